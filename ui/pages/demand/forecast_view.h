#pragma once
// The list of all forecasts over the detail of the selected product.
#include <QWidget>

#include "ui/pages/demand/forecast_detail.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui::pages::demand {

class ForecastView : public QWidget {
    Q_OBJECT
public:
    explicit ForecastView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    ForecastDetail* detail() const { return m_detail; }
    void recompute();
    void exportSheet();  // the sheet of overrides: asks where to
    void importSheet();  // what an edited one changes, to look at and apply

private:
    void selected(const QString& key);
    PageContext ctx;
    TablePane* m_list;
    ForecastDetail* m_detail;
};

}  // namespace roulian::ui::pages::demand
