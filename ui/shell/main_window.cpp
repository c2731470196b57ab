#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/forms/banner.h"
#include "ui/shell/actions.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/download_offer.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/page_header.h"
#include "ui/shell/rail.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui {

class MainWindow::ShellImpl : public Shell {
public:
    explicit ShellImpl(MainWindow& window) : m(window) {}
    void open(const Location& location) override { m.open(location); }
    int applyEdits(std::vector<workspace::Edit> edits, const QString& reason) override {
        workspace::Workspace* workspace = m.m_context.workspace();
        return workspace && !edits.empty() ? workspace->applyEdits(std::move(edits), reason) : 0;
    }
    void notify(const QString& sentence, bool undo) override { m.m_status->notify(sentence, undo); }
    void requestImport(const QStringList& paths) override {
        if (paths.isEmpty()) return m.askForFiles();
        m.page(QStringLiteral("data"));  // the page that shows the preview must be there to hear of it
        Q_EMIT importRequested(paths);
    }
    void showIssues(const QString& file) override { m.showIssuePanel(file); }
    void showHelp(const QString& page) override { m.showHelpPanel(page.isEmpty() ? m.m_here.page : page); }
    void newWorkspace() override { m.m_context.close(); }
    void openWorkspace(const QString& path) override {
        if (path.isEmpty())
            m.askForWorkspace();
        else
            m.report(m.m_context.open(path));
    }
    void openSample() override { m.report(m.m_context.openSample()); }

private:
    MainWindow& m;
};

MainWindow::MainWindow(ApplicationContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_shell(std::make_unique<ShellImpl>(*this)) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    m_changed.setSingleShot(true);
    m_changed.setInterval(80);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        updateFreshness();
        updateCounts();
        updateUndo();
        updateStrips();
    });
    connect(&context, &ApplicationContext::workspaceAboutToChange, this, [this] {
        if (!m_here.page.isEmpty()) uiSettings().setValue(QStringLiteral("window/page"), m_here.page);
        // Pages hold references to the workspace: they go before it does.
        m_pages.clear();
        m_issues = nullptr;
        delete m_root;
        m_root = nullptr;
        for (QDockWidget** dock : {&m_issueDock, &m_jobDock, &m_helpDock}) {
            delete *dock;
            *dock = nullptr;
        }
    });
    connect(&context, &ApplicationContext::workspaceChanged, this, [this] {
        m_back.clear();
        m_forward.clear();
        m_here = {};
        rebuild();
        if (m_context.workspace()) m_context.workspace()->backupIfDue();
    });
    resize(1360, 800);
    const QSettings& settings = uiSettings();
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray()))
        restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    rebuild();
}

MainWindow::~MainWindow() {
    // Pages and panels must not outlive the shell they point to.
    m_pages.clear();
    delete m_root;
    m_root = nullptr;
}

Shell& MainWindow::shell() {
    return *m_shell;
}

// One memory a set of screens: a window kept on the projector must not come back there at home.
QString MainWindow::geometryKey() const {
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect r = screen->geometry();
        screens << QStringLiteral("%1x%2+%3+%4").arg(r.width()).arg(r.height()).arg(r.x()).arg(r.y());
    }
    screens.sort();
    return QStringLiteral("window/geometry ") % screens.join(QLatin1Char(' '));
}

