#pragma once
// A list as pages use it: search box, saved views, filter chips, the table, its footer, export, empty states.
// Rows are read on worker threads; old content stays until the new is there. Layout, filters and the user's
// own views are kept per layout id.
#include <QList>
#include <QString>
#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "ui/tables/cell_edit.h"
#include "ui/tables/table_view.h"
#include "workspace/table.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace roulian::workspace {
class Workspace;
}

namespace roulian::ui {

// Filters + search + sort + columns under a name. Ready-made ones come from the page, others from the user.
struct TableViewState {
    QString id, name;
    std::map<std::string, QString> filters;
    QString search;
    std::vector<SortBy> sort;          // empty = the table's default
    std::vector<std::string> columns;  // visible ones; empty = the table's default
};

struct EmptyState {
    QString sentence;    // what will be here
    QString actionText;  // primary action; empty = none
    std::function<void()> action;
    QString linkText;  // link to the sample workspace; empty = none
    std::function<void()> link;
};

using RowsSource = std::function<Result<workspace::RowsPtr>(const workspace::TableQuery&)>;

struct TablePaneOptions {
    std::string table;                         // workspace table id
    std::map<std::string, std::string> where;  // narrows the table (see TableQuery)
    QString layoutId;                          // empty = table id; two panes of one table need two ids
    QList<TableViewState> views;               // ready-made
    EmptyState empty;
    CellEditing editing;                       // leave empty for a read-only list
    std::vector<std::string> overrideColumns;  // cells with the override mark; empty = editable columns
    std::vector<std::string> hiddenColumns;    // not shown here until the user asks for them
    bool bar = true;                           // search, views, chips, export
    bool footer = true;
    bool filterRow = true;
};

class TablePane : public QWidget {
    Q_OBJECT
public:
    TablePane(workspace::Workspace& workspace, TablePaneOptions options, QWidget* parent = nullptr);
    // For tests: rows from anywhere; export hidden.
    TablePane(RowsSource source, TablePaneOptions options, QWidget* parent = nullptr);
    ~TablePane() override;

    TableView* view() const;
    QAction* exportAction() const;       // the page's "export" in palette and menu
    void addBarWidget(QWidget* widget);  // at the right, before Export (primary button …)
    void addRowAction(QAction* action);  // in the context menu of rows
    void setWhere(std::map<std::string, std::string> where);
    void setTable(const std::string& table, std::map<std::string, std::string> where = {});
    void refresh();

    QString currentKey() const;
    QStringList selectedKeys() const;
    bool selectKey(const QString& key);  // waits for loading rows; false when loaded and not shown
    workspace::Value value(const QString& key, const std::string& column) const;  // of loaded rows
    QString shown(const QString& key, const std::string& column) const;
    workspace::RowsPtr rows() const;  // all loaded rows, unfiltered; may be null
    int shownCount() const;

    void setFilter(const std::string& column, const QString& text);
    void setFilters(const std::map<std::string, QString>& filters);
    void setSearch(const QString& text);
    void clearFilters();
    void openView(const QString& id);
    QString viewId() const;
    TableViewState state() const;
    workspace::TableQuery query() const;  // of what is seen, for exports
    void focusSearch();
    bool loading() const;

Q_SIGNALS:
    void currentKeyChanged(const QString& key);
    void selectionChanged();
    void rowActivated(const QString& key);
    void loaded();  // rows of a read are shown
    void filtersChanged();
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace roulian::ui
