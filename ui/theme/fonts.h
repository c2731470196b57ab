#pragma once
#include <QFont>

namespace roulian::ui {

QFont bodyFont();     // 9 pt (system size on macOS), families per system
QFont sectionFont();  // 10.5 pt demibold
QFont titleFont();    // 14 pt demibold: page title, KPI value
bool digitsHaveOneWidth(const QFont& font);

}  // namespace roulian::ui
