#pragma once
// Communities with what is bought through them, and how alive the groups of each owner are over time.
#include "ui/charts/trend_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::customers {

class CommunitiesView : public QWidget {
    Q_OBJECT
public:
    explicit CommunitiesView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* owners() const { return m_owners; }
    TrendChart* chart() const { return m_chart; }
    QComboBox* measure() const { return m_measure; }
    bool loading() const { return m_read.pending(); }

private:
    void refresh();
    void draw();
    PageContext ctx;
    LatestRead m_read;
    workspace::RowsPtr m_days;
    QString m_owner;
    TablePane *m_list, *m_owners;
    QComboBox* m_measure;
    TrendChart* m_chart;
};

}  // namespace roulian::ui::pages::customers
