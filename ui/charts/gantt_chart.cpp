#include "ui/charts/gantt_chart.h"

#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {
constexpr int kNameWidth = 132;
QDate date(Day day) {
    return QDate(1970, 1, 1).addDays(day.n);
}
}  // namespace

GanttChart::GanttChart(QWidget* parent) : PaintedChart(parent) {
    setEmptyText(tr("No orders in this period."));
    dataChanged();
}

void GanttChart::setData(GanttData next) {
    const QString current = m_current >= 0 ? m_data.bars[static_cast<std::size_t>(m_current)].key : QString();
    m_data = std::move(next);
    m_dragBar = -1;
    m_dragDays = 0;
    if (m_data.from == m_data.to && !m_data.bars.empty()) {
        m_data.from = m_data.to = m_data.bars.front().start;
        for (const auto& bar : m_data.bars) {
            m_data.from = std::min(m_data.from, bar.start);
            m_data.to = std::max(m_data.to, bar.end);
        }
        m_data.from = m_data.from - 2;
        m_data.to = m_data.to + 3;
    }
    m_current = -1;
    layoutLanes();
    setCurrent(current);
    const auto late =
        std::count_if(m_data.bars.begin(), m_data.bars.end(), [](const auto& b) { return b.late; });
    setSummary(tr("%1 orders on %2 lines or suppliers from %3 to %4; %5 late.")
                   .arg(QString::number(m_data.bars.size()), QString::number(m_data.rows.size()),
                        QString::fromStdString(m_data.from.iso()), QString::fromStdString(m_data.to.iso()),
                        QString::number(late)));
    dataChanged();
    contentChanged();
}

// Bars of one row that overlap get lanes below each other.
void GanttChart::layoutLanes() {
    m_lane.assign(m_data.bars.size(), 0);
    std::vector<std::vector<int>> ends(static_cast<std::size_t>(m_data.rows.size()));
    std::vector<std::size_t> order(m_data.bars.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_data.bars[a].start < m_data.bars[b].start;
    });
    for (const std::size_t i : order) {
        const auto& bar = m_data.bars[i];
        if (bar.row < 0 || bar.row >= m_data.rows.size()) continue;
        auto& lanes = ends[static_cast<std::size_t>(bar.row)];
        std::size_t lane = 0;
        while (lane < lanes.size() && lanes[lane] >= bar.start.n) ++lane;
        if (lane == lanes.size()) lanes.push_back(0);
        lanes[lane] = bar.end.n;
        m_lane[i] = static_cast<int>(lane);
    }
    const int lane = fontMetrics().height() + 6;
    m_rowTop.assign(1, fontMetrics().height() * 2 + 10);
    for (const auto& lanes : ends)
        m_rowTop.push_back(m_rowTop.back() + static_cast<int>(std::max<std::size_t>(1, lanes.size())) * lane +
                           6);
}

QRectF GanttChart::barRect(int row, int lane, Day start, Day end) const {
    const double height = fontMetrics().height() + 6;
    return {kNameWidth + (start - m_data.from) * m_dayWidth + 1,
            m_rowTop[static_cast<std::size_t>(row)] + 3 + lane * height, (end - start + 1) * m_dayWidth - 2,
            height - 3};
}

QSize GanttChart::contentSize(const QSize&) const {
    if (m_rowTop.empty()) return {};
    return {static_cast<int>(kNameWidth + (m_data.to - m_data.from + 1) * m_dayWidth) + 8,
            m_rowTop.back() + 8};
}

