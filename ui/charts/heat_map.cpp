#include "ui/charts/heat_map.h"

#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

namespace {
constexpr int kMargin = 12;
}

HeatMap::HeatMap(QWidget* parent) : PaintedChart(parent) {
    dataChanged();
}

void HeatMap::setData(HeatData next) {
    m_data = std::move(next);
    m_low = 0;
    m_high = 0;
    for (const auto& row : m_data.values)
        for (const double v : row)
            if (!std::isnan(v)) {
                m_low = qMin(m_low, v);
                m_high = qMax(m_high, v);
            }
    m_row = qBound(0, m_row, qMax(0, static_cast<int>(m_data.rows.size()) - 1));
    m_column = qBound(0, m_column, qMax(0, static_cast<int>(m_data.columns.size()) - 1));
    setSummary(tr("%1 by %2: %3 rows, %4 columns, from %5 to %6.")
                   .arg(m_data.rowTitle, m_data.columnTitle, QString::number(m_data.rows.size()),
                        QString::number(m_data.columns.size()), text(m_low), text(m_high)));
    dataChanged();
    contentChanged();
}

bool HeatMap::hasData() const {
    return !m_data.rows.isEmpty() && !m_data.columns.isEmpty();
}

QString HeatMap::text(double value) const {
    if (std::isnan(value)) return {};
    return m_data.percent ? workspace::shownPercent(value, m_data.decimals)
                          : workspace::shownNumber(value, m_data.decimals);
}

int HeatMap::step(double value) const {
    if (m_high <= m_low) return 0;
    return qBound(0, static_cast<int>((value - m_low) / (m_high - m_low) * 7), 6);
}

namespace {
struct Metrics {
    int rowWidth, noteWidth, top, cellWidth, cellHeight;
};
Metrics metricsOf(const HeatData& data, const QFontMetrics& fm, const QSize& view,
                  const std::function<QString(double)>& text) {
    Metrics m{fm.horizontalAdvance(data.rowTitle), 0, 0, 0, 0};
    for (const QString& row : data.rows) m.rowWidth = qMax(m.rowWidth, fm.horizontalAdvance(row));
    m.rowWidth += 16;
    if (!data.notes.isEmpty()) {
        m.noteWidth = fm.horizontalAdvance(data.noteTitle);
        for (const QString& note : data.notes) m.noteWidth = qMax(m.noteWidth, fm.horizontalAdvance(note));
        m.noteWidth += 16;
    }
    int least = 36;
    for (const QString& column : data.columns) least = qMax(least, fm.horizontalAdvance(column) + 10);
    for (const auto& row : data.values)
        for (const double v : row) least = qMax(least, fm.horizontalAdvance(text(v)) + 10);
    const int columns = qMax(1, static_cast<int>(data.columns.size()));
    m.cellWidth =
        qBound(least, (view.width() - 2 * kMargin - m.rowWidth - m.noteWidth) / columns, qMax(least, 96));
    m.top = kMargin + (data.columnTitle.isEmpty() ? 1 : 2) * (fm.height() + 4);
    // Rows draw together a little before the legend would be cut off.
    const int rows = qMax(1, static_cast<int>(data.rows.size()));
    const int room = view.height() - m.top - 2 * kMargin - fm.height() * 2;
    m.cellHeight = qBound(fm.height() + 3, room / rows, fm.height() + 8);
    return m;
}
}  // namespace

QRect HeatMap::cellRect(int row, int column) const {
    const Metrics m = metricsOf(m_data, fontMetrics(), m_viewport, [this](double v) { return text(v); });
    return {kMargin + m.rowWidth + m.noteWidth + column * m.cellWidth, m.top + row * m.cellHeight,
            m.cellWidth, m.cellHeight};
}

QSize HeatMap::contentSize(const QSize& viewport) const {
    m_viewport = viewport;
    if (!hasData()) return {};
    const QRect last =
        cellRect(static_cast<int>(m_data.rows.size()) - 1, static_cast<int>(m_data.columns.size()) - 1);
    return {last.right() + kMargin, last.bottom() + kMargin + fontMetrics().height() * 2 + 12};
}

