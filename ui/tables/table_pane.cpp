#include "ui/tables/table_pane.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGraphicsOpacityEffect>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <numeric>

#include "ui/forms/banner.h"
#include "ui/tables/filter_chips.h"
#include "ui/tables/table_footer.h"
#include "ui/tables/view_store.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "workspace/filter.h"
#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::ui {

namespace {

struct Arranged {
    std::vector<std::uint32_t> order;
    std::string badColumn;
    QString error;
};

// Filter and sort on a worker thread. A filter that can't be read is left out and reported.
Arranged arrange(const workspace::RowsPtr& rows, std::map<std::string, QString> filters,
                 const QString& search, const std::vector<SortBy>& sort) {
    Arranged result;
    for (auto it = filters.begin(); it != filters.end();) {
        const int column = rows->spec->columnIndex(it->first);
        if (column < 0) {
            it = filters.erase(it);
            continue;
        }
        const auto parsed = workspace::CellFilter::parse(
            it->second, rows->spec->columns[static_cast<std::size_t>(column)].type);
        if (!parsed) {
            result.badColumn = it->first;
            result.error = workspace::sentence(parsed.error());
            it = filters.erase(it);
            continue;
        }
        ++it;
    }
    auto order = workspace::filterRows(*rows, filters, search);
    if (order) {
        result.order = std::move(order.value());
    } else {
        result.order.resize(rows->count);
        std::iota(result.order.begin(), result.order.end(), 0U);
    }
    std::vector<workspace::SortKey> keys;
    for (const SortBy& by : sort)
        if (const int column = rows->spec->columnIndex(by.column); column >= 0)
            keys.push_back({column, by.descending});
    if (!keys.empty()) workspace::sortRows(*rows, result.order, keys);
    return result;
}

// The search box: like the filter row it waits for the input method.
class SearchBox : public QLineEdit {
public:
    bool composing = false;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override {
        composing = !event->preeditString().isEmpty();
        QLineEdit::inputMethodEvent(event);
    }
};

}  // namespace

struct TablePane::Private {
    TablePane* q;
    workspace::Workspace* workspace = nullptr;
    RowsSource source;
    TablePaneOptions options;
    std::unique_ptr<ViewStore> store;

    RowsModel* model = nullptr;
    TableView* view = nullptr;
    TableFooter* footer = nullptr;
    FilterChips* chips = nullptr;
    SearchBox* search = nullptr;
    QComboBox* views = nullptr;
    QToolButton* viewMenu = nullptr;
    QPushButton* exportButton = nullptr;
    QAction* exportAction = nullptr;
    QHBoxLayout* bar = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget *noRows = nullptr, *noMatch = nullptr;
    Banner* error = nullptr;
    QTimer searchTimer, saveTimer, dimTimer, refreshTimer;

    QString currentView;
    TableViewState state;
    workspace::RowsPtr rows;
    QList<QAction*> rowActions;
    int readId = 0, arrangeId = 0;
    bool reading = false, arranging = false, dirty = false, restored = false, rowsReady = false;
    QString wantedKey;

    explicit Private(TablePane* pane) : q(pane) {}
    QString layoutId() const {
        return options.layoutId.isEmpty() ? QString::fromStdString(options.table) : options.layoutId;
    }
    void build();
    void read();
    void arrangeRows();
    void show(const Arranged& arranged);
    void applyState(const TableViewState& next);
    void stateEdited();
    void updateChips();
    void updateViews();
    void updateEmpty();
    void saveSoon() { saveTimer.start(); }
    void save();
    void exportAs(const QString& format);
    void contextMenu(const QPoint& global);
    void viewsMenu();
    std::vector<SortBy> effectiveSort() const;
};

TablePane::TablePane(workspace::Workspace& workspace, TablePaneOptions options, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this)) {
    d->workspace = &workspace;
    d->source = [w = &workspace](const workspace::TableQuery& query) { return w->rows(query); };
    d->options = std::move(options);
    connect(&workspace, &workspace::Workspace::changed, this, [this] { d->refreshTimer.start(); });
    d->build();
}

