#include "workspace/compute/demand_events.h"

#include <QString>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

#include "core/festivals.h"
#include "workspace/compute/rows.h"
#include "workspace/messages.h"

namespace roulian::workspace {

namespace {

template <typename Take>
void eachWeek(Day from, Day to, Take&& take) {
    for (Week week = Week::of(from); week <= Week::of(to); week = week + 1) {
        const int days = std::min(to, week.sunday()) - std::max(from, week.monday()) + 1;
        take(week, days / 7.0);
    }
}

// Shops an event's channel names.
Result<std::vector<std::int64_t>> shopsOf(store::Database& db, const std::string& channel) {
    std::vector<std::int64_t> shops;
    const QString wanted = QString::fromStdString(channel);
    auto status = eachRow(db, "SELECT id, channel, name FROM shop ORDER BY id", [&](store::Statement& s) {
        const std::string code(s.text(1)), name(s.text(2));
        for (const QString& known : {QString::fromStdString(code), QString::fromStdString(name),
                                     statusWord("orders", "channel", code).word})
            if (!known.isEmpty() && known.compare(wanted, Qt::CaseInsensitive) == 0) {
                shops.push_back(s.integer(0));
                return;
            }
    });
    if (!status) return status.error();
    return shops;
}

using Sold = std::map<std::int64_t, std::map<std::int64_t, double>>;  // SKU → shop → units

Result<Sold> soldByShop(store::Database& db) {
    Sold sold;
    auto status =
        eachRow(db,
                "SELECT sku_id, shop_id, SUM(qty_milli) FROM demand_line WHERE sku_id IS NOT NULL GROUP "
                "BY sku_id, shop_id",
                [&](store::Statement& s) { sold[s.integer(0)][s.integer(1)] += std::max(0.0, s.real(2)); });
    if (!status) return status.error();
    return sold;
}

void narrow(PlannedEvent& event, const std::vector<std::int64_t>& shops, const Sold& sold) {
    std::vector<std::int64_t> items;
    for (const std::int64_t sku : event.items) {
        double here = 0, all = 0;
        if (const auto of = sold.find(sku); of != sold.end())
            for (const auto& [shop, units] : of->second) {
                all += units;
                if (std::find(shops.begin(), shops.end(), shop) != shops.end()) here += units;
            }
        if (all > 0 && here <= 0) continue;
        items.push_back(sku);
        event.parts.push_back(all > 0 ? here / all : 1);
    }
    event.items = std::move(items);
}

}  // namespace

double PlannedEvent::shareOf(Week week) const {
    int days = 0;
    for (Day day = std::max(from, week.monday()); day <= std::min(to, week.sunday()); day = day + 1)
        days += weekdays == 0 || ((weekdays >> (day.isoWeekday() - 1)) & 1);
    return days / 7.0;
}

Result<std::vector<PlannedEvent>> readEvents(store::Database& db) {
    std::map<std::int64_t, std::vector<std::int64_t>> concerned;
    auto status = eachRow(db, "SELECT event_id, sku_id FROM event_sku ORDER BY event_id, sku_id",
                          [&](store::Statement& s) { concerned[s.integer(0)].push_back(s.integer(1)); });
    if (!status) return status.error();
    std::vector<PlannedEvent> events;
    std::vector<std::string> channels;  // of each
    status = eachRow(
        db,
        "SELECT id, name, from_day, to_day, expected_lift, kind, lead_days, lag_days, weekdays, channel FROM "
        "calendar_event ORDER BY id",
        [&](store::Statement& s) {
            PlannedEvent event;
            event.id = s.integer(0);
            // Every style has a presale of its own: what one teaches serves the next.
            event.kind = s.text(5) == "presale" ? std::string("presale") : eventKind(std::string(s.text(1)));
            event.from = s.day(2);
            event.to = s.day(3);
            event.lift = s.optReal(4);
            event.leadDays = static_cast<int>(s.integer(6));
            event.lagDays = static_cast<int>(s.integer(7));
            event.weekdays = static_cast<int>(s.integer(8));
            if (const auto items = concerned.find(event.id); items != concerned.end())
                event.items = items->second;
            channels.emplace_back(s.text(9));
            events.push_back(std::move(event));
        });
    if (!status) return status.error();
    std::optional<Sold> sold;
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (channels[e].empty()) continue;
        const auto shops = shopsOf(db, channels[e]);
        if (!shops) return shops.error();
        if (shops->empty()) continue;
        if (!sold) {
            auto read = soldByShop(db);
            if (!read) return read.error();
            sold = std::move(*read);
        }
        narrow(events[e], *shops, *sold);
    }
    return events;
}

const metrics::KindEffect* LearnedEffects::of(const std::string& kind) const {
    const auto at = std::lower_bound(kinds.begin(), kinds.end(), kind);
    return at != kinds.end() && *at == kind ? &found.kinds[static_cast<std::size_t>(at - kinds.begin())]
                                            : nullptr;
}

