#pragma once
// "Why this number" of one product and week: the lines that lead to the final forecast, and where each comes from.
#include <QWidget>

#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace roulian::ui::pages::demand {

class WeekWhy : public QWidget {
    Q_OBJECT
public:
    explicit WeekWhy(PageContext context, QWidget* parent = nullptr);
    void setProduct(const QString& key);             // "" = none
    void setWeeks(const workspace::RowsPtr& weeks);  // rows of forecast_weeks; the chosen week stays
    void setWeek(int week);                          // core Week number; one without forecast is left alone
    int week() const;                                // 0 = none
    QComboBox* chooser() const { return m_weeks; }
    TablePane* list() const { return m_list; }

Q_SIGNALS:
    // Someone wants to see what is behind a line: its kind (column "line" of forecast_why) and its words.
    void opened(const QString& line, const QString& words);

private:
    void showWeek();
    void open();
    void updateButton();
    QString m_product;
    QComboBox* m_weeks;
    QPushButton* m_open;
    QLabel* m_words;
    TablePane* m_list;
};

// True for lines that have a place to go to.
bool leadsSomewhere(const QString& line);

}  // namespace roulian::ui::pages::demand