TablePane::TablePane(RowsSource source, TablePaneOptions options, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this)) {
    d->source = std::move(source);
    d->options = std::move(options);
    d->build();
}

TablePane::~TablePane() {
    if (d->saveTimer.isActive()) d->save();
}

void TablePane::Private::build() {
    store = std::make_unique<ViewStore>(layoutId());
    auto* layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    model = new RowsModel(q);
    model->setEditing(options.editing);
    model->setOverrideColumns(options.overrideColumns);
    view = new TableView;
    view->setAccessibleName(workspace::tableTitle(options.table));
    view->setRowsModel(model);
    view->setFilterRowVisible(options.filterRow);
    exportAction = new QAction(tr("Export to Excel"), q);
    connect(exportAction, &QAction::triggered, q, [this] { exportAs(QStringLiteral("xlsx")); });

    if (options.bar) {
        bar = new QHBoxLayout;
        bar->setSpacing(8);
        search = new SearchBox;
        search->setPlaceholderText(tr("Search, pinyin initials too (Ctrl+F)"));
        search->setAccessibleName(tr("Search"));
        search->setClearButtonEnabled(true);
        search->setMaximumWidth(300);
        search->setMinimumWidth(120);
        bar->addWidget(search, 3);
        views = new QComboBox;
        views->setAccessibleName(tr("Saved view"));
        views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        bar->addWidget(views);
        viewMenu = new QToolButton;
        viewMenu->setIcon(icon(QStringLiteral("more")));
        viewMenu->setToolTip(tr("Save, rename or delete this view; choose columns"));
        viewMenu->setAccessibleName(tr("View menu"));
        bar->addWidget(viewMenu);
        bar->addStretch(1);
        exportButton = new QPushButton(tr("Export Excel"));
        auto* menu = new QMenu(exportButton);
        menu->addAction(tr("Excel (xlsx)"), q, [this] { exportAs(QStringLiteral("xlsx")); });
        menu->addAction(tr("CSV (UTF-8 with BOM)"), q, [this] { exportAs(QStringLiteral("csv")); });
        exportButton->setMenu(menu);
        exportButton->setVisible(workspace != nullptr);
        bar->addWidget(exportButton);
        layout->addLayout(bar);
        connect(viewMenu, &QToolButton::clicked, q, [this] { viewsMenu(); });
        connect(views, &QComboBox::activated, q,
                [this](int i) { q->openView(views->itemData(i).toString()); });
        searchTimer.setSingleShot(true);
        searchTimer.setInterval(180);
        connect(search, &QLineEdit::textChanged, q, [this] { searchTimer.start(); });
        connect(&searchTimer, &QTimer::timeout, q, [this] {
            if (search->composing) return searchTimer.start();
            if (state.search == search->text()) return;
            state.search = search->text();
            stateEdited();
        });
        connect(search, &QLineEdit::returnPressed, q, [this] { view->setFocus(); });
        auto* find = new QAction(q);
        find->setShortcut(QKeySequence::Find);
        find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(find, &QAction::triggered, q, &TablePane::focusSearch);
        q->addAction(find);
    }
    chips = new FilterChips;
    layout->addWidget(chips);
    connect(chips, &FilterChips::cleared, q, &TablePane::clearFilters);
    connect(chips, &FilterChips::removed, q, [this](const QString& id) {
        if (id.isEmpty())
            q->setSearch({});
        else
            q->setFilter(id.toStdString(), {});
    });
    error = new Banner(workspace::Tone::Danger);
    error->setActionText(tr("Try again"));
    error->hide();
    connect(error, &Banner::actionTriggered, q, &TablePane::refresh);
    layout->addWidget(error);

    stack = new QStackedWidget;
    stack->addWidget(view);
    const auto message = [this](const QString& text, const QString& action, std::function<void()> run,
                                const QString& link, std::function<void()> follow) {
        auto* page = new QFrame;
        page->setFrameShape(QFrame::StyledPanel);
        page->setBackgroundRole(QPalette::Base);
        page->setAutoFillBackground(true);
        auto* column = new QVBoxLayout(page);
        column->addStretch(2);
        auto* words = new QLabel(text);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignCenter);
        column->addWidget(words);
        if (!action.isEmpty()) {
            auto* button = new QPushButton(action);
            setPrimary(button);
            QObject::connect(button, &QPushButton::clicked, q, [run] {
                if (run) run();
            });
            column->addWidget(button, 0, Qt::AlignHCenter);
        }
        if (!link.isEmpty()) {
            auto* label =
                new QLabel(QStringLiteral("<a href=\"#\">") % link.toHtmlEscaped() % QStringLiteral("</a>"));
            label->setAlignment(Qt::AlignCenter);
            label->setTextInteractionFlags(Qt::TextBrowserInteraction);
            QObject::connect(label, &QLabel::linkActivated, q, [follow] {
                if (follow) follow();
            });
            column->addWidget(label);
        }
        column->addStretch(3);
        stack->addWidget(page);
        return page;
    };
    noRows =
        message(options.empty.sentence.isEmpty() ? tr("Nothing here yet.") : options.empty.sentence,
                options.empty.actionText, options.empty.action, options.empty.linkText, options.empty.link);
    noMatch = message(tr("No row matches the filters."), tr("Clear filters"), [this] { q->clearFilters(); },
                      {}, {});
    layout->addWidget(stack, 1);
    if (options.footer) {
        footer = new TableFooter(view);
        layout->addWidget(footer);
    }

    QObject::connect(view, &TableView::filterEdited, q,
                     [this](const std::string& column, const QString& text) {
                         const auto it = state.filters.find(column);
                         if ((it == state.filters.end() && text.isEmpty()) ||
                             (it != state.filters.end() && it->second == text))
                             return;
                         if (text.trimmed().isEmpty())
                             state.filters.erase(column);
                         else
                             state.filters[column] = text;
                         view->setFilterError(column, {});
                         stateEdited();
                     });
    QObject::connect(view, &TableView::sortEdited, q, [this](const std::vector<SortBy>& sort) {
        state.sort = sort;
        stateEdited();
    });
    QObject::connect(view, &TableView::layoutEdited, q, [this] { saveSoon(); });
    QObject::connect(view, &TableView::rowActivated, q, &TablePane::rowActivated);
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        if (footer) footer->selectionChanged();
        Q_EMIT q->selectionChanged();
    });
    QObject::connect(
        view->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
        [this](const QModelIndex& now) { Q_EMIT q->currentKeyChanged(now.data(KeyRole).toString()); });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, q,
                     [this](const QPoint& pos) { contextMenu(view->viewport()->mapToGlobal(pos)); });
    view->frozenView()->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view->frozenView(), &QWidget::customContextMenuRequested, q, [this](const QPoint& pos) {
        contextMenu(view->frozenView()->viewport()->mapToGlobal(pos));
    });

    saveTimer.setSingleShot(true);
    saveTimer.setInterval(400);
    QObject::connect(&saveTimer, &QTimer::timeout, q, [this] { save(); });
    refreshTimer.setSingleShot(true);
    refreshTimer.setInterval(60);  // a job commits several times in a row
    QObject::connect(&refreshTimer, &QTimer::timeout, q, &TablePane::refresh);
    dimTimer.setSingleShot(true);
    dimTimer.setInterval(300);
    QObject::connect(&dimTimer, &QTimer::timeout, q, [this] {
        if (!reading || !rows) return;
        auto* effect = new QGraphicsOpacityEffect(view->viewport());
        effect->setOpacity(0.55);
        view->viewport()->setGraphicsEffect(effect);
    });
    state = store->last();
    currentView = state.id;
    updateViews();
    QTimer::singleShot(0, q, [this] {
        if (!reading && !rows) read();
    });
}

