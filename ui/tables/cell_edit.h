#pragma once
// Changing cells in a table: the table collects and checks, the page turns it into workspace edits.
#include <QList>
#include <QString>
#include <functional>
#include <string>

namespace roulian::ui {

struct CellEdit {
    std::string key;     // of the row
    std::string column;  // id
    QString text;        // as typed or pasted ("250", "+250", "*1.2"); null or empty = back to computed
    bool operator==(const CellEdit&) const = default;
};

struct CellEditing {
    // Empty = acceptable; otherwise one sentence saying why not. Called on every commit and for each pasted
    // cell; must be fast.
    std::function<QString(const CellEdit&)> check;
    // All cells of one user action: one undo step.
    std::function<void(const QList<CellEdit>&)> apply;
};

}  // namespace roulian::ui
