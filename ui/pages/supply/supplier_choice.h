#pragma once
// Who else delivers the product, on what terms; choosing one moves the order there.
#include <QDialog>
#include <functional>

#include "ui/tables/table_pane.h"

class QLineEdit;

namespace roulian::ui::pages::supply {

class SupplierChoice : public QDialog {
    Q_OBJECT
public:
    // chosen gets the supplier's id and the reason given.
    SupplierChoice(workspace::Workspace& workspace, const QString& sku, const QString& product,
                   std::function<void(std::int64_t supplier, const QString& reason)> chosen,
                   QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    void accept() override;

private:
    TablePane* m_list;
    QLineEdit* m_reason;
    std::function<void(std::int64_t, const QString&)> m_chosen;
};

}  // namespace roulian::ui::pages::supply
