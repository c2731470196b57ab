#include "workspace/compute/forecast_memory.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace roulian::workspace {

namespace {

constexpr int kEveryWeek = 26, kEveryFourth = 104;  // weeks
constexpr int kNew = 13;                            // weeks since the first sale
constexpr int kAhead = 4;                           // weeks in which an event is near
constexpr double kBiased = 0.2;
constexpr double kDrifting = 4;
constexpr std::size_t kFewest = 4;  // errors a tracking signal is made of

struct LeadError {
    std::int64_t n = 0;
    double actual = 0, forecast = 0, absolute = 0, naive = 0, squared = 0;
    std::int64_t ranges = 0, in80 = 0, in95 = 0;
};

Status writeBacktest(store::Database& db, std::span<const forecast::ItemForecast> made) {
    auto put = db.statement(
        "INSERT INTO forecast_lead(sku_id, source, lead, n, actual, forecast, abs_error, abs_naive, sq_error, ranges, in80, in95) "
        "VALUES (?, 'backtest', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const forecast::ItemForecast& item : made) {
        std::map<int, LeadError> leads;
        for (const forecast::BacktestPair& pair : item.backtest) {
            LeadError& e = leads[pair.lead];
            ++e.n;
            e.actual += pair.actual;
            e.forecast += pair.forecast;
            e.absolute += std::abs(pair.forecast - pair.actual);
            e.naive += std::abs(pair.naive - pair.actual);
            e.squared += (pair.forecast - pair.actual) * (pair.forecast - pair.actual);
            e.ranges += pair.in80.has_value();
            e.in80 += pair.in80.value_or(false);
            e.in95 += pair.in95.value_or(false);
        }
        for (const auto& [lead, e] : leads)
            if (auto s = put.run(item.key, lead, e.n, e.actual, e.forecast, e.absolute, e.naive, e.squared,
                                 e.ranges, e.in80, e.in95);
                !s)
                return s;
    }
    return success();
}

// Errors in the order of time: of the first week of kept sets where there are enough, else of the first weeks of each origin
// of the backtest.
using Errors = std::unordered_map<std::int64_t, std::vector<double>>;

Result<Errors> keptErrors(store::Database& db, Week first) {
    Errors errors;
    auto s = db.statement(
        "SELECT k.sku_id, d.qty_milli / 1000.0 - k.final FROM forecast_kept k JOIN demand_week d ON d.sku_id = k.sku_id AND "
        "d.week = k.week WHERE k.first_week > 0 AND k.week = k.first_week AND k.week < ?1 ORDER BY k.sku_id, k.week");
    s.bind(1, first);
    for (;;) {
        const auto row = s.step();
        if (!row) return row.error();
        if (!*row) return errors;
        errors[s.integer(0)].push_back(s.real(1));
    }
}

std::vector<double> backtestErrors(const forecast::ItemForecast& item) {
    std::map<Week, double> byOrigin;
    for (const forecast::BacktestPair& pair : item.backtest)
        if (pair.lead <= kAhead) byOrigin[pair.origin] += pair.actual - pair.forecast;
    std::vector<double> errors;
    for (const auto& [origin, error] : byOrigin) errors.push_back(error);
    return errors;
}

std::optional<double> trackingSignal(const std::vector<double>& errors) {
    if (errors.size() < kFewest) return std::nullopt;
    double sum = 0, absolute = 0;
    for (const double e : errors) sum += e, absolute += std::abs(e);
    if (absolute <= 0) return std::nullopt;
    return sum * static_cast<double>(errors.size()) / absolute;
}

Result<std::set<std::int64_t>> outOfStock(store::Database& db) {
    std::set<std::int64_t> skus;
    auto s = db.statement("SELECT sku_id FROM stock_total WHERE available <= 0");
    for (;;) {
        const auto row = s.step();
        if (!row) return row.error();
        if (!*row) return skus;
        skus.insert(s.integer(0));
    }
}

}  // namespace

