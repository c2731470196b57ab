#include "ui/pages/overview/evidence_panel.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <cmath>

#include "ui/forms/facts_panel.h"
#include "ui/forms/why_panel.h"
#include "ui/theme/fonts.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

namespace {
constexpr std::size_t kHistoryWeeks = 52;
constexpr std::int64_t kMessages = 6;
}  // namespace

Evidence readEvidence(const Workspace& workspace, const Decision& decision) {
    Evidence out;
    if (!decision.skuId) return out;
    const auto read = [&](const char* table, std::int64_t limit = 0) -> RowsPtr {
        TableQuery query;
        query.table = table;
        query.where["sku"] = std::to_string(*decision.skuId);
        query.limit = limit;
        auto rows = workspace.rows(query);
        return rows ? rows.value() : nullptr;
    };
    if (const RowsPtr messages = read("plan_messages", kMessages))
        for (std::size_t row = 0; row < messages->count; ++row)
            out.messages << shownAt(*messages, row, "kind") % QStringLiteral(": ") %
                                shownAt(*messages, row, "text");
    if (const RowsPtr stock = read("stock"))
        for (std::size_t row = 0; row < stock->count; ++row)
            out.stock << qMakePair(shownAt(*stock, row, "warehouse"), shownAt(*stock, row, "available"));
    FanData& fan = out.fan;
    if (const RowsPtr history = read("demand_history")) {
        const std::size_t from = history->count > kHistoryWeeks ? history->count - kHistoryWeeks : 0;
        for (std::size_t row = from; row < history->count; ++row) {
            const Week week{static_cast<std::int32_t>(integerAt(*history, row, "week").value_or(0))};
            if (fan.history.values.empty()) fan.history.start = week;
            while (fan.history.end() < week) {
                fan.history.values.push_back(NAN);
                fan.used.push_back(NAN);
            }
            fan.history.values.push_back(numberAt(*history, row, "qty").value_or(NAN) / 1000);  // thousandths
            fan.used.push_back(numberAt(*history, row, "used").value_or(NAN));
        }
    }
    if (const RowsPtr weeks = read("forecast_weeks"); weeks && weeks->count > 0) {
        fan.start = {static_cast<std::int32_t>(integerAt(*weeks, 0, "week").value_or(0))};
        fan.unit = unitAt(*weeks, 0, "final");
        for (std::size_t row = 0; row < weeks->count; ++row) {
            const auto add = [&](std::vector<double>& list, const char* column) {
                list.push_back(numberAt(*weeks, row, column).value_or(NAN));
            };
            add(fan.statistical, "stat");
            add(fan.final, "final");
            add(fan.low50, "lo50");
            add(fan.high50, "hi50");
            add(fan.low80, "lo80");
            add(fan.high80, "hi80");
        }
    }
    fan.today = workspace.info().asOf;
    if (fan.unit.isEmpty()) fan.unit = columnUnit("forecast_weeks", "final");
    out.hasFan = !fan.statistical.empty() || !fan.history.values.empty();
    return out;
}

EvidencePanel::EvidencePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto label = [&](bool selectable = true) {
        auto* l = new QLabel;
        l->setWordWrap(true);
        l->setTextFormat(Qt::PlainText);
        if (selectable) l->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return l;
    };
    m_title = label();
    m_title->setFont(sectionFont());
    column->addWidget(m_title);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Evidence for the decision"));
    column->addWidget(m_tabs, 1);

    auto* evidence = new QWidget;
    auto* row = new QHBoxLayout(evidence);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    auto* left = new QWidget;
    auto* words = new QVBoxLayout(left);
    words->setContentsMargins(0, 0, 8, 0);
    words->setSpacing(8);
    m_why = label();
    m_facts = new FactsPanel;
    m_messages = label();
    words->addWidget(m_why);
    words->addWidget(m_facts);
    words->addWidget(m_messages);
    words->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Evidence"));
    row->addWidget(scroll, 2);
    m_fan = new FanChart;
    m_fan->setAccessibleName(tr("Demand and forecast of the product"));
    row->addWidget(m_fan, 3);
    m_tabs->addTab(evidence, tr("Evidence"));
    m_explain = new WhyPanel;
    m_tabs->addTab(m_explain, tr("Why this number"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_fan->update(); });
    show(std::nullopt);
}

QString EvidencePanel::title() const {
    return m_title->text();
}

void EvidencePanel::show(const std::optional<Decision>& decision) {
    const int request = ++m_request;
    if (!decision) {
        m_loading = false;
        m_title->setText(tr("Choose a decision to see why it is here."));
        m_why->clear();
        m_messages->clear();
        m_facts->setFacts({});
        m_fan->clear();
        m_fan->hide();
        m_explain->clear();
        return;
    }
    m_title->setText(decision->title);
    m_why->setText(decision->evidence);
    m_explain->explain(m_workspace, "decisions", decision->key, "money");
    m_loading = true;
    auto* watcher = new QFutureWatcher<Evidence>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, d = *decision] {
        watcher->deleteLater();
        if (request != m_request) return;
        m_loading = false;
        take(d, watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([workspace = &m_workspace, d = *decision] { return readEvidence(*workspace, d); }));
}

void EvidencePanel::take(const Decision& decision, const Evidence& evidence) {
    QList<Fact> facts;
    facts << Fact{columnHeader("decisions", "money"),
                  decision.moneyFen ? shownMoney(*decision.moneyFen, 0) : QString(), Tone::Neutral,
                  columnHelp("decisions", "money")};
    if (decision.dueDay)
        facts << Fact{columnTitle("decisions", "due"),
                      QString::fromStdString(Day{static_cast<std::int32_t>(*decision.dueDay)}.iso()),
                      *decision.dueDay <= m_workspace.info().asOf.n ? Tone::Warning : Tone::Neutral,
                      columnHelp("decisions", "due")};
    for (const auto& [warehouse, available] : evidence.stock)
        facts << Fact{tr("Available at %1").arg(warehouse), available, Tone::Neutral, {}};
    m_facts->setFacts(facts);
    m_messages->setText(evidence.messages.join(QLatin1Char('\n')));
    m_fan->setVisible(evidence.hasFan);
    if (evidence.hasFan)
        m_fan->setData(evidence.fan);
    else
        m_fan->clear();
}

}  // namespace roulian::ui::pages::overview
