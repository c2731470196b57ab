#include "ui/pages/supply/order_detail.h"
#include "workspace/cells.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace roulian::ui::pages::supply {

OrderDetail::OrderDetail(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_toOrder = new Banner(workspace::Tone::Info);
    m_toOrder->hide();
    layout->addWidget(m_toOrder);
    auto* splitter = new QSplitter(Qt::Horizontal);
    layout->addWidget(splitter, 1);
    m_chart = new TrendChart;
    m_chart->setAccessibleName(tr("Projected stock"));
    m_chart->setEmptyText(tr("Choose an order to see the stock it is for."));
    splitter->addWidget(m_chart);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the order"));
    splitter->addWidget(m_tabs);
    rememberSplitter(splitter, QStringLiteral("supply.detail"), {480, 520});

    TablePaneOptions weeks;
    weeks.table = "plan_weeks";
    weeks.layoutId = QStringLiteral("supply.weeks");
    weeks.where = {{"sku", "0"}};
    weeks.bar = weeks.filterRow = weeks.footer = false;
    weeks.empty.sentence = tr("No plan for this product.");
    m_weeks = new TablePane(ctx.workspace, weeks);
    fitWhenFilled(m_weeks, weeks.layoutId);
    m_tabs->addTab(m_weeks, tr("Net requirements"));

    TablePaneOptions pegs;
    pegs.table = "plan_pegs";
    pegs.layoutId = QStringLiteral("supply.pegs");
    pegs.where = {{"order_key", ""}};
    pegs.bar = pegs.filterRow = false;
    pegs.empty.sentence = tr("No order is chosen, or a planner made it without a need.");
    m_pegs = new TablePane(ctx.workspace, pegs);
    fitWhenFilled(m_pegs, pegs.layoutId);
    m_tabs->addTab(m_pegs, tr("What it serves"));

    m_why = new WhyPanel;
    m_tabs->addTab(m_why, tr("Why"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &OrderDetail::explain);
}

void OrderDetail::show(const QString& sku, const QString& product, const QString& order) {
    m_sku = sku;
    m_product = product;
    m_order = order;
    m_weeks->setWhere({{"sku", sku.isEmpty() ? "0" : sku.toStdString()}});
    m_pegs->setWhere({{"order_key", order.toStdString()}});
    refresh();
}

void OrderDetail::setColumn(const std::string& column) {
    if (column.empty() || column == m_column) return;
    m_column = column;
    explain();
}

void OrderDetail::refresh() {
    explain();
    if (m_sku.isEmpty()) {
        m_toOrder->hide();
        return m_chart->setData({});
    }
    const std::map<std::string, std::string> sku{{"sku", m_sku.toStdString()}};
    m_read.read(ctx.workspace, this, {query("plan_weeks", sku), query("skus", sku)},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void OrderDetail::draw(const LatestRead::Answer& answer) {
    TrendData trend;
    trend.unit = workspace::columnUnit("plan_weeks", "projected");
    TrendData::Line planned{workspace::columnTitle("plan_weeks", "planned"), {}, true};
    TrendData::Line projected{workspace::columnTitle("plan_weeks", "projected"), {}, false};
    TrendData::Line safety{workspace::columnTitle("plan_weeks", "safety"), {}, false};
    bool below = false;
    if (const auto& weeks = answer[0]) {
        if (weeks->count > 0) trend.unit = workspace::unitAt(*weeks, 0, "projected");
        for (std::size_t i = 0; i < weeks->count; ++i) {
            trend.days.push_back(
                Week{static_cast<std::int32_t>(integer(*weeks, i, "week").value_or(0))}.monday());
            projected.values.push_back(number(*weeks, i, "projected"));
            safety.values.push_back(number(*weeks, i, "safety"));
            planned.values.push_back(number(*weeks, i, "planned"));
            below |= projected.values.back() < 0;
        }
    }
    trend.lines = {projected, safety, planned};
    trend.fromZero = !below;
    // Such goods have no forecast and no safety stock in the plan: without a word the figures look forgotten.
    const QString way = answer[1] && answer[1]->count > 0 ? text(*answer[1], 0, "to_order") : QString();
    if (!way.isEmpty())
        m_toOrder->setText(
            tr("%1 goods are planned to customer orders only: neither forecast nor safety stock is added.")
                .arg(workspace::statusWord("skus", "to_order", way.toStdString()).word));
    m_toOrder->setVisible(!way.isEmpty());
    m_chart->setCaption(m_product);
    m_chart->setData(trend.days.empty() ? TrendData{} : std::move(trend));
}

void OrderDetail::explain() {
    if (m_tabs->currentWidget() != m_why) return;
    if (m_order.isEmpty()) return m_why->clear();
    m_why->explain(ctx.workspace, "plan_orders", m_order.toStdString(),
                   explainedColumn("plan_orders", m_column, "qty"));
}

}  // namespace roulian::ui::pages::supply
