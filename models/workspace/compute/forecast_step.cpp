// Demand history by SKU and week → forecast with ranges. Weeks that are not over are left out.
#include <QString>
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "forecast/fit_memory.h"
#include "forecast/forecast.h"
#include "metrics/measures.h"
#include "workspace/compute/demand_events.h"
#include "workspace/compute/early_demand.h"
#include "workspace/compute/forecast_memory.h"
#include "workspace/compute/forecast_parts.h"
#include "workspace/compute/item_inputs.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/launches.h"
#include "workspace/compute/levels_step.h"
#include "workspace/compute/nodes_step.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

struct SkuHistory {
    forecast::Item item;
    std::string category;
    std::vector<double> sold;  // units a week as counted, from item.history.start
    double revenue = 0;        // fen, last 52 weeks: ABC
};

struct History {
    std::vector<SkuHistory> skus;
    std::map<std::string, std::int64_t> categories;  // name → group
};

Result<History> readHistory(StepContext& context, Week end) {
    History history;
    std::unordered_map<std::int64_t, std::size_t> at;
    auto skus = context.db.statement(
        "SELECT s.id, s.code, s.category, (SELECT MIN(lead) FROM (SELECT lead_days AS lead FROM supplier_item WHERE sku_id = s.id UNION ALL "
        "SELECT lead_days FROM routing WHERE sku_id = s.id) WHERE lead IS NOT NULL) FROM sku s WHERE s.kind = 'goods' AND "
        "(EXISTS (SELECT 1 FROM order_line l WHERE l.sku_id = s.id) OR NOT EXISTS (SELECT 1 FROM bom_line b WHERE b.sku_id = s.id)) "
        "ORDER BY s.id");
    for (;;) {
        auto row = skus.step();
        if (!row) return row.error();
        if (!*row) break;
        SkuHistory sku;
        sku.item.key = skus.integer(0);
        sku.category = std::string(skus.text(2));
        if (!sku.category.empty())
            sku.item.group =
                history.categories
                    .emplace(sku.category, static_cast<std::int64_t>(history.categories.size()) + 1)
                    .first->second;
        // An order made this week protects the lead time and the week until the next review.
        if (const auto lead = skus.optInteger(3)) sku.item.leadWeeks = static_cast<int>((*lead + 7 + 6) / 7);
        at.emplace(sku.item.key, history.skus.size());
        history.skus.push_back(std::move(sku));
    }
    auto demand = context.db.statement(
        "SELECT sku_id, (at / 86400 + 3) / 7 AS week, SUM(qty_milli), SUM(COALESCE(amount_fen, 0)) FROM demand_line "
        "WHERE sku_id IS NOT NULL AND at IS NOT NULL GROUP BY sku_id, week ORDER BY sku_id, week");
    for (;;) {
        auto row = demand.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto found = at.find(demand.integer(0));
        const Week week{static_cast<std::int32_t>(demand.integer(1))};
        if (found == at.end() || week >= end) continue;
        SkuHistory& sku = history.skus[found->second];
        if (sku.sold.empty()) sku.item.history.start = week;
        const auto index = static_cast<std::size_t>(week - sku.item.history.start);
        if (sku.sold.size() <= index) sku.sold.resize(index + 1, 0.0);
        sku.sold[index] += static_cast<double>(demand.integer(2)) / 1000.0;
        if (week >= end - 52) sku.revenue += static_cast<double>(demand.integer(3));
    }
    for (SkuHistory& sku : history.skus) {
        if (sku.sold.empty())
            sku.item.history.start = end;
        else
            sku.sold.resize(static_cast<std::size_t>(end - sku.item.history.start), 0.0);
        sku.item.history.values = sku.sold;
        sku.item.stockout.assign(sku.sold.size(), false);
    }
    // A stock list that shows nothing left marks its week: what was sold then is a lower bound.
    auto empty = context.db.statement(
        "SELECT sku_id, (taken_at / 86400 + 3) / 7 AS week FROM stock_snapshot GROUP BY sku_id, week, taken_at "
        "HAVING SUM(COALESCE(on_hand_milli, available_milli)) <= 0");
    for (;;) {
        auto row = empty.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto found = at.find(empty.integer(0));
        if (found == at.end()) continue;
        forecast::Item& item = history.skus[found->second].item;
        const int index = Week{static_cast<std::int32_t>(empty.integer(1))} - item.history.start;
        if (index >= 0 && index < static_cast<int>(item.stockout.size()))
            item.stockout[static_cast<std::size_t>(index)] = true;
    }
    return history;
}