LearnedEffects learnEffects(const std::vector<PlannedEvent>& events, std::span<const forecast::Item> items) {
    LearnedEffects learned;
    for (const PlannedEvent& e : events) learned.kinds.push_back(e.kind);
    std::sort(learned.kinds.begin(), learned.kinds.end());
    learned.kinds.erase(std::unique(learned.kinds.begin(), learned.kinds.end()), learned.kinds.end());
    std::vector<int> kindOf;
    for (const PlannedEvent& e : events)
        kindOf.push_back(static_cast<int>(
            std::lower_bound(learned.kinds.begin(), learned.kinds.end(), e.kind) - learned.kinds.begin()));

    std::unordered_map<std::int64_t, std::size_t> at;
    std::vector<metrics::EffectItem> histories(items.size());
    std::vector<std::vector<double>> known(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        at.emplace(items[i].key, i);
        known[i] = items[i].history.values;
        for (std::size_t t = 0; t < items[i].stockout.size(); ++t)
            if (items[i].stockout[t]) known[i][t] = std::numeric_limits<double>::quiet_NaN();
        histories[i].sold = known[i];
        histories[i].start = items[i].history.start.n;
    }
    for (std::size_t e = 0; e < events.size(); ++e)
        for (Week week = Week::of(events[e].from); week <= Week::of(events[e].to); week = week + 1) {
            const double share = events[e].shareOf(week);
            if (share <= 0) continue;
            for (std::size_t i = 0; i < events[e].items.size(); ++i)
                if (const auto found = at.find(events[e].items[i]); found != at.end()) {
                    metrics::EffectItem& item = histories[found->second];
                    item.weeks.push_back(
                        {static_cast<int>(e), week.n - item.start, share * events[e].part(i)});
                }
        }
    learned.found = metrics::eventEffects(histories, kindOf, static_cast<int>(learned.kinds.size()));
    return learned;
}

std::vector<forecast::EventWeek> eventWeeks(const std::vector<PlannedEvent>& events,
                                            const LearnedEffects& learned) {
    std::vector<forecast::EventWeek> weeks;
    const auto add = [&](const PlannedEvent& e, const forecast::EventWeek& event) {
        if (e.parts.empty()) {
            weeks.push_back(event);
            return;
        }
        for (std::size_t i = 0; i < e.items.size(); ++i) {
            forecast::EventWeek own = event;
            own.items = {e.items[i]};
            own.share *= e.parts[i];
            weeks.push_back(std::move(own));
        }
    };
    for (const PlannedEvent& e : events) {
        if (e.items.empty()) continue;  // names goods that are not known
        forecast::EventWeek event;
        event.kind = e.kind;
        event.items = e.items;
        event.expectedLift = e.lift;
        for (Week week = Week::of(e.from); week <= Week::of(e.to); week = week + 1) {
            event.week = week;
            event.share = e.shareOf(week);
            if (event.share > 0) add(e, event);
        }
        const metrics::KindEffect* effect = learned.of(e.kind);
        const auto side = [&](const char* suffix, Day from, Day to) {
            event.kind = e.kind + suffix;
            event.expectedLift.reset();
            eachWeek(from, to, [&](Week week, double share) {
                event.week = week;
                event.share = share;
                add(e, event);
            });
        };
        const int lead = e.leadDays > 0 ? e.leadDays : effect ? 7 * effect->leadWeeks : 0;
        const int lag = e.lagDays > 0 ? e.lagDays : effect ? 7 * effect->lagWeeks : 0;
        if (lead > 0) side(":before", e.from - lead, e.from - 1);
        if (lag > 0) side(":after", e.to + 1, e.to + lag);
    }
    return weeks;
}

Status writeEffects(store::Database& db, const std::vector<PlannedEvent>& events,
                    const LearnedEffects& learned, Day asOf) {
    for (const char* table : {"event_effect", "event_outcome"})
        if (auto status = db.exec(std::string("DELETE FROM ") + table); !status) return status;
    static const std::optional<double> kUnknown;
    struct Guess {
        double guess = 0, happened = 0;
        int count = 0, compared = 0;
        std::optional<Day> next;
    };
    std::map<std::string, Guess> guesses;
    auto outcome = db.statement(
        "INSERT INTO event_outcome(event_id, kind, items, base, sold, lift) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < events.size(); ++i) {
        const PlannedEvent& e = events[i];
        const metrics::EventResult& result = learned.found.events[i];
        const bool over = Week::of(e.to) < Week::of(asOf);
        const std::optional<double>& lift = over ? result.lift : kUnknown;
        if (auto status = outcome.run(e.id, e.kind, over ? result.items : 0, over ? result.base : 0.0,
                                      over ? result.sold : 0.0, lift);
            !status)
            return status;
        Guess& g = guesses[e.kind];
        if (e.to >= asOf && (!g.next || e.from < *g.next)) g.next = e.from;
        if (e.lift && lift) {
            g.guess += *e.lift;
            g.happened += *lift;
            ++g.compared;
        }
    }
    auto effect = db.statement(
        "INSERT INTO event_effect(kind, occurrences, items, lift, lead_weeks, lead_lift, lag_weeks, lag_lift, guess, guessed_lift, "
        "next_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t k = 0; k < learned.kinds.size(); ++k) {
        const metrics::KindEffect& found = learned.found.kinds[k];
        const Guess& g = guesses[learned.kinds[k]];
        const auto mean = [&](double sum) {
            return g.compared ? std::optional(sum / g.compared) : std::nullopt;
        };
        if (auto status = effect.run(learned.kinds[k], found.occurrences, found.items, found.lift,
                                     found.leadWeeks, found.leadLift, found.lagWeeks, found.lagLift,
                                     mean(g.guess), mean(g.happened), g.next);
            !status)
            return status;
    }
    return success();
}

}  // namespace roulian::workspace
