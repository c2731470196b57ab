#pragma once
// 客户与社群: who buys how recently, often and much; who stays; groups by rule; how alive the communities are.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace roulian::ui::pages::customers {

class CohortsView;
class CommunitiesView;
class CustomersView;
class RfmView;
class SameView;
class TalkView;
class WishesView;
class SegmentsView;

// Views: "rfm", "customers", "customers/<saved view>", "cohorts", "segments", "segment:<rule id>",
// "communities", "same" (selection: the proposal).
class CustomersPage : public ui::Page {
    Q_OBJECT
public:
    explicit CustomersPage(PageContext context, QWidget* parent = nullptr);
    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;

    QTabWidget* tabs() const { return m_tabs; }
    RfmView* rfm() const { return m_rfm; }
    CustomersView* customers() const { return m_customers; }
    CohortsView* cohorts() const { return m_cohorts; }
    SegmentsView* segments() const { return m_segments; }
    CommunitiesView* communities() const { return m_communities; }
    SameView* same() const { return m_same; }
    WishesView* wishes() const { return m_wishes; }
    TalkView* talk() const { return m_talk; }

private:
    void addActions();
    void openAudience();
    void updateHeader();
    void showHeader(const LatestRead::Answer& answer);
    void openCustomers(const Location& location, const QString& savedView);
    TablePane* currentList() const;
    QTabWidget* m_tabs;
    RfmView* m_rfm;
    CustomersView* m_customers;
    CohortsView* m_cohorts;
    SegmentsView* m_segments;
    CommunitiesView* m_communities;
    SameView* m_same;
    WishesView* m_wishes;
    TalkView* m_talk;
    LatestRead m_header;
};

PageSpec page();

}  // namespace roulian::ui::pages::customers
