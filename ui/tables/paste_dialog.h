#pragma once
// Before a block of cells is changed: how many, and which of them cannot be and why.
#include <QDialog>
#include <functional>

#include "ui/tables/cell_edit.h"

namespace roulian::ui {

struct RejectedCell {
    QString where, text, reason;
};

class PasteDialog : public QDialog {
    Q_OBJECT
public:
    PasteDialog(int accepted, const QList<RejectedCell>& rejected, std::function<void()> apply,
                QWidget* parent);
};

}  // namespace roulian::ui
