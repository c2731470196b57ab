#include "ui/charts/fan_chart.h"

#include <cmath>

#include "ui/charts/mark_labels.h"
#include "ui/charts/plot.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

using workspace::shownNumber;

struct FanChart::Private {
    FanData data;
    Plot* plot = nullptr;
    std::vector<int> weeks;  // Week number of each cursor position
    struct Mark {
        double x;
        QString words;
        QCPItemText* text;
    };
    std::vector<Mark> marks;  // today, then the events

    double history(int week) const {
        const int i = week - data.history.start.n;
        return i >= 0 && i < static_cast<int>(data.history.values.size())
                   ? data.history.values[static_cast<std::size_t>(i)]
                   : NAN;
    }
    static double at(const std::vector<double>& values, int i) {
        return i >= 0 && i < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(i)] : NAN;
    }
    double earlier(int week) const { return at(data.earlier, week - data.earlierStart.n); }
    QString earlierName() const {
        return data.earlierName.isEmpty() ? FanChart::tr("Forecast before this one") : data.earlierName;
    }
    double forecast(int i) const { return at(data.final.empty() ? data.statistical : data.final, i); }
    bool overridden(int i) const {
        const double f = at(data.final, i), s = at(data.statistical, i);
        return !std::isnan(f) && !std::isnan(s) && std::abs(f - s) > 1e-9;
    }
    QString words(int position) const;
    void draw();
    void placeMarks();
    void band(const std::vector<double>& low, const std::vector<double>& high, double strength);
};

FanChart::FanChart(QWidget* parent) : Chart(parent), d(std::make_unique<Private>()) {
    d->plot = new Plot;
    d->plot->setWords([this](int position) { return d->words(position); });
    d->plot->activated = [this](int position) {
        Q_EMIT weekActivated(d->weeks[static_cast<std::size_t>(position)]);
    };
    connect(d->plot, &QCustomPlot::afterLayout, this, [this] { d->placeMarks(); });
    setBody(d->plot);
    setEmptyText(tr("No forecast yet. Choose a row with sales, or make the forecast."));
    dataChanged();
}

FanChart::~FanChart() = default;

QString FanChart::Private::words(int position) const {
    const int week = weeks[static_cast<std::size_t>(position)];
    const Week w{week};
    QString text = QString::fromStdString(w.iso()) % QStringLiteral("  (") %
                   QString::fromStdString(w.monday().iso()) % QStringLiteral(" – ") %
                   QString::fromStdString(w.sunday().iso()).mid(5) % QLatin1Char(')');
    const auto line = [&](const QString& name, double value) {
        if (!std::isnan(value))
            text += QLatin1Char('\n') % name % QStringLiteral("  ") % shownNumber(value, data.decimals);
    };
    line(FanChart::tr("Sold"), history(week));
    const double used = at(data.used, week - data.history.start.n);
    if (!std::isnan(used) && std::abs(used - history(week)) > 1e-9)
        line(FanChart::tr("Used after cleaning"), used);
    const int i = week - data.start.n;
    line(overridden(i) ? FanChart::tr("Forecast, changed by a person") : FanChart::tr("Forecast"),
         forecast(i));
    line(earlierName(), earlier(week));
    if (overridden(i)) line(FanChart::tr("Statistical forecast"), at(data.statistical, i));
    const auto range = [&](const QString& name, const std::vector<double>& low,
                           const std::vector<double>& high) {
        if (!std::isnan(at(low, i)) && !std::isnan(at(high, i)))
            text += QLatin1Char('\n') % name % QStringLiteral("  ") % shownNumber(at(low, i), data.decimals) %
                    QStringLiteral(" – ") % shownNumber(at(high, i), data.decimals);
    };
    range(QStringLiteral("50 %"), data.low50, data.high50);
    range(QStringLiteral("80 %"), data.low80, data.high80);
    range(QStringLiteral("95 %"), data.low95, data.high95);
    for (const FanData::Event& event : data.events)
        if (event.from <= w.sunday() && event.to >= w.monday()) text += QLatin1Char('\n') % event.name;
    return text;
}

