#include "ui/theme/ui_settings.h"

#include <QDir>
#include <QStandardPaths>
#include <memory>

namespace roulian::ui {

namespace {
QString g_path;
std::unique_ptr<QSettings> g_settings;
}  // namespace

void setUiSettingsPath(const QString& path) {
    g_settings.reset();
    g_path = path;
}

QSettings& uiSettings() {
    if (!g_settings) {
        if (g_path.isEmpty())
            g_path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) %
                     QStringLiteral("/roulian/window.ini");
        g_settings = std::make_unique<QSettings>(g_path, QSettings::IniFormat);
    }
    return *g_settings;
}

}  // namespace roulian::ui
