// 快团团 group-buys of fresh goods, one workbook a week: three of four as the full customer table with merged
// order columns and its summary sheets, the fourth as the order list (layouts: formats/05-kuaituantuan.md).
#include <map>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

constexpr std::string_view kFull[] = {
    "下单人",   "团员备注", "备注",           "跟团号",        "商品",         "规格",
    "数量",     "商品金额", "运费",           "优惠",          "订单金额",     "退款金额",
    "物流方式", "服务小区", "服务小区联系人", "服务小区电话",  "服务小区地址", "收货人",
    "联系电话", "详细地址", "团长",           "房号（如606）", "楼号"};
constexpr std::string_view kMerged[] = {"团员备注",       "备注",          "运费",         "优惠",
                                        "订单金额",       "退款金额",      "物流方式",     "服务小区",
                                        "服务小区联系人", "服务小区电话",  "服务小区地址", "详细地址",
                                        "团长",           "房号（如606）", "楼号"};
constexpr std::string_view kGoods[] = {"团购标题",   "所属团长",    "商品",
                                       "商品ID",     "商品编码",    "规格",
                                       "分类",       "总库存",      "当前库存（总库存-销售数量）",
                                       "销售数量",   "团当前单价",  "商品总金额",
                                       "商品成本价", "商品利润粗估"};
constexpr std::string_view kList[] = {"跟团号", "下单人",   "团员备注", "支付时间", "团长备注",
                                      "商品",   "订单金额", "退款金额", "订单状态", "自提点",
                                      "收货人", "联系电话", "详细地址"};

std::string goodsLabel(const Item& item) {
    return item.name + "(" + item.spec + ")";
}

int columnOf(std::string_view name) {
    for (std::size_t i = 0; i < std::size(kFull); ++i)
        if (kFull[i] == name) return static_cast<int>(i);
    return -1;
}

struct WeekBook {
    Output& out;
    const std::vector<std::size_t>& orders;
    Day from, to;
    int issue;  // number of the group-buy
    SampleFile file;

    std::string title(const char* joint) const {
        return "【山野里（样例）】鲜食团" + std::string(joint) + "第" + std::to_string(issue) + "期";
    }

    const Customer& buyer(const Order& o) const {
        return out.world.customers[static_cast<std::size_t>(o.customer)];
    }
    const PickupPoint& point(const Customer& c) const {
        return out.world.points[static_cast<std::size_t>(std::max(c.point, 0))];
    }

    void fillLine(Table& t, const Order& o, int k) const {
        const Line& line = out.world.lines[static_cast<std::size_t>(o.firstLine + k)];
        const Item& item = out.world.items[static_cast<std::size_t>(line.item)];
        t.set("商品", goodsLabel(item));
        t.set("规格", item.spec);
        t.set("数量", double(line.qty));
        t.set("商品金额", static_cast<double>(item.price * line.qty) / 100);
    }

    void fillOrder(Table& t, const Order& o, std::size_t at) const {
        const Customer& c = buyer(o);
        const PickupPoint& p = point(c);
        t.set("下单人", buyerNick(c, o.day));
        if (at % 17 == 2) t.set("团员备注", "麻烦放门口");
        if (at % 43 == 9) t.set("备注", "老客户");
        t.set("跟团号", o.no);
        t.set("运费", 0.0);
        t.set("优惠", static_cast<double>(o.discount) / 100);
        t.set("订单金额", static_cast<double>(o.total) / 100);
        t.set("退款金额", static_cast<double>(o.refund) / 100);
        t.set("物流方式", "顾客自提");
        t.set("服务小区", p.name);
        t.set("服务小区联系人", p.contact);
        t.set("服务小区电话", p.phone);
        t.set("服务小区地址", p.address);
        t.set("收货人", c.name);
        if (at % 9 == 4)
            t.set("联系电话", 13'800'000'000.0 + static_cast<double>(c.phone));  // a number in some rows
        else
            t.set("联系电话", phoneText(c.phone));
        t.set("详细地址", c.street);
        t.set("团长", p.contact);
        t.set("房号（如606）", std::to_string(101 + o.customer % 1800));
        t.set("楼号", std::to_string(1 + o.customer % 30));
    }

    Status full() {
        const World& w = out.world;
        file.path = bookName("快团团_顾客购买表", from, to, ".xlsx");
        file.format = "ktt_customer_table";
        file.variant = "full";
        XlsxBook book(out.dir, file.path, false);
        {
            XlsxSheet sheet(book, "顾客购买表");
            Table t(sheet, file, kFull, "顾客购买表");
            DirtyPlan plan(w.options.seed, 400 + static_cast<std::uint64_t>(issue),
                           issue % 4 == 1 ? static_cast<std::int64_t>(orders.size()) : 0, 2, 0.001);
            std::int64_t total = 0;  // units of dirty rows that the totals row counts
            for (std::size_t at : orders) {
                const Order& o = w.orders[at];
                for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
                    t.reset();
                    fillOrder(t, o, at);
                    fillLine(t, o, 0);
                    t.set("跟团号", std::to_string(90000 + static_cast<int>(file.rows)));
                    if (kind == 0) t.writeDirty("row.quantity.invalid", "数量", "1O");
                    if (kind == 1) {
                        t.writeDirty("row.value.missing", "商品", "");
                        total += w.lines[static_cast<std::size_t>(o.firstLine)].qty;
                    }
                }
                t.reset();
                fillOrder(t, o, at);
                const std::int64_t firstRow = sheet.row() + 1;
                for (int k = 0; k < o.lineCount; ++k) {
                    fillLine(t, o, k);
                    if (k == 1)
                        for (std::string_view name : kMerged) t.clear(name);
                    t.write();
                }
                if (o.lineCount > 1) mergeOrder(sheet, o, at, firstRow);
                noteUnits(w, o, file);
            }
            if (issue % 4 == 1) {
                t.reset();
                t.set("数量", static_cast<double>(file.units + total));
                t.writeDirty("totals", "下单人", "合计", DirtyExpect::Skipped);
            }
        }
        summary(book);
        return book.close();
    }

