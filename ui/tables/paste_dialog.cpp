#include "ui/tables/paste_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace roulian::ui {

PasteDialog::PasteDialog(int accepted, const QList<RejectedCell>& rejected, std::function<void()> apply,
                         QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Paste"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* words = new QLabel(tr("%n cell(s) will change.", nullptr, accepted) % QLatin1Char(' ') %
                             tr("%n cell(s) cannot be taken:", nullptr, static_cast<int>(rejected.size())));
    layout->addWidget(words);
    auto* table = new QTableWidget(static_cast<int>(rejected.size()), 3);
    table->setAccessibleName(tr("Rejected cells"));
    table->setHorizontalHeaderLabels({tr("Cell"), tr("Value"), tr("Why")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < rejected.size(); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(rejected[i].where));
        table->setItem(i, 1, new QTableWidgetItem(rejected[i].text));
        table->setItem(i, 2, new QTableWidgetItem(rejected[i].reason));
    }
    table->setColumnWidth(0, 200);
    layout->addWidget(table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok =
        buttons->addButton(tr("Take the %n good cell(s)", nullptr, accepted), QDialogButtonBox::AcceptRole);
    setPrimary(ok);
    ok->setEnabled(accepted > 0);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, apply = std::move(apply)] {
        accept();
        apply();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 320);
}

}  // namespace roulian::ui
