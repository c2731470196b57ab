#pragma once
// 发运跟踪: every parcel from order to receipt; what stalls before the customer asks; carriers compared.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QTabWidget;

namespace roulian::ui::pages::shipments {

class CarriersView;
class ParcelDetail;
class ParcelsView;

class ShipmentsPage : public ui::Page {
    Q_OBJECT
public:
    explicit ShipmentsPage(PageContext context, QWidget* parent = nullptr);
    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;
    void openPaste(const QString& pasted);  // dialog; empty text lets the user paste

    ParcelsView* parcels() const { return m_parcels; }
    ParcelDetail* detail() const { return m_detail; }
    CarriersView* carriers() const { return m_carriers; }
    TablePane* afterSales() const { return m_afterSales; }
    QTabWidget* tabs() const { return m_tabs; }

private:
    TablePane* makeAfterSales();
    TablePane* openList() const;
    void addActions();
    void updateHeader();
    void showHeader(const LatestRead::Answer& answer);
    void showCount();
    QTabWidget* m_tabs;
    ParcelsView* m_parcels;
    CarriersView* m_carriers;
    TablePane* m_afterSales;
    ParcelDetail* m_detail;
    LatestRead m_header;
};

PageSpec page();

}  // namespace roulian::ui::pages::shipments
