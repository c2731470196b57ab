#pragma once
// One tab of the data page: a list over what belongs to its current row. Each kind of list fills the lower
// part in its own way; the upper part, the splitter's memory and refreshing are the same for all.
#include <QWidget>
#include <functional>

#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace roulian::ui::pages::data {

class Section : public QWidget {
    Q_OBJECT
public:
    Section(PageContext context, TablePaneOptions options, QWidget* parent);

    TablePane* list() const { return m_list; }
    // Called when workspace tables changed.
    virtual void refresh();
    virtual bool loading() const;
    // A page-wide command; false when this section has nothing to do with it.
    virtual bool run(const QString& verb);

protected:
    virtual void showRow(const QString& key) = 0;  // empty: nothing is selected
    TablePane* addPane(const std::string& table, const QString& layoutId, const QString& emptySentence);
    QPushButton* addButton(const QString& text, std::function<void()> run);
    void addHeading(const QString& text);
    PageContext ctx;
    TablePane* m_list;
    QVBoxLayout* m_detail;
    QHBoxLayout* m_buttons;
    QList<TablePane*> m_panes;
};

// id is the table the section lists ("sources", "batches", "issues", "unmatched", "reviews", "orders",
// "skus", "stock_totals" and the members of section_records.h).
Section* makeSection(const QString& id, PageContext context, QWidget* parent);

}  // namespace roulian::ui::pages::data
