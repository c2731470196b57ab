#pragma once
// The window: rail, page header, pages, status line, panels. It is built anew when the workspace or the
// language changes; what the user sees (page, sizes) is kept.
#include <QMainWindow>
#include <QTimer>
#include <map>

#include "ui/shell/application_context.h"

class QDockWidget;
class QFileDialog;
class QStackedWidget;

namespace roulian::ui {

class ActionRegistry;
class Banner;
class CommandPalette;
class HelpPanel;
class PageHeader;
class Rail;
class StatusLine;
class TablePane;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ApplicationContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    Shell& shell();
    ActionRegistry& actions() { return *m_actions; }
    Page* page(const QString& id);  // made on first use; nullptr without a workspace
    QString currentPage() const { return m_here.page; }
    void open(const Location& location);       // a step for Back
    void openPaths(const QStringList& paths);  // workspaces are opened, all else goes to the import preview
    void back();
    void forward();
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    CommandPalette* showPalette();
    void closePanels();  // help, problems, jobs
    void foldDetail();   // of the page that is shown: folds it away or brings it back
    bool settled();      // all reads of the current page and its header are shown

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class ShellImpl;
    friend class ShellImpl;
    void rebuild();
    void addActions();
    void fillMenu();
    void go(const Location& location);
    Location here();
    void updateHeader();
    void updateFreshness();
    void updateCounts();
    void updateUndo();
    void updateStrips();
    void askForWorkspace();
    void askForNew(const QString& templateId);
    void askForFiles();
    void showIssuePanel(const QString& file);
    void showHelpPanel(const QString& page);
    void report(const Status& status);
    QString geometryKey() const;

    ApplicationContext& m_context;
    std::unique_ptr<ShellImpl> m_shell;
    ActionRegistry* m_actions = nullptr;
    Rail* m_rail = nullptr;
    PageHeader* m_header = nullptr;
    StatusLine* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_root = nullptr;
    Banner *m_sample = nullptr, *m_state = nullptr;
    QDockWidget *m_issueDock = nullptr, *m_jobDock = nullptr, *m_helpDock = nullptr;
    TablePane* m_issues = nullptr;
    HelpPanel* m_help = nullptr;
    std::map<QString, Page*> m_pages;
    std::vector<Location> m_back, m_forward;
    Location m_here;
    bool m_going = false, m_freshPending = false;
    QTimer m_changed;
    int m_freshRequest = 0, m_countRequest = 0;
    std::vector<workspace::Freshness> m_freshness;
};

}  // namespace roulian::ui
