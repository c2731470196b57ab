#include "workspace/work/demand_edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/day.h"
#include "core/number.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

namespace {

std::string textOf(const QJsonObject& value, const char* name) {
    return value.value(QLatin1String(name)).toString().trimmed().toStdString();
}

std::optional<std::int64_t> wholeOf(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return v.isDouble() && std::abs(v.toDouble()) < 9e15 ? std::optional(std::llround(v.toDouble()))
                                                         : std::nullopt;
}

std::optional<double> realOf(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return v.isDouble() ? std::optional(v.toDouble()) : std::nullopt;
}

std::string shown(const QJsonObject& value, const char* name) {
    return value.value(QLatin1String(name)).toVariant().toString().toStdString();
}

// A value that is there but no number is a mistake, not "nothing said".
bool wrongNumber(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return !v.isUndefined() && !v.isNull() && !v.isDouble();
}

constexpr std::array kEventKinds{"festival", "promotion", "presale",  "live", "holiday",
                                 "launch",   "price",     "groupbuy", "other"};
constexpr int kLongestEvent = 731, kLongestShift = 60;

}  // namespace

Status setEvent(store::Database& db, const std::string& id, const QJsonObject& value, std::string& key) {
    if (value.isEmpty()) {
        auto s = db.statement("DELETE FROM calendar_event WHERE id = CAST(? AS INTEGER)");
        return s.run(id);
    }
    const std::string name = textOf(value, "name"), kind = textOf(value, "kind"),
                      sku = textOf(value, "skuCode"), category = textOf(value, "category"),
                      channel = textOf(value, "channel");
    const auto from = wholeOf(value, "fromDay"), to = wholeOf(value, "toDay");
    if (name.empty()) return Error{"event.name", {}};
    if (!from || !to || *to < *from)
        return Error{"event.days", {shown(value, "fromDay"), shown(value, "toDay")}};
    if (*to - *from >= kLongestEvent) return Error{"event.length", {std::to_string(*to - *from + 1)}};
    const auto lift = realOf(value, "lift");
    if (wrongNumber(value, "lift") || (lift && (*lift < 0 || *lift > 99)))
        return Error{"event.lift", {shown(value, "lift")}};
    // What an import brought may have a kind of its own; its before-image must fit.
    const bool imported = value.contains(QLatin1String("batch"));
    if (!imported &&
        std::none_of(kEventKinds.begin(), kEventKinds.end(), [&](const char* k) { return kind == k; }))
        return Error{"event.kind", {kind}};
    const std::int64_t lead = wholeOf(value, "leadDays").value_or(0),
                       lag = wholeOf(value, "lagDays").value_or(0);
    for (const char* side : {"leadDays", "lagDays"})
        if (wrongNumber(value, side) || wholeOf(value, side).value_or(0) < 0 ||
            wholeOf(value, side).value_or(0) > kLongestShift)
            return Error{"event.shift", {shown(value, side)}};
    const std::int64_t weekdays = wholeOf(value, "weekdays").value_or(0);
    if (wrongNumber(value, "weekdays") || weekdays < 0 || weekdays > 127)
        return Error{"event.weekdays", {shown(value, "weekdays")}};
    auto twin = db.statement(
        "SELECT 1 FROM calendar_event WHERE name = ? AND from_day = ? AND sku_code = ? AND category = ? AND channel = ? AND "
        "id IS NOT CAST(NULLIF(?, '') AS INTEGER)");
    twin.bind(1, name);
    twin.bind(2, *from);
    twin.bind(3, sku);
    twin.bind(4, category);
    twin.bind(5, channel);
    twin.bind(6, id);
    auto found = twin.step();
    if (!found) return found.error();
    if (*found) return Error{"event.exists", {name, "$day:" + std::to_string(*from)}};
    auto s = db.statement(
        "INSERT INTO calendar_event(id, name, kind, from_day, to_day, sku_code, category, channel, expected_lift, lead_days, lag_days, "
        "weekdays, batch_id, src_file, src_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET name = "
        "excluded.name, kind = excluded.kind, from_day = excluded.from_day, to_day = excluded.to_day, sku_code = excluded.sku_code, "
        "category = excluded.category, channel = excluded.channel, expected_lift = excluded.expected_lift, lead_days = "
        "excluded.lead_days, lag_days = excluded.lag_days, weekdays = excluded.weekdays");
    const auto known = parseInteger(id);
    auto status = s.run(known, name, kind, *from, *to, sku, category, channel, lift, lead, lag, weekdays,
                        wholeOf(value, "batch").value_or(0), wholeOf(value, "file"), wholeOf(value, "row"));
    if (status && !known) key = std::to_string(db.lastInsertId());
    return status;
}

Status setCleanChoice(store::Database& db, const std::string& key, const QJsonObject& value,
                      const QString& reason, const std::string& person) {
    const std::size_t colon = key.find(':');
    const auto sku = colon == std::string::npos ? std::nullopt : parseInteger(key.substr(0, colon));
    const auto week = colon == std::string::npos ? std::nullopt : parseInteger(key.substr(colon + 1));
    if (!sku || !week) return Error{"edit.value", {key}};
    if (value.isEmpty()) {
        auto s = db.statement("DELETE FROM clean_choice WHERE sku_id = ? AND week = ?");
        return s.run(*sku, *week);
    }
    const std::string choice = textOf(value, "choice");
    if (choice != "keep" && choice != "drop") return Error{"clean.choice", {choice}};
    auto known = db.statement("SELECT 1 FROM demand_week WHERE sku_id = ? AND week = ?");
    known.bind(1, *sku);
    known.bind(2, *week);
    auto found = known.step();
    if (!found) return found.error();
    if (!*found) return Error{"clean.week", {Week{static_cast<std::int32_t>(*week)}.iso()}};
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    auto s = db.statement(
        "INSERT INTO clean_choice(sku_id, week, choice, reason, person, made_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(sku_id, week) DO "
        "UPDATE SET choice = excluded.choice, reason = excluded.reason, person = excluded.person, made_at = excluded.made_at");
    return s.run(*sku, *week, choice, why.toStdString(), person, localNow());
}