Status keepForecast(store::Database& db, Week first) {
    const auto count = db.integer("SELECT COUNT(*) FROM forecast_point");
    if (!count) return count.error();
    if (*count == 0) return success();
    const auto from = db.integer("SELECT MIN(week) FROM forecast_point");
    if (!from) return from.error();
    const auto keep = [&](std::int64_t set) {
        auto kept =
            db.statement(
                  "INSERT OR REPLACE INTO forecast_kept(first_week, sku_id, week, stat, final, person, reason, lo80_milli, hi80_milli, "
                  "lo95_milli, hi95_milli) SELECT ?1, f.sku_id, f.week, f.stat, f.final, COALESCE(o.person, ''), COALESCE(o.reason, "
                  "''), CAST(ROUND(f.lo80 * 1000) AS INTEGER), CAST(ROUND(f.hi80 * 1000) AS INTEGER), CAST(ROUND(f.lo95 * 1000) AS "
                  "INTEGER), CAST(ROUND(f.hi95 * 1000) AS INTEGER) FROM forecast_final f LEFT JOIN forecast_override o ON o.id = "
                  "f.override_id")
                .run(set);
        if (!kept) return kept;
        return db
            .statement(
                "INSERT OR REPLACE INTO forecast_kept_item(first_week, sku_id, from_week, method) SELECT ?1, p.sku_id, MIN(p.week), "
                "COALESCE(i.method, '') FROM forecast_point p LEFT JOIN forecast_item i ON i.sku_id = p.sku_id GROUP BY p.sku_id")
            .run(set);
    };
    for (const char* table : {"forecast_kept", "forecast_kept_item"})
        if (auto s = db.exec(std::string("DELETE FROM ") + table + " WHERE first_week = 0"); !s) return s;
    if (auto s = keep(0); !s) return s;
    if (*from < first.n)
        if (auto s = keep(*from); !s) return s;
    for (const char* table : {"forecast_kept", "forecast_kept_item"})
        if (auto s =
                db.statement(std::string("DELETE FROM ") + table +
                             " WHERE first_week <> 0 AND (first_week < ?1 - ?3 OR (first_week < ?1 - ?2 AND "
                             "first_week % 4 <> 0))")
                    .run(first, kEveryWeek, kEveryFourth);
            !s)
            return s;
    return success();
}

Status writeAccuracy(store::Database& db, std::span<const forecast::ItemForecast> made,
                     std::span<const forecast::EventWeek> events, Week first) {
    if (auto s = db.exec("DELETE FROM forecast_lead"); !s) return s;
    if (auto s = writeBacktest(db, made); !s) return s;
    if (auto s =
            db.statement(
                  "INSERT INTO forecast_lead(sku_id, source, lead, n, actual, forecast, abs_error, abs_stat, sq_error, ranges, in80, "
                  "in95) SELECT k.sku_id, 'kept', k.week - k.first_week + 1, COUNT(*), SUM(d.qty_milli / 1000.0), SUM(k.final), "
                  "SUM(ABS(k.final - d.qty_milli / 1000.0)), SUM(ABS(k.stat - d.qty_milli / 1000.0)), SUM((k.final - d.qty_milli / "
                  "1000.0) * (k.final - d.qty_milli / 1000.0)), COUNT(k.lo80_milli), COALESCE(SUM(d.qty_milli BETWEEN k.lo80_milli "
                  "AND k.hi80_milli), 0), COALESCE(SUM(d.qty_milli BETWEEN k.lo95_milli AND k.hi95_milli), 0) FROM forecast_kept k "
                  "JOIN demand_week d ON "
                  "d.sku_id = k.sku_id AND d.week = k.week WHERE k.first_week > 0 AND k.week < ?1 GROUP BY 1, 3")
                .run(first);
        !s)
        return s;
    const auto kept = keptErrors(db, first);
    if (!kept) return kept.error();
    const auto empty = outOfStock(db);
    if (!empty) return empty.error();
    std::set<std::int64_t> eventAhead;
    for (const forecast::EventWeek& event : events)
        if (event.week >= first && event.week < first + kAhead)
            eventAhead.insert(event.items.begin(), event.items.end());
    auto put = db.statement("UPDATE forecast_item SET tracking = ?2, tags = ?3 WHERE sku_id = ?1");
    for (const forecast::ItemForecast& item : made) {
        const auto own = kept->find(item.key);
        const bool enough = own != kept->end() && own->second.size() >= kFewest;
        const auto tracking = trackingSignal(enough ? own->second : backtestErrors(item));
        std::string tags;
        const auto tag = [&tags](bool is, const char* code) {
            if (is) tags += (tags.empty() ? "" : ",") + std::string(code);
        };
        const bool selling = item.demand != forecast::DemandClass::None;
        tag(tracking && std::abs(*tracking) >= kDrifting - 1e-9, "drifting");
        tag(item.bias && std::abs(*item.bias) > kBiased, "biased");
        tag(selling && item.cleaned.size() < kNew, "new");
        tag(item.demand == forecast::DemandClass::Intermittent || item.demand == forecast::DemandClass::Lumpy,
            "intermittent");
        tag(selling && empty->contains(item.key), "stockout");
        tag(eventAhead.contains(item.key), "event");
        if (auto s = put.run(item.key, tracking, tags); !s) return s;
    }
    return success();
}

}  // namespace roulian::workspace
