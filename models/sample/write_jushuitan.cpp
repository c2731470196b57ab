// 聚水潭: goods, stock with the brand's own warehouses, and copies of the platform orders of the last three
// months (layouts: formats/19-jushuitan.md).
#include <algorithm>
#include <cmath>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

constexpr std::string_view kGoods[] = {
    "图片",        "款式编码",  "商品编码",  "商品名称",  "商品简称",  "颜色及规格",   "颜色",
    "规格",        "基本售价",  "其它属性1", "其它属性2", "其它属性3", "成本价",       "采购价",
    "市场|吊牌价", "品牌",      "分类",      "虚拟分类",  "商品标签",  "国标码",       "供应商名称",
    "重量",        "长",        "宽",        "高",        "体积",      "单位",         "商品状态",
    "库存同步",    "备注",      "库容下限",  "库容上限",  "溢出数量",  "标准装箱数量", "标准装箱体积",
    "主仓位",      "其它价格1", "其它价格2", "其它价格3", "修改时间",  "创建时间",     "创建人",
    "保质期(天)"};
constexpr std::string_view kStock[] = {
    "款式编码",     "颜色",         "规格",       "品牌",           "商品编码",     "名称",
    "数量",         "图片地址链接", "订单占有",   "仓库待发",       "安全库存下限", "安全库存上限",
    "最小备货天数", "最大备货天数", "采购在途数", "销退仓库存",     "进货仓库存",   "虚拟库存",
    "次品库存",     "调拨在途数",   "库存锁定",   "运营云仓可用数", "样例苏州仓",   "样例成都仓",
    "样例前置仓",   "可用数",       "公有可用数"};
constexpr std::string_view kOrders[] = {
    "订单号",     "线上订单号", "店铺编号",     "店铺",       "买家账号",    "下单时间",       "付款日期",
    "发货日期",   "应付金额",   "已付金额",     "抵扣金额",   "运费",        "状态",           "店铺状态",
    "异常类型",   "快递公司",   "快递单号",     "收货人姓名", "省份",        "城市",           "区县",
    "街道",       "地址",       "手机",         "固话",       "订单类型",    "买家留言",       "订单备注",
    "发货仓",     "标签",       "支付单号",     "平台站点",   "子订单编号",  "原始线上订单号", "款号",
    "商品编码",   "商品名称",   "颜色及规格",   "数量",       "商品单价",    "商品金额",       "是否赠品",
    "子订单状态", "成本价",     "申请退货数量", "实退数量",   "订单退款金额"};
constexpr const char* kBrand = "山野里（样例）";

std::string specOf(const Item& item) {
    return item.colour.empty() || item.colour == item.spec ? item.spec : item.colour + ";" + item.spec;
}
double yuanOf(std::int64_t fen) {
    return static_cast<double>(fen) / 100;
}

std::string barcode(std::size_t index) {  // EAN-13 of the range for use inside a shop
    std::string code = "20000000" + std::to_string(1000 + index);
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i) sum += (code[i] - '0') * (i % 2 ? 3 : 1);
    return code + std::to_string((10 - sum % 10) % 10);
}

Status writeGoods(Output& out) {
    const World& w = out.world;
    SampleFile file;
    file.path = "聚水潭_商品资料_" + compactDay(w.options.asOf) + ".xlsx";
    file.format = "jst_goods";
    file.from = file.to = w.last;
    XlsxBook book(out.dir, file.path);
    XlsxSheet sheet(book, "Sheet1");
    Table t(sheet, file, kGoods, "Sheet1");
    DirtyPlan plan(w.options.seed, 81, static_cast<std::int64_t>(w.items.size()), 2);
    for (std::size_t i = 0; i < w.items.size(); ++i) {
        const Item& item = w.items[i];
        t.reset();
        t.set("款式编码", item.style);
        t.set("商品编码", item.code);
        t.set("商品名称", item.name);
        t.set("商品简称", item.shortName);
        t.set("颜色及规格", specOf(item));
        t.set("颜色", item.colour);
        t.set("规格", item.spec);
        if (item.sellable) t.set("基本售价", yuanOf(item.price));
        if (item.shelfLife > 0) t.set("保质期(天)", double(item.shelfLife));  // users choose columns
        t.set("成本价", yuanOf(item.cost));
        if (!item.made && !item.bundle) t.set("采购价", yuanOf(item.cost));
        t.set("品牌", kBrand);
        // Characters an xlsx may not hold as such arrive escaped: _x002B_ is a plus sign.
        t.set("分类",
              item.sellable ? std::string(wayWord(item.way)) + "_x002B_" + item.category : item.category);
        if (item.sellable) t.set("虚拟分类", item.category);
        t.set("商品标签", item.sellable ? std::string(wayWord(item.way)) : std::string("物料"));
        t.set("国标码", barcode(i));
        for (const Supplier& s : w.suppliers)
            if (s.code == item.supplier && !item.made) t.set("供应商名称", s.name);
        t.set("重量", item.weightKg);
        t.set("单位", item.unit);
        t.set("商品状态", item.sellable && item.end < w.options.asOf ? "停用" : "启用");
        t.set("库存同步", "启用");
        if (item.pack > 1) t.set("标准装箱数量", double(item.pack));
        t.set("主仓位", "A-" + std::to_string(1 + i / 40) + "-" + std::to_string(1 + i % 40));
        t.set("修改时间", timeText(w.last, 36000));
        t.set("创建时间", timeText(std::max(item.launch, w.first - 300) - 20, 36000));
        t.set("创建人", std::string(staffList()[0].name));
        for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
            if (kind == 0) t.writeDirty("row.value.missing", "商品编码", "");
            if (kind == 1) {
                t.set("商品编码", "DIRTY-" + std::to_string(i));
                t.writeDirty("row.money.invalid", "基本售价", "壹拾元");
                t.set("商品编码", item.code);
            }
        }
        t.write();
        ++file.documents;
    }
    out.truth.files.push_back(file);
    return book.close();
}

