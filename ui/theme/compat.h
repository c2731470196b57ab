#pragma once
// Qt calls newer than the baseline 6.4, with what to do before them.
class QApplication;
class QPalette;

namespace roulian::ui {

// Whether the system asks for dark: QStyleHints::colorScheme from Qt 6.5, before that the lightness of the
// palette the system gave at start.
bool systemIsDark(const QPalette& systemPalette);
// Calls `changed` when the system's scheme changes (Qt 6.5 and later; earlier: never).
void watchSystemScheme(QApplication& application, void (*changed)());

}  // namespace roulian::ui
