#include "ui/pages/demand/forecast_detail.h"

#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/reason_prompt.h"
#include "ui/pages/demand/fan_rows.h"
#include "ui/pages/demand/runs_view.h"
#include "ui/pages/demand/week_why.h"
#include "workspace/cells.h"
#include "workspace/override_text.h"

namespace roulian::ui::pages::demand {

using workspace::Rows;

namespace {

TablePaneOptions plainOptions(const char* table, const QString& layoutId, const QString& emptySentence) {
    TablePaneOptions options;
    options.table = table;
    options.layoutId = layoutId;
    options.empty.sentence = emptySentence;
    options.bar = options.footer = options.filterRow = false;
    return options;
}

std::map<std::string, QString> eventsNamed(const QString& words) {
    if (words.contains(workspace::sentence("event.presales", {})))
        return {{"kind", workspace::statusWord("events", "kind", "presale").word}};
    // The words around the name are those of the line, in the language of the moment.
    for (const char* code : {"why.step.before", "why.step.after", "why.step.part"}) {
        const QStringList around = workspace::sentence(code, {"\t"}).split(QLatin1Char('\t'));
        if (around.size() != 2 || !words.startsWith(around[0]) || !words.endsWith(around[1])) continue;
        return {{"name", words.mid(around[0].size(), words.size() - around[0].size() - around[1].size())}};
    }
    return {};
}

}  // namespace

ForecastDetail::ForecastDetail(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal);
    layout->addWidget(splitter);
    m_chart = new FanChart;
    m_chart->setAccessibleName(tr("Forecast chart"));
    splitter->addWidget(m_chart);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the product"));
    splitter->addWidget(m_tabs);
    rememberSplitter(splitter, QStringLiteral("demand.detail"), {500, 580});

    TablePaneOptions weeks =
        plainOptions("forecast_weeks", QStringLiteral("demand.weeks"), tr("No forecast for this product."));
    weeks.where = {{"sku", "0"}};
    weeks.footer = true;
    weeks.editing.check = [this](const CellEdit& edit) {
        return workspace::parseOverride(edit.text)
                   ? QString()
                   : tr("Type 250 to set, +250 or -20 to add, *1.2 to multiply.");
    };
    weeks.editing.apply = [this](const QList<CellEdit>& edits) { apply(edits); };
    weeks.overrideColumns = {"override", "final"};
    m_weeks = new TablePane(ctx.workspace, weeks);
    fitWhenFilled(m_weeks, weeks.layoutId);
    m_tabs->addTab(m_weeks, tr("Weeks"));

    m_why = new WeekWhy(ctx);
    m_tabs->addTab(m_why, tr("Why"));
    connect(m_why, &WeekWhy::opened, this, &ForecastDetail::openBehind);
    // The week one stands in is the week one asks about.
    connect(m_weeks, &TablePane::currentKeyChanged, this, [this](const QString& key) {
        if (m_tabs->currentWidget() == m_weeks) m_why->setWeek(key.section(QLatin1Char(':'), 1).toInt());
    });

    auto* methods = new QSplitter(Qt::Horizontal);
    TablePaneOptions scores = plainOptions("forecast_scores", QStringLiteral("demand.scores"),
                                           tr("Too little history to compare methods."));
    scores.where = {{"sku", "0"}};
    m_scores = new TablePane(ctx.workspace, scores);
    TablePaneOptions params =
        plainOptions("forecast_params", QStringLiteral("demand.params"), tr("The method has no parameters."));
    params.where = {{"sku", "0"}};
    m_params = new TablePane(ctx.workspace, params);
    fitWhenFilled(m_scores, scores.layoutId);
    fitWhenFilled(m_params, params.layoutId);
    giveRoomTo(m_scores, "method");
    giveRoomTo(m_params, "name");
    methods->addWidget(m_scores);
    methods->addWidget(m_params);
    rememberSplitter(methods, QStringLiteral("demand.methods"), {330, 250});
    m_tabs->addTab(methods, tr("Methods"));
    m_methods = methods;

    TablePaneOptions ground = plainOptions(
        "forecast_signals", QStringLiteral("demand.signals"),
        tr("No community signal of this product yet: group talk, 接龙 lists and live shows of at least twelve weeks."));
    ground.where = {{"sku", "0"}};
    m_signals = new TablePane(ctx.workspace, ground);
    fitWhenFilled(m_signals, ground.layoutId);
    m_tabs->addTab(m_signals, tr("Signals"));

