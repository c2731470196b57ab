#pragma once
// Carriers compared: on-time rate and days on the way as bars, all figures as a list, and what is at risk now.
#include <QWidget>

#include "ui/charts/bars_chart.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::shipments {

class CarriersView : public QWidget {
    Q_OBJECT
public:
    explicit CarriersView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* risks() const { return m_risks; }
    BarsChart* onTime() const { return m_onTime; }
    BarsChart* days() const { return m_days; }

Q_SIGNALS:
    // Codes; risk may be empty.
    void parcelsRequested(const QString& carrier, const QString& risk);

private:
    void draw();
    PageContext ctx;
    TablePane *m_list, *m_risks;
    BarsChart *m_onTime, *m_days;
    QStringList m_shown;  // carriers in the order of the bars
};

}  // namespace roulian::ui::pages::shipments
