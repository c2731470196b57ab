#include "ui/pages/demand/levels_model.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSize>
#include <algorithm>
#include <map>

#include "ui/theme/theme.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::demand {

using workspace::RowsPtr;

namespace {

enum class Step : std::uint8_t { Total, Category, Channel, Region, Warehouse, Product };

// From the root down.
const std::vector<Step>& steps(LevelPath path) {
    using enum Step;
    static const std::vector<Step> category{Total, Category, Product, Channel},
        channel{Total, Channel, Category, Product}, region{Total, Region, Category, Product},
        warehouse{Total, Warehouse, Category, Product}, provinces{Total, Warehouse, Region, Category};
    switch (path) {
        case LevelPath::Channel:
            return channel;
        case LevelPath::Region:
            return region;
        case LevelPath::Warehouse:
            return warehouse;
        case LevelPath::WarehouseRegion:
            return provinces;
        case LevelPath::Category:
            break;
    }
    return category;
}

struct Shown {
    const char* column;
    bool number = true, percent = false;
};
constexpr Shown kColumns[] = {{"name", false},     {"recent_mean"}, {"stat"},
                              {"overridden"},      {"final"},       {"against_recent", true, true},
                              {"total"},           {"unit", false}, {"wape", true, true},
                              {"bias", true, true}};
constexpr int kCount = static_cast<int>(std::size(kColumns));

}  // namespace

struct LevelsModel::Node {
    Node* parent = nullptr;
    QString id;  // key of the row
    Place place;
    int depth = -1;
    std::vector<std::unique_ptr<Node>> children;
    RowsPtr rows;
    std::size_t row = 0;
    bool asked = false, known = false;
    // Answers under way die with the node: the receiver outlives the read, and nothing reaches it afterwards.
    std::unique_ptr<QObject> receiver;
    std::unique_ptr<LatestRead> reading;

    int position() const {
        if (!parent) return 0;
        for (std::size_t i = 0; i < parent->children.size(); ++i)
            if (parent->children[i].get() == this) return static_cast<int>(i);
        return 0;
    }
};

std::string LevelsModel::Place::node() const {
    if (sku) return {};
    std::string key = category ? "c:" + category->toStdString() : std::string();
    if (shop) key += (key.empty() ? "s:" : "|s:") + std::to_string(*shop);
    if (region) key += (key.empty() ? "r:" : "|r:") + region->toStdString();
    if (warehouse) key += (key.empty() ? "w:" : "|w:") + std::to_string(*warehouse);
    return key.empty() ? "all" : key;
}