Status writeHistory(store::Database& db, const SkuHistory& sku, const forecast::ItemForecast& made) {
    auto s = db.statement(
        "INSERT INTO demand_week(sku_id, week, qty_milli, used, mark, found, automatic) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < sku.sold.size(); ++i) {
        const forecast::CleanWeek* week = i < made.cleaned.size() ? &made.cleaned[i] : nullptr;
        const std::string found(week ? forecast::code(week->reason) : std::string_view());
        const std::string mark =
            !week || week->keep == forecast::Keep::Automatic ? found : choiceCode(week->keep);
        if (auto status = s.run(sku.item.key, sku.item.history.start + static_cast<int>(i),
                                Qty::fromDouble(sku.sold[i]), week ? week->used : sku.sold[i], mark, found,
                                week ? week->automatic : sku.sold[i]);
            !status)
            return status;
    }
    return success();
}

Status writeForecast(store::Database& db, const forecast::ItemForecast& made, const std::string& abc,
                     const std::string& xyz) {
    double mean = 0;
    for (const forecast::Point& p : made.points) mean += p.mean;
    if (!made.points.empty()) mean /= static_cast<double>(made.points.size());
    auto item = db.statement(
        "INSERT INTO forecast_item(sku_id, method, demand_class, abc, xyz, wape, bias, naive_wape, mase, coverage80, weekly_mean, params, scores) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto status = item.run(made.key, made.method, std::string(forecast::code(made.demand)), abc, xyz,
                               made.wape, made.bias, made.naiveWape, made.mase, made.coverage80, mean,
                               jsonNumbers(made.parameters), jsonNumbers(made.scores));
        !status)
        return status;
    auto point = db.statement(
        "INSERT INTO forecast_point(sku_id, week, mean, lo50, hi50, lo80, hi80, lo95, hi95) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < made.points.size(); ++i) {
        const forecast::Point& p = made.points[i];
        if (auto status = point.run(made.key, made.start + static_cast<int>(i), p.mean, p.lo50, p.hi50,
                                    p.lo80, p.hi80, p.lo95, p.hi95);
            !status)
            return status;
    }
    return success();
}

// Accuracy over all items together: what the planner feels is units, not a mean of percentages.
QJsonObject pooledAccuracy(const std::vector<forecast::ItemForecast>& made) {
    std::vector<double> actual, predicted, naive;
    double covered = 0, weight = 0;
    for (const forecast::ItemForecast& item : made) {
        for (const forecast::BacktestPair& pair : item.backtest) {
            actual.push_back(pair.actual);
            predicted.push_back(pair.forecast);
            naive.push_back(pair.naive);
        }
        if (item.coverage80) {
            covered += *item.coverage80 * static_cast<double>(item.backtest.size());
            weight += static_cast<double>(item.backtest.size());
        }
    }
    QJsonObject summary;
    const auto put = [&summary](const char* name, std::optional<double> value) {
        if (value) summary.insert(QLatin1String(name), *value);
    };
    put("wape", metrics::wape(actual, predicted));
    put("bias", metrics::bias(actual, predicted));
    put("naiveWape", metrics::wape(actual, naive));
    if (weight > 0) put("coverage80", covered / weight);
    return summary;
}

}  // namespace

namespace {

// One for the program: fits are known by their content, so that all workspaces may share it.
forecast::FitMemory& fitMemory() {
    static forecast::FitMemory memory;
    return memory;
}

}  // namespace

