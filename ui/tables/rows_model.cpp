#include "ui/tables/rows_model.h"

#include <algorithm>
#include <cmath>

#include "core/day.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

using workspace::Column;
using workspace::ColumnType;
using workspace::Value;

RowsModel::RowsModel(QObject* parent) : QAbstractTableModel(parent) {}

bool RowsModel::numeric(ColumnType type) {
    return type != ColumnType::Text && type != ColumnType::Status;
}

void RowsModel::setRows(workspace::RowsPtr rows, std::vector<std::uint32_t> order) {
    const bool sameShape = m_rows && rows && m_rows->spec == rows->spec;
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        m_order = std::move(order);
        m_rowByKey.clear();
        endResetModel();
        return;
    }
    const bool otherUnit = m_rows->goodsUnit != rows->goodsUnit;
    // Rows come, go and move at once: a layout change with persistent indexes mapped by key keeps selection,
    // current cell and open editor where they were.
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<std::string> keys;
    keys.reserve(static_cast<std::size_t>(from.size()));
    for (const QModelIndex& index : from) keys.push_back(key(index.row()));
    m_rows = std::move(rows);
    m_order = std::move(order);
    m_rowByKey.clear();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = rowOf(keys[static_cast<std::size_t>(i)]);
        to << (row < 0 ? QModelIndex() : index(row, from[i].column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (otherUnit) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RowsModel::setEditing(CellEditing editing) {
    m_editing = std::move(editing);
}

void RowsModel::setOverrideColumns(std::vector<std::string> columns) {
    m_overrideColumnsSet = !columns.empty();
    m_overrideColumns = std::move(columns);
}

const Column* RowsModel::column(int section) const {
    if (!m_rows || !m_rows->spec || section < 0 || section >= static_cast<int>(m_rows->spec->columns.size()))
        return nullptr;
    return &m_rows->spec->columns[static_cast<std::size_t>(section)];
}

int RowsModel::sectionOf(const std::string& columnId) const {
    if (!m_rows || !m_rows->spec) return -1;
    const auto& columns = m_rows->spec->columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].id == columnId) return static_cast<int>(i);
    return -1;
}

std::string RowsModel::key(int row) const {
    if (!m_rows || row < 0 || row >= static_cast<int>(m_order.size())) return {};
    const std::size_t source = m_order[static_cast<std::size_t>(row)];
    return source < m_rows->keys.size() ? m_rows->keys[source] : std::string();
}

int RowsModel::rowOf(const std::string& key) const {
    if (key.empty()) return -1;
    if (m_rowByKey.isEmpty() && !m_order.empty()) {
        m_rowByKey.reserve(static_cast<qsizetype>(m_order.size()));
        for (int row = static_cast<int>(m_order.size()) - 1; row >= 0; --row)
            m_rowByKey.insert(QString::fromStdString(this->key(row)), row);
    }
    return m_rowByKey.value(QString::fromStdString(key), -1);
}

const Value* RowsModel::value(int row, int section) const {
    if (!column(section) || row < 0 || row >= static_cast<int>(m_order.size())) return nullptr;
    return &m_rows->at(m_order[static_cast<std::size_t>(row)], section);
}

bool RowsModel::overridden(int row, int section) const {
    const std::size_t source = m_order[static_cast<std::size_t>(row)];
    if (source >= m_rows->overridden.size() || !m_rows->overridden[source]) return false;
    const Column& c = *column(section);
    if (!m_overrideColumnsSet) return c.editable;
    return std::find(m_overrideColumns.begin(), m_overrideColumns.end(), c.id) != m_overrideColumns.end();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_rows || !m_rows->spec ? 0 : static_cast<int>(m_rows->spec->columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Column& c = *column(index.column());
    const Value& v = *value(index.row(), index.column());
    const std::string& table = m_rows->spec->id;
    const auto status = [&] {
        const QString* code = std::get_if<QString>(&v);
        return code ? workspace::statusWord(table, c.id, code->toStdString()) : workspace::StatusWord{};
    };
    switch (role) {
        case Qt::DisplayRole:
            if (c.type == ColumnType::Status && std::holds_alternative<QString>(v)) return status().word;
            return workspace::shownText(v, c, table);
        case Qt::EditRole:
            if (std::holds_alternative<std::monostate>(v)) return QString();
            return workspace::rawText(v, c, table);
        case RawRole:
            if (std::holds_alternative<std::monostate>(v)) return QString();
            if (c.type == ColumnType::Status) return status().word;
            return workspace::rawText(v, c, table);
        case KeyRole:
            return QString::fromStdString(key(index.row()));
        case ToneRole:
            if (c.type == ColumnType::Status) return static_cast<int>(status().tone);
            return {};
        case SymbolRole:
            if (c.type == ColumnType::Status) return status().symbol;
            return {};
        case OverrideRole:
            return overridden(index.row(), index.column());
        case NumberRole: {
            double number = 0;
            if (const auto* i = std::get_if<std::int64_t>(&v))
                number = static_cast<double>(*i);
            else if (const auto* r = std::get_if<double>(&v))
                number = *r;
            else
                return {};
            if (!std::isfinite(number)) return {};
            if (c.type == ColumnType::Qty) return number / 1000;
            if (c.type == ColumnType::Money) return number / 100;
            return number;
        }
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (numeric(c.type) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole: {
            if (const auto* i = std::get_if<std::int64_t>(&v); i && c.type == ColumnType::Week) {
                const Week week{static_cast<std::int32_t>(*i)};
                return QString::fromStdString(week.monday().iso() + " – " + week.sunday().iso());
            }
            if (const auto* i = std::get_if<std::int64_t>(&v); i && c.type == ColumnType::Day)
                return QLocale().toString(QDate(1970, 1, 1).addDays(*i), QStringLiteral("dddd"));
            if (overridden(index.row(), index.column()))
                return tr("Changed by a person. Delete brings the computed value back.");
            // Words that may be cut off.
            if (c.type == ColumnType::Text || c.type == ColumnType::Status) {
                const QString words = workspace::shownText(v, c, m_rows->spec->id);
                if (words.size() > 12) return words;
            }
            return {};
        }
        case Qt::AccessibleTextRole: {
            QString words = workspace::columnTitle(table, c.id) % QStringLiteral(": ") %
                            data(index, Qt::DisplayRole).toString();
            if (overridden(index.row(), index.column()))
                words += QStringLiteral(", ") % tr("changed by a person");
            return words;
        }
        default:
            return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const Column* c = column(section);
    if (orientation != Qt::Horizontal || !c) return {};
    const std::string& table = m_rows->spec->id;
    switch (role) {
        case Qt::DisplayRole:
            return workspace::columnHeader(*m_rows, c->id);
        case Qt::ToolTipRole: {
            const QString help = workspace::columnHelp(table, c->id);
            return help.isEmpty() ? workspace::columnHeader(*m_rows, c->id) : help;
        }
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (numeric(c->type) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags result = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Column* c = column(index.column());
    if (c && c->editable && m_editing.apply) result |= Qt::ItemIsEditable;
    return result;
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const CellEdit edit{key(index.row()), column(index.column())->id, value.toString().trimmed()};
    if (edit.text == data(index, Qt::EditRole).toString()) return true;  // nothing typed
    if (m_editing.check && !edit.text.isEmpty() && !m_editing.check(edit).isEmpty()) return false;
    // The value shown changes when the workspace has committed it and a new snapshot comes.
    m_editing.apply({edit});
    return true;
}

}  // namespace roulian::ui