std::vector<SortBy> TablePane::Private::effectiveSort() const {
    if (!state.sort.empty() || !rows || rows->spec->sortColumn.empty()) return state.sort;
    return {{rows->spec->sortColumn, rows->spec->sortDescending}};
}

void TablePane::Private::read() {
    const int id = ++readId;
    reading = true;
    dirty = false;
    dimTimer.start();
    workspace::TableQuery query;
    query.table = options.table;
    query.where = options.where;
    auto* watcher = new QFutureWatcher<Result<workspace::RowsPtr>>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, id] {
        watcher->deleteLater();
        if (id != readId) return;  // a newer read is on its way
        reading = false;
        dimTimer.stop();
        view->viewport()->setGraphicsEffect(nullptr);
        const Result<workspace::RowsPtr> result = watcher->result();
        if (!result) {
            const QString words = workspace::sentence(result.error());
            error->setText(words);
            error->show();
            Q_EMIT q->failed(words);
            return;
        }
        error->hide();
        rows = result.value();
        rowsReady = false;
        arrangeRows();
    });
    watcher->setFuture(QtConcurrent::run([source = source, query] { return source(query); }));
}

void TablePane::Private::arrangeRows() {
    if (!rows) return;
    const int id = ++arrangeId;
    arranging = true;
    auto* watcher = new QFutureWatcher<Arranged>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, id] {
        watcher->deleteLater();
        if (id != arrangeId) return;
        arranging = false;
        show(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([rows = rows, filters = state.filters, search = state.search,
                           sort = effectiveSort()] { return arrange(rows, filters, search, sort); }));
}

