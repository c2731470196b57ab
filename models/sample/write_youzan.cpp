// 有赞 orders by quarter (variant A in the first year, B after it) and its customer list
// (layout: formats/04-youzan.md).
#include <algorithm>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

constexpr std::string_view kHeaderA[] = {"订单号",
                                         "销售渠道",
                                         "归属店铺",
                                         "订单类型",
                                         "订单状态",
                                         "推广方式",
                                         "订单来源",
                                         "订单创建时间",
                                         "买家付款时间",
                                         "交易成功时间",
                                         "付款方式",
                                         "支付流水号",
                                         "商品金额合计",
                                         "运费",
                                         "店铺优惠合计",
                                         "应收订单金额",
                                         "订单实付金额",
                                         "支付优惠合计",
                                         "订单实收金额",
                                         "订单抵用积分数",
                                         "店铺优惠方式",
                                         "支付优惠方式",
                                         "全部商品名称",
                                         "商品种类数",
                                         "订单配送方式",
                                         "同城送达时间/提货时间",
                                         "收货人省份",
                                         "收货人城市",
                                         "收货人地区",
                                         "详细收货地址/提货地址",
                                         "收货人/提货人",
                                         "收货人手机号/提货人手机号",
                                         "买家备注",
                                         "订单星级",
                                         "买家昵称",
                                         "买家是否会员",
                                         "买家手机号",
                                         "下单网点",
                                         "收银员",
                                         "分销员",
                                         "销售导购",
                                         "专属导购",
                                         "订单退款状态",
                                         "订单已退款金额",
                                         "商家订单备注",
                                         "桌号",
                                         "挂账主体",
                                         "挂账手机号",
                                         "团长订单",
                                         "订单风险标签",
                                         "分销员",
                                         "分销员手机号",
                                         "分销员所属店铺",
                                         "分销员所属团队",
                                         "分销员所属分组",
                                         "分销员等级",
                                         "订单佣金类型",
                                         "订单佣金金额",
                                         "订单下级卖货提成类型",
                                         "订单下级卖货提成金额"};
constexpr std::string_view kHeaderB[] = {"订单号",
                                         "归属店铺",
                                         "订单类型",
                                         "订单状态",
                                         "推广方式",
                                         "订单来源",
                                         "订单创建时间",
                                         "买家付款时间",
                                         "交易成功时间",
                                         "付款方式",
                                         "外部支付流水号",
                                         "支付流水号",
                                         "商品金额合计",
                                         "运费",
                                         "店铺优惠合计",
                                         "支付营销优惠",
                                         "应收订单金额",
                                         "订单实付金额",
                                         "店铺优惠方式",
                                         "全部商品名称",
                                         "商品种类数",
                                         "订单配送方式",
                                         "预约同城送达时间/预约自提时间",
                                         "收货人/提货人",
                                         "收货人手机号/提货人手机号",
                                         "收货人省份",
                                         "收货人城市",
                                         "收货人地区",
                                         "详细收货地址/提货地址",
                                         "买家备注",
                                         "订单星级",
                                         "买家昵称",
                                         "买家是否会员",
                                         "买家手机号",
                                         "下单网点",
                                         "订单退款状态",
                                         "订单已退款金额",
                                         "商家订单备注",
                                         "优惠券码名称",
                                         "入住时间",
                                         "团长订单",
                                         "订单风险标签",
                                         "销售导购",
                                         "专属导购",
                                         "销售导购手机号",
                                         "专属导购手机号",
                                         "销售导购所属店铺",
                                         "专属导购所属店铺",
                                         "导购归属部门",
                                         "分销员",
                                         "分销员手机号",
                                         "分销员所属店铺",
                                         "分销员所属团队",
                                         "分销员所属分组",
                                         "分销员等级",
                                         "订单佣金类型",
                                         "订单佣金金额",
                                         "订单下级卖货提成类型",
                                         "订单下级卖货提成金额"};
constexpr std::string_view kCustomerHeader[] = {
    "客户姓名",     "客户昵称",       "客户手机号",       "客户生日",         "客户性别",
    "标签",         "是否会员",       "成长值",           "免费等级",         "付费等级",
    "权益卡",       "客户积分",       "客户储值余额",     "消费次数",         "消费金额",
    "累计退款金额", "累计退款订单数", "笔单价",           "上次消费时间",     "分销员",
    "导购员",       "企微好友",       "来源渠道",         "来源方式",         "成为客户时间",
    "成为会员时间", "成为会员店铺",   "公众号",           "公众号关注时间",   "最近浏览时间",
    "微信地域",     "所属区域",       "指定时间消费次数", "指定时间消费金额", ""};
constexpr const char* kShop = "山野里（样例）旗舰店";

