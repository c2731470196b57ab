#pragma once
// Festivals and shopping days of a year, those the calendar lacks ticked; and weekly group-buy days.
#include <QDialog>
#include <vector>

#include "core/day.h"
#include "ui/pages/demand/event_dialog.h"
#include "workspace/event_offers.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace roulian::ui::pages::demand {

class FestivalDialog : public QDialog {
    Q_OBJECT
public:
    // events: rows of the table "events" as they stand.
    FestivalDialog(workspace::RowsPtr events, Day today, QWidget* parent = nullptr);
    std::vector<workspace::Edit> edits() const;  // of what is ticked
    void setYear(int year);
    QTreeWidget* list() const { return m_list; }

private:
    void fill();
    void count();
    workspace::RowsPtr m_events;
    std::vector<workspace::EventOffer> m_offers;
    QSpinBox* m_year;
    QTreeWidget* m_list;
    WeekdayBoxes* m_weekdays;
    QDateEdit *m_from, *m_to;
    QLabel* m_problem;
    QPushButton* m_add;
};

}  // namespace roulian::ui::pages::demand