void FanChart::Private::band(const std::vector<double>& low, const std::vector<double>& high,
                             double strength) {
    if (low.size() != high.size() || low.empty()) return;
    QCPGraph* top = plot->addGraph();
    QCPGraph* bottom = plot->addGraph();
    for (std::size_t i = 0; i < low.size(); ++i) {
        const double x = (data.start + static_cast<int>(i)).monday().n;
        top->addData(x, high[i]);
        bottom->addData(x, low[i]);
    }
    top->setPen(Qt::NoPen);
    bottom->setPen(Qt::NoPen);
    top->setBrush(mixed(tokens().accent, tokens().surface, strength));
    top->setChannelFillGraph(bottom);
}

void FanChart::Private::draw() {
    const Tokens& t = tokens();
    plot->clearGraphs();
    for (int i = plot->itemCount() - 1; i >= 0; --i)
        if (plot->item(i)->property("mark").toBool()) plot->removeItem(plot->item(i));
    plot->restyle();
    plot->setUnit(data.unit, false);

    band(data.low95, data.high95, t.dark ? 0.12 : 0.08);
    band(data.low80, data.high80, t.dark ? 0.25 : 0.16);
    band(data.low50, data.high50, t.dark ? 0.42 : 0.34);

    QCPGraph* used = plot->addGraph();
    used->setPen(QPen(t.text2, 1, Qt::DotLine));
    QCPGraph* history_ = plot->addGraph();
    history_->setPen(QPen(t.text, 1.3));
    for (std::size_t i = 0; i < data.history.values.size(); ++i) {
        const double x = (data.history.start + static_cast<int>(i)).monday().n;
        history_->addData(x, data.history.values[i]);
        if (i < data.used.size()) used->addData(x, data.used[i]);
    }
    bool any = false;
    for (int i = 0; i < static_cast<int>(data.statistical.size()); ++i) any |= overridden(i);
    QCPGraph* earlier = plot->addGraph();
    earlier->setPen(QPen(t.text2, 1.2, Qt::DashLine));
    for (std::size_t i = 0; i < data.earlier.size(); ++i)
        earlier->addData((data.earlierStart + static_cast<int>(i)).monday().n, data.earlier[i]);
    QCPGraph* statistical = plot->addGraph();
    statistical->setPen(QPen(t.accent, 1.2, Qt::DotLine));
    QCPGraph* line = plot->addGraph();
    line->setPen(QPen(t.accent, 2));
    QCPGraph* people = plot->addGraph();
    people->setLineStyle(QCPGraph::lsNone);
    people->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, t.override_, t.override_, 8));
    for (int i = 0; i < static_cast<int>(data.statistical.size()); ++i) {
        const double x = (data.start + i).monday().n;
        if (any) statistical->addData(x, at(data.statistical, i));
        line->addData(x, forecast(i));
        if (overridden(i)) people->addData(x, forecast(i));
    }

    double top = 0, first = 1e18, last = -1e18;
    for (int i = 0; i < plot->graphCount(); ++i)
        for (const QCPGraphData& point : *plot->graph(i)->data()) {
            if (!std::isnan(point.value)) top = qMax(top, point.value);
            first = qMin(first, point.key);
            last = qMax(last, point.key);
        }
    marks.clear();
    const auto mark = [&](double x, const QString& words, const QPen& pen) {
        auto* rule = new QCPItemStraightLine(plot);
        rule->setProperty("mark", true);
        rule->point1->setCoords(x, 0);
        rule->point2->setCoords(x, 1);
        rule->setPen(pen);
        auto* text = new QCPItemText(plot);
        text->setProperty("mark", true);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->setColor(t.text2);
        text->setFont(plot->font());
        marks.push_back({x, words, text});
    };
    if (data.today.n > 0 && first < 1e17)
        mark(data.today.n, FanChart::tr("today"), QPen(t.text2, 1, Qt::DashLine));
    bool events = false;
    for (const FanData::Event& event : data.events) {
        if (event.to.n < first || event.from.n > last) continue;
        // The same event on several channels is one word in the chart.
        bool known = false;
        for (const Mark& m : marks) known |= m.x == event.from.n && m.words == event.name;
        if (!known) mark(event.from.n, event.name, QPen(t.warning, 1, Qt::DotLine));
        events = true;
    }
    weeks.clear();
    std::vector<double> xs;
    if (first < 1e17)
        for (int week = Week::of(Day{static_cast<int>(first)}).n;
             week <= Week::of(Day{static_cast<int>(last)}).n; ++week) {
            weeks.push_back(week);
            xs.push_back(Week{week}.monday().n);
        }
    plot->setPositions(std::move(xs));
    if (first < 1e17) plot->setFullRange(first - 3, last + 7, 0, top > 0 ? top * (events ? 1.3 : 1.08) : 1);
}

