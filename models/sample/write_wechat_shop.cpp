// 微信小店 orders, one file a month: at first GBK csv with the older columns and tab guards, then UTF-8 csv,
// at last xlsx (layout: formats/03-wechat-shop.md).
#include <cstdio>
#include <optional>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

constexpr std::string_view kHeader[] = {"订单号",
                                        "订单下单时间",
                                        "订单发货时间",
                                        "订单确认收货时间",
                                        "订单完成结算时间",
                                        "订单状态",
                                        "发货方式",
                                        "收件人姓名",
                                        "收件人地址",
                                        "省",
                                        "市",
                                        "区",
                                        "收件人手机",
                                        "买家备注",
                                        "商家备注",
                                        "打标颜色",
                                        "商品总价",
                                        "订单实际支付金额",
                                        "订单实际收款金额",
                                        "订单运费",
                                        "商品优惠",
                                        "跨店优惠",
                                        "商品改价",
                                        "积分抵扣",
                                        "支付方式",
                                        "支付时间",
                                        "交易单号",
                                        "物流公司",
                                        "快递单号",
                                        "技术服务费",
                                        "技术服务费（将以人气卡形式返还）",
                                        "运费险预计投保费用",
                                        "带货方式",
                                        "带货账号类型",
                                        "带货账号昵称",
                                        "带货费用渠道",
                                        "带货费用类型",
                                        "带货费用",
                                        "带货佣金率",
                                        "礼物单号",
                                        "商品名称",
                                        "商品编码(平台)",
                                        "商品编码(自定义)",
                                        "SKU编码(自定义)",
                                        "商品属性",
                                        "商品价格(单件)",
                                        "商品实际价格(单件)",
                                        "商品实际价格(总共)",
                                        "是否预售",
                                        "商品数量",
                                        "商品平台券优惠",
                                        "商品平均运费",
                                        "定制信息",
                                        "定制预览图",
                                        "商品发货",
                                        "商品售后",
                                        "商品已退款金额"};
constexpr std::size_t kFirstLineColumn = 40;  // 商品名称: what stands before belongs to the order

std::vector<std::string_view> headerOf(bool older) {
    std::vector<std::string_view> names;
    for (std::string_view name : kHeader)
        if (!older || (name != "打标颜色" && name != "商品平台券优惠")) names.push_back(name);
    return names;
}

std::string_view statusWord(const Order& o) {
    switch (o.stage) {
        case Stage::Unpaid:
            return "待付款";
        case Stage::ClosedUnpaid:
        case Stage::ClosedRefunded:
            return "已取消";
        case Stage::ToShip:
            return "待发货";
        case Stage::Shipped:
        case Stage::Received:
            return "待收货";
        case Stage::Completed:
            return "已完成";
    }
    return "";
}

