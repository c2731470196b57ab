#pragma once
// Production and purchase orders on their lines and suppliers, one column a day.
#include <vector>

#include "core/day.h"
#include "ui/charts/painted_chart.h"

namespace roulian::ui {

struct GanttData {
    QStringList rows;  // lines or suppliers
    struct Bar {
        QString key;  // of the order
        int row = 0;
        Day start, end;         // end inclusive
        QString label, detail;  // detail: tooltip and screen reader
        double progress = 0;    // 0..1
        bool late = false;
        bool changed = false;  // since the plan of record: hatched
        bool fixed = false;    // by a planner: override colour
        bool hasRecord = false;
        Day recordStart, recordEnd;  // outline of the plan of record
        bool movable = false;
    };
    std::vector<Bar> bars;
    std::vector<std::vector<Day>> offDays;  // one list a row, or empty
    Day from, to;                           // inclusive; equal = fitted
    Day today;
};

class GanttChart : public PaintedChart {
    Q_OBJECT
public:
    explicit GanttChart(QWidget* parent = nullptr);
    void setData(GanttData next);
    void setCurrent(const QString& key);
    ChartTable table() const override;
    bool hasData() const override { return !m_data.bars.empty(); }

Q_SIGNALS:
    void currentChanged(const QString& key);
    void barActivated(const QString& key);
    // The user dragged (or Shift+←/→ moved) a bar: ask for a reason, then apply; the chart shows the old
    // place until new data come. anchor: global point for the prompt.
    void moveRequested(const QString& key, int newStartDay, int newEndDay, const QPoint& anchor);

protected:
    void paint(QPainter& painter, const QSize& size) override;
    QSize contentSize(const QSize& viewport) const override;
    QString hover(const QPoint& content) override;
    void press(const QPoint& content) override;
    void drag(const QPoint& content) override;
    void release(const QPoint& content) override;
    void activate() override;
    void zoom(double factor, const QPoint& at) override;
    void moveCursor(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resetZoom() override;

private:
    QRectF barRect(int row, int lane, Day start, Day end) const;
    int barAt(const QPoint& content) const;
    void layoutLanes();
    QString barWords(const GanttData::Bar& bar) const;
    GanttData m_data;
    std::vector<int> m_lane, m_rowTop;  // lane of each bar; y of each row, one more than rows
    double m_dayWidth = 24;
    int m_current = -1, m_dragBar = -1, m_dragDays = 0;
    QPoint m_dragFrom;
};

}  // namespace roulian::ui
