#include "ui/charts/trend_chart.h"

#include <cmath>

#include "ui/charts/plot.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

struct TrendChart::Private {
    TrendData data;
    Plot* plot = nullptr;
    QString number(double v) const {
        if (std::isnan(v)) return QStringLiteral("—");
        return data.percent ? workspace::shownPercent(v, data.decimals)
                            : workspace::shownNumber(v, data.decimals);
    }
    QString words(int i) const;
    void draw();
};

TrendChart::TrendChart(QWidget* parent) : Chart(parent), d(std::make_unique<Private>()) {
    d->plot = new Plot;
    d->plot->setWords([this](int position) { return d->words(position); });
    setBody(d->plot);
    dataChanged();
}

TrendChart::~TrendChart() = default;

QString TrendChart::Private::words(int i) const {
    const Day day = data.days[static_cast<std::size_t>(i)];
    QString text = QString::fromStdString(data.weekly ? Week::of(day).iso() : day.iso());
    for (const TrendData::Line& line : data.lines)
        if (i < static_cast<int>(line.values.size()))
            text += QLatin1Char('\n') % line.name % QStringLiteral("  ") %
                    number(line.values[static_cast<std::size_t>(i)]);
    if (!std::isnan(data.target))
        text += QLatin1Char('\n') % data.targetName % QStringLiteral("  ") % number(data.target);
    return text;
}

void TrendChart::Private::draw() {
    const Tokens& t = tokens();
    plot->clearPlottables();
    for (int i = plot->itemCount() - 1; i >= 0; --i)
        if (plot->item(i)->property("mark").toBool()) plot->removeItem(plot->item(i));
    plot->legend->setVisible(data.lines.size() > 1);
    plot->legend->setFillOrder(QCPLegend::foColumnsFirst);  // one line above the data
    plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    plot->restyle();
    plot->setUnit(data.unit, data.percent);
    static const Qt::PenStyle kDash[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    double low = data.fromZero ? 0 : 1e300, high = -1e300;
    std::vector<double> xs;
    for (const Day day : data.days) xs.push_back(day.n);
    for (std::size_t n = 0; n < data.lines.size(); ++n) {
        const TrendData::Line& line = data.lines[n];
        const QColor color = n < 4 ? t.series[n] : t.control;
        QCPAbstractPlottable* shown = nullptr;
        if (line.bars) {
            auto* bars = new QCPBars(plot->xAxis, plot->yAxis);
            bars->setWidthType(QCPBars::wtPlotCoords);
            bars->setWidth(xs.size() > 1 ? (xs.back() - xs.front()) / static_cast<double>(xs.size() - 1) * 0.7
                                         : 5);
            bars->setPen(Qt::NoPen);
            bars->setBrush(color);
            for (std::size_t i = 0; i < qMin(xs.size(), line.values.size()); ++i)
                if (!std::isnan(line.values[i])) bars->addData(xs[i], line.values[i]);
            shown = bars;
        } else {
            QCPGraph* graph = plot->addGraph();
            graph->setPen(QPen(color, n == 0 ? 2 : 1.6, kDash[n % 4]));
            if (xs.size() <= 16)
                graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, 5));
            for (std::size_t i = 0; i < qMin(xs.size(), line.values.size()); ++i)
                graph->addData(xs[i], line.values[i]);
            shown = graph;
        }
        shown->setName(line.name);
        for (const double v : line.values)
            if (!std::isnan(v)) {
                low = qMin(low, v);
                high = qMax(high, v);
            }
    }
    if (!std::isnan(data.target)) {
        low = qMin(low, data.target);
        high = qMax(high, data.target);
        auto* rule = new QCPItemStraightLine(plot);
        rule->setProperty("mark", true);
        rule->point1->setCoords(0, data.target);
        rule->point2->setCoords(1, data.target);
        rule->setPen(QPen(t.success, 1.4, Qt::DashLine));
        auto* text = new QCPItemText(plot);
        text->setProperty("mark", true);
        text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(0.99, data.target);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        text->setText(data.targetName % QLatin1Char(' ') % number(data.target));
        text->setColor(t.success);
        text->setFont(plot->font());
    }
    plot->setPositions(xs);
    if (xs.empty() || high < -1e299) return;
    const double room = (high - low) * 0.1;
    const double pad = xs.size() > 1 ? (xs.back() - xs.front()) / static_cast<double>(xs.size()) : 4;
    plot->setFullRange(xs.front() - pad, xs.back() + pad, data.fromZero && low >= 0 ? 0 : low - room,
                       high + (room > 0 ? room * (data.lines.size() > 1 ? 3.5 : 1) : 1));
}

void TrendChart::setData(TrendData next) {
    d->data = std::move(next);
    if (!d->data.lines.empty() && !d->data.days.empty()) {
        const auto& line = d->data.lines.front();
        const double last = line.values.empty() ? NAN : line.values.back();
        setSummary(tr("%1: %2 points, last %3 %4.")
                       .arg(line.name, workspace::shownNumber(static_cast<double>(d->data.days.size())),
                            d->number(last), d->data.percent ? QString() : d->data.unit));
    }
    d->draw();
    dataChanged();
}

bool TrendChart::hasData() const {
    return !d->data.days.empty() && !d->data.lines.empty();
}

ChartTable TrendChart::table() const {
    ChartTable result;
    result.headers << (d->data.weekly ? tr("Week") : tr("Day"));
    for (const auto& line : d->data.lines) result.headers << line.name;
    for (std::size_t i = 0; i < d->data.days.size(); ++i) {
        const Day day = d->data.days[i];
        QStringList row{QString::fromStdString(d->data.weekly ? Week::of(day).iso() : day.iso())};
        for (const auto& line : d->data.lines)
            row << (i < line.values.size() && !std::isnan(line.values[i])
                        ? QString::number(line.values[i], 'f', d->data.decimals + (d->data.percent ? 2 : 0))
                        : QString());
        result.rows << row;
    }
    return result;
}

void TrendChart::restyle() {
    d->plot->setFont(font());
    d->draw();
}

void TrendChart::moveCursor(int dx, int) {
    const int count = static_cast<int>(d->data.days.size()), now = d->plot->cursorPosition();
    if (count > 0) d->plot->setCursor(qBound(0, now < 0 ? count - 1 : now + dx, count - 1));
}

void TrendChart::resetZoom() {
    d->plot->resetZoom();
}

}  // namespace roulian::ui
