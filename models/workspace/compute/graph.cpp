#include "workspace/compute/graph.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <algorithm>
#include <map>

#include "core/number.h"
#include "store/transaction.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

namespace {

// Orders, their lines and what links them to goods: every result that counts demand depends on these.
const std::vector<StepSpec>& specs() {
    static const std::vector<StepSpec> all{
        {ResultKind::Segments,
         "segments",
         {"sales_order", "order_line", "sku", "customer", "customer_tag", "shop", "segment_rule", "community",
          "community_stat", "talk_day", "setting.rfm"},
         {"customer_segment", "segment_member", "segment_outlook", "cohort_cell", "community_health"},
         &runSegments},
        {ResultKind::Forecast,
         "forecast",
         {"sales_order", "order_line", "sku", "sku_alias", "calendar_event", "stock_snapshot", "bom_line",
          "supplier_item", "routing", "collection_entry", "entry_item", "talk_mention", "talk_day",
          "live_session", "clean_choice", "launch", "setting.forecast"},
         {"demand_week", "forecast_item", "forecast_point", "forecast_part", "forecast_factor",
          "event_effect", "event_outcome", "forecast_signal", "launch_result", "demand_level_week",
          "forecast_cell", "forecast_level", "forecast_level_range", "forecast_draw", "level_backtest"},
         &runForecast},
        // Not by forecast_level: the step writes its own rows there.
        {ResultKind::Nodes,
         "nodes",
         {"forecast_draw", "forecast_cell", "level_backtest", "demand_level_week", "warehouse", "sales_order",
          "area_said"},
         {"node_region", "forecast_level", "forecast_level_range"},
         &runNodes},
        {ResultKind::Plan,
         "plan",
         {"forecast_point", "forecast_override", "stock_snapshot", "sku", "bom", "bom_line", "supplier",
          "supplier_item", "purchase_order", "po_line", "po_plan", "sales_order", "order_line", "resource",
          "resource_day", "routing", "plan_override", "setting.plan"},
         {"plan_order", "plan_week", "plan_peg", "plan_load", "plan_message"},
         &runPlan},
        {ResultKind::Shipments,
         "shipments",
         {"shipment", "tracking_event", "shipment_order", "sales_order", "setting.promise"},
         {"shipment_status", "carrier_figure"},
         &runShipments},
        {ResultKind::Metrics,
         "metrics",
         {"customer_segment", "forecast_item", "plan_order", "shipment_status", "stock_snapshot",
          "sales_order", "order_line", "sku_alias", "forecast_override", "community_stat", "community",
          "shipment", "sku", "demand_week", "setting.plan"},
         {"measure", "measure_week"},
         &runMetrics},
        {ResultKind::Matches, "matches", {"sku", "product", "sku_alias"}, {"goods_match"}, &runMatches},
        {ResultKind::Decisions,
         "decisions",
         {"plan_order", "plan_message", "shipment_status", "segment_member", "segment_outlook",
          "customer_segment", "import_issue", "identity_review", "sku_alias"},
         {"decision"},
         &runDecisions},
    };
    return all;
}

// "2026-08-17|sales_order=12|…": what the result was made from.
std::map<std::string, std::int64_t> inputRevisions(store::Database& db, const StepSpec& step) {
    std::map<std::string, std::int64_t> revisions;
    for (const char* table : step.inputs) revisions[table] = store::tableRevision(db, table);
    return revisions;
}

std::string encoded(const std::map<std::string, std::int64_t>& revisions, Day asOf) {
    std::string text = asOf.iso();
    for (const auto& [table, revision] : revisions) text += "|" + table + "=" + std::to_string(revision);
    return text;
}

std::vector<std::string> differing(const std::string& stored,
                                   const std::map<std::string, std::int64_t>& now) {
    std::vector<std::string> changed;
    for (const auto& [table, revision] : now) {
        const std::string part = "|" + table + "=" + std::to_string(revision);
        const std::size_t at = stored.find(part);
        const bool same =
            at != std::string::npos && (at + part.size() == stored.size() || stored[at + part.size()] == '|');
        if (!same) changed.push_back(table);
    }
    return changed;
}

bool feeds(const StepSpec& maker, const StepSpec& user) {
    return std::any_of(user.inputs.begin(), user.inputs.end(), [&](const char* input) {
        return std::any_of(maker.outputs.begin(), maker.outputs.end(),
                           [&](const char* output) { return std::string_view(input) == output; });
    });
}

struct Stored {
    bool made = false;
    std::string input;
    std::int64_t madeAt = 0;
    Day asOf;
};

Stored storedRun(store::Database& db, const char* id) {
    auto s = db.statement("SELECT input_revision, made_at, as_of_day FROM result_run WHERE kind = ?");
    s.bind(1, id);
    const auto row = s.step();
    if (!row || !*row) return {};
    return {true, std::string(s.text(0)), s.integer(1), s.day(2)};
}

Freshness freshnessOf(store::Database& db, const StepSpec& step, Day asOf) {
    Freshness freshness{};
    freshness.kind = step.kind;
    const Stored stored = storedRun(db, step.id);
    freshness.made = stored.made;
    freshness.madeAt = stored.madeAt;
    freshness.asOf = stored.asOf;
    const auto revisions = inputRevisions(db, step);
    if (!stored.made) {
        // Nothing to make it from is not stale: an empty workspace has nothing to recompute.
        freshness.stale =
            std::any_of(revisions.begin(), revisions.end(), [](const auto& r) { return r.second > 0; });
        return freshness;
    }
    freshness.stale = stored.input != encoded(revisions, asOf);
    if (freshness.stale) freshness.changedTables = differing(stored.input, revisions);
    return freshness;
}

Status runStep(store::Database& db, const StepSpec& step, Day asOf, const CancelToken& cancel,
               const ProgressSink& progress) {
    QElapsedTimer timer;
    timer.start();
    auto transaction = store::Transaction::begin(db);
    if (!transaction) return transaction.error();
    const auto scope = db.cancelWith(cancel);
    auto templateId = store::metaValue(db, "template");
    StepContext context{db, asOf, templateId ? *templateId : std::string(), cancel, progress};
    if (progress) progress({std::string("compute.") + step.id, 0, 0});
    const auto revisions = inputRevisions(db, step);
    auto result = step.run(context);
    if (cancel.cancelled()) return Error{"cancelled", {}};
    if (!result) return result.error();

    auto s = db.statement(
        "INSERT OR REPLACE INTO result_run(kind, made_at, as_of_day, input_revision, params, summary, millis) "
        "VALUES (?, ?, ?, ?, '{}', ?, ?)");
    const std::string summary = QJsonDocument(result->summary).toJson(QJsonDocument::Compact).toStdString();
    if (auto status = s.run(step.id, localNow(), asOf, encoded(revisions, asOf), summary,
                            static_cast<std::int64_t>(timer.elapsed()));
        !status)
        return status;
    std::vector<std::string> tables(step.outputs.begin(), step.outputs.end());
    tables.push_back("result_run");
    if (auto revision = store::bumpRevisions(db, tables); !revision) return revision.error();
    return transaction->commit();
}

}  // namespace

