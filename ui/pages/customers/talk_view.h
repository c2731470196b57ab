#pragma once
// What the chats of the groups said, reduced to counts: days, goods that were mentioned, and the course of one group.
#include "ui/charts/trend_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

namespace roulian::ui::pages::customers {

class TalkView : public QWidget {
    Q_OBJECT
public:
    explicit TalkView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* mentions() const { return m_mentions; }
    TablePane* messages() const { return m_messages; }
    TrendChart* chart() const { return m_chart; }

private:
    void selected();
    void forget();
    PageContext ctx;
    TablePane *m_list, *m_mentions, *m_messages;
    TrendChart* m_chart;
};

}  // namespace roulian::ui::pages::customers
