#pragma once
// One product's forecast against one that was kept: then, now or sold, the change and its reason.
#include <QWidget>

#include "ui/pages/page_data.h"
#include "ui/shell/page.h"

class QComboBox;

namespace roulian::ui::pages::demand {

class RunsView : public QWidget {
    Q_OBJECT
public:
    explicit RunsView(PageContext context, QWidget* parent = nullptr);
    void setProduct(const QString& key);  // "" = none
    void refresh();
    std::string run() const;  // parameter of forecast_changes; "0" = the forecast replaced last
    QString runName() const;  // for the chart's legend; "" = the one replaced last
    QComboBox* chooser() const { return m_chooser; }
    TablePane* list() const { return m_list; }
    bool loading() const { return m_read.pending(); }

Q_SIGNALS:
    void runChanged();

private:
    void fill(const workspace::RowsPtr& runs);
    void showRun();
    PageContext ctx;
    QString m_product;
    LatestRead m_read;
    QWidget* m_head;
    QComboBox* m_chooser;
    TablePane* m_list;
};

}  // namespace roulian::ui::pages::demand
