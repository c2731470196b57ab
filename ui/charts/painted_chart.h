#pragma once
// Base of the charts drawn cell by cell (heat map, Gantt, timeline): a scrollable canvas with a cell cursor.
#include <QAbstractScrollArea>

#include "ui/charts/chart.h"

namespace roulian::ui {

class PaintedChart : public Chart {
    Q_OBJECT
public:
    explicit PaintedChart(QWidget* parent = nullptr);

protected:
    virtual void paint(QPainter& painter, const QSize& size) = 0;  // scrolled: painter at content origin
    virtual QSize contentSize(const QSize& viewport) const = 0;
    virtual QString hover(const QPoint& content) = 0;  // tooltip and cursor; empty = none
    virtual void press(const QPoint&) {}
    virtual void drag(const QPoint&) {}
    virtual void release(const QPoint&) {}
    virtual void activate() {}  // Enter
    virtual void zoom(double, const QPoint&) {}
    void ensureVisible(const QRect& content);
    void contentChanged();  // size or drawing
    void restyle() override;
    QPoint scrollOffset() const;
    QWidget* canvas() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractScrollArea* m_area;
};

}  // namespace roulian::ui
