#include "ui/pages/demand/override_sheet_model.h"

#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

using workspace::SheetChange;
using workspace::shownNumber;

void SheetChangesModel::setChanges(std::vector<SheetChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int SheetChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int SheetChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SheetChange& c = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= Before)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Product) return QString::fromStdString(c.product);
    if (role == Qt::ToolTipRole && index.column() == Before && c.conflict)
        return tr("Changed by somebody since the export; see the problems.");
    if (role != Qt::DisplayRole) return {};
    const auto own = [](const std::string& text) {
        return text.empty() ? QStringLiteral("—") : QString::fromStdString(text);
    };
    const auto amount = [](double v) { return shownNumber(v, v < 20 && v > 0 ? 1 : 0); };
    switch (index.column()) {
        case Sku:
            return QString::fromStdString(c.code);
        case Product:
            return QString::fromStdString(c.product);
        case WeekColumn:
            return QString::fromStdString(c.week.iso());
        case Before:
            return c.conflict ? QString(QStringLiteral("! ") + own(c.before)) : own(c.before);
        case After:
            return own(c.after);
        case FinalBefore:
            return amount(c.finalBefore);
        default:
            return QString(amount(c.finalAfter) + QLatin1Char(' ') + workspace::unitWord(c.unit));
    }
}

QVariant SheetChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Before)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Sku:
            return tr("SKU");
        case Product:
            return tr("Product");
        case WeekColumn:
            return tr("Week");
        case Before:
            return tr("Override now");
        case After:
            return tr("New override");
        case FinalBefore:
            return tr("Final now");
        default:
            return tr("New final");
    }
}

void SheetProblemsModel::setProblems(std::vector<Issue> problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int SheetProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int SheetProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetProblemsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Issue& issue = m_problems[static_cast<std::size_t>(index.row())];
    const bool text = role == Qt::DisplayRole;
    if (!text && !(role == Qt::ToolTipRole && index.column() >= What)) return {};
    switch (index.column()) {
        case Place:
            if (issue.row > 0 && issue.sheet.empty()) return tr("Row %1").arg(issue.row);
            return issue.row > 0 ? tr("%1, row %2").arg(QString::fromStdString(issue.sheet)).arg(issue.row)
                                 : tr("Whole file");
        case ColumnName:
            return QString::fromStdString(issue.column);
        case Cell:
            return QString::fromStdString(issue.value);
        case What:
            return QString((issue.severity == Severity::Error ? QStringLiteral("✕ ") : QStringLiteral("! ")) +
                           workspace::sentence(issue.code, issue.args));
        default:
            return workspace::whatToDo(issue.code);
    }
}

QVariant SheetProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Place:
            return tr("Where");
        case ColumnName:
            return tr("Column");
        case Cell:
            return tr("Cell");
        case What:
            return tr("What is wrong");
        default:
            return tr("What to do");
    }
}

}  // namespace roulian::ui::pages::demand