    TablePaneOptions errors = plainOptions("forecast_accuracy", QStringLiteral("demand.errors"),
                                           tr("Too little history to say how good the forecast is."));
    errors.where = {{"sku", "0"}};
    m_errors = new TablePane(ctx.workspace, errors);
    fitWhenFilled(m_errors, errors.layoutId);
    m_tabs->addTab(m_errors, tr("Accuracy"));

    m_runs = new RunsView(ctx);
    m_tabs->addTab(m_runs, tr("Compare"));
    connect(m_runs, &RunsView::runChanged, this, &ForecastDetail::refresh);

    TablePaneOptions overrides = plainOptions(
        "overrides", QStringLiteral("demand.overrides"),
        tr("No overrides yet. Type into the Override column of a week: 250, +250, -20 or *1.2."));
    overrides.filterRow = true;
    m_overrides = new TablePane(ctx.workspace, overrides);
    m_tabs->addTab(m_overrides, tr("Overrides"));
    connect(m_overrides, &TablePane::rowActivated, this,
            [this](const QString& key) { Q_EMIT productRequested(key.section(QLatin1Char(':'), 0, 0)); });

    m_formula = new WhyPanel;
    m_tabs->addTab(m_formula, tr("Formula"));

    connect(m_chart, &FanChart::weekActivated, this, &ForecastDetail::editWeek);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ForecastDetail::explain);
}

void ForecastDetail::setProduct(const Product& product) {
    const bool other = product.key != m_product.key;
    m_product = product;
    const std::string key = product.key.isEmpty() ? "0" : product.key.toStdString();
    if (other) {
        for (TablePane* pane : {m_weeks, m_scores, m_params, m_signals, m_errors})
            pane->setWhere({{"sku", key}});
        m_why->setProduct(product.key);
        m_runs->setProduct(product.key);
    } else {
        m_runs->refresh();
    }
    refresh();
}

void ForecastDetail::setColumn(const std::string& column) {
    if (column.empty() || column == m_column) return;
    m_column = column;
    explain();
}

