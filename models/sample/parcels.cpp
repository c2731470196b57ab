// Parcels with their luck: usual days by carrier and distance, festival delays, one blocked hub, lost and
// returned pieces; and what receipt, confirmation and returns then make of the orders.
#include <algorithm>
#include <cstdio>
#include <map>

#include "sample/world.h"

namespace roulian::sample {
namespace {

constexpr CarrierInfo kCarriers[] = {
    {"zto", "中通快递", "中通", "zhongtong", "ZTO", 0.27, 0.020, {2, 3, 4, 6}, false},
    {"yto", "圆通速递", "圆通", "yuantong", "YTO", 0.22, 0.025, {2, 3, 4, 6}, false},
    {"yunda", "韵达快递", "韵达", "yunda", "YD", 0.16, 0.050, {2, 3, 5, 7}, false},
    {"sto", "申通快递", "申通", "shentong", "STO", 0.13, 0.040, {2, 3, 4, 6}, true},
    {"jt", "极兔速递", "极兔", "jtexpress", "JTSD", 0.12, 0.060, {2, 3, 4, 7}, true},
    {"sf", "顺丰速运", "顺丰", "shunfeng", "SF", 0.07, 0.008, {1, 2, 2, 3}, true},
    {"jd", "京东快递", "京东", "jd", "JD", 0.03, 0.010, {1, 2, 2, 4}, true}};

std::string waybillOf(std::size_t carrier, int serial) {
    char buffer[32];
    switch (carrier) {
        case 0:
            std::snprintf(buffer, sizeof buffer, "78000%09d", serial);
            break;
        case 1:
            std::snprintf(buffer, sizeof buffer, "YT8800%09d", serial);
            break;
        case 2:
            std::snprintf(buffer, sizeof buffer, "430000%09d", serial);
            break;
        case 3:
            std::snprintf(buffer, sizeof buffer, "770000%09d", serial);
            break;
        case 4:
            std::snprintf(buffer, sizeof buffer, "JT0000%09d", serial);
            break;
        case 5:
            std::snprintf(buffer, sizeof buffer, "SF0000%09d", serial);
            break;
        default:
            std::snprintf(buffer, sizeof buffer, "JD0000%09d", serial);
    }
    return buffer;
}

bool busy(const World& w, Day day) {
    for (const SampleEvent& e : w.events)
        if (e.kind == "promotion" && day >= e.from && day <= e.to + 3) return true;
    return false;
}

struct Fate {
    std::string_view outcome, trouble;
    double chance;
    int minAge;  // days since shipping from which it can be seen
};
// Fates other than delivery; a small run still gets one of each.
constexpr Fate kFates[] = {{"in_transit", "stuck", 0.006, 5},    {"exception", "unreachable", 0.004, 3},
                           {"exception", "damaged", 0.0015, 3},  {"exception", "detained", 0.003, 4},
                           {"returning", "returning", 0.004, 4}, {"returned_signed", "returned", 0.003, 9},
                           {"at_station", "station", 0.006, 4},  {"rejected", "refused", 0.0015, 4},
                           {"no_trace", "notrace", 0.003, 1}};

void afterSales(World& w, Order& o, Rng& rng) {
    bool all = true;
    for (int i = 0; i < o.lineCount; ++i) {
        Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
        const Way way = w.items[static_cast<std::size_t>(line.item)].way;
        if (!rng.chance(way == Way::Fashion ? 0.13 : 0.014)) {
            all = false;
            continue;
        }
        const int age = w.options.asOf - o.receive;
        if (age < 3)
            line.afterSale = "商家受理中";
        else if (age < 7)
            line.afterSale = way == Way::Fashion ? "待买家退货" : "待商家收货";
        else {
            line.afterSale = way == Way::Fashion ? "退货退款完成" : "退款完成";
            line.refund = line.amount;
            line.refundQty = line.qty;
            o.refund += line.amount;
        }
        if (line.refund == 0) all = false;
    }
    if (all) o.stage = Stage::ClosedRefunded;
}

void number(World& w) {
    std::map<int, int> followers;  // 跟团号 by week
    char buffer[40];
    for (Order& o : w.orders) {
        const Day::Ymd d = o.day.ymd();
        if (o.channel == Sales::WechatShop)
            std::snprintf(buffer, sizeof buffer, "37%02d%02d%02d%011d", d.year % 100, d.month, d.day,
                          o.serial);
        else if (o.channel == Sales::Youzan)
            std::snprintf(buffer, sizeof buffer, "E%04d%02d%02d%02d%02d%02d%09d", d.year, d.month, d.day,
                          o.second / 3600, o.second / 60 % 60, o.second % 60, o.serial % 1'000'000'000);
        else
            std::snprintf(buffer, sizeof buffer, "%d", ++followers[Week::of(o.day).n]);
        o.no = buffer;
    }
}

void summarise(World& w) {
    for (const Order& o : w.orders) {
        Customer& c = w.customers[static_cast<std::size_t>(o.customer)];
        ++c.orders;
        ++c.ordersIn[static_cast<std::size_t>(o.channel)];
        if (o.paid) c.spent += o.total;
        if (o.refund > 0) c.refunded += o.refund, ++c.refunds;
        c.lastOrder = o.day;
        const auto week = static_cast<std::size_t>(w.weekOf(o.day));
        const bool closed =
            o.stage == Stage::ClosedUnpaid || o.stage == Stage::ClosedRefunded || o.stage == Stage::Unpaid;
        for (int i = 0; i < o.lineCount; ++i) {
            const Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
            Item& item = w.items[static_cast<std::size_t>(line.item)];
            item.ordered[week] += line.qty;
            if (!closed) item.sold[week] += line.qty - (o.channel == Sales::WechatShop ? line.refundQty : 0);
        }
    }
}

}  // namespace

std::span<const CarrierInfo> carrierList() {
    return kCarriers;
}

void makeParcels(World& w) {
    Rng rng(w.options.seed, 51);
    number(w);
    std::vector<double> shares;
    for (const CarrierInfo& c : kCarriers) shares.push_back(c.share);
    std::array<int, std::size(kFates)> seen{};
    const Day asOf = w.options.asOf;
    for (std::size_t i = 0; i < w.orders.size(); ++i) {
        Order& o = w.orders[i];
        if (o.channel == Sales::Kuaituantuan || o.stage != Stage::Shipped) continue;
        const Region& region =
            regions()[static_cast<std::size_t>(w.customers[static_cast<std::size_t>(o.customer)].region)];
        Parcel p;
        p.order = static_cast<int>(i);
        p.carrier = rng.weighted(shares);
        p.shipped = o.ship;
        const CarrierInfo& carrier = kCarriers[p.carrier];
        p.waybill = waybillOf(static_cast<std::size_t>(p.carrier), static_cast<int>(w.parcels.size()) + 101);
        const int usual = carrier.days[region.tier];
        p.promised = o.ship + usual + 1;
        int transit = usual - (rng.chance(0.2) && usual > 1 ? 1 : 0) + (rng.chance(0.16) ? 1 : 0);
        if (busy(w, o.ship)) transit += rng.between(0, 2);
        if (rng.chance(carrier.badLuck * (region.tier >= 2 ? 1.8 : 1))) transit += rng.between(2, 6);
        // The invented flood: 申通's hub in 湖南 stood still from 16 to 6 days before the export.
        const int age = asOf - o.ship;
        const bool hub = carrier.code == "sto" &&
                         (region.province == "湖南省" || region.province == "江西省") && age <= 16 &&
                         age >= 6;
        if (hub && rng.chance(0.6)) transit += rng.between(6, 10);
        p.delivered = o.ship + transit;
        p.outcome = "signed";
        p.lastEvent = std::min(p.delivered, asOf - 1);
        if (age <= 60) {
            for (std::size_t f = 0; f < std::size(kFates); ++f) {
                const Fate& fate = kFates[f];
                const bool fits =
                    age >= fate.minAge && age <= fate.minAge + (fate.outcome == "returned_signed" ? 40 : 9);
                const bool lucky = rng.chance(fate.chance * (age < 16 ? 4 : 1));
                if (!fits || !(lucky || (seen[f] == 0 && rng.chance(0.3)))) continue;
                ++seen[f];
                p.outcome = fate.outcome;
                p.trouble = fate.trouble;
                p.delivered = {};
                p.lastEvent = o.ship + std::min(fate.trouble == "notrace"    ? 0
                                                : fate.trouble == "returned" ? 8
                                                                             : fate.minAge - 2,
                                                age - 1);
                if (fate.trouble == "stuck") p.lastEvent = o.ship + 1;
                break;
            }
        }
        if (p.delivered.n && p.delivered >= asOf) {
            p.outcome = age <= 1 ? "picked_up" : p.delivered == asOf ? "delivering" : "in_transit";
            p.delivered = {};
            p.lastEvent = hub ? std::min(asOf - 4, o.ship + 2) : asOf - 1;
            if (p.lastEvent < o.ship) p.lastEvent = o.ship;
        }
        p.late = p.delivered.n
                     ? p.delivered > p.promised
                     : p.outcome != "returned_signed" && p.outcome != "rejected" && asOf > p.promised;
        p.stuck = !p.delivered.n && asOf - p.lastEvent >= 3 && p.outcome != "returned_signed" &&
                  p.outcome != "rejected";
        o.parcel = static_cast<int>(w.parcels.size());
        w.parcels.push_back(p);
        if (p.outcome == "returned_signed" || p.outcome == "rejected") {
            o.stage = Stage::ClosedRefunded;
            o.refund = o.total;
            for (int k = 0; k < o.lineCount; ++k) {
                Line& line = w.lines[static_cast<std::size_t>(o.firstLine + k)];
                line.refund = line.amount;
                line.refundQty = line.qty;
                line.afterSale = "退货退款完成";
            }
        }
        if (!p.delivered.n) continue;
        const Day confirm = p.delivered + (rng.chance(0.4) ? rng.between(0, 3) : rng.between(4, 9));
        if (confirm >= asOf) continue;
        o.receive = confirm;
        o.stage = Stage::Completed;
        if (confirm + 7 < asOf) o.settle = confirm + 7;
        afterSales(w, o, rng);
    }
    summarise(w);
}

}  // namespace roulian::sample
