#include "cli/language.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include "translations/translations.h"

namespace roulian::cli {

namespace {

QString chosen() {
    // The window keeps its language here (ui/theme/ui_settings.cpp).
    const QSettings window(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                               QStringLiteral("/roulian/window.ini"),
                           QSettings::IniFormat);
    const QString kept = window.value(QStringLiteral("language")).toString();
    if (!kept.isEmpty()) return kept;
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

}  // namespace

bool installLanguage(const QString& language) {
    const QString code = language.isEmpty() ? chosen() : language;
    if (!roulian::languages().contains(code)) return language.isEmpty();
    roulian::installLanguage(code);
    return true;
}

}  // namespace roulian::cli
