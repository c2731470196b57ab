#pragma once
// Small dialogs of the shell. None blocks; each deletes itself when closed.
#include <QDialog>

namespace roulian::workspace {
class Workspace;
}

namespace roulian::ui {

class ActionRegistry;

// Who changed what, when and why; undo and redo from here.
class HistoryDialog : public QDialog {
    Q_OBJECT
public:
    HistoryDialog(workspace::Workspace& workspace, QWidget* parent);
};

// All shortcuts; a double click or Enter takes a new one, clashes are named.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(ActionRegistry& actions, QWidget* parent);
};

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace roulian::ui
