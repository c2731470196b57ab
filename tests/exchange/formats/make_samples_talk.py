#!/usr/bin/env python3
"""Samples of accounts, live shows, chats, forms and lists. All people, groups and talk are invented."""
import json
import struct
from make_samples import book, path, raw, text


def xls(fmt, name, sheets):
    """A binary workbook (BIFF8) in a compound file, without any library. sheets: (title, {(row, col): value})."""
    rec = lambda t, d=b"": struct.pack("<HH", t, len(d)) + d
    bof = lambda kind: rec(0x809, struct.pack("<HHHHII", 0x600, kind, 0x0DBB, 0x07CC, 0, 6))
    words = []
    body = []
    for title, cells in sheets:
        out = bof(0x10)
        for (r, c), v in sorted(cells.items()):
            if isinstance(v, str):
                if v not in words:
                    words.append(v)
                out += rec(0xFD, struct.pack("<HHHI", r, c, 0, words.index(v)))
            elif v == int(v) and abs(v) < 2 ** 29:
                out += rec(0x27E, struct.pack("<HHHi", r, c, 0, int(v) << 2 | 2))
            else:
                out += rec(0x203, struct.pack("<HHHd", r, c, 0, v))
        body.append(out + rec(0x0A))
    u = lambda s, n: struct.pack("<B" if n == 1 else "<H", len(s)) + b"\x01" + s.encode("utf-16le")
    sst = rec(0xFC, struct.pack("<II", len(words), len(words)) + b"".join(u(w, 2) for w in words))
    xf = rec(0xE0, struct.pack("<HH", 0, 0) + bytes(16))
    head = bof(5) + xf
    bounds = sum(4 + 6 + len(u(t, 1)) for t, _ in sheets)
    at = len(head) + bounds + len(sst) + 4
    globals_ = head
    for (title, _), b in zip(sheets, body):
        globals_ += rec(0x85, struct.pack("<IBB", at, 0, 0) + u(title, 1))
        at += len(b)
    stream = globals_ + sst + rec(0x0A) + b"".join(body)
    stream += bytes(max(0, 4096 - len(stream)))
    n = (len(stream) + 511) // 512
    stream += bytes(n * 512 - len(stream))
    fat = [0xFFFFFFFD, 0xFFFFFFFE] + [i + 1 for i in range(2, n + 1)] + [0xFFFFFFFE]
    fat += [0xFFFFFFFF] * (128 - len(fat))
    assert len(fat) == 128
    entry = lambda s, kind, start, size: (s.encode("utf-16le") + bytes(2)).ljust(64, b"\0") + struct.pack("<HBBIII", len(s) * 2 + 2 if s else 0, kind, 1, *(3 * [0xFFFFFFFF] if kind != 5 else [0xFFFFFFFF, 0xFFFFFFFF, 1])) + bytes(36) + struct.pack("<IQ", start, size)
    directory = entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry("Workbook", 2, 2, len(stream)) + 2 * entry("", 0, 0, 0)
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6) + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0) + b"\xff" * 432
    with open(path(fmt, name), "wb") as f:
        f.write(header + struct.pack("<128I", *fat) + directory + stream)


