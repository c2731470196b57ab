#pragma once
// What an edited sheet of overrides would change, and what is wrong with it, as rows to look at.
#include <QAbstractTableModel>

#include "workspace/override_sheet.h"

namespace roulian::ui::pages::demand {

class SheetChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Sku, Product, WeekColumn, Before, After, FinalBefore, FinalAfter, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<workspace::SheetChange> changes);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<workspace::SheetChange> m_changes;
};

class SheetProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, ColumnName, Cell, What, ToDo, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<Issue> problems);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Issue> m_problems;
};

}  // namespace roulian::ui::pages::demand