void HeatMap::paint(QPainter& painter, const QSize& size) {
    m_viewport = size;
    const Tokens& t = tokens();
    const QFontMetrics fm = fontMetrics();
    const Metrics m = metricsOf(m_data, fm, size, [this](double v) { return text(v); });
    const int left = kMargin + m.rowWidth + m.noteWidth;
    painter.setPen(t.text2);
    if (!m_data.columnTitle.isEmpty())
        painter.drawText(QRect(left, kMargin, 400, fm.height()), Qt::AlignLeft, m_data.columnTitle);
    const QRect head(0, m.top - fm.height() - 4, 0, fm.height());
    painter.drawText(QRect(kMargin, head.y(), m.rowWidth, head.height()), Qt::AlignLeft, m_data.rowTitle);
    if (m.noteWidth)
        painter.drawText(QRect(kMargin + m.rowWidth, head.y(), m.noteWidth - 8, head.height()),
                         Qt::AlignRight, m_data.noteTitle);
    for (int c = 0; c < m_data.columns.size(); ++c)
        painter.drawText(QRect(left + c * m.cellWidth, head.y(), m.cellWidth, head.height()), Qt::AlignCenter,
                         m_data.columns[c]);
    for (int r = 0; r < m_data.rows.size(); ++r) {
        const int y = m.top + r * m.cellHeight;
        painter.setPen(t.text);
        painter.drawText(QRect(kMargin, y, m.rowWidth, m.cellHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         m_data.rows[r]);
        painter.setPen(t.text2);
        if (m.noteWidth)
            painter.drawText(QRect(kMargin + m.rowWidth, y, m.noteWidth - 8, m.cellHeight),
                             Qt::AlignVCenter | Qt::AlignRight, m_data.notes.value(r));
        if (r >= static_cast<int>(m_data.values.size())) continue;
        const auto& values = m_data.values[static_cast<std::size_t>(r)];
        for (int c = 0; c < m_data.columns.size() && c < static_cast<int>(values.size()); ++c) {
            const double v = values[static_cast<std::size_t>(c)];
            if (std::isnan(v)) continue;
            const QRect cell(left + c * m.cellWidth, y, m.cellWidth - 1, m.cellHeight - 1);
            const bool danger = v > m_data.dangerAbove;
            const QColor fill = danger ? t.dangerTint : t.heat[static_cast<std::size_t>(step(v))];
            painter.fillRect(cell, fill);
            painter.setPen(danger ? t.danger : contrasting(fill));
            if (danger) painter.drawRect(cell.adjusted(0, 0, -1, -1));
            painter.drawText(cell, Qt::AlignCenter, danger ? QStringLiteral("! ") % text(v) : text(v));
        }
    }
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(left + m_column * m.cellWidth, m.top + m_row * m.cellHeight, m.cellWidth - 1,
                           m.cellHeight - 1));
    // Legend: the steps with their bounds.
    int x = left;
    const int y = m.top + static_cast<int>(m_data.rows.size()) * m.cellHeight + 10;
    for (int i = 0; i < 7; ++i) {
        const QColor fill = t.heat[static_cast<std::size_t>(i)];
        const QString bound = QStringLiteral("≥ ") % text(m_low + (m_high - m_low) * i / 7);
        const int width = qMax(44, fm.horizontalAdvance(bound) + 12);
        painter.fillRect(QRect(x, y, width, fm.height() + 4), fill);
        painter.setPen(contrasting(fill));
        painter.drawText(QRect(x, y, width, fm.height() + 4), Qt::AlignCenter, bound);
        x += width + 2;
    }
    painter.setPen(t.text2);
    painter.drawText(QRect(x + 8, y, 300, fm.height() + 4), Qt::AlignVCenter | Qt::AlignLeft,
                     m_data.percent ? QString() : m_data.unit);
}

QString HeatMap::cellWords(int row, int column) const {
    const auto& values = m_data.values;
    if (row < 0 || column < 0 || row >= static_cast<int>(values.size()) ||
        column >= static_cast<int>(values[static_cast<std::size_t>(row)].size()))
        return {};
    const QString value = text(values[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    return m_data.rows.value(row) % QStringLiteral(" × ") % m_data.columns.value(column) %
           QStringLiteral(": ") % (value.isEmpty() ? QStringLiteral("—") : value) %
           (m_data.percent ? QString() : QLatin1Char(' ') % m_data.unit);
}

QString HeatMap::hover(const QPoint& at) {
    const QRect first = cellRect(0, 0);
    if (at.x() < first.left() || at.y() < first.top()) return {};
    return cellWords((at.y() - first.top()) / first.height(), (at.x() - first.left()) / first.width());
}

void HeatMap::press(const QPoint& at) {
    const QRect first = cellRect(0, 0);
    const int row = (at.y() - first.top()) / first.height(), column = (at.x() - first.left()) / first.width();
    if (at.x() < first.left() || at.y() < first.top() || row >= m_data.rows.size() ||
        column >= m_data.columns.size())
        return;
    m_row = row;
    m_column = column;
    canvas()->update();
    Q_EMIT cellActivated(row, column);
}

void HeatMap::activate() {
    if (hasData()) Q_EMIT cellActivated(m_row, m_column);
}

void HeatMap::moveCursor(int dx, int dy) {
    if (!hasData()) return;
    m_column = qBound(0, m_column + dx, static_cast<int>(m_data.columns.size()) - 1);
    m_row = qBound(0, m_row + dy, static_cast<int>(m_data.rows.size()) - 1);
    const QRect cell = cellRect(m_row, m_column);
    ensureVisible(cell);
    canvas()->update();
    QToolTip::showText(canvas()->mapToGlobal(cell.bottomLeft() - scrollOffset()), cellWords(m_row, m_column),
                       canvas());
    canvas()->parentWidget()->setAccessibleDescription(cellWords(m_row, m_column));
}

ChartTable HeatMap::table() const {
    ChartTable result;
    result.headers << m_data.rowTitle;
    if (!m_data.notes.isEmpty()) result.headers << m_data.noteTitle;
    result.headers << m_data.columns;
    for (int r = 0; r < m_data.rows.size(); ++r) {
        QStringList row{m_data.rows[r]};
        if (!m_data.notes.isEmpty()) row << m_data.notes.value(r);
        if (r < static_cast<int>(m_data.values.size()))
            for (const double v : m_data.values[static_cast<std::size_t>(r)])
                row << (std::isnan(v) ? QString()
                                      : QString::number(v, 'f', m_data.decimals + (m_data.percent ? 2 : 0)));
        result.rows << row;
    }
    return result;
}

}  // namespace roulian::ui