std::string_view statusWord(const Order& o) {
    switch (o.stage) {
        case Stage::Unpaid:
            return "待付款";
        case Stage::ClosedUnpaid:
        case Stage::ClosedRefunded:
            return "交易关闭";
        case Stage::ToShip:
            return "待发货";
        case Stage::Shipped:
        case Stage::Received:
            return "已发货";
        case Stage::Completed:
            return "交易完成";
    }
    return "";
}

void fill(Table& t, const World& w, const Order& o, std::size_t at) {
    const Customer& c = w.customers[static_cast<std::size_t>(o.customer)];
    const Region& r = regions()[static_cast<std::size_t>(c.region)];
    std::string goods;
    for (int i = 0; i < o.lineCount; ++i) {
        const Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
        if (i) goods += ';';
        goods += w.items[static_cast<std::size_t>(line.item)].name + "(" + std::to_string(line.qty) + "件)";
    }
    const std::string trade = o.no.substr(1);
    t.set("订单号", o.no);
    t.set("销售渠道", "网店");
    t.set("归属店铺", kShop);
    t.set("订单类型", "普通订单");
    t.set("订单状态", std::string(statusWord(o)));
    t.set("推广方式", "——");
    t.set("订单来源", "微信-小程序");
    t.set("订单创建时间", timeText(o.day, o.second));
    if (o.paid) t.set("买家付款时间", timeText(o.day, std::min(86399, o.second + 25)));
    if (o.stage == Stage::Completed && o.receive.n) t.set("交易成功时间", timeText(o.receive, o.second));
    t.set("付款方式", o.paid ? "微信支付" : "—");
    if (o.paid) {
        t.set("外部支付流水号", "4200002801" + trade.substr(0, 14) + trade.substr(19));
        t.set("支付流水号", compactDay(o.day).substr(2) + "20" + trade);
    }
    t.set("商品金额合计", yuan(o.goods));
    t.set("运费", yuan(o.freight));
    t.set("店铺优惠合计", yuan(o.discount));
    t.set("应收订单金额", yuan(o.total));
    t.set("订单实付金额", yuan(o.paid ? o.total : 0));
    t.set("支付优惠合计", "0.00");
    t.set("订单实收金额", yuan(o.paid ? o.total - o.refund : 0));
    t.set("订单抵用积分数", "0");
    if (o.discount) t.set("店铺优惠方式", "满减");
    t.set("全部商品名称", goods);
    t.set("商品种类数", std::to_string(o.lineCount));
    t.set("订单配送方式", "快递");
    t.set("同城送达时间/提货时间", "N/A");
    t.set("收货人省份", std::string(r.province));
    t.set("收货人城市", std::string(r.city));
    t.set("收货人地区", std::string(r.district));
    t.set("详细收货地址/提货地址", fullAddress(w, c));
    t.set("收货人/提货人", c.name);
    t.set("收货人手机号/提货人手机号", phoneText(c.phone));
    t.set("买家备注", at % 29 == 3 ? "请用纸箱,不要塑料袋" : " ");
    t.set("买家昵称", at % 97 == 5 ? std::string("?") : buyerNick(c, o.day));
    t.set("买家是否会员", o.customer % 3 ? "是" : "否");
    t.set("买家手机号", maskedText(c.phone));
    if (o.refund) t.set("订单退款状态", o.refund >= o.total - o.freight ? "全额退款" : "部分退款成功");
    t.set("订单已退款金额", yuan(o.refund));
    t.set("团长订单", "否");
    t.set("分销员", "——");
}

void dirty(Table& t, const World& w, const Order& o, int kind, std::size_t at) {
    Order copy = o;
    copy.no = o.no.substr(0, 15) + std::to_string(5 + kind) + o.no.substr(16);
    t.reset();
    fill(t, w, copy, at);
    if (kind == 0) t.writeDirty("row.money.invalid", "订单实付金额", "l2O.5");
    if (kind == 1)
        t.writeDirty("row.time.invalid", "订单创建时间", o.day.iso().substr(0, 4) + "-13-05 09:30:15");
    if (kind == 2) t.writeDirty("row.value.missing", "订单号", "");
    if (kind == 3) t.writeDirty("status.unknown", "订单状态", "待人工复核", DirtyExpect::Warned);
    if (kind == 4) t.writeRagged("row.ragged");
}

Status writeQuarter(Output& out, const std::vector<std::size_t>& orders, Day from, Day to, bool first) {
    const World& w = out.world;
    SampleFile file;
    file.path = bookName("有赞订单", from, to, ".csv");
    file.format = "youzan_orders";
    file.variant = first ? "a" : "b";
    file.from = from;
    file.to = to;
    CsvSink sink(Encoding::Utf8Bom);
    Table t(sink, file, first ? std::span<const std::string_view>(kHeaderA) : kHeaderB);
    DirtyPlan plan(w.options.seed, 200 + static_cast<std::uint64_t>(from.n),
                   static_cast<std::int64_t>(orders.size()), 5, 0.0024);
    for (std::size_t at : orders) {
        const Order& o = w.orders[at];
        for (int kind = plan.next(); kind >= 0; kind = plan.next()) dirty(t, w, o, kind, at);
        t.reset();
        fill(t, w, o, at);
        t.write();
        noteUnits(w, o, file);
    }
    const Status status = sink.save(out.dir, file.path);
    out.truth.files.push_back(std::move(file));
    return status;
}

}  // namespace