void fillOrder(Table& t, const World& w, const Order& o, std::size_t at, bool tabs) {
    const Customer& buyer = w.customers[static_cast<std::size_t>(o.customer)];
    const Customer& c =
        o.gift ? w.customers[(static_cast<std::size_t>(o.customer) * 7 + 5) % w.customers.size()] : buyer;
    const Region& r = regions()[static_cast<std::size_t>(c.region)];
    const char* guard = tabs ? "\t" : "";
    const bool later =
        at % 37 == 5 && o.stage != Stage::Completed && o.paid;  // 先用后付: no payment time yet
    t.set("订单号", o.no + guard);
    t.set("订单下单时间", timeText(o.day, o.second));
    if (o.ship.n) t.set("订单发货时间", timeText(o.ship, 18 * 3600 + o.second % 7200));
    if (o.receive.n) t.set("订单确认收货时间", timeText(o.receive, o.second));
    if (o.settle.n) t.set("订单完成结算时间", timeText(o.settle, o.second));
    t.set("订单状态", std::string(statusWord(o)));
    t.set("发货方式", "自寄快递");
    t.set("收件人姓名", c.name);
    t.set("收件人地址", c.street);
    t.set("省", std::string(r.province));
    t.set("市", std::string(r.city));
    t.set("区", std::string(r.district));
    t.set("收件人手机", phoneText(c.phone));
    if (at % 41 == 3) t.set("买家备注", tabs ? "放门口，谢谢" : "放门口，谢谢\n不要打电话");
    if (at % 53 == 7) t.set("买家备注", "尽快发货,\"急用\"");
    if (o.presale) t.set("商家备注", "预售单");
    if (o.presale) t.set("打标颜色", "红色");
    t.set("商品总价", yuan(o.goods));
    t.set("订单实际支付金额", yuan(o.total));
    t.set("订单实际收款金额", yuan(o.paid ? o.total - o.refund : 0));
    t.set("订单运费", yuan(o.freight));
    t.set("商品优惠", yuan(o.discount));
    for (const char* zero : {"跨店优惠", "商品改价", "积分抵扣"}) t.set(zero, "0.00");
    if (o.paid) {
        t.set("支付方式", later ? "先用后付" : "微信支付");
        if (!later) {
            t.set("支付时间", timeText(o.day, std::min(86399, o.second + 30)));
            t.set("交易单号", "42000028" + compactDay(o.day) + o.no.substr(8) + "0" + guard);
        }
        t.set("技术服务费", yuan(o.total / 100));
    }
    if (o.parcel >= 0) {
        t.set("物流公司", std::string(carrierOf(w, o).name));
        t.set("快递单号", w.parcels[static_cast<std::size_t>(o.parcel)].waybill + guard);
    }
    if (at % 11 == 4) {
        t.set("带货方式", "达人带货");
        t.set("带货账号昵称", "样例达人" + std::to_string(at % 3 + 1));
        t.set("带货费用", yuan(o.total / 10));
        t.set("带货佣金率", "10%");
    }
    if (o.gift) t.set("礼物单号", "L" + o.no);
}

