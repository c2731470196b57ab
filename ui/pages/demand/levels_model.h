#pragma once
// Forecasts as a tree: everything, then category, channel, region or warehouse, down to products and the parts of them. Children are
// read when a node is opened, off the interface thread; a change of the workspace updates the figures in place.
#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <vector>

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::demand {

// What one level of the tree is grouped by.
enum class LevelPath : std::uint8_t { Category, Channel, Region, Warehouse, WarehouseRegion };

class LevelsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    // Which part of the whole a node is; absent = all. Numbers are ids.
    struct Place {
        QString title;  // as shown
        std::optional<QString> category, region;
        std::optional<std::int64_t> shop, sku;
        std::optional<std::int64_t> warehouse;  // absent in a province of it: that is all of the province
        // Key in the table level_weeks; empty for a product or part of one (table part_weeks).
        std::string node() const;
    };

    explicit LevelsModel(const workspace::Workspace& workspace, QObject* parent = nullptr);
    ~LevelsModel() override;
    void setPath(LevelPath path);
    void refresh();
    bool loading() const;  // anything at all
    bool empty() const;    // nothing was ever forecast; known once loaded
    Place place(const QModelIndex& index) const;
    QStringList chain(const QModelIndex& index) const;  // ids from the root, to find the node again
    QModelIndex find(const QStringList& chain) const;   // the deepest loaded one

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();  // after every answer

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node* node, int column = 0) const;
    void read(Node* node);
    void take(Node* node, const workspace::RowsPtr& rows);
    void put(Node* child, const workspace::RowsPtr& rows, std::size_t row) const;
    void sortChildren(Node* node) const;

    const workspace::Workspace& m_workspace;
    std::unique_ptr<Node> m_root;  // not shown; its only child is the total
    LevelPath m_path = LevelPath::Category;
    int m_sortColumn = -1;  // −1: as read, largest first
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}  // namespace roulian::ui::pages::demand
