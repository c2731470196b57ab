#pragma once
// Provinces and the warehouse that serves each, as the dialog "Areas served" changes them before anything is applied.
#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <optional>
#include <vector>

#include "workspace/workspace.h"

class QComboBox;

namespace roulian::ui::pages::demand {

class AreasModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Province, Warehouse, From, Evidence, Recent, ColumnCount };
    // WordRole: what is said, a name, "" = none, invalid = as proposed.
    enum Role { WordRole = Qt::UserRole + 40, ProposedRole, WarehousesRole };

    using QAbstractTableModel::QAbstractTableModel;
    // areas, warehouses: tables of these names.
    void setRows(const workspace::Rows& areas, const workspace::Rows& warehouses);
    const QStringList& warehouses() const { return m_warehouses; }
    void say(const QList<int>& rows, const QVariant& word);  // as WordRole
    bool changed(int row) const;
    std::vector<workspace::Edit> edits() const;  // of the rows that were changed
    // Provinces of each warehouse as the dialog stands, "" = none; in the order of warehouses().
    std::vector<std::pair<QString, int>> served() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Area {
        QString region, proposed, person, reason, source;  // source: status code while nothing is said
        std::optional<QString> before, word;               // said by a person: as stored, as it stands here
        std::int64_t agree = 0, told = 0;
        double recent = 0;
        const QString& warehouse() const { return word ? *word : proposed; }
    };
    QString from(const Area& area) const;
    std::vector<Area> m_areas;
    QStringList m_warehouses;
};

// What one may say of provinces whose proposal is `proposed`, absent for several at once; the data is WordRole.
void fillAreaChoices(QComboBox* combo, const QStringList& warehouses, const std::optional<QString>& proposed);

// A combo box in the cell; the arrow shows that there is one.
class AreaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void picked(const QModelIndex& index, const QVariant& word);
};

}  // namespace roulian::ui::pages::demand
