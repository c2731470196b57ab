#pragma once
// A grid of values: cohorts (months down, months since first order across), RFM classes.
#include <limits>
#include <vector>

#include "ui/charts/painted_chart.h"

namespace roulian::ui {

struct HeatData {
    QString rowTitle, columnTitle, noteTitle;  // "first order", "months since", "customers"
    QStringList rows, columns;
    QStringList notes;                        // one a row: number of customers …; may be empty
    std::vector<std::vector<double>> values;  // [row][column]; NaN = empty cell
    QString unit;
    int decimals = 0;
    bool percent = false;                                           // fractions
    double dangerAbove = std::numeric_limits<double>::quiet_NaN();  // such cells: danger colours and "!"
};

class HeatMap : public PaintedChart {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    void setData(HeatData next);
    ChartTable table() const override;
    bool hasData() const override;

Q_SIGNALS:
    void cellActivated(int row, int column);

protected:
    void paint(QPainter& painter, const QSize& size) override;
    QSize contentSize(const QSize& viewport) const override;
    QString hover(const QPoint& content) override;
    void press(const QPoint& content) override;
    void activate() override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override {}

private:
    QRect cellRect(int row, int column) const;
    int step(double value) const;
    QString text(double value) const;
    QString cellWords(int row, int column) const;
    HeatData m_data;
    double m_low = 0, m_high = 0;
    int m_row = 0, m_column = 0;
    mutable QSize m_viewport;
};

}  // namespace roulian::ui
