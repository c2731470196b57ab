#include "ui/pages/demand/areas_model.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <map>

#include "ui/pages/page_data.h"
#include "ui/tables/rows_model.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

namespace {

constexpr const char* kPicked = "roulianPicked";
constexpr int kArrow = 18;  // room for the arrow at the right of a cell

QString none() {
    return AreasModel::tr("No warehouse");
}

QString shownName(const QString& warehouse) {
    return warehouse.isEmpty() ? none() : warehouse;
}

}  // namespace

void fillAreaChoices(QComboBox* combo, const QStringList& warehouses,
                     const std::optional<QString>& proposed) {
    combo->clear();
    combo->addItem(proposed ? AreasModel::tr("As proposed: %1").arg(shownName(*proposed))
                            : AreasModel::tr("As proposed"));
    for (const QString& name : warehouses) combo->addItem(name, name);
    combo->addItem(none(), QLatin1String(""));
}

void AreasModel::setRows(const workspace::Rows& areas, const workspace::Rows& warehouses) {
    beginResetModel();
    m_areas.clear();
    m_warehouses.clear();
    for (std::size_t r = 0; r < warehouses.count; ++r) m_warehouses << text(warehouses, r, "name");
    for (std::size_t r = 0; r < areas.count; ++r) {
        Area area;
        area.region = text(areas, r, "region");
        area.proposed = text(areas, r, "proposed");
        area.agree = integer(areas, r, "agree").value_or(0);
        area.told = integer(areas, r, "told").value_or(0);
        area.recent = number(areas, r, "recent_mean");
        area.source = area.told > 0             ? QStringLiteral("orders")
                      : area.proposed.isEmpty() ? QStringLiteral("unknown")
                                                : QStringLiteral("only");
        if (text(areas, r, "source") == QLatin1String("said")) {
            area.before = area.word = text(areas, r, "warehouse");
            area.person = text(areas, r, "person");
            area.reason = text(areas, r, "reason");
        }
        m_areas.push_back(std::move(area));
    }
    endResetModel();
}

void AreasModel::say(const QList<int>& rows, const QVariant& word) {
    for (const int row : rows) {
        Area& area = m_areas[static_cast<std::size_t>(row)];
        area.word = word.isValid() ? std::optional(word.toString()) : std::nullopt;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool AreasModel::changed(int row) const {
    const Area& area = m_areas[static_cast<std::size_t>(row)];
    return area.word != area.before;
}

std::vector<workspace::Edit> AreasModel::edits() const {
    std::vector<workspace::Edit> edits;
    for (std::size_t r = 0; r < m_areas.size(); ++r) {
        if (!changed(static_cast<int>(r))) continue;
        const Area& area = m_areas[r];
        QString after = QStringLiteral("null");
        if (area.word)
            after = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("warehouse"), *area.word}})
                                          .toJson(QJsonDocument::Compact));
        edits.push_back({"area.set", area.region.toStdString(), after});
    }
    return edits;
}

std::vector<std::pair<QString, int>> AreasModel::served() const {
    std::map<QString, int> count;
    for (const Area& area : m_areas) ++count[area.warehouse()];
    std::vector<std::pair<QString, int>> all;
    for (const QString& name : m_warehouses) all.emplace_back(name, count[name]);
    all.emplace_back(QString(), count[QString()]);
    return all;
}

int AreasModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_areas.size());
}

int AreasModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AreasModel::from(const Area& area) const {
    if (!area.word) return workspace::statusWord("areas", "source", area.source.toStdString()).word;
    if (area.word != area.before) return tr("Not applied yet");
    return area.person.isEmpty() ? workspace::statusWord("areas", "source", "said").word
                                 : tr("Said by %1").arg(area.person);
}

QVariant AreasModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Area& area = m_areas[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Evidence || index.column() == Recent;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ProposedRole) return area.proposed;
    if (role == WarehousesRole) return m_warehouses;
    if (role == WordRole) return area.word ? QVariant(*area.word) : QVariant();
    if (role == Qt::ForegroundRole && index.column() == Warehouse) {
        if (area.word) return toneColor(workspace::Tone::Override);
        if (area.warehouse().isEmpty()) return toneColor(workspace::Tone::Neutral);
    }
    if (index.column() == From && (role == ToneRole || role == SymbolRole)) {
        const auto word =
            workspace::statusWord("areas", "source", area.word ? "said" : area.source.toStdString());
        if (role == SymbolRole) return word.symbol;
        return static_cast<int>(word.tone);
    }
    if (role == Qt::ToolTipRole && index.column() == From && area.word && area.word == area.before)
        return area.reason;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Province:
            return area.region.isEmpty() ? tr("Region not told") : area.region;
        case Warehouse:
            return shownName(area.warehouse());
        case From:
            return from(area);
        case Evidence:
            return area.told == 0 ? QStringLiteral("—")
                                  : tr("%1 of %2", "orders")
                                        .arg(workspace::shownNumber(static_cast<double>(area.agree)),
                                             workspace::shownNumber(static_cast<double>(area.told)));
        default:
            return workspace::shownNumber(area.recent, area.recent < 20 ? 1 : 0);
    }
}

QVariant AreasModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Evidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    constexpr const char* kColumns[] = {"region", "warehouse", "source", "agree", "recent_mean"};
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::ToolTipRole) return workspace::columnHelp("areas", kColumns[section]);
    if (role != Qt::DisplayRole) return {};
    if (section == Recent)
        return QStringLiteral("%1 %2").arg(workspace::columnTitle("areas", "recent_mean"),
                                           workspace::columnUnit("areas", "recent_mean"));
    return workspace::columnTitle("areas", kColumns[section]);
}

Qt::ItemFlags AreasModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags f = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Warehouse) f |= Qt::ItemIsEditable;
    return f;
}

void AreaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    // The name is cut before the arrow, not under it.
    const QString name = cell.text;
    const QRect inner = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, widget);
    cell.text = cell.fontMetrics.elidedText(name, Qt::ElideRight, inner.width() - kArrow);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const QPointF middle(option.rect.right() - kArrow / 2.0, option.rect.center().y() + 1.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->setPen(QPen(chosen ? tokens().text : tokens().text2, 1.4));
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-3.5, -2), middle + QPointF(0, 1.5), middle + QPointF(3.5, -2)}));
    painter->restore();
}

QWidget* AreaDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(AreasModel::tr("Warehouse"));
    fillAreaChoices(combo, index.data(AreasModel::WarehousesRole).toStringList(),
                    index.data(AreasModel::ProposedRole).toString());
    auto* self = const_cast<AreaDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        combo->setProperty(kPicked, true);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // Once it stands in its cell.
    QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void AreaDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* combo = static_cast<QComboBox*>(editor);
    const QVariant word = index.data(AreasModel::WordRole);
    for (int i = 0; i < combo->count(); ++i)
        if (combo->itemData(i).isValid() == word.isValid() && combo->itemData(i) == word)
            return combo->setCurrentIndex(i);
}

// Only what was picked counts: an editor that merely loses focus says nothing.
void AreaDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (editor->property(kPicked).toBool())
        Q_EMIT const_cast<AreaDelegate*>(this)->picked(index, static_cast<QComboBox*>(editor)->currentData());
}

}  // namespace roulian::ui::pages::demand
