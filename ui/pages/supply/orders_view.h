#pragma once
// The list of planned orders: change quantity, day and supplier, cancel and restore.
#include <QWidget>

#include "ui/pages/page_data.h"
#include "ui/pages/supply/order_edits.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui {
class Banner;
}

namespace roulian::ui::pages::supply {

class OrdersView : public QWidget {
    Q_OBJECT
public:
    explicit OrdersView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    const Banner* toOrder() const { return m_toOrder; }
    bool loading() const { return m_read.pending(); }
    void editQty();
    void toggleCancel();    // selected orders: cancel, or restore when all are cancelled
    void revert();          // selected orders back to the computed plan
    void changeSupplier();  // of the current order
    void recompute();

Q_SIGNALS:
    void packRequested(const QString& supplier);

private:
    QString check(const CellEdit& edit) const;
    void apply(const QList<CellEdit>& edits);
    void ask(std::vector<workspace::Edit> edits, const QString& question);
    QString selectedSupplier() const;
    void countToOrder();
    PageContext ctx;
    LatestRead m_read;
    TablePane* m_list;
    Banner* m_toOrder;  // goods that are planned to customer orders only
};

}  // namespace roulian::ui::pages::supply
