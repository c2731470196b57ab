#include "workspace/work/edits.h"
#include "workspace/work/wish_edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/number.h"
#include "customers/rules.h"
#include "store/transaction.h"
#include "workspace/compute/graph.h"
#include "workspace/messages.h"
#include "workspace/work/area_edits.h"
#include "workspace/work/demand_edits.h"
#include "workspace/work/level_edits.h"
#include "workspace/work/link_goods.h"
#include "workspace/work/merge_customers.h"
#include "workspace/work/state.h"
#include "workspace/work/taught.h"

namespace roulian::workspace {

namespace {

Error badValue(const Edit& edit) {
    return {"edit.value", {edit.after.toStdString()}};
}

// The row as JSON through SQLite itself: one object of the named columns, or "null".
Result<QString> rowJson(store::Database& db, const std::string& sql, std::string_view key) {
    auto s = db.statement(sql);
    s.bind(1, key);
    auto row = s.step();
    if (!row) return row.error();
    if (!*row) return QStringLiteral("null");
    const std::string_view text = s.text(0);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Status removeBy(store::Database& db, const std::string& sql, std::string_view key) {
    auto s = db.statement(sql);
    s.bind(1, key);
    return s.run();
}

std::optional<std::pair<std::int64_t, std::int64_t>> skuWeek(const std::string& key) {
    const std::size_t colon = key.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto sku = parseInteger(key.substr(0, colon)), week = parseInteger(key.substr(colon + 1));
    if (!sku || !week) return std::nullopt;
    return std::pair{*sku, *week};
}

std::optional<std::int64_t> wholeOf(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return v.isDouble() ? std::optional(static_cast<std::int64_t>(v.toDouble())) : std::nullopt;
}

Status setForecastOverride(store::Database& db, const Edit& edit, const QJsonObject& value,
                           const QString& reason) {
    const auto at = skuWeek(edit.key);
    if (!at) return badValue(edit);
    auto clear = db.statement("DELETE FROM forecast_split WHERE sku_id = ? AND week = ?");
    if (auto status = clear.run(at->first, at->second); !status) return status;
    if (value.isEmpty()) {
        auto s = db.statement("DELETE FROM forecast_override WHERE sku_id = ? AND week = ?");
        return s.run(at->first, at->second);
    }
    const std::string op = value.value(QLatin1String("op")).toString().toStdString();
    const QJsonValue amount = value.value(QLatin1String("amount"));
    const bool known = op == "set" || op == "add" || op == "mul";
    if (!known || !amount.isDouble() || (op != "add" && amount.toDouble() < 0)) return badValue(edit);
    const QJsonArray split = value.value(QLatin1String("split")).toArray();
    auto s = db.statement(
        "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at, origin_id, split) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?) ON CONFLICT(sku_id, week) DO UPDATE SET op = excluded.op, amount = excluded.amount, reason = excluded.reason, "
        "person = excluded.person, made_at = excluded.made_at, origin_id = excluded.origin_id, split = excluded.split");
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    if (auto status = s.run(at->first, at->second, op, amount.toDouble(), why.toStdString(), personOf(db),
                            localNow(), wholeOf(value, "origin"), !split.isEmpty());
        !status)
        return status;
    auto cell = db.statement(
        "INSERT OR REPLACE INTO forecast_split(sku_id, week, shop_id, region, share) VALUES (?, ?, ?, ?, ?)");
    for (const QJsonValue& v : split) {
        const QJsonArray part = v.toArray();
        if (auto status = cell.run(at->first, at->second, static_cast<std::int64_t>(part.at(0).toDouble()),
                                   part.at(1).toString().toStdString(), part.at(2).toDouble());
            !status)
            return status;
    }
    return success();
}

// What is not said comes from the override already there, else from the planned order it changes.
Status setPlanOverride(store::Database& db, const Edit& edit, const QJsonObject& value,
                       const QString& reason) {
    if (value.isEmpty()) return removeBy(db, "DELETE FROM plan_override WHERE order_key = ?", edit.key);
    auto base = db.statement(
        "SELECT sku_id, kind, qty_milli, stat_qty_milli, due_day, supplier_id, resource_id, cancelled, as_of_day, known_batch FROM "
        "plan_override WHERE order_key = ?1 UNION ALL SELECT sku_id, kind, qty_milli, stat_qty_milli, due_day, supplier_id, resource_id, 0, "
        "NULL, NULL FROM plan_order WHERE key = ?1");
    base.bind(1, edit.key);
    auto found = base.step();
    if (!found) return found.error();
    const bool have = *found;
    const auto integer = [&](const char* name, int column) -> std::optional<std::int64_t> {
        const QJsonValue v = value.value(QLatin1String(name));
        if (v.isDouble()) return static_cast<std::int64_t>(v.toDouble());
        return have ? base.optInteger(column) : std::nullopt;
    };
    const auto sku = integer("sku", 0), qty = integer("qty", 2), due = integer("dueDay", 4);
    const std::string kind = value.contains(QLatin1String("kind"))
                                 ? value.value(QLatin1String("kind")).toString().toStdString()
                                 : (have ? std::string(base.text(1)) : std::string());
    if (!sku || !qty || *qty < 0 || !due || (kind != "make" && kind != "buy")) return badValue(edit);
    const auto stat = integer("statQty", 3), supplier = integer("supplier", 5),
               resource = integer("resource", 6);
    // A quantity is decided with what is known now: orders placed from here on carry it out. A new day or source alone
    // leaves the decision as old as it is.
    const bool decidedNow = value.contains(QLatin1String("qty"));
    const auto decided = [&](const char* name, int column) -> std::optional<std::int64_t> {
        const QJsonValue v = value.value(QLatin1String(name));
        if (v.isDouble()) return static_cast<std::int64_t>(v.toDouble());
        return have && !decidedNow ? base.optInteger(column) : std::nullopt;
    };
    auto asOf = decided("asOfDay", 8), knownBatch = decided("knownBatch", 9);
    const bool cancelled = value.contains(QLatin1String("cancelled"))
                               ? value.value(QLatin1String("cancelled")).toBool()
                               : (have && base.integer(7) != 0);
    base.reset();
    if (!asOf) asOf = asOfDay(db).n;
    if (!knownBatch) {
        const auto newest = db.integer("SELECT COALESCE(MAX(id), 0) FROM import_batch");
        if (!newest) return newest.error();
        knownBatch = *newest;
    }
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    auto s = db.statement(
        "INSERT OR REPLACE INTO plan_override(id, order_key, sku_id, kind, qty_milli, stat_qty_milli, due_day, supplier_id, resource_id, "
        "cancelled, reason, person, made_at, as_of_day, known_batch) VALUES ((SELECT id FROM plan_override WHERE order_key = ?1), ?1, ?2, ?3, "
        "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    return s.run(edit.key, sku, kind, qty, stat.value_or(0), due, supplier, resource, cancelled,
                 why.toStdString(), personOf(db), localNow(), *asOf, *knownBatch);
}

Status setDecisionState(store::Database& db, const Edit& edit, const QJsonObject& value,
                        const QString& reason) {
    const std::string state = value.value(QLatin1String("state")).toString().toStdString();
    if (value.isEmpty() || state == "open")
        return removeBy(db, "DELETE FROM decision_state WHERE key = ?", edit.key);
    if (state != "done" && state != "snoozed") return badValue(edit);
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    const QJsonValue until = value.value(QLatin1String("untilDay"));
    auto s = db.statement(
        "INSERT OR REPLACE INTO decision_state(key, state, until_day, reason, person, made_at) VALUES (?, ?, ?, ?, ?, ?)");
    return s.run(edit.key, state,
                 until.isDouble() ? std::optional(static_cast<std::int64_t>(until.toDouble())) : std::nullopt,
                 why.toStdString(), personOf(db), localNow());
}

Status setState(store::Database& db, const char* table, const Edit& edit, const QJsonObject& value,
                std::initializer_list<const char*> allowed) {
    const std::string state = value.value(QLatin1String("state")).toString().toStdString();
    if (std::none_of(allowed.begin(), allowed.end(), [&](const char* a) { return state == a; }))
        return badValue(edit);
    auto s = db.statement(std::string("UPDATE ") + table + " SET state = ? WHERE id = ?");
    if (auto status = s.run(state, parseInteger(edit.key).value_or(0)); !status) return status;
    return db.changes() == 1 ? success() : Status(badValue(edit));
}

Status setRule(store::Database& db, const Edit& edit, const QJsonObject& value) {
    if (value.isEmpty()) {
        if (auto status = removeBy(
                db, "DELETE FROM segment_member WHERE rule_id = (SELECT id FROM segment_rule WHERE name = ?)",
                edit.key);
            !status)
            return status;
        return removeBy(db, "DELETE FROM segment_rule WHERE name = ?", edit.key);
    }
    const std::string rule = value.value(QLatin1String("rule")).toString().toStdString();
    if (edit.key.empty()) return badValue(edit);
    if (auto parsed = customers::parseRule(rule); !parsed) return parsed.error();
    // A deleted segment comes back under its number and with its members: what refers to it holds again at once.
    auto s = db.statement(
        "INSERT INTO segment_rule(id, name, rule, builtin, batch_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE "
        "SET rule = excluded.rule");
    if (auto status =
            s.run(wholeOf(value, "id"), edit.key, rule, value.value(QLatin1String("builtin")).toBool(),
                  wholeOf(value, "batch").value_or(0));
        !status)
        return status;
    if (!value.contains(QLatin1String("members"))) return success();
    if (auto status = removeBy(
            db, "DELETE FROM segment_member WHERE rule_id = (SELECT id FROM segment_rule WHERE name = ?)",
            edit.key);
        !status)
        return status;
    auto member = db.statement(
        "INSERT OR IGNORE INTO segment_member(rule_id, customer_id) SELECT r.id, c.id FROM segment_rule r JOIN customer c ON c.id = ?2 "
        "WHERE r.name = ?1");
    for (const QJsonValue& customer : value.value(QLatin1String("members")).toArray())
        if (auto status = member.run(edit.key, static_cast<std::int64_t>(customer.toDouble())); !status)
            return status;
    return success();
}

Status setSetting(store::Database& db, const Edit& edit, const QJsonObject& value) {
    if (!value.contains(QLatin1String("value")))
        return removeBy(db, "DELETE FROM setting WHERE key = ?", edit.key);
    auto s = db.statement("INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)");
    return s.run(edit.key, value.value(QLatin1String("value")).toString().toStdString());
}

struct Kind {
    const char* kind;
    const char* beforeSql;  // ? = key; one JSON object
    std::vector<std::string> tables;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {"forecast.override",
         "SELECT CASE WHEN origin_id IS NULL AND split = 0 THEN json_object('op', op, 'amount', amount, 'reason', reason) ELSE "
         "json_object('op', op, 'amount', amount, 'reason', reason, 'origin', origin_id, 'split', json((SELECT "
         "json_group_array(json_array(x.shop_id, x.region, x.share)) FROM forecast_split x WHERE x.sku_id = o.sku_id AND x.week = o.week))) "
         "END FROM forecast_override o WHERE sku_id || ':' || week = ?",
         {"forecast_override", "forecast_split"}},
        {kLevelKind, kLevelBefore, {"level_override"}},
        {kAreaKind, "", {"area_said"}},
        {"plan.override",
         "SELECT json_object('sku', sku_id, 'kind', kind, 'qty', qty_milli, 'statQty', stat_qty_milli, 'dueDay', due_day, 'supplier', "
         "supplier_id, 'resource', resource_id, 'cancelled', json(CASE WHEN cancelled THEN 'true' ELSE 'false' END), 'reason', reason, 'asOfDay', as_of_day, "
         "'knownBatch', known_batch) FROM plan_override WHERE order_key = ?",
         {"plan_override"}},
        {"decision.state",
         "SELECT json_object('state', state, 'untilDay', until_day, 'reason', reason) FROM decision_state WHERE key = ?",
         {"decision_state"}},
        {"issue.state",
         "SELECT json_object('state', state) FROM import_issue WHERE id = CAST(? AS INTEGER)",
         {"import_issue"}},
        {"review.state",
         "SELECT json_object('state', state) FROM identity_review WHERE id = CAST(? AS INTEGER)",
         {"identity_review"}},
        {"proposal.state",
         "SELECT json_object('state', state) FROM identity_proposal WHERE id = CAST(? AS INTEGER)",
         {"identity_proposal"}},
        {"customer.merge", "", mergeTables()},
        {"rule.set",
         "SELECT json_object('rule', rule, 'builtin', json(CASE WHEN builtin THEN 'true' ELSE 'false' END), 'id', id, 'batch', batch_id, "
         "'members', (SELECT json_group_array(customer_id) FROM segment_member WHERE rule_id = segment_rule.id)) FROM segment_rule WHERE name = ?",
         {"segment_rule", "segment_member"}},
        {"event.set", kEventBefore, {"calendar_event"}},
        {"clean.set", kCleanBefore, {"clean_choice"}},
        {"launch.set", kLaunchBefore, {"launch", "sku"}},
        {"setting.set", "SELECT json_object('value', value) FROM setting WHERE key = ?", {"setting"}},
        {"mapping.set",
         "SELECT json_object('json', json) FROM saved_mapping WHERE fingerprint = ?",
         {"saved_mapping"}},
        {"reading.set",
         "SELECT json_object('meaning', meaning) FROM value_rule WHERE json_array(format_id, field, text) = ?",
         {"value_rule"}},
        {"wish.set", kWishBefore, {"entry_item"}},
        {"privacy.export", "SELECT 'null' WHERE ? <> ''", {}},
        {"alias.link", kAliasBeforeSql, {"sku_alias", "order_line", "sku", "bom", "bom_line"}},
        {"match.refuse", kRefusalBeforeSql, {"goods_refusal"}},
    };
    return all;
}

const Kind* findKind(const std::string& kind) {
    for (const Kind& k : kinds())
        if (kind == k.kind) return &k;
    return nullptr;
}

}  // namespace

std::string personOf(store::Database& db) {
    auto name = db.text("SELECT value FROM setting WHERE key = 'person.name'");
    return name && !name->empty() ? *name : personAtWork();
}

std::vector<std::string> tablesOf(const std::string& editKind) {
    const Kind* kind = findKind(editKind);
    return kind ? kind->tables : std::vector<std::string>{};
}

Result<QString> applyEdit(store::Database& db, const Edit& edit, const QString& reason, std::string& key) {
    key = edit.key;
    const Kind* kind = findKind(edit.kind);
    if (!kind) return Error{"edit.unknown", {edit.kind}};
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(edit.after.toUtf8(), &parse);
    if (edit.after != QLatin1String("null") && !document.isObject()) return badValue(edit);
    const QJsonObject value = document.object();
    if (edit.kind == "customer.merge") return mergeOrSplit(db, edit, value);
    if (edit.kind == kAreaKind) return setArea(db, edit, value, reason, personOf(db), key);
    auto before = rowJson(db, kind->beforeSql, edit.key);
    if (!before) return before.error();
    Status status = success();
    if (edit.kind == "forecast.override")
        status = setForecastOverride(db, edit, value, reason);
    else if (edit.kind == kLevelKind)
        status = setLevelOverride(db, edit, value, reason, personOf(db));
    else if (edit.kind == "plan.override")
        status = setPlanOverride(db, edit, value, reason);
    else if (edit.kind == "decision.state")
        status = setDecisionState(db, edit, value, reason);
    else if (edit.kind == "issue.state")
        status = setState(db, "import_issue", edit, value, {"open", "ignored", "fixed"});
    else if (edit.kind == "review.state")
        status = setState(db, "identity_review", edit, value, {"open", "kept", "split"});
    else if (edit.kind == "proposal.state")
        status = setState(db, "identity_proposal", edit, value, {"open", "apart"});
    else if (edit.kind == "rule.set")
        status = setRule(db, edit, value);
    else if (edit.kind == "event.set")
        status = setEvent(db, edit.key, value, key);
    else if (edit.kind == "clean.set")
        status = setCleanChoice(db, edit.key, value, reason, personOf(db));
    else if (edit.kind == "launch.set")
        status = setLaunch(db, edit.key, value, reason, personOf(db));
    else if (edit.kind == "wish.set")
        status = setWish(db, edit.key, value);
    else if (edit.kind == "privacy.export")
        status = success();  // the log is all there is to it
    else if (edit.kind == "setting.set")
        status = setSetting(db, edit, value);
    else if (edit.kind == "mapping.set")
        status = setMapping(db, edit, edit.after == QLatin1String("null") ? QJsonValue() : value);
    else if (edit.kind == "reading.set")
        status = setReading(db, edit, edit.after == QLatin1String("null") ? QJsonValue() : value);
    else if (edit.kind == "match.refuse")
        status = refuseMatch(db, edit, value, personOf(db));
    else
        status = linkAlias(db, edit, value);
    if (!status) return status.error();
    return *before;
}

namespace {

Status logEdit(store::Database& db, std::int64_t group, const Edit& edit, const std::string& key,
               const QString& before, const QString& reason, std::optional<std::int64_t> batch) {
    auto s = db.statement(
        "INSERT INTO edit_log(at, person, kind, key, before, after, reason, group_id, state, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'done', ?)");
    return s.run(localNow(), personOf(db), edit.kind, key, before.toStdString(), edit.after.toStdString(),
                 reason.toStdString(), group, batch);
}

Result<std::int64_t> newGroup(store::Database& db) {
    if (auto status = db.exec("UPDATE edit_log SET state = 'dropped' WHERE state = 'undone'"); !status)
        return status.error();
    return db.integer("SELECT COALESCE(MAX(group_id), 0) + 1 FROM edit_log");
}

// A setting counts as a table of its own prefix ("setting.plan"), so that only results it steers become stale.
void addTables(const Edit& edit, std::vector<std::string>& tables) {
    for (const std::string& table : tablesOf(edit.kind)) tables.push_back(table);
    if (edit.kind == "setting.set") tables.push_back("setting." + edit.key.substr(0, edit.key.find('.')));
}

struct Logged {
    std::int64_t id;
    Edit edit;
    QString before, reason;
};

Result<std::vector<Logged>> loggedEdits(store::Database& db, std::int64_t group, const char* order) {
    std::vector<Logged> edits;
    auto s = db.statement(
        std::string(
            "SELECT id, kind, key, before, after, reason FROM edit_log WHERE group_id = ? ORDER BY id ") +
        order);
    s.bind(1, group);
    for (;;) {
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) return edits;
        const auto text = [&s](int i) {
            const auto v = s.text(i);
            return QString::fromUtf8(v.data(), static_cast<qsizetype>(v.size()));
        };
        edits.push_back(
            {s.integer(0), {std::string(s.text(1)), std::string(s.text(2)), text(4)}, text(3), text(5)});
    }
}

// The edit as redo needs it: a plan override done again is the decision of then, not one of the day of the redo.
Result<Edit> complete(store::Database& db, const Edit& edit, const std::string& key) {
    if (edit.kind != "plan.override") return edit;
    QJsonObject value = QJsonDocument::fromJson(edit.after.toUtf8()).object();
    if (value.isEmpty()) return edit;
    auto s = db.statement("SELECT as_of_day, known_batch FROM plan_override WHERE order_key = ?");
    s.bind(1, key);
    auto row = s.step();
    if (!row) return row.error();
    if (!*row) return edit;
    value.insert(QLatin1String("asOfDay"), static_cast<qint64>(s.integer(0)));
    value.insert(QLatin1String("knownBatch"), static_cast<qint64>(s.integer(1)));
    return Edit{edit.kind, edit.key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))};
}

}  // namespace

