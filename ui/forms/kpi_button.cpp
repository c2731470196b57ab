#include "ui/forms/kpi_button.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

KpiButton::KpiButton(const Kpi& kpi, QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_kpi.open) m_kpi.open();
    });
    setKpi(kpi);
}

void KpiButton::setKpi(const Kpi& kpi) {
    m_kpi = kpi;
    if (kpi.value == QStringLiteral("—")) m_kpi.unit.clear();  // nothing of nothing
    const QString arrow = kpi.direction == Kpi::Direction::Up     ? tr("up")
                          : kpi.direction == Kpi::Direction::Down ? tr("down")
                                                                  : QString();
    setAccessibleName(QStringList{kpi.label % QStringLiteral(":"), kpi.value, m_kpi.unit, arrow, kpi.change}
                          .join(QLatin1Char(' '))
                          .simplified());
    setToolTip(kpi.help);
    setFocusPolicy(kpi.open ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(kpi.open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize KpiButton::sizeHint() const {
    const QFontMetrics body(font()), big(titleFont());
    const QString value = m_kpi.unit.isEmpty() ? m_kpi.value : m_kpi.value % QLatin1Char(' ') % m_kpi.unit;
    const int change = m_kpi.change.isEmpty() ? 0
                                              : body.horizontalAdvance(m_kpi.change) +
                                                    (m_kpi.direction == Kpi::Direction::None ? 0 : 15);
    const int width = qMax(qMax(body.horizontalAdvance(m_kpi.label), big.horizontalAdvance(value)), change);
    return {qMax(64, width + 16), body.height() * 2 + big.height() + 8};
}

void KpiButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    if (m_kpi.open && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.idleSelection : t.header);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QFontMetrics body(font()), big(titleFont());
    int y = 2;
    painter.setPen(t.text2);
    painter.drawText(QRect(8, y, width() - 8, body.height()), Qt::AlignLeft | Qt::AlignVCenter, m_kpi.label);
    y += body.height();
    painter.setPen(t.text);
    painter.setFont(titleFont());
    const QString value = m_kpi.unit.isEmpty() ? m_kpi.value : m_kpi.value % QLatin1Char(' ') % m_kpi.unit;
    painter.drawText(QRect(8, y, width() - 8, big.height()), Qt::AlignLeft | Qt::AlignVCenter, value);
    y += big.height();
    painter.setFont(font());
    if (!m_kpi.change.isEmpty()) {
        painter.setPen(toneColor(m_kpi.tone));
        int x = 8;
        if (m_kpi.direction != Kpi::Direction::None) {
            const bool up = m_kpi.direction == Kpi::Direction::Up;
            const qreal middle = y + body.height() / 2.0, dy = up ? -4 : 4;
            QPainterPath arrow;
            arrow.moveTo(x, middle - dy);
            arrow.lineTo(x + 11, middle - dy);
            arrow.lineTo(x + 5.5, middle + dy);
            arrow.closeSubpath();
            painter.fillPath(arrow, toneColor(m_kpi.tone));
            x += 15;
        }
        painter.drawText(QRect(x, y, width() - x, body.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_kpi.change);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace roulian::ui
