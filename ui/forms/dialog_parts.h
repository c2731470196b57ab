#pragma once
// What several dialogs are made of.
#include <QDate>
#include <QLabel>

#include "core/day.h"

namespace roulian::ui {

QDate dateOf(Day day);
Day dayOf(const QDate& date);

// What is wrong with the input, in the colour of danger; empty while nothing is.
QLabel* problemLabel();

}  // namespace roulian::ui