void TablePane::Private::show(const Arranged& arranged) {
    const std::string current =
        view->currentIndex().isValid() ? model->key(view->currentIndex().row()) : std::string();
    const bool first = !model->rows() || model->rows()->spec != rows->spec;
    model->setRows(rows, arranged.order);
    if (first) {
        view->restoreLayout(store->layout());
        if (!state.columns.empty())
            for (const workspace::Column& column : rows->spec->columns)
                view->setColumnVisible(column.id, std::find(state.columns.begin(), state.columns.end(),
                                                            column.id) != state.columns.end());
        for (const auto& [column, text] : state.filters) view->setFilter(column, text);
        if (search && search->text() != state.search) {
            const QSignalBlocker blocker(search);
            search->setText(state.search);
        }
    }
    view->setSort(effectiveSort());
    for (const workspace::Column& column : rows->spec->columns)
        view->setFilterError(column.id, column.id == arranged.badColumn ? arranged.error : QString());
    if (!wantedKey.isEmpty()) {
        const QString key = std::exchange(wantedKey, {});
        q->selectKey(key);
    } else if (!view->currentIndex().isValid() && model->rowCount() > 0) {
        // Something is always current, so that the detail beside the list is never blank.
        for (int section = 0; section < model->columnCount(); ++section)
            if (!view->isColumnHidden(section)) {
                view->setCurrentIndex(model->index(0, section));
                break;
            }
    } else if (model->rowCount() == 0 && !current.empty()) {
        Q_EMIT q->currentKeyChanged({});
    }
    if (footer)
        footer->setCounts(static_cast<int>(arranged.order.size()), static_cast<qint64>(rows->count),
                          rows->truncated);
    rowsReady = true;
    updateChips();
    updateEmpty();
    Q_EMIT q->loaded();
}