Status applyAndLog(store::Database& db, const std::vector<Edit>& edits, const QString& reason,
                   std::vector<std::string>& tables) {
    auto transaction = store::Transaction::begin(db);
    if (!transaction) return transaction.error();
    auto group = newGroup(db);
    if (!group) return group.error();
    const auto apply = [&](const Edit& edit) -> Status {
        std::string key;
        auto before = applyEdit(db, edit, reason, key);
        if (!before) return before.error();
        auto logged = complete(db, edit, key);
        if (!logged) return logged.error();
        if (auto status = logEdit(db, *group, *logged, key, *before, reason, std::nullopt); !status)
            return status;
        addTables(edit, tables);
        return success();
    };
    for (const Edit& edit : edits) {
        if (edit.kind != kLevelKind) {
            if (auto status = apply(edit); !status) return status;
            continue;
        }
        auto parts = levelEdits(db, edit);
        if (!parts) return parts.error();
        for (const Edit& part : *parts)
            if (auto status = apply(part); !status) return status;
    }
    tables.push_back("edit_log");
    if (auto revision = store::bumpRevisions(db, tables); !revision) return revision.error();
    return transaction->commit();
}

Status undoEdits(store::Database& db, const LogStep& step, std::vector<std::string>& tables) {
    auto transaction = store::Transaction::begin(db);
    if (!transaction) return transaction.error();
    auto edits = loggedEdits(db, step.group, "DESC");
    if (!edits) return edits.error();
    for (const Logged& logged : *edits) {
        std::string key;
        auto redo = applyEdit(db, {logged.edit.kind, logged.edit.key, logged.before}, logged.reason, key);
        // What the edit was about may be gone with an import that was undone since: there is nothing to put back.
        if (!redo && redo.error().code != "edit.value" && !redo.error().code.starts_with("area."))
            return redo.error();
        addTables(logged.edit, tables);
    }
    if (auto status = markStep(db, step.group, "undone"); !status) return status;
    tables.push_back("edit_log");
    if (auto revision = store::bumpRevisions(db, tables); !revision) return revision.error();
    return transaction->commit();
}

