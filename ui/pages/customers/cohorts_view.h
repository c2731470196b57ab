#pragma once
// Who comes back: customers by month of the first order, months since across.
#include "ui/charts/heat_map.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::customers {

class CohortsView : public QWidget {
    Q_OBJECT
public:
    explicit CohortsView(PageContext context, QWidget* parent = nullptr);
    HeatMap* grid() const { return m_grid; }
    QComboBox* measure() const { return m_measure; }
    bool loading() const { return m_read.pending(); }

private:
    void refresh();
    void draw();
    void openMonth(int row);
    PageContext ctx;
    LatestRead m_read;
    workspace::RowsPtr m_cells;
    QComboBox* m_measure;
    HeatMap* m_grid;
    QStringList m_months;
};

}  // namespace roulian::ui::pages::customers
