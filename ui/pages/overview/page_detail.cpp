// Layout of the overview and what can be done with decisions.
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/overview/evidence_panel.h"
#include "ui/pages/overview/figures_panel.h"
#include "ui/pages/overview/loop_strip.h"
#include "ui/pages/overview/page.h"
#include "ui/pages/overview/snooze_dialog.h"
#include "ui/shell/actions.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

void OverviewPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_loop = new LoopStrip(ctx.shell);
    column->addWidget(m_loop);

    TablePaneOptions options;
    options.table = "decisions";
    const auto state = [](const char* code) { return statusWord("decisions", "state", code).word; };
    const auto view = [](const char* id, const QString& name, std::map<std::string, QString> filters) {
        TableViewState v;
        v.id = QLatin1String(id);
        v.name = name;
        v.filters = std::move(filters);
        return v;
    };
    options.views = {
        view("open", tr("Open"), {{"state", state("open")}}),
        view("due", tr("Open, by last day"), {{"state", state("open")}, {"due", QStringLiteral("!empty")}}),
        view("done", tr("Done"), {{"state", state("done")}}),
        view("snoozed", tr("Snoozed"), {{"state", state("snoozed")}})};
    options.views[1].sort = {{"due", false}, {"money", true}};
    options.views[2].columns = {"rank", "kind", "title", "money", "due", "state", "reason", "evidence"};
    options.views[3].columns = {"rank", "kind", "title", "money", "due", "state", "until", "reason"};
    options.empty.sentence =
        tr("Today's decisions will be here, ranked by money at stake: what to make, buy, move "
           "and chase. Drop export files of your back offices on this window.");
    options.empty.actionText = tr("Import files…");
    options.empty.action = [this] { ctx.shell.requestImport({}); };
    options.empty.linkText = tr("Look at a sample workspace");
    options.empty.link = [this] { ctx.shell.openSample(); };
    m_pane = new TablePane(ctx.workspace, options);
    // Filters on the state are kept as words: after a change of language they would match nothing.
    const auto kept = m_pane->state().filters;
    const auto word = kept.find("state");
    const bool foreign = word != kept.end() && word->second != state("open") &&
                         word->second != state("done") && word->second != state("snoozed");
    if (foreign || (m_pane->viewId().isEmpty() && kept.empty()))
        m_pane->openView(m_pane->viewId().isEmpty() ? QStringLiteral("open") : m_pane->viewId());

    m_evidence = new EvidencePanel(ctx.workspace);
    m_figures = new FiguresPanel(ctx.shell);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Shared measures"));
    m_bottom = new QSplitter(Qt::Horizontal);
    m_bottom->setChildrenCollapsible(false);
    m_bottom->addWidget(m_evidence);
    m_bottom->addWidget(scroll);
    m_figuresArea = scroll;
    m_bottom->setStretchFactor(0, 1);
    m_bottom->setStretchFactor(1, 0);
    m_bottom->setSizes({760, 300});
    m_main = new DetailSplitter(QStringLiteral("overview"), 0.56);
    m_main->setParts(m_pane, m_bottom);
    m_bottom->restoreState(uiSettings().value(QStringLiteral("overview/bottom")).toByteArray());
    column->addWidget(m_main, 1);

    connect(m_pane, &TablePane::currentKeyChanged, this, &OverviewPage::showCurrent);
    connect(m_pane, &TablePane::loaded, this, &OverviewPage::showCurrent);
    connect(m_pane, &TablePane::rowActivated, this, &OverviewPage::carryOut);
    setFocusProxy(m_pane->view());
}

