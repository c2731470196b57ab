#pragma once
// 清洗: the weeks history is not learned from as recorded, each with its reason and a switch; below, all weeks of the product.
#include <QWidget>

#include "ui/charts/fan_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::demand {

class CleanView : public QWidget {
    Q_OBJECT
public:
    explicit CleanView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* weeks() const { return m_weeks; }  // every week of the current product
    FanChart* chart() const { return m_chart; }
    bool loading() const { return m_read.pending(); }
    // choice: "keep", "drop" or "" for automatic; for the selected rows of the list or of the weeks.
    void choose(TablePane* from, const char* choice);

private:
    void show(const QString& key);
    void draw(const LatestRead::Answer& answer);
    void addChoices(TablePane* pane);
    PageContext ctx;
    QString m_sku, m_name;
    LatestRead m_read;
    TablePane *m_list, *m_weeks;
    FanChart* m_chart;
};

}  // namespace roulian::ui::pages::demand
