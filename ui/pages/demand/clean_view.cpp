#include "ui/pages/demand/clean_view.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/demand/fan_rows.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::demand {

CleanView::CleanView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    const auto view = [](const char* column, const char* code) {
        const QString name = workspace::statusWord("cleaned_weeks", column, code).word;
        return TableViewState{QString::fromLatin1(code), name, {{column, name}}, {}, {}, {}};
    };
    TablePaneOptions options;
    options.table = "cleaned_weeks";
    options.layoutId = QStringLiteral("demand.clean");
    options.views = {view("found", "outlier"), view("found", "stockout"), view("found", "event"),
                     view("found", "gap"),     view("choice", "keep"),    view("choice", "drop")};
    options.overrideColumns = {"used", "choice"};
    options.empty = {
        tr("Here will be the weeks that are not learned from as recorded: stock-outs, outliers, events, returns, gaps."),
        tr("Import files…"),
        [this] { ctx.shell.requestImport({}); },
        {},
        {}};
    m_list = new TablePane(ctx.workspace, options);
    m_list->view()->setAccessibleName(tr("Cleaned weeks of all products"));
    addChoices(m_list);

    auto* detail = new QSplitter(Qt::Horizontal);
    m_chart = new FanChart;
    m_chart->setAccessibleName(tr("History and forecast of the product"));
    detail->addWidget(m_chart);
    TablePaneOptions weeks;
    weeks.table = "demand_history";
    weeks.layoutId = QStringLiteral("demand.clean_weeks");
    weeks.where = {{"sku", "0"}};
    weeks.empty.sentence = tr("Choose a week above to see all weeks of its product.");
    weeks.filterRow = false;
    weeks.bar = weeks.footer = false;
    m_weeks = new TablePane(ctx.workspace, weeks);
    m_weeks->view()->setAccessibleName(tr("All weeks of the product"));
    fitWhenFilled(m_weeks, weeks.layoutId);
    addChoices(m_weeks);
    detail->addWidget(m_weeks);
    rememberSplitter(detail, QStringLiteral("demand.clean_detail"), {620, 380});
    auto* splitter = new DetailSplitter(QStringLiteral("demand.clean"));
    splitter->setParts(m_list, detail);
    layout->addWidget(splitter);
    connect(m_list, &TablePane::currentKeyChanged, this, &CleanView::show);
    connect(m_list, &TablePane::loaded, this, [this] { show(m_list->currentKey()); });
}

void CleanView::addChoices(TablePane* pane) {
    struct Choice {
        const char* code;
        QString words, tip;
    };
    const Choice choices[] = {
        {"keep", tr("Use as recorded"),
         tr("The next forecast learns from what was recorded in the selected weeks")},
        {"drop", tr("Leave out"), tr("The next forecast learns nothing from the selected weeks")},
        {"", tr("Automatic"), tr("Takes your choice for the selected weeks back")}};
    for (const Choice& choice : choices) {
        auto* action = new QAction(choice.words, pane->view());
        action->setToolTip(choice.tip);
        connect(action, &QAction::triggered, this, [this, pane, code = choice.code] { choose(pane, code); });
        pane->addRowAction(action);
        if (pane != m_list) continue;
        auto* button = new QPushButton(choice.words);
        button->setToolTip(choice.tip);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto enable = [this, button] { button->setEnabled(!m_list->currentKey().isEmpty()); };
        enable();
        connect(m_list, &TablePane::currentKeyChanged, button, enable);
        connect(m_list, &TablePane::loaded, button, enable);
        m_list->addBarWidget(button);
    }
}

void CleanView::choose(TablePane* from, const char* choice) {
    std::vector<workspace::Edit> edits;
    const QStringList keys = from->selectedKeys();
    const bool automatic = *choice == 0;
    for (const QString& key : keys) {
        const auto row = rowOf(from->rows(), key.toStdString());
        if (automatic && (!row || !from->rows()->overridden[*row])) continue;  // nothing to take back
        edits.push_back({"clean.set", key.toStdString(),
                         automatic ? QStringLiteral("null")
                                   : QStringLiteral("{\"choice\":\"%1\"}").arg(QLatin1String(choice))});
    }
    if (edits.empty()) return;
    if (automatic) {
        ctx.shell.applyEdits(std::move(edits), {});
        return;
    }
    const TableView* view = from->view();
    const QRect at = view->visualRect(view->currentIndex());
    ReasonPrompt::ask(this, view->viewport()->mapToGlobal(at.bottomLeft()),
                      edits.size() == 1 ? tr("Why is this week treated differently?")
                                        : tr("Why are these %n weeks treated differently?", nullptr,
                                             static_cast<int>(edits.size())),
                      [this, edits](const QString& reason) { ctx.shell.applyEdits(edits, reason); });
}

void CleanView::show(const QString& key) {
    const QString sku = key.section(QLatin1Char(':'), 0, 0);
    if (key.isEmpty()) {
        m_sku.clear();
        m_weeks->setWhere({{"sku", "0"}});
        return m_chart->clear();
    }
    if (sku != m_sku) m_weeks->setWhere({{"sku", sku.toStdString()}});
    m_sku = sku;
    m_name = m_list->shown(key, "product");
    const std::map<std::string, std::string> where{{"sku", sku.toStdString()}};
    m_read.read(ctx.workspace, this, {query("demand_history", where), query("forecast_weeks", where)},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void CleanView::draw(const LatestRead::Answer& answer) {
    FanData fan;
    fan.name = m_name;
    fan.unit = workspace::columnUnit("forecast", "final");
    if (answer[1] && answer[1]->count > 0) fan.unit = workspace::unitAt(*answer[1], 0, "final");
    fan.today = ctx.workspace.info().asOf;
    if (answer[0]) readHistory(*answer[0], fan);
    if (answer[1]) readForecast(*answer[1], fan);
    m_chart->setCaption(tr("%1 · solid: as recorded · dotted: as learned from").arg(m_name));
    m_chart->setData(std::move(fan));
}

}  // namespace roulian::ui::pages::demand
