#include "ui/pages/data/section_records.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/forms/facts_panel.h"
#include "ui/pages/data/sections.h"

namespace roulian::ui::pages::data {

namespace {

std::string keyOr(const QString& key) {
    return key.isEmpty() ? "-1" : key.toStdString();
}

QString emptySentence(const QString& table) {
    if (table == QLatin1String("payments"))
        return RecordSection::tr(
            "Payments of the WeChat Pay bill will be listed here, with the order each one paid.");
    if (table == QLatin1String("refunds"))
        return RecordSection::tr(
            "Refunds of the WeChat Pay bill and of the shops' funds will be listed here.");
    if (table == QLatin1String("ledger"))
        return RecordSection::tr("Every movement of the shops' funds will be listed here, with its balance.");
    if (table == QLatin1String("payment_offers"))
        return RecordSection::tr(
            "Private payments that may belong to an unpaid order of the same amount will be listed here.");
    if (table == QLatin1String("account_days"))
        return RecordSection::tr("Followers of the official account, day by day, will be listed here.");
    if (table == QLatin1String("articles"))
        return RecordSection::tr("Articles with how often they were read and shared will be listed here.");
    if (table == QLatin1String("article_channels"))
        return RecordSection::tr("Where the readers of the articles came from will be listed here.");
    if (table == QLatin1String("live_sessions"))
        return RecordSection::tr("Live sessions with viewers, orders and sales will be listed here.");
    return RecordSection::tr("What each member of staff did in WeCom, day by day, will be listed here.");
}

TablePaneOptions optionsOf(const QString& table, const PageContext& context) {
    TablePaneOptions o;
    o.table = table.toStdString();
    o.layoutId = QStringLiteral("data.") % table;
    o.empty = noDataYet(context, emptySentence(table));
    if (table == QLatin1String("payments")) {
        const QString open = workspace::statusWord("payments", "linked", "open").word;
        o.views = {{QStringLiteral("unmatched"),
                    RecordSection::tr("Without an order"),
                    {{"linked", open}},
                    {},
                    {},
                    {}},
                   {QStringLiteral("returned"),
                    RecordSection::tr("Paid back"),
                    {{"back", QStringLiteral(">0")}},
                    {},
                    {},
                    {}}};
    }
    return o;
}

// Column over the days of the list, summed by day: several accounts or people are one line.
bool overTime(const std::string& table) {
    return table == "account_days" || table == "staff_days" || table == "payments" || table == "refunds";
}

}  // namespace

QStringList membersOf(const QString& group) {
    if (group == QLatin1String("money"))
        return {QStringLiteral("payments"), QStringLiteral("refunds"), QStringLiteral("ledger"),
                QStringLiteral("payment_offers")};
    if (group == QLatin1String("reach"))
        return {QStringLiteral("account_days"), QStringLiteral("articles"),
                QStringLiteral("article_channels"), QStringLiteral("live_sessions"),
                QStringLiteral("staff_days")};
    return {};
}

StockSection::StockSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [context] {
              TablePaneOptions o;
              o.table = "stock_totals";
              o.layoutId = QStringLiteral("data.stock_totals");
              o.empty =
                  noDataYet(context, tr("Stock of every product over all warehouses will be listed here."));
              o.views = {{QStringLiteral("none"),
                          tr("Nothing available"),
                          {{"available", QStringLiteral("<=0")}},
                          {},
                          {{"weekly", true}},
                          {}},
                         {QStringLiteral("short"),
                          tr("Cover under two weeks"),
                          {{"cover", QStringLiteral("<14")}},
                          {},
                          {{"cover", false}},
                          {}},
                         {QStringLiteral("long"),
                          tr("Cover over half a year"),
                          {{"cover", QStringLiteral(">180")}},
                          {},
                          {{"value", true}},
                          {}}};
              return o;
          }(),
          parent) {
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Stock of the product"));
    m_warehouses = addPane("stock", QStringLiteral("data.stock.warehouses"),
                           tr("Choose a product above to see its warehouses."));
    m_open = addPane("purchase_orders", QStringLiteral("data.stock.open"),
                     tr("Nothing of this product is on order."));
    tabs->addTab(m_warehouses, tr("Warehouses"));
    tabs->addTab(m_open, tr("Purchase orders"));
    m_detail->addWidget(tabs, 1);
}

void StockSection::showRow(const QString& key) {
    m_warehouses->setWhere({{"sku", keyOr(key)}});
    m_open->setWhere({{"sku", keyOr(key)}});
}

