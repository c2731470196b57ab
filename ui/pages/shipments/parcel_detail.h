#pragma once
// What stands behind a parcel: its trace over days with promise and expected arrival, facts, events, the
// order, a message for the customer, and why it is told to be at risk.
#include <QWidget>

#include "ui/charts/timeline_chart.h"
#include "ui/forms/facts_panel.h"
#include "ui/forms/why_panel.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace roulian::ui::pages::shipments {

class ParcelDetail : public QWidget {
    Q_OBJECT
public:
    explicit ParcelDetail(PageContext context, QWidget* parent = nullptr);
    void show(const QString& parcel);           // key of table "shipments"; empty = none
    void setColumn(const std::string& column);  // of the list above, for "why"
    void copyMessage();
    bool loading() const { return m_read.pending(); }
    TimelineChart* chart() const { return m_chart; }
    TablePane* events() const { return m_events; }
    TablePane* lines() const { return m_lines; }
    QPlainTextEdit* message() const { return m_message; }
    QTabWidget* tabs() const { return m_tabs; }

private:
    QWidget* picturePanel();
    QWidget* messagePanel();
    void draw(const LatestRead::Answer& answer);
    void explain();
    PageContext ctx;
    QString m_parcel;
    std::string m_column = "risk";
    LatestRead m_read;
    TimelineChart* m_chart;
    QLabel* m_problem;
    FactsPanel *m_facts, *m_promise;
    QTabWidget* m_tabs;
    TablePane *m_events, *m_orders, *m_lines;
    QPlainTextEdit* m_message;
    QPushButton* m_copy;
    WhyPanel* m_why;
};

}  // namespace roulian::ui::pages::shipments
