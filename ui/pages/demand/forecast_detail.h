#pragma once
// Everything about the forecast of one product: fan chart, its weeks to change, why, methods, all overrides.
#include <QWidget>

#include "ui/charts/fan_chart.h"
#include "ui/forms/why_panel.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QTabWidget;

namespace roulian::ui::pages::demand {

class RunsView;
class WeekWhy;

class ForecastDetail : public QWidget {
    Q_OBJECT
public:
    explicit ForecastDetail(PageContext context, QWidget* parent = nullptr);

    struct Product {
        QString key, name, code, category, method, wape;
    };
    void setProduct(const Product& product);
    void setColumn(const std::string& column);  // of the list above, for "why"
    void refresh();
    void editWeek(int week = -1);  // moves into the override cell of the week, −1 = the current one
    void revertWeeks();            // the selected weeks back to the computed values
    TablePane* weeks() const { return m_weeks; }
    FanChart* chart() const { return m_chart; }
    QTabWidget* tabs() const { return m_tabs; }
    WeekWhy* why() const { return m_why; }
    RunsView* runs() const { return m_runs; }
    bool loading() const;

Q_SIGNALS:
    void productRequested(const QString& key);  // from the list of all overrides

private:
    void draw(const LatestRead::Answer& answer);
    void explain();
    void openBehind(const QString& line, const QString& words);  // of a line of the tab "Why"
    void apply(const QList<CellEdit>& edits);
    PageContext ctx;
    Product m_product;
    std::string m_column = "final";
    LatestRead m_read;
    FanChart* m_chart;
    QTabWidget* m_tabs;
    QWidget* m_methods;
    TablePane *m_weeks, *m_scores, *m_params, *m_signals, *m_errors, *m_overrides;
    WeekWhy* m_why;
    RunsView* m_runs;
    WhyPanel* m_formula;
};

}  // namespace roulian::ui::pages::demand
