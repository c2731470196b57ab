#include "ui/pages/supply/supplier_choice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace roulian::ui::pages::supply {

SupplierChoice::SupplierChoice(workspace::Workspace& workspace, const QString& sku, const QString& product,
                               std::function<void(std::int64_t, const QString&)> chosen, QWidget* parent)
    : QDialog(parent), m_chosen(std::move(chosen)) {
    setWindowTitle(tr("Change the supplier"));
    resize(620, 340);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto* title = new QLabel(tr("Suppliers of %1").arg(product));
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    TablePaneOptions options;
    options.table = "supplier_items";
    options.layoutId = QStringLiteral("supply.supplier_choice");
    options.where = {{"sku", sku.toStdString()}};
    options.bar = options.filterRow = options.footer = false;
    options.empty.sentence =
        tr("No supplier terms are known for this product. Import the list of supplier prices.");
    m_list = new TablePane(workspace, options);
    layout->addWidget(m_list, 1);
    auto* reasonLabel = new QLabel(tr("&Reason"));
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("For those who read the plan later"));
    reasonLabel->setBuddy(m_reason);
    layout->addWidget(reasonLabel);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    auto* apply = buttons->addButton(tr("Order from this supplier"), QDialogButtonBox::AcceptRole);
    setPrimary(apply);
    apply->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SupplierChoice::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &TablePane::loaded, this,
            [this, apply] { apply->setEnabled(!m_list->currentKey().isEmpty()); });
    connect(m_list, &TablePane::rowActivated, this, &SupplierChoice::accept);
}

void SupplierChoice::accept() {
    const workspace::Value id = m_list->value(m_list->currentKey(), "supplier_id");
    const auto* supplier = std::get_if<std::int64_t>(&id);
    if (!supplier) return;
    m_chosen(*supplier, m_reason->text().trimmed());
    QDialog::accept();
}

}  // namespace roulian::ui::pages::supply
