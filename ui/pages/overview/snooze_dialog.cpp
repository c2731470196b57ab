#include "ui/pages/overview/snooze_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace roulian::ui::pages::overview {

SnoozeDialog::SnoozeDialog(Day today, const QString& effect, std::function<void(Day)> chosen, QWidget* parent)
    : QDialog(parent), m_chosen(std::move(chosen)) {
    setWindowTitle(tr("Snooze until"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    auto* words = new QLabel(effect);
    words->setWordWrap(true);
    column->addWidget(words);
    const QDate first = QDate(1970, 1, 1).addDays(today.n);
    m_day = new QDateEdit(first.addDays(7));
    m_day->setMinimumDate(first.addDays(1));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    auto* label = new QLabel(tr("&Open again on"));
    label->setBuddy(m_day);
    column->addWidget(label);
    column->addWidget(m_day);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Snooze"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SnoozeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void SnoozeDialog::accept() {
    const Day day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(m_day->date()))};
    QDialog::accept();
    if (m_chosen) m_chosen(day);
}

}  // namespace roulian::ui::pages::overview
