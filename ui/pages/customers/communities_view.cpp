#include "ui/pages/customers/communities_view.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::customers {

CommunitiesView::CommunitiesView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("customers.communities"));
    layout->addWidget(splitter);

    const auto kindView = [](const char* kind) {
        const QString name = workspace::statusWord("communities", "kind", kind).word;
        return TableViewState{QString::fromLatin1(kind), name, {{"kind", name}}, {}, {}, {}};
    };
    TablePaneOptions options;
    options.table = "communities";
    options.layoutId = QStringLiteral("customers.communities");
    const auto trendView = [](const char* trend) {
        const QString name = workspace::statusWord("communities", "trend", trend).word;
        return TableViewState{QString::fromLatin1(trend), name, {{"trend", name}}, {}, {}, {}};
    };
    // The strongest change first: the greatest rise of those that heat up, the greatest fall of those that cool down.
    auto heating = trendView("heating"), cooling = trendView("cooling");
    heating.sort = {{"delta", true}};
    cooling.sort = {{"delta", false}};
    options.views = {heating,
                     cooling,
                     trendView("silent"),
                     kindView("wecom_group"),
                     kindView("pickup"),
                     {QStringLiteral("quiet"),
                      tr("Nothing bought"),
                      {{"orders", QStringLiteral("=0")}},
                      {},
                      {{"members", true}},
                      {}}};
    options.empty = {tr("Here will be communities with members, buyers and orders."), tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
                     [this] { ctx.shell.openSample(); }};
    m_list = new TablePane(ctx.workspace, options);

    auto* bottom = new QSplitter(Qt::Horizontal);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 4, 0, 0);
    leftLayout->setSpacing(4);
    leftLayout->addWidget(new SectionHeading(tr("Owners of groups (* = all groups)")));
    TablePaneOptions owners;
    owners.table = "community_owners";
    owners.layoutId = QStringLiteral("customers.owners");
    owners.bar = owners.filterRow = owners.footer = false;
    owners.empty.sentence = tr("Import the group statistics of WeCom to see how alive the groups are.");
    m_owners = new TablePane(ctx.workspace, owners);
    fitWhenFilled(m_owners, owners.layoutId);
    leftLayout->addWidget(m_owners, 1);
    bottom->addWidget(left);

    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 4, 0, 0);
    rightLayout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new SectionHeading(tr("Over time")), 1);
    m_measure = new QComboBox;
    m_measure->setAccessibleName(tr("Shown in the chart"));
    for (const char* column : {"active", "messages", "members", "new_members"})
        m_measure->addItem(workspace::columnTitle("community_days", column), QString::fromLatin1(column));
    auto* label = new QLabel(tr("&Show"));
    label->setBuddy(m_measure);
    head->addWidget(label);
    head->addWidget(m_measure);
    rightLayout->addLayout(head);
    m_chart = new TrendChart;
    m_chart->setAccessibleName(tr("Health of the groups over time"));
    m_chart->setEmptyText(tr("Choose an owner to see the groups over time."));
    rightLayout->addWidget(m_chart, 1);
    bottom->addWidget(right);
    rememberSplitter(bottom, QStringLiteral("customers.owners"), {480, 600});
    splitter->setParts(m_list, bottom);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &CommunitiesView::draw);
    connect(m_owners, &TablePane::currentKeyChanged, this, &CommunitiesView::refresh);
    connect(m_owners, &TablePane::loaded, this, &CommunitiesView::refresh);
}

void CommunitiesView::refresh() {
    // The key of figures of all groups together is empty, as is that of no row.
    if (m_owners->shownCount() == 0) {
        m_days.reset();
        return draw();
    }
    const QString key = m_owners->currentKey();
    m_owner = key.isEmpty() ? tr("All groups") : m_owners->shown(key, "owner");
    const std::string owner = key.toStdString();
    m_read.read(ctx.workspace, this,
                {query("community_days", {{"owner", owner}, {"range", "1"}}),
                 query("community_days", {{"owner", owner}})},
                [this](const LatestRead::Answer& answer) {
                    // Days where there are some; sums of a week or month beside them would be drawn twice.
                    m_days = answer[0] && answer[0]->count > 0 ? answer[0] : answer[1];
                    draw();
                });
}

void CommunitiesView::draw() {
    TrendData trend;
    m_chart->setCaption({});
    if (m_days && m_days->count > 0) {
        const QByteArray column = m_measure->currentData().toByteArray();
        trend.weekly = false;
        trend.percent = column == "active";
        trend.decimals = trend.percent ? 1 : 0;
        trend.unit = workspace::columnUnit("community_days", column.toStdString());
        TrendData::Line line;
        line.name = m_measure->currentText();
        for (std::size_t i = 0; i < m_days->count; ++i) {
            const auto day = integer(*m_days, i, "day");
            if (!day) continue;
            trend.days.push_back(Day{static_cast<std::int32_t>(*day)});
            line.values.push_back(number(*m_days, i, column.constData()));
        }
        trend.lines = {line};
        m_chart->setCaption(m_owner % QStringLiteral(" · ") % line.name);
    }
    m_chart->setData(std::move(trend));
}

}  // namespace roulian::ui::pages::customers
