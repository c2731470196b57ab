#pragma once
// All customers with class, lifecycle and value; beside the list everything known about one of them.
#include "ui/pages/customers/customer_detail.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

namespace roulian::ui::pages::customers {

class CustomersView : public QWidget {
    Q_OBJECT
public:
    explicit CustomersView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    CustomerDetail* detail() const { return m_detail; }

private:
    void selected(const QString& key);
    PageContext ctx;
    TablePane* m_list;
    CustomerDetail* m_detail;
};

}  // namespace roulian::ui::pages::customers