Status writeYouzanOrders(Output& out) {
    const World& w = out.world;
    std::vector<std::size_t> quarter;
    std::size_t at = 0;
    int quarters = 0;
    Day from = w.first;
    for (Day day = w.first; day <= w.last; day = day + 1) {
        for (; at < w.orders.size() && w.orders[at].day == day; ++at)
            if (w.orders[at].channel == Sales::Youzan) quarter.push_back(at);
        const Day::Ymd next = (day + 1).ymd();
        if (day != w.last && !(next.day == 1 && next.month % 3 == 1)) continue;
        if (out.cancel.cancelled()) return Error{"cancelled", {}};
        if (!quarter.empty())
            if (Status status = writeQuarter(out, quarter, from, day, quarters < 4); !status) return status;
        quarter.clear();
        ++quarters;
        from = day + 1;
    }
    return success();
}

Status writeYouzanCustomers(Output& out) {
    const World& w = out.world;
    for (int part = 0; part < 2; ++part) {
        SampleFile file;
        file.path = "客户数据_100" + std::to_string(part + 1) + ".csv";
        file.format = "youzan_customers";
        file.from = w.first;
        file.to = w.last;
        CsvSink sink(Encoding::Utf8Bom);
        Table t(sink, file, kCustomerHeader);
        DirtyPlan plan(w.options.seed, 300 + static_cast<std::uint64_t>(part),
                       static_cast<std::int64_t>(w.customers.size() / 6), 3);
        for (std::size_t i = static_cast<std::size_t>(part); i < w.customers.size(); i += 2) {
            const Customer& c = w.customers[i];
            if (!c.uses[1] || c.joined > w.last) continue;
            const int dirtyKind = plan.next();
            if (dirtyKind >= 0) {
                t.reset();
                t.set("客户姓名", "样例脏数据");
                t.set("客户昵称", "脏数据" + std::to_string(i));
                t.set("成为客户时间", timeText(c.joined, 36000));
                if (dirtyKind == 0)
                    t.writeDirty("phone.unreadable", "客户手机号", "1380000O012", DirtyExpect::Warned);
                if (dirtyKind == 1)
                    t.writeDirty("row.time.invalid", "成为客户时间", "2025-02-31 10:00:00",
                                 DirtyExpect::Warned);
                if (dirtyKind == 2) {
                    t.clear("客户姓名");
                    t.writeDirty("row.value.missing", "客户昵称", "");
                }
            }
            t.reset();
            t.set("客户姓名", c.name);
            t.set("客户昵称", buyerNick(c, w.last));
            t.set("客户手机号",
                  i % 31 == 4 ? phoneText(c.phone).substr(0, 3) + "******" + phoneText(c.phone).substr(9)
                              : phoneText(c.phone));
            t.set("客户生日", " ");
            t.set("客户性别", i % 4 == 0 ? "未知" : c.woman ? "女" : "男");
            t.set("标签", c.orders > 8 ? "老客;高频" : c.orders > 3 ? "老客" : c.orders == 1 ? "新客" : "");
            t.set("是否会员", c.tickets > 1 ? "是" : "否");
            t.set("成长值", "0");
            t.set("客户积分", std::to_string(c.spent / 1000));
            t.set("客户储值余额", "0.00");
            t.set("消费次数", std::to_string(c.ordersIn[1]));
            t.set("消费金额", yuan(c.ordersIn[1] ? c.spent * c.ordersIn[1] / c.orders : 0));
            t.set("累计退款金额", yuan(c.ordersIn[1] ? c.refunded * c.ordersIn[1] / c.orders : 0));
            t.set("累计退款订单数", std::to_string(c.refunds));
            t.set("笔单价", yuan(c.orders ? c.spent / c.orders : 0));
            t.set("上次消费时间", c.lastOrder.n ? timeText(c.lastOrder, 43200) : std::string(" "));
            t.set("企微好友", c.point >= 0 ? "是" : "否");
            t.set("来源渠道", "微信小程序");
            t.set("来源方式", "自主访问");
            t.set("成为客户时间", timeText(c.joined, 36000 + static_cast<int>(i % 3600)));
            t.write();
            ++file.documents;
        }
        const Status status = sink.save(out.dir, file.path);
        out.truth.files.push_back(std::move(file));
        if (!status) return status;
    }
    return success();
}

}  // namespace roulian::sample
