#include "workspace/override_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/number.h"

namespace roulian::workspace {

QString OverrideText::json() const {
    const QJsonObject value{{QStringLiteral("op"), op}, {QStringLiteral("amount"), amount}};
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QString OverrideText::text() const {
    // Twelve digits are what people and spreadsheets keep: a share of 1.2370000000000003 was meant as 1.237.
    const double meant = QString::number(amount, 'g', 12).toDouble();
    const QString number = QString::fromStdString(formatNumber(meant));
    if (op == QLatin1String("mul")) return QLatin1Char('*') + number;
    return op == QLatin1String("add") && amount >= 0 ? QLatin1Char('+') + number : number;
}

double OverrideText::of(double statistics) const {
    const double made = op == QLatin1String("add")   ? statistics + amount
                        : op == QLatin1String("mul") ? statistics * amount
                                                     : amount;
    return std::max(0.0, made);
}

std::optional<OverrideText> parseOverride(const QString& typed) {
    QString text = typed.trimmed();
    if (text.isEmpty()) return std::nullopt;
    OverrideText result{QStringLiteral("set"), 0};
    const QChar first = text.front();
    bool negative = false;
    if (first == u'+' || first == u'＋') {
        result.op = QStringLiteral("add");
    } else if (first == u'-' || first == u'−' || first == u'－') {
        result.op = QStringLiteral("add");
        negative = true;
    } else if (first == u'*' || first == u'×' || first == u'＊' || first == u'x' || first == u'X') {
        result.op = QStringLiteral("mul");
    } else if (first != u'=' && first != u'＝') {
        text.prepend(QLatin1Char('='));
    }
    const auto amount = parseDouble(text.mid(1).trimmed().toStdString());
    if (!amount || *amount < 0) return std::nullopt;  // "+-5", "-5" is the sign's work
    result.amount = negative ? -*amount : *amount;
    return result;
}

}  // namespace roulian::workspace
