#include "workspace/event_offers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/number.h"
#include "workspace/cells.h"

namespace roulian::workspace {

namespace {

QString compact(const QJsonObject& value) {
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

}  // namespace

std::vector<EventOffer> eventOffers(const Rows& events, int year) {
    // "618大促2026" is the planner's own word for 618.
    const auto of = [&](std::size_t i, const Festival& festival) {
        const auto from = integerAt(events, i, "from"), to = integerAt(events, i, "to");
        const std::string name = textAt(events, i, "name").toStdString();
        return from && to && eventKind(name).find(festival.name) != std::string::npos &&
               *from <= festival.to.n + 14 && *to >= festival.from.n - 14;
    };
    std::vector<EventOffer> offers;
    const std::vector<Festival> before = festivalsOf(year - 1);
    for (const Festival& festival : festivalsOf(year)) {
        EventOffer offer{
            festival,
            false,
            {},
            QString::fromUtf8(festival.name.data(), static_cast<qsizetype>(festival.name.size()))};
        for (const Festival& earlier : before)
            for (std::size_t i = 0; earlier.id == festival.id && i < events.count; ++i) {
                if (!of(i, earlier)) continue;
                if (offer.lastYear.empty()) offer.name = textAt(events, i, "name");
                offer.lastYear.push_back(events.keys[i]);
            }
        for (std::size_t i = 0; i < events.count; ++i) offer.present |= of(i, festival);
        if (offer.present) offer.lastYear.clear();
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<Edit> offerEdits(const Rows& events, const EventOffer& offer) {
    std::vector<Edit> edits;
    for (const std::string& key : offer.lastYear)
        if (auto edit = nextYearEvent(events, key)) edits.push_back(std::move(*edit));
    if (!edits.empty()) return edits;
    const Festival& festival = offer.festival;
    edits.push_back({"event.set", "",
                     compact({{QStringLiteral("name"), offer.name},
                              {QStringLiteral("kind"), QString::fromStdString(std::string(festival.kind))},
                              {QStringLiteral("fromDay"), festival.from.n},
                              {QStringLiteral("toDay"), festival.to.n}})});
    return edits;
}

Result<std::vector<Edit>> missingFestivals(const Workspace& workspace, int year) {
    if (year < kFirstFestivalYear || year > kLastFestivalYear)
        return Error{
            "festival.year",
            {std::to_string(year), std::to_string(kFirstFestivalYear), std::to_string(kLastFestivalYear)}};
    TableQuery query;
    query.table = "events";
    const auto rows = workspace.rows(query);
    if (!rows) return rows.error();
    std::vector<Edit> edits;
    for (const EventOffer& offer : eventOffers(**rows, year)) {
        if (offer.present) continue;
        for (Edit& edit : offerEdits(**rows, offer)) edits.push_back(std::move(edit));
    }
    return edits;
}

Result<Edit> nextYearEvent(const Rows& rows, const std::string& id) {
    for (std::size_t i = 0; i < rows.count; ++i) {
        if (rows.keys[i] != id) continue;
        QString name = textAt(rows, i, "name");
        const Day from{static_cast<std::int32_t>(integerAt(rows, i, "from").value_or(0))};
        const Day to{static_cast<std::int32_t>(integerAt(rows, i, "to").value_or(0))};
        const DaySpan next = nextYear(name.toStdString(), {from, to});
        // A year in the name goes on with it.
        const int year = from.ymd().year;
        name.replace(QString::number(year), QString::number(year + 1));
        QJsonObject value{
            {QStringLiteral("name"), name},
            {QStringLiteral("kind"), textAt(rows, i, "kind")},
            {QStringLiteral("fromDay"), next.from.n},
            {QStringLiteral("toDay"), next.to.n},
            {QStringLiteral("skuCode"), textAt(rows, i, "sku")},
            {QStringLiteral("category"), textAt(rows, i, "category")},
            {QStringLiteral("channel"), textAt(rows, i, "channel")},
            {QStringLiteral("leadDays"), static_cast<int>(integerAt(rows, i, "lead").value_or(0))},
            {QStringLiteral("lagDays"), static_cast<int>(integerAt(rows, i, "lag").value_or(0))},
            {QStringLiteral("weekdays"), static_cast<int>(integerAt(rows, i, "mask").value_or(0))}};
        if (const auto lift = numberAt(rows, i, "lift")) value.insert(QStringLiteral("lift"), *lift);
        return Edit{"event.set", "", compact(value)};
    }
    return Error{"event.unknown", {id}};
}

Result<Edit> groupBuyDays(const QString& name, int weekdays, Day from, Day to) {
    if (weekdays <= 0 || weekdays > 127) return Error{"event.weekdays", {std::to_string(weekdays)}};
    return Edit{"event.set", "",
                compact({{QStringLiteral("name"), name},
                         {QStringLiteral("kind"), QStringLiteral("groupbuy")},
                         {QStringLiteral("fromDay"), from.n},
                         {QStringLiteral("toDay"), to.n},
                         {QStringLiteral("weekdays"), weekdays}})};
}

}  // namespace roulian::workspace
