#pragma once
// Forecast of one weekly series: history, ranges, forecast, a person's overrides, events.
#include <vector>

#include "core/series.h"
#include "ui/charts/chart.h"

class QCustomPlot;

namespace roulian::ui {

struct FanData {
    QString name, unit;               // "件/周"
    int decimals = 0;                 // of shown values
    Series history;                   // what was sold; NaN = no data
    std::vector<double> used;         // what the method took after cleaning (same length as history) or empty
    Week start;                       // of the forecast
    std::vector<double> statistical;  // forecast before people
    std::vector<double> final;        // after overrides; empty = statistical
    Week earlierStart;
    std::vector<double> earlier;  // what an earlier forecast said, by week; NaN = nothing, or empty
    QString earlierName;          // of that forecast; empty = the one before this one
    std::vector<double> low50, high50, low80, high80, low95, high95;  // each as long as statistical or empty
    Day today;
    struct Event {
        Day from, to;
        QString name;
    };
    std::vector<Event> events;
};

class FanChart : public Chart {
    Q_OBJECT
public:
    explicit FanChart(QWidget* parent = nullptr);
    ~FanChart() override;
    void setData(FanData next);
    void clear();
    ChartTable table() const override;
    bool hasData() const override;

Q_SIGNALS:
    void weekActivated(int week);  // core Week number; double click is zoom reset, so: Enter at the cursor

protected:
    void restyle() override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace roulian::ui
