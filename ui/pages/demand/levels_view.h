#pragma once
// The forecast by level: a tree over categories, channels, regions and warehouses, the fan of the chosen node, its weeks to change, and
// all figures said of levels.
#include <QWidget>

#include "ui/charts/fan_chart.h"
#include "ui/pages/demand/levels_model.h"
#include "ui/shell/page.h"
#include "ui/tables/table_pane.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace roulian::ui::pages::demand {

class AreasDialog;
class SplitDialog;

class LevelsView : public QWidget {
    Q_OBJECT
public:
    explicit LevelsView(PageContext context, QWidget* parent = nullptr);
    QTreeView* tree() const { return m_tree; }
    LevelsModel* model() const { return m_model; }
    QComboBox* paths() const { return m_paths; }
    TablePane* weeks() const { return m_weeks; }
    TablePane* overrides() const { return m_overrides; }
    QTabWidget* tabs() const { return m_tabs; }
    FanChart* chart() const { return m_chart; }
    bool loading() const { return m_model->loading() || m_read.pending(); }
    SplitDialog* split() const;  // the dialog that is open, or none
    AreasDialog* areas() const;  // likewise
    void openAreas();            // which warehouse serves which province

private:
    void show(const QModelIndex& index);
    void draw(const LatestRead::Answer& answer);
    void apply(const QList<CellEdit>& edits);
    void removeOverrides();
    void copy() const;
    PageContext ctx;
    LevelsModel* m_model;
    QTreeView* m_tree;
    QStackedWidget* m_stack;
    QComboBox* m_paths;
    FanChart* m_chart;
    QTabWidget* m_tabs;
    TablePane *m_weeks, *m_overrides;
    LevelsModel::Place m_place;
    QStringList m_chain;
    std::string m_table;  // of the weeks, with what narrows it
    std::map<std::string, std::string> m_where;
    LatestRead m_read;
};

}  // namespace roulian::ui::pages::demand
