#pragma once
// Suppliers with their terms, open purchase orders, planned orders and the request pack to send.
#include <QWidget>

#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace roulian::ui::pages::supply {

class SuppliersView : public QWidget {
    Q_OBJECT
public:
    explicit SuppliersView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    QPlainTextEdit* message() const { return m_message; }
    void openPack(const QString& supplier = {});  // empty = the current one
    bool loading() const { return m_read.pending(); }

private:
    void selected(const QString& supplier);
    void readPack();
    void savePack();
    QWidget* packPanel();
    PageContext ctx;
    LatestRead m_read;
    QString m_supplier, m_name;
    TablePane *m_list, *m_items, *m_purchases, *m_orders;
    QTabWidget* m_tabs;
    QWidget* m_pack;
    QPlainTextEdit* m_message;
    QLabel* m_packTitle;
    QPushButton *m_save, *m_copy;
};

}  // namespace roulian::ui::pages::supply
