#pragma once
// How good forecasts have been by weeks ahead, and what people's overrides were worth.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

namespace roulian::ui::pages::demand {

class AccuracyView : public QWidget {
    Q_OBJECT
public:
    explicit AccuracyView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_leads; }
    TablePane* people() const { return m_people; }
    TablePane* outcomes() const { return m_outcomes; }

private:
    TablePane *m_leads, *m_people, *m_outcomes;
};

}  // namespace roulian::ui::pages::demand
