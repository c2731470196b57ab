#pragma once
// One to four measures over a few ordered steps (weeks ahead) on one axis through zero: lines, dashed lines to compare
// with, and bars for what may be negative.
#include <vector>

#include "ui/charts/painted_chart.h"

namespace roulian::ui {

struct LeadData {
    QString stepTitle;  // "weeks ahead"
    QStringList steps;
    bool percent = false;  // values are fractions, shown in %
    int decimals = 0;
    enum class Look : std::uint8_t { Line, Dashed, Bars };
    struct Set {
        QString name;
        std::vector<double> values;  // one a step; NaN = missing
        Look look = Look::Line;
    };
    std::vector<Set> sets;  // lines and bars in series colours, dashed ones grey
};

class LeadChart : public PaintedChart {
    Q_OBJECT
public:
    explicit LeadChart(QWidget* parent = nullptr);
    void setData(LeadData next);
    const LeadData& data() const { return m_data; }
    ChartTable table() const override;
    bool hasData() const override;

protected:
    void paint(QPainter& painter, const QSize& size) override;
    QSize contentSize(const QSize& viewport) const override;
    QString hover(const QPoint& content) override;
    void press(const QPoint& content) override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override {}

private:
    struct Frame;
    Frame frame(const QSize& size) const;
    int stepAt(const QPoint& content) const;  // −1 outside
    QColor colour(std::size_t set) const;
    QString text(double value) const;
    QString words(int step) const;
    LeadData m_data;
    double m_low = 0, m_high = 1, m_tick = 1;
    int m_cursor = -1;
    QSize m_size;
};

}  // namespace roulian::ui
