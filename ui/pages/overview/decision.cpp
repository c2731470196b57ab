#include "ui/pages/overview/decision.h"

#include <QCoreApplication>
#include <algorithm>

#include "workspace/cells.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

std::optional<Decision> decisionOf(const Rows& rows, const QString& key) {
    const auto at = std::find(rows.keys.begin(), rows.keys.end(), key.toStdString());
    if (at == rows.keys.end()) return {};
    const auto row = static_cast<std::size_t>(at - rows.keys.begin());
    return Decision{*at,
                    textAt(rows, row, "kind"),
                    textAt(rows, row, "title"),
                    textAt(rows, row, "evidence"),
                    textAt(rows, row, "state"),
                    textAt(rows, row, "ref"),
                    textAt(rows, row, "sku"),
                    integerAt(rows, row, "sku_id"),
                    integerAt(rows, row, "money"),
                    integerAt(rows, row, "due")};
}

Location targetOf(const Decision& d) {
    Location to;
    const auto starts = [&](const char* prefix) { return d.key.rfind(prefix, 0) == 0; };
    if (starts("order:")) {
        to.page = QStringLiteral("supply");
        to.view = QStringLiteral("orders");
        to.selection = d.ref;
    } else if (d.kind == QLatin1String("expedite") || starts("cancel:")) {
        to.page = QStringLiteral("supply");
        to.view = QStringLiteral("messages");
        to.filters["ref"] = d.ref;
    } else if (starts("chase:")) {
        to.page = QStringLiteral("shipments");
        to.filters["carrier"] = carrierText(d.ref.section(QLatin1Char('|'), 0, 0).toStdString());
        to.filters["risk"] =
            statusWord("shipments", "risk", d.ref.section(QLatin1Char('|'), 1).toStdString()).word;
    } else if (starts("tell:")) {
        to.page = QStringLiteral("customers");
        to.view = QStringLiteral("segment:") % d.ref;
    } else if (starts("capacity:")) {
        to.page = QStringLiteral("supply");
        to.view = QStringLiteral("load");
    } else if (starts("check:")) {
        to.page = QStringLiteral("data");
        to.view = d.ref == QLatin1String("lines")  ? QStringLiteral("unmatched")
                  : d.ref == QLatin1String("rows") ? QStringLiteral("issues")
                                                   : QStringLiteral("reviews");
    } else {  // restock and stop: what the plan says about the product
        to.page = QStringLiteral("supply");
        to.view = QStringLiteral("messages");
        to.filters["code"] = d.skuCode;
    }
    return to;
}

QString verbOf(const Decision& d) {
    const auto word = [](const char* english) {
        return QCoreApplication::translate("roulian::ui::pages::overview::OverviewPage", english);
    };
    const QString page = targetOf(d).page;
    if (page == QLatin1String("shipments"))
        return word(QT_TRANSLATE_NOOP("roulian::ui::pages::overview::OverviewPage", "Open the parcels"));
    if (page == QLatin1String("customers"))
        return word(QT_TRANSLATE_NOOP("roulian::ui::pages::overview::OverviewPage", "Open the customers"));
    if (page == QLatin1String("data"))
        return word(QT_TRANSLATE_NOOP("roulian::ui::pages::overview::OverviewPage", "Open the data"));
    if (targetOf(d).view == QLatin1String("orders"))
        return word(QT_TRANSLATE_NOOP("roulian::ui::pages::overview::OverviewPage", "Open the order"));
    return word(QT_TRANSLATE_NOOP("roulian::ui::pages::overview::OverviewPage", "Open the plan"));
}

}  // namespace roulian::ui::pages::overview
