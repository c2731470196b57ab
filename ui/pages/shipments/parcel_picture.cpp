#include "ui/pages/shipments/parcel_picture.h"

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::shipments {

namespace {

std::optional<Day> dayAt(const workspace::Rows& parcel, std::size_t row, const char* column) {
    const auto day = integer(parcel, row, column);
    return day ? std::optional(Day{static_cast<std::int32_t>(*day)}) : std::nullopt;
}

}  // namespace

TimelineData timelineOf(const workspace::Rows& parcel, std::size_t row, const workspace::RowsPtr& events,
                        Day today) {
    TimelineData data;
    data.today = today;
    TimelineData::Row line;
    line.key = QString::fromStdString(parcel.keys[row]);
    line.name = text(parcel, row, "waybill");
    const auto shipped = dayAt(parcel, row, "shipped");
    const auto signedOn = dayAt(parcel, row, "signed"), eta = dayAt(parcel, row, "eta");
    line.promised = dayAt(parcel, row, "promised");
    std::optional<std::int64_t> first;
    if (events)
        for (std::size_t i = events->count; i-- > 0;) {  // the table has the newest first
            const auto at = integer(*events, i, "at");
            if (!at) continue;
            if (!first) first = *at;
            line.marks.push_back({static_cast<double>(*at) / 86400.0, shown(*events, i, "state"), true});
        }
    if (shipped && (!first || *first / 86400 > shipped->n))
        line.marks.insert(line.marks.begin(), {static_cast<double>(shipped->n),
                                               workspace::columnTitle("shipments", "shipped"), true});
    if (signedOn) {
        if (!first)
            line.marks.push_back(
                {static_cast<double>(signedOn->n), workspace::columnTitle("shipments", "signed"), true});
    } else if (eta) {
        line.marks.push_back({eta->n + 0.5, workspace::columnTitle("shipments", "eta"), false});
        line.expectedFrom = dayAt(parcel, row, "eta_from");
        line.expectedTo = dayAt(parcel, row, "eta_to");
    }
    const auto arrival = signedOn ? signedOn : eta;
    line.late = text(parcel, row, "risk") == QLatin1String("late") ||
                (line.promised && arrival && *arrival > *line.promised);
    if (!line.marks.empty()) data.rows.push_back(std::move(line));
    return data;
}

ParcelFacts factsOf(const workspace::Rows& parcel, std::size_t row) {
    const auto fact = [&](const char* column, bool unit = false) {
        Fact made{workspace::columnTitle("shipments", column), shown(parcel, row, column),
                  workspace::Tone::Neutral, workspace::columnHelp("shipments", column)};
        if (unit && made.value != QStringLiteral("—"))
            made.value += QLatin1Char(' ') % workspace::columnUnit("shipments", column);
        return made;
    };
    const auto status = [&](const char* column) {
        Fact made = fact(column);
        const auto word = workspace::statusWord("shipments", column, text(parcel, row, column).toStdString());
        if (!word.word.isEmpty()) made.value = word.symbol % QLatin1Char(' ') % word.word;
        made.tone = word.tone;
        return made;
    };
    ParcelFacts facts;
    facts.parcel = {fact("carrier"), fact("waybill"), status("state"), status("risk"), fact("order_no")};
    Fact eta = fact("eta");
    const auto from = integer(parcel, row, "eta_from"), to = integer(parcel, row, "eta_to");
    if (from && to && *from != *to)
        eta.value = shown(parcel, row, "eta_from") % QStringLiteral(" – ") % shown(parcel, row, "eta_to");
    facts.promise = {fact("shipped"), fact("promised"), integer(parcel, row, "signed") ? fact("signed") : eta,
                     fact("idle", true), fact("money", true)};
    return facts;
}

}  // namespace roulian::ui::pages::shipments
