#include "ui/pages/shipments/chase_list.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::shipments {

namespace {

QString words(const char* english, int n = -1) {
    return QCoreApplication::translate("pages.shipments.chase", english, nullptr, n);
}

QString line(const workspace::Rows& parcels, std::size_t row) {
    QStringList parts{shown(parcels, row, "waybill"), shown(parcels, row, "state"),
                      shown(parcels, row, "risk")};
    if (parts[1] == parts[2]) parts.removeLast();  // "exception" is both
    if (const double idle = number(parcels, row, "idle"); !std::isnan(idle))
        parts << words(QT_TRANSLATE_NOOP("pages.shipments.chase", "no news for %1 h"))
                     .arg(shown(parcels, row, "idle"));
    if (integer(parcels, row, "promised"))
        parts << words(QT_TRANSLATE_NOOP("pages.shipments.chase", "promised %1"))
                     .arg(shown(parcels, row, "promised"));
    return parts.join(words(QT_TRANSLATE_NOOP("pages.shipments.chase", ", ")));
}

}  // namespace

ChaseList chaseList(const workspace::Rows& parcels, const QSet<QString>& chosen, const QString& asOf) {
    std::map<QString, std::vector<std::size_t>> byCarrier;
    for (std::size_t i = 0; i < parcels.count; ++i)
        if (chosen.isEmpty() || chosen.contains(QString::fromStdString(parcels.keys[i])))
            byCarrier[shown(parcels, i, "carrier")].push_back(i);
    ChaseList made;
    for (auto& [carrier, rows] : byCarrier) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            const double x = number(parcels, a, "idle"), y = number(parcels, b, "idle");
            return (std::isnan(x) ? -1 : x) > (std::isnan(y) ? -1 : y);
        });
        const int count = static_cast<int>(rows.size());
        made.text += words(QT_TRANSLATE_N_NOOP("pages.shipments.chase",
                                               "%1, %2: please look into these %n parcel(s) and answer each"),
                           count)
                         .arg(carrier, asOf) %
                     QLatin1Char('\n');
        for (std::size_t i = 0; i < rows.size(); ++i)
            made.text +=
                QString::number(i + 1) % QStringLiteral(". ") % line(parcels, rows[i]) % QLatin1Char('\n');
        made.text += QLatin1Char('\n');
        made.parcels += count;
        ++made.carriers;
    }
    made.text = made.text.trimmed();
    return made;
}

}  // namespace roulian::ui::pages::shipments
