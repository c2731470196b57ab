#pragma once
// A figure that opens the list behind it: label, value + unit, change with direction.
#include <QAbstractButton>

#include "ui/shell/page.h"

namespace roulian::ui {

class KpiButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiButton(const Kpi& kpi = {}, QWidget* parent = nullptr);
    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kpi m_kpi;
};

}  // namespace roulian::ui
