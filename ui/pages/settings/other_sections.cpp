// History, shortcuts, about.
#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"
#include "ui/pages/settings/sections.h"
#include "ui/shell/actions.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/icons.h"

namespace roulian::ui::pages::settings {

namespace {

QVBoxLayout* column(QWidget* widget, const QString& title) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new SectionHeading(title));
    return layout;
}

}  // namespace

HistorySection::HistorySection(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    QVBoxLayout* layout = column(this, tr("History"));
    TablePaneOptions options;
    options.table = "edits";
    options.layoutId = QStringLiteral("settings.history");
    options.empty.sentence = tr("Every import and every change will be listed here, with its reason.");
    options.views = {
        {QStringLiteral("reasons"), tr("With a reason"), {{"reason", QStringLiteral("!empty")}}, {}, {}, {}}};
    m_list = new TablePane(ctx.workspace, options);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_undo = new QPushButton(icon(QStringLiteral("undo")), tr("Undo"));
    m_redo = new QPushButton(icon(QStringLiteral("redo")), tr("Redo"));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, [this] { ctx.workspace.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { ctx.workspace.redo(); });
    refresh();
}

void HistorySection::refresh() {
    m_list->refresh();
    const workspace::UndoState state = ctx.workspace.undoState();
    m_undo->setText(state.canUndo ? tr("Undo: %1").arg(state.undoText) : tr("Undo"));
    m_redo->setText(state.canRedo ? tr("Redo: %1").arg(state.redoText) : tr("Redo"));
    const bool writable = !ctx.workspace.info().readOnly;
    m_undo->setEnabled(writable && state.canUndo);
    m_redo->setEnabled(writable && state.canRedo);
}

ShortcutsSection::ShortcutsSection(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    QVBoxLayout* layout = column(this, tr("Shortcuts"));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setColumnWidth(0, 420);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* change = new QPushButton(tr("Change shortcuts…"));
    row->addWidget(change);
    row->addStretch(1);
    layout->addLayout(row);
    const auto open = [this] {
        if (QAction* action = ctx.actions.action(QStringLiteral("window.shortcuts"))) action->trigger();
    };
    connect(change, &QPushButton::clicked, this, open);
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(&ctx.actions, &ActionRegistry::changed, this, [this] {
        if (isVisible()) refresh();
    });
    refresh();
}

void ShortcutsSection::refresh() {
    const QTreeWidgetItem* current = m_list->currentItem();
    const QString keep = current ? current->data(0, Qt::UserRole).toString() : QString();
    m_list->clear();
    for (QAction* action : ctx.actions.all()) {
        QString text = action->text();
        auto* item = new QTreeWidgetItem(
            m_list, {text.remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, action->objectName());
        item->setToolTip(0, action->objectName());
        if (action->objectName() == keep) m_list->setCurrentItem(item);
    }
}

AboutSection::AboutSection(PageContext context, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* layout = column(this, tr("About and licences"));
    const workspace::WorkspaceInfo info = context.workspace.info();
    auto* words = new QLabel(
        tr("Roulian %1 · Qt %2\nWorks offline: no account, no network connection, no telemetry. All data are in "
           "one file: %3\nFree software under the GNU General Public License, version 3 or later; comes with no "
           "warranty.")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                 QString::fromStdString(info.path)));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(words);
    layout->addWidget(new SectionHeading(tr("Third-party software")));
    auto* notices = new QTextBrowser;
    notices->setAccessibleName(tr("Third-party software"));
    notices->setOpenExternalLinks(true);
    QFile file(QStringLiteral(":/THIRD_PARTY_NOTICES.md"));
    if (file.open(QIODevice::ReadOnly))
        notices->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        notices->setPlainText(
            tr("Qt and QCustomPlot (GPL-3), SQLite (public domain), libsodium (ISC), libzip "
               "(BSD-3), expat (MIT), libxlsxwriter (BSD-2), ICU (Unicode), Eigen (MPL-2)."));
    layout->addWidget(notices, 1);
}

}  // namespace roulian::ui::pages::settings
