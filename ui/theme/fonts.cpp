#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QGuiApplication>

namespace roulian::ui {

namespace {
QFont sized(double points, QFont::Weight weight) {
    QFont font = bodyFont();
    font.setPointSizeF(font.pointSizeF() * points / 9.0);
    font.setWeight(weight);
    return font;
}
}  // namespace

QFont bodyFont() {
#if defined(Q_OS_MACOS)
    QFont font;  // system size
    // The system face has proportional digits; tnum can be asked for from Qt 6.7 on.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFamilies({font.family(), QStringLiteral("PingFang SC")});
    font.setFeature("tnum", 1);
#else
    font.setFamilies({QStringLiteral("Helvetica Neue"), QStringLiteral("PingFang SC")});
#endif
    return font;
#else
    QFont font;
#if defined(Q_OS_WIN)
    font.setFamilies({QStringLiteral("Segoe UI"), QStringLiteral("Microsoft YaHei UI")});
#else
    font.setFamilies(
        {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("DejaVu Sans")});
#endif
    // The size of the system counts when someone made it larger than usual.
    static const double systemSize = QGuiApplication::font().pointSizeF();
    font.setPointSizeF(systemSize > 12.5 ? systemSize * 9.0 / 10.0 : 9.0);
    return font;
#endif
}

QFont sectionFont() {
    return sized(10.5, QFont::DemiBold);
}

QFont titleFont() {
    return sized(14, QFont::DemiBold);
}

bool digitsHaveOneWidth(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char c = '1'; c <= '9'; ++c)
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(c)) - zero) > 0.01) return false;
    return true;
}

}  // namespace roulian::ui
