#pragma once
// The 5×5 grid of recency and frequency, the eight classes and who moved between them.
#include "ui/charts/heat_map.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::customers {

class RfmView : public QWidget {
    Q_OBJECT
public:
    explicit RfmView(PageContext context, QWidget* parent = nullptr);
    HeatMap* grid() const { return m_grid; }
    QComboBox* measure() const { return m_measure; }
    TablePane* classes() const { return m_classes; }
    TablePane* moves() const { return m_moves; }
    bool loading() const { return m_read.pending(); }

private:
    void refresh();
    void draw();
    QString thresholds() const;
    void openCustomers(std::map<std::string, QString> filters);
    PageContext ctx;
    LatestRead m_read;
    workspace::RowsPtr m_cells, m_thresholds;
    QComboBox* m_measure;
    HeatMap* m_grid;
    TablePane *m_classes, *m_moves;
};

}  // namespace roulian::ui::pages::customers
