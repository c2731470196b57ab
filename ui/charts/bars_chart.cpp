#include "ui/charts/bars_chart.h"

#include <cmath>

#ifdef ROULIAN_QTCHARTS
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#else
#include "ui/charts/plot.h"
#endif
#include <QToolTip>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

struct BarsChart::Private {
    BarsChart* q;
    BarsData data;
    int cursor = -1;
#ifdef ROULIAN_QTCHARTS
    QChartView* view = nullptr;
#else
    Plot* view = nullptr;
#endif
    QString number(double v) const {
        if (std::isnan(v)) return QStringLiteral("—");
        return data.percent ? workspace::shownPercent(v, data.decimals)
                            : workspace::shownNumber(v, data.decimals);
    }
    QString words(int i) const {
        QString text = data.categories.value(i);
        for (const BarsData::Set& set : data.sets)
            if (i < static_cast<int>(set.values.size()))
                text += QLatin1Char('\n') %
                        (set.name.isEmpty() ? QString() : set.name % QStringLiteral("  ")) %
                        number(set.values[static_cast<std::size_t>(i)]) %
                        (data.percent ? QString() : QLatin1Char(' ') % data.unit);
        return text;
    }
    double highest() const {
        double high = 0;
        for (const BarsData::Set& set : data.sets)
            for (const double v : set.values)
                if (!std::isnan(v)) high = qMax(high, v);
        return high > 0 ? high : 1;
    }
    void draw();
};

BarsChart::BarsChart(QWidget* parent) : Chart(parent), d(std::make_unique<Private>()) {
    d->q = this;
#ifdef ROULIAN_QTCHARTS
    d->view = new QChartView;
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->chart()->setMargins(QMargins(4, 4, 4, 4));
    d->view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    d->view->chart()->setBackgroundRoundness(0);
#else
    d->view = new Plot;
    d->view->setWords([this](int position) { return d->words(position); });
    d->view->activated = [this](int position) { Q_EMIT categoryActivated(position); };
#endif
    setBody(d->view);
    dataChanged();
}

BarsChart::~BarsChart() = default;

#ifdef ROULIAN_QTCHARTS
void BarsChart::Private::draw() {
    const Tokens& t = tokens();
    QChart* chart = view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    view->setBackgroundBrush(t.surface);
    chart->setBackgroundBrush(t.surface);
    chart->setFont(q->font());
    auto* series = new QBarSeries;
    for (std::size_t n = 0; n < data.sets.size(); ++n) {
        auto* set = new QBarSet(data.sets[n].name);
        set->setColor(n < 4 ? t.series[n] : t.control);
        set->setBorderColor(Qt::transparent);
        for (const double v : data.sets[n].values) set->append(std::isnan(v) ? 0 : v);
        series->append(set);
        QObject::connect(set, &QBarSet::clicked, q, [this](int i) { Q_EMIT q->categoryActivated(i); });
        QObject::connect(set, &QBarSet::hovered, q, [this](bool on, int i) {
            if (on) QToolTip::showText(QCursor::pos(), words(i), view);
        });
    }
    chart->addSeries(series);
    auto* x = new QBarCategoryAxis;
    x->append(data.categories);
    auto* y = new QCategoryAxis;
    const double high = highest() * 1.05;
    const double raw = (data.percent ? high * 100 : high) / 4,
                 power = std::pow(10, std::floor(std::log10(raw)));
    const double unit = (raw / power < 1.5 ? 1 : raw / power < 3.5 ? 2 : raw / power < 7.5 ? 5 : 10) * power;
    const double step = data.percent ? unit / 100 : unit;
    y->setStartValue(0);
    y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (double v = 0; v <= high + step / 1e6; v += step)
        y->append(workspace::shownNumber(data.percent ? v * 100 : v,
                                         unit < 1 ? static_cast<int>(std::ceil(-std::log10(unit))) : 0),
                  v);
    y->setRange(0, high);
    y->setTitleText(data.percent ? QStringLiteral("%") : data.unit);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(x), static_cast<QAbstractAxis*>(y)}) {
        axis->setLabelsFont(q->font());
        axis->setTitleFont(q->font());
        axis->setLabelsBrush(t.text2);
        axis->setTitleBrush(t.text2);
        axis->setLinePen(QPen(t.border));
        axis->setGridLinePen(QPen(t.border));
    }
    x->setGridLineVisible(false);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    chart->legend()->setVisible(data.sets.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(t.text2);
    chart->legend()->setFont(q->font());
}
#else
void BarsChart::Private::draw() {
    const Tokens& t = tokens();
    view->clearPlottables();
    view->legend->setVisible(data.sets.size() > 1);
    view->restyle();
    view->setUnit(data.unit, data.percent);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    std::vector<double> xs;
    for (int i = 0; i < data.categories.size(); ++i) {
        ticker->addTick(i, data.categories[i]);
        xs.push_back(i);
    }
    view->xAxis->setTicker(ticker);
    const double width = 0.7 / qMax(1.0, static_cast<double>(data.sets.size()));
    for (std::size_t n = 0; n < data.sets.size(); ++n) {
        auto* bars = new QCPBars(view->xAxis, view->yAxis);
        bars->setName(data.sets[n].name);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(n < 4 ? t.series[n] : t.control);
        for (std::size_t i = 0; i < data.sets[n].values.size(); ++i)
            bars->addData(
                static_cast<double>(i) +
                    (static_cast<double>(n) - (static_cast<double>(data.sets.size()) - 1) / 2) * width,
                data.sets[n].values[i]);
    }
    view->setPositions(xs);
    view->setFullRange(-0.6, static_cast<double>(data.categories.size()) - 0.4, 0, highest() * 1.08);
}
#endif

void BarsChart::setData(BarsData next) {
    d->data = std::move(next);
    d->cursor = -1;
    QStringList parts;
    for (int i = 0; i < qMin(6, static_cast<int>(d->data.categories.size())); ++i)
        parts << d->words(i).replace(QLatin1Char('\n'), QLatin1Char(' '));
    setSummary(parts.join(QStringLiteral("; ")));
    d->draw();
    dataChanged();
}

bool BarsChart::hasData() const {
    return !d->data.categories.isEmpty() && !d->data.sets.empty();
}

ChartTable BarsChart::table() const {
    ChartTable result;
    result.headers << tr("Category");
    for (const auto& set : d->data.sets) result.headers << (set.name.isEmpty() ? d->data.unit : set.name);
    for (int i = 0; i < d->data.categories.size(); ++i) {
        QStringList row{d->data.categories[i]};
        for (const auto& set : d->data.sets)
            row << (i < static_cast<int>(set.values.size())
                        ? QString::number(set.values[static_cast<std::size_t>(i)], 'f',
                                          d->data.decimals + (d->data.percent ? 2 : 0))
                        : QString());
        result.rows << row;
    }
    return result;
}

void BarsChart::restyle() {
    d->draw();
}

void BarsChart::moveCursor(int dx, int) {
    const int count = static_cast<int>(d->data.categories.size());
    if (count == 0) return;
    d->cursor = qBound(0, d->cursor + dx, count - 1);
#ifdef ROULIAN_QTCHARTS
    const QRectF area = d->view->chart()->plotArea();
    const QPoint at(static_cast<int>(area.left() + area.width() * (d->cursor + 0.5) / count),
                    static_cast<int>(area.top()));
    d->view->setAccessibleDescription(d->words(d->cursor));
    QToolTip::showText(d->view->mapToGlobal(at), d->words(d->cursor), d->view);
#else
    d->view->setCursor(d->cursor);
#endif
}

void BarsChart::resetZoom() {}

}  // namespace roulian::ui
