#pragma once
// What stands behind a planned order: stock over the weeks against the safety stock, net requirements, what
// the order serves, and why it is there.
#include <QWidget>

#include "ui/charts/trend_chart.h"
#include "ui/forms/banner.h"
#include "ui/forms/why_panel.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QTabWidget;

namespace roulian::ui::pages::supply {

class OrderDetail : public QWidget {
    Q_OBJECT
public:
    explicit OrderDetail(PageContext context, QWidget* parent = nullptr);
    // order may be empty: then only the product is shown.
    void show(const QString& sku, const QString& product, const QString& order);
    void setColumn(const std::string& column);  // of the list above, for "why"
    void refresh();
    bool loading() const { return m_read.pending(); }
    TablePane* weeks() const { return m_weeks; }
    TablePane* pegs() const { return m_pegs; }
    TrendChart* chart() const { return m_chart; }
    const Banner* toOrderNote() const { return m_toOrder; }
    QTabWidget* tabs() const { return m_tabs; }

private:
    void draw(const LatestRead::Answer& answer);
    void explain();
    PageContext ctx;
    QString m_sku, m_product, m_order;
    std::string m_column = "qty";
    LatestRead m_read;
    Banner* m_toOrder;  // fresh and customised goods: planned to customer orders only
    TrendChart* m_chart;
    QTabWidget* m_tabs;
    TablePane *m_weeks, *m_pegs;
    WhyPanel* m_why;
};

}  // namespace roulian::ui::pages::supply