void MainWindow::rebuild() {
    workspace::Workspace* workspace = m_context.workspace();
    const Location keep = m_here;
    m_pages.clear();
    m_issues = nullptr;
    m_freshness.clear();
    delete m_root;
    for (QDockWidget** dock : {&m_issueDock, &m_jobDock, &m_helpDock}) {
        delete *dock;
        *dock = nullptr;
    }
    delete m_actions;
    m_actions = new ActionRegistry(this, this);

    m_root = new QWidget;
    auto* row = new QHBoxLayout(m_root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(workspace ? m_context.pages() : std::vector<PageSpec>{});
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { open({id, {}, {}, {}}); });
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(12);
    row->addLayout(column, 1);
    m_sample = new Banner(workspace::Tone::Info);
    m_sample->hide();
    m_state = new Banner(workspace::Tone::Warning);
    m_state->hide();
    m_header = new PageHeader;
    column->addWidget(m_header);
    m_header->addMark(m_sample);
    m_header->addChip(m_state);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    m_status = new StatusLine;
    column->addWidget(m_status);
    setCentralWidget(m_root);
    connect(m_header, &PageHeader::recomputeRequested, this, [this] {
        for (const PageSpec& spec : m_context.pages())
            if (spec.id == m_here.page && m_context.workspace()) m_context.workspace()->compute(spec.results);
    });
    connect(m_status, &StatusLine::undoRequested, this, [this] {
        if (m_context.workspace()) m_context.workspace()->undo();
    });
    connect(m_status, &StatusLine::issuesRequested, this, [this] { showIssuePanel({}); });
    connect(m_status, &StatusLine::jobsRequested, this, [this] {
        if (m_jobDock) m_jobDock->setVisible(!m_jobDock->isVisible());
    });

    addActions();
    fillMenu();
    if (!workspace) {
        setWindowTitle(tr("Roulian"));
        m_header->hide();
        m_rail->setVisible(true);
        auto* start = new StartPage(m_context, *m_shell);
        connect(start, &StartPage::createRequested, this, &MainWindow::askForNew);
        m_stack->addWidget(start);
        m_status->setWorkspace(nullptr);
        return;
    }
    const workspace::WorkspaceInfo info = workspace->info();
    setWindowTitle(QString::fromStdString(info.name) % QStringLiteral(" – ") % tr("Roulian"));
    const auto dock = [this](const QString& id, const QString& title, QWidget* widget,
                             Qt::DockWidgetArea area) {
        auto* made = new QDockWidget(title, this);
        made->setObjectName(id);
        made->setWidget(widget);
        made->hide();
        addDockWidget(area, made);
        return made;
    };
    auto* tray = new JobTray(workspace->jobs());
    connect(tray, &JobTray::issuesRequested, this, [this] { showIssuePanel({}); });
    m_jobDock = dock(QStringLiteral("jobs"), tr("Jobs"), tray, Qt::BottomDockWidgetArea);
    m_help = new HelpPanel;
    m_helpDock = dock(QStringLiteral("help"), tr("Help"), m_help, Qt::RightDockWidgetArea);
    TablePaneOptions options;
    options.table = "issues";
    options.layoutId = QStringLiteral("issues.panel");
    options.filterRow = false;  // a low panel: its height is for rows; chips and search are there
    options.empty.sentence =
        tr("No problems. Rows that cannot be read will be listed here, with what to do.");
    m_issues = new TablePane(*workspace, options);
    m_issues->setContentsMargins(12, 4, 12, 4);
    m_issueDock = dock(QStringLiteral("issues"), tr("Problems"), m_issues, Qt::BottomDockWidgetArea);
    column->insertWidget(column->indexOf(m_stack), new DownloadOffer(*workspace, *m_shell));
    m_status->setWorkspace(workspace);
    // Undo and redo follow at once: a key pressed right after another must not meet a disabled action.
    connect(workspace, &workspace::Workspace::changed, this, &MainWindow::updateUndo);
    connect(workspace, &workspace::Workspace::changed, &m_changed, qOverload<>(&QTimer::start));
    connect(workspace, &workspace::Workspace::infoChanged, &m_changed, qOverload<>(&QTimer::start));
    restoreState(uiSettings().value(QStringLiteral("window/state")).toByteArray());
    m_rail->setCollapsed(width() < 1200);
    updateFreshness();
    updateCounts();
    updateUndo();
    updateStrips();
    Location first = keep;
    if (first.page.isEmpty()) first.page = uiSettings().value(QStringLiteral("window/page")).toString();
    const auto known = [&](const PageSpec& spec) { return spec.id == first.page; };
    if (std::none_of(m_context.pages().begin(), m_context.pages().end(), known))
        first = {m_context.pages().empty() ? QString() : m_context.pages().front().id, {}, {}, {}};
    go(first);
}