// Names of events near each other take lines of their own; the words at the cursor name them all.
void FanChart::Private::placeMarks() {
    const QRect area = plot->axisRect()->rect();
    const QFontMetrics metrics(plot->font());
    if (marks.empty() || area.height() <= 0) return;
    std::vector<MarkLabel> labels;
    for (const Mark& m : marks) labels.push_back({qRound(plot->xAxis->coordToPixel(m.x)), m.words});
    const int line = metrics.height() + 2;
    placeLabels(labels, metrics, area.left(), area.right(), qBound(1, area.height() / 3 / line, 4),
                qMax(60, area.width() / 5));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        QCPItemText* text = marks[i].text;
        text->setVisible(labels[i].row >= 0);
        if (labels[i].row < 0) continue;
        text->setText(labels[i].words);
        text->position->setCoords(marks[i].x, static_cast<double>(labels[i].row * line + 2) / area.height());
        text->setPositionAlignment((labels[i].leftward ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        text->setPadding(labels[i].leftward ? QMargins(2, 0, 5, 0) : QMargins(5, 0, 2, 0));
    }
}

void FanChart::setData(FanData next) {
    d->data = std::move(next);
    d->draw();
    double total = 0;
    for (int i = 0; i < static_cast<int>(d->data.statistical.size()); ++i)
        if (!std::isnan(d->forecast(i))) total += d->forecast(i);
    if (hasData())
        setSummary(tr("%1: %2 weeks of history; forecast for %3 weeks, %4 in all (%5).")
                       .arg(d->data.name, shownNumber(static_cast<double>(d->data.history.values.size())),
                            shownNumber(static_cast<double>(d->data.statistical.size())),
                            shownNumber(total, d->data.decimals), d->data.unit));
    dataChanged();
}

void FanChart::clear() {
    setData({});
}

bool FanChart::hasData() const {
    return !d->data.history.values.empty() || !d->data.statistical.empty();
}

ChartTable FanChart::table() const {
    ChartTable result;
    const FanData& f = d->data;
    result.headers = {
        tr("Week"),           tr("Sold"),       tr("Used after cleaning"), tr("Statistical forecast"),
        tr("Final forecast"), d->earlierName(), QStringLiteral("80 % −"),  QStringLiteral("80 % +")};
    const auto text = [&](double v) {
        return std::isnan(v) ? QString() : QString::number(v, 'f', f.decimals);
    };
    for (const int week : d->weeks) {
        const int i = week - f.start.n;
        result.rows << QStringList{QString::fromStdString(Week{week}.iso()),
                                   text(d->history(week)),
                                   text(Private::at(f.used, week - f.history.start.n)),
                                   text(Private::at(f.statistical, i)),
                                   text(d->forecast(i)),
                                   text(d->earlier(week)),
                                   text(Private::at(f.low80, i)),
                                   text(Private::at(f.high80, i))};
    }
    return result;
}

void FanChart::restyle() {
    d->plot->setFont(font());
    d->draw();
}

void FanChart::moveCursor(int dx, int) {
    const int count = static_cast<int>(d->weeks.size());
    if (count == 0) return;
    const int now = d->plot->cursorPosition();
    int todayAt = d->data.start.n - d->weeks.front();
    d->plot->setCursor(qBound(0, now < 0 ? qBound(0, todayAt, count - 1) : now + dx, count - 1));
}

void FanChart::resetZoom() {
    d->plot->resetZoom();
}

}  // namespace roulian::ui
