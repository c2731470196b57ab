#pragma once
// The sheet: frozen first columns, filter row under the header, multi-key sorting, status pills, typing into
// cells, copy and paste with spreadsheets. Most pages use TablePane, which wraps one of these.
#include <QList>
#include <QTableView>
#include <map>
#include <string>

#include "ui/tables/cell_edit.h"
#include "ui/tables/rows_model.h"

namespace roulian::ui {

class CellDelegate;
class FilterHeader;

struct SortBy {
    std::string column;
    bool descending = false;
    bool operator==(const SortBy&) const = default;
};

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    ~TableView() override;

    void setRowsModel(RowsModel* model);
    RowsModel* rowsModel() const { return m_model; }
    void structureChanged();
    void
    widenForHeaders();  // the rows brought a unit that the headers carry now  // after the model got rows of another table: frozen columns, filters, widths

    void setFilterRowVisible(bool visible);
    void setFilter(const std::string& column, const QString& text);  // silent; the filter row shows it
    void setFilterError(const std::string& column, const QString& reason);
    void focusFilter();  // moves into the filter row, at the current column

    void setSort(const std::vector<SortBy>& sort);  // silent; arrows only, rows come sorted
    const std::vector<SortBy>& sort() const { return m_sort; }

    void fitColumns();  // from a sample of 200 rows
    QByteArray layoutState() const;
    bool restoreLayout(const QByteArray& state);
    void setColumnVisible(const std::string& column, bool visible);
    bool columnVisible(const std::string& column) const;

    QString selectionAsTsv(bool withHeaders) const;  // raw numbers
    QString selectionAsHtml(bool withHeaders) const;
    void copySelection(bool withHeaders);
    void pasteBlock();
    void fillDown();
    void revertSelection();  // Delete: back to the computed value
    int frozenColumns() const { return m_frozenCount; }
    QTableView* frozenView() const { return m_frozen; }

    void setModel(QAbstractItemModel* model) override;  // use setRowsModel

Q_SIGNALS:
    void filterEdited(const std::string& column, const QString& text);
    void sortEdited(const std::vector<SortBy>& sort);
    void layoutEdited();                     // width, order or visibility changed by the user
    void rowActivated(const QString& key);   // Enter or double click on a cell that is not edited
    void filterRowRebuilt();                 // editors were made anew: set the filter texts again
    void cellsRejected(const QString& why);  // paste or fill that could do nothing

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void placeFrozen();
    void applyDensity();
    void sortClicked(int section, Qt::KeyboardModifiers modifiers);
    void headerMenu(const QPoint& pos, QHeaderView* header);
    void applyEdits(QList<CellEdit> edits);
    void connectHeader(FilterHeader* header);
    QList<int> visibleSections() const;

    RowsModel* m_model = nullptr;
    QTableView* m_frozen = nullptr;
    FilterHeader* m_header = nullptr;
    FilterHeader* m_frozenHeader = nullptr;
    CellDelegate* m_delegate = nullptr;
    std::vector<SortBy> m_sort;
    int m_frozenCount = 0;
    bool m_silent = false, m_frozenShown = false, m_placing = false;
};

}  // namespace roulian::ui
