#pragma once
// 新品: launches the planner accepted, how much of their forecast still comes from them, and the wizard for a new one.
#include <QWidget>

#include "ui/charts/fan_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"
#include "workspace/launch_preview.h"

namespace roulian::ui::pages::demand {

class LaunchWizard;

class LaunchesView : public QWidget {
    Q_OBJECT
public:
    explicit LaunchesView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    FanChart* chart() const { return m_chart; }
    bool loading() const { return m_read.pending(); }
    LaunchWizard* add();
    LaunchWizard* change();       // the current launch; null when there is none
    void remove();                // the selected launches
    void setActive(bool active);  // the selected launches: used by the forecast, or not

private:
    LaunchWizard* open(const workspace::LaunchAsk& ask);
    workspace::LaunchAsk askOf(const QString& key) const;
    void show(const QString& key);
    PageContext ctx;
    LatestRead m_read, m_goods;
    TablePane* m_list;
    FanChart* m_chart;
};

}  // namespace roulian::ui::pages::demand