    // Order columns stand in the first row only and are merged downwards.
    void mergeOrder(XlsxSheet& sheet, const Order& o, std::size_t at, std::int64_t firstRow) const {
        SampleFile scratch;
        struct Keep final : Sink {
            std::vector<Cell> cells;
            void put(const std::vector<Cell>& c) override { cells = c; }
            std::int64_t row() const override { return 0; }
        } keep;
        Table t(keep, scratch, kFull);
        fillOrder(t, o, at);
        t.write();
        for (std::string_view name : kMerged) {
            const int column = columnOf(name);
            sheet.merge(column, firstRow, firstRow + o.lineCount - 1,
                        keep.cells[static_cast<std::size_t>(column)]);
        }
    }

    void summary(XlsxBook& book) const {
        const World& w = out.world;
        std::map<int, std::int64_t> byItem;
        struct Sums {
            std::int64_t orders = 0, goods = 0, discount = 0, total = 0, refund = 0, units = 0;
            std::map<int, std::int64_t> items;
        };
        std::map<int, Sums> byPoint;
        for (std::size_t at : orders) {
            const Order& o = w.orders[at];
            Sums& s = byPoint[std::max(buyer(o).point, 0)];
            ++s.orders, s.goods += o.goods, s.discount += o.discount, s.total += o.total,
                s.refund += o.refund;
            for (int k = 0; k < o.lineCount; ++k) {
                const Line& line = w.lines[static_cast<std::size_t>(o.firstLine + k)];
                byItem[line.item] += line.qty;
                s.items[line.item] += line.qty;
                s.units += line.qty;
            }
        }
        SampleFile scratch;
        XlsxSheet goods(book, "商品汇总表");
        Table t(goods, scratch, kGoods);
        std::vector<std::string> header{"团购标题",     "服务小区",         "服务小区联系人", "服务小区电话",
                                        "服务小区地址", "服务小区所属团长", "订单总数",       "商品总金额",
                                        "优惠总金额",   "订单总金额",       "订单退款总金额", "商品总数"};
        for (const auto& [index, units] : byItem) {
            const Item& item = w.items[static_cast<std::size_t>(index)];
            t.set("团购标题", title("\n"));
            t.set("所属团长", std::string(staffList()[0].name));
            t.set("商品", goodsLabel(item));
            t.set("商品ID", std::to_string(900'000 + index));
            t.set("商品编码", item.code);
            t.set("规格", item.spec);
            t.set("总库存", "不限");
            t.set("当前库存（总库存-销售数量）", "不限");
            t.set("销售数量", static_cast<double>(units));
            t.set("团当前单价", yuan(item.price));
            t.set("商品总金额", static_cast<double>(item.price * units) / 100);
            for (const char* name : {"分类", "商品成本价", "商品利润粗估"}) t.set(name, "-");
            t.write();
            header.push_back(goodsLabel(item));
        }
        XlsxSheet pivot(book, "服务小区商品汇总表");
        std::vector<std::string_view> names(header.begin(), header.end());
        Table p(pivot, scratch, names);
        for (const auto& [index, s] : byPoint) {
            const PickupPoint& at = w.points[static_cast<std::size_t>(index)];
            p.reset();
            p.set("团购标题", title("\n"));
            p.set("服务小区", at.name);
            p.set("服务小区联系人", at.contact);
            p.set("服务小区电话", at.phone);
            p.set("服务小区地址", at.address);
            p.set("服务小区所属团长", at.contact);
            p.set("订单总数", static_cast<double>(s.orders));
            p.set("商品总金额", static_cast<double>(s.goods) / 100);
            p.set("优惠总金额", static_cast<double>(s.discount) / 100);
            p.set("订单总金额", static_cast<double>(s.total) / 100);
            p.set("订单退款总金额", static_cast<double>(s.refund) / 100);
            p.set("商品总数", static_cast<double>(s.units));
            for (const auto& [item, units] : s.items)
                p.set(goodsLabel(w.items[static_cast<std::size_t>(item)]), static_cast<double>(units));
            p.write();
        }
        XlsxSheet notes(book, "说明");
        for (const std::string& text :
             {std::string("导出说明"),
              std::string("1. 同一下单人且收货信息相同的订单已合并；不含已取消的订单"),
              std::string("2. 筛选条件：全部订单"), "3. 下单时间：" + from.iso() + " 至 " + to.iso(),
              std::string("4. 本文件为虚构的样例数据")})
            notes.put({Cell{text}});
    }

    Status list() {
        const World& w = out.world;
        file.path = bookName("快团团_订单列表", from, to, ".xlsx");
        file.format = "ktt_order_list";
        file.variant = "list";
        XlsxBook book(out.dir, file.path);
        XlsxSheet sheet(book, "订单");
        sheet.put({Cell{title(" ")}});
        Table t(sheet, file, kList, "订单");
        DirtyPlan plan(w.options.seed, 500 + static_cast<std::uint64_t>(issue),
                       issue % 8 == 4 ? static_cast<std::int64_t>(orders.size()) : 0, 3, 0.002);
        for (std::size_t at : orders) {
            const Order& o = w.orders[at];
            const Customer& c = buyer(o);
            std::string goods;
            for (int k = 0; k < o.lineCount; ++k) {
                const Line& line = w.lines[static_cast<std::size_t>(o.firstLine + k)];
                if (k) goods += '\n';
                goods +=
                    goodsLabel(w.items[static_cast<std::size_t>(line.item)]) + "+" + std::to_string(line.qty);
            }
            const bool open = o.stage == Stage::ToShip;
            t.reset();
            t.set("跟团号", o.no);
            t.set("下单人", buyerNick(c, o.day));
            if (at % 17 == 2) t.set("团员备注", "麻烦放门口");
            t.set("支付时间", timeText(o.day, o.second));
            t.set("商品", goods);
            t.set("订单金额", static_cast<double>(o.total) / 100);
            t.set("退款金额", static_cast<double>(o.refund) / 100);
            t.set("订单状态", open ? "待提货" : o.refund ? "部分退款" : at % 3 ? "已核销" : "已完成");
            t.set("自提点", point(c).name);
            t.set("收货人", c.name);
            t.set("联系电话", at % 8 == 3 ? maskedText(c.phone) : phoneText(c.phone));
            t.set("详细地址", fullAddress(w, c));
            for (int kind = plan.next(); kind >= 0; kind = plan.next()) {
                const std::string no = o.no;
                t.set("跟团号", std::to_string(90000 + static_cast<int>(file.rows)));
                if (kind == 0)
                    t.writeDirty("row.time.invalid", "支付时间", from.iso().substr(0, 4) + "-02-30 20:11:00",
                                 DirtyExpect::Warned);
                if (kind == 1) t.writeDirty("row.value.missing", "跟团号", "");
                if (kind == 2)
                    t.writeDirty("status.unknown", "订单状态", "待团长处理中", DirtyExpect::Warned);
                t.set("跟团号", no);
            }
            t.write();
            noteUnits(w, o, file);
        }
        return book.close();
    }
};

}  // namespace

Status writeKuaituantuan(Output& out) {
    const World& w = out.world;
    std::size_t at = 0;
    for (int week = 0; week < w.weeks; ++week) {
        if (out.cancel.cancelled()) return Error{"cancelled", {}};
        const Week number = w.firstWeek + week;
        std::vector<std::size_t> orders;
        for (; at < w.orders.size() && w.orders[at].day <= number.sunday(); ++at)
            if (w.orders[at].channel == Sales::Kuaituantuan) orders.push_back(at);
        if (orders.empty()) continue;
        WeekBook book{out,      orders, std::max(number.monday(), w.first), std::min(number.sunday(), w.last),
                      week + 1, {}};
        book.file.from = book.from;
        book.file.to = book.to;
        const Status status = week % 4 == 3 ? book.list() : book.full();
        out.truth.files.push_back(std::move(book.file));
        if (!status) return status;
    }
    return success();
}

}  // namespace roulian::sample
