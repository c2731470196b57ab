#include "ui/pages/supply/supplier_pack.h"

#include <QCoreApplication>

#include "ui/pages/page_data.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::supply {

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("pages.supply.pack", english);
}

}  // namespace

workspace::TableQuery packQuery(const std::string& supplier) {
    workspace::TableQuery q = query("plan_orders", {{"supplier", supplier}});
    q.filters["qty"] = QStringLiteral(">0");  // cancelled ones have none
    q.sortColumn = "due";
    return q;
}

QString packMessage(const QString& supplierName, const workspace::Rows& orders, const QString& asOf) {
    QString message =
        words(QT_TRANSLATE_NOOP("pages.supply.pack", "Hello %1, these are our requests as of %2:"))
            .arg(supplierName, asOf) %
        QLatin1Char('\n');
    for (std::size_t i = 0; i < orders.count; ++i)
        message += QString::number(i + 1) % QStringLiteral(". ") %
                   words(QT_TRANSLATE_NOOP("pages.supply.pack", "%1 %2: %3 %4, needed on %5"))
                       .arg(text(orders, i, "code"), text(orders, i, "product"), shown(orders, i, "qty"),
                            workspace::unitAt(orders, i, "qty"), shown(orders, i, "due")) %
                   QLatin1Char('\n');
    return message %
           words(QT_TRANSLATE_NOOP("pages.supply.pack",
                                   "The list is attached. Please confirm quantity and day of each line, or "
                                   "tell us what you can do instead. Thank you!"));
}

}  // namespace roulian::ui::pages::supply
