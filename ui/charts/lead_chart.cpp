#include "ui/charts/lead_chart.h"

#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

namespace {

constexpr int kTicks = 4;  // about
constexpr double kDot = 2.5;

// 1, 2 or 5 times a power of ten, so that about kTicks fit into the span.
double tickOf(double span) {
    const double raw = span / kTicks, power = std::pow(10, std::floor(std::log10(raw)));
    return (raw / power < 1.5 ? 1 : raw / power < 3.5 ? 2 : raw / power < 7.5 ? 5 : 10) * power;
}

}  // namespace

// Where things stand in a drawing of a size.
struct LeadChart::Frame {
    QRectF plot;
    double low, high;
    qsizetype steps;
    double x(qsizetype step) const {
        return plot.left() + plot.width() * (static_cast<double>(step) + 0.5) / static_cast<double>(steps);
    }
    double y(double value) const { return plot.bottom() - plot.height() * (value - low) / (high - low); }
};

LeadChart::LeadChart(QWidget* parent) : PaintedChart(parent) {
    dataChanged();
}

void LeadChart::setData(LeadData next) {
    m_data = std::move(next);
    double low = 0, high = 0;
    for (const LeadData::Set& set : m_data.sets)
        for (const double v : set.values)
            if (std::isfinite(v)) {
                low = std::min(low, v);
                high = std::max(high, v);
            }
    if (high <= low) high = low + 1;
    m_tick = tickOf(high - low);
    m_low = std::floor(low / m_tick + 1e-9) * m_tick;
    m_high = std::ceil(high / m_tick - 1e-9) * m_tick;
    if (m_cursor >= m_data.steps.size()) m_cursor = -1;
    QStringList sentences;
    for (const LeadData::Set& set : m_data.sets) {
        const auto known = [&](qsizetype i) {
            return i < static_cast<qsizetype>(set.values.size()) &&
                   std::isfinite(set.values[static_cast<std::size_t>(i)]);
        };
        qsizetype first = 0, last = m_data.steps.size() - 1;
        while (first <= last && !known(first)) ++first;
        while (last > first && !known(last)) --last;
        if (first <= last)
            sentences << tr("%1: %2 at %3, %4 at %5.")
                             .arg(set.name, text(set.values[static_cast<std::size_t>(first)]),
                                  m_data.steps[first], text(set.values[static_cast<std::size_t>(last)]),
                                  m_data.steps[last]);
    }
    setSummary(sentences.join(QLatin1Char(' ')));
    dataChanged();
    contentChanged();
}

bool LeadChart::hasData() const {
    return !m_data.steps.isEmpty() &&
           std::any_of(m_data.sets.begin(), m_data.sets.end(), [](const LeadData::Set& set) {
               return std::any_of(set.values.begin(), set.values.end(),
                                  [](double v) { return std::isfinite(v); });
           });
}

ChartTable LeadChart::table() const {
    ChartTable table;
    table.headers << m_data.stepTitle;
    for (const LeadData::Set& set : m_data.sets) table.headers << set.name;
    for (qsizetype i = 0; i < m_data.steps.size(); ++i) {
        QStringList row{m_data.steps[i]};
        for (const LeadData::Set& set : m_data.sets) {
            const double v = i < static_cast<qsizetype>(set.values.size())
                                 ? set.values[static_cast<std::size_t>(i)]
                                 : std::numeric_limits<double>::quiet_NaN();
            row << (std::isfinite(v) ? QString::number(v) : QString());
        }
        table.rows << row;
    }
    return table;
}

QString LeadChart::text(double value) const {
    if (!std::isfinite(value)) return QStringLiteral("—");
    return m_data.percent ? workspace::shownPercent(value, m_data.decimals)
                          : workspace::shownNumber(value, m_data.decimals);
}

QString LeadChart::words(int step) const {
    QString out = m_data.stepTitle % QLatin1Char(' ') % m_data.steps.value(step);
    for (const LeadData::Set& set : m_data.sets)
        if (step < static_cast<int>(set.values.size()))
            out += QLatin1Char('\n') % set.name % QStringLiteral("  ") %
                   text(set.values[static_cast<std::size_t>(step)]);
    return out;
}

QColor LeadChart::colour(std::size_t set) const {
    const Tokens& t = tokens();
    if (m_data.sets[set].look == LeadData::Look::Dashed) return t.text2;
    std::size_t own = 0;
    for (std::size_t k = 0; k < set; ++k) own += m_data.sets[k].look != LeadData::Look::Dashed;
    return t.series[std::min(own, t.series.size() - 1)];
}

LeadChart::Frame LeadChart::frame(const QSize& size) const {
    const QFontMetrics fm = fontMetrics();
    int label = 0;
    for (double v = m_low; v <= m_high + m_tick / 2; v += m_tick)
        label = std::max(label, fm.horizontalAdvance(workspace::shownNumber(m_data.percent ? v * 100 : v)));
    const int left = label + 18, top = fm.height() + 16, bottom = 2 * fm.height() + 12;
    return {
        QRectF(left, top, std::max(60, size.width() - left - 12), std::max(40, size.height() - top - bottom)),
        m_low, m_high, std::max<qsizetype>(1, m_data.steps.size())};
}

QSize LeadChart::contentSize(const QSize&) const {
    return {};  // always fits
}

