#pragma once
// How full each line is in each week; overload in danger.
#include <QWidget>

#include "ui/charts/heat_map.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::supply {

class LoadView : public QWidget {
    Q_OBJECT
public:
    explicit LoadView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    HeatMap* chart() const { return m_chart; }

private:
    void draw();
    TablePane* m_list;
    HeatMap* m_chart;
    std::vector<std::string> m_lines;
    std::vector<std::int64_t> m_weeks;
};

}  // namespace roulian::ui::pages::supply
