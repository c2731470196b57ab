// Layout and actions of the reports page.
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/bars_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/forms/detail_splitter.h"
#include "ui/pages/reports/measure_model.h"
#include "ui/pages/reports/page.h"
#include "ui/report/measure_kpi.h"
#include "ui/shell/actions.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::reports {

using namespace workspace;

QWidget* ReportsPage::buildTable() {
    m_model = new MeasureModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tableTitle("measures"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    const int height = Theme::instance().rowHeight(m_table->fontMetrics());
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportsPage::showMeasure);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { ctx.shell.open(measureLocation(currentId().toStdString())); });
    return m_table;
}

void ReportsPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addStretch(1);
    m_pdf = new QPushButton(tr("PDF report…"));
    setPrimary(m_pdf);
    m_workbook = new QPushButton(tr("Excel workbook…"));
    m_folder = new QPushButton(tr("Open folder"));
    m_folder->setEnabled(false);
    m_folder->setToolTip(tr("The folder of the report written last"));
    for (QPushButton* button : {m_pdf, m_workbook, m_folder}) bar->addWidget(button);
    column->addLayout(bar);

    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    m_splitter = new DetailSplitter(QStringLiteral("reports"), 0.5);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_splitter->setParts(buildTable(), m_tabs);

    auto* trend = new QWidget;
    auto* words = new QVBoxLayout(trend);
    words->setContentsMargins(0, 8, 0, 0);
    words->setSpacing(4);
    m_name = new QLabel;
    m_name->setFont(sectionFont());
    m_definition = new QLabel;
    for (QLabel* label : {m_name, m_definition}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_trend = new TrendChart;
    m_trend->setAccessibleName(tr("Trend of the measure by week"));
    m_trend->setEmptyText(tr("This measure is known for today only, not by week."));
    words->addWidget(m_trend, 1);
    m_tabs->addTab(trend, tr("Trend and definition"));

    m_classes = new BarsChart;
    m_classes->setAccessibleName(tr("Customers by class"));
    m_classes->setEmptyText(tr("Customer classes will be here once there are orders."));
    connect(m_classes, &BarsChart::categoryActivated, this, [this](int i) {
        Location to;
        to.page = QStringLiteral("customers");
        if (i >= 0 && static_cast<std::size_t>(i) < m_classIds.size())
            to.filters["class"] =
                statusWord("customers", "class", m_classIds[static_cast<std::size_t>(i)]).word;
        ctx.shell.open(to);
    });
    m_tabs->addTab(m_classes, tr("Customer classes"));

    TablePaneOptions options;
    options.table = "forecast";
    options.layoutId = QStringLiteral("reports.accuracy");
    TableViewState view;
    view.id = QStringLiteral("accuracy");
    view.name = tr("Worst forecast first");
    view.sort = {{"wape", true}};
    view.columns = {"product", "code", "abc", "final", "wape", "bias", "fva", "coverage", "mase", "method"};
    options.views = {view};
    options.empty.sentence = tr("Forecast accuracy will be here once the forecast is made.");
    m_accuracy = new TablePane(ctx.workspace, options);
    if (m_accuracy->viewId().isEmpty()) m_accuracy->openView(view.id);
    connect(m_accuracy, &TablePane::rowActivated, this, [this](const QString& key) {
        Location to;
        to.page = QStringLiteral("demand");
        to.selection = key;
        ctx.shell.open(to);
    });
    m_tabs->addTab(m_accuracy, tr("Forecast accuracy"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::locationChanged);
    m_stack->addWidget(m_splitter);

    m_empty = new QWidget;
    auto* center = new QVBoxLayout(m_empty);
    center->addStretch(2);
    auto* sentence =
        new QLabel(tr("Shared measures of marketing and supply will be here once orders are imported."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    center->addWidget(sentence);
    auto* import = new QPushButton(tr("Import files…"));
    setPrimary(import);
    connect(import, &QPushButton::clicked, this, [this] { ctx.shell.requestImport({}); });
    center->addWidget(import, 0, Qt::AlignHCenter);
    auto* link = new QLabel(QStringLiteral("<a href=\"#\">") %
                            tr("Look at a sample workspace").toHtmlEscaped() % QStringLiteral("</a>"));
    link->setAlignment(Qt::AlignCenter);
    link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(link, &QLabel::linkActivated, this, [this] { ctx.shell.openSample(); });
    center->addWidget(link);
    center->addStretch(3);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
}

void ReportsPage::addActions() {
    ActionRegistry& a = ctx.actions;
    QAction* pdf = a.add(
        QStringLiteral("reports.pdf"), tr("Write the PDF report…"), {},
        [this] { askAndWrite(QStringLiteral("pdf"), tr("PDF (*.pdf)")); }, this);
    QAction* workbook = a.add(
        QStringLiteral("reports.workbook"), tr("Write the Excel workbook…"), {},
        [this] { askAndWrite(QStringLiteral("xlsx"), tr("Excel (*.xlsx)")); }, this);
    QAction* folder = a.add(
        QStringLiteral("reports.folder"), tr("Open the folder of the report"), {}, [this] { openFolder(); },
        this);
    connect(m_pdf, &QPushButton::clicked, pdf, &QAction::trigger);
    connect(m_workbook, &QPushButton::clicked, workbook, &QAction::trigger);
    connect(m_folder, &QPushButton::clicked, folder, &QAction::trigger);
}

}  // namespace roulian::ui::pages::reports
