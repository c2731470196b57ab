#pragma once
// The calendar of events that lift or lower demand: add, change, copy to the next year, delete, fill in from the calendar
// of festivals; below it what events of each kind did.
#include <QWidget>

#include "ui/pages/demand/event_dialog.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::demand {

class EventsView : public QWidget {
    Q_OBJECT
public:
    explicit EventsView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* effects() const { return m_effects; }
    void add();
    void change();          // the current event
    void copyToNextYear();  // the selected events, one step
    void remove();          // the selected events
    void addFestivals();    // offers those the calendar lacks

private:
    void open(const EventData& event);
    PageContext ctx;
    TablePane *m_list, *m_effects;
    LatestRead m_goods;
};

}  // namespace roulian::ui::pages::demand