Result<StepResult> runForecast(StepContext& context) {
    const Week end = Week::of(context.asOf);  // the week of today is not over
    auto history = readHistory(context, end);
    if (!history) return history.error();
    auto planned = readEvents(context.db);
    if (!planned) return planned.error();

    std::vector<forecast::Item> items;
    std::vector<double> revenue;
    for (const SkuHistory& sku : history->skus) {
        items.push_back(sku.item);
        revenue.push_back(sku.revenue);
    }
    if (auto status = addChoices(context.db, items); !status) return status.error();
    if (auto status = addSignals(context.db, items, end); !status) return status.error();
    const LearnedEffects effects = learnEffects(*planned, items);
    const std::vector<forecast::EventWeek> events = eventWeeks(*planned, effects);
    forecast::Options options;
    options.horizon = std::max(4, static_cast<int>(context.number("forecast.horizon", 13)));
    options.memory = &fitMemory();
    options.memory->beginRun();
    auto made = forecast::forecastAll(items, events, options, context.cancel, [&](const Progress& p) {
        if (context.progress) context.progress({"compute.forecast", p.done, p.total});
    });
    if (!made) return made.error();
    const auto launched = applyLaunches(context.db, items, *made, end, context.asOf);
    if (!launched) return launched.error();
    std::vector<std::string> categories;
    for (const SkuHistory& sku : history->skus) categories.push_back(sku.category);
    std::map<std::int64_t, double> launchShare;
    for (const auto& [sku, part] : *launched) launchShare[sku] = part.share;
    const auto members = readLevels(context.db, items, categories, end);
    if (!members) return members.error();
    const auto levels = moveLevels(context, *members, items, launchShare, *made, options);
    if (!levels) return levels.error();

    if (auto status = keepForecast(context.db, end); !status) return status.error();
    for (const char* table : {"demand_week", "forecast_item", "forecast_point"})
        if (auto status = context.db.exec(std::string("DELETE FROM ") + table); !status)
            return status.error();
    const std::vector<metrics::Abc> abc = metrics::abc(revenue);
    std::int64_t withDemand = 0;
    for (std::size_t i = 0; i < made->size(); ++i) {
        const SkuHistory& sku = history->skus[i];
        const std::size_t recent = std::min<std::size_t>(26, sku.sold.size());
        const auto cv = metrics::coefficientOfVariation(std::span(sku.sold).last(recent));
        if (!sku.sold.empty()) ++withDemand;
        if (auto status = writeHistory(context.db, sku, (*made)[i]); !status) return status.error();
        if (auto status = writeForecast(context.db, (*made)[i], std::string(metrics::code(abc[i])),
                                        std::string(metrics::code(metrics::xyz(cv))));
            !status)
            return status.error();
    }
    if (auto status = writeParts(context.db, *made, *launched, end); !status) return status.error();
    if (auto status = writeLevels(context.db, *members, items, *levels, end); !status) return status.error();
    if (auto status = writeDraws(context.db, *members, items, *made, *levels); !status) return status.error();
    if (auto status = applyEarlyDemand(context.db, end, context.asOf); !status) return status.error();
    if (auto status = writeAccuracy(context.db, *made, events, end); !status) return status.error();
    if (auto status = writeSignals(context.db, items, *made); !status) return status.error();
    if (auto status = writeEffects(context.db, *planned, effects, context.asOf); !status)
        return status.error();
    StepResult result;
    result.summary = pooledAccuracy(*made);
    result.summary.insert(QLatin1String("fitsKept"), static_cast<qint64>(options.memory->found()));
    result.summary.insert(QLatin1String("fitsMade"), static_cast<qint64>(options.memory->missed()));
    result.summary.insert(QLatin1String("reconciled"), levels->reconciled);
    if (levels->itemGain) result.summary.insert(QLatin1String("itemGain"), *levels->itemGain);
    if (levels->sumGain) result.summary.insert(QLatin1String("sumGain"), *levels->sumGain);
    result.summary.insert(QLatin1String("items"), static_cast<qint64>(made->size()));
    result.summary.insert(QLatin1String("withDemand"), static_cast<qint64>(withDemand));
    result.summary.insert(QLatin1String("horizon"), options.horizon);
    result.summary.insert(QLatin1String("firstWeek"), end.n);
    return result;
}

}  // namespace roulian::workspace
