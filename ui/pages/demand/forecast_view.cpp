#include "ui/pages/demand/forecast_view.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/demand/override_sheet_dialog.h"
#include "ui/theme/theme.h"
#include "workspace/override_sheet.h"

namespace roulian::ui::pages::demand {

namespace {

QString word(const char* column, const char* code) {
    return workspace::statusWord("forecast", column, code).word;
}

}  // namespace

ForecastView::ForecastView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("demand"));
    layout->addWidget(splitter);

    TablePaneOptions options;
    options.table = "forecast";
    options.layoutId = QStringLiteral("demand.forecast");
    options.views = {
        {QStringLiteral("short"), tr("Short of stock"), {{"status", word("status", "short")}}, {}, {}, {}},
        {QStringLiteral("low"), tr("Low stock"), {{"status", word("status", "low")}}, {}, {}, {}},
        {QStringLiteral("a_items"), tr("A items"), {{"abc", QStringLiteral("A")}}, {}, {}, {}},
        {QStringLiteral("overridden"),
         tr("Overridden"),
         {{"overrides", QStringLiteral(">0")}},
         {},
         {{"overrides", true}},
         {}},
        {QStringLiteral("worst"),
         tr("Worst accuracy"),
         {{"wape", QStringLiteral(">0")}},
         {},
         {{"wape", true}},
         {}},
        {QStringLiteral("biased"),
         tr("Most biased"),
         {{"bias", QStringLiteral(">10|<-10")}},
         {},
         {{"bias", true}},
         {}},
        {QStringLiteral("drifting"), tr("Drifting"), {{"tags", word("tags", "drifting")}}, {}, {}, {}},
        {QStringLiteral("new"), tr("New"), {{"tags", word("tags", "new")}}, {}, {}, {}},
        {QStringLiteral("stockout"), tr("Stocked out"), {{"tags", word("tags", "stockout")}}, {}, {}, {}},
        {QStringLiteral("event"), tr("Event ahead"), {{"tags", word("tags", "event")}}, {}, {}, {}},
        {QStringLiteral("intermittent"),
         tr("Intermittent demand"),
         {{"demand_class",
           word("demand_class", "intermittent") % QLatin1Char('|') % word("demand_class", "lumpy")}},
         {},
         {},
         {}},
    };
    options.empty = {tr("Here will be the forecast of every product, with ranges and accuracy."),
                     tr("Import files…"), [this] { ctx.shell.requestImport({}); },
                     tr("Or look at a sample workspace"), [this] { ctx.shell.openSample(); }};
    m_list = new TablePane(ctx.workspace, options);
    m_list->view()->setAccessibleName(tr("Forecast of all products"));
    auto* recomputeButton = new QPushButton(tr("Forecast again"));
    setPrimary(recomputeButton);
    connect(recomputeButton, &QPushButton::clicked, this, &ForecastView::recompute);
    auto* sheet = new QPushButton(tr("Override sheet"));
    sheet->setObjectName(QStringLiteral("sheet"));
    sheet->setToolTip(tr("Edit the overrides of all products in Excel and bring them back."));
    auto* menu = new QMenu(sheet);
    menu->addAction(tr("Export the override sheet…"), this, &ForecastView::exportSheet);
    QAction* bringBack = menu->addAction(tr("Import the override sheet…"), this, &ForecastView::importSheet);
    bringBack->setEnabled(!ctx.workspace.info().readOnly);
    sheet->setMenu(menu);
    m_list->addBarWidget(sheet);
    m_list->addBarWidget(recomputeButton);

    m_detail = new ForecastDetail(ctx);
    splitter->setParts(m_list, m_detail);

    connect(m_list, &TablePane::currentKeyChanged, this, &ForecastView::selected);
    // The product's own figures (method, WAPE) come with the list.
    connect(m_list, &TablePane::loaded, this, [this] { selected(m_list->currentKey()); });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (const workspace::Column* column = m_list->view()->rowsModel()->column(now.column()))
                    m_detail->setColumn(column->id);
            });
    connect(m_list, &TablePane::rowActivated, this, [this] { m_detail->editWeek(); });
    connect(m_detail, &ForecastDetail::productRequested, this, [this](const QString& key) {
        if (m_list->selectKey(key)) return;
        m_list->clearFilters();
        m_list->selectKey(key);
    });
}

void ForecastView::selected(const QString& key) {
    if (key.isEmpty()) return m_detail->setProduct({});
    const auto cellText = [&](const char* column) {
        const auto value = m_list->value(key, column);
        const auto* asText = std::get_if<QString>(&value);
        return asText ? *asText : QString();
    };
    m_detail->setProduct({key, cellText("product"), cellText("code"), cellText("category"),
                          m_list->shown(key, "method"), m_list->shown(key, "wape")});
}

void ForecastView::recompute() {
    ctx.workspace.compute({workspace::ResultKind::Forecast, workspace::ResultKind::Nodes}, true);
}

void ForecastView::exportSheet() {
    auto* dialog = new QFileDialog(this, tr("Export the override sheet"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(tr("Overrides %1.xlsx").arg(QString::fromStdString(ctx.workspace.info().asOf.iso())));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        workspace::exportOverrideSheet(ctx.workspace, path.toStdString());
    });
    dialog->open();
}

void ForecastView::importSheet() {
    auto* dialog = new OverrideSheetDialog(ctx.workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { ctx.shell.applyEdits(dialog->edits(), dialog->reason()); });
    dialog->open();
}

}  // namespace roulian::ui::pages::demand
