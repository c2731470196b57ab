#include "ui/charts/timeline_chart.h"

#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {
constexpr int kNameWidth = 150, kRight = 24;
QString when(double day) {
    const QDateTime time =
        QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC).addSecs(static_cast<qint64>(day * 86400));
    return time.toString(day == std::floor(day) ? QStringLiteral("yyyy-MM-dd")
                                                : QStringLiteral("yyyy-MM-dd HH:mm"));
}
}  // namespace

TimelineChart::TimelineChart(QWidget* parent) : PaintedChart(parent) {
    setEmptyText(tr("No shipment chosen."));
    dataChanged();
}

void TimelineChart::setData(TimelineData next) {
    m_data = std::move(next);
    m_row = 0;
    m_mark = -1;
    m_from = 1e18;
    m_to = -1e18;
    const auto take = [this](double day) {
        m_from = std::min(m_from, day);
        m_to = std::max(m_to, day);
    };
    qsizetype late = 0;
    for (const auto& row : m_data.rows) {
        for (const auto& mark : row.marks) take(mark.day);
        for (const auto& day : {row.promised, row.expectedFrom, row.expectedTo})
            if (day) take(day->n + 1);
        late += row.late ? 1 : 0;
    }
    if (m_data.today.n > 0 && m_from < 1e17) take(std::min<double>(m_data.today.n, m_to + 10));
    if (m_from > 1e17) {
        m_from = 0;
        m_to = 1;
    }
    m_from -= 0.5;
    m_to += 0.5;
    setSummary(
        m_data.rows.size() == 1
            ? rowWords(0)
            : tr("%1 shipments, %2 late.").arg(QString::number(m_data.rows.size()), QString::number(late)));
    dataChanged();
    contentChanged();
}

double TimelineChart::x(double day) const {
    return kNameWidth +
           (day - m_from) / (m_to - m_from) * qMax(200, m_viewport.width() - kNameWidth - kRight);
}

QSize TimelineChart::contentSize(const QSize& viewport) const {
    m_viewport = viewport;
    const int row = fontMetrics().height() * 2 + 14;
    return {kNameWidth + 200 + kRight,
            fontMetrics().height() + 10 + row * static_cast<int>(m_data.rows.size())};
}

void TimelineChart::paint(QPainter& painter, const QSize& size) {
    m_viewport = size;
    const Tokens& t = tokens();
    const QFontMetrics fm = fontMetrics();
    const int head = fm.height() + 10, height = fm.height() * 2 + 14;
    const int days = static_cast<int>(std::ceil(m_to - m_from));
    const int step =
        qMax(1, static_cast<int>(std::ceil(days * (fm.horizontalAdvance(QStringLiteral("00-00")) + 14.0) /
                                           qMax(200, size.width() - kNameWidth - kRight))));
    painter.setPen(t.text2);
    for (int i = 0; i <= days; i += step) {
        const double day = std::ceil(m_from) + i;
        if (day > m_to) break;
        painter.setPen(t.border);
        painter.drawLine(QPointF(x(day), head),
                         QPointF(x(day), head + height * static_cast<double>(m_data.rows.size())));
        painter.setPen(t.text2);
        painter.drawText(
            QRectF(x(day) - 30, 4, 60, fm.height()), Qt::AlignCenter,
            QDate(1970, 1, 1).addDays(static_cast<qint64>(day)).toString(QStringLiteral("MM-dd")));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int r = 0; r < static_cast<int>(m_data.rows.size()); ++r) {
        const auto& row = m_data.rows[static_cast<std::size_t>(r)];
        const double top = head + r * height, middle = top + height - fm.height() / 2.0 - 4;
        if (r == m_row && m_data.rows.size() > 1)
            painter.fillRect(QRectF(0, top, size.width(), height), t.idleSelection);
        painter.setPen(row.late ? t.danger : t.text);
        const QString name = (row.late ? QStringLiteral("! ") : QString()) % row.name;
        painter.drawText(QRectF(8, middle - fm.height() / 2.0, kNameWidth - 16, fm.height()),
                         Qt::AlignVCenter, fm.elidedText(name, Qt::ElideMiddle, kNameWidth - 16));
        double lastDone = -1e18, firstDone = 1e18;
        for (const auto& mark : row.marks)
            if (mark.done) {
                lastDone = std::max(lastDone, mark.day);
                firstDone = std::min(firstDone, mark.day);
            }
        if (row.expectedFrom && row.expectedTo) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(t.accent, t.surface, 0.25));
            painter.drawRoundedRect(QRectF(x(row.expectedFrom->n), middle - 6,
                                           x(row.expectedTo->n + 1) - x(row.expectedFrom->n), 12),
                                    6, 6);
        }
        if (lastDone > -1e17) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawLine(QPointF(x(firstDone), middle), QPointF(x(lastDone), middle));
            const double end =
                row.expectedTo ? row.expectedTo->n + 1.0 : std::max<double>(m_data.today.n, lastDone);
            if (row.late && row.promised && end > row.promised->n + 1) {
                painter.setPen(QPen(t.danger, 2, Qt::DashLine));
                painter.drawLine(QPointF(x(std::max(lastDone, row.promised->n + 1.0)), middle),
                                 QPointF(x(end), middle));
            }
        }
        if (row.promised) {
            const double px = x(row.promised->n + 1);
            painter.setPen(QPen(row.late ? t.danger : t.text2, 1.6));
            painter.drawLine(QPointF(px, middle - 10), QPointF(px, middle + 10));
            painter.drawText(QRectF(px - 60, top + 2, 120, fm.height()), Qt::AlignCenter, tr("promised"));
        }
        double wordsEnd = -1e9;
        for (int i = 0; i < static_cast<int>(row.marks.size()); ++i) {
            const auto& mark = row.marks[static_cast<std::size_t>(i)];
            const QPointF at(x(mark.day), middle);
            painter.setPen(QPen(t.accent, 1.8));
            painter.setBrush(mark.done ? t.accent : t.surface);
            const double radius = r == m_row && i == m_mark ? 6.5 : 4.5;
            painter.drawEllipse(at, radius, radius);
            const double width = fm.horizontalAdvance(mark.name);
            if (at.x() - width / 2 > wordsEnd + 6 &&
                !(row.promised && std::abs(at.x() - x(row.promised->n + 1)) < width / 2 + 40)) {
                painter.setPen(t.text2);
                painter.drawText(QRectF(at.x() - width / 2 - 2, top + 2, width + 4, fm.height()),
                                 Qt::AlignCenter, mark.name);
                wordsEnd = at.x() + width / 2;
            }
        }
    }
    if (m_data.today.n > m_from && m_data.today.n < m_to) {
        painter.setPen(QPen(t.text2, 1, Qt::DashLine));
        painter.drawLine(QPointF(x(m_data.today.n), head),
                         QPointF(x(m_data.today.n), head + height * static_cast<double>(m_data.rows.size())));
    }
}