namespace {

Result<std::optional<std::int64_t>> skuOf(store::Database& db, const std::string& code) {
    auto s = db.statement("SELECT id FROM sku WHERE code = ?");
    s.bind(1, code);
    auto row = s.step();
    if (!row) return row.error();
    return *row ? std::optional(s.integer(0)) : std::optional<std::int64_t>();
}

Status removeLaunch(store::Database& db, const std::string& code) {
    auto s = db.statement(
        "SELECT l.sku_id, l.made_sku AND s.status = 'provisional' AND s.batch_id = 0 FROM launch l JOIN sku s ON s.id = l.sku_id WHERE s.code = ?");
    s.bind(1, code);
    auto row = s.step();
    if (!row) return row.error();
    if (!*row) return success();
    const std::int64_t sku = s.integer(0);
    const bool own = s.integer(1) != 0;
    s.reset();
    auto gone = db.statement("DELETE FROM launch WHERE sku_id = ?");
    if (auto status = gone.run(sku); !status || !own) return status;
    // The SKU this launch made stays once anything names it: what a file or a person said since is theirs.
    auto forget = db.statement(
        "DELETE FROM sku WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM order_line WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM sku_alias "
        "WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM entry_item WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM stock_snapshot WHERE "
        "sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM forecast_override WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM plan_override WHERE "
        "sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM clean_choice WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM bom_line WHERE sku_id = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM bom WHERE parent_sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM supplier_item WHERE sku_id = ?1) AND NOT "
        "EXISTS (SELECT 1 FROM routing WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 FROM po_line WHERE sku_id = ?1) AND NOT EXISTS (SELECT 1 "
        "FROM talk_mention WHERE sku_id = ?1)");
    return forget.run(sku);
}

}  // namespace

Status setLaunch(store::Database& db, const std::string& code, const QJsonObject& value,
                 const QString& reason, const std::string& person) {
    if (code.empty() || code.size() > 200) return Error{"launch.code", {}};
    if (value.isEmpty()) return removeLaunch(db, code);
    const auto from = wholeOf(value, "fromDay");
    if (!from || *from < 0 || *from > 60000) return Error{"launch.day", {shown(value, "fromDay")}};
    const std::int64_t weeks = wholeOf(value, "weeks").value_or(8);
    if (wrongNumber(value, "weeks") || weeks < 1 || weeks > 52)
        return Error{"launch.weeks", {shown(value, "weeks")}};
    const auto guess = realOf(value, "guess"), low = realOf(value, "guessLow"),
               high = realOf(value, "guessHigh"), early = realOf(value, "early");
    for (const char* name : {"guess", "guessLow", "guessHigh"})
        if (wrongNumber(value, name) || realOf(value, name).value_or(0) < 0 ||
            realOf(value, name).value_or(0) > 1e9)
            return Error{"launch.guess", {shown(value, name)}};
    if ((low || high) && (!guess || !low || !high || *low > *guess || *high < *guess))
        return Error{"launch.range", {}};
    if (wrongNumber(value, "early") || (early && (*early < 0 || *early > 1e9)))
        return Error{"launch.early", {shown(value, "early")}};
    const QJsonArray likes = value.value(QLatin1String("likes")).toArray();
    for (const QJsonValue& like : likes) {
        const std::string other = like.toString().toStdString();
        if (other == code) return Error{"launch.self", {code}};
        auto known = skuOf(db, other);
        if (!known) return known.error();
        if (!*known) return Error{"launch.like", {other}};
    }
    auto sku = skuOf(db, code);
    if (!sku) return sku.error();
    bool made = false;
    if (!*sku) {
        auto s = db.statement(
            "INSERT INTO sku(code, name, spec, unit, barcode, category, selling_way, price_fen, status, kind, batch_id) VALUES (?, ?, '', '', "
            "'', ?, ?, ?, 'provisional', 'goods', 0)");
        const std::string name = textOf(value, "name");
        if (auto status = s.run(code, name.empty() ? code : name, textOf(value, "category"),
                                textOf(value, "way"), wholeOf(value, "price"));
            !status)
            return status;
        *sku = db.lastInsertId();
        made = true;
    }
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    const bool active = value.value(QLatin1String("active")).toBool(true);
    auto s = db.statement(
        "INSERT INTO launch(sku_id, from_day, weeks, guess, guess_low, guess_high, likes, early, active, made_sku, reason, person, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(sku_id) DO UPDATE SET from_day = excluded.from_day, weeks = "
        "excluded.weeks, guess = excluded.guess, guess_low = excluded.guess_low, guess_high = excluded.guess_high, likes = excluded.likes, "
        "early = excluded.early, active = excluded.active, reason = excluded.reason, person = excluded.person, made_at = excluded.made_at");
    return s.run(**sku, *from, weeks, guess, low, high,
                 QJsonDocument(likes).toJson(QJsonDocument::Compact).toStdString(), early, active, made,
                 why.toStdString(), person, localNow());
}

}  // namespace roulian::workspace
