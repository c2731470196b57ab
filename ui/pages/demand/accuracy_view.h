#pragma once
// How good forecasts have been by weeks ahead, and what people's overrides were worth.
#include "ui/charts/lead_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::demand {

class AccuracyView : public QWidget {
    Q_OBJECT
public:
    explicit AccuracyView(PageContext context, QWidget* parent = nullptr);
    void setProduct(const QString& key, const QString& name);  // the one chosen in the list of forecasts
    bool loading() const { return m_read.pending(); }
    QComboBox* categories() const { return m_categories; }
    QComboBox* classes() const { return m_classes; }
    QComboBox* products() const { return m_products; }
    TablePane* list() const { return m_leads; }
    LeadChart* chart() const { return m_chart; }
    TablePane* people() const { return m_people; }
    TablePane* outcomes() const { return m_outcomes; }

private:
    void readCategories();
    void narrow();
    void draw();  // what the list shows
    PageContext ctx;
    LatestRead m_read;
    QComboBox *m_categories, *m_classes, *m_products;
    LeadChart* m_chart;
    TablePane *m_leads, *m_people, *m_outcomes;
};

}  // namespace roulian::ui::pages::demand
