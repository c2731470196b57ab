#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>
#include <algorithm>

#include "ui/forms/reason_prompt.h"
#include "ui/tables/table_pane_private.h"
#include "workspace/messages.h"
#include "workspace/work/export_full.h"
#include "workspace/workspace.h"

namespace roulian::ui {

void TablePane::Private::updateViews() {
    if (!views) return;
    const QSignalBlocker blocker(views);
    views->clear();
    views->addItem(TablePane::tr("All rows"), QString());
    bool changed = false;
    const auto add = [&](const TableViewState& v) {
        const bool here = v.id == currentView;
        const bool differs = here && (v.filters != state.filters || v.search != state.search ||
                                      (!v.sort.empty() && v.sort != state.sort));
        changed |= differs;
        views->addItem(differs ? v.name % QStringLiteral(" *") : v.name, v.id);
        if (here) views->setCurrentIndex(views->count() - 1);
    };
    for (const TableViewState& v : std::as_const(options.views)) add(v);
    for (const TableViewState& v : store->named()) add(v);
    if (currentView.isEmpty() && (!state.filters.empty() || !state.search.isEmpty()))
        views->setItemText(0, TablePane::tr("All rows") % QStringLiteral(" *"));
    const bool any = views->count() > 1;
    views->setVisible(any);
}

void TablePane::Private::viewsMenu() {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto ask = [this](const QString& title, const QString& start, std::function<void(QString)> done) {
        auto* dialog = new QInputDialog(q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->setLabelText(TablePane::tr("Name of the view"));
        dialog->setTextValue(start);
        QObject::connect(dialog, &QInputDialog::textValueSelected, q, [done](const QString& name) {
            if (!name.trimmed().isEmpty()) done(name.trimmed());
        });
        dialog->open();
    };
    menu->addAction(TablePane::tr("Save as a new view…"), q, [this, ask] {
        ask(TablePane::tr("Save view"), {}, [this](const QString& name) {
            TableViewState next = q->state();
            next.id = QStringLiteral("user:") % name;
            next.name = name;
            QList<TableViewState> all = store->named();
            all.removeIf([&](const TableViewState& v) { return v.id == next.id; });
            all << next;
            store->setNamed(all);
            state = next;
            currentView = next.id;
            updateViews();
            saveSoon();
        });
    });
    const bool own = currentView.startsWith(QLatin1String("user:"));
    QAction* keep = menu->addAction(TablePane::tr("Save changes of this view"), q, [this] {
        QList<TableViewState> all = store->named();
        for (TableViewState& v : all)
            if (v.id == currentView) {
                const QString name = v.name;
                v = q->state();
                v.id = currentView;
                v.name = name;
            }
        store->setNamed(all);
        updateViews();
    });
    QAction* rename = menu->addAction(TablePane::tr("Rename this view…"), q, [this, ask] {
        ask(TablePane::tr("Rename view"), currentView.mid(5), [this](const QString& name) {
            QList<TableViewState> all = store->named();
            for (TableViewState& v : all)
                if (v.id == currentView) {
                    v.id = QStringLiteral("user:") % name;
                    v.name = name;
                }
            store->setNamed(all);
            currentView = QStringLiteral("user:") % name;
            state.id = currentView;
            updateViews();
        });
    });
    QAction* remove = menu->addAction(TablePane::tr("Delete this view"), q, [this] {
        QList<TableViewState> all = store->named();
        all.removeIf([this](const TableViewState& v) { return v.id == currentView; });
        store->setNamed(all);
        currentView.clear();
        state.id.clear();
        updateViews();
    });
    for (QAction* action : {keep, rename, remove}) action->setEnabled(own);
    QMenu* columns = menu->addMenu(TablePane::tr("Columns"));
    if (rows)
        for (const workspace::Column& column : rows->spec->columns) {
            QAction* action = columns->addAction(workspace::columnHeader(options.table, column.id));
            action->setCheckable(true);
            action->setChecked(view->columnVisible(column.id));
            QObject::connect(action, &QAction::toggled, q, [this, id = column.id](bool on) {
                view->setColumnVisible(id, on);
                saveSoon();
            });
        }
    menu->addAction(TablePane::tr("Fit column widths"), q, [this] {
        view->fitColumns();
        saveSoon();
    });
    menu->popup(viewMenu->mapToGlobal(QPoint(0, viewMenu->height())));
}

// Only lists with personal data have the choice; why it cannot be taken now stands in its tooltip.
void TablePane::Private::addFullExport(QMenu* menu) {
    const workspace::TableSpec* spec = workspace::findTable(options.table);
    if (!workspace || !spec ||
        std::none_of(spec->columns.begin(), spec->columns.end(), [](const auto& c) { return c.personal; }))
        return;
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    QAction* full =
        menu->addAction(TablePane::tr("Excel with names and phones in full…"), q, [this] { exportInFull(); });
    full->setObjectName(QStringLiteral("exportInFull"));
    QObject::connect(menu, &QMenu::aboutToShow, full, [this, full] {
        const auto refused = workspace::fullExportRefused(*workspace, q->query());
        full->setEnabled(!refused);
        full->setToolTip(refused ? workspace::sentence(*refused)
                                 : TablePane::tr("Asks for a reason, which is logged."));
    });
}

void TablePane::Private::exportInFull() {
    if (workspace::fullExportRefused(*workspace, q->query())) return;
    ReasonPrompt::ask(
        q, exportButton->mapToGlobal(QPoint(0, exportButton->height())),
        TablePane::tr("Why must names and phones leave in full? The reason is logged."),
        [this](const QString& reason) { exportAs(QStringLiteral("xlsx"), reason); }, {}, true);
}

void TablePane::Private::exportAs(const QString& format, const QString& unmaskedReason) {
    if (!workspace) return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(q, TablePane::tr("Export what you see"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(format == QLatin1String("csv") ? TablePane::tr("CSV (*.csv)")
                                                         : TablePane::tr("Excel workbook (*.xlsx)"));
    dialog->selectFile(workspace::tableTitle(options.table) % QLatin1Char('.') % format);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, q, [this, format, unmaskedReason](const QString& path) {
            std::vector<std::string> columns;
            const QHeaderView* header = view->horizontalHeader();
            for (int visual = 0; visual < header->count(); ++visual) {
                const int section = header->logicalIndex(visual);
                if (!view->isColumnHidden(section)) columns.push_back(model->column(section)->id);
            }
            if (unmaskedReason.isEmpty())
                workspace->exportRows(q->query(), columns, format.toStdString(), path.toStdString());
            else
                workspace::exportInFull(*workspace, q->query(), columns, format.toStdString(),
                                        path.toStdString(), unmaskedReason);
        });
    dialog->open();
}

void TablePane::Private::contextMenu(const QPoint& global) {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(rowActions);
    if (!rowActions.isEmpty()) menu->addSeparator();
    menu->addAction(TablePane::tr("Copy") % QStringLiteral("\tCtrl+C"), q,
                    [this] { view->copySelection(false); });
    menu->addAction(TablePane::tr("Copy with headers") % QStringLiteral("\tCtrl+Shift+C"), q,
                    [this] { view->copySelection(true); });
    if (options.editing.apply) {
        menu->addAction(TablePane::tr("Paste") % QStringLiteral("\tCtrl+V"), q,
                        [this] { view->pasteBlock(); });
        menu->addAction(TablePane::tr("Fill down") % QStringLiteral("\tCtrl+D"), q,
                        [this] { view->fillDown(); });
        menu->addAction(TablePane::tr("Back to the computed value") % QStringLiteral("\tDel"), q,
                        [this] { view->revertSelection(); });
    }
    const QModelIndex index = view->currentIndex();
    if (index.isValid() && options.filterRow) {
        const workspace::Column* column = model->column(index.column());
        const QString text = index.data(RawRole).toString();
        if (column && !text.isEmpty() && column->type != workspace::ColumnType::Status) {
            menu->addSeparator();
            menu->addAction(TablePane::tr("Filter by “%1”")
                                .arg(view->fontMetrics().elidedText(text, Qt::ElideRight, 160)),
                            q, [this, id = column->id, text] { q->setFilter(id, text); });
        }
    }
    menu->popup(global);
}

}  // namespace roulian::ui