std::string StepContext::setting(const std::string& id, const std::string& fallback) const {
    auto s = db.statement("SELECT value FROM setting WHERE key = ?");
    s.bind(1, id);
    const auto row = s.step();
    return row && *row ? std::string(s.text(0)) : fallback;
}

double StepContext::number(const std::string& id, double fallback) const {
    return parseDouble(setting(id, {})).value_or(fallback);
}

namespace {

// Directly or through results in between.
bool neededBy(const StepSpec& step, const std::vector<ResultKind>& wanted) {
    return std::any_of(specs().begin(), specs().end(), [&](const StepSpec& other) {
        if (!feeds(step, other)) return false;
        return std::find(wanted.begin(), wanted.end(), other.kind) != wanted.end() || neededBy(other, wanted);
    });
}

}  // namespace

std::span<const StepSpec> steps() {
    return specs();
}

const StepSpec* findStep(const std::string& id) {
    for (const StepSpec& step : specs())
        if (id == step.id) return &step;
    return nullptr;
}

const char* resultId(ResultKind kind) {
    for (const StepSpec& step : specs())
        if (step.kind == kind) return step.id;
    return "";
}

Day asOfDay(store::Database& db) {
    auto fixed = db.text("SELECT value FROM setting WHERE key = 'plan.as_of'");
    if (fixed)
        if (const auto day = Day::parse(*fixed)) return *day;
    // Orders of tomorrow do not exist; a single mistyped date must not move the whole plan, so only dates that
    // at least three orders share count.
    auto last = db.integer(
        "SELECT MAX(d) FROM (SELECT created_at / 86400 AS d FROM sales_order WHERE created_at IS NOT NULL GROUP BY d "
        "HAVING COUNT(*) >= MIN(3, (SELECT COUNT(*) FROM sales_order)) ORDER BY d DESC LIMIT 1)");
    auto stock = db.integer("SELECT MAX(taken_at) / 86400 FROM stock_snapshot");
    const std::int64_t order = last ? *last : 0, taken = stock ? *stock : 0;
    if (order == 0 && taken == 0) {
        const QDate today = QDate::currentDate();
        return Day::fromYmd(today.year(), today.month(), today.day());
    }
    // A stock list is taken on the morning of the day it is for; orders are complete the evening before.
    return {static_cast<std::int32_t>(std::max(order + 1, taken))};
}

std::vector<Freshness> freshnessOf(store::Database& db) {
    const Day asOf = asOfDay(db);
    std::vector<Freshness> all;
    for (const StepSpec& step : specs()) {
        Freshness freshness = freshnessOf(db, step, asOf);
        // What is made from a stale result is stale too, even before that result has been made anew.
        for (std::size_t i = 0; i < all.size() && !freshness.stale; ++i)
            freshness.stale = freshness.made && all[i].stale && feeds(specs()[i], step);
        all.push_back(std::move(freshness));
    }
    return all;
}

Status compute(store::Database& db, const std::vector<ResultKind>& wanted, bool force,
               const CancelToken& cancel, const ProgressSink& progress, ComputeReport& report) {
    const Day asOf = asOfDay(db);
    for (const StepSpec& step : specs()) {
        const bool named = std::find(wanted.begin(), wanted.end(), step.kind) != wanted.end();
        const bool needed = wanted.empty() || named || neededBy(step, wanted);
        if (!needed) continue;
        if (!(named && force) && !freshnessOf(db, step, asOf).stale) continue;
        if (auto status = runStep(db, step, asOf, cancel, progress); !status) return status.error();
        report.made.push_back(step.kind);
        report.tables.insert(report.tables.end(), step.outputs.begin(), step.outputs.end());
        report.tables.push_back("result_run");
    }
    return success();
}

}  // namespace roulian::workspace
