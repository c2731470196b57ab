#!/usr/bin/env python3
"""Writes the small samples beside every profile.json of models/exchange/formats. All people, goods and numbers
are invented. Needs nothing but Python; the expected.json files are kept by hand."""
import json
import os
import zipfile
from xml.sax.saxutils import escape

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "models", "exchange", "formats")
STAMP = (2026, 9, 1, 0, 0, 0)


def path(fmt, name):
    folder = os.path.join(ROOT, fmt, "samples")
    os.makedirs(folder, exist_ok=True)
    return os.path.join(folder, name)


def text(fmt, name, rows, encoding="utf-8-sig", sep=","):
    def cell(c):
        c = "" if c is None else str(c)
        return '"%s"' % c.replace('"', '""') if any(x in c for x in sep + '"\n') else c
    data = "\r\n".join(sep.join(cell(c) for c in r) for r in rows) + "\r\n"
    with open(path(fmt, name), "wb") as f:
        f.write(data.encode(encoding))


def raw(fmt, name, data):
    with open(path(fmt, name), "wb") as f:
        f.write(data.encode("utf-8"))


def ref(row, col):
    name = ""
    col += 1
    while col:
        col, rest = divmod(col - 1, 26)
        name = chr(65 + rest) + name
    return "%s%d" % (name, row)


class Date(float):
    """A spreadsheet serial that carries a date style."""


def sheet_xml(rows, merges):
    out = []
    for r, row in enumerate(rows, 1):
        cells = []
        for c, v in enumerate(row):
            if v is None or v == "":
                continue
            if isinstance(v, Date):
                cells.append('<c r="%s" s="1"><v>%s</v></c>' % (ref(r, c), ("%f" % v).rstrip("0").rstrip(".")))
            elif isinstance(v, (int, float)):
                cells.append('<c r="%s"><v>%s</v></c>' % (ref(r, c), repr(v)))
            else:
                cells.append('<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (ref(r, c), escape(v)))
        if cells:
            out.append('<row r="%d">%s</row>' % (r, "".join(cells)))
    tail = ""
    if merges:
        tail = '<mergeCells count="%d">%s</mergeCells>' % (len(merges), "".join('<mergeCell ref="%s"/>' % m for m in merges))
    return ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            '<sheetData>%s</sheetData>%s</worksheet>' % ("".join(out), tail))