void OverviewPage::addActions() {
    ActionRegistry& a = ctx.actions;
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         std::function<void()> run) {
        QAction* action = a.add(QLatin1String(id), text, keys, std::move(run), this);
        m_pane->addRowAction(action);
        return action;
    };
    QAction* carry = add("overview.do", tr("Do it: open where it is carried out"),
                         QKeySequence(QStringLiteral("Ctrl+Return")), [this] { carryOut(); });
    QAction* done = add("overview.done", tr("Mark as done…"), QKeySequence(QStringLiteral("Ctrl+D")),
                        [this] { change(QStringLiteral("done"), {}, tr("Done. What was decided?")); });
    QAction* one = add("overview.snooze1", tr("Snooze 1 day…"), {}, [this] { snoozeDays(1); });
    QAction* three = add("overview.snooze3", tr("Snooze 3 days…"), {}, [this] { snoozeDays(3); });
    QAction* week = add("overview.snooze7", tr("Snooze 1 week…"), {}, [this] { snoozeDays(7); });
    QAction* until = add("overview.snoozeUntil", tr("Snooze until a day…"), {}, [this] { snoozeUntil(); });
    QAction* reopen = add("overview.reopen", tr("Open again…"), {},
                          [this] { change(QStringLiteral("open"), {}, tr("Open again. Why?")); });
    a.add(
        QStringLiteral("overview.export"), tr("Export decisions to Excel"), {},
        [this] { m_pane->exportAction()->trigger(); }, this);

    m_do = new QPushButton(tr("Do it"));
    setPrimary(m_do);
    m_do->setToolTip(carry->text());
    connect(m_do, &QPushButton::clicked, carry, &QAction::trigger);
    m_done = new QPushButton(tr("Done"));
    m_done->setToolTip(done->text());
    connect(m_done, &QPushButton::clicked, done, &QAction::trigger);
    m_snooze = new QPushButton(tr("Snooze"));
    auto* menu = new QMenu(m_snooze);
    menu->addActions({one, three, week, until});
    menu->addSeparator();
    menu->addAction(reopen);
    m_snooze->setMenu(menu);
    for (QPushButton* button : {m_do, m_done, m_snooze}) m_pane->addBarWidget(button);
    const auto update = [this] {
        const auto decisions = chosen();
        for (QPushButton* button : {m_done, m_snooze}) button->setEnabled(!decisions.empty());
        m_do->setEnabled(decisions.size() == 1);
        m_do->setText(decisions.size() == 1 ? verbOf(decisions.front()) : tr("Do it"));
    };
    connect(m_pane, &TablePane::selectionChanged, this, update);
    connect(m_pane, &TablePane::loaded, this, update);
    update();
}

std::vector<Decision> OverviewPage::chosen() const {
    std::vector<Decision> out;
    const RowsPtr rows = m_pane->rows();
    if (!rows) return out;
    QStringList keys = m_pane->selectedKeys();
    if (keys.isEmpty()) keys << m_pane->currentKey();
    for (const QString& key : keys)
        if (auto decision = decisionOf(*rows, key)) out.push_back(std::move(*decision));
    return out;
}

// What a change touches: said before it is made.
QString OverviewPage::effectOf(const std::vector<Decision>& decisions) const {
    if (decisions.size() == 1) return decisions.front().title;
    std::int64_t fen = 0;
    for (const Decision& decision : decisions) fen += decision.moneyFen.value_or(0);
    return tr("%1 decisions, %2 CNY at stake").arg(decisions.size()).arg(shownMoney(fen, 0));
}

void OverviewPage::carryOut() {
    const auto decisions = chosen();
    if (decisions.size() == 1) ctx.shell.open(targetOf(decisions.front()));
}

QPoint OverviewPage::promptPoint() const {
    return m_done->mapToGlobal(QPoint(0, m_done->height()));
}

void OverviewPage::change(const QString& state, std::optional<Day> until, const QString& question) {
    const auto decisions = chosen();
    if (decisions.empty()) return;
    ReasonPrompt::ask(
        this, promptPoint(), effectOf(decisions) % QLatin1Char('\n') % question,
        [this, decisions, state, until](const QString& reason) { apply(decisions, state, until, reason); });
}

void OverviewPage::apply(const std::vector<Decision>& decisions, const QString& state,
                         std::optional<Day> until, const QString& reason) {
    QJsonObject after{{QStringLiteral("state"), state}};
    if (until) after.insert(QStringLiteral("untilDay"), until->n);
    const QString json = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    std::vector<Edit> edits;
    for (const Decision& decision : decisions) edits.push_back({"decision.state", decision.key, json});
    ctx.shell.applyEdits(std::move(edits), reason);
}

void OverviewPage::snoozeDays(int days) {
    const Day until = ctx.workspace.info().asOf + days;
    change(QStringLiteral("snoozed"), until,
           tr("Snoozed until %1. Why?").arg(QString::fromStdString(until.iso())));
}

void OverviewPage::snoozeUntil() {
    const auto decisions = chosen();
    if (decisions.empty()) return;
    auto* dialog = new SnoozeDialog(
        ctx.workspace.info().asOf, effectOf(decisions),
        [this](Day until) {
            change(QStringLiteral("snoozed"), until,
                   tr("Snoozed until %1. Why?").arg(QString::fromStdString(until.iso())));
        },
        this);
    dialog->open();
}

}  // namespace roulian::ui::pages::overview