void ForecastDetail::refresh() {
    explain();
    if (m_product.key.isEmpty()) {
        m_why->setWeeks(nullptr);
        return m_chart->clear();
    }
    const std::map<std::string, std::string> where{{"sku", m_product.key.toStdString()}};
    m_read.read(ctx.workspace, this,
                {query("demand_history", where), query("forecast_weeks", where), query("events", where),
                 query("forecast_changes", {{"sku", m_product.key.toStdString()}, {"run", m_runs->run()}})},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void ForecastDetail::draw(const LatestRead::Answer& answer) {
    FanData fan;
    fan.name = m_product.name;
    fan.unit = workspace::columnUnit("forecast", "final");
    if (answer[1] && answer[1]->count > 0) fan.unit = workspace::unitAt(*answer[1], 0, "final");
    fan.today = ctx.workspace.info().asOf;
    if (answer[0]) readHistory(*answer[0], fan);
    if (answer[1]) readForecast(*answer[1], fan);
    if (answer[3]) readEarlier(*answer[3], fan);
    fan.earlierName = m_runs->runName();
    m_why->setWeeks(answer[1]);
    if (const auto& events = answer[2]) {
        for (std::size_t i = 0; i < events->count; ++i) {
            const auto from = integer(*events, i, "from"), to = integer(*events, i, "to");
            if (!from || !to) continue;
            fan.events.push_back({Day{static_cast<std::int32_t>(*from)}, Day{static_cast<std::int32_t>(*to)},
                                  text(*events, i, "name")});
        }
    }
    const double most = fan.history.values.empty()
                            ? 0
                            : *std::max_element(fan.history.values.begin(), fan.history.values.end(),
                                                [](double a, double b) { return std::isnan(a) || a < b; });
    fan.decimals = most < 20 ? 1 : 0;  // slow sellers: tenths of a unit a week matter
    m_chart->setCaption(
        m_product.method.isEmpty()
            ? QString()
            : tr("%1 · method %2 · WAPE %3 %").arg(m_product.name, m_product.method, m_product.wape));
    m_chart->setData(std::move(fan));
}

void ForecastDetail::explain() {
    if (m_tabs->currentWidget() != m_formula) return;
    if (m_product.key.isEmpty()) return m_formula->clear();
    m_formula->explain(ctx.workspace, "forecast", m_product.key.toStdString(),
                       explainedColumn("forecast", m_column, "final"));
}

bool ForecastDetail::loading() const {
    return m_read.pending() || m_runs->loading();
}

void ForecastDetail::openBehind(const QString& line, const QString& words) {
    const auto open = [this](const char* page, const char* view, const QString& selection,
                             std::map<std::string, QString> filters = {}) {
        ctx.shell.open({QLatin1String(page), QLatin1String(view), selection, std::move(filters)});
    };
    if (line == QLatin1String("level") || line == QLatin1String("method"))
        return m_tabs->setCurrentWidget(m_methods);
    if (line == QLatin1String("signals") || line == QLatin1String("signal"))
        return m_tabs->setCurrentWidget(m_signals);
    if (line == QLatin1String("override")) return editWeek(m_why->week());
    if (line == QLatin1String("events")) return open("demand", "events", {});
    // The line names the kind of event; the list names events of every year.
    if (line == QLatin1String("event")) return open("demand", "events", {}, eventsNamed(words));
    if (line == QLatin1String("levels")) return open("demand", "levels", {});
    if (line == QLatin1String("launch")) return open("demand", "launches", m_product.code);
    if (line == QLatin1String("lines")) return open("data", "skus", m_product.key);
    return open("demand", "clean", {}, {{"code", QLatin1Char('=') % m_product.code}});
}

void ForecastDetail::apply(const QList<CellEdit>& edits) {
    std::vector<workspace::Edit> changes;
    for (const CellEdit& edit : edits) {
        const auto value = workspace::parseOverride(edit.text);
        const auto row = rowOf(m_weeks->rows(), edit.key);
        if (!value && (!row || !m_weeks->rows()->overridden[*row])) continue;  // nothing to take back
        changes.push_back({"forecast.override", edit.key, value ? value->json() : QStringLiteral("null")});
    }
    if (changes.empty()) return;
    const bool reverts = std::all_of(changes.begin(), changes.end(), [](const workspace::Edit& e) {
        return e.after == QLatin1String("null");
    });
    if (reverts) {  // taking back needs no defence; undo brings it back
        ctx.shell.applyEdits(std::move(changes), {});
        return;
    }
    const QString question = changes.size() == 1 ? tr("Why is this week changed?")
                                                 : tr("Why are these %n weeks changed?", nullptr,
                                                      static_cast<int>(changes.size()));
    // After the cell editor has closed and given focus back.
    QTimer::singleShot(0, this, [this, changes = std::move(changes), question] {
        const TableView* view = m_weeks->view();
        const QRect at = view->visualRect(view->currentIndex());
        ReasonPrompt::ask(this, view->viewport()->mapToGlobal(at.bottomLeft()), question,
                          [this, changes](const QString& reason) { ctx.shell.applyEdits(changes, reason); });
    });
}

void ForecastDetail::editWeek(int week) {
    m_tabs->setCurrentWidget(m_weeks);
    TableView* view = m_weeks->view();
    const RowsModel* model = view->rowsModel();
    const int section = model->sectionOf("override");
    int row = qMax(0, view->currentIndex().row());
    if (week >= 0) {
        const int found = model->rowOf(m_product.key.toStdString() + ":" + std::to_string(week));
        if (found < 0) return;
        row = found;
    }
    if (section < 0 || row >= model->rowCount()) return;
    view->setFocus();
    view->setCurrentIndex(model->index(row, section));
    view->edit(model->index(row, section));
}

void ForecastDetail::revertWeeks() {
    QList<CellEdit> edits;
    const workspace::RowsPtr rows = m_weeks->rows();
    const QStringList keys = m_weeks->selectedKeys();
    for (const QString& key : keys) {
        const auto row = rowOf(rows, key.toStdString());
        if (row && rows->overridden[*row]) edits << CellEdit{key.toStdString(), "override", {}};
    }
    apply(edits);
}

}  // namespace roulian::ui::pages::demand
