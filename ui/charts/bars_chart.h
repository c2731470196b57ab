#pragma once
// A few categories side by side (classes, channels, carriers). More than about a dozen belong in a table.
#include <memory>
#include <vector>

#include "ui/charts/chart.h"
#include "workspace/messages.h"

namespace roulian::ui {

struct BarsData {
    QString unit;
    int decimals = 0;
    bool percent = false;
    QStringList categories;
    struct Set {
        QString name;
        std::vector<double> values;
    };
    std::vector<Set> sets;
};

class BarsChart : public Chart {
    Q_OBJECT
public:
    explicit BarsChart(QWidget* parent = nullptr);
    ~BarsChart() override;
    void setData(BarsData next);
    ChartTable table() const override;
    bool hasData() const override;

Q_SIGNALS:
    void categoryActivated(int index);  // click or Enter: opens the list behind it

protected:
    void restyle() override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace roulian::ui
