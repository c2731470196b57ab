#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <set>

#include "ui/tables/clipboard.h"
#include "ui/tables/paste_dialog.h"
#include "ui/tables/table_view.h"

namespace roulian::ui {

namespace {
// The selection as a rectangle of visible cells: rows in view order, columns as shown, gaps left empty.
TextBlock selectedBlock(const QTableView& view, const QList<int>& sections, bool withHeaders) {
    std::set<int> rows, columns;
    const QItemSelection selection =
        view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
    }
    TextBlock block;
    if (withHeaders) {
        QStringList head;
        for (const int section : sections)
            if (columns.count(section))
                head << view.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        block << head;
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int section : sections) {
            if (!columns.count(section)) continue;
            const QModelIndex index = view.model()->index(row, section);
            cells << (selection.contains(index) ? index.data(RawRole).toString() : QString());
        }
        block << cells;
    }
    return block;
}
}  // namespace

QString TableView::selectionAsTsv(bool withHeaders) const {
    return blockAsTsv(selectedBlock(*this, visibleSections(), withHeaders));
}

QString TableView::selectionAsHtml(bool withHeaders) const {
    return blockAsHtml(selectedBlock(*this, visibleSections(), withHeaders), withHeaders);
}

void TableView::copySelection(bool withHeaders) {
    const TextBlock block = selectedBlock(*this, visibleSections(), withHeaders);
    if (block.isEmpty()) return;
    auto* mime = new QMimeData;
    mime->setText(blockAsTsv(block));
    mime->setHtml(blockAsHtml(block, withHeaders));
    QApplication::clipboard()->setMimeData(mime);
}

void TableView::applyEdits(QList<CellEdit> edits) {
    if (!m_model || !m_model->editing().apply) return;
    QList<CellEdit> good;
    QList<RejectedCell> bad;
    for (const CellEdit& edit : edits) {
        const int section = m_model->sectionOf(edit.column), row = m_model->rowOf(edit.key);
        const workspace::Column* column = m_model->column(section);
        QString reason;
        if (!column || !column->editable)
            reason = tr("This column is computed.");
        else if (m_model->editing().check && !edit.text.isEmpty())
            reason = m_model->editing().check(edit);
        if (reason.isEmpty())
            good << edit;
        else
            bad << RejectedCell{m_model->index(row, 0).data().toString() % QStringLiteral(" · ") %
                                    m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                                edit.text, reason};
    }
    if (bad.isEmpty()) {
        if (!good.isEmpty()) m_model->editing().apply(good);
        return;
    }
    auto* dialog = new PasteDialog(
        static_cast<int>(good.size()), bad, [this, good] { m_model->editing().apply(good); }, this);
    dialog->open();
}

// Enter goes down, like in a sheet.
void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    const QModelIndex now = currentIndex();
    if (hint == QAbstractItemDelegate::SubmitModelCache && now.row() + 1 < m_model->rowCount())
        setCurrentIndex(m_model->index(now.row() + 1, now.column()));
}

void TableView::pasteBlock() {
    if (!m_model || !m_model->editing().apply || !currentIndex().isValid()) return;
    const TextBlock block = blockFromTsv(QApplication::clipboard()->text());
    if (block.isEmpty()) return;
    const QList<int> sections = visibleSections();
    QList<CellEdit> edits;
    QItemSelection selection = selectionModel()->selection();
    if (block.size() == 1 && block[0].size() == 1 && selection.indexes().size() > 1) {
        for (const QModelIndex& index : selection.indexes())  // one value into many cells
            edits << CellEdit{m_model->key(index.row()), m_model->column(index.column())->id,
                              block[0][0].trimmed()};
    } else {
        int top = currentIndex().row(), left = static_cast<int>(sections.indexOf(currentIndex().column()));
        for (const QItemSelectionRange& range : std::as_const(selection)) {
            top = qMin(top, range.top());
            left = qMin(left, static_cast<int>(sections.indexOf(range.left())));
        }
        for (int r = 0; r < block.size() && top + r < m_model->rowCount(); ++r)
            for (int c = 0; c < block[r].size() && left + c < sections.size(); ++c)
                edits << CellEdit{m_model->key(top + r), m_model->column(sections[left + c])->id,
                                  block[r][c].trimmed()};
    }
    applyEdits(edits);
}

void TableView::fillDown() {
    QList<CellEdit> edits;
    if (!m_model || !selectionModel()) return;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column) {
            if (isColumnHidden(column)) continue;
            const QString text = m_model->index(range.top(), column).data(Qt::EditRole).toString();
            for (int row = range.top() + 1; row <= range.bottom(); ++row)
                edits << CellEdit{m_model->key(row), m_model->column(column)->id, text};
        }
    if (edits.isEmpty())
        Q_EMIT cellsRejected(tr("Select the cell to repeat and the cells below it first."));
    else
        applyEdits(edits);
}

void TableView::revertSelection() {
    QList<CellEdit> edits;
    if (!m_model || !selectionModel()) return;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if ((index.flags() & Qt::ItemIsEditable) && index.data(OverrideRole).toBool())
            edits << CellEdit{m_model->key(index.row()), m_model->column(index.column())->id, QString()};
    if (!edits.isEmpty()) m_model->editing().apply(edits);
}

}  // namespace roulian::ui
