#pragma once
// Cells of a table: status pills, the override tint and corner mark, typing with a check that keeps focus.
#include <QStyledItemDelegate>

namespace roulian::ui {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

// Pill: symbol + word in the tone's colour on its tint; shared with lists outside tables.
void paintPill(QPainter* painter, const QRect& cell, const QFont& font, const QString& symbol,
               const QString& word, int tone);
QSize pillSize(const QFontMetrics& metrics, const QString& symbol, const QString& word);

}  // namespace roulian::ui
