#pragma once
// Everything about one customer: facts, products bought, orders, identities, tags, why. Personal data appear
// as the tables give them, masked unless the workspace may show them.
#include "ui/forms/facts_panel.h"
#include "ui/forms/why_panel.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace roulian::ui::pages::customers {

class CustomerDetail : public QWidget {
    Q_OBJECT
public:
    explicit CustomerDetail(PageContext context, QWidget* parent = nullptr);
    void setCustomer(const QString& key, const QList<Fact>& facts);
    void setColumn(const std::string& column);  // of the list above, for "why"
    void focusFirst();
    FactsPanel* facts() const { return m_facts; }
    QTabWidget* tabs() const { return m_tabs; }
    TablePane* products() const { return m_products; }
    TablePane* orders() const { return m_orders; }
    TablePane* identities() const { return m_identities; }
    TablePane* tags() const { return m_tags; }

private:
    void explain();
    PageContext ctx;
    QString m_customer;
    std::string m_column = "class";
    FactsPanel* m_facts;
    QTabWidget* m_tabs;
    TablePane *m_products, *m_orders, *m_identities, *m_tags;
    WhyPanel* m_why;
};

}  // namespace roulian::ui::pages::customers
