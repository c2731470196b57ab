#include "ui/tables/table_pane.h"

#include <QAction>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrent>
#include <numeric>

#include "ui/forms/banner.h"
#include "ui/tables/filter_chips.h"
#include "ui/tables/table_footer.h"
#include "ui/tables/table_pane_private.h"
#include "workspace/filter.h"
#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::ui {

struct Arranged {
    std::vector<std::uint32_t> order;
    std::string badColumn;
    QString error;
};

namespace {

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

}  // namespace

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
        if (store->layout().isEmpty())
            for (const std::string& column : options.hiddenColumns) view->setColumnVisible(column, false);
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
    if (footer) {
        footer->setCounts(static_cast<int>(arranged.order.size()), static_cast<qint64>(rows->count),
                          rows->truncated);
        footer->setVisible(rows->count > 0);  // the empty state says more than "0 rows"
    }
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
        strip->setText(TablePane::tr("No row matches the filters."));
        strip->setActionText(TablePane::tr("Clear filters"));
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
    for (const auto& [column, text] : state.filters) {
        QString words =
            text;  // of several values a reader reads a list, not the bars of the filter's grammar
        words.replace(QLatin1Char('|'), TablePane::tr(", "));
        list << qMakePair(QString::fromStdString(column),
                          TablePane::tr("%1: %2").arg(workspace::columnTitle(options.table, column), words));
    }
    if (!state.search.isEmpty()) list << qMakePair(QString(), TablePane::tr("Search: %1").arg(state.search));
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

void TablePane::Private::save() {
    saveTimer.stop();
    if (!model->rows()) return;
    store->setLayout(view->layoutState());
    store->setLast(q->state());
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
