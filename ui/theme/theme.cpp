#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>
#include <QToolTip>

#include "ui/theme/compat.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui {

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::install(QApplication& application) {
    Theme& theme = instance();
    theme.m_systemPalette = QApplication::palette();
    application.setStyle(new Style);
    QApplication::setFont(bodyFont());
    const QSettings& settings = uiSettings();
    const QString mode = settings.value(QStringLiteral("theme/mode")).toString();
    theme.m_mode = mode == QLatin1String("dark")    ? Mode::Dark
                   : mode == QLatin1String("light") ? Mode::Light
                                                    : Mode::System;
    theme.m_density =
        settings.value(QStringLiteral("theme/density")).toString() == QLatin1String("comfortable")
            ? Density::Comfortable
            : Density::Compact;
    watchSystemScheme(application, [] { instance().apply(); });
    theme.apply();
}

void Theme::setMode(Mode mode) {
    m_mode = mode;
    uiSettings().setValue(QStringLiteral("theme/mode"), mode == Mode::Dark    ? QStringLiteral("dark")
                                                        : mode == Mode::Light ? QStringLiteral("light")
                                                                              : QStringLiteral("system"));
    apply();
}

void Theme::setDensity(Density density) {
    m_density = density;
    uiSettings().setValue(QStringLiteral("theme/density"), density == Density::Comfortable
                                                               ? QStringLiteral("comfortable")
                                                               : QStringLiteral("compact"));
    Q_EMIT changed();
}

int Theme::rowHeight(const QFontMetrics& metrics) const {
    return metrics.height() + (m_density == Density::Compact ? 6 : 12);
}

bool Theme::dark() const {
    return m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark(m_systemPalette));
}

void Theme::apply() {
    const Tokens& t = dark() ? darkTokens() : lightTokens();
    detail::setTokens(&t);
    QPixmapCache::clear();
    QApplication::setPalette(palette(t));
    QToolTip::setPalette(palette(t));
    Q_EMIT changed();
}

QPalette Theme::palette(const Tokens& t) {
    QPalette p;
    using G = QPalette::ColorGroup;
    for (const G group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool off = group == QPalette::Disabled;
        const QColor text = off ? t.disabled : t.text;
        p.setColor(group, QPalette::Window, t.window);
        p.setColor(group, QPalette::WindowText, text);
        p.setColor(group, QPalette::Base, t.surface);
        p.setColor(group, QPalette::AlternateBase, t.alt);
        p.setColor(group, QPalette::Text, text);
        p.setColor(group, QPalette::Button, t.header);
        p.setColor(group, QPalette::ButtonText, text);
        p.setColor(group, QPalette::BrightText, t.danger);
        p.setColor(group, QPalette::PlaceholderText, off ? t.disabled : t.text2);
        p.setColor(group, QPalette::ToolTipBase, t.surface);
        p.setColor(group, QPalette::ToolTipText, t.text);
        p.setColor(group, QPalette::Link, off ? t.disabled : t.accent);
        p.setColor(group, QPalette::LinkVisited, off ? t.disabled : t.accent);
        p.setColor(group, QPalette::Light, mixed(t.header, t.surface, 0.5));
        p.setColor(group, QPalette::Midlight, t.header);
        p.setColor(group, QPalette::Mid, t.border);
        p.setColor(group, QPalette::Dark, t.control);
        p.setColor(group, QPalette::Shadow, t.dark ? t.rail : t.control);
    }
    // An unfocused table shows its selection in the idle colour with ordinary text; disabled likewise.
    p.setColor(QPalette::Active, QPalette::Highlight, t.selection);
    p.setColor(QPalette::Active, QPalette::HighlightedText, t.onSelection);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.idleSelection);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.idleSelection);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return p;
}

void setPrimary(QAbstractButton* button, bool primary) {
    button->setProperty("primary", primary);
    button->update();
}

bool isPrimary(const QWidget* button) {
    return button && button->property("primary").toBool();
}

}  // namespace roulian::ui
