#pragma once
// Reports: the shared measures by group with their trend and definition, customer classes, forecast accuracy;
// the PDF report and the workbook.
#include "ui/shell/page.h"
#include "workspace/measures.h"
#include "workspace/table.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace roulian::ui {
class BarsChart;
class DetailSplitter;
class TablePane;
class TrendChart;
}  // namespace roulian::ui

namespace roulian::ui::pages::reports {

class MeasureModel;

class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(PageContext context, QWidget* parent = nullptr);
    ~ReportsPage() override;
    void openLocation(
        const Location& location) override;  // view: trend, classes, accuracy; selection: measure id
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;

    int writePdf(const QString& path);       // the job's id
    int writeWorkbook(const QString& path);  // the job's id
    QTableView* table() const { return m_table; }
    TrendChart* trend() const { return m_trend; }
    BarsChart* classes() const { return m_classes; }

private:
    struct Figures {
        std::vector<workspace::MeasureFigure> measures;
        workspace::RowsPtr classes;
    };
    void build();
    QWidget* buildTable();
    void addActions();
    void refresh();
    void take(const Figures& figures);
    void showMeasure();
    void askAndWrite(const QString& suffix, const QString& filter);
    void written(int job, const QString& path);
    void openFolder();
    QString currentId() const;

    MeasureModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_empty = nullptr;
    DetailSplitter* m_splitter = nullptr;
    QTabWidget* m_tabs = nullptr;
    TrendChart* m_trend = nullptr;
    QLabel *m_name = nullptr, *m_definition = nullptr;
    BarsChart* m_classes = nullptr;
    TablePane* m_accuracy = nullptr;
    QPushButton *m_pdf = nullptr, *m_workbook = nullptr, *m_folder = nullptr;
    QString m_lastPath, m_wanted;
    std::vector<std::string> m_classIds;
    int m_request = 0, m_trendRequest = 0;
    bool m_reading = false, m_trendReading = false;
};

PageSpec page();

}  // namespace roulian::ui::pages::reports
