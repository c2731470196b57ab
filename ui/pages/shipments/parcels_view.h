#pragma once
// The list of parcels with its ready-made views; the strip over it tells when only pasted waybills are shown.
#include <QWidget>

#include "ui/pages/page_data.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui {
class Banner;
}

namespace roulian::ui::pages::shipments {

class ParcelsView : public QWidget {
    Q_OBJECT
public:
    explicit ParcelsView(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }
    void choose(const QString& parcel);         // shows it even if the filters hide it
    void showOnly(const QStringList& parcels);  // empty = all again
    bool narrowed() const { return m_list->query().where.count("ids") > 0; }
    // Problem parcels for the carriers: the selected ones when several are, else those in sight; of one
    // carrier (code) when given.
    void copyChaseList(const std::string& carrier = {});
    void recompute();
    bool loading() const { return m_chase.pending(); }

Q_SIGNALS:
    void pasteRequested();

private:
    void settleChoice();
    PageContext ctx;
    TablePane* m_list;
    Banner* m_strip;
    QString m_wanted;  // chosen before the rows came
    LatestRead m_chase;
};

}  // namespace roulian::ui::pages::shipments
