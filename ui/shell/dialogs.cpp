#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/text.h"
#include "ui/shell/actions.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

namespace roulian::ui {

HistoryDialog::HistoryDialog(workspace::Workspace& workspace, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    auto* layout = new QVBoxLayout(this);
    TablePaneOptions options;
    options.table = "edits";
    options.layoutId = QStringLiteral("edits.dialog");
    options.empty.sentence = tr("Every import and every change will be listed here, with its reason.");
    auto* pane = new TablePane(workspace, options);
    layout->addWidget(pane, 1);
    auto* row = new QHBoxLayout;
    auto* undo = new QPushButton;
    auto* redo = new QPushButton;
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    const auto update = [&workspace, undo, redo] {
        const workspace::UndoState state = workspace.undoState();
        undo->setText(state.canUndo ? tr("Undo: %1").arg(state.undoText) : tr("Undo"));
        redo->setText(state.canRedo ? tr("Redo: %1").arg(state.redoText) : tr("Redo"));
        undo->setEnabled(state.canUndo);
        redo->setEnabled(state.canRedo);
    };
    update();
    connect(&workspace, &workspace::Workspace::changed, this, update);
    connect(undo, &QPushButton::clicked, this, [&workspace] { workspace.undo(); });
    connect(redo, &QPushButton::clicked, this, [&workspace] { workspace.redo(); });
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(undo);
    row->addWidget(redo);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    resize(860, 520);
}

ShortcutsDialog::ShortcutsDialog(ActionRegistry& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search, pinyin initials too"));
    search->setAccessibleName(tr("Search"));
    layout->addWidget(search);
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Shortcut")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setColumnWidth(0, 340);
    for (QAction* action : actions.all()) {
        auto* item = new QTreeWidgetItem(
            tree, {action->text(), action->shortcut().toString(QKeySequence::NativeText)});
        item->setToolTip(0, action->objectName());
        item->setData(0, Qt::UserRole, action->objectName());
    }
    const QList<QPair<QString, QString>> fixed{{tr("Edit the cell"), QStringLiteral("F2")},
                                               {tr("Copy with headers"), QStringLiteral("Ctrl+Shift+C")},
                                               {tr("Fill down"), QStringLiteral("Ctrl+D")},
                                               {tr("Back to the computed value"), QStringLiteral("Del")},
                                               {tr("Into the filter row"), QStringLiteral("↑")},
                                               {tr("Chart as a table"), QStringLiteral("T")}};
    for (const auto& [text, keys] : fixed) {
        auto* item = new QTreeWidgetItem(tree, {text, keys});
        item->setDisabled(true);
    }
    layout->addWidget(tree, 1);
    auto* row = new QHBoxLayout;
    auto* edit = new QKeySequenceEdit;
    edit->setAccessibleName(tr("New shortcut"));
    auto* label = new QLabel(tr("New shortcut"));
    label->setBuddy(edit);
    auto* set = new QPushButton(tr("Set"));
    auto* reset = new QPushButton(tr("Default"));
    row->addWidget(label);
    row->addWidget(edit, 1);
    row->addWidget(set);
    row->addWidget(reset);
    layout->addLayout(row);
    auto* note = new QLabel;
    note->setWordWrap(true);
    layout->addWidget(note);
    const auto chosen = [tree, &actions]() -> QAction* {
        const QTreeWidgetItem* item = tree->currentItem();
        return item ? actions.action(item->data(0, Qt::UserRole).toString()) : nullptr;
    };
    connect(tree, &QTreeWidget::currentItemChanged, this, [=] {
        const QAction* action = chosen();
        edit->setEnabled(action);
        set->setEnabled(action);
        reset->setEnabled(action);
        edit->setKeySequence(action ? action->shortcut() : QKeySequence());
        note->clear();
    });
    connect(tree, &QTreeWidget::itemActivated, edit, [edit] { edit->setFocus(); });
    const auto apply = [=, &actions](const QKeySequence& keys) {
        QAction* action = chosen();
        if (!action) return;
        if (const QAction* other = actions.conflict(action, keys)) {
            note->setText(
                tr("%1 is taken by “%2”.").arg(keys.toString(QKeySequence::NativeText), other->text()));
            return;
        }
        actions.setShortcut(action, keys);
        tree->currentItem()->setText(1, keys.toString(QKeySequence::NativeText));
        note->clear();
    };
    connect(set, &QPushButton::clicked, this, [=] { apply(edit->keySequence()); });
    connect(reset, &QPushButton::clicked, this, [=] {
        if (const QAction* action = chosen()) apply(ActionRegistry::defaultShortcut(action));
    });
    connect(search, &QLineEdit::textChanged, this, [tree](const QString& text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = tree->topLevelItem(i);
            item->setHidden(!text.isEmpty() &&
                            !matchesSearch(item->text(0).toStdString(), text.toStdString()));
        }
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    tree->setCurrentItem(tree->topLevelItem(0));
    resize(560, 560);
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Roulian"));
    auto* layout = new QVBoxLayout(this);
    auto* name = new QLabel(tr("Roulian %1").arg(QCoreApplication::applicationVersion()));
    name->setFont(titleFont());
    layout->addWidget(name);
    auto* words =
        new QLabel(tr("A console for supply-chain planners at brands that sell through WeChat communities. "
                      "It works offline; "
                      "everything stays in one file of yours.\nFree software under the GNU General Public "
                      "License, version 3 or later."));
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* notices = new QTextBrowser;
    notices->setAccessibleName(tr("Third-party software"));
    notices->setOpenExternalLinks(true);
    QFile file(QStringLiteral(":/THIRD_PARTY_NOTICES.md"));
    if (file.open(QIODevice::ReadOnly))
        notices->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        notices->setPlainText(tr("Made with Qt %1 and QCustomPlot (GPL-3), SQLite, libsodium, libzip, expat, "
                                 "libxlsxwriter, ICU and Eigen.")
                                  .arg(QLatin1String(qVersion())));
    layout->addWidget(notices, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 460);
}

}  // namespace roulian::ui