RecordSection::RecordSection(const QString& table, PageContext context, QWidget* parent)
    : Section(context, optionsOf(table, context), parent), m_table(table.toStdString()) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_facts = new FactsPanel;
    auto* scroll = new QScrollArea;  // some lists have more facts than the lower part has height
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The chosen row"));
    row->addWidget(scroll, 2);
    if (overTime(m_table)) {
        m_trend = new TrendChart;
        m_trend->setAccessibleName(tr("The list over time"));
        m_trend->setEmptyText(tr("Nothing to draw yet."));
        row->addWidget(m_trend, 3);
    } else if (m_table == "live_sessions") {
        m_bars = new BarsChart;
        m_bars->setAccessibleName(tr("From viewers to orders"));
        m_bars->setEmptyText(tr("Choose a live session above."));
        row->addWidget(m_bars, 3);
    }
    m_detail->addLayout(row, 1);
}

void RecordSection::showRow(const QString& key) {
    QList<Fact> facts;
    const workspace::TableSpec* spec = workspace::findTable(m_table);
    if (!key.isEmpty() && spec)
        for (const workspace::Column& column : spec->columns) {
            const QString value = m_list->shown(key, column.id);
            if (value.isEmpty() || value == QStringLiteral("—")) continue;
            const QString unit = workspace::columnUnit(m_table, column.id);
            facts << Fact{workspace::columnTitle(m_table, column.id),
                          unit.isEmpty() ? value : value % QLatin1Char(' ') % unit, workspace::Tone::Neutral,
                          workspace::columnHelp(m_table, column.id)};
        }
    m_facts->setFacts(facts);
    if (m_trend) drawTrend();
    if (m_bars) drawFunnel(key);
}

void RecordSection::drawTrend() {
    const workspace::RowsPtr rows = m_list->rows();
    TrendData trend;
    trend.weekly = false;
    QString caption;
    const bool money = m_table == "payments" || m_table == "refunds";
    const char* first = money ? "amount" : m_table == "account_days" ? "net_followers" : "messages";
    std::map<std::int64_t, std::pair<double, double>> days;  // all; payments: those without an order
    for (std::size_t i = 0; rows && i < rows->count; ++i) {
        auto day = integer(*rows, i, money ? "at" : "day");
        if (!day) continue;
        if (money) *day /= 86400;
        const double value = number(*rows, i, first);
        if (std::isnan(value)) continue;
        auto& [all, open] = days[*day];
        all += value;
        if (m_table == "payments" && text(*rows, i, "linked") == QLatin1String("open")) open += value;
    }
    if (!days.empty()) {
        TrendData::Line all{workspace::columnTitle(m_table, first), {}, !money};
        TrendData::Line open{workspace::statusWord("payments", "linked", "open").word, {}, false};
        for (const auto& [day, sums] : days) {
            trend.days.push_back(Day{static_cast<std::int32_t>(day)});
            all.values.push_back(sums.first);
            open.values.push_back(sums.second);
        }
        trend.unit = workspace::columnUnit(m_table, first);
        trend.fromZero = std::none_of(all.values.begin(), all.values.end(), [](double v) { return v < 0; });
        trend.lines = {all};
        if (m_table == "payments") trend.lines.push_back(open);
        caption = workspace::tableTitle(m_table) % QStringLiteral(" · ") % all.name;
    }
    m_trend->setCaption(caption);
    m_trend->setData(std::move(trend));
}

void RecordSection::drawFunnel(const QString& key) {
    const workspace::RowsPtr rows = m_list->rows();
    const auto row = rowOf(rows, key.toStdString());
    BarsData bars;
    QString caption;
    if (row) {
        BarsData::Set set;
        for (const char* column : {"viewers", "peak", "comments", "new_followers", "orders"}) {
            const double value = number(*rows, *row, column);
            if (std::isnan(value)) continue;
            bars.categories << workspace::columnTitle(m_table, column);
            set.values.push_back(value);
        }
        const double viewers = number(*rows, *row, "viewers"), orders = number(*rows, *row, "orders");
        set.name = text(*rows, *row, "name");
        caption = set.name;
        if (viewers > 0 && !std::isnan(orders))
            caption = tr("%1 · %2 of the viewers ordered")
                          .arg(set.name, workspace::shownPercent(orders / viewers, 1));
        if (!set.values.empty()) bars.sets = {set};
    }
    m_bars->setCaption(caption);
    m_bars->setData(std::move(bars));
}

}  // namespace roulian::ui::pages::data
