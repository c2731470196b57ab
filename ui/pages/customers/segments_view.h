#pragma once
// Segments by rule: ready-made and own ones, and who belongs to the selected one.
#include "ui/pages/customers/rule_dialog.h"
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace roulian::ui::pages::customers {

class SegmentsView : public QWidget {
    Q_OBJECT
public:
    explicit SegmentsView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* members() const { return m_members; }
    void open(const QString& rule);  // selects it; empty = keep
    void add();
    void change();  // the current rule, when it is an own one
    void remove();
    void save(const QString& oldName, const SegmentRule& rule);  // oldName empty = new

Q_SIGNALS:
    void customerRequested(const QString& key);

private:
    void selected();
    bool own() const;
    QString ruleName() const;
    QStringList takenNames() const;
    void ask(const QString& oldName, const SegmentRule& rule);
    void apply(std::vector<workspace::Edit> edits);
    PageContext ctx;
    TablePane *m_list, *m_members;
    QLabel* m_title;
    QPushButton *m_change, *m_remove;
};

}  // namespace roulian::ui::pages::customers
