#pragma once
// Adds or changes an event of the calendar: festival, promotion, presale, live show, holiday.
#include <QDialog>
#include <optional>

#include "core/day.h"

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace roulian::ui::pages::demand {

struct EventData {
    QString id;  // empty = new
    QString name, kind = QStringLiteral("promotion"), sku, category, channel;
    Day from, to;
    std::optional<double> lift;  // expected demand ÷ normal demand
    QString json() const;        // value of Edit kind event.set
};

class EventDialog : public QDialog {
    Q_OBJECT
public:
    explicit EventDialog(const EventData& event, QWidget* parent = nullptr);
    EventData event() const;

private:
    void check();
    QString m_id;
    QLineEdit *m_name, *m_sku, *m_category, *m_channel;
    QComboBox* m_kind;
    QDateEdit *m_from, *m_to;
    QDoubleSpinBox* m_lift;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace roulian::ui::pages::demand
