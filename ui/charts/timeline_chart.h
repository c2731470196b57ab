#pragma once
// Shipments over days: hollow marks planned, filled marks done, a gap past the promise in danger, expected
// arrival as a range.
#include <optional>
#include <vector>

#include "core/day.h"
#include "ui/charts/painted_chart.h"

namespace roulian::ui {

struct TimelineData {
    struct Mark {
        double day = 0;  // days since 1970-01-01, with the hour as fraction
        QString name;
        bool done = true;
    };
    struct Row {
        QString key, name;
        std::vector<Mark> marks;
        std::optional<Day> promised, expectedFrom, expectedTo;
        bool late = false;
    };
    std::vector<Row> rows;
    Day today;
};

class TimelineChart : public PaintedChart {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget* parent = nullptr);
    void setData(TimelineData next);
    ChartTable table() const override;
    bool hasData() const override { return !m_data.rows.empty(); }

Q_SIGNALS:
    void rowActivated(const QString& key);

protected:
    void paint(QPainter& painter, const QSize& size) override;
    QSize contentSize(const QSize& viewport) const override;
    QString hover(const QPoint& content) override;
    void press(const QPoint& content) override;
    void activate() override;
    void moveCursor(int dx, int dy) override;
    void resetZoom() override {}

private:
    double x(double day) const;
    QString rowWords(int row) const;
    TimelineData m_data;
    int m_row = 0, m_mark = -1;
    mutable QSize m_viewport;
    double m_from = 0, m_to = 1;
};

}  // namespace roulian::ui
