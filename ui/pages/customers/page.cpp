#include "ui/pages/customers/page.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/forms/handout_dialog.h"
#include "ui/pages/customers/cohorts_view.h"
#include "ui/pages/customers/communities_view.h"
#include "ui/pages/customers/customers_view.h"
#include "ui/pages/customers/rfm_view.h"
#include "ui/pages/customers/rule_dialog.h"
#include "ui/pages/customers/same_view.h"
#include "ui/pages/customers/segments_view.h"
#include "ui/pages/customers/talk_view.h"
#include "ui/pages/customers/wishes_view.h"
#include "ui/report/measure_kpi.h"
#include "ui/shell/actions.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::customers {

CustomersPage::CustomersPage(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of customers"));
    layout->addWidget(m_tabs);
    m_rfm = new RfmView(ctx);
    m_customers = new CustomersView(ctx);
    m_cohorts = new CohortsView(ctx);
    m_segments = new SegmentsView(ctx);
    m_communities = new CommunitiesView(ctx);
    m_wishes = new WishesView(ctx);
    m_talk = new TalkView(ctx);
    m_same = new SameView(ctx);
    m_tabs->addTab(m_rfm, tr("RFM"));
    m_tabs->addTab(m_customers, tr("Customers"));
    m_tabs->addTab(m_cohorts, tr("Cohorts"));
    m_tabs->addTab(m_segments, tr("Segments"));
    m_tabs->addTab(m_communities, tr("Communities"));
    m_tabs->addTab(m_wishes, tr("Wishes"));
    m_tabs->addTab(m_talk, tr("Talk"));
    m_tabs->addTab(m_same, tr("Same customer"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ui::Page::locationChanged);
    connect(m_customers->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    connect(m_customers->list(), &TablePane::filtersChanged, this, &ui::Page::locationChanged);
    connect(m_segments->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    connect(m_wishes->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    connect(m_talk->list(), &TablePane::currentKeyChanged, this, &ui::Page::locationChanged);
    connect(m_segments, &SegmentsView::customerRequested, this, [this](const QString& key) {
        ctx.shell.open({QStringLiteral("customers"), QStringLiteral("customers"), key, {}});
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &CustomersPage::updateHeader);
    addActions();
    updateHeader();
}

void CustomersPage::addActions() {
    const auto add = [this](const char* id, const QString& words, std::function<void()> run,
                            const QString& icon = {}, const QKeySequence& keys = {}) {
        ctx.actions.add(QString::fromLatin1(id), words, keys, std::move(run), this, icon);
    };
    add("customers.find_same", tr("Find same customers"), [this] {
        m_tabs->setCurrentWidget(m_same);
        m_same->find();
    });
    add("customers.new_segment", tr("New segment…"), [this] {
        m_tabs->setCurrentWidget(m_segments);
        m_segments->add();
    });
    add(
        "customers.audience", tr("Audience list for another program…"), [this] { openAudience(); },
        QStringLiteral("export"));
    add(
        "customers.recompute", tr("Group the customers again"),
        [this] { ctx.workspace.compute({workspace::ResultKind::Segments}, true); },
        QStringLiteral("refresh"));
    add(
        "customers.export", tr("Export this list to Excel"),
        [this] { currentList()->exportAction()->trigger(); }, QStringLiteral("export"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        static const char* ids[] = {"customers.show_rfm",         "customers.show_customers",
                                    "customers.show_cohorts",     "customers.show_segments",
                                    "customers.show_communities", "customers.show_wishes",
                                    "customers.show_talk",        "customers.show_same"};
        add(ids[i], tr("Show: %1").arg(m_tabs->tabText(i)), [this, i] { m_tabs->setCurrentIndex(i); });
    }
}

void CustomersPage::openAudience() {
    std::string segment;
    const QString key = m_segments->list()->currentKey();
    if (const auto rows = ctx.workspace.rows(query("segments")); rows && !key.isEmpty())
        for (std::size_t r = 0; r < (*rows)->count; ++r)
            if ((*rows)->keys[r] == key.toStdString())
                segment = workspace::textAt(**rows, r, "rule_name").toStdString();
    auto* dialog = new HandoutDialog(ctx.workspace, workspace::HandoutKind::Audience, segment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

TablePane* CustomersPage::currentList() const {
    const QWidget* now = m_tabs->currentWidget();
    if (now == m_rfm) return m_rfm->classes();
    if (now == m_segments) return m_segments->members();
    if (now == m_communities) return m_communities->list();
    if (now == m_wishes) return m_wishes->list();
    if (now == m_talk) return m_talk->list();
    if (now == m_same) return m_same->list();
    return m_customers->list();
}

void CustomersPage::updateHeader() {
    m_header.read(ctx.workspace, this, {query("measures"), query("rfm_classes")},
                  [this](const LatestRead::Answer& answer) { showHeader(answer); });
}

void CustomersPage::showHeader(const LatestRead::Answer& answer) {
    QList<Kpi> kpis;
    const auto figures =
        answer[0] ? workspace::measureFigures(*answer[0]) : std::vector<workspace::MeasureFigure>{};
    const struct {
        const char* id;
        const char* view;
    } wanted[] = {{"customers", "customers"},
                  {"active_customers", "customers/active"},
                  {"repeat_rate", "customers/repeat"},
                  {"buyers", "customers/recent"}};
    for (const auto& want : wanted) {
        workspace::MeasureFigure figure{want.id, {}, {}, {}};
        for (const workspace::MeasureFigure& known : figures)
            if (known.id == want.id) figure = known;
        Kpi kpi = measureKpi(figure, ctx.shell);
        kpi.open = [this, view = QString::fromLatin1(want.view)] {
            ctx.shell.open({QStringLiteral("customers"), view, {}, {}});
        };
        kpis << kpi;
    }
    setKpis(kpis);
    const std::size_t classes = answer[1] ? answer[1]->count : 0;
    setSubtitle(classes ? tr("%n classes", nullptr, static_cast<int>(classes)) : QString());
}

void CustomersPage::openCustomers(const Location& location, const QString& savedView) {
    m_tabs->setCurrentWidget(m_customers);
    TablePane* list = m_customers->list();
    if (!savedView.isEmpty()) {
        if (savedView != list->viewId()) list->openView(savedView);
    } else if (location.selection.isEmpty() && location.filters.empty()) {
        list->openView({});
    }
    if (!location.filters.empty() && location.filters != list->state().filters) {
        if (savedView.isEmpty()) list->openView({});
        list->setFilters(location.filters);
    }
    if (!location.selection.isEmpty() && !list->selectKey(location.selection)) {
        list->clearFilters();
        list->selectKey(location.selection);
    }
}

void CustomersPage::openLocation(const Location& location) {
    const QString& view = location.view;
    if (view.startsWith(QLatin1String("segment:"))) {
        m_tabs->setCurrentWidget(m_segments);
        m_segments->open(view.section(QLatin1Char(':'), 1));
    } else if (view == QLatin1String("segments")) {
        m_tabs->setCurrentWidget(m_segments);
        m_segments->open(location.selection);
    } else if (view == QLatin1String("rfm")) {
        m_tabs->setCurrentWidget(m_rfm);
    } else if (view == QLatin1String("cohorts")) {
        m_tabs->setCurrentWidget(m_cohorts);
    } else if (view == QLatin1String("communities")) {
        m_tabs->setCurrentWidget(m_communities);
        if (!location.filters.empty()) m_communities->list()->setFilters(location.filters);
        m_communities->list()->selectKey(location.selection);
    } else if (view == QLatin1String("wishes") || view == QLatin1String("talk")) {
        const bool wishes = view == QLatin1String("wishes");
        m_tabs->setCurrentWidget(wishes ? static_cast<QWidget*>(m_wishes) : m_talk);
        TablePane* list = wishes ? m_wishes->list() : m_talk->list();
        if (!location.filters.empty()) list->setFilters(location.filters);
        if (!location.selection.isEmpty()) list->selectKey(location.selection);
    } else if (view == QLatin1String("same")) {
        m_tabs->setCurrentWidget(m_same);
        if (!location.selection.isEmpty()) m_same->list()->selectKey(location.selection);
    } else if (!view.isEmpty() || !location.selection.isEmpty() || !location.filters.empty()) {
        openCustomers(location,
                      view == QLatin1String("customers") ? QString() : view.section(QLatin1Char('/'), -1));
    }
}

Location CustomersPage::location() const {
    const QWidget* now = m_tabs->currentWidget();
    if (now == m_rfm) return {{}, QStringLiteral("rfm"), {}, {}};
    if (now == m_cohorts) return {{}, QStringLiteral("cohorts"), {}, {}};
    if (now == m_communities)
        return {{}, QStringLiteral("communities"), m_communities->list()->currentKey(), {}};
    if (now == m_wishes) return {{}, QStringLiteral("wishes"), m_wishes->list()->currentKey(), {}};
    if (now == m_talk) return {{}, QStringLiteral("talk"), m_talk->list()->currentKey(), {}};
    if (now == m_same) return {{}, QStringLiteral("same"), m_same->list()->currentKey(), {}};
    if (now == m_segments) {
        const QString key = m_segments->list()->currentKey();
        return {{}, key.isEmpty() ? QStringLiteral("segments") : QStringLiteral("segment:") % key, {}, {}};
    }
    const TablePane* list = m_customers->list();
    QString view = QStringLiteral("customers");
    if (!list->viewId().isEmpty()) view += QLatin1Char('/') % list->viewId();
    return {{}, view, list->currentKey(), list->state().filters};
}

QStringList CustomersPage::views() const {
    return {QStringLiteral("rfm"),      QStringLiteral("customers"),   QStringLiteral("cohorts"),
            QStringLiteral("segments"), QStringLiteral("communities"), QStringLiteral("wishes"),
            QStringLiteral("talk"),     QStringLiteral("same")};
}

bool CustomersPage::loading() const {
    return ui::Page::loading() || m_header.pending() || m_rfm->loading() || m_cohorts->loading() ||
           m_communities->loading() || m_wishes->loading() || m_same->loading();
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("customers");
    // A context of its own: short in the rail, and not the word of the tab in Chinese.
    spec.title = [] { return QCoreApplication::translate("pages.customers", "Customers"); };
    spec.icon = QStringLiteral("customers");
    spec.order = 3;
    spec.results = {workspace::ResultKind::Segments};
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new CustomersPage(context, parent);
    };
    spec.dialogs = {
        {QStringLiteral("audience"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             return new HandoutDialog(context.workspace, workspace::HandoutKind::Audience, {}, parent);
         }},
        {QStringLiteral("segment"), [](PageContext, QWidget* parent) -> QWidget* {
             return new RuleDialog({{}, QStringLiteral("recency_days <= 30 and orders >= 2")}, {}, parent);
         }}};
    return spec;
}

}  // namespace roulian::ui::pages::customers