Status writeStock(Output& out) {
    const World& w = out.world;
    SampleFile file;
    file.path = "聚水潭_商品库存_" + compactDay(w.options.asOf) + ".xlsx";
    file.format = "jst_stock";
    file.from = file.to = w.options.asOf;
    XlsxBook book(out.dir, file.path);
    XlsxSheet sheet(book, "Sheet1");
    Table t(sheet, file, kStock, "Sheet1");
    DirtyPlan plan(w.options.seed, 82, static_cast<std::int64_t>(w.items.size()), 2);
    double total = 0;
    for (const Item& item : w.items) {
        if (item.bundle && item.onHand == 0 && item.locked == 0) continue;
        const double available = item.onHand - item.locked;
        const double far = item.way == Way::Fresh || !item.sellable ? 0 : std::floor(item.onHand * 0.3);
        t.reset();
        t.set("款式编码", item.style);
        t.set("颜色", item.colour);
        t.set("规格", item.spec);
        t.set("品牌", kBrand);
        t.set("商品编码", item.code);
        t.set("名称", item.name);
        t.set("数量", item.onHand);
        t.set("订单占有", item.locked);
        t.set("仓库待发", std::min(item.locked, std::max(item.onHand, 0.0)));
        if (item.way == Way::Fmcg) {
            t.set("安全库存下限", std::ceil(item.ahead * 0.8));
            t.set("安全库存上限", std::ceil(item.ahead * 8));
            t.set("最小备货天数", 7.0);
            t.set("最大备货天数", 45.0);
        }
        t.set("采购在途数", item.onOrder);
        for (const char* zero : {"销退仓库存", "进货仓库存", "虚拟库存", "调拨在途数", "库存锁定"})
            t.set(zero, 0.0);
        t.set("次品库存", item.stockCase == "over" ? 2.0 : 0.0);
        t.set("样例苏州仓", item.way == Way::Fresh && item.sellable ? 0.0 : item.onHand - far);
        t.set("样例成都仓", far);
        t.set("样例前置仓", item.way == Way::Fresh && item.sellable ? item.onHand : 0.0);
        t.set("可用数", available);
        t.set("公有可用数", available);
        for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
            if (kind == 0) t.writeDirty("row.value.missing", "商品编码", "");
            if (kind == 1) {
                t.set("商品编码", "DIRTY-" + item.code);
                t.writeDirty("row.quantity.invalid", "数量", "3O");
                t.set("商品编码", item.code);
            }
        }
        t.write();
        total += item.onHand;
        ++file.documents;
    }
    t.reset();
    t.set("数量", total);
    t.writeDirty("totals", "款式编码", "合计", DirtyExpect::Skipped);
    out.truth.files.push_back(file);
    return book.close();
}

std::string_view erpStatus(const Order& o, std::size_t at) {
    constexpr std::string_view kOpen[] = {"已付款待审核", "已客审待财审", "发货中", "发货中", "异常"};
    switch (o.stage) {
        case Stage::Unpaid:
            return "待付款";
        case Stage::ClosedUnpaid:
        case Stage::ClosedRefunded:
            return "已取消";
        case Stage::ToShip:
            return kOpen[at % 5];
        default:
            return "已发货";
    }
}