void TablePane::Private::updateEmpty() {
    if (!rows) return;
    if (rows->count == 0)
        stack->setCurrentWidget(noRows);
    else if (model->rowCount() == 0 && !options.filterRow)
        stack->setCurrentWidget(noMatch);
    else
        stack->setCurrentWidget(view);
    // With a filter row the way back must stay in reach: the words stand below the header instead.
    const bool none = rows->count > 0 && model->rowCount() == 0 && options.filterRow;
    static const char* kName = "noMatchStrip";
    auto* strip = view->findChild<Banner*>(QLatin1String(kName));
    if (none && !strip) {
        strip = new Banner(workspace::Tone::Info, view);
        strip->setObjectName(QLatin1String(kName));
        strip->setText(tr("No row matches the filters."));
        strip->setActionText(tr("Clear filters"));
        QObject::connect(strip, &Banner::actionTriggered, q, &TablePane::clearFilters);
    }
    if (strip) {
        strip->setVisible(none);
        const QSize size = strip->sizeHint();
        strip->setGeometry((view->width() - size.width()) / 2, view->horizontalHeader()->height() + 24,
                           size.width(), size.height());
        strip->raise();
    }
}

void TablePane::Private::updateChips() {
    QList<QPair<QString, QString>> list;
    for (const auto& [column, text] : state.filters)
        list << qMakePair(QString::fromStdString(column),
                          workspace::columnTitle(options.table, column) % QStringLiteral(": ") % text);
    if (!state.search.isEmpty()) list << qMakePair(QString(), tr("Search: %1").arg(state.search));
    chips->setChips(list);
}

void TablePane::Private::stateEdited() {
    updateChips();
    updateViews();
    arrangeRows();
    saveSoon();
    Q_EMIT q->filtersChanged();
}

void TablePane::Private::applyState(const TableViewState& next) {
    state = next;
    currentView = next.id;
    if (search) {
        const QSignalBlocker blocker(search);
        search->setText(state.search);
    }
    if (rows) {
        for (const workspace::Column& column : rows->spec->columns) {
            const auto it = state.filters.find(column.id);
            view->setFilter(column.id, it == state.filters.end() ? QString() : it->second);
            view->setFilterError(column.id, {});
            const bool listed =
                std::find(state.columns.begin(), state.columns.end(), column.id) != state.columns.end();
            if (!state.columns.empty()) view->setColumnVisible(column.id, listed);
        }
    }
    stateEdited();
}

void TablePane::Private::updateViews() {
    if (!views) return;
    const QSignalBlocker blocker(views);
    views->clear();
    views->addItem(tr("All rows"), QString());
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
        views->setItemText(0, tr("All rows") % QStringLiteral(" *"));
    const bool any = views->count() > 1;
    views->setVisible(any);
}

void TablePane::Private::save() {
    saveTimer.stop();
    if (!model->rows()) return;
    store->setLayout(view->layoutState());
    store->setLast(q->state());
}

