#include "ui/report/pdf_chart.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

namespace {

// 1, 2 or 5 times a power of ten, so that at most five steps reach the top.
double niceStep(double top) {
    const double raw = std::max(top, 1.0) / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= raw) return factor * power;
    return 10 * power;
}

}  // namespace

void paintTotalDemand(QPainter& painter, const QRectF& area, const TotalDemand& data, const QFont& font,
                      double px, const QString& unit) {
    const Tokens& t = lightTokens();
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    double top = 0;
    for (const auto* list : {&data.history, &data.forecast, &data.high})
        for (const double value : *list)
            if (std::isfinite(value)) top = std::max(top, value);
    const double step = niceStep(top), yMax = step * std::ceil(std::max(top, step) / step);
    const int first = data.history.empty() ? data.forecastStart.n : data.start.n;
    const int last = data.forecast.empty()
                         ? data.start.n + static_cast<int>(data.history.size()) - 1
                         : data.forecastStart.n + static_cast<int>(data.forecast.size()) - 1;
    const double left = metrics.horizontalAdvance(workspace::shownNumber(yMax)) + 6 * px;
    const QRectF plot = area.adjusted(left, 1.8 * metrics.height(), -4 * px, -metrics.height() - 4 * px);
    const auto x = [&](int week) {
        return plot.left() + plot.width() * (week - first) / std::max(1, last - first);
    };
    const auto y = [&](double value) { return plot.bottom() - plot.height() * value / yMax; };

    painter.setPen(t.text2);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft, unit);
    for (double value = 0; value <= yMax + step / 2; value += step) {
        painter.setPen(QPen(t.border, 0.5 * px));
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
        painter.setPen(t.text2);
        painter.drawText(
            QRectF(area.left(), y(value) - metrics.height() / 2, left - 4 * px, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, workspace::shownNumber(value));
    }
    const int every = std::max(1, (last - first + 1) / 6);
    for (int week = first; week <= last; week += every) {
        const QString label = QString::fromStdString(Week{week}.iso());
        const double width = metrics.horizontalAdvance(label);
        const double at = std::clamp(x(week) - width / 2, plot.left() - left / 2, plot.right() - width);
        painter.drawText(QPointF(at, area.bottom() - metrics.descent()), label);
    }
    if (!data.low.empty() && data.low.size() == data.high.size()) {
        QPainterPath band;
        for (std::size_t i = 0; i < data.high.size(); ++i) {
            const QPointF p(x(data.forecastStart.n + static_cast<int>(i)), y(data.high[i]));
            i == 0 ? band.moveTo(p) : band.lineTo(p);
        }
        for (std::size_t i = data.low.size(); i-- > 0;)
            band.lineTo(
                QPointF(x(data.forecastStart.n + static_cast<int>(i)), y(std::max(0.0, data.low[i]))));
        band.closeSubpath();
        painter.fillPath(band, mixed(t.accent, t.surface, 0.18));
    }
    const auto line = [&](int start, const std::vector<double>& values, const QPen& pen) {
        QPainterPath path;
        bool open = false;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!std::isfinite(values[i])) {
                open = false;
                continue;
            }
            const QPointF p(x(start + static_cast<int>(i)), y(values[i]));
            open ? path.lineTo(p) : path.moveTo(p);
            open = true;
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    };
    line(data.start.n, data.history, QPen(t.text, 1 * px));
    line(data.forecastStart.n, data.forecast, QPen(t.accent, 1.6 * px, Qt::DashLine));
}

void paintShares(QPainter& painter, const QRectF& area, const QStringList& names, const QStringList& values,
                 const std::vector<double>& sizes, const QFont& font, double px) {
    const Tokens& t = lightTokens();
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    double left = 0, right = 0, top = 0;
    for (const QString& name : names) left = std::max(left, metrics.horizontalAdvance(name));
    for (const QString& value : values) right = std::max(right, metrics.horizontalAdvance(value));
    for (const double size : sizes) top = std::max(top, size);
    const double height = area.height() / std::max<qsizetype>(1, names.size());
    const double space = area.width() - left - right - 12 * px;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRectF line(area.left(), area.top() + static_cast<double>(i) * height, area.width(), height);
        painter.setPen(t.text);
        painter.drawText(QRectF(line.left(), line.top(), left, height), Qt::AlignLeft | Qt::AlignVCenter,
                         names[i]);
        const double width = top > 0 ? space * sizes[static_cast<std::size_t>(i)] / top : 0;
        painter.fillRect(QRectF(line.left() + left + 5 * px, line.top() + height * 0.2, width, height * 0.6),
                         t.accent);
        painter.drawText(QRectF(line.left() + left + 9 * px + width, line.top(), right + 3 * px, height),
                         Qt::AlignLeft | Qt::AlignVCenter, values[i]);
    }
}

}  // namespace roulian::ui