void fillCopy(Table& t, const World& w, const Order& o, std::size_t at) {
    const Customer& c = w.customers[static_cast<std::size_t>(o.customer)];
    const Region& r = regions()[static_cast<std::size_t>(c.region)];
    const bool shop = o.channel == Sales::WechatShop;
    t.set("订单号", static_cast<double>(100'000 + at));
    t.set("线上订单号", o.no);
    t.set("店铺编号", shop ? 104.0 : 102.0);
    t.set("店铺", shop ? "山野里（样例）微信小店" : "山野里（样例）有赞");
    t.set("买家账号", buyerNick(c, o.day));
    t.set("下单时间", timeText(o.day, o.second));
    if (o.paid) t.set("付款日期", timeText(o.day, std::min(86399, o.second + 30)));
    if (o.ship.n) t.set("发货日期", timeText(o.ship, 18 * 3600));
    t.set("应付金额", yuanOf(o.total));
    t.set("已付金额", yuanOf(o.paid ? o.total : 0));
    t.set("抵扣金额", 0.0);
    t.set("运费", yuanOf(o.freight));
    t.set("状态", std::string(erpStatus(o, at)));
    if (erpStatus(o, at) == "异常") t.set("异常类型", "地址待核实");
    if (o.parcel >= 0) {
        t.set("快递公司", std::string(carrierOf(w, o).shortName));
        t.set("快递单号", w.parcels[static_cast<std::size_t>(o.parcel)].waybill);
    }
    t.set("收货人姓名", c.name.substr(0, 3) + "**");
    t.set("省份", std::string(r.province));
    t.set("城市", std::string(r.city));
    t.set("区县", std::string(r.district));
    t.set("地址", "***");
    t.set("手机", maskedText(c.phone));
    t.set("订单类型", "普通订单");
    t.set("发货仓", regions()[static_cast<std::size_t>(c.region)].tier >= 2 ? "样例成都仓" : "样例苏州仓");
    t.set("订单退款金额", yuanOf(o.refund));
}

void fillCopyLine(Table& t, const World& w, const Line& line) {
    const Item& item = w.items[static_cast<std::size_t>(line.item)];
    t.set("款号", item.style);
    t.set("商品编码", item.code);
    t.set("商品名称", item.name);
    t.set("颜色及规格", specOf(item));
    t.set("数量", double(line.qty));
    t.set("商品单价", yuanOf(item.price));
    t.set("商品金额", yuanOf(line.amount));
    t.set("是否赠品", "否");
    if (line.item % 3)
        t.set("成本价", yuanOf(item.cost));
    else
        t.clear("成本价");
    t.set("实退数量", double(line.refundQty));
}

}  // namespace

Status writeJushuitanGoods(Output& out) {
    if (Status status = writeGoods(out); !status) return status;
    return writeStock(out);
}

Status writeJushuitanOrders(Output& out) {
    const World& w = out.world;
    for (int month = 3; month >= 1; --month) {
        const Day from = w.options.asOf - month * 30, to = w.options.asOf - (month - 1) * 30 - 1;
        SampleFile file;
        file.path = bookName("聚水潭_订单", from, to, ".xlsx");
        file.format = "jst_orders";
        file.from = from;
        file.to = to;
        XlsxBook book(out.dir, file.path);
        XlsxSheet sheet(book, "Sheet1");
        Table t(sheet, file, kOrders, "Sheet1");
        std::int64_t count = 0;
        for (const Order& o : w.orders)
            count += o.day >= from && o.day <= to && o.channel != Sales::Kuaituantuan;
        DirtyPlan plan(w.options.seed, 90 + static_cast<std::uint64_t>(month), count, 3, 0.0024);
        for (std::size_t at = 0; at < w.orders.size(); ++at) {
            const Order& o = w.orders[at];
            if (o.day < from || o.day > to || o.channel == Sales::Kuaituantuan) continue;
            for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
                Order copy = o;
                copy.no = "DIRTY" + std::to_string(at);
                t.reset();
                fillCopy(t, w, copy, at + 5'000'000);
                fillCopyLine(t, w, w.lines[static_cast<std::size_t>(o.firstLine)]);
                if (kind == 0) t.writeDirty("row.quantity.invalid", "数量", "1O");
                if (kind == 1)
                    t.writeDirty("row.time.invalid", "下单时间", o.day.iso().substr(0, 4) + "-00-41 08:00:00",
                                 DirtyExpect::Warned);
                if (kind == 2) t.writeDirty("status.unknown", "状态", "待机器人处理", DirtyExpect::Warned);
            }
            t.reset();
            fillCopy(t, w, o, at);
            for (int i = 0; i < o.lineCount; ++i) {
                fillCopyLine(t, w, w.lines[static_cast<std::size_t>(o.firstLine + i)]);
                t.write();
            }
            if (at % 211 == 7 && o.stage == Stage::Completed)
                t.write();  // a second, identical row: a second parcel
            ++file.documents;
        }
        const Status status = book.close();
        out.truth.files.push_back(std::move(file));
        if (!status) return status;
        if (out.cancel.cancelled()) return Error{"cancelled", {}};
    }
    return success();
}

}  // namespace roulian::sample