void fillLine(Table& t, const World& w, const Order& o, const Line& line) {
    const Item& item = w.items[static_cast<std::size_t>(line.item)];
    const std::int64_t each = line.amount / line.qty;
    t.set("商品名称", item.name);
    t.set("商品编码(平台)", std::to_string(100'008'000'000 + line.item));
    t.set("商品编码(自定义)", item.style);
    t.set("SKU编码(自定义)", item.code);
    t.set("商品属性",
          item.colour.empty() ? "规格:" + item.spec : "颜色:" + item.colour + ";规格:" + item.spec);
    t.set("商品价格(单件)", yuan(item.price));
    t.set("商品实际价格(单件)", yuan(each));
    t.set("商品实际价格(总共)", yuan(line.amount));
    t.set("是否预售", o.presale ? "是" : "否");
    t.set("商品数量", std::to_string(line.qty));
    t.set("商品平台券优惠", "0.00");
    t.set("商品平均运费", yuan(o.freight / o.lineCount));
    if (item.way == Way::Custom) t.set("定制信息", "刻字:样例" + std::to_string(o.serial % 100));
    t.set("商品发货", o.ship.n ? "已发货" : "未发货");
    t.set("商品售后", std::string(line.afterSale));
    t.set("商品已退款金额", yuan(line.refund));
}

void writeDirty(Table& t, const World& w, const Order& o, int kind, std::size_t at, bool tabs) {
    Order copy = o;  // an order of its own that no sum counts
    copy.no = o.no.substr(0, 8) + std::to_string(5 + kind) + o.no.substr(9);
    t.reset();
    fillOrder(t, w, copy, at, tabs);
    fillLine(t, w, copy, w.lines[static_cast<std::size_t>(o.firstLine)]);
    if (kind == 0) t.writeDirty("row.quantity.invalid", "商品数量", "1O");
    if (kind == 1)
        t.writeDirty("row.time.invalid", "订单下单时间", o.day.iso().substr(0, 4) + "-02-30 10:00:00");
    if (kind == 2) t.writeDirty("row.value.missing", "订单号", "");
    if (kind == 3) t.writeDirty("status.unknown", "订单状态", "待揽货确认", DirtyExpect::Warned);
    if (kind == 4) t.writeDirty("row.money.invalid", "订单实际支付金额", "八十元整");
}

// A file somebody opened and saved with a spreadsheet: every order number is lost.
Status writeResaved(Output& out) {
    const World& w = out.world;
    SampleFile file;
    file.path = "微信小店订单_另存损坏.csv";
    file.format = "wechat_shop_orders";
    file.variant = "resaved";
    file.from = w.last - 2;
    file.to = w.last;
    CsvSink sink(Encoding::Utf8Bom);
    const auto names = headerOf(false);
    Table t(sink, file, names);
    int rows = 0;
    for (std::size_t i = w.orders.size(); i-- > 0 && rows < 6;) {
        const Order& o = w.orders[i];
        if (o.channel != Sales::WechatShop) continue;
        t.reset();
        fillOrder(t, w, o, i, false);
        fillLine(t, w, o, w.lines[static_cast<std::size_t>(o.firstLine)]);
        char id[24];
        std::snprintf(id, sizeof id, "3.72%d%dE+18", w.last.ymd().year % 10, rows % 10);
        t.writeDirty("row.id.damaged", "订单号", id);
        ++rows;
    }
    out.truth.files.push_back(file);
    return sink.save(out.dir, file.path);
}

Status writeMonth(Output& out, const std::vector<std::size_t>& orders, Day from, Day to, int age) {
    const World& w = out.world;
    const bool older = age < 7, csv = age < 13;
    SampleFile file;
    file.format = "wechat_shop_orders";
    file.variant = older ? "gbk" : csv ? "utf8" : "xlsx";
    file.path = bookName("微信小店订单", from, to, csv ? ".csv" : ".xlsx");
    file.from = from;
    file.to = to;
    std::optional<CsvSink> text;
    std::optional<XlsxBook> book;
    std::optional<XlsxSheet> sheet;
    if (csv)
        text.emplace(older ? Encoding::Gbk : Encoding::Utf8Bom);
    else {
        book.emplace(out.dir, file.path);
        sheet.emplace(*book, "订单");
    }
    Sink& sink = csv ? static_cast<Sink&>(*text) : *sheet;
    const auto names = headerOf(older);
    Table t(sink, file, names, csv ? "" : "订单");
    std::int64_t amount = 0;
    DirtyPlan plan(w.options.seed, 100 + static_cast<std::uint64_t>(age),
                   static_cast<std::int64_t>(orders.size()), 5, 0.0024);
    for (std::size_t at : orders) {
        const Order& o = w.orders[at];
        for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
            writeDirty(t, w, o, kind, at, older);
            if (kind == 0 || kind == 1 || kind == 3) amount += o.total;  // the total counts what it can read
        }
        t.reset();
        fillOrder(t, w, o, at, older);
        for (int i = 0; i < o.lineCount; ++i) {
            // Older files leave the order's columns blank on its later lines, all but the number.
            if (i > 0 && older)
                for (std::size_t k = 1; k < kFirstLineColumn; ++k) t.clear(kHeader[k]);
            fillLine(t, w, o, w.lines[static_cast<std::size_t>(o.firstLine + i)]);
            t.write();
        }
        amount += o.total;
        noteUnits(w, o, file);
    }
    if (csv) {
        t.reset();
        t.set("订单号", "合计");
        t.set("订单实际支付金额", yuan(amount));
        t.writeDirty("totals", "订单号", "合计", DirtyExpect::Skipped);
    }
    const Status status = csv ? text->save(out.dir, file.path) : (sheet.reset(), book->close());
    out.truth.files.push_back(std::move(file));
    return status;
}

}  // namespace

Status writeWechatShop(Output& out) {
    const World& w = out.world;
    std::vector<std::size_t> month;
    int age = 0;
    Day from = w.first;
    auto flush = [&](Day to) -> Status {
        const Status status = month.empty() ? success() : writeMonth(out, month, from, to, age);
        month.clear();
        ++age;
        from = to + 1;
        return status;
    };
    std::size_t at = 0;
    for (Day day = w.first; day <= w.last; day = day + 1) {
        if (out.cancel.cancelled()) return Error{"cancelled", {}};
        for (; at < w.orders.size() && w.orders[at].day == day; ++at)
            if (w.orders[at].channel == Sales::WechatShop) month.push_back(at);
        if (day == w.last || (day + 1).ymd().day == 1)
            if (Status status = flush(day); !status) return status;
    }
    return writeResaved(out);
}

}  // namespace roulian::sample
