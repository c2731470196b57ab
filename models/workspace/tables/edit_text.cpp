#include "workspace/tables/edit_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <cmath>

#include "core/day.h"
#include "workspace/messages.h"

namespace roulian::workspace {

namespace {

struct Place {
    const char *table, *column;
};

// Which column of which list a key of the log's JSON is known by.
Place placeOf(std::string_view kind, const QString& key) {
    if (key == QLatin1String("qty")) return {"plan_orders", "qty"};
    if (key == QLatin1String("dueDay")) return {"plan_orders", "due"};
    if (key == QLatin1String("untilDay")) return {"decisions", "until"};
    if (key == QLatin1String("fromDay")) return {"events", "from"};
    if (key == QLatin1String("toDay")) return {"events", "to"};
    if (key == QLatin1String("supplier")) return {"plan_orders", "supplier_id"};
    if (key == QLatin1String("warehouse") && kind == "area.set") return {"areas", "warehouse"};
    if (key == QLatin1String("name")) return {"events", "name"};
    if (key == QLatin1String("category")) return {"events", "category"};
    if (key == QLatin1String("channel")) return {"events", "channel"};
    if (key == QLatin1String("lift")) return {"events", "lift"};
    if (key == QLatin1String("skuCode")) return {"events", "sku"};
    if (key == QLatin1String("kind") && kind == "event.set") return {"events", "kind"};
    if (key == QLatin1String("sku") && kind == "alias.link") return {"order_lines", "sku"};
    if (key == QLatin1String("factor") && kind == "alias.link") return {"unmatched", "factor"};
    if (key == QLatin1String("leadDays")) return {"events", "lead"};
    if (key == QLatin1String("lagDays")) return {"events", "lag"};
    if (key == QLatin1String("weekdays")) return {"events", "weekdays"};
    if (key == QLatin1String("choice")) return {"cleaned_weeks", "choice"};
    if (key == QLatin1String("guess")) return {"launches", "guess"};
    if (key == QLatin1String("early")) return {"launches", "early"};
    if (key == QLatin1String("rule")) return {"segments", "rule"};
    if (key == QLatin1String("state"))
        return kind == "issue.state"    ? Place{"issues", "state"}
               : kind == "review.state" ? Place{"reviews", "state"}
                                        : Place{"decisions", "state"};
    return {};
}

QString plain(const QJsonValue& value) {
    return value.isDouble()
               ? shownNumber(value.toDouble(), value.toDouble() == std::floor(value.toDouble()) ? 0 : 2)
               : value.toString();
}

QString overrideText(const QJsonObject& edit) {
    const QString op = edit.value(QLatin1String("op")).toString(),
                  amount = plain(edit.value(QLatin1String("amount")));
    if (op == QLatin1String("add"))
        return amount.startsWith(QChar(0x2212)) ? amount : QLatin1Char('+') + amount;
    return op == QLatin1String("multiply") ? QStringLiteral("× ") + amount : amount;
}

QString valueText(Place place, const QString& key, const QJsonValue& value) {
    if (key.endsWith(QLatin1String("Day")))
        return QString::fromStdString(Day{static_cast<std::int32_t>(value.toInt())}.iso());
    if (key == QLatin1String("factor"))
        return value.toInt(1000) == 1000 ? QString() : shownQty(value.toInt());
    if (key == QLatin1String("qty")) return shownQty(static_cast<std::int64_t>(value.toDouble()));
    if (key == QLatin1String("weekdays")) return weekdaysText(value.toInt());
    if ((key == QLatin1String("leadDays") || key == QLatin1String("lagDays")))
        return value.toInt() > 0 ? plain(value) : QString();
    if (key == QLatin1String("state") || key == QLatin1String("kind") || key == QLatin1String("choice"))
        return statusWord(place.table, place.column, value.toString().toStdString()).word;
    if (key == QLatin1String("warehouse") && value.toString().isEmpty()) return sentence("area.none", {});
    return plain(value);
}

}  // namespace

QString weekdaysText(int days) {
    QStringList words;
    for (int day = 1; day <= 7; ++day)
        if ((days >> (day - 1)) & 1) words << sentence("weekday." + std::to_string(day), {});
    return words.join(sentence("weekday.joint", {}));
}

QString editText(std::string_view kind, std::string_view json) {
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const QJsonObject edit = document.object();
    if (const QJsonArray paths = edit.value(QLatin1String("paths")).toArray(); !paths.isEmpty())
        return sentence("edit.files", {std::to_string(paths.size())});
    if (edit.contains(QLatin1String("op"))) return overrideText(edit);
    if (edit.contains(QLatin1String("value"))) return plain(edit.value(QLatin1String("value")));
    QStringList parts;
    for (auto it = edit.begin(); it != edit.end(); ++it) {
        if (it.key() == QLatin1String("cancelled") && it.value().toBool())
            parts << statusWord("plan_orders", "change", "cancelled").word;
        const Place place = placeOf(kind, it.key());
        if (!place.table || it.value().isNull()) continue;
        const QString shown = valueText(place, it.key(), it.value());
        if (!shown.isEmpty()) parts << columnTitle(place.table, place.column) + QLatin1Char(' ') + shown;
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace roulian::workspace