void TablePane::Private::viewsMenu() {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto ask = [this](const QString& title, const QString& start, std::function<void(QString)> done) {
        auto* dialog = new QInputDialog(q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->setLabelText(tr("Name of the view"));
        dialog->setTextValue(start);
        QObject::connect(dialog, &QInputDialog::textValueSelected, q, [done](const QString& name) {
            if (!name.trimmed().isEmpty()) done(name.trimmed());
        });
        dialog->open();
    };
    menu->addAction(tr("Save as a new view…"), q, [this, ask] {
        ask(tr("Save view"), {}, [this](const QString& name) {
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
    QAction* keep = menu->addAction(tr("Save changes of this view"), q, [this] {
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
    QAction* rename = menu->addAction(tr("Rename this view…"), q, [this, ask] {
        ask(tr("Rename view"), currentView.mid(5), [this](const QString& name) {
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
    QAction* remove = menu->addAction(tr("Delete this view"), q, [this] {
        QList<TableViewState> all = store->named();
        all.removeIf([this](const TableViewState& v) { return v.id == currentView; });
        store->setNamed(all);
        currentView.clear();
        state.id.clear();
        updateViews();
    });
    for (QAction* action : {keep, rename, remove}) action->setEnabled(own);
    QMenu* columns = menu->addMenu(tr("Columns"));
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
    menu->addAction(tr("Fit column widths"), q, [this] {
        view->fitColumns();
        saveSoon();
    });
    menu->popup(viewMenu->mapToGlobal(QPoint(0, viewMenu->height())));
}

void TablePane::Private::exportAs(const QString& format) {
    if (!workspace) return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(q, tr("Export what you see"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(format == QLatin1String("csv") ? tr("CSV (*.csv)") : tr("Excel workbook (*.xlsx)"));
    dialog->selectFile(workspace::tableTitle(options.table) % QLatin1Char('.') % format);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this, format](const QString& path) {
        std::vector<std::string> columns;
        const QHeaderView* header = view->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int section = header->logicalIndex(visual);
            if (!view->isColumnHidden(section)) columns.push_back(model->column(section)->id);
        }
        workspace->exportRows(q->query(), columns, format.toStdString(), path.toStdString());
    });
    dialog->open();
}

void TablePane::Private::contextMenu(const QPoint& global) {
    auto* menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(rowActions);
    if (!rowActions.isEmpty()) menu->addSeparator();
    menu->addAction(tr("Copy") % QStringLiteral("\tCtrl+C"), q, [this] { view->copySelection(false); });
    menu->addAction(tr("Copy with headers") % QStringLiteral("\tCtrl+Shift+C"), q,
                    [this] { view->copySelection(true); });
    if (options.editing.apply) {
        menu->addAction(tr("Paste") % QStringLiteral("\tCtrl+V"), q, [this] { view->pasteBlock(); });
        menu->addAction(tr("Fill down") % QStringLiteral("\tCtrl+D"), q, [this] { view->fillDown(); });
        menu->addAction(tr("Back to the computed value") % QStringLiteral("\tDel"), q,
                        [this] { view->revertSelection(); });
    }
    const QModelIndex index = view->currentIndex();
    if (index.isValid() && options.filterRow) {
        const workspace::Column* column = model->column(index.column());
        const QString text = index.data(RawRole).toString();
        if (column && !text.isEmpty() && column->type != workspace::ColumnType::Status) {
            menu->addSeparator();
            menu->addAction(
                tr("Filter by “%1”").arg(view->fontMetrics().elidedText(text, Qt::ElideRight, 160)), q,
                [this, id = column->id, text] { q->setFilter(id, text); });
        }
    }
    menu->popup(global);
}

TableView* TablePane::view() const {
    return d->view;
}

QAction* TablePane::exportAction() const {
    return d->exportAction;
}

void TablePane::addBarWidget(QWidget* widget) {
    if (d->bar) d->bar->insertWidget(d->bar->count() - 1, widget);
}

void TablePane::addRowAction(QAction* action) {
    d->rowActions << action;
}

void TablePane::setWhere(std::map<std::string, std::string> where) {
    if (d->options.where == where && d->rows) return;
    d->options.where = std::move(where);
    d->read();
}

void TablePane::setTable(const std::string& table, std::map<std::string, std::string> where) {
    if (table == d->options.table) return setWhere(std::move(where));
    if (d->saveTimer.isActive()) d->save();
    d->options.table = table;
    d->options.where = std::move(where);
    d->store = std::make_unique<ViewStore>(d->layoutId());
    d->state = d->store->last();
    d->currentView = d->state.id;
    d->view->setAccessibleName(workspace::tableTitle(table));
    d->updateViews();
    d->read();
}

void TablePane::refresh() {
    if (!isVisible() && d->rows) {
        d->dirty = true;  // read when it is seen again
        return;
    }
    d->read();
}

void TablePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (d->dirty) d->read();
}

QString TablePane::currentKey() const {
    return QString::fromStdString(d->model->key(d->view->currentIndex().row()));
}

QStringList TablePane::selectedKeys() const {
    QStringList keys;
    std::vector<char> seen(static_cast<std::size_t>(d->model->rowCount()), 0);
    for (const QItemSelectionRange& range : d->view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) seen[static_cast<std::size_t>(row)] = 1;
    for (std::size_t row = 0; row < seen.size(); ++row)
        if (seen[row]) keys << QString::fromStdString(d->model->key(static_cast<int>(row)));
    return keys;
}

bool TablePane::selectKey(const QString& key) {
    if (key.isEmpty()) return false;
    if (loading() && !(d->rowsReady && d->model->rowOf(key.toStdString()) >= 0)) {
        d->wantedKey = key;
        return true;
    }
    const int row = d->model->rowOf(key.toStdString());
    if (row < 0) return false;
    int section = d->view->currentIndex().isValid() ? d->view->currentIndex().column() : 0;
    while (section < d->model->columnCount() && d->view->isColumnHidden(section)) ++section;
    d->view->setCurrentIndex(d->model->index(row, section));
    return true;
}

workspace::Value TablePane::value(const QString& key, const std::string& column) const {
    const workspace::Value* value =
        d->model->value(d->model->rowOf(key.toStdString()), d->model->sectionOf(column));
    return value ? *value : workspace::Value{};
}

QString TablePane::shown(const QString& key, const std::string& column) const {
    const int row = d->model->rowOf(key.toStdString()), section = d->model->sectionOf(column);
    return row < 0 || section < 0 ? QString() : d->model->index(row, section).data().toString();
}

workspace::RowsPtr TablePane::rows() const {
    return d->rows;
}

int TablePane::shownCount() const {
    return d->model->rowCount();
}

void TablePane::setFilter(const std::string& column, const QString& text) {
    if (text.trimmed().isEmpty())
        d->state.filters.erase(column);
    else
        d->state.filters[column] = text;
    d->view->setFilter(column, text);
    d->view->setFilterError(column, {});
    d->stateEdited();
}

void TablePane::setFilters(const std::map<std::string, QString>& filters) {
    TableViewState next = d->state;
    next.id.clear();
    next.filters = filters;
    next.search.clear();
    d->applyState(next);
}

void TablePane::setSearch(const QString& text) {
    if (d->search) {
        const QSignalBlocker blocker(d->search);
        d->search->setText(text);
    }
    d->state.search = text;
    d->stateEdited();
}

void TablePane::clearFilters() {
    TableViewState next = d->state;
    next.filters.clear();
    next.search.clear();
    d->applyState(next);
}

void TablePane::openView(const QString& id) {
    if (id.isEmpty()) {
        TableViewState all;
        all.sort = d->state.sort;
        return d->applyState(all);
    }
    for (const QList<TableViewState>& list : {d->options.views, d->store->named()})
        for (const TableViewState& v : list)
            if (v.id == id) return d->applyState(v);
}

QString TablePane::viewId() const {
    return d->currentView;
}

TableViewState TablePane::state() const {
    TableViewState result = d->state;
    result.id = d->currentView;
    if (d->rows) {
        result.columns.clear();
        for (const workspace::Column& column : d->rows->spec->columns)
            if (d->view->columnVisible(column.id)) result.columns.push_back(column.id);
    }
    return result;
}

workspace::TableQuery TablePane::query() const {
    workspace::TableQuery query;
    query.table = d->options.table;
    query.where = d->options.where;
    query.filters = d->state.filters;
    query.search = d->state.search;
    if (const auto sort = d->effectiveSort(); !sort.empty()) {
        query.sortColumn = sort.front().column;
        query.sortDescending = sort.front().descending;
    }
    return query;
}

void TablePane::focusSearch() {
    if (!d->search) return d->view->focusFilter();
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

bool TablePane::loading() const {
    return d->reading || d->arranging || (!d->rows && d->error->isHidden());
}

}  // namespace roulian::ui