void GanttChart::paint(QPainter& painter, const QSize& size) {
    const Tokens& t = tokens();
    const QFontMetrics fm = fontMetrics();
    const QPoint offset = scrollOffset();
    const int days = m_data.to - m_data.from + 1, bottom = qMax(m_rowTop.back(), size.height());
    for (int r = 0; r < m_data.rows.size(); ++r) {
        const int top = m_rowTop[static_cast<std::size_t>(r)],
                  height = m_rowTop[static_cast<std::size_t>(r) + 1] - top;
        if (r % 2) painter.fillRect(QRect(offset.x(), top, size.width(), height), t.alt);
        if (r < static_cast<int>(m_data.offDays.size()))
            for (const Day day : m_data.offDays[static_cast<std::size_t>(r)])
                if (day >= m_data.from && day <= m_data.to)
                    painter.fillRect(
                        QRectF(kNameWidth + (day - m_data.from) * m_dayWidth, top, m_dayWidth, height),
                        t.header);
        painter.setPen(t.border);
        painter.drawLine(offset.x(), top + height, offset.x() + size.width(), top + height);
    }
    // Head: months above, Mondays or days below.
    painter.fillRect(QRect(offset.x(), offset.y(), size.width(), m_rowTop.front()), t.header);
    const auto top = offset.y();
    for (int i = 0; i < days; ++i) {
        const QDate d = date(m_data.from + i);
        const double x = kNameWidth + i * m_dayWidth;
        if (d.day() == 1 || i == 0) {
            painter.setPen(t.text2);
            painter.drawText(QRectF(qMax<double>(x + 4, d.day() == 1 ? 0 : x + 4), top + 3, 90, fm.height()),
                             Qt::AlignLeft, d.toString(QStringLiteral("yyyy-MM")));
        }
        const bool every = m_dayWidth >= fm.horizontalAdvance(QStringLiteral("00")) + 4;
        if (every || d.dayOfWeek() == 1) {
            painter.setPen(t.text2);
            painter.drawText(QRectF(x, top + fm.height() + 4, every ? m_dayWidth : 40, fm.height()),
                             every ? Qt::AlignHCenter : Qt::AlignLeft, QString::number(d.day()));
        }
        if (d.dayOfWeek() == 1) {
            painter.setPen(t.border);
            painter.drawLine(QPointF(x, top + m_rowTop.front()), QPointF(x, bottom));
        }
    }
    painter.save();
    painter.setClipRect(
        QRect(offset.x() + kNameWidth, offset.y() + m_rowTop.front(), size.width(), size.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_data.bars.size(); ++i) {
        const auto& bar = m_data.bars[i];
        if (bar.row < 0 || bar.row >= m_data.rows.size()) continue;
        const int shift = static_cast<int>(i) == m_dragBar ? m_dragDays : 0;
        const QRectF r = barRect(bar.row, m_lane[i], bar.start + shift, bar.end + shift);
        const QColor color = bar.fixed ? t.override_ : t.accent;
        if (bar.hasRecord) {
            painter.setPen(QPen(t.text2, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                barRect(bar.row, m_lane[i], bar.recordStart, bar.recordEnd).adjusted(-1, -1, 1, 1), 3, 3);
        }
        painter.setPen(QPen(color, 1));
        painter.setBrush(mixed(color, t.surface, 0.22));
        painter.drawRoundedRect(r, 3, 3);
        if (bar.progress > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(color, t.surface, 0.5));
            painter.drawRoundedRect(
                QRectF(r.topLeft(), QSizeF(r.width() * qMin(1.0, bar.progress), r.height())), 3, 3);
        }
        if (bar.changed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QBrush(mixed(color, t.surface, 0.6), Qt::BDiagPattern));
            painter.drawRoundedRect(r, 3, 3);
        }
        if (bar.late) {  // by edge and by sign, not by colour alone
            painter.fillRect(QRectF(r.right() - 3, r.top(), 4, r.height()), t.danger);
            painter.setPen(t.danger);
            painter.drawText(QRectF(r.right() + 3, r.top(), 12, r.height()), Qt::AlignVCenter,
                             QStringLiteral("!"));
        }
        painter.setPen(t.text);
        if (r.width() > 18)
            painter.drawText(r.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             fm.elidedText(bar.label, Qt::ElideRight, static_cast<int>(r.width()) - 8));
        if (static_cast<int>(i) == m_current) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(r.adjusted(-2, -2, 2, 2), 4, 4);
        }
    }
    if (m_data.today >= m_data.from && m_data.today <= m_data.to) {
        painter.setPen(QPen(t.text2, 1, Qt::DashLine));
        const double x = kNameWidth + (m_data.today - m_data.from) * m_dayWidth;
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
    }
    painter.restore();
    // Names stay at the left.
    painter.fillRect(QRect(offset.x(), offset.y() + m_rowTop.front(), kNameWidth - 1, size.height()),
                     t.surface);
    painter.save();
    painter.setClipRect(QRect(offset.x(), offset.y() + m_rowTop.front(), kNameWidth, size.height()));
    painter.setPen(t.text);
    for (int r = 0; r < m_data.rows.size(); ++r)
        painter.drawText(
            QRect(offset.x() + 8, m_rowTop[static_cast<std::size_t>(r)], kNameWidth - 16,
                  m_rowTop[static_cast<std::size_t>(r) + 1] - m_rowTop[static_cast<std::size_t>(r)]),
            Qt::AlignVCenter | Qt::AlignLeft, fm.elidedText(m_data.rows[r], Qt::ElideRight, kNameWidth - 16));
    painter.restore();
    painter.fillRect(QRect(offset.x(), offset.y(), kNameWidth - 1, m_rowTop.front()), t.header);
}

