#pragma once
// Edits of what the forecast stands on: events, weeks of history, launches of new products.
#include <QJsonObject>

#include "core/result.h"
#include "store/database.h"

namespace roulian::workspace {

// SQL giving what undoes the edit; ? = key.
inline constexpr const char* kEventBefore =
    "SELECT json_object('name', name, 'kind', kind, 'fromDay', from_day, 'toDay', to_day, 'skuCode', sku_code, 'category', category, "
    "'channel', channel, 'lift', expected_lift, 'leadDays', lead_days, 'lagDays', lag_days, 'weekdays', weekdays, 'batch', batch_id, "
    "'file', src_file, 'row', src_row) FROM calendar_event WHERE id = CAST(? AS INTEGER)";
inline constexpr const char* kCleanBefore =
    "SELECT json_object('choice', choice, 'reason', reason) FROM clean_choice WHERE sku_id || ':' || week = ?";
inline constexpr const char* kLaunchBefore =
    "SELECT json_object('fromDay', l.from_day, 'weeks', l.weeks, 'guess', l.guess, 'guessLow', l.guess_low, 'guessHigh', l.guess_high, "
    "'likes', json(l.likes), 'early', l.early, 'active', json(CASE WHEN l.active THEN 'true' ELSE 'false' END), 'reason', l.reason, "
    "'name', s.name, 'category', s.category, 'price', s.price_fen, 'way', s.selling_way) "
    "FROM launch l JOIN sku s ON s.id = l.sku_id WHERE s.code = ?";

// event.set. Empty value deletes; `key` becomes the id of a new event. Errors: event.name, event.days {from, to},
// event.length {days}, event.lift {value}, event.kind {kind}, event.shift {days}, event.weekdays {value},
// event.exists {name, day}.
Status setEvent(store::Database& db, const std::string& id, const QJsonObject& value, std::string& key);

// clean.set, key "skuId:week". Empty value: automatic again. Errors: edit.value, clean.choice {choice}, clean.week {week}
// when the product has no history in that week.
Status setCleanChoice(store::Database& db, const std::string& key, const QJsonObject& value,
                      const QString& reason, const std::string& person);

// launch.set, key SKU code. Empty value deletes it. A code nobody knows becomes a provisional SKU ("name", "category",
// "price" in fen), which goes again with the launch while nothing else names it. Errors: launch.code, launch.weeks {n},
// launch.guess {value}, launch.range, launch.early {value}, launch.like {code}, launch.self {code}.
Status setLaunch(store::Database& db, const std::string& code, const QJsonObject& value,
                 const QString& reason, const std::string& person);

}  // namespace roulian::workspace
