#pragma once
// Figures of money, reach and talk under the keys of the shared expected.json.
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <set>

#include "../recipe/collect.h"

namespace roulian::exchange::test {

inline QString text(Money m) {
    return QString::fromStdString(yuan(m));
}

inline QJsonValue moneyFigure(const QString& key, const ReadFile& f) {
    const auto payments = f.got.all<PaymentRecord>();
    const auto refunds = f.got.all<RefundRecord>();
    const auto entries = f.got.all<LedgerRecord>();
    const auto side = [&](int direction) {
        Money sum;
        for (const LedgerRecord* e : entries)
            if (e->direction == direction) sum += e->amount;
        return sum;
    };
    if (key == u"payments") return static_cast<double>(payments.size());
    if (key == u"refunds") return static_cast<double>(refunds.size());
    if (key == u"paid" || key == u"fee" || key == u"refunded") {
        Money sum;
        for (const PaymentRecord* p : payments)
            if (key != u"refunded") sum += (key == u"paid" ? p->amount : p->fee).value_or(Money{});
        for (const RefundRecord* r : refunds)
            if (key != u"paid") sum += (key == u"refunded" ? r->amount : r->fee).value_or(Money{});
        return text(sum);
    }
    if (key == u"income") return text(side(1));
    if (key == u"expense") return text(side(-1));
    if (key == u"end_balance")
        return entries.empty() ? QString() : text(entries.back()->balance.value_or(Money{}));
    if (key == u"sums")
        return QJsonObject{{QStringLiteral("收入"), text(side(1))},
                           {QStringLiteral("支出"), text(side(-1))},
                           {QStringLiteral("/"), text(side(0))}};
    return QJsonValue::Undefined;
}

// Of files without orders.
inline QJsonValue otherFigure(const QString& key, const ReadFile& f) {
    if (!f.got.all<PaymentRecord>().empty() || !f.got.all<LedgerRecord>().empty()) return moneyFigure(key, f);
    return QJsonValue::Undefined;
}

}  // namespace roulian::exchange::test
