#pragma once
// Figures of money, reach and talk under the keys of the shared expected.json.
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <map>
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

inline QJsonValue reachFigure(const QString& key, const ReadFile& f) {
    const auto total = [&](auto records, auto get) {
        std::int64_t n = 0;
        for (const auto* r : records) n += get(*r).value_or(0);
        return static_cast<double>(n);
    };
    const auto days = f.got.all<AccountDayRecord>();
    const auto live = f.got.all<LiveSessionRecord>();
    if (key == u"container")
        return QLatin1StringView(f.inspection.facts.container == Container::Html  ? "html"
                                 : f.inspection.facts.container == Container::Xls ? "biff"
                                                                                  : "other");
    if (key == u"new") return total(days, [](const auto& d) { return d.newFollowers; });
    if (key == u"cancel") return total(days, [](const auto& d) { return d.lostFollowers; });
    if (key == u"cumulative_last" && !days.empty())
        return static_cast<double>(days.back()->followers.value_or(0));
    if (key == u"reads") return total(f.got.all<ContentRecord>(), [](const auto& c) { return c.reads; });
    if (key == u"viewers") return total(live, [](const auto& s) { return s.viewers; });
    if (key == u"cheers") return total(live, [](const auto& s) { return s.likes; });
    if (key == u"new_contact_cnt")
        return total(f.got.all<StaffDayRecord>(), [](const auto& s) { return s.newContacts; });
    if (key == u"first_data_row")
        return static_cast<double>(f.inspection.recipe.headerRow + f.inspection.recipe.headerRows);
    if (key == u"tables" || key == u"table_rows") {
        int byDay = 0, byArticle = 0;
        for (const auto* c : f.got.all<ContentChannelDayRecord>()) ++(c->title.empty() ? byDay : byArticle);
        const QJsonArray rows{byDay, static_cast<int>(days.size()), byArticle};
        return key == u"table_rows" ? QJsonValue(rows)
                                    : QJsonValue(int(byDay > 0) + int(!days.empty()) + int(byArticle > 0));
    }
    return QJsonValue::Undefined;
}

inline QJsonValue talkFigure(const QString& key, const ReadFile& f) {
    const auto days = f.got.all<TalkDayRecord>();
    const auto lists = f.got.all<CollectionRecord>();
    const auto total = [&](auto get) {
        std::int64_t n = 0;
        for (const TalkDayRecord* d : days) n += get(*d);
        return static_cast<double>(n);
    };
    if (key == u"self_messages") return total([](const auto& d) { return d.own; });
    if (key == u"system") return total([](const auto& d) { return d.system; });
    if (key == u"jielong") return total([](const auto& d) { return d.jielong; });
    if (key == u"revoked") return total([](const auto& d) { return d.revoked; });
    if (key == u"members") return total([](const auto& d) { return d.senders; });
    if (key == u"messages")
        return days.empty() ? static_cast<double>(f.summary.rowsRead)
                            : total([](const auto& d) { return d.messages; });
    if (key == u"rooms") {
        std::set<std::string> rooms;
        for (const TalkDayRecord* d : days)
            if (d->kind != "single") rooms.insert(d->externalId);
        return static_cast<double>(rooms.size());
    }
    if (key == u"ignored") return static_cast<double>(f.summary.rowsSkipped);
    if (key == u"ids_lost") return f.got.find("file.ids.damaged") != nullptr;
    if (key == u"seconds_lost") return f.got.find("file.seconds.lost") != nullptr;
    if (key == u"collections") return static_cast<double>(lists.size());
    if (key == u"final_entries") return lists.empty() ? 0.0 : static_cast<double>(lists[0]->entries.size());
    if (key == u"changed_entries") {
        const Issue* read = f.got.find("jielong.read");
        return read == nullptr ? -1.0 : std::stod(read->args.at(2));
    }
    // Header and member lines of a ChatLab file are skipped, comments are not even lines.
    if (key == u"comment_lines") return f.summary.rowsSkipped == 5 ? 1 : 0;
    if (key == u"columns_named" || key == u"columns_in_rows") {
        int named = 0;
        for (const ColumnChoice& c : f.inspection.recipe.columns) named += c.header.empty() ? 0 : 1;
        return key == u"columns_named" ? named : static_cast<int>(f.inspection.recipe.columns.size());
    }
    if (key == u"questions") {
        int n = 0;
        for (const ColumnChoice& c : f.inspection.recipe.columns)
            n += c.field.starts_with("answer:") || c.field == "name" || c.field == "phone" ||
                         c.field == "address"
                     ? 1
                     : 0;
        return n;
    }
    if (key == u"votes") {
        std::map<std::string, int> votes;
        for (const CollectionRecord* c : lists)
            for (const auto& e : c->entries)
                for (const auto& item : e.items) ++votes[item.label];
        QJsonObject out;
        for (const auto& [label, n] : votes) out[QString::fromStdString(label)] = n;
        return out;
    }
    return QJsonValue::Undefined;
}

// Of files without orders.
inline QJsonValue otherFigure(const QString& key, const ReadFile& f) {
    if (!f.got.all<PaymentRecord>().empty() || !f.got.all<LedgerRecord>().empty()) return moneyFigure(key, f);
    if (!f.got.all<TalkDayRecord>().empty() || !f.got.all<CollectionRecord>().empty())
        if (const QJsonValue value = talkFigure(key, f); !value.isUndefined()) return value;
    return reachFigure(key, f);
}

}  // namespace roulian::exchange::test
