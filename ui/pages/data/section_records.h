#pragma once
// Plain lists of the data page: stock, money and reach; each with what belongs to its current row, and a picture where
// one says more than the figures.
#include "ui/charts/bars_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/data/section.h"
#include "ui/pages/page_data.h"

namespace roulian::ui {
class FactsPanel;
}

namespace roulian::ui::pages::data {

// A product over all warehouses, over its warehouses and open purchase orders.
class StockSection : public Section {
    Q_OBJECT
public:
    StockSection(PageContext context, QWidget* parent);

protected:
    void showRow(const QString& key) override;

private:
    TablePane *m_warehouses, *m_open;
};

// payments, refunds, ledger, payment_offers; account_days, articles, article_channels, live_sessions, staff_days.
class RecordSection : public Section {
    Q_OBJECT
public:
    RecordSection(const QString& table, PageContext context, QWidget* parent);
    TrendChart* trend() const { return m_trend; }  // null where time tells nothing
    BarsChart* bars() const { return m_bars; }     // the funnel of a live session

protected:
    void showRow(const QString& key) override;

private:
    void drawTrend();
    void drawFunnel(const QString& key);
    std::string m_table;
    FactsPanel* m_facts;
    TrendChart* m_trend = nullptr;
    BarsChart* m_bars = nullptr;
};

// Tabs that stand under one: "money" and "reach"; empty for others.
QStringList membersOf(const QString& group);

}  // namespace roulian::ui::pages::data