LevelsModel::LevelsModel(const workspace::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_root(std::make_unique<Node>()) {
    read(m_root.get());
}

LevelsModel::~LevelsModel() = default;

void LevelsModel::setPath(LevelPath path) {
    if (path == m_path) return;
    beginResetModel();
    m_path = path;
    m_root = std::make_unique<Node>();
    endResetModel();
    read(m_root.get());
}

void LevelsModel::refresh() {
    const std::function<void(Node*)> again = [&](Node* node) {
        if (node->asked) read(node);
        for (const auto& child : node->children) again(child.get());
    };
    again(m_root.get());
}

bool LevelsModel::loading() const {
    const std::function<bool(const Node*)> pending = [&](const Node* node) {
        return (node->reading && node->reading->pending()) ||
               std::any_of(node->children.begin(), node->children.end(),
                           [&](const auto& child) { return pending(child.get()); });
    };
    return pending(m_root.get());
}

bool LevelsModel::empty() const {
    return m_root->known && m_root->children.empty();
}

LevelsModel::Node* LevelsModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex LevelsModel::indexOf(const Node* node, int column) const {
    if (node == m_root.get()) return {};
    return createIndex(node->position(), column, const_cast<Node*>(node));
}

LevelsModel::Place LevelsModel::place(const QModelIndex& index) const {
    return nodeOf(index)->place;
}

QStringList LevelsModel::chain(const QModelIndex& index) const {
    QStringList ids;
    for (const Node* node = nodeOf(index); node->parent; node = node->parent) ids.prepend(node->id);
    return ids;
}

QModelIndex LevelsModel::find(const QStringList& chain) const {
    const Node* node = m_root.get();
    for (const QString& id : chain) {
        const auto child = std::find_if(node->children.begin(), node->children.end(),
                                        [&](const auto& c) { return c->id == id; });
        if (child == node->children.end()) break;
        node = child->get();
    }
    return indexOf(node);
}

void LevelsModel::read(Node* node) {
    const int depth = node->depth + 1;
    const auto& path = steps(m_path);
    if (depth >= static_cast<int>(path.size())) return;
    node->asked = true;
    // Whole nodes have an accuracy of their own; parts of a shop, province or warehouse have none.
    const bool part = node->place.shop || node->place.region || node->place.sku || node->place.warehouse;
    const bool ofWarehouse = node->place.warehouse && !node->place.category;
    const char* table = nullptr;
    switch (path[static_cast<std::size_t>(depth)]) {
        case Step::Total:
            table = "level_total";
            break;
        case Step::Category:
            table = part ? "part_categories" : "level_categories";
            break;
        case Step::Channel:
            table = part ? "part_channels" : "level_channels";
            break;
        case Step::Region:
            table = part && !ofWarehouse ? "part_regions" : "level_regions";
            break;
        case Step::Warehouse:
            table = part ? "part_nodes" : "level_nodes";
            break;
        case Step::Product:
            table = part ? "part_products" : "level_products";
            break;
    }
    std::map<std::string, std::string> where;
    if (node->place.category) where["category"] = node->place.category->toStdString();
    if (node->place.region) where["region"] = node->place.region->toStdString();
    if (node->place.shop) where["shop"] = std::to_string(*node->place.shop);
    if (node->place.warehouse) where["warehouse"] = std::to_string(*node->place.warehouse);
    if (node->place.sku) where["sku"] = std::to_string(*node->place.sku);
    if (!node->reading) {
        node->receiver = std::make_unique<QObject>();
        node->reading = std::make_unique<LatestRead>();
    }
    node->reading->read(m_workspace, node->receiver.get(), {query(table, where)},
                        [this, node](const LatestRead::Answer& answer) { take(node, answer[0]); });
}

void LevelsModel::put(Node* child, const RowsPtr& rows, std::size_t row) const {
    child->rows = rows;
    child->row = row;
    child->place = child->parent->place;
    Place& place = child->place;
    QString name = text(*rows, row, "name");
    switch (steps(m_path)[static_cast<std::size_t>(child->depth)]) {
        case Step::Total:
            name = tr("All products");
            break;
        case Step::Category:
            place.category = text(*rows, row, "category");
            if (name.isEmpty()) name = tr("No category");
            break;
        case Step::Channel:
            place.shop = integer(*rows, row, "shop_id").value_or(0);
            if (name.isEmpty()) name = shown(*rows, row, "channel");
            if (*place.shop == 0) name = tr("Shop not told");
            break;
        case Step::Region:
            place.region = text(*rows, row, "region");
            place.warehouse.reset();
            if (name.isEmpty()) name = tr("Region not told");
            break;
        case Step::Warehouse:
            place.warehouse = integer(*rows, row, "warehouse_id").value_or(0);
            if (*place.warehouse == 0) name = tr("No warehouse assigned");
            break;
        case Step::Product:
            place.sku = integer(*rows, row, "sku_id");
            break;
    }
    place.title = name;
}

void LevelsModel::take(Node* node, const RowsPtr& rows) {
    node->known = true;
    const QModelIndex parent = indexOf(node);
    std::map<QString, Node*> before;
    for (const auto& child : node->children) before[child->id] = child.get();
    bool same = rows && rows->count == node->children.size();
    for (std::size_t r = 0; same && r < rows->count; ++r)
        same = before.count(QString::fromStdString(rows->keys[r])) > 0;
    if (same) {
        for (std::size_t r = 0; r < rows->count; ++r)
            put(before[QString::fromStdString(rows->keys[r])], rows, r);
        if (!node->children.empty())
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(static_cast<int>(node->children.size()) - 1, kCount - 1, parent));
        Q_EMIT loaded();
        return;
    }
    if (!node->children.empty()) {
        beginRemoveRows(parent, 0, static_cast<int>(node->children.size()) - 1);
        node->children.clear();
        endRemoveRows();
    }
    if (rows && rows->count > 0) {
        std::vector<std::unique_ptr<Node>> made;
        for (std::size_t r = 0; r < rows->count; ++r) {
            auto child = std::make_unique<Node>();
            child->parent = node;
            child->depth = node->depth + 1;
            child->id = QString::fromStdString(rows->keys[r]);
            put(child.get(), rows, r);
            made.push_back(std::move(child));
        }
        beginInsertRows(parent, 0, static_cast<int>(made.size()) - 1);
        node->children = std::move(made);
        if (m_sortColumn >= 0) sortChildren(node);
        endInsertRows();
    }
    Q_EMIT loaded();
}

