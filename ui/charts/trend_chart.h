#pragma once
// One to four measures over time as lines or bars, with a target line. No second axis: other units, another
// chart.
#include <limits>
#include <memory>
#include <vector>

#include "core/day.h"
#include "ui/charts/chart.h"

namespace roulian::ui {

struct TrendData {
    QString unit;
    int decimals = 0;
    bool percent = false;  // values are fractions, shown in %
    bool weekly = true;    // days are Mondays of weeks (for the cursor's words)
    std::vector<Day> days;
    struct Line {
        QString name;
        std::vector<double> values;  // NaN = missing
        bool bars = false;
    };
    std::vector<Line> lines;  // first four in series colours, the rest grey
    double target = std::numeric_limits<double>::quiet_NaN();
    QString targetName;
    bool fromZero = true;
};

class TrendChart : public Chart {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    ~TrendChart() override;
    void setData(TrendData next);
    ChartTable table() const override;
    bool hasData() const override;

protected:
    void restyle() override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace roulian::ui
