#pragma once
// 接龙 and forms: what people asked for, read from lists; a person corrects product and quantity and confirms. Confirmed
// wishes feed the forecast of the coming week until they are orders.
#include <QHash>

#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QPushButton;

namespace roulian::ui {
class FactsPanel;
}

namespace roulian::ui::pages::customers {

// Ctrl+Enter confirms the selected wishes, Ctrl+Backspace rejects them; typing corrects product code or quantity. Every
// action is one undo step.
class WishesView : public QWidget {
    Q_OBJECT
public:
    explicit WishesView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* collections() const { return m_collections; }
    QPushButton* certainButton() const { return m_certain; }
    bool loading() const { return m_read.pending(); }
    void confirm();
    void reject();
    void confirmCertain();  // open wishes whose product and quantity were read with at least 90 % confidence

private:
    QString check(const CellEdit& edit) const;
    void apply(const QList<CellEdit>& edits);
    void setState(const QStringList& keys, const char* state);
    QStringList certain() const;
    void selected();
    void readGoods();
    PageContext ctx;
    LatestRead m_read;
    TablePane *m_list, *m_collections;
    FactsPanel* m_facts;
    QPushButton *m_confirm, *m_reject, *m_certain;
    QHash<QString, QString> m_codes;  // code or name as typed, folded → code
};

}  // namespace roulian::ui::pages::customers
