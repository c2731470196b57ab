#include "ui/pages/shipments/customer_message.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::shipments {

namespace {

QString words(const char* english, int n = -1) {
    return QCoreApplication::translate("pages.shipments.message", english, nullptr, n);
}

// As people write a day in a chat; the year is clear from the time of the message.
QString chatDay(std::int64_t day) {
    const QLocale locale(workspace::chineseWords() ? QLocale::Chinese : QLocale::English);
    return locale.toString(QDate(1970, 1, 1).addDays(day),
                           words(QT_TRANSLATE_NOOP("pages.shipments.message", "MMMM d")));
}

QString productWords(const workspace::RowsPtr& lines) {
    if (!lines || lines->count == 0) return words(QT_TRANSLATE_NOOP("pages.shipments.message", "your order"));
    const QString first = text(*lines, 0, "title");
    const int more = static_cast<int>(lines->count) - 1;
    return more == 0 ? first
                     : words(QT_TRANSLATE_N_NOOP("pages.shipments.message", "%1 and %n more item(s)"), more)
                           .arg(first);
}

QString expectedWords(const workspace::Rows& parcel, std::size_t row) {
    const auto from = integer(parcel, row, "eta_from"), to = integer(parcel, row, "eta_to"),
               eta = integer(parcel, row, "eta");
    if (from && to && *from != *to)
        return words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                       "We expect it between %1 and %2, most likely on %3."))
            .arg(chatDay(*from), chatDay(*to), chatDay(eta.value_or(*to)));
    if (eta)
        return words(QT_TRANSLATE_NOOP("pages.shipments.message", "We expect it on %1.")).arg(chatDay(*eta));
    return words(
        QT_TRANSLATE_NOOP("pages.shipments.message", "We will tell you as soon as we know the day."));
}

// What happened; whether the expected day belongs to it.
struct Case {
    QString sentence;
    bool expected = false;
};

Case caseOf(const workspace::Rows& parcel, std::size_t row) {
    const QString state = text(parcel, row, "state"), risk = text(parcel, row, "risk");
    const auto is = [](const QString& code, const char* wanted) { return code == QLatin1String(wanted); };
    if (is(state, "cancelled")) return {};
    if (is(state, "signed")) {
        const auto day = integer(parcel, row, "signed");
        return {
            day ? words(QT_TRANSLATE_NOOP(
                            "pages.shipments.message",
                            "it was delivered on %1. If anything is wrong with it, just tell us."))
                      .arg(chatDay(*day))
                : words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                          "it was delivered. If anything is wrong with it, just tell us."))};
    }
    if (is(state, "returned_signed"))
        return {words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                        "it has come back to us. Shall we send it again or refund it?"))};
    if (is(state, "returning") || is(risk, "returning"))
        return {words(QT_TRANSLATE_NOOP(
            "pages.shipments.message", "it is on its way back to us. Shall we send it again or refund it?"))};
    if (is(state, "rejected"))
        return {words(QT_TRANSLATE_NOOP(
            "pages.shipments.message",
            "the carrier reports that it was refused. Do you still want it? Then we send it again."))};
    if (is(state, "at_station"))
        return {
            words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                    "it waits for you at the pick-up station. Please collect it soon, before "
                                    "the carrier sends it back."))};
    if (is(risk, "exception"))
        return {words(QT_TRANSLATE_NOOP(
                    "pages.shipments.message",
                    "the carrier reports a problem on the way. We are clearing it with them.")),
                true};
    if (is(risk, "stalled"))
        return {words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                        "it has not moved for some time. We are asking the carrier.")),
                true};
    if (is(risk, "late"))
        return {words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                        "it is later than we promised, and we are sorry. We are pressing the "
                                        "carrier.")),
                true};
    if (is(risk, "at_risk"))
        return {words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                        "it is on its way and may come a little later than promised.")),
                true};
    if (is(risk, "done"))
        return {words(QT_TRANSLATE_NOOP("pages.shipments.message",
                                        "it should have reached you by now. If not, please tell us."))};
    return {words(QT_TRANSLATE_NOOP("pages.shipments.message", "it is on its way.")), true};
}

}  // namespace

QString customerMessage(const workspace::Rows& parcel, std::size_t row, const workspace::RowsPtr& lines) {
    if (row >= parcel.count) return {};
    const Case what = caseOf(parcel, row);
    if (what.sentence.isEmpty()) return {};
    const QString head =
        words(QT_TRANSLATE_NOOP("pages.shipments.message", "Hello! About %1 (%2, waybill %3):"))
            .arg(productWords(lines), shown(parcel, row, "carrier"), text(parcel, row, "waybill"));
    // Chinese sentences follow each other without a space.
    const QString gap = workspace::chineseWords() ? QString() : QStringLiteral(" ");
    return head % gap % what.sentence % (what.expected ? gap % expectedWords(parcel, row) : QString());
}

}  // namespace roulian::ui::pages::shipments
