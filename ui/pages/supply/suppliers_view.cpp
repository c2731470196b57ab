#include "ui/pages/supply/suppliers_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/handout_dialog.h"
#include "ui/pages/supply/supplier_pack.h"
#include "ui/theme/theme.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::supply {

SuppliersView::SuppliersView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("supply.suppliers"), 0.55);
    layout->addWidget(splitter);
    TablePaneOptions options;
    options.table = "suppliers";
    options.layoutId = QStringLiteral("supply.suppliers");
    options.views = {{QStringLiteral("planned"),
                      tr("With planned orders"),
                      {{"orders", QStringLiteral(">0")}},
                      {},
                      {},
                      {}}};
    options.empty = {tr("Here will be suppliers with their terms and what is planned to be ordered."),
                     tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); },
                     {},
                     {}};
    m_list = new TablePane(ctx.workspace, options);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the supplier"));
    splitter->setParts(m_list, m_tabs);

    const auto pane = [this](const char* table, const QString& id, const QString& sentence) {
        TablePaneOptions o;
        o.table = table;
        o.layoutId = id;
        o.where = {{"supplier", "0"}};
        o.bar = false;
        o.empty.sentence = sentence;
        auto* made = new TablePane(ctx.workspace, o);
        fitWhenFilled(made, id);
        return made;
    };
    m_pack = packPanel();
    m_tabs->addTab(m_pack, tr("Request pack"));
    m_orders = pane("plan_orders", QStringLiteral("supply.supplier_orders"),
                    tr("Nothing is planned to be ordered from this supplier."));
    m_tabs->addTab(m_orders, tr("Planned orders"));
    m_purchases = pane("purchase_orders", QStringLiteral("supply.supplier_purchases"),
                       tr("No purchase order to this supplier was imported."));
    m_tabs->addTab(m_purchases, tr("Purchase orders"));
    m_items = pane("supplier_items", QStringLiteral("supply.supplier_items"),
                   tr("No terms of this supplier are known."));
    m_tabs->addTab(m_items, tr("Terms"));

    connect(m_list, &TablePane::currentKeyChanged, this, &SuppliersView::selected);
    connect(m_list, &TablePane::loaded, this, [this] { selected(m_list->currentKey()); });
    connect(m_list, &TablePane::rowActivated, this, [this](const QString& key) { openPack(key); });
}

QWidget* SuppliersView::packPanel() {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_packTitle = new QLabel;
    m_packTitle->setTextFormat(Qt::PlainText);
    m_packTitle->setWordWrap(true);
    bar->addWidget(m_packTitle, 1);
    m_copy = new QPushButton(tr("Copy the message"));
    bar->addWidget(m_copy);
    m_save = new QPushButton(tr("Save the file…"));
    setPrimary(m_save);
    bar->addWidget(m_save);
    layout->addLayout(bar);
    m_message = new QPlainTextEdit;
    m_message->setAccessibleName(tr("Message to the supplier"));
    m_message->setTabChangesFocus(true);
    layout->addWidget(m_message, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_message->toPlainText());
        ctx.shell.notify(tr("The message is in the clipboard; paste it into the chat."));
    });
    m_save->setObjectName(QStringLiteral("savePack"));
    connect(m_save, &QPushButton::clicked, this, &SuppliersView::savePack);
    return panel;
}

void SuppliersView::selected(const QString& supplier) {
    m_supplier = supplier;
    const workspace::Value name = m_list->value(supplier, "name");
    m_name = std::holds_alternative<QString>(name) ? std::get<QString>(name) : QString();
    const std::string id = supplier.isEmpty() ? "0" : supplier.toStdString();
    for (TablePane* pane : {m_items, m_purchases, m_orders}) pane->setWhere({{"supplier", id}});
    readPack();
}

void SuppliersView::readPack() {
    m_read.read(ctx.workspace, this, {packQuery(m_supplier.isEmpty() ? "0" : m_supplier.toStdString())},
                [this](const LatestRead::Answer& answer) {
                    const bool any = answer[0] && answer[0]->count > 0;
                    m_save->setEnabled(any);
                    m_copy->setEnabled(any);
                    m_packTitle->setText(
                        m_supplier.isEmpty() ? tr("Choose a supplier to prepare the request.")
                        : any ? tr("%n orders for this supplier only; prices, stock and customers stay here.",
                                   nullptr, static_cast<int>(answer[0]->count))
                              : tr("Nothing is planned to be ordered from this supplier."));
                    const QString asOf = QString::fromStdString(ctx.workspace.info().asOf.iso());
                    const QString next = any ? packMessage(m_name, *answer[0], asOf) : QString();
                    if (m_message->toPlainText() != next) m_message->setPlainText(next);
                });
}

void SuppliersView::openPack(const QString& supplier) {
    if (!supplier.isEmpty() && !m_list->selectKey(supplier)) {
        m_list->clearFilters();
        m_list->selectKey(supplier);
    }
    m_tabs->setCurrentWidget(m_pack);
    m_message->setFocus();
}

void SuppliersView::savePack() {
    const auto row = ctx.workspace.rows(query("suppliers"));
    std::string code;
    for (std::size_t r = 0; row && r < (*row)->count; ++r)
        if ((*row)->keys[r] == m_supplier.toStdString())
            code = workspace::textAt(**row, r, "code").toStdString();
    auto* dialog = new HandoutDialog(ctx.workspace, workspace::HandoutKind::Supplier, code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace roulian::ui::pages::supply
