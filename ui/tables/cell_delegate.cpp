#include "ui/tables/cell_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "ui/tables/rows_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

QSize pillSize(const QFontMetrics& metrics, const QString& symbol, const QString& word) {
    const QString text = symbol.isEmpty() ? word : symbol % QLatin1Char(' ') % word;
    return {metrics.horizontalAdvance(text) + 14, metrics.height() + 2};
}

void paintPill(QPainter* painter, const QRect& cell, const QFont& font, const QString& symbol,
               const QString& word, int tone) {
    const QFontMetrics metrics(font);
    QString text = symbol.isEmpty() ? word : symbol % QLatin1Char(' ') % word;
    QSize size = pillSize(metrics, symbol, word);
    size.setWidth(qMin(size.width(), cell.width() - 8));
    size.setHeight(qMin(size.height(), cell.height() - 2));
    const QRect pill(QPoint(cell.left() + 6, cell.top() + (cell.height() - size.height()) / 2), size);
    const auto t = static_cast<workspace::Tone>(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(t));
    painter->drawRoundedRect(pill, 4, 4);
    painter->setFont(font);
    painter->setPen(toneColor(t));
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, pill.width() - 8));
    painter->restore();
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    // The row of the current cell is tinted, so that the eye finds the line the detail belongs to.
    const auto* view = qobject_cast<const QAbstractItemView*>(option->widget);
    if (view && !(option->state & QStyle::State_Selected) && view->currentIndex().isValid() &&
        view->currentIndex().row() == index.row())
        option->backgroundBrush = tokens().idleSelection;
    if (index.data(OverrideRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        if (!(option->state & QStyle::State_Selected)) {
            option->backgroundBrush = tokens().overrideTint;
            option->palette.setColor(QPalette::Text, tokens().override_);
        }
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant tone = index.data(ToneRole);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString word = cell.text;
    const bool pill =
        tone.isValid() && !word.isEmpty() && tone.toInt() != static_cast<int>(workspace::Tone::Neutral);
    if (pill) cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (pill)
        paintPill(painter, option.rect, cell.font, index.data(SymbolRole).toString(), word, tone.toInt());
    if (index.data(OverrideRole).toBool()) {
        const bool bright = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
        QPainterPath corner;
        const QPointF top = QRectF(option.rect).topRight();
        corner.moveTo(top);
        corner.lineTo(top - QPointF(7, 0));
        corner.lineTo(top + QPointF(0, 7));
        corner.closeSubpath();
        painter->fillPath(corner, bright ? tokens().onSelection : tokens().override_);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QVariant tone = index.data(ToneRole);
    const int width =
        tone.isValid() ? pillSize(cell.fontMetrics, index.data(SymbolRole).toString(), cell.text).width() + 14
                       : cell.fontMetrics.horizontalAdvance(cell.text) + 18;
    return {width, Theme::instance().rowHeight(option.fontMetrics)};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* edit = new QLineEdit(parent);
    edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    edit->setProperty("row", index.row());
    edit->setProperty("section", index.column());
    return edit;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* edit = qobject_cast<QLineEdit*>(editor); edit && !edit->isModified()) {
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* edit = qobject_cast<QLineEdit*>(editor)) model->setData(index, edit->text(), Qt::EditRole);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const auto* view = qobject_cast<QAbstractItemView*>(parent());
        const auto* model = view ? qobject_cast<const RowsModel*>(view->model()) : nullptr;
        if (commits && model && model->editing().check && !edit->text().trimmed().isEmpty()) {
            const int row = edit->property("row").toInt(), section = edit->property("section").toInt();
            const workspace::Column* column = model->column(section);
            const QString reason =
                column ? model->editing().check({model->key(row), column->id, edit->text().trimmed()})
                       : QString();
            if (!reason.isEmpty()) {
                QPalette palette = edit->palette();
                palette.setColor(QPalette::Base, tokens().dangerTint);
                palette.setColor(QPalette::Text, tokens().danger);
                edit->setPalette(palette);
                edit->setAccessibleDescription(reason);
                QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())),
                                   QStringLiteral("✕ ") % reason, edit);
                return true;  // focus stays
            }
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace roulian::ui
