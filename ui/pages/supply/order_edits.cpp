#include "ui/pages/supply/order_edits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/number.h"

namespace roulian::ui::pages::supply {

namespace {

QString halfWidth(const QString& typed) {
    QString text = typed.trimmed();
    for (QChar& c : text)
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    text.replace(u'−', u'-');
    text.replace(u'×', u'*');
    return text;
}

workspace::Edit edit(const std::string& key, const QJsonObject& value) {
    return {"plan.override", key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))};
}

}  // namespace

std::optional<Qty> parseOrderQty(const QString& typed, Qty present) {
    const QString text = halfWidth(typed);
    if (text.isEmpty()) return std::nullopt;
    const QChar sign = text.front();
    const bool relative = sign == u'+' || sign == u'-' || sign == u'*';
    const auto amount = parseDouble((relative ? text.mid(1) : text).trimmed().toStdString());
    if (!amount || *amount < 0) return std::nullopt;
    const double result = sign == u'+'   ? present.value() + *amount
                          : sign == u'-' ? present.value() - *amount
                          : sign == u'*' ? present.value() * *amount
                                         : *amount;
    if (result < 0 || result > 1e12) return std::nullopt;
    return Qty::fromDouble(result);
}

std::optional<Day> parseOrderDay(const QString& typed, Day present) {
    const QString text = halfWidth(typed);
    if (text.isEmpty()) return std::nullopt;
    if (text.front() == u'+' || text.front() == u'-') {
        const auto days = parseInteger(text.mid(1).trimmed().toStdString());
        if (!days || *days < 0 || *days > 3660) return std::nullopt;
        const int count = static_cast<int>(*days);
        return text.front() == u'+' ? present + count : present - count;
    }
    const auto time = parseTime(text.toStdString());
    return time ? std::optional(time->day()) : std::nullopt;
}

workspace::Edit qtyEdit(const std::string& orderKey, Qty qty) {
    return edit(orderKey, {{QStringLiteral("qty"), static_cast<double>(qty.milli)},
                           {QStringLiteral("cancelled"), false}});
}

workspace::Edit dueEdit(const std::string& orderKey, Day due) {
    return edit(orderKey, {{QStringLiteral("dueDay"), due.n}});
}

workspace::Edit supplierEdit(const std::string& orderKey, std::int64_t supplier) {
    return edit(orderKey, {{QStringLiteral("supplier"), static_cast<double>(supplier)}});
}

workspace::Edit cancelEdit(const std::string& orderKey, bool cancelled) {
    return edit(orderKey, {{QStringLiteral("cancelled"), cancelled}});
}

workspace::Edit revertEdit(const std::string& orderKey) {
    return {"plan.override", orderKey, QStringLiteral("null")};
}

}  // namespace roulian::ui::pages::supply
