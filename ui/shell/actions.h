#pragma once
// All actions of the program by id ("page.verb"): menus, palette and the shortcut list read them here, so
// there is no second list to forget. Shortcuts can be changed and are kept in the ui settings.
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <functional>

namespace roulian::ui {

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget* window, QObject* parent = nullptr);

    // Adds an action. With a scope (a page) its shortcut works only inside that widget and it goes away with
    // it; without one it belongs to the window. An existing id is replaced.
    QAction* add(const QString& id, const QString& text, const QKeySequence& shortcut,
                 std::function<void()> run, QWidget* scope = nullptr, const QString& icon = {});
    QAction* action(const QString& id) const;
    QList<QAction*> all() const;  // sorted by id; QAction::objectName is the id
    static QKeySequence defaultShortcut(const QAction* action);
    void setShortcut(QAction* action, const QKeySequence& shortcut);  // kept
    QAction* conflict(const QAction* action, const QKeySequence& shortcut) const;

Q_SIGNALS:
    void changed();

private:
    QWidget* m_window;
    QHash<QString, QPointer<QAction>> m_actions;
};

}  // namespace roulian::ui
