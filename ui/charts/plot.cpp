#include "ui/charts/plot.h"

#include <cmath>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

QDate dateOf(double day) {
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

double DayTicker::getTickStep(const QCPRange& range) {
    return range.size() / 6;
}

QVector<double> DayTicker::createTickVector(double, const QCPRange& range) {
    QVector<double> ticks;
    const double days = range.size();
    const QDate epoch(1970, 1, 1);
    m_days = days < 62;
    if (m_days) {
        const int step = days <= 8 ? 1 : days <= 31 ? 7 : 14;
        const QDate first = dateOf(range.lower);
        QDate date = step == 1 ? first : first.addDays((8 - first.dayOfWeek()) % 7);  // Mondays
        for (; epoch.daysTo(date) <= range.upper; date = date.addDays(step))
            ticks << static_cast<double>(epoch.daysTo(date));
        return ticks;
    }
    const int months = days < 250 ? 1 : days < 500 ? 2 : days < 800 ? 3 : days < 1600 ? 6 : 12;
    QDate date(dateOf(range.lower).year(), 1, 1);
    while (epoch.daysTo(date) < range.lower) date = date.addMonths(months);
    for (; epoch.daysTo(date) <= range.upper; date = date.addMonths(months))
        ticks << static_cast<double>(epoch.daysTo(date));
    return ticks;
}

QString DayTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return dateOf(tick).toString(m_days ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM"));
}

double NumberTicker::getTickStep(const QCPRange& range) {
    const double step = QCPAxisTicker::getTickStep(range);
    const double shown = percent ? step * 100 : step;
    m_decimals = shown >= 1 || shown <= 0 ? 0 : static_cast<int>(std::ceil(-std::log10(shown) - 1e-9));
    return step;
}

QString NumberTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
    return workspace::shownNumber(percent ? tick * 100 : tick, m_decimals);
}

Plot::Plot(QWidget* parent) : QCustomPlot(parent), m_numbers(new NumberTicker) {
    setLocale(QLocale());
    xAxis->setTicker(QSharedPointer<DayTicker>::create());
    yAxis->setTicker(m_numbers);
    m_numbers->setTickCount(5);
    legend->setVisible(false);
    setNoAntialiasingOnDrag(true);
    setMouseTracking(true);
    m_line = new QCPItemStraightLine(this);
    m_text = new QCPItemText(this);
    m_text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_text->setPadding(QMargins(6, 3, 6, 3));
    m_text->setTextAlignment(Qt::AlignLeft);
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_line), static_cast<QCPAbstractItem*>(m_text)}) {
        item->setVisible(false);
        item->setSelectable(false);
    }
    restyle();
}

void Plot::setUnit(const QString& unit, bool percent) {
    m_numbers->percent = percent;
    yAxis->setLabel(percent ? QStringLiteral("%") : unit);
}

void Plot::setPositions(std::vector<double> xs) {
    m_xs = std::move(xs);
    setCursor(-1);
}

void Plot::setFullRange(double x0, double x1, double y0, double y1) {
    m_x0 = x0;
    m_x1 = x1 > x0 ? x1 : x0 + 1;
    m_y0 = y0;
    m_y1 = y1 > y0 ? y1 : y0 + 1;
    resetZoom();
}

void Plot::resetZoom() {
    xAxis->setRange(m_x0, m_x1);
    yAxis->setRange(m_y0, m_y1);
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::restyle() {
    const Tokens& t = tokens();
    setBackground(QBrush(t.surface));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(t.border));
        axis->setTickPen(axis == xAxis ? QPen(t.border) : QPen(Qt::NoPen));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.text2);
        axis->setLabelColor(t.text2);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->setTickLengthIn(0);
        axis->setTickLengthOut(4);
        axis->grid()->setPen(QPen(t.border));
        axis->grid()->setZeroLinePen(QPen(t.border));
    }
    xAxis->grid()->setVisible(false);
    m_line->setPen(QPen(t.control, 1));
    m_text->setColor(t.text);
    m_text->setFont(font());
    m_text->setBrush(t.header);
    m_text->setPen(QPen(t.border));
    if (legend->visible()) {
        legend->setFont(font());
        legend->setTextColor(t.text2);
        legend->setBrush(Qt::NoBrush);
        legend->setBorderPen(Qt::NoPen);
    }
}

void Plot::setCursor(int position) {
    const bool on = position >= 0 && position < static_cast<int>(m_xs.size());
    m_position = on ? position : -1;
    m_line->setVisible(on);
    m_text->setVisible(on && m_words);
    if (on) {
        const double x = m_xs[static_cast<std::size_t>(position)];
        m_line->point1->setCoords(x, 0);
        m_line->point2->setCoords(x, 1);
        const bool left = xAxis->coordToPixel(x) > (axisRect()->left() + axisRect()->right()) / 2.0;
        m_text->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        m_text->position->setCoords(x, 0.02);
        m_text->setText(m_words ? m_words(position) : QString());
        if (hasFocus()) setAccessibleDescription(m_text->text());
    }
    replot(QCustomPlot::rpQueuedReplot);
}

void Plot::mouseMoveEvent(QMouseEvent* event) {
    QCustomPlot::mouseMoveEvent(event);
    if (m_xs.empty()) return;
    const double x = xAxis->pixelToCoord(event->position().x());
    const auto it = std::lower_bound(m_xs.begin(), m_xs.end(), x);
    auto near = static_cast<int>(it - m_xs.begin());
    if (near == static_cast<int>(m_xs.size()) ||
        (near > 0 && x - m_xs[static_cast<std::size_t>(near - 1)] < m_xs[static_cast<std::size_t>(near)] - x))
        --near;
    if (near != m_position) setCursor(near);
}

void Plot::leaveEvent(QEvent* event) {
    QCustomPlot::leaveEvent(event);
    if (!hasFocus()) setCursor(-1);
}

void Plot::wheelEvent(QWheelEvent* event) {
    // Without Ctrl the wheel belongs to the page.
    if (!(event->modifiers() & Qt::ControlModifier)) return event->ignore();
    const double factor = std::pow(0.85, event->angleDelta().y() / 120.0);
    xAxis->scaleRange(factor, xAxis->pixelToCoord(event->position().x()));
    xAxis->setRange(qMax(m_x0, xAxis->range().lower), qMin(m_x1, xAxis->range().upper));
    replot(QCustomPlot::rpQueuedReplot);
    event->accept();
}

void Plot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetZoom();
    event->accept();
}

void Plot::mouseReleaseEvent(QMouseEvent* event) {
    QCustomPlot::mouseReleaseEvent(event);
    if (activated && m_position >= 0 && event->button() == Qt::LeftButton && !event->source())
        activated(m_position);
}

void Plot::keyPressEvent(QKeyEvent* event) {
    if (activated && m_position >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        activated(m_position);
    else
        QCustomPlot::keyPressEvent(event);
}

void Plot::paintEvent(QPaintEvent* event) {
    QCustomPlot::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace roulian::ui