Status redoEdits(store::Database& db, const LogStep& step, std::vector<std::string>& tables) {
    auto transaction = store::Transaction::begin(db);
    if (!transaction) return transaction.error();
    auto edits = loggedEdits(db, step.group, "ASC");
    if (!edits) return edits.error();
    for (const Logged& logged : *edits) {
        std::string key;
        auto before = applyEdit(db, logged.edit, logged.reason, key);
        if (!before) return before.error();
        addTables(logged.edit, tables);
    }
    if (auto status = markStep(db, step.group, "done"); !status) return status;
    tables.push_back("edit_log");
    if (auto revision = store::bumpRevisions(db, tables); !revision) return revision.error();
    return transaction->commit();
}

Status logImport(store::Database& db, std::int64_t batch, const std::string& label, const QString& request) {
    auto group = newGroup(db);
    if (!group) return group.error();
    return logEdit(db, *group, {"import", label, request}, label, QStringLiteral("null"), {}, batch);
}

Status relinkImport(store::Database& db, std::int64_t group, std::int64_t batch) {
    auto s = db.statement("UPDATE edit_log SET state = 'done', batch_id = ? WHERE group_id = ?");
    return s.run(batch, group);
}

Status markStep(store::Database& db, std::int64_t group, const char* state) {
    auto s = db.statement("UPDATE edit_log SET state = ? WHERE group_id = ?");
    return s.run(state, group);
}

}  // namespace roulian::workspace
