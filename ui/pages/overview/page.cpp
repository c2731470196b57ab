#include "ui/pages/overview/page.h"

#include <QFutureWatcher>
#include <QSplitter>
#include <QtConcurrent>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/overview/evidence_panel.h"
#include "ui/pages/overview/figures_panel.h"
#include "ui/pages/overview/loop_strip.h"
#include "ui/pages/overview/snooze_dialog.h"
#include "ui/report/measure_kpi.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/ui_settings.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

OverviewPage::OverviewPage(PageContext context, QWidget* parent) : Page(context, parent) {
    build();
    addActions();
    connect(&ctx.workspace, &Workspace::changed, this, &OverviewPage::refreshSummary);
    connect(&ctx.workspace, &Workspace::infoChanged, this, &OverviewPage::refreshSummary);
    refreshSummary();
}

OverviewPage::~OverviewPage() {
    // Reads still under way use the workspace, which may go away after us.
    const auto reads = findChildren<QFutureWatcherBase*>();
    for (QFutureWatcherBase* read : reads) read->waitForFinished();
    uiSettings().setValue(QStringLiteral("overview/bottom"), m_bottom->saveState());
}

void OverviewPage::openLocation(const Location& location) {
    if (!location.filters.empty()) {
        m_pane->setFilters(location.filters);
    } else if (!location.view.isEmpty() && location.view != m_pane->viewId()) {
        m_pane->openView(location.view);
    }
    if (!location.selection.isEmpty()) m_pane->selectKey(location.selection);
}

Location OverviewPage::location() const {
    Location here;
    here.view = m_pane->viewId();
    here.selection = m_pane->currentKey();
    if (here.view.isEmpty()) here.filters = m_pane->state().filters;
    return here;
}

bool OverviewPage::loading() const {
    return Page::loading() || m_reading || m_evidence->loading();
}

OverviewPage::Summary OverviewPage::readSummary(const Workspace& workspace) {
    Summary out;
    TableQuery query;
    query.table = "measures";
    if (const auto rows = workspace.rows(query)) out.figures = measureFigures(**rows);
    query.table = "decision_totals";
    if (const auto rows = workspace.rows(query))
        for (std::size_t row = 0; row < (*rows)->count; ++row) {
            const QString state = textAt(**rows, row, "state");
            const std::int64_t count = integerAt(**rows, row, "decisions").value_or(0);
            if (state == QLatin1String("done")) out.done += count;
            if (state == QLatin1String("snoozed")) out.snoozed += count;
            if (state != QLatin1String("open")) continue;
            out.open += count;
            out.due += integerAt(**rows, row, "due").value_or(0);
            if (integerAt(**rows, row, "money").value_or(0) > 0)
                out.money << std::pair(shownAt(**rows, row, "kind"), shownAt(**rows, row, "money"));
        }
    return out;
}

void OverviewPage::refreshSummary() {
    const int request = ++m_request;
    m_reading = true;
    auto* watcher = new QFutureWatcher<Summary>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_request) return;
        m_reading = false;
        takeSummary(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([workspace = &ctx.workspace] { return readSummary(*workspace); }));
}

void OverviewPage::takeSummary(const Summary& summary) {
    const bool empty = ctx.workspace.info().empty;
    m_loop->setVisible(!empty);
    m_main->setDetailWanted(!empty);
    m_loop->setFigures(summary.figures);
    m_figures->setFigures(summary.figures);
    m_figuresArea->setMinimumWidth(m_figures->minimumSizeHint().width() + 20);  // with a scroll bar
    const auto number = [](std::int64_t n) { return shownNumber(static_cast<double>(n)); };
    QStringList parts;
    if (!empty) {
        parts << tr("%1 open, %2 due by today").arg(number(summary.open), number(summary.due));
        if (summary.snoozed > 0) parts << tr("%1 snoozed").arg(number(summary.snoozed));
        if (summary.done > 0) parts << tr("%1 done").arg(number(summary.done));
    }
    setSubtitle(parts.join(QStringLiteral(" · ")));
    if (empty) return setKpis({});
    QList<Kpi> kpis;
    const auto openList = [this] {
        Location to;
        to.page = QStringLiteral("overview");
        to.view = QStringLiteral("open");
        ctx.shell.open(to);
    };
    Kpi money;
    money.id = QStringLiteral("money");
    money.label = tr("Money at stake");
    money.value = QStringLiteral("—");
    if (!summary.money.isEmpty()) {  // the largest kind; kinds do not add up
        money.label = tr("At stake: %1").arg(summary.money.front().first);
        money.value = summary.money.front().second;
        QStringList others;
        for (qsizetype i = 1; i < summary.money.size() && i < 3; ++i)
            others << summary.money[i].first + QLatin1Char(' ') + summary.money[i].second;
        money.change = others.join(QStringLiteral(" · "));
    }
    money.unit = measureUnit("sales");
    money.help = columnHelp("decisions", "money");
    money.open = openList;
    Kpi open;
    open.id = QStringLiteral("open");
    open.label = tr("Open decisions");
    open.value = number(summary.open);
    open.change = tr("%1 due by today").arg(number(summary.due));
    open.tone = summary.due > 0 ? Tone::Warning : Tone::Neutral;
    open.help = columnHelp("decisions", "state");
    open.open = openList;
    kpis << money << open;
    for (const char* id : {"fill_rate", "on_time"}) {
        MeasureFigure shown{id, {}, {}, {}};
        for (const MeasureFigure& figure : summary.figures)
            if (figure.id == id) shown = figure;
        kpis << measureKpi(shown, ctx.shell);
    }
    setKpis(kpis);
}

void OverviewPage::showCurrent() {
    const RowsPtr rows = m_pane->rows();
    const auto decision = rows ? decisionOf(*rows, m_pane->currentKey()) : std::nullopt;
    m_evidence->show(decision);
    Q_EMIT locationChanged();
}

int dueCount(const Workspace& workspace) {
    TableQuery query;
    query.table = "decision_totals";
    const auto rows = workspace.rows(query);
    if (!rows) return 0;
    std::int64_t due = 0;
    for (std::size_t row = 0; row < (*rows)->count; ++row)
        if (textAt(**rows, row, "state") == QLatin1String("open"))
            due += integerAt(**rows, row, "due").value_or(0);
    return static_cast<int>(due);
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("overview");
    spec.title = [] { return OverviewPage::tr("Overview"); };
    spec.icon = QStringLiteral("overview");
    spec.order = 1;
    spec.results = {ResultKind::Decisions, ResultKind::Metrics};
    spec.factory = [](PageContext context, QWidget* parent) -> Page* {
        return new OverviewPage(context, parent);
    };
    spec.count = dueCount;
    spec.dialogs = {{QStringLiteral("snooze"), [](PageContext context, QWidget* parent) -> QWidget* {
                         return new SnoozeDialog(context.workspace.info().asOf,
                                                 OverviewPage::tr("The decision leaves the list until then."),
                                                 {}, parent);
                     }}};
    return spec;
}

}  // namespace roulian::ui::pages::overview
