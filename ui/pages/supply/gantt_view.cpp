#include "ui/pages/supply/gantt_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/forms/reason_prompt.h"
#include "ui/pages/supply/order_edits.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::supply {

using workspace::Rows;

namespace {

// Days a line stands still: outside its working week, unless an exception gives hours, and exceptions without.
std::vector<Day> offDays(const Rows& resources, const Rows& exceptions, std::int64_t resource, Day from,
                         Day to) {
    std::set<int> off;
    const auto row = [&]() -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < resources.count; ++i)
            if (resources.keys[i] == std::to_string(resource)) return i;
        return std::nullopt;
    }();
    if (!row) return {};
    QString week = text(resources, *row, "week");
    if (week.size() < 7) week = QStringLiteral("1111100");
    for (Day day = from; day <= to; day = day + 1)
        if (week.at(day.isoWeekday() - 1) != u'1') off.insert(day.n);
    for (std::size_t i = 0; i < exceptions.count; ++i) {
        if (integer(exceptions, i, "resource_id") != resource) continue;
        const auto day = static_cast<int>(integer(exceptions, i, "day").value_or(0));
        if (number(exceptions, i, "hours") > 0)
            off.erase(day);
        else
            off.insert(day);
    }
    std::vector<Day> days;
    for (const int n : off) days.push_back(Day{n});
    return days;
}

}  // namespace

GanttView::GanttView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Orders shown"));
    m_kind->addItem(tr("Make and buy"), QString());
    m_kind->addItem(workspace::statusWord("plan_orders", "kind", "make").word, QStringLiteral("make"));
    m_kind->addItem(workspace::statusWord("plan_orders", "kind", "buy").word, QStringLiteral("buy"));
    bar->addWidget(m_kind);
    m_weeks = new QComboBox;
    m_weeks->setAccessibleName(tr("Weeks shown"));
    for (const int weeks : {4, 8, 13, 26}) m_weeks->addItem(tr("%n weeks", nullptr, weeks), weeks);
    m_weeks->setCurrentIndex(1);
    bar->addWidget(m_weeks);
    auto* hint = new QLabel(tr("Drag an order, or press Shift+← →, to move its due day."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(hint, 1);
    layout->addLayout(bar);
    m_chart = new GanttChart;
    m_chart->setAccessibleName(tr("Planned orders by line and supplier"));
    layout->addWidget(m_chart, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GanttView::refresh);
    connect(m_weeks, &QComboBox::currentIndexChanged, this, &GanttView::refresh);
    connect(m_chart, &GanttChart::currentChanged, this, &GanttView::current);
    connect(m_chart, &GanttChart::moveRequested, this,
            [this](const QString& key, int, int newEndDay, const QPoint& anchor) {
                move(key, newEndDay, anchor);
            });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &GanttView::refresh);
}

void GanttView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_dirty) refresh();
}

void GanttView::refresh() {
    m_dirty = true;
    if (!isVisible()) return;
    m_dirty = false;
    std::map<std::string, std::string> where;
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        where["kind"] = kind.toStdString();
    m_read.read(ctx.workspace, this,
                {query("plan_orders", where), query("resources"), query("resource_days")},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void GanttView::draw(const LatestRead::Answer& answer) {
    m_orders = answer[0];
    GanttData gantt;
    gantt.today = ctx.workspace.info().asOf;
    gantt.from = gantt.today - 7;
    gantt.to = gantt.today + m_weeks->currentData().toInt() * 7;
    if (!m_orders) return m_chart->setData({});
    const Rows& orders = *m_orders;
    // Lines before suppliers, each by name.
    struct Lane {
        bool supplier;
        QString name;
        std::int64_t resource;
        bool operator<(const Lane& o) const {
            return supplier != o.supplier ? supplier < o.supplier
                   : name != o.name       ? QString::localeAwareCompare(name, o.name) < 0
                                          : resource < o.resource;
        }
    };
    std::map<Lane, int> lanes;
    std::vector<std::pair<Lane, GanttData::Bar>> bars;
    for (std::size_t i = 0; i < orders.count; ++i) {
        const auto release = integer(orders, i, "release"), due = integer(orders, i, "due");
        const QString change = text(orders, i, "change");
        if (!release || !due || change == QLatin1String("cancelled") || change == QLatin1String("overdue"))
            continue;
        GanttData::Bar bar;
        bar.key = QString::fromStdString(orders.keys[i]);
        bar.start = Day{static_cast<std::int32_t>(std::min(*release, *due))};
        bar.end = Day{static_cast<std::int32_t>(*due)};
        if (bar.end < gantt.from || bar.start > gantt.to) continue;
        bar.label = text(orders, i, "product");
        bar.detail = text(orders, i, "code") % QStringLiteral(" · ") % shown(orders, i, "qty") %
                     QLatin1Char(' ') % workspace::unitAt(orders, i, "qty") % QLatin1Char('\n') %
                     text(orders, i, "reason");
        bar.late = integer(orders, i, "late").value_or(0) > 0;
        bar.changed = change == QLatin1String("new") || change == QLatin1String("changed");
        bar.fixed = orders.overridden[i] != 0;
        bar.movable = true;
        const bool made = text(orders, i, "kind") == QLatin1String("make");
        QString name = text(orders, i, "source");
        if (name.isEmpty()) name = made ? tr("No line") : tr("No supplier");
        const Lane lane{!made, name, made ? integer(orders, i, "resource_id").value_or(0) : 0};
        lanes.emplace(lane, 0);
        bars.emplace_back(lane, std::move(bar));
    }
    // A first plan differs from nothing everywhere: hatching all of it would say nothing.
    if (std::all_of(bars.begin(), bars.end(), [](const auto& made) { return made.second.changed; }))
        for (auto& [lane, bar] : bars) bar.changed = false;
    int n = 0;
    for (auto& [lane, row] : lanes) {
        row = n++;
        gantt.rows << lane.name;
        gantt.offDays.push_back(lane.resource && answer[1] && answer[2]
                                    ? offDays(*answer[1], *answer[2], lane.resource, gantt.from, gantt.to)
                                    : std::vector<Day>{});
    }
    for (auto& [lane, bar] : bars) {
        bar.row = lanes[lane];
        gantt.bars.push_back(std::move(bar));
    }
    m_chart->setData(std::move(gantt));
    if (!m_current.isEmpty()) m_chart->setCurrent(m_current);
}

void GanttView::setCurrent(const QString& order) {
    if (order.isEmpty() || order == m_current) return;
    m_current = order;
    if (isVisible()) m_chart->setCurrent(order);
}

void GanttView::current(const QString& order) {
    const auto row = rowOf(m_orders, order.toStdString());
    if (!row) return;
    m_current = order;
    Q_EMIT currentChanged(order, QString::number(integer(*m_orders, *row, "sku_id").value_or(0)),
                          text(*m_orders, *row, "product"));
}

void GanttView::move(const QString& order, int newEndDay, const QPoint& anchor) {
    const Day due{newEndDay};
    const auto row = rowOf(m_orders, order.toStdString());
    if (!row) return;
    ReasonPrompt::ask(
        this, anchor,
        tr("%1: due %2. Why?").arg(text(*m_orders, *row, "product"), QString::fromStdString(due.iso())),
        [this, order, due](const QString& reason) {
            ctx.shell.applyEdits({dueEdit(order.toStdString(), due)}, reason);
        });
}

}  // namespace roulian::ui::pages::supply
