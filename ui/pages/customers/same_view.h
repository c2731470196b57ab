#pragma once
// 同一客户: pairs of customers that may be one person, side by side with the evidence; a person decides.
#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QAction;
class QPushButton;
class QTableWidget;

namespace roulian::ui::pages::customers {

// M merges, N keeps apart, S splits what was merged; the next pair to decide is selected then.
class SameView : public QWidget {
    Q_OBJECT
public:
    explicit SameView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    TablePane* evidence() const { return m_evidence; }
    QTableWidget* sides() const { return m_sides; }  // rows: facts; columns: customer A, customer B
    bool loading() const { return m_read.pending(); }
    void find();
    void merge();
    void keepApart();
    void split();

private:
    QPushButton* addButton(const QString& words, const QString& key, void (SameView::*slot)());
    void selected();
    void fill(const LatestRead::Answer& answer);
    void decide(std::vector<workspace::Edit> edits);
    QString nextToDecide() const;  // after the selected pair, as the list stands; empty = none
    QString state() const;         // code of the selected pair; empty = none
    std::int64_t customer(const char* column) const;
    PageContext ctx;
    TablePane *m_list, *m_evidence;
    QTableWidget* m_sides;
    QPushButton *m_find, *m_merge, *m_apart, *m_split;
    QString m_next;  // selected when the list shows the decision
    LatestRead m_read;
};

}  // namespace roulian::ui::pages::customers
