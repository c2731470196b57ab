#include "ui/tables/table_footer.h"

#include <QTableView>
#include <map>

#include "ui/tables/rows_model.h"
#include "workspace/messages.h"

namespace roulian::ui {

TableFooter::TableFooter(QTableView* view, QWidget* parent) : QLabel(parent), m_view(view) {
    setForegroundRole(QPalette::PlaceholderText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContentsMargins(8, 0, 8, 0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &TableFooter::compute);
}

void TableFooter::setCounts(int shown, qint64 all, bool truncated) {
    m_shown = shown;
    m_all = all;
    m_truncated = truncated;
    compute();
}

void TableFooter::selectionChanged() {
    m_timer.start();
}

void TableFooter::compute() {
    const auto number = [](qint64 n) { return workspace::shownNumber(static_cast<double>(n)); };
    QStringList parts;
    parts << (m_shown == m_all ? tr("%1 rows").arg(number(m_all))
                               : tr("%1 of %2 rows").arg(number(m_shown), number(m_all)));
    if (m_truncated) parts << tr("more exist; narrow the list to see them");
    const QItemSelectionModel* model = m_view->selectionModel();
    if (model) {
        qint64 cells = 0, numbers = 0;
        double sum = 0;
        std::map<QString, double> byUnit;  // quantities of goods, by the unit of the row
        int decimals = 0, oneColumn = -1;
        bool mixed = false;
        const auto* rows = qobject_cast<const RowsModel*>(m_view->model());
        const int unitColumn = rows ? rows->sectionOf("unit") : -1;
        const bool summable = rows && rows->rows() && rows->rows()->spec->summable;
        for (const QItemSelectionRange& range : model->selection()) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (m_view->isColumnHidden(column)) continue;
                cells += range.height();
                const workspace::Column* spec = rows ? rows->column(column) : nullptr;
                using T = workspace::ColumnType;
                // Sums of days, weeks and shares mean nothing.
                if (!summable || !spec ||
                    (spec->type != T::Integer && spec->type != T::Qty && spec->type != T::Money &&
                     spec->type != T::Real))
                    continue;
                if (oneColumn >= 0 && oneColumn != column) mixed = true;
                oneColumn = column;
                decimals = qMax(decimals, spec->decimals);
                const bool goods = unitColumn >= 0 && !workspace::columnUnit(rows->rows()->spec->id, spec->id,
                                                                             QStringLiteral("*"))
                                                           .compare(QLatin1String("*"));
                for (int row = range.top(); row <= range.bottom(); ++row) {
                    const QVariant value = rows->data(rows->index(row, column), NumberRole);
                    if (!value.isValid()) continue;
                    sum += value.toDouble();
                    if (goods)
                        byUnit[rows->data(rows->index(row, unitColumn), Qt::DisplayRole).toString()] +=
                            value.toDouble();
                    ++numbers;
                }
            }
        }
        if (cells > 1) {
            parts << tr("%1 selected").arg(number(cells));
            // Units differ from column to column: only one column is added up.
            if (numbers > 1 && !mixed && byUnit.size() > 1) {
                parts << tr("sum %1").arg(workspace::shownByUnit(byUnit, decimals));
            } else if (numbers > 1 && !mixed) {
                parts << tr("sum %1").arg(workspace::shownNumber(sum, decimals));
                parts << tr("mean %1").arg(
                    workspace::shownNumber(sum / static_cast<double>(numbers), decimals + 1));
            }
        }
    }
    setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace roulian::ui
