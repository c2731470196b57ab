#pragma once
// Planned orders on their lines and suppliers over the days; dragging an order sets its due day.
#include <QWidget>

#include "ui/charts/gantt_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::supply {

class GanttView : public QWidget {
    Q_OBJECT
public:
    explicit GanttView(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void setCurrent(const QString& order);
    GanttChart* chart() const { return m_chart; }
    bool loading() const { return m_read.pending(); }

Q_SIGNALS:
    void currentChanged(const QString& order, const QString& sku, const QString& product);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void draw(const LatestRead::Answer& answer);
    void current(const QString& order);
    void move(const QString& order, int newEndDay, const QPoint& anchor);
    PageContext ctx;
    LatestRead m_read;
    workspace::RowsPtr m_orders;
    QComboBox *m_kind, *m_weeks;
    GanttChart* m_chart;
    QString m_current;
    bool m_dirty = true;
};

}  // namespace roulian::ui::pages::supply