def accounts():
    page = "<html><head><meta charset='utf-8'><style>td{color:red}</style></head><body><table>%s</table></body></html>"
    tr = lambda cells, t="td": "<tr>%s</tr>" % "".join("<%s>%s</%s>" % (t, c, t) for c in cells)
    head = ["时间", "新关注人数", "取消关注人数", "净增关注人数", "累积关注人数"]
    raw("mp_user_growth", "用户分析_用户增长.xls", page % (tr(head, "th") + tr(["2026-08-01", "1,012", "3", "1,009", "8&nbsp;000人"]) + "<!-- 空 -->" + tr(["2026-08-02", 2, 5, -3, "7,997"]) + tr(["明天", 2, 5, -3, 7997]) + tr(["2026-08-03", "许多", 5, -3, 7997])))
    h = "内容标题,发表时间,总阅读人数,总阅读次数,总分享人数,总分享次数,阅读后关注人数,送达人数,公众号消息阅读次数,送达阅读率,首次分享次数,分享产生阅读次数,首次分享率,每次分享带来阅读次数,阅读完成率,内容url".split(",")
    a = ["燕麦怎么煮", "20260801", 300, 412, 12, 15, 3, 8000, 120, 0.015, 5, 40, 0.02, 2.5, 0.51, "http://mp.example.com/s?__biz=A&mid=9&idx=1&sn=f&chksm=77&scene=21#wechat"]
    b = ["藜麦的一天", 20260803, "1.2万", 15000, 9, 11, 2, 8010, 150, "1.87%", 5, 40, 0.0174, 3.64, "六成", "http://mp.example.com/s?__biz=A&mid=10&idx=1"]
    book("mp_content_notified", "已通知内容.xlsx", [("Sheet1", [h, a, b])])
    keep = [i for i, x in enumerate(h) if x not in ("送达人数", "送达阅读率")]
    book("mp_content_unnotified", "未通知内容.xlsx", [("Sheet1", [[r[i] for i in keep] for r in (h, a)] + [[""] + [1] * (len(keep) - 1)])])
    table = lambda at, rows: {(r, at + c): v for r, row in rows for c, v in enumerate(row)}
    xls("mp_content_total", "total_202608.xls", [("New Sheet1", table(1, [(2, ["内容标题", "发表日期", "阅读人数", "分享人数", "阅读后关注人数", "送达人数", "送达阅读率", "完读率", "内容url"]),
        (3, ["燕麦怎么煮", "20260801", 300, 12, 3, 8000, "3.75%", 0.51, "http://mp.example.com/s?__biz=A&mid=9&idx=1&scene=1"]), (4, ["藜麦的一天", "20260803", "许多", 9, 2, 8010, "3%", "60%", ""])]))])
    cells = table(1, [(1, ["数据趋势明细"]), (2, ["日期", "渠道", "阅读人数"]), (3, ["2026-08-01", "朋友圈", 100]), (4, ["2026-08-01", "全部", 300]), (5, ["2026-08-02", "全部", "20,816"])])
    cells.update(table(5, [(2, ["日期", "分享人数", "跳转阅读原文人数", "微信收藏人数", "发表篇数"]), (3, ["2026-08-01", 12, 3, 4, 1])]))
    cells.update(table(11, [(2, ["传播渠道", "发表日期", "内容标题", "阅读人数", "占比"]), (3, ["朋友圈", "20260801", "燕麦怎么煮", 100, "33.3%"]), (4, ["聊天会话", "20260801", "燕麦怎么煮", 60, "20%"]), (6, ["看一看", "", "", 1, ""])]))
    xls("mp_content_traffic", "内容分析_流量数据.xls", [("New Sheet1", cells)])
    book("mp_account_daily", "每日数据.xlsx", [("Sheet1", ["日期,阅读次数,阅读人数,分享次数,分享人数,阅读原文次数,阅读原文人数,收藏次数,收藏人数,群发篇数,渠道".split(","),
        ["2026-08-01", 412, 300, 15, 12, 3, 3, 4, 4, 1, "全部"], ["2026-08-01", 120, 100, 5, 4, 0, 0, 1, 1, 0, "朋友圈"], ["2026-08-02", 1, "", 1, 1, 0, 0, 0, 0, 0, "全部"]])])
    top = ["直播主题", "直播时间", "直播时长", "互动", "", "观众", "", "成交", ""]
    sub = ["", "", "", "点赞数", "评论数", "观看人数（万）", "人均观看时长", "订单数", "GMV"]
    book("channels_live_manual", "直播复盘.xlsx", [("八月", [top, sub, ["燕麦\n专场", "2026-08-02 20:00:00", "1小时30分", "3,000", 120, 0.31, "1分05秒", 33, "￥2,310.50"],
        ["藜麦专场", "2026-08-05 20:00", "1:10:05", "1.5万", "—", 0.2, "48秒", "/", "—"], ["没有时间", "", "1小时", 1, 1, 1, "1秒", 1, "1"], ["坏时长", "2026-08-06 20:00", "好久", 1, 1, 1, "1秒", 1, "1"]], ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1"])])
    raw("wecom_user_behavior", "联系客户统计.json", json.dumps({"errcode": 0, "userid": "DongYi", "behavior_data": [
        {"stat_time": 1785513600, "chat_cnt": 12, "message_cnt": 40, "reply_percentage": 87.5, "avg_reply_time": 4, "negative_feedback_cnt": 0, "new_apply_cnt": 2, "new_contact_cnt": 1},
        {"stat_time": 1785600000, "chat_cnt": 0, "message_cnt": 0, "negative_feedback_cnt": 1, "new_apply_cnt": 0, "new_contact_cnt": 0}, {"stat_time": "昨天", "new_contact_cnt": 3}]}, ensure_ascii=False))


ROOM, NAME = "90000000009@chatroom", "青禾里早餐1群"
LIST = "#接龙\n早餐燕麦第7期\n燕麦400g 40元\n\n例 昵称 数量\n1. 木木 燕麦2袋\n2. 诺诺 燕麦一袋，放前台"
TALK = [("2026-08-11 09:00:00", "wxid_dong", "董一", 1, "早上好，今天开团"), ("2026-08-11 09:01:12", "wxid_mumu", "木木", 1, "燕麦什么时候到货呀？"),
        ("2026-08-11 09:02:00", "wxid_nuo", "诺诺", 1, "上次的藜麦有两袋破损，能退款吗"), ("2026-08-11 09:03:00", "wxid_nuo", "诺诺", 3, "[图片]"),
        ("2026-08-11 09:05:00", "wxid_dong", "董一", 53, LIST), ("2026-08-11 09:06:00", "", "", 10000, '"阿远"通过扫描"董一"分享的二维码加入群聊'),
        ("2026-08-12 08:00:00", "wxid_mumu", "木木", 1, "收到了，好吃")]
UNIX = lambda t: 1786410000 + (int(t[8:10]) - 11) * 86400 + (int(t[11:13]) - 9) * 3600 + int(t[14:16]) * 60 + int(t[17:19])


def chats():
    xml = lambda ty, s: "<msg><appmsg><title>%s</title><type>53</type></appmsg></msg>" % s.replace("\n", "&#x0A;") if ty == 53 else s
    kind = lambda ty: (49, 53) if ty == 53 else (ty, 0)
    own = lambda w: int(w == "wxid_dong")
    bad = ["x"]
    text("chat_wechatmsg", "messages.csv", ["localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender".split(",")] +
         [[i, 7, *kind(ty), own(w), UNIX(t), 2, xml(ty, s), t, "", n, w] for i, (t, w, n, ty, s) in enumerate(TALK)] + [[9, 7, 1, 0, 0, 1, 2, "没有时间", "", "", "木木", "wxid_mumu"]])
    text("chat_wechatmsg_legacy", "messages_old.csv", ["localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime".split(",")] +
         [[i, 7, *kind(ty), own(w), UNIX(t), 2, xml(ty, s), t, 700000000000000000 + i] for i, (t, w, n, ty, s) in enumerate(TALK)] + [[9, 7, 1, 0, 0, 1, 2, "x", "前天", 1]])
    word = {1: "文本", 3: "图片", 53: "接龙", 10000: "系统消息"}
    text("chat_memotrace", "青禾里早餐1群.csv", ["消息ID,类型,发送人,时间,内容,备注,昵称,更多信息".split(",")] + [[800 + i, word[ty], n, t, s, "", n, ""] for i, (t, w, n, ty, s) in enumerate(TALK)] + [["8E+17", "文本", "木木", "2026-08-12 08:01:00", "好", "", "木木", ""], [1, "文本", "木木", "", "好", "", "木木", ""]])
    p = lambda i, w, ty: [i, 800 + i, word[ty], own(w), w or ROOM, ROOM]
    text("chat_pywxdump", "a_0_7.csv", ["id,MsgSvrID,type_name,is_sender,talker,room_name,content,CreateTime".split(",")] + [p(i, w, ty) + [json.dumps({"src": "", "msg": s}, ensure_ascii=False), t] for i, (t, w, n, ty, s) in enumerate(TALK)] + [p(9, "wxid_mumu", 1) + ["{坏的", ""]])
    text("chat_pywxdump9", "resaved.csv", ["id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime".split(",")] + [[i, "8.0E+17", word[ty], own(w), w or ROOM, ROOM, s, "", "2026/8/%d %d:%s" % (int(t[8:10]), int(t[11:13]), t[14:16])] for i, (t, w, n, ty, s) in enumerate(TALK)] + [p(9, "wxid_mumu", 1) + ["x", "", "?"]], "gb18030")
    text("chatlog_csv", "chatlog.csv", ["Time,SenderName,Sender,TalkerName,Talker,Content".split(",")] + [[t, n, w, NAME, ROOM, s] for t, w, n, ty, s in TALK] + [["", "木木", "wxid_mumu", NAME, ROOM, "x"]])
    raw("chatlog_json", "chatlog.json", json.dumps([{"seq": i, "time": t.replace(" ", "T") + "+08:00", "talker": ROOM, "talkerName": NAME, "isChatRoom": True, "sender": w, "senderName": n, "isSelf": bool(own(w)), "type": kind(ty)[0], "subType": kind(ty)[1], "content": s} for i, (t, w, n, ty, s) in enumerate(TALK)] + [{"seq": 9, "time": "?", "talker": ROOM, "isChatRoom": True, "content": "x"}], ensure_ascii=False))
    t2 = {1: "文本消息", 3: "图片消息", 53: "接龙消息", 10000: "系统消息"}
    book("chat_weflow", "青禾里早餐1群.xlsx", [("Sheet1", [["会话信息"], ["微信ID", ROOM, "", "昵称", NAME, "备注", ""], "序号,时间,发送者昵称,发送者微信ID,发送者备注,发送者身份,消息类型,内容".split(",")] + [[i, t, n, w, "", "我" if own(w) else "对方", t2[ty], s] for i, (t, w, n, ty, s) in enumerate(TALK)] + [[9, "", "木木", "wxid_mumu", "", "对方", "文本消息", "x"]])])
    book("chat_ciphertalk", "聊天记录.xlsx", [("聊天记录", ["序号,时间,日期,时刻,星期,发送者,微信ID,消息类型,消息内容,原始类型代码,时间戳".split(",")] + [[i, t, t[:10], t[11:], "星期二", n, w, t2.get(ty) if ty != 53 else "其他消息", s, kind(ty)[0], UNIX(t)] for i, (t, w, n, ty, s) in enumerate(TALK)] + [[9, "", "", "", "", "木木", "wxid_mumu", "文本消息", "x", 1, 1]])])
    lab = {1: 0, 3: 1, 53: 99, 10000: 80}
    meta = {"name": NAME, "platform": "wechat", "type": "group", "groupId": ROOM}
    ms = [{"platformMessageId": str(700 + i), "sender": w or "system", "accountName": n or "系统", "timestamp": UNIX(t), "type": lab[ty], "content": s} for i, (t, w, n, ty, s) in enumerate(TALK)]
    ms.append({"platformMessageId": "701", "sender": "wxid_mumu", "accountName": "木木", "timestamp": UNIX("2026-08-11 09:10:00"), "type": 81, "content": ""})
    ms.append({"platformMessageId": "799", "sender": "wxid_mumu", "accountName": "木木", "type": 0, "content": "没有时间"})
    raw("chatlab_json", "chatlab.json", json.dumps({"chatlab": {"version": "0.0.2"}, "meta": meta, "members": [], "messages": ms}, ensure_ascii=False))
    raw("chatlab_jsonl", "chatlab.jsonl", "# 手工导出\n" + "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in [{"_type": "header", "chatlab": {"version": "0.0.2"}, "meta": meta}, {"_type": "member", "platformId": "wxid_mumu"}] + [dict(m, _type="message") for m in ms]) + "{坏的\n")
    room = "wrINVENTED000000000000000000000A"
    a = lambda n, who, at, kind_, body, **k: dict({"msgid": "m%d_external" % n, "action": "send", "from": who, "tolist": [], "roomid": room, "msgtime": at * 1000, "msgtype": kind_, kind_: body}, **k)
    raw("wecom_msgaudit", "archive.jsonl", "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in [
        a(1, "DongYi", 1786410000, "text", {"content": LIST}), a(2, "wmINVENTED1", 1786410060, "text", {"content": "藜麦几号到货"}), a(3, "wmINVENTED2", 1786410120, "text", {"content": "燕麦发霉了"}),
        a(4, "wmINVENTED2", 1786410180, "image", {"md5sum": "0"}), a(5, "wmINVENTED1", 1786410240, "revoke", {"pre_msgid": "m2_external"}, action="recall"), a(6, "wmINVENTED1", 1786410300, "text", {"content": "你好"}, roomid=""),
        a(7, "DongYi", 1786410360, "mixed", {"item": [{"type": "text", "content": json.dumps({"content": "今天还有燕麦吗"}, ensure_ascii=False)}, {"type": "image", "content": "{}"}]}),
        {"msgid": "m8", "action": "switch", "time": 1, "user": "DongYi"}, {"msgid": "m9", "action": "send", "from": "DongYi", "msgtype": "text", "text": {"content": "没有时间"}}]))


def lists():
    second = LIST.replace("燕麦2袋", "燕麦3袋").replace("2. 诺诺 燕麦一袋，放前台", "2. 阿远 +1\n3. 小满 蜂蜜两瓶 核桃仁 2份，下班后取\n4. 三只松鼠 x2")
    raw("wechat_jielong", "接龙_20260811.txt", LIST + "\n---------\n" + second + "\n\n#接龙\n另一个名单\n1、木木 都要\n2、诺诺\n")
    book("form_tencent_collect", "早餐意向（收集结果）.xlsx", [("Sheet1", [["提交者（自动）", "提交时间（自动）", "姓名（必填）", "手机号（必填）", "收货地址", "想要的口味（必填）", "备用电话", "备注"],
        ["木木", "2026/8/3 09:11", "乔一木", 13900000001, "样例路1号", "原味,无糖2袋", "", "-"], ["匿名", "2026/8/3 09:20", "温一诺", "139****0003", "", "原味", "13900000003", "早点送"], ["阿远", "昨天", "何远", "13900000004", "", "无糖", "", ""]])])
    text("form_wjx", "早餐调查.csv", ["序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、想尝哪一款？(多选题),2、您的昵称,3、价格,总分".split(","),
        ["1", "2026/8/3 12:00:00", "35秒", "微信", "N/A", "192.0.2.1(江苏-南京)", "燕麦┋藜麦", "木木", "30元", "5"], ["2", "2026/8/3 12:01:00", "35秒", "微信", "N/A", "192.0.2.2", "(跳过)", "(空)", "40元", "5"], ["3", "", "35秒", "微信", "N/A", "192.0.2.3", "燕麦", "诺诺", "40元", "5"]], "gb18030")


if __name__ == "__main__":
    for write in (accounts, chats, lists):
        write()