int GanttChart::barAt(const QPoint& at) const {
    for (int i = static_cast<int>(m_data.bars.size()) - 1; i >= 0; --i) {
        const auto& bar = m_data.bars[static_cast<std::size_t>(i)];
        if (bar.row >= 0 && bar.row < m_data.rows.size() &&
            barRect(bar.row, m_lane[static_cast<std::size_t>(i)], bar.start, bar.end)
                .adjusted(-2, -2, 2, 2)
                .contains(at))
            return i;
    }
    return -1;
}

QString GanttChart::barWords(const GanttData::Bar& bar) const {
    QStringList words{bar.label, QString::fromStdString(bar.start.iso()) % QStringLiteral(" – ") %
                                     QString::fromStdString(bar.end.iso())};
    if (bar.late) words << tr("late");
    if (bar.changed) words << tr("changed since the plan of record");
    if (bar.fixed) words << tr("fixed by a planner");
    if (!bar.detail.isEmpty()) words << bar.detail;
    return words.join(QLatin1Char('\n'));
}

QString GanttChart::hover(const QPoint& at) {
    const int bar = barAt(at);
    canvas()->setCursor(bar >= 0 && m_data.bars[static_cast<std::size_t>(bar)].movable ? Qt::SizeHorCursor
                                                                                       : Qt::ArrowCursor);
    return bar < 0 ? QString() : barWords(m_data.bars[static_cast<std::size_t>(bar)]);
}

void GanttChart::press(const QPoint& at) {
    const int bar = barAt(at);
    if (bar < 0) return;
    m_current = bar;
    m_dragBar = m_data.bars[static_cast<std::size_t>(bar)].movable ? bar : -1;
    m_dragDays = 0;
    m_dragFrom = at;
    canvas()->update();
    Q_EMIT currentChanged(m_data.bars[static_cast<std::size_t>(bar)].key);
}

void GanttChart::drag(const QPoint& at) {
    if (m_dragBar < 0) return;
    m_dragDays = static_cast<int>(std::lround((at.x() - m_dragFrom.x()) / m_dayWidth));
    const auto& bar = m_data.bars[static_cast<std::size_t>(m_dragBar)];
    QToolTip::showText(QCursor::pos(),
                       QString::fromStdString((bar.start + m_dragDays).iso()) % QStringLiteral(" – ") %
                           QString::fromStdString((bar.end + m_dragDays).iso()),
                       canvas());
    canvas()->update();
}

