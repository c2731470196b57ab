#pragma once
// 需求预测: forecast per product with ranges and overrides; events.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace roulian::ui::pages::demand {

class AccuracyView;
class CleanView;
class EventsView;
class ForecastView;
class LaunchesView;
class LevelsView;

class DemandPage : public ui::Page {
    Q_OBJECT
public:
    explicit DemandPage(PageContext context, QWidget* parent = nullptr);
    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;

    ForecastView* forecast() const { return m_forecast; }
    EventsView* events() const { return m_events; }
    CleanView* clean() const { return m_clean; }
    LaunchesView* launches() const { return m_launches; }
    LevelsView* levels() const { return m_levels; }
    AccuracyView* accuracy() const { return m_accuracy; }

private:
    void addActions();
    void updateHeader();
    void showHeader(const LatestRead::Answer& answer);
    QTabWidget* m_tabs;
    ForecastView* m_forecast;
    EventsView* m_events;
    CleanView* m_clean;
    LaunchesView* m_launches;
    LevelsView* m_levels;
    AccuracyView* m_accuracy;
    struct SideView {
        QString id;
        QWidget* tab;
        TablePane* list;
    };
    std::vector<SideView> m_side;  // the tabs beside the forecast itself
    LatestRead m_header;
};

PageSpec page();

}  // namespace roulian::ui::pages::demand
