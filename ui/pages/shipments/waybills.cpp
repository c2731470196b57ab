#include "ui/pages/shipments/waybills.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::shipments {

QStringList waybillsIn(const QString& pasted) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;\\x{3001}\\x{3000}]+"));
    static const QRegularExpression quotes(QStringLiteral("[\"'`=\\x{201C}\\x{201D}\\x{2018}\\x{2019}]"));
    QString plain;
    plain.reserve(pasted.size());
    for (const QChar c : pasted)
        plain += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E
                     ? QChar(static_cast<ushort>(c.unicode() - 0xFEE0))
                     : c;
    plain.remove(quotes);
    QStringList numbers;
    QSet<QString> seen;
    const QStringList parts = plain.toUpper().split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (!seen.contains(part)) {
            seen.insert(part);
            numbers << part;
        }
    return numbers;
}

WaybillMatches matchWaybills(const QStringList& numbers, const workspace::Rows& parcels) {
    // Two carriers can use one number: all its parcels are meant.
    QMultiHash<QString, std::size_t> rows;
    for (std::size_t i = 0; i < parcels.count; ++i) rows.insert(text(parcels, i, "waybill").toUpper(), i);
    WaybillMatches out;
    for (const QString& number : numbers) {
        const QList<std::size_t> own = rows.values(number);
        (own.isEmpty() ? out.leftovers : out.found) << number;
        for (const std::size_t row : own) out.keys << QString::fromStdString(parcels.keys[row]);
    }
    return out;
}

}  // namespace roulian::ui::pages::shipments
