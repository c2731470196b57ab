#include "ui/pages/demand/page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/pages/demand/accuracy_view.h"
#include "ui/pages/demand/areas_dialog.h"
#include "ui/pages/demand/clean_view.h"
#include "ui/pages/demand/events_view.h"
#include "ui/pages/demand/festival_dialog.h"
#include "ui/pages/demand/forecast_view.h"
#include "ui/pages/demand/launch_wizard.h"
#include "ui/pages/demand/launches_view.h"
#include "ui/pages/demand/levels_view.h"
#include "ui/pages/demand/override_sheet_dialog.h"
#include "ui/pages/demand/split_dialog.h"
#include "ui/shell/actions.h"
#include "workspace/measures.h"

namespace roulian::ui::pages::demand {

using workspace::Tone;

DemandPage::DemandPage(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Forecast or events"));
    layout->addWidget(m_tabs);
    m_forecast = new ForecastView(ctx);
    m_events = new EventsView(ctx);
    m_tabs->addTab(m_forecast, tr("Forecast"));
    m_levels = new LevelsView(ctx);
    m_tabs->addTab(m_levels, tr("Levels"));
    m_tabs->addTab(m_events, tr("Events"));
    m_clean = new CleanView(ctx);
    m_tabs->addTab(m_clean, tr("Cleaning"));
    m_launches = new LaunchesView(ctx);
    m_tabs->addTab(m_launches, tr("New products"));
    m_accuracy = new AccuracyView(ctx);
    m_tabs->addTab(m_accuracy, tr("Accuracy"));
    m_side = {{QStringLiteral("levels"), m_levels, m_levels->weeks()},
              {QStringLiteral("events"), m_events, m_events->list()},
              {QStringLiteral("clean"), m_clean, m_clean->list()},
              {QStringLiteral("launches"), m_launches, m_launches->list()},
              {QStringLiteral("accuracy"), m_accuracy, m_accuracy->list()}};
    connect(m_tabs, &QTabWidget::currentChanged, this, &ui::Page::locationChanged);
    connect(m_forecast->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    connect(m_forecast->list(), &TablePane::currentKeyChanged, this, [this](const QString& key) {
        m_accuracy->setProduct(key, m_forecast->list()->shown(key, "product"));
    });
    connect(m_forecast->list(), &TablePane::filtersChanged, this, &ui::Page::locationChanged);
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &DemandPage::updateHeader);
    addActions();
    updateHeader();
}

void DemandPage::addActions() {
    const auto add = [this](const char* id, const QString& words, const QKeySequence& keys,
                            std::function<void()> run, const QString& icon = {}) {
        ctx.actions.add(QString::fromLatin1(id), words, keys, std::move(run), this, icon);
    };
    add(
        "demand.recompute", tr("Forecast again"), {}, [this] { m_forecast->recompute(); },
        QStringLiteral("refresh"));
    add("demand.override", tr("Override the forecast of a week"), QKeySequence(QStringLiteral("Ctrl+E")),
        [this] {
            m_tabs->setCurrentWidget(m_forecast);
            m_forecast->detail()->editWeek();
        });
    add("demand.revert", tr("Revert the selected weeks to the computed forecast"),
        QKeySequence(QStringLiteral("Ctrl+Shift+E")), [this] { m_forecast->detail()->revertWeeks(); });
    add("demand.levels", tr("Show the forecast by category, channel, region and warehouse"), {},
        [this] { m_tabs->setCurrentWidget(m_levels); });
    add("demand.areas", tr("Say which warehouse serves which province…"), {}, [this] {
        m_tabs->setCurrentWidget(m_levels);
        m_levels->openAreas();
    });
    add("demand.events", tr("Show the events"), {}, [this] { m_tabs->setCurrentWidget(m_events); });
    add("demand.add_event", tr("Add an event…"), {}, [this] { m_events->add(); });
    add("demand.festivals", tr("Add festivals and group-buy days…"), {}, [this] {
        m_tabs->setCurrentWidget(m_events);
        m_events->addFestivals();
    });
    add("demand.launch", tr("Forecast a new product…"), {}, [this] {
        m_tabs->setCurrentWidget(m_launches);
        m_launches->add();
    });
    add("demand.accuracy", tr("Show how good forecasts were"), {},
        [this] { m_tabs->setCurrentWidget(m_accuracy); });
    add("demand.clean", tr("Show the cleaned weeks"), {}, [this] { m_tabs->setCurrentWidget(m_clean); });
    add("demand.sheet_export", tr("Export the override sheet…"), {}, [this] { m_forecast->exportSheet(); });
    add("demand.sheet_import", tr("Import the override sheet…"), {}, [this] {
        m_tabs->setCurrentWidget(m_forecast);
        m_forecast->importSheet();
    });
    add(
        "demand.export", tr("Export the forecast to Excel"), {},
        [this] { m_forecast->list()->exportAction()->trigger(); }, QStringLiteral("export"));
}

void DemandPage::updateHeader() {
    m_header.read(ctx.workspace, this,
                  {query("measures"), query("overrides"), query("forecast"), query("forecast_total")},
                  [this](const LatestRead::Answer& answer) { showHeader(answer); });
}

void DemandPage::showHeader(const LatestRead::Answer& answer) {
    const workspace::RowsPtr& measures = answer[0];
    const auto open = [this](const char* view) {
        return [this, id = QString::fromLatin1(view)] {
            ctx.shell.open({QStringLiteral("demand"), id, {}, {}});
        };
    };
    const auto percent = [&](const char* id, const QString& label, const char* view, bool lowIsGood) {
        Kpi kpi;
        kpi.id = QString::fromLatin1(id);
        kpi.label = label;
        kpi.value = QStringLiteral("—");
        kpi.help = workspace::columnHelp("forecast", id);
        kpi.open = open(view);
        if (const auto row = measureRow(measures, id)) {
            const double value = number(*measures, *row, "value"), change = number(*measures, *row, "change");
            if (!std::isnan(value)) {
                kpi.value = workspace::shownNumber(value * 100, 1);
                if (!lowIsGood && value > 0) kpi.value.prepend(QLatin1Char('+'));
                kpi.unit = QStringLiteral("%");
            }
            if (!std::isnan(change) && std::abs(change) >= 0.0005) {
                kpi.change = workspace::shownNumber(std::abs(change) * 100, 1) % QLatin1Char(' ') %
                             workspace::pointsUnit();
                kpi.direction = change > 0 ? Kpi::Direction::Up : Kpi::Direction::Down;
                kpi.tone = !lowIsGood ? Tone::Neutral : change > 0 ? Tone::Danger : Tone::Success;
            }
        }
        return kpi;
    };
    QList<Kpi> kpis{percent("wape", tr("WAPE"), "worst", true), percent("bias", tr("Bias"), "biased", false)};

    // The same rows the list behind it shows.
    const workspace::RowsPtr& forecast = answer[2];
    std::int64_t shortages = 0;
    for (std::size_t i = 0; forecast && i < forecast->count; ++i)
        shortages += text(*forecast, i, "status") == QLatin1String("short");
    Kpi shortSkus;
    shortSkus.id = QStringLiteral("short");
    shortSkus.label = tr("Short SKUs");
    shortSkus.value = workspace::shownNumber(static_cast<double>(shortages));
    shortSkus.help = workspace::columnHelp("forecast", "status");
    shortSkus.open = open("short");
    Kpi overrides;
    overrides.id = QStringLiteral("overrides");
    overrides.label = tr("Overrides");
    overrides.value = workspace::shownNumber(answer[1] ? static_cast<double>(answer[1]->count) : 0.0);
    overrides.unit = answer[1] && answer[1]->count == 1 ? tr("week") : tr("weeks");
    overrides.help = workspace::columnHelp("forecast", "overrides");
    overrides.open = open("overridden");
    kpis << shortSkus << overrides;
    setKpis(kpis);
    const std::size_t products = forecast ? forecast->count : 0, weeks = answer[3] ? answer[3]->count : 0;
    setSubtitle(products ? tr("%1 SKUs × %2 weeks")
                               .arg(workspace::shownNumber(static_cast<double>(products)),
                                    workspace::shownNumber(static_cast<double>(weeks)))
                         : QString());
}

void DemandPage::openLocation(const Location& location) {
    for (const SideView& side : m_side) {
        if (location.view != side.id) continue;
        m_tabs->setCurrentWidget(side.tab);
        if (!location.filters.empty()) side.list->setFilters(location.filters);
        side.list->selectKey(location.selection);
        return;
    }
    m_tabs->setCurrentWidget(m_forecast);
    TablePane* list = m_forecast->list();
    const bool saved = !location.view.isEmpty() && location.view != QLatin1String("forecast");  // not the tab
    if (saved && location.view != list->viewId()) list->openView(location.view);
    if (!location.filters.empty() && location.filters != list->state().filters)
        list->setFilters(location.filters);
    if (!location.selection.isEmpty() && !list->selectKey(location.selection)) {
        list->clearFilters();
        list->selectKey(location.selection);
    }
}

Location DemandPage::location() const {
    for (const SideView& side : m_side)
        if (m_tabs->currentWidget() == side.tab) return {{}, side.id, side.list->currentKey(), {}};
    const TablePane* list = m_forecast->list();
    return {{}, list->viewId(), list->currentKey(), list->state().filters};
}

QStringList DemandPage::views() const {
    QStringList all{QStringLiteral("forecast")};
    for (const SideView& side : m_side) all << side.id;
    return all;
}

bool DemandPage::loading() const {
    return ui::Page::loading() || m_header.pending() || m_forecast->detail()->loading() ||
           m_clean->loading() || m_launches->loading() || m_accuracy->loading() || m_levels->loading();
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("demand");
    spec.title = [] { return DemandPage::tr("Demand forecast"); };
    spec.icon = QStringLiteral("demand");
    spec.order = 4;
    spec.results = {workspace::ResultKind::Forecast, workspace::ResultKind::Nodes};
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new DemandPage(context, parent);
    };
    spec.count = [](const workspace::Workspace& workspace) {
        workspace::TableQuery shortages = query("forecast");
        shortages.filters["status"] = workspace::statusWord("forecast", "status", "short").word;
        const auto rows = workspace.rows(shortages);
        return rows ? static_cast<int>(rows.value()->count) : 0;
    };
    spec.dialogs = {
        {QStringLiteral("event"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             EventData event;
             event.from = event.to = context.workspace.info().asOf;
             return new EventDialog(event, parent);
         }},
        {QStringLiteral("override_sheet"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             return new OverrideSheetDialog(context.workspace, parent);
         }},
        {QStringLiteral("festivals"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             const auto rows = context.workspace.rows(query("events"));
             return rows ? new FestivalDialog(*rows, context.workspace.info().asOf, parent) : nullptr;
         }},
        {QStringLiteral("areas"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             return new AreasDialog(context.workspace, parent);
         }},
        {QStringLiteral("split"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             const auto weeks = context.workspace.rows(query("level_weeks", {{"node", "all"}}));
             if (!weeks || (*weeks)->count == 0) return nullptr;
             workspace::LevelAsk ask;
             ask.week = Week{static_cast<std::int32_t>(integer(**weeks, 0, "week").value_or(0))};
             ask.op = "mul";
             ask.amount = 1.2;
             return new SplitDialog(context.workspace.info().path,
                                    QStringLiteral("%1 · %2").arg(DemandPage::tr("All products"),
                                                                  QString::fromStdString(ask.week.iso())),
                                    {ask}, parent);
         }},
        {QStringLiteral("launch"), [](PageContext context, QWidget* parent) -> QWidget* {
             workspace::LaunchAsk ask;
             ask.from = context.workspace.info().asOf;
             ask.code = "NEW-01";
             ask.guess = 400;
             const auto skus = context.workspace.rows(query("forecast"));
             if (skus && (*skus)->count > 0) {
                 ask.name = text(**skus, 0, "product").toStdString();
                 ask.category = text(**skus, 0, "category").toStdString();
             }
             return new LaunchWizard(context.workspace, ask, parent);
         }}};
    return spec;
}

}  // namespace roulian::ui::pages::demand