void LeadChart::paint(QPainter& painter, const QSize& size) {
    m_size = size;
    const Tokens& t = tokens();
    const QFontMetrics fm = fontMetrics();
    const Frame f = frame(size);
    if (m_cursor >= 0) {
        const double width = f.plot.width() / static_cast<double>(f.steps);
        painter.fillRect(QRectF(f.x(m_cursor) - width / 2, f.plot.top(), width, f.plot.height()),
                         t.idleSelection);
    }
    for (double v = m_low; v <= m_high + m_tick / 2; v += m_tick) {
        const bool zero = std::abs(v) < m_tick / 1e6;
        painter.setPen(zero ? t.text2 : t.border);
        painter.drawLine(QPointF(f.plot.left(), f.y(v)), QPointF(f.plot.right(), f.y(v)));
        painter.setPen(t.text2);
        painter.drawText(QRectF(0, f.y(v) - fm.height() / 2.0, f.plot.left() - 6, fm.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         workspace::shownNumber(zero             ? 0
                                                : m_data.percent ? v * 100
                                                                 : v));
    }
    for (qsizetype i = 0; i < m_data.steps.size(); ++i)
        painter.drawText(QRectF(f.x(i) - 30, f.plot.bottom() + 2, 60, fm.height()), Qt::AlignCenter,
                         m_data.steps[i]);
    painter.drawText(QRectF(f.plot.left(), f.plot.bottom() + fm.height() + 2, f.plot.width(), fm.height()),
                     Qt::AlignCenter, m_data.stepTitle);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto bars =
        static_cast<int>(std::count_if(m_data.sets.begin(), m_data.sets.end(), [](const LeadData::Set& set) {
            return set.look == LeadData::Look::Bars;
        }));
    int bar = 0;
    for (const bool front : {false, true})
        for (std::size_t s = 0; s < m_data.sets.size(); ++s) {
            const LeadData::Set& set = m_data.sets[s];
            if ((set.look != LeadData::Look::Bars) != front) continue;
            const QColor ink = colour(s);
            if (!front) {
                const double room = std::min(26.0, 0.6 * f.plot.width() / static_cast<double>(f.steps));
                const double width = room / bars;
                painter.setPen(Qt::NoPen);
                painter.setBrush(mixed(ink, t.surface, 0.6));
                for (std::size_t i = 0; i < set.values.size(); ++i)
                    if (std::isfinite(set.values[i]))
                        painter.drawRect(
                            QRectF(QPointF(f.x(static_cast<qsizetype>(i)) - room / 2 + bar * width, f.y(0)),
                                   QPointF(f.x(static_cast<qsizetype>(i)) - room / 2 + (bar + 1) * width,
                                           f.y(set.values[i])))
                                .normalized());
                ++bar;
                continue;
            }
            QPen pen(ink, set.look == LeadData::Look::Dashed ? 1.4 : 2);
            if (set.look == LeadData::Look::Dashed) pen.setDashPattern({4, 3});
            painter.setBrush(ink);
            for (std::size_t i = 0; i < set.values.size(); ++i) {
                if (!std::isfinite(set.values[i])) continue;
                const QPointF at(f.x(static_cast<qsizetype>(i)), f.y(set.values[i]));
                painter.setPen(pen);
                if (i > 0 && std::isfinite(set.values[i - 1]))
                    painter.drawLine(QPointF(f.x(static_cast<qsizetype>(i) - 1), f.y(set.values[i - 1])), at);
                painter.setPen(Qt::NoPen);
                if (set.look == LeadData::Look::Line) painter.drawEllipse(at, kDot, kDot);
            }
        }
    // Legend: a piece of each with its name.
    double x = f.plot.left();
    const double middle = 8 + fm.height() / 2.0;
    if (m_data.percent) {
        painter.setPen(t.text2);
        painter.drawText(QRectF(0, 8, f.plot.left() - 6, fm.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%"));
    }
    for (std::size_t s = 0; s < m_data.sets.size(); ++s) {
        const LeadData::Set& set = m_data.sets[s];
        const QColor ink = colour(s);
        if (set.look == LeadData::Look::Bars) {
            painter.fillRect(QRectF(x + 4, middle - 5, 10, 10), mixed(ink, t.surface, 0.6));
        } else {
            QPen pen(ink, set.look == LeadData::Look::Dashed ? 1.4 : 2);
            if (set.look == LeadData::Look::Dashed) pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle));
        }
        painter.setPen(t.text);
        const double width = fm.horizontalAdvance(set.name);
        painter.drawText(QRectF(x + 24, 8, width + 4, fm.height()), Qt::AlignVCenter, set.name);
        x += 24 + width + 24;
    }
}

int LeadChart::stepAt(const QPoint& content) const {
    const Frame f = frame(m_size);
    if (!hasData() || content.x() < f.plot.left() || content.x() >= f.plot.right()) return -1;
    return std::clamp(
        static_cast<int>((content.x() - f.plot.left()) / f.plot.width() * static_cast<double>(f.steps)), 0,
        static_cast<int>(f.steps) - 1);
}

QString LeadChart::hover(const QPoint& content) {
    const int step = stepAt(content);
    return step < 0 ? QString() : words(step);
}

void LeadChart::press(const QPoint& content) {
    m_cursor = stepAt(content);
    contentChanged();
}

void LeadChart::moveCursor(int dx, int) {
    if (!hasData() || dx == 0) return;
    const int last = static_cast<int>(m_data.steps.size()) - 1;
    m_cursor = m_cursor < 0 ? (dx > 0 ? 0 : last) : std::clamp(m_cursor + dx, 0, last);
    contentChanged();
    const Frame f = frame(m_size);
    QToolTip::showText(
        canvas()->mapToGlobal(QPoint(static_cast<int>(f.x(m_cursor)), static_cast<int>(f.plot.top()))),
        words(m_cursor), canvas());
}

}  // namespace roulian::ui