void MainWindow::addActions() {
    addWindowActions(*m_actions, *this, m_context, *m_shell);
    int number = 0;
    for (const PageSpec& spec : m_context.pages()) {
        ++number;
        const QKeySequence keys =
            number <= 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
        m_actions->add(
            spec.id % QStringLiteral(".open"), tr("Go to %1").arg(spec.title()), keys,
            [this, id = spec.id] {
                open({id, {}, {}, {}});
            },
            nullptr, spec.icon);
    }
    m_actions->add(QStringLiteral("window.search"), tr("Search in this page"), QKeySequence::Find, [this] {
        if (Page* now = page(m_here.page)) now->focusSearch();
    });
    m_actions->add(QStringLiteral("window.detail"), tr("Fold or show the detail"), QKeySequence(Qt::Key_F8),
                   [this] { foldDetail(); });
    m_actions->add(QStringLiteral("window.jobs"), tr("Show jobs"), {}, [this] {
        if (m_jobDock) m_jobDock->setVisible(!m_jobDock->isVisible());
    });
    m_actions->add(QStringLiteral("window.shortcuts"), tr("Keyboard shortcuts…"), {},
                   [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    updateUndo();
}

void MainWindow::fillMenu() {
    auto* menu = new QMenu(m_rail);
    const auto add = [&](const char* id) {
        if (QAction* action = m_actions->action(QLatin1String(id))) menu->addAction(action);
    };
    for (const char* id : {"workspace.new", "workspace.open", "workspace.sample"}) add(id);
    QMenu* recent = menu->addMenu(tr("Recent"));
    for (const QString& path : m_context.recent())
        recent
            ->addAction(QFileInfo(path).completeBaseName(), this,
                        [this, path] { m_shell->openWorkspace(path); })
            ->setToolTip(path);
    menu->addSeparator();
    for (const char* id : {"data.import", "workspace.export", "workspace.backup"}) add(id);
    menu->addSeparator();
    for (const char* id : {"edit.undo", "edit.redo", "edit.history"}) add(id);
    menu->addSeparator();
    for (const char* id : {"window.palette", "window.theme", "window.density", "window.language",
                           "window.shortcuts", "help.show", "help.about"})
        add(id);
    m_rail->menuButton()->setMenu(menu);
}

Page* MainWindow::page(const QString& id) {
    if (!m_context.workspace() || !m_stack) return nullptr;
    const auto it = m_pages.find(id);
    if (it != m_pages.end()) return it->second;
    for (const PageSpec& spec : m_context.pages()) {
        if (spec.id != id || !spec.factory) continue;
        Page* made = spec.factory(PageContext{*m_context.workspace(), *m_shell, *m_actions}, m_stack);
        m_stack->addWidget(made);
        m_pages[id] = made;
        connect(made, &Page::headerChanged, this, [this, id] {
            if (m_here.page == id) updateHeader();
        });
        connect(made, &Page::locationChanged, this, [this, id] {
            if (m_going || m_here.page != id) return;
            const Location now = here();
            // Another view is a step back; another row only moves the place one is in.
            if (now.view != m_here.view) {
                m_back.push_back(m_here);
                m_forward.clear();
            }
            m_here = now;
            updateUndo();
        });
        return made;
    }
    return nullptr;
}

Location MainWindow::here() {
    Location now;
    if (const auto it = m_pages.find(m_here.page); it != m_pages.end()) now = it->second->location();
    now.page = m_here.page;
    return now;
}

void MainWindow::open(const Location& location) {
    if (location.page.isEmpty() || !m_context.workspace()) return;
    const Location now = here();
    if (!now.page.isEmpty() && now != location) {
        m_back.push_back(now);
        if (m_back.size() > 100) m_back.erase(m_back.begin());
        m_forward.clear();
    }
    go(location);
}

void MainWindow::go(const Location& location) {
    Page* target = page(location.page);
    if (!target) return;
    m_going = true;
    m_here = location;
    m_stack->setCurrentWidget(target);
    m_rail->setCurrent(location.page);
    target->openLocation(location);
    m_going = false;
    // The keys belong to the page now, not to the rail.
    if (!target->isAncestorOf(QApplication::focusWidget())) target->setFocus(Qt::OtherFocusReason);
    updateHeader();
    updateUndo();
    if (m_helpDock && m_helpDock->isVisible()) showHelpPanel(location.page);
}

void MainWindow::back() {
    if (m_back.empty()) return;
    m_forward.push_back(here());
    const Location target = m_back.back();
    m_back.pop_back();
    go(target);
}

void MainWindow::forward() {
    if (m_forward.empty()) return;
    m_back.push_back(here());
    const Location target = m_forward.back();
    m_forward.pop_back();
    go(target);
}

void MainWindow::updateHeader() {
    workspace::Workspace* workspace = m_context.workspace();
    Page* now = page(m_here.page);
    if (!workspace || !now) return;
    for (const PageSpec& spec : m_context.pages()) {
        if (spec.id != m_here.page) continue;
        m_header->setTitle(spec.title());
        const workspace::WorkspaceInfo info = workspace->info();
        QStringList line;
        line << (info.empty ? tr("no data yet")
                            : tr("data until %1").arg(QString::fromStdString((info.asOf - 1).iso())));
        if (!now->subtitle().isEmpty()) line << now->subtitle();
        m_header->setLine(line.join(QStringLiteral(" · ")));
        m_header->setKpis(now->kpis());
        QStringList changed;
        bool stale = false, missing = false;
        for (const workspace::Freshness& fresh : m_freshness) {
            if (std::find(spec.results.begin(), spec.results.end(), fresh.kind) == spec.results.end())
                continue;
            stale |= fresh.made && fresh.stale;
            missing |= !fresh.made;
            for (const std::string& table : fresh.changedTables)
                if (const QString title = workspace::tableTitle(table); !changed.contains(title))
                    changed << title;
        }
        if (info.empty || (!stale && !missing))
            m_header->setStale({}, {}, {});
        else
            m_header->setStale(
                stale ? tr("Data changed") : tr("Not calculated yet"),
                changed.isEmpty() ? QString() : tr("Changed: %1").arg(changed.join(QStringLiteral("、"))),
                info.readOnly ? QString()
                : stale       ? tr("Recompute")
                              : tr("Calculate"));
    }
}

void MainWindow::updateFreshness() {
    workspace::Workspace* workspace = m_context.workspace();
    if (!workspace) return;
    const int id = ++m_freshRequest;
    m_freshPending = true;
    auto* watcher = new QFutureWatcher<std::vector<workspace::Freshness>>(m_root);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        if (id != m_freshRequest) return;
        m_freshness = watcher->result();
        m_freshPending = false;
        updateHeader();
    });
    watcher->setFuture(QtConcurrent::run([workspace] { return workspace->freshness(); }));
}

