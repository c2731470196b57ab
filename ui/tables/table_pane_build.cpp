#include <QAction>
#include <QComboBox>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "ui/tables/filter_chips.h"
#include "ui/tables/table_footer.h"
#include "ui/tables/table_pane_private.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui {

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
    exportAction = new QAction(TablePane::tr("Export to Excel"), q);
    connect(exportAction, &QAction::triggered, q, [this] { exportAs(QStringLiteral("xlsx")); });

    if (options.bar) {
        bar = new QHBoxLayout;
        bar->setSpacing(8);
        search = new SearchBox;
        search->setPlaceholderText(TablePane::tr("Search, pinyin initials too (Ctrl+F)"));
        search->setAccessibleName(TablePane::tr("Search"));
        search->setClearButtonEnabled(true);
        search->setMaximumWidth(300);
        search->setMinimumWidth(120);
        bar->addWidget(search, 3);
        views = new QComboBox;
        views->setAccessibleName(TablePane::tr("Saved view"));
        views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        bar->addWidget(views);
        viewMenu = new QToolButton;
        viewMenu->setIcon(icon(QStringLiteral("more")));
        viewMenu->setToolTip(TablePane::tr("Save, rename or delete this view; choose columns"));
        viewMenu->setAccessibleName(TablePane::tr("View menu"));
        bar->addWidget(viewMenu);
        bar->addStretch(1);
        exportButton = new QPushButton(TablePane::tr("Export Excel"));
        auto* menu = new QMenu(exportButton);
        menu->addAction(TablePane::tr("Excel (xlsx)"), q, [this] { exportAs(QStringLiteral("xlsx")); });
        menu->addAction(TablePane::tr("CSV (UTF-8 with BOM)"), q,
                        [this] { exportAs(QStringLiteral("csv")); });
        addFullExport(menu);
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
    error->setActionText(TablePane::tr("Try again"));
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
    noRows = message(
        options.empty.sentence.isEmpty() ? TablePane::tr("Nothing here yet.") : options.empty.sentence,
        options.empty.actionText, options.empty.action, options.empty.linkText, options.empty.link);
    noMatch = message(TablePane::tr("No row matches the filters."), TablePane::tr("Clear filters"),
                      [this] { q->clearFilters(); }, {}, {});
    // The count belongs to the table: closer to it than the parts above are to each other.
    auto* body = new QVBoxLayout;
    body->setSpacing(2);
    body->addWidget(stack, 1);
    if (options.footer) {
        footer = new TableFooter(view);
        body->addWidget(footer);
    }
    layout->addLayout(body, 1);

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
    QObject::connect(view, &TableView::filterRowRebuilt, q, [this] {
        for (const auto& [column, text] : state.filters) view->setFilter(column, text);
    });
    QObject::connect(view, &TableView::layoutEdited, q, [this] { saveSoon(); });
    QObject::connect(view, &TableView::rowActivated, q, &TablePane::rowActivated);
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        if (footer) footer->selectionChanged();
        view->viewport()->update();  // the tint of the current row
        view->frozenView()->viewport()->update();
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

}  // namespace roulian::ui
