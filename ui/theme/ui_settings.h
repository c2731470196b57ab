#pragma once
#include <QSettings>

namespace roulian::ui {

// What the window remembers (layout, theme, shortcuts, recent files): one ini file of ours, never the
// registry.
QSettings& uiSettings();
void setUiSettingsPath(const QString& path);  // before first use: portable mode and tests

}  // namespace roulian::ui