QModelIndex LevelsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex LevelsModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    return indexOf(nodeOf(child)->parent);
}

int LevelsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int LevelsModel::columnCount(const QModelIndex&) const {
    return kCount;
}

QVariant LevelsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node* node = nodeOf(index);
    const Shown& column = kColumns[index.column()];
    if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) return node->place.title;
    if (role == Qt::DisplayRole) return shown(*node->rows, node->row, column.column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole)
        return QSize(0, Theme::instance().rowHeight(QFontMetrics(QApplication::font())));
    if (role == Qt::ToolTipRole) return workspace::columnHelp(node->rows->spec->id, column.column);
    return {};
}

QVariant LevelsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kCount) return {};
    const Shown& column = kColumns[section];
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Level")
               : column.percent
                   ? workspace::columnTitle("level_categories", column.column) % QStringLiteral(" %")
                   : workspace::columnTitle("level_categories", column.column);
    if (role == Qt::ToolTipRole) return workspace::columnHelp("level_categories", column.column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

bool LevelsModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0) return false;
    const Node* node = nodeOf(parent);
    if (node->known) return !node->children.empty();
    return node->depth + 1 < static_cast<int>(steps(m_path).size());
}

bool LevelsModel::canFetchMore(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return parent.column() <= 0 && !node->asked && node->depth + 1 < static_cast<int>(steps(m_path).size());
}

void LevelsModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) read(nodeOf(parent));
}

void LevelsModel::sortChildren(Node* node) const {
    const Shown& column = kColumns[m_sortColumn];
    const bool up = m_order == Qt::AscendingOrder;
    std::stable_sort(node->children.begin(), node->children.end(), [&](const auto& a, const auto& b) {
        if (!column.number) {
            const QString x = m_sortColumn == 0 ? a->place.title : shown(*a->rows, a->row, column.column);
            const QString y = m_sortColumn == 0 ? b->place.title : shown(*b->rows, b->row, column.column);
            return up ? x.localeAwareCompare(y) < 0 : y.localeAwareCompare(x) < 0;
        }
        const double x = number(*a->rows, a->row, column.column), y = number(*b->rows, b->row, column.column);
        if (std::isnan(x) || std::isnan(y)) return !std::isnan(x) && std::isnan(y);  // unknown ones last
        return up ? x < y : y < x;
    });
}

void LevelsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kCount) return;
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<const Node*> nodes;
    for (const QModelIndex& index : old) nodes.push_back(nodeOf(index));
    const std::function<void(Node*)> all = [&](Node* node) {
        sortChildren(node);
        for (const auto& child : node->children) all(child.get());
    };
    all(m_root.get());
    QModelIndexList now;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        now << indexOf(nodes[i], old.at(static_cast<qsizetype>(i)).column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace roulian::ui::pages::demand
