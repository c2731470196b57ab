#pragma once
// The calendar of events that lift or lower demand; add, change, delete.
#include <QWidget>

#include "ui/pages/demand/event_dialog.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::demand {

class EventsView : public QWidget {
    Q_OBJECT
public:
    explicit EventsView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    void add();
    void change();  // the current event
    void remove();  // the selected events

private:
    void open(const EventData& event);
    PageContext ctx;
    TablePane* m_list;
};

}  // namespace roulian::ui::pages::demand
