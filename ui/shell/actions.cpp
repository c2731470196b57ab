#include "ui/shell/actions.h"

#include <QWidget>

#include "ui/theme/icons.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui {

namespace {
constexpr const char* kDefault = "defaultShortcut";
QString settingsKey(const QAction* action) {
    return QStringLiteral("shortcuts/") % action->objectName();
}
}  // namespace

ActionRegistry::ActionRegistry(QWidget* window, QObject* parent) : QObject(parent), m_window(window) {}

QAction* ActionRegistry::add(const QString& id, const QString& text, const QKeySequence& shortcut,
                             std::function<void()> run, QWidget* scope, const QString& iconName) {
    delete m_actions.take(id);
    QWidget* owner = scope ? scope : m_window;
    auto* action = new QAction(text, owner);
    action->setObjectName(id);
    action->setProperty(kDefault, QVariant::fromValue(shortcut));
    const QVariant chosen = uiSettings().value(settingsKey(action));
    action->setShortcut(chosen.isValid() ? QKeySequence(chosen.toString(), QKeySequence::PortableText)
                                         : shortcut);
    action->setShortcutContext(scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, action, [run = std::move(run)] { run(); });
    owner->addAction(action);
    m_actions.insert(id, action);
    Q_EMIT changed();
    return action;
}

QAction* ActionRegistry::action(const QString& id) const {
    return m_actions.value(id);
}

QList<QAction*> ActionRegistry::all() const {
    QList<QAction*> list;
    for (const QPointer<QAction>& action : m_actions)
        if (action) list << action;
    std::sort(list.begin(), list.end(),
              [](const QAction* a, const QAction* b) { return a->objectName() < b->objectName(); });
    return list;
}

QKeySequence ActionRegistry::defaultShortcut(const QAction* action) {
    return action->property(kDefault).value<QKeySequence>();
}

void ActionRegistry::setShortcut(QAction* action, const QKeySequence& shortcut) {
    action->setShortcut(shortcut);
    if (shortcut == defaultShortcut(action))
        uiSettings().remove(settingsKey(action));
    else
        uiSettings().setValue(settingsKey(action), shortcut.toString(QKeySequence::PortableText));
    Q_EMIT changed();
}

QAction* ActionRegistry::conflict(const QAction* action, const QKeySequence& shortcut) const {
    if (shortcut.isEmpty()) return nullptr;
    for (const QPointer<QAction>& other : m_actions) {
        if (!other || other == action || other->shortcut() != shortcut) continue;
        // Two pages may use the same keys; a window action clashes with all.
        const bool otherWindow = other->shortcutContext() == Qt::WindowShortcut;
        const bool thisWindow = action->shortcutContext() == Qt::WindowShortcut;
        if (otherWindow || thisWindow || other->parent() == action->parent()) return other;
    }
    return nullptr;
}

}  // namespace roulian::ui
