#pragma once
// A table of the workspace as an item model: an immutable snapshot plus the order in which its rows show.
// Swapping the snapshot keeps persistent indexes (selection, current, scroll) on the same keys.
#include <QAbstractTableModel>
#include <QHash>
#include <vector>

#include "ui/tables/cell_edit.h"
#include "workspace/messages.h"
#include "workspace/table.h"

namespace roulian::ui {

enum RowsRole {
    RawRole = Qt::UserRole + 1,  // QString for the clipboard: no separators, '.' decimal mark
    KeyRole,                     // QString: the row's key
    ToneRole,                    // int of workspace::Tone; for status cells
    SymbolRole,                  // QString: status symbol
    OverrideRole,                // bool: the cell holds a person's value
    NumberRole                   // double in shown units; invalid when not a number
};

class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModel(QObject* parent = nullptr);

    // order: row numbers to show; must be valid for rows.
    void setRows(workspace::RowsPtr rows, std::vector<std::uint32_t> order);
    void setOrder(std::vector<std::uint32_t> order) { setRows(m_rows, std::move(order)); }
    const workspace::RowsPtr& rows() const { return m_rows; }
    const std::vector<std::uint32_t>& order() const { return m_order; }

    void setEditing(CellEditing editing);  // columns marked editable accept typing when apply is set
    const CellEditing& editing() const { return m_editing; }
    // Columns whose cells show the override mark in rows with the override bit; default: editable ones.
    void setOverrideColumns(std::vector<std::string> columns);

    const workspace::Column* column(int section) const;
    int sectionOf(const std::string& columnId) const;  // −1 when absent
    std::string key(int row) const;
    int rowOf(const std::string& key) const;  // −1 when not shown
    const workspace::Value* value(int row, int section) const;
    static bool numeric(workspace::ColumnType type);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    bool overridden(int row, int section) const;
    workspace::RowsPtr m_rows;
    std::vector<std::uint32_t> m_order;
    CellEditing m_editing;
    std::vector<std::string> m_overrideColumns;
    bool m_overrideColumnsSet = false;
    mutable QHash<QString, int> m_rowByKey;  // filled on first use after each swap
};

}  // namespace roulian::ui
