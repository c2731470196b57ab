#pragma once
// 生产调整: what to make and buy, when and why; the planner's changes; lines, stock and suppliers.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QTabWidget;

namespace roulian::ui::pages::supply {

class GanttView;
class LoadView;
class OrderDetail;
class OrdersView;
class SuppliersView;

class SupplyPage : public ui::Page {
    Q_OBJECT
public:
    explicit SupplyPage(PageContext context, QWidget* parent = nullptr);
    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;

    OrdersView* orders() const { return m_orders; }
    OrderDetail* detail() const { return m_detail; }
    GanttView* gantt() const { return m_gantt; }
    LoadView* load() const { return m_load; }
    SuppliersView* suppliers() const { return m_suppliers; }
    TablePane* messages() const { return m_messages; }
    TablePane* stock() const { return m_stock; }
    QTabWidget* tabs() const { return m_tabs; }

private:
    TablePane* makeMessages();
    TablePane* makeStock();
    void addActions();
    void updateHeader();
    void showHeader(const LatestRead::Answer& answer);
    void showDetail();                                                 // of what is current in the open tab
    void showProduct(const TablePane* list, const char* orderColumn);  // "" = the list has no orders
    TablePane* openList() const;                                       // of the open tab; null for the Gantt
    QTabWidget* m_tabs;
    OrdersView* m_orders;
    GanttView* m_gantt;
    LoadView* m_load;
    TablePane *m_messages, *m_stock;
    SuppliersView* m_suppliers;
    OrderDetail* m_detail;
    LatestRead m_header;
};

PageSpec page();

}  // namespace roulian::ui::pages::supply
