// From weekly means to orders: Poisson order lines a day and item, drawn together into baskets of customers.
// Lines that fall into a stock-out week are wanted but never become orders.
#include <algorithm>

#include "sample/world.h"

namespace roulian::sample {
namespace {

struct Want {
    int item, qty;
};

// Customers by channel: those whose first order is due, and tickets of those who have ordered.
struct Pool {
    std::vector<int> byJoin;  // ordered by join day
    std::size_t nextJoin = 0;
    std::vector<int> firstDue, tickets;

    void advance(const World& w, Day day) {
        while (nextJoin < byJoin.size() &&
               w.customers[static_cast<std::size_t>(byJoin[nextJoin])].joined <= day)
            firstDue.push_back(byJoin[nextJoin++]);
    }
    int pick(const World& w, Day day, Rng& rng) {
        if (!firstDue.empty() && (tickets.empty() || rng.chance(0.55))) {
            const auto k = static_cast<std::size_t>(rng.below(static_cast<int>(firstDue.size())));
            const int c = firstDue[k];
            firstDue[k] = firstDue.back();
            firstDue.pop_back();
            for (int t = 0; t < w.customers[static_cast<std::size_t>(c)].tickets; ++t) tickets.push_back(c);
            return c;
        }
        while (!tickets.empty()) {
            const auto k = static_cast<std::size_t>(rng.below(static_cast<int>(tickets.size())));
            const int c = tickets[k];
            if (w.customers[static_cast<std::size_t>(c)].left >= day) return c;
            tickets[k] = tickets.back();
            tickets.pop_back();
        }
        return byJoin.empty() ? 0
                              : byJoin[static_cast<std::size_t>(
                                    rng.below(static_cast<int>(std::max<std::size_t>(nextJoin, 1))))];
    }
};

int basketSize(Sales channel, Rng& rng) {
    const double r = rng.unit();
    if (channel == Sales::Kuaituantuan) return r < 0.34 ? 1 : r < 0.68 ? 2 : r < 0.88 ? 3 : 4;
    return r < 0.73 ? 1 : r < 0.93 ? 2 : 3;
}

void price(World& w, Order& o, Rng& rng) {
    o.goods = 0;
    for (int i = 0; i < o.lineCount; ++i) {
        Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
        line.amount = w.items[static_cast<std::size_t>(line.item)].price * line.qty;
        o.goods += line.amount;
    }
    if (o.goods >= 10000 && rng.chance(0.22)) o.discount = o.channel == Sales::Kuaituantuan ? 500 : 1000;
    if (o.channel != Sales::Kuaituantuan && o.goods < 5900) o.freight = 600;
    std::int64_t left = o.discount;  // spread over the lines; the last takes the rest
    for (int i = 0; i < o.lineCount; ++i) {
        Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
        const std::int64_t share = i + 1 == o.lineCount ? left : o.discount * line.amount / o.goods;
        line.amount -= share;
        left -= share;
    }
    o.total = o.goods - o.discount + o.freight;
}

void closeUnpaid(Order& o, const World& w, Rng& rng) {
    o.paid = false;
    o.stage = w.options.asOf - o.day <= 1 && rng.chance(0.5) ? Stage::Unpaid : Stage::ClosedUnpaid;
}

// Before shipping: unpaid, cancelled with the money back, or on its way to the warehouse.
void early(World& w, Order& o, Rng& rng) {
    if (o.channel == Sales::Kuaituantuan) {  // cancelled orders never reach its exports
        o.ship = o.day + 1;
        o.stage = o.ship < w.options.asOf ? Stage::Received : Stage::ToShip;
        o.receive = o.stage == Stage::Received ? o.ship : Day{};
        if (rng.chance(0.03)) {  // a spoiled item is paid back in part
            Line& line = w.lines[static_cast<std::size_t>(o.firstLine)];
            line.refund = line.amount / line.qty / 2;
            o.refund = line.refund;
        }
        return;
    }
    if (rng.chance(0.025)) return closeUnpaid(o, w, rng);
    if (rng.chance(0.013)) {
        o.stage = Stage::ClosedRefunded;
        o.refund = o.total;
        for (int i = 0; i < o.lineCount; ++i) {
            Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
            line.refund = line.amount;
            line.refundQty = line.qty;
            line.afterSale = "退款完成";
        }
        return;
    }
    Day ship = o.day + (rng.chance(0.62) ? 1 : rng.chance(0.8) ? 2 : rng.between(3, 5));
    for (int i = 0; i < o.lineCount; ++i) {
        const Item& item =
            w.items[static_cast<std::size_t>(w.lines[static_cast<std::size_t>(o.firstLine + i)].item)];
        if (item.way == Way::Custom) ship = std::max(ship, o.day + rng.between(5, 11));
        if (item.presaleShips.n && o.day < item.presaleShips) {
            o.presale = true;
            ship = std::max(ship, item.presaleShips + rng.between(0, 3));
        }
    }
    if (ship < w.options.asOf) {
        o.ship = ship;
        o.stage = Stage::Shipped;
    }
}

}  // namespace

Status makeOrders(World& w, const CancelToken& cancel) {
    Rng rng(w.options.seed, 41);
    std::array<Pool, kChannels> pools;
    for (std::size_t c = 0; c < w.customers.size(); ++c)
        for (std::size_t k = 0; k < kChannels; ++k)
            if (w.customers[c].uses[k]) pools[k].byJoin.push_back(static_cast<int>(c));
    for (Pool& pool : pools)
        std::stable_sort(pool.byJoin.begin(), pool.byJoin.end(), [&](int a, int b) {
            return w.customers[static_cast<std::size_t>(a)].joined <
                   w.customers[static_cast<std::size_t>(b)].joined;
        });
    std::array<int, kChannels> serial{};
    std::array<std::vector<Want>, kChannels> wants;
    for (Day day = w.first; day <= w.last; day = day + 1) {
        if (cancel.cancelled()) return Error{"cancelled", {}};
        const auto week = static_cast<std::size_t>(w.weekOf(day));
        const int weekday = day.isoWeekday();
        for (int i = 0; i < w.sellable; ++i) {
            Item& item = w.items[static_cast<std::size_t>(i)];
            const double mean = item.lines[week];
            if (mean <= 0 || day < item.launch) continue;
            for (std::size_t k = 0; k < kChannels; ++k) {
                const auto channel = static_cast<Sales>(k);
                double share = 0;
                if (item.way == Way::Fresh)
                    share = channel == Sales::Kuaituantuan ? 1 : 0;
                else if (channel == Sales::WechatShop)
                    share = item.presaleShips.n && day < item.presaleShips ? 1 : 0.62;
                else if (channel == Sales::Youzan)
                    share = item.presaleShips.n && day < item.presaleShips ? 0 : 0.38;
                const int n = rng.poisson(mean * share * weekdayWeight(channel, weekday) / 7);
                for (int j = 0; j < n; ++j) {
                    const int qty = drawQty(item, rng);
                    item.demand[week] += qty;
                    if (!item.out[week]) wants[k].push_back({i, qty});
                }
            }
        }
        for (std::size_t k = 0; k < kChannels; ++k) {
            const auto channel = static_cast<Sales>(k);
            pools[k].advance(w, day);
            std::vector<Want>& list = wants[k];
            rng.shuffle(list);
            const std::size_t firstOrder = w.orders.size();
            for (std::size_t at = 0; at < list.size();) {
                Order o;
                o.channel = channel;
                o.day = day;
                o.second = std::min(
                    86399, 6 * 3600 + rng.below(6 * 3600) + rng.below(6 * 3600) + rng.below(6 * 3600));
                o.firstLine = static_cast<int>(w.lines.size());
                o.customer = pools[k].pick(w, day, rng);
                for (int size = basketSize(channel, rng); size > 0 && at < list.size(); --size, ++at) {
                    Line line;
                    line.item = list[at].item;
                    line.qty = list[at].qty;
                    bool joined = false;
                    for (int i = 0; i < o.lineCount && !joined; ++i) {
                        Line& other = w.lines[static_cast<std::size_t>(o.firstLine + i)];
                        if (other.item == line.item) other.qty += line.qty, joined = true;
                    }
                    if (joined) continue;
                    w.lines.push_back(line);
                    ++o.lineCount;
                }
                price(w, o, rng);
                early(w, o, rng);
                o.gift = channel == Sales::WechatShop && !o.presale && rng.chance(0.006);
                w.orders.push_back(o);
            }
            std::stable_sort(w.orders.begin() + static_cast<std::ptrdiff_t>(firstOrder), w.orders.end(),
                             [](const Order& a, const Order& b) { return a.second < b.second; });
            for (std::size_t i = firstOrder; i < w.orders.size(); ++i) w.orders[i].serial = ++serial[k];
            list.clear();
        }
    }
    return success();
}

}  // namespace roulian::sample
