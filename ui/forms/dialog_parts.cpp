#include "ui/forms/dialog_parts.h"

#include "ui/theme/tokens.h"

namespace roulian::ui {

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.n);
}

Day dayOf(const QDate& date) {
    return Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

QLabel* problemLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, tokens().danger);
    label->setPalette(colours);
    return label;
}

}  // namespace roulian::ui
