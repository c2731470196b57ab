// Stock and purchase orders on the export day, arranged so that a plan has something to say: a fifth short,
// a fifth too much, presales waiting for their batch, and parts missing for a quarter of what is made.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "sample/world.h"

namespace roulian::sample {
namespace {

double roundUp(double qty, int pack) {
    return std::ceil(qty / pack) * pack;
}

void lockOpenOrders(World& w) {
    for (const Order& o : w.orders)
        if (o.stage == Stage::ToShip)
            for (int i = 0; i < o.lineCount; ++i) {
                const Line& line = w.lines[static_cast<std::size_t>(o.firstLine + i)];
                w.items[static_cast<std::size_t>(line.item)].locked += line.qty;
            }
}

void stockSellable(World& w, Item& item, int index, Rng& rng) {
    const double week = std::max(item.ahead, 0.4);
    double free = 0;
    if (item.way == Way::Fresh) {
        item.stockCase = "fresh";
        free = item.ahead > 0 ? std::ceil(week / 7 * rng.uniform(0.1, 0.6)) : 0;
    } else if (item.way == Way::Custom) {
        item.stockCase = "fine";
        free = rng.chance(0.3) ? rng.between(1, 3) : 0;
    } else if (item.presaleShips.n && item.presaleShips >= w.options.asOf) {
        item.stockCase = "presale";
        free = -item.locked;
    } else {
        // A fixed round of cases, so that every size of sample holds all of them.
        constexpr const char* kRound[] = {"short", "fine", "over", "fine",     "short",
                                          "fine",  "over", "fine", "oversold", "fine"};
        item.stockCase = kRound[(index * 7 + 3) % 10];
        if (item.way == Way::Fashion && item.ahead < 1.0 * w.options.scale && item.stockCase == "short")
            item.stockCase = "over";
        if (item.stockCase == "short")
            free = week * rng.uniform(0.15, 0.9);
        else if (item.stockCase == "over")
            free = week * rng.uniform(14, 30) + 20;
        else if (item.stockCase == "oversold")
            free = -std::ceil(1 + week * rng.uniform(0.05, 0.3));
        else
            free = week * rng.uniform(2.5, 6) + 1;
    }
    free = std::round(free);
    if (item.stockCase == "oversold" && item.locked < -free) item.locked = -free;  // claims of other channels
    item.onHand = item.locked + free;
}

void stockComponents(World& w, Rng& rng) {
    std::vector<double> weekly(w.items.size(), 0);
    for (const Bom& bom : w.boms)
        for (const BomPart& part : bom.parts)
            weekly[static_cast<std::size_t>(part.child)] +=
                w.items[static_cast<std::size_t>(bom.parent)].ahead * part.numerator / part.denominator *
                (1 + part.scrapPercent / 100);
    constexpr std::string_view kShort[] = {"RAW-SG", "RAW-HC", "RAW-XGJ", "PKG-JAR-M", "BLK-MB"};
    for (std::size_t i = static_cast<std::size_t>(w.sellable); i < w.items.size(); ++i) {
        Item& item = w.items[i];
        const double week = std::max(weekly[i], 0.5);
        const bool isShort = std::find(std::begin(kShort), std::end(kShort), item.code) != std::end(kShort);
        item.ahead = weekly[i];
        item.stockCase = isShort ? "short" : rng.chance(0.15) ? "over" : "fine";
        const double cover = isShort                    ? rng.uniform(0.1, 0.4)
                             : item.stockCase == "over" ? rng.uniform(25, 50)
                                                        : rng.uniform(5, 9);
        item.onHand = item.unit == "千克" ? std::round(week * cover * 10) / 10 : std::ceil(week * cover);
    }
    for (const Bom& bom : w.boms) {
        const Item& parent = w.items[static_cast<std::size_t>(bom.parent)];
        if (parent.bundle) continue;
        for (const BomPart& part : bom.parts)
            if (!w.items[static_cast<std::size_t>(part.child)].sellable &&
                w.items[static_cast<std::size_t>(part.child)].stockCase == "short") {
                w.madeShort.push_back(parent.code);
                break;
            }
    }
}

void makePurchases(World& w, Rng& rng) {
    std::vector<std::vector<int>> bySupplier(w.suppliers.size());
    for (std::size_t i = 0; i < w.items.size(); ++i) {
        const Item& item = w.items[i];
        if (item.made || item.bundle || item.way == Way::Fresh || item.supplier.empty()) continue;
        for (std::size_t s = 0; s < w.suppliers.size(); ++s)
            if (w.suppliers[s].code == item.supplier) bySupplier[s].push_back(static_cast<int>(i));
    }
    const Day asOf = w.options.asOf;
    int serial = 1;
    auto add = [&](int supplier, Day ordered, Day due, bool closed, const std::vector<int>& items) {
        Purchase po;
        char no[24];
        std::snprintf(no, sizeof no, "CGDD%06d", serial++);
        po.no = no;
        po.supplier = supplier;
        po.ordered = ordered;
        po.closed = closed;
        for (int index : items) {
            Item& item = w.items[static_cast<std::size_t>(index)];
            const double need =
                std::max(item.ahead * rng.uniform(2, 5), 2.0) + std::max(0.0, item.locked - item.onHand);
            Purchase::Row row{index, roundUp(need, item.pack), 0, {}};
            if (closed) {
                row.received = row.qty;
                row.plan = {{due, row.qty}};
            } else if (rng.chance(0.25) && row.qty >= 2 * item.pack) {
                const double first = roundUp(row.qty / 2, item.pack);
                row.plan = {{due, first}, {due + 7, row.qty - first}};
                if (due < asOf) row.received = first;  // the first batch is in, the second to come
            } else {
                row.plan = {{due, row.qty}};
            }
            if (!closed) item.onOrder += row.qty - row.received;
            po.rows.push_back(std::move(row));
        }
        w.purchases.push_back(std::move(po));
    };
    for (std::size_t s = 0; s < bySupplier.size(); ++s) {
        const auto& mine = bySupplier[s];
        if (mine.empty()) continue;
        const int lead = w.suppliers[s].leadDays;
        for (int k = 0; k < 4; ++k) {  // received in the past half year
            std::vector<int> some;
            for (int index : mine)
                if (rng.chance(0.4)) some.push_back(index);
            if (some.empty()) some.push_back(mine[0]);
            const Day ordered = asOf - 180 + k * 35 + rng.between(0, 9);
            add(static_cast<int>(s), ordered, ordered + lead, true, some);
        }
        // Open: for a part of what is short, some of it overdue; and now and then for what nobody needs.
        std::vector<int> soon, overdue;
        for (int index : mine) {
            const Item& item = w.items[static_cast<std::size_t>(index)];
            if (item.stockCase == "presale" || (item.stockCase == "short" && rng.chance(0.4)) ||
                (item.stockCase == "oversold" && rng.chance(0.7)) ||
                (item.stockCase == "over" && rng.chance(0.2)))
                (item.stockCase != "presale" && rng.chance(0.35) ? overdue : soon).push_back(index);
            else if (item.stockCase == "fine" && rng.chance(0.12))
                soon.push_back(index);
        }
        if (!soon.empty()) {
            const Day due = asOf + rng.between(3, std::max(4, lead));
            add(static_cast<int>(s), due - lead, due, false, soon);
        }
        if (!overdue.empty()) {
            const Day due = asOf - rng.between(2, 9);
            add(static_cast<int>(s), due - lead, due, false, overdue);
        }
    }
    std::stable_sort(w.purchases.begin(), w.purchases.end(),
                     [](const Purchase& a, const Purchase& b) { return a.ordered < b.ordered; });
}

}  // namespace

void makeSupply(World& w) {
    Rng rng(w.options.seed, 61);
    lockOpenOrders(w);
    for (int i = 0; i < w.sellable; ++i) stockSellable(w, w.items[static_cast<std::size_t>(i)], i, rng);
    stockComponents(w, rng);
    makePurchases(w, rng);
}

}  // namespace roulian::sample