def book(fmt, name, sheets):
    """sheets: (title, rows[, merges])"""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pkg = "http://schemas.openxmlformats.org/package/2006"
    n = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="%s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>%s</Types>' % (pkg, "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % i for i in n)),
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (pkg, rel),
        "xl/workbook.xml": '<?xml version="1.0"?><workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (main, rel, "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), i, i) for i, s in zip(n, sheets))),
        "xl/_rels/workbook.xml.rels": '<?xml version="1.0"?><Relationships xmlns="%s/relationships">%s<Relationship Id="rIdS" Type="%s/styles" Target="styles.xml"/></Relationships>' % (pkg, "".join('<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i, rel, i) for i in n), rel),
        "xl/styles.xml": '<?xml version="1.0"?><styleSheet xmlns="%s"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>' % main,
    }
    for i, s in zip(n, sheets):
        parts["xl/worksheets/sheet%d.xml" % i] = sheet_xml(s[1], s[2] if len(s) > 2 else [])
    with zipfile.ZipFile(path(fmt, name), "w", zipfile.ZIP_DEFLATED) as z:
        for k, v in parts.items():
            info = zipfile.ZipInfo(k, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, v)


def records(header, dicts):
    """Rows from dicts by header name; unknown names are a mistake."""
    rows = [header]
    for d in dicts:
        assert set(d) <= set(header), set(d) - set(header)
        rows.append([d.get(h, "") for h in header])
    return rows


def wechat():
    head = "订单号,订单下单时间,订单发货时间,订单确认收货时间,订单完成结算时间,订单状态,发货方式,收件人姓名,收件人地址,省,市,区,收件人手机,买家备注,商家备注,打标颜色,商品总价,订单实际支付金额,订单实际收款金额,订单运费,商品优惠,跨店优惠,商品改价,积分抵扣,支付方式,支付时间,交易单号,物流公司,快递单号,技术服务费,礼物单号,商品名称,商品编码(平台),商品编码(自定义),SKU编码(自定义),商品属性,商品价格(单件),商品实际价格(单件),商品实际价格(总共),是否预售,商品数量,商品发货,商品售后,商品已退款金额".split(",")
    base = dict(zip(["发货方式", "省", "市", "区", "订单运费", "支付方式"], ["自寄快递", "江苏省", "南京市", "玄武区", "0.00", "微信支付"]))

    def o(no, **k):
        d = dict(base, 订单号="37270000000000" + no)
        d.update(k)
        return d
    a = dict(订单下单时间="2026-08-03 08:00:01", 支付时间="2026-08-03 08:00:31", 订单状态="已发货", 订单发货时间="2026-08-04 10:00:00", 收件人姓名="乔一木", 收件人手机="13900000001", 收件人地址="样例路1号", 商品总价="120.00", 订单实际支付金额="110.00", 商品优惠="6.00", 跨店优惠="3.00", 积分抵扣="1.00", 物流公司="圆通速递,中通快递", 快递单号="YT9900000000001;78000000000991", 交易单号="4200009900001")
    rows = [
        o("00101", 商品名称="青禾里燕麦", **{"SKU编码(自定义)": "QHL-OAT", "商品实际价格(总共)": "80.00", "商品实际价格(单件)": "40.00"}, 商品数量="2", 商品发货="已发货", 商品售后="退款完成", 商品已退款金额="80.00", **a),
        o("00101", 商品名称="青禾里藜麦", **{"SKU编码(自定义)": "QHL-QUI", "商品实际价格(总共)": "30.00"}, 商品数量="1", **a),
        o("00102", 订单下单时间="2026/8/5 9:30", 订单状态="待发货", 支付时间="2026/8/5 9:31", 商品名称="青禾里燕麦", 商品数量="1", 订单实际支付金额="40.00", 礼物单号="LW1", 收件人手机="13900000002", 是否预售="是"),
        o("00103", 订单下单时间="2026-08-06 07:00:00", 订单状态="已取消", 商品名称="青禾里燕麦", 商品数量="3", 订单实际支付金额="120.00"),
        o("00104", 订单下单时间="2026-08-06 08:00:00", 订单状态="新状态", 支付时间="2026-08-06 08:00:00", 商品名称="青禾里藜麦", 商品数量="1", 订单实际支付金额="30.00"),
        o("00105", 订单下单时间="2026-08-06 08:00:00", 订单状态="待发货", 商品名称="青禾里藜麦", 商品数量="两盒", 订单实际支付金额="30.00"),
        o("00106", 订单下单时间="2026-08-06 08:00:00", 订单状态="待发货", 商品名称="青禾里藜麦", 商品数量="1", 订单实际支付金额="面议"),
        dict(o("00107", 订单状态="待发货", 商品名称="", 商品数量="1"), 订单号="3.7270E+18"),
    ]
    table = records(head, rows)
    total = [""] * len(head)
    total[0], total[head.index("商品数量")] = "合计", "99"
    text("wechat_shop_orders", "orders.csv", table + [total])
    text("wechat_shop_orders", "orders_resaved_gbk.csv", records(head, rows[:3]), "gb18030")
    book("wechat_shop_orders", "orders.xlsx", [("订单", [["微信小店订单导出"], []] + records(head, rows[:4]))])


def youzan():
    head = "订单号,归属店铺,订单类型,订单状态,订单创建时间,买家付款时间,交易成功时间,付款方式,支付流水号,商品金额合计,运费,店铺优惠合计,应收订单金额,订单实付金额,全部商品名称,商品种类数,订单配送方式,同城送达时间/提货时间,收货人省份,收货人城市,收货人地区,详细收货地址/提货地址,收货人/提货人,收货人手机号/提货人手机号,买家备注,买家昵称,买家手机号,分销员,订单退款状态,订单已退款金额,分销员".split(",")
    rows = [head,
            "E2026080100000001,青禾里旗舰店,普通订单,待发货,2026-08-01 09:00:00,2026-08-01 09:01:00,,微信支付,1,100.00,8.00,10.00,98.00,98.00,青禾里燕麦(400g)(2件),1,同城配送,2026-08-02 11:00 - 2026-08-02 12:00,北京市,北京市,海淀区,北京市北京市海淀区样例街2号,乔一木,13900000001,——,木木,139****0001,——,,0.00,".split(","),
            "E2026080100000002,青禾里旗舰店,普通订单,交易关闭,2026-08-01 10:00:00,2026-08-01 10:01:00,,微信支付,2,60.00,0.00,0.00,60.00,60.00,青禾里藜麦(1件);青禾里燕麦(1件),3,快递,N/A,江苏省,南京市,玄武区,样例路1号,温一诺,13900000003,,?,138****0009,——,退款成功,60.00,".split(","),
            "E2026080100000003,青禾里旗舰店,普通订单,待发货,昨天,,,—,,60.00,0.00,0.00,60.00,0.00,青禾里藜麦(1件),1,快递,,,,,,,,,,,,,,".split(",")]
    text("youzan_orders", "orders.csv", rows)
    b = [h for h in head if h != "支付流水号"][:-1]
    b.insert(8, "外部支付流水号")
    text("youzan_orders", "orders_b.csv", [b] + [r[:8] + ["4200009900002"] + r[9:-1] for r in rows[1:2]])
    text("youzan_customers", "客户数据_1.csv", [
        "客户姓名,客户昵称,客户手机号,标签,是否会员,消费次数,上次消费时间,成为客户时间,成为会员时间,".split(","),
        "乔一木,木木,13900000001,老客;早餐,是,3,2026-08-01 09:00:00,2026-01-01 00:00:00,2026-02-01 00:00:00,".split(","),
        "温一诺, ,139******3,,否,0, ,2026-03-01 10:00:00,,".split(","),
        ",,,,否,0,,,,".split(",")])


def ktt():
    head = "下单人,团员备注,备注,跟团号,商品,规格,数量,商品金额,运费,优惠,订单金额,退款金额,物流方式,服务小区,服务小区联系人,服务小区电话,服务小区地址,收货人,联系电话,详细地址,团长,门牌号".split(",")
    rows = [head,
            ["木木", "少放冰", "", "1", "青禾里燕麦(400g)", "400g", 2, 80, 0, 5, 105, 0, "顾客自提", "样例小区", "董一", "13900000100", "样例路", "乔一木", "13900000001", "江苏省南京市玄武区样例路1号", "董一", "301"],
            ["木木", "", "", "1", "青禾里藜麦(500g)", "500g", 1, 30, "", "", "", "", "", "", "", "", "", "乔一木", 13900000001],
            ["诺诺", "", "", "2", "青禾里藜麦(500g)", "500g", 1, 30, 0, 0, 30, 30, "顾客自提", "样例小区", "董一", "13900000100", "样例路", "温一诺", 13900000003, "样例路2号", "董一", "502"],
            ["阿远", "", "", "3", "青禾里藜麦(500g)", "500g", "", 30, 0, 0, 30, 0, "顾客自提", "样例小区", "董一", "", "", "何远", 13900000004, "", "董一", ""]]
    goods = [["团购标题", "所属团长", "商品", "商品ID", "商品编码", "规格", "分类", "总库存", "团当前单价", "商品成本价"],
             ["青禾里早餐团\n第3期", "董一", "青禾里燕麦(400g)", "88001", "QHL-OAT", "400g", "-", "不限", "40.00", "-"],
             ["青禾里早餐团\n第3期", "董一", "青禾里藜麦(500g)", "88002", "QHL-QUI", "500g", "-", "不限", "30.00", "12.00"]]
    merges = ["%s2:%s3" % (c, c) for c in "BCIJKLMNOPQTUV"]
    book("ktt_customer_table", "export.xlsx", [("顾客购买表", rows, merges), ("商品汇总表", goods), ("说明", [["下单时间：2026-08-01 至 2026-08-03"]])])
    lst = [["青禾里早餐团 第4期"], "跟团号,下单人,团员备注,支付时间,团长备注,商品,订单金额,订单退款,订单状态,自提点,收货人,打码手机,详细地址".split(","),
           ["1", "木木", "", "2026-08-11 20:00:00", "", "青禾里燕麦(400g)+2\n青禾里藜麦(500g)+1", 110, 0, "待提货", "样例小区", "乔一木", "139****0001", "江苏省南京市玄武区样例路1号"],
           ["2", "诺诺", "", "2026-08-11 20:05:00", "", "青禾里藜麦(500g)*1", 30, 30, "退款成功", "样例小区", "温一诺", "139****0003", "样例路2号"],
           ["3", "阿远", "", "2026-08-11 20:09:00", "", "*2", 30, 0, "已核销", "样例小区", "何远", "139****0004", ""]]
    book("ktt_order_list", "orders.xlsx", [("订单", lst)])
    sup = ["跟团号,商品,规格,数量,商品成本价,收货人,联系电话,省,市,区,详细地址,快递公司,快递单号".split(","),
           ["1", "青禾里燕麦(400g)", "400g", 2, 18.5, "乔一木", "13900000001-1234", "江苏省", "南京市", "玄武区", "样例路1号", "顺丰", "SF1000000000001"],
           ["2", "青禾里藜麦(500g)", "500g", 1, 12, "温一诺", "13900000003转5678", "江苏省", "南京市", "秦淮区", "样例路2号", "", ""]]
    book("ktt_supplier_sheet", "早餐团第5期_20260815.xlsx", [("Sheet1", sup)])


def wecom():
    head = "客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,等级(标签组),口味（标签组）".split(",")
    book("wecom_customers", "客户列表.xlsx", [("客户列表", [head,
        ["木木", "爱早餐", "董一", "DongYi", "私域部", "2026-03-02 10:11:12", "扫描二维码", "13900000001", "", "", "", "", "", "老客", "原味,无糖"],
        ["诺诺", "", "董一", "DongYi", "私域部", "2026-13-45 99:00:00", "群聊", "", "", "", "", "", "", "", ""],
        ["", "", "董一", "DongYi", "私域部", "2026-03-02 10:11:12", "群聊", "", "", "", "", "", "", "", ""]])])
    text("wecom_customers", "scrm.csv", ["客户名称,所属企微号,所属企业,添加时间,标签,客户备注名,描述信息,系统手机,客户编号,企微编号".split(","),
        ["木木", "DongYi", "青禾里", "2026-03-02 10:11:12", "老客，早餐", "木木301", "", "13900000001", "C0001", "Q1"]])
    book("wecom_groups", "群.xlsx", [("客户群", ["客户群,群主,群主所在部门,群人数,创建时间".split(","),
        ["青禾里早餐1群", "董一", "私域部", 120, "2026-03-01 10:00:00"], ["未命名群聊", "董一", "私域部", "许多", "2026-03-01 10:00:00"]])])
    data = lambda n: {"new_chat_cnt": 0, "chat_total": 2, "chat_has_msg": 1, "new_member_cnt": n, "member_total": 120 + n, "member_has_msg": 10, "msg_total": 50 + n}
    raw("wecom_groupchat_stat", "by_day.json", json.dumps({"errcode": 0, "items": [{"stat_time": 1785513600, "data": data(1)}, {"stat_time": 1785600000, "data": data(2)}, {"stat_time": 1785686400}]}, ensure_ascii=False, indent=1))
    raw("wecom_groupchat_stat", "by_owner_20260801-20260807.json", json.dumps({"items": [{"owner": "DongYi", "data": data(5)}]}, ensure_ascii=False))


def jst():
    book("jst_goods", "商品资料.xlsx", [("Sheet1", ["图片,款式编码,商品编码,商品名称,颜色及规格,基本售价,成本价,采购价,品牌,分类,国标码,供应商名称,重量,单位,商品状态,标准装箱数量,备用列".split(","),
        ["", "QHL-OAT", "QHL-OAT-400", "青禾里燕麦", "400g", 40, 18.5, 18, "青禾里", "谷物_x002B_早餐", "2990000000017", "样例粮行", 0.45, "袋", "启用", 24, "x"],
        ["", "QHL-QUI", "", "青禾里藜麦", "500g", 30, 12, 12, "青禾里", "谷物", "", "样例粮行", 0.5, "袋", "启用", 24, ""]])])
    book("jst_stock", "商品库存_20260820093000.xlsx", [("Sheet1", ["款式编码,商品编码,名称,实际库存数,订单占有数,安全库存下限,采购在途数,虚拟库存数,次品库存,运营云仓可用数,东仓,西仓,可用数".split(","),
        ["QHL-OAT", "QHL-OAT-400", "青禾里燕麦", 100, 12, 20, 50, 0, 3, 0, 60, 10, 88],
        ["QHL-QUI", "QHL-QUI-500", "青禾里藜麦", 5, 9, 20, 0, 0, 0, 0, 5, 4, -4],
        ["", "合计", "", 105, 21, 40, 50, 0, 3, 0, 65, 14, 84]])])
    head = "订单号,线上订单号,店铺编号,店铺,买家账号,下单时间,付款日期,应付金额,已付金额,运费,状态,快递公司,快递单号,收货人姓名,省份,城市,区县,地址,手机,发货仓,款号,商品编码,商品名称,颜色及规格,数量,商品单价,商品金额,是否赠品,实退数量,订单退款金额".split(",")
    base = dict(店铺编号="7", 店铺="微信小店", 买家账号="木木", 下单时间="2026-08-03 08:00:01", 付款日期="2026-08-03 08:00:31", 状态="已发货", 快递公司="中通", 快递单号="78000000000991", 手机="139****0001", 发货仓="东仓", 省份="江苏省", 城市="南京市", 区县="玄武区", 商品名称="青禾里燕麦", 商品编码="QHL-OAT-400", 数量=1, 商品单价=40, 商品金额=40, 应付金额=40, 已付金额=40, 是否赠品="否")
    r = lambda **k: dict(base, **k)
    book("jst_orders", "订单.xlsx", [("Sheet1", records(head, [
        r(订单号=50001, 线上订单号="3727000000000000101"), r(订单号=50001, 线上订单号="3727000000000000101"),
        r(订单号=50002, 线上订单号="3727000000000000102", 应付金额=80, 已付金额=80, 商品金额=80, 数量=2, 快递公司="圆通"),
        r(订单号=50002, 线上订单号="3727000000000000102", 应付金额=30, 已付金额=30, 商品编码="QHL-QUI-500", 商品名称="青禾里藜麦", 商品金额=30, 实退数量=1, 快递公司="圆通", 发货仓=""),
        r(订单号=50003, 线上订单号="E2026080100000001", 状态="被合并", 快递单号="", 是否赠品="是")]))])


def kingdee():
    sup = [["FBillHead(BD_Supplier)", "FNumber", "FName#2052", "FShortName#2052", "FDescription#2052"], ["*单据头(序号)", "(单据头)编码", "*(单据头)名称#中文(简体)", "(单据头)简称#中文(简体)", "(单据头)描述#中文(简体)"],
           [1, "V01", "样例粮行", "粮行", "燕麦"], [2, "V02", "", "", ""]]
    book("kingdee_supplier", "供应商.xlsx", [("单据#基本信息(FBillHead)", sup)])
    bom = [["FBillHead(ENG_BOM)", "FNumber", "FBOMUSE", "FMATERIALID", "FMATERIALID#Name", "*Split*1", "FTreeEntity", "FMATERIALIDCHILD", "FMATERIALIDCHILD#Name", "FCHILDUNITID", "FNUMERATOR", "FDENOMINATOR", "FSCRAPRATE", "FMEMO#2052"],
           ["*单据头(序号)", "(单据头)BOM版本", "*(单据头)BOM用途", "*(单据头)父项物料编码#编码", "(单据头)父项物料编码#名称", "间隔列", "*子项明细(序号)", "*(子项明细)子项物料编码#编码", "(子项明细)子项物料编码#名称", "*(子项明细)子项单位#编码", "(子项明细)用量:分子", "(子项明细)用量:分母", "(子项明细)变动损耗率%", "(子项明细)备注#中文(简体)"],
           [1, "QHL-BOX_V2", "通用", "QHL-BOX", "早餐礼盒", "", 1, "QHL-OAT-400", "燕麦", "Pcs", 2, 1, 0],
           ["", "", "", "", "", "", 2, "PKG-TAPE", "胶带", "Roll", 1, 50, 2.5, "一卷五十盒"],
           ["", "", "", "", "", "", 3, "PKG-CARD", "卡片", "Pcs", 1, 0, 0],
           [2, "QHL-X_V1", "通用", "", "", "", 1, "QHL-OAT-400", "燕麦", "Pcs", 1, 1, 0],
           ["", "", "", "", "", "", 2, "PKG-CARD", "卡片", "Pcs", 1, 1, 0]]
    book("kingdee_bom", "物料清单.xlsx", [("单据#基本信息(FBillHead)", bom)])
    po = [["FBillHead(PUR_PurchaseOrder)", "FBillNo", "FDate", "FSupplierId", "FSupplierId#Name", "*Split*1", "FPOOrderEntry", "FMaterialId", "FMaterialId#Name", "FUnitId", "FQty", "*Split*2", "FEntryDeliveryPlan", "FDeliveryDate_Plan", "FPlanQty", "FPREARRIVALDATE", "FTRLT"],
          ["*基本信息(序号)", "(基本信息)单据编号", "*(基本信息)采购日期", "*(基本信息)供应商#编码", "(基本信息)供应商#名称", "间隔列", "*明细信息(序号)", "*(明细信息)物料编码#编码", "(明细信息)物料编码#名称", "*(明细信息)采购单位#编码", "(明细信息)采购数量", "间隔列", "*交货明细(序号)", "*(交货明细)交货日期", "*(交货明细)数量", "(交货明细)预计到货日期", "(交货明细)运输提前期"],
          [1, "PO-1", Date(46235), "V01", "样例粮行", "", 1, "QHL-OAT-400", "燕麦", "Pcs", 100, "", 1, Date(46245), 60, "", 2],
          ["", "", "", "", "", "", "", "", "", "", "", "", 2, Date(46252), 40, Date(46254), 2],
          ["", "", "", "", "", "", 5, "QHL-QUI-500", "藜麦", "Pcs", 50, "", 3, "2026-08-20", 45, "", 2],
          ["", "", "", "", "", "", 6, "", "", "Pcs", 5, "", 4, "2026-08-20", 5, "", 2],
          ["", "", "", "", "", "", "", "", "", "", "", "", 5, "2026-08-21", 5, "", 2],
          [2, "", Date(46236), "V01", "", "", 7, "QHL-OAT-400", "燕麦", "Pcs", 10, "", 5, "2026-08-20", 10, "", 2]]
    book("kingdee_po", "采购订单.xlsx", [("单据#基本信息(FBillHead)", po)])


def parcels():
    ok100 = {"message": "ok", "nu": "YT9900000000001", "ischeck": "0", "com": "yuantong", "status": "200", "state": "2", "data": [
        {"time": "2026-08-06 09:00:00", "context": "电话无法联系", "statusCode": "206", "areaName": "江苏,南京市"},
        {"time": "2026-08-05 09:00:00", "context": "已揽收", "statusCode": "103", "areaName": "浙江,杭州市"},
        {"time": "坏的时间", "context": "?", "statusCode": "1002"}]}
    bad = {"result": False, "returnCode": "500", "message": "查询无结果"}
    raw("kuaidi100", "replies.jsonl", json.dumps(bad, ensure_ascii=False) + "\n" + json.dumps(ok100, ensure_ascii=False) + "\n{oops\n")
    raw("kuaidi100", "one.json", json.dumps(ok100, ensure_ascii=False, indent=2))
    kd = {"EBusinessID": "0", "ShipperCode": "ZTO", "LogisticCode": "78000000000991", "Success": True, "State": "2", "StateEx": "202", "Traces": [
        {"AcceptTime": "2026-08-05 09:00:00", "AcceptStation": "已揽收", "Location": "杭州市", "Action": "1"}, {"AcceptTime": "2026-08-06 09:00:00", "AcceptStation": "派件中", "Location": "南京市", "Action": "202"}]}
    raw("kdniao", "replies.json", json.dumps([kd, {"ShipperCode": "SF", "LogisticCode": "SF1", "Success": False, "ResultCode": "105", "Reason": "业务错误", "Traces": []}, dict(kd, LogisticCode="78000000000992", State="0", StateEx="0", Traces=[])], ensure_ascii=False))
    text("ship_template", "发货.csv", ["订单编号,快递公司,运单号".split(","), ["3727000000000000101", "圆通速递", "YT9900000000001"], ["3727000000000000101", "中通", "78000000000991；78000000000992"], ["3727000000000000102", "中通快递", "YT9900000000003"], ["3727000000000000103", "中通", ""]], "gb18030")
    text("tracking_sheet", "跟踪.csv", ["快递单号,快递公司,物流状态,最新物流信息,更新时间".split(","), ["YT9900000000001", "圆通", "已签收", "本人签收", "2026-08-07 10:00:00"], ["78000000000991", "中通", "天知道", "", "2026-08-07 10:00:00"]])


def ours():
    text("template_supplier_terms", "供应商条款.csv", ["供应商编码,供应商名称,商品编码,采购价(元),提前期(天),起订量,整批倍数,份额(%)".split(","), ["V01", "样例粮行", "QHL-OAT-400", "18.50", "7", "100", "24", "60"], ["V02", "样例谷物厂", "QHL-OAT-400", "19", "10天", "", "", "40%"], ["V03", "", "", "1", "1", "", "", ""], ["V03", "", "QHL-QUI-500", "1", "很快", "", "", ""]])
    wb = [("资源", [["产线编码", "产线名称", "类型", "每日工时", "每周工作日"], ["L1", "一号线", "灌装", 8, "6"], ["L2", "二号线", "包装", 7.5, "1111100"], ["L3", "三号线", "包装", 7.5, "8"]]),
          ("工艺", [["商品编码", "产线编码", "单件分钟", "换线分钟", "生产提前期(天)", "最小批量", "批量倍数"], ["QHL-BOX", "L2", 0.8, 30, 2, 50, 10]]),
          ("日历例外", [["产线编码", "日期", "可用工时"], ["L1", Date(46300), 0], ["L1", "2026-10-10", 8]]),
          ("说明", [["产线编码", "产线名称", "每日工时"], ["说明文字"]])]
    book("template_resources", "资源与工艺.xlsx", wb)
    book("template_routings", "工艺.xlsx", [wb[1]])
    book("template_calendar", "日历例外.xlsx", [wb[2]])
    book("template_events", "事件日历.xlsx", [("事件日历", [["事件名称", "类型", "开始日期", "结束日期", "商品编码", "分类", "渠道", "预期倍数"], ["双11", "大促", "2026-11-01", "2026-11-11", "", "", "微信小店", 2.5], ["直播专场", "直播", "2026-09-20", "", "QHL-OAT-400", "", "", ""], ["倒着的", "促销", "2026-09-20", "2026-09-10", "", "", "", ""]]), ("说明", [["怎样填写"]])])
    head = "请求单号,行号,供应商编码,供应商,商品编码,商品名称,规格,单位,需求数量,需求日期,参考单价(元),确认数量,确认交期,备注".split(",")
    ask = ["RL20260817-V01", "V01", "样例粮油厂（虚构）"]
    book("supplier_confirm", "采购确认单.xlsx", [("采购确认单", [head,
         [ask[0], "QHL-OAT-400/2026-09-01", ask[1], ask[2], "QHL-OAT-400", "青禾里燕麦", "400g", "袋", 600, "2026-09-01", 12.5, 600, "2026-09-03", ""],
         [ask[0], "QHL-QUI-500/2026-09-08", ask[1], ask[2], "QHL-QUI-500", "青禾里藜麦", "500g", "袋", 200, "2026-09-08", 15, "", "", "等答复"],
         [ask[0], "QHL-BOX/2026-09-08", ask[1], ask[2], "QHL-BOX", "礼盒", "", "个", 50, "2026-09-08", "", 0, "", "做不了"],
         [ask[0], "QHL-OAT-400/2026-09-15", ask[1], ask[2], "QHL-OAT-400", "青禾里燕麦", "400g", "袋", 300, "2026-09-15", 12.5, "240袋", "", "少一点"],
         [ask[0], "QHL-OAT-400/2026-09-22", ask[1], ask[2], "QHL-OAT-400", "青禾里燕麦", "400g", "袋", 300, "2026-09-22", 12.5, "看情况", "", ""],
         ["RL20260817-V02", "QHL-CUP/2026-09-08", "V02", "样例陶坊（虚构）", "QHL-CUP", "手作杯", "", "只", 80, "2026-09-08", "", "", "", ""]])])
    text("mapped_orders", "手工订单.csv", ["单号,下单时间,品名,规格,件数,订单金额,姓名,电话,地址".split(","), ["A1", "2026-08-01 09:00", "青禾里燕麦", "400g", "2", "80", "乔一木", "13900000001", "江苏省南京市玄武区样例路1号"], ["A2", "2026年8月2日", "青禾里藜麦", "500g", "1盒", "30元", "温一诺", "13900000003", "样例路2号"]])
    text("mapped_stock", "手工库存.csv", ["货号,品名,仓库,现存量,可用数".split(","), ["QHL-OAT-400", "青禾里燕麦", "东仓", "60", "55"], ["QHL-QUI-500", "青禾里藜麦", "", "9", "9"]])


if __name__ == "__main__":
    for write in (wechat, youzan, ktt, wecom, jst, kingdee, parcels, ours):
        write()