void MainWindow::updateCounts() {
    workspace::Workspace* workspace = m_context.workspace();
    if (!workspace) return;
    const int id = ++m_countRequest;
    for (const PageSpec& spec : m_context.pages()) {
        if (!spec.count) continue;
        auto* watcher = new QFutureWatcher<int>(m_root);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id, page = spec.id] {
            watcher->deleteLater();
            if (id == m_countRequest && m_rail) m_rail->setCount(page, watcher->result());
        });
        watcher->setFuture(QtConcurrent::run([workspace, count = spec.count] { return count(*workspace); }));
    }
}

void MainWindow::updateUndo() {
    if (!m_actions) return;
    const workspace::UndoState state =
        m_context.workspace() ? m_context.workspace()->undoState() : workspace::UndoState{};
    const auto set = [this](const char* id, bool on, const QString& text) {
        if (QAction* action = m_actions->action(QLatin1String(id))) {
            action->setEnabled(on);
            action->setText(text);
        }
    };
    set("edit.undo", state.canUndo, state.canUndo ? tr("Undo: %1").arg(state.undoText) : tr("Undo"));
    set("edit.redo", state.canRedo, state.canRedo ? tr("Redo: %1").arg(state.redoText) : tr("Redo"));
    set("window.back", canGoBack(), tr("Back"));
    set("window.forward", canGoForward(), tr("Forward"));
}

void MainWindow::updateStrips() {
    workspace::Workspace* workspace = m_context.workspace();
    if (!workspace) return;
    const workspace::WorkspaceInfo info = workspace->info();
    m_sample->setVisible(info.sample);
    m_sample->setText(tr("Sample data · invented"));
    if (info.readOnly)
        m_state->setText(tr("Read-only: %1").arg(workspace::sentence(info.readOnlyReason, {})));
    else if (info.locked)
        m_state->setText(tr("Personal data is locked; names and phones are masked."));
    m_state->setVisible(info.readOnly || info.locked);
    updateHeader();
}

bool MainWindow::settled() {
    Page* now = page(m_here.page);
    return !m_freshPending && !m_changed.isActive() && (!now || !now->loading());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_root) QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings& settings = uiSettings();
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/page"), m_here.page);
    settings.sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (m_rail) m_rail->setCollapsed(width() < 1200);
}

}  // namespace roulian::ui