QString TimelineChart::rowWords(int r) const {
    const auto& row = m_data.rows[static_cast<std::size_t>(r)];
    QStringList words{row.name};
    if (row.late) words << tr("late");
    if (row.promised) words << tr("promised %1").arg(QString::fromStdString(row.promised->iso()));
    if (row.expectedFrom && row.expectedTo)
        words << tr("expected %1 – %2")
                     .arg(QString::fromStdString(row.expectedFrom->iso()),
                          QString::fromStdString(row.expectedTo->iso()));
    for (const auto& mark : row.marks)
        if (mark.done) words << when(mark.day) % QLatin1Char(' ') % mark.name;
    return words.join(QLatin1Char('\n'));
}

QString TimelineChart::hover(const QPoint& at) {
    const int head = fontMetrics().height() + 10, height = fontMetrics().height() * 2 + 14;
    const int row = (at.y() - head) / height;
    if (at.y() < head || row >= static_cast<int>(m_data.rows.size())) return {};
    for (const auto& mark : m_data.rows[static_cast<std::size_t>(row)].marks)
        if (std::abs(x(mark.day) - at.x()) < 7)
            return mark.name % QLatin1Char('\n') % when(mark.day) %
                   (mark.done ? QString() : QLatin1Char('\n') % tr("planned"));
    return rowWords(row);
}

void TimelineChart::press(const QPoint& at) {
    const int head = fontMetrics().height() + 10, height = fontMetrics().height() * 2 + 14;
    const int row = (at.y() - head) / height;
    if (at.y() < head || row >= static_cast<int>(m_data.rows.size())) return;
    m_row = row;
    m_mark = -1;
    canvas()->update();
}

void TimelineChart::activate() {
    if (hasData()) Q_EMIT rowActivated(m_data.rows[static_cast<std::size_t>(m_row)].key);
}

void TimelineChart::moveCursor(int dx, int dy) {
    if (!hasData()) return;
    if (dy != 0) {
        m_row = qBound(0, m_row + dy, static_cast<int>(m_data.rows.size()) - 1);
        m_mark = -1;
    }
    const auto& row = m_data.rows[static_cast<std::size_t>(m_row)];
    if (dx != 0 && !row.marks.empty())
        m_mark = qBound(0, m_mark + dx, static_cast<int>(row.marks.size()) - 1);
    const int head = fontMetrics().height() + 10, height = fontMetrics().height() * 2 + 14;
    ensureVisible(QRect(0, head + m_row * height, 1, height));
    const QString words = m_mark >= 0 ? row.marks[static_cast<std::size_t>(m_mark)].name % QLatin1Char('\n') %
                                            when(row.marks[static_cast<std::size_t>(m_mark)].day)
                                      : rowWords(m_row);
    canvas()->parentWidget()->setAccessibleDescription(words);
    const double at = m_mark >= 0 ? x(row.marks[static_cast<std::size_t>(m_mark)].day) : kNameWidth;
    QToolTip::showText(
        canvas()->mapToGlobal(QPoint(static_cast<int>(at), head + (m_row + 1) * height) - scrollOffset()),
        words, canvas());
    canvas()->update();
}

ChartTable TimelineChart::table() const {
    ChartTable result;
    result.headers = {tr("Shipment"), tr("Event"), tr("Time"), tr("State")};
    for (const auto& row : m_data.rows)
        for (const auto& mark : row.marks)
            result.rows << QStringList{row.name, mark.name, when(mark.day),
                                       mark.done ? tr("done") : tr("planned")};
    return result;
}

}  // namespace roulian::ui