void GanttChart::release(const QPoint& at) {
    const int bar = std::exchange(m_dragBar, -1), days = std::exchange(m_dragDays, 0);
    canvas()->update();
    if (bar < 0 || days == 0) return;
    const auto& b = m_data.bars[static_cast<std::size_t>(bar)];
    Q_EMIT moveRequested(b.key, b.start.n + days, b.end.n + days, canvas()->mapToGlobal(at - scrollOffset()));
}

void GanttChart::activate() {
    if (m_current >= 0) Q_EMIT barActivated(m_data.bars[static_cast<std::size_t>(m_current)].key);
}

void GanttChart::zoom(double factor, const QPoint&) {
    m_dayWidth = qBound(4.0, m_dayWidth * factor, 80.0);
}

void GanttChart::resetZoom() {
    m_dayWidth = 24;
    contentChanged();
}

void GanttChart::setCurrent(const QString& key) {
    for (std::size_t i = 0; i < m_data.bars.size(); ++i)
        if (m_data.bars[i].key == key && !key.isEmpty()) {
            m_current = static_cast<int>(i);
            const auto& bar = m_data.bars[i];
            if (bar.row >= 0 && bar.row < m_data.rows.size())
                ensureVisible(barRect(bar.row, m_lane[i], bar.start, bar.end)
                                  .toRect()
                                  .adjusted(-kNameWidth, -40, 20, 10));
            canvas()->update();
            return;
        }
}

// Left and right along the row, up and down to the nearest bar of another row.
void GanttChart::moveCursor(int dx, int dy) {
    if (m_data.bars.empty()) return;
    if (m_current < 0)
        m_current = 0;
    else {
        const auto& now = m_data.bars[static_cast<std::size_t>(m_current)];
        int best = -1;
        std::int64_t bestScore = INT64_MAX;
        for (int i = 0; i < static_cast<int>(m_data.bars.size()); ++i) {
            const auto& bar = m_data.bars[static_cast<std::size_t>(i)];
            if (i == m_current) continue;
            std::int64_t score = 0;
            if (dx != 0) {
                const int ahead = (bar.start - now.start) * dx;
                if (bar.row != now.row || ahead < 0 || (ahead == 0 && (i - m_current) * dx < 0)) continue;
                score = ahead;
            } else {
                const int ahead = (bar.row - now.row) * dy;
                if (ahead <= 0) continue;
                score = static_cast<std::int64_t>(ahead) * 100'000 + std::abs(bar.start - now.start);
            }
            if (score < bestScore) {
                bestScore = score;
                best = i;
            }
        }
        if (best >= 0) m_current = best;
    }
    const auto& bar = m_data.bars[static_cast<std::size_t>(m_current)];
    setCurrent(bar.key);
    canvas()->parentWidget()->setAccessibleDescription(barWords(bar));
    canvas()->update();
    Q_EMIT currentChanged(bar.key);
}

bool GanttChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_current >= 0) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int days = key->key() == Qt::Key_Left ? -1 : key->key() == Qt::Key_Right ? 1 : 0;
        const auto& bar = m_data.bars[static_cast<std::size_t>(m_current)];
        if ((key->modifiers() & Qt::ShiftModifier) && days != 0 && bar.movable) {
            const QPoint anchor =
                barRect(bar.row, m_lane[static_cast<std::size_t>(m_current)], bar.start, bar.end)
                    .bottomLeft()
                    .toPoint();
            Q_EMIT moveRequested(bar.key, bar.start.n + days, bar.end.n + days,
                                 canvas()->mapToGlobal(anchor - scrollOffset()));
            return true;
        }
    }
    return PaintedChart::eventFilter(watched, event);
}

ChartTable GanttChart::table() const {
    ChartTable result;
    result.headers = {tr("Line or supplier"), tr("Order"), tr("Start"), tr("End"), tr("Late")};
    for (const auto& bar : m_data.bars)
        result.rows << QStringList{m_data.rows.value(bar.row), bar.label,
                                   QString::fromStdString(bar.start.iso()),
                                   QString::fromStdString(bar.end.iso()), bar.late ? tr("late") : QString()};
    return result;
}

}  // namespace roulian::ui
