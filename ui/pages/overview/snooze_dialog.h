#pragma once
// Until which day decisions are put off.
#include <QDialog>
#include <functional>

#include "core/day.h"

class QDateEdit;

namespace roulian::ui::pages::overview {

class SnoozeDialog : public QDialog {
    Q_OBJECT
public:
    SnoozeDialog(Day today, const QString& effect, std::function<void(Day)> chosen,
                 QWidget* parent = nullptr);
    void accept() override;

private:
    QDateEdit* m_day;
    std::function<void(Day)> m_chosen;
};

}  // namespace roulian::ui::pages::overview
