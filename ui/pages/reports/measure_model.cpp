#include "ui/pages/reports/measure_model.h"

#include "ui/tables/rows_model.h"

namespace roulian::ui::pages::reports {

using namespace workspace;

void MeasureModel::setFigures(std::vector<MeasureFigure> figures) {
    // The same measures with other values keep selection and focus.
    bool same = figures.size() == m_figures.size();
    for (std::size_t i = 0; same && i < figures.size(); ++i) same = figures[i].id == m_figures[i].id;
    if (same) {
        m_figures = std::move(figures);
        if (!m_figures.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, SectionCount - 1));
        return;
    }
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

const MeasureFigure* MeasureModel::figure(int row) const {
    return row >= 0 && row < rowCount() ? &m_figures[static_cast<std::size_t>(row)] : nullptr;
}

int MeasureModel::rowOf(const std::string& id) const {
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (m_figures[i].id == id) return static_cast<int>(i);
    return -1;
}

int MeasureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int MeasureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : SectionCount;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const {
    const MeasureFigure* f = index.isValid() ? figure(index.row()) : nullptr;
    if (!f) return {};
    const Tone tone = measureTone(f->id, f->change);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            switch (index.column()) {
                case Group: {
                    // Said once for each group; in full to a screen reader.
                    const MeasureFigure* above = figure(index.row() - 1);
                    const MeasureGroup group = measureInfo(f->id)->group;
                    const bool first = !above || measureInfo(above->id)->group != group;
                    return first || role == Qt::AccessibleTextRole ? measureGroupName(group) : QString();
                }
                case Name:
                    return measureName(f->id);
                case Figure:
                    return shownMeasure(f->id, f->value);
                case Unit:
                    return measureUnit(f->id);
                case Before:
                    return shownMeasure(f->id, f->previous);
                case Change:
                    return shownMeasureChange(f->id, f->change);
                case Verdict:
                    return tone == Tone::Success  ? tr("better")
                           : tone == Tone::Danger ? tr("worse")
                                                  : QString();
                default:
                    return {};
            }
        case Qt::TextAlignmentRole:
            return static_cast<int>(
                (index.column() == Figure || index.column() == Before || index.column() == Change
                     ? Qt::AlignRight
                     : Qt::AlignLeft) |
                Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return measureHelp(f->id);
        case ToneRole:
            return index.column() == Verdict && tone != Tone::Neutral ? QVariant(static_cast<int>(tone))
                                                                      : QVariant();
        case SymbolRole:
            if (index.column() != Verdict || tone == Tone::Neutral || !f->change) return {};
            return *f->change > 0 ? QStringLiteral("▲") : QStringLiteral("▼");
        case KeyRole:
            return QString::fromStdString(f->id);
        default:
            return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Figure || section == Before || section == Change ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Group:
            return tr("Group");
        case Name:
            return columnTitle("measures", "name");
        case Figure:
            return columnTitle("measures", "value");
        case Unit:
            return tr("Unit");
        case Before:
            return tr("28 days before");
        case Change:
            return columnTitle("measures", "change");
        case Verdict:
            return tr("Better or worse");
        default:
            return {};
    }
}

}  // namespace roulian::ui::pages::reports
