#include "ui/theme/compat.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace roulian::ui {

bool systemIsDark(const QPalette& systemPalette) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark;
#endif
    return systemPalette.color(QPalette::WindowText).lightness() >
           systemPalette.color(QPalette::Window).lightness();
}

void watchSystemScheme(QApplication& application, void (*changed)()) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                     [changed] { changed(); });
#else
    (void)application;
    (void)changed;
#endif
}

}  // namespace roulian::ui
