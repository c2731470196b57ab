#pragma once
// Adds or changes an event of the calendar: festival, promotion, presale, live show, holiday, group-buy days.
#include <QDialog>
#include <optional>

#include "core/day.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace roulian::ui::pages::demand {

struct EventData {
    QString id;  // empty = new
    QString name, kind = QStringLiteral("promotion"), sku, category, channel;
    Day from, to;
    std::optional<double> lift;     // expected demand ÷ normal demand
    int leadDays = 0, lagDays = 0;  // days before and after in which demand differs too; 0 = as learned
    int weekdays = 0;               // 1 Monday … 64 Sunday, added; 0 = every day
    QString json() const;           // value of Edit kind event.set
};

// The seven days to tick: 1 Monday … 64 Sunday, added.
class WeekdayBoxes : public QWidget {
    Q_OBJECT
public:
    explicit WeekdayBoxes(int days, QWidget* parent = nullptr);
    int days() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_boxes[7];
};

// What the dialog offers while typing and how many products a name concerns.
struct KnownGoods {
    struct Sku {
        QString code, name, category;
    };
    QList<Sku> skus;
    int concerned(const QString& sku, const QString& category) const;
    QStringList codes() const, categories() const;
};

class EventDialog : public QDialog {
    Q_OBJECT
public:
    explicit EventDialog(const EventData& event, QWidget* parent = nullptr);
    EventData event() const;
    void setGoods(KnownGoods goods);  // completes codes and categories, counts what the event concerns

private:
    void check();
    QString m_id;
    QLineEdit *m_name, *m_sku, *m_category, *m_channel;
    QComboBox* m_kind;
    QDateEdit *m_from, *m_to;
    QDoubleSpinBox* m_lift;
    QSpinBox *m_lead, *m_lag;
    WeekdayBoxes* m_weekdays;
    QLabel *m_problem, *m_concerned;
    KnownGoods m_goods;
    QDialogButtonBox* m_buttons;
};

}  // namespace roulian::ui::pages::demand
