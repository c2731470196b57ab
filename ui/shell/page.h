#pragma once
// What a page is to the shell, and what the shell is to a page. A page folder ui/pages/<name>/ calls
// roulian_page(<name> page.cpp …) and defines `PageSpec roulian::ui::pages::<name>::page()`.
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>
#include <functional>
#include <string>
#include <vector>

#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::ui {

class ActionRegistry;
class Page;

// Where the user is: what Back and Forward step through and links point to.
struct Location {
    QString page;                            // PageSpec::id
    QString view;                            // tab or saved view of the page; its own business
    QString selection;                       // row key
    std::map<std::string, QString> filters;  // column id → filter text, to open a list drilled down
    bool operator==(const Location&) const = default;
};

// One figure of the page header; at most four are shown.
struct Kpi {
    enum class Direction { None, Up, Down };
    QString id, label, value, unit;  // value is already formatted (messages.h); label without unit
    QString change;                  // "1.8 pp"; empty = none
    Direction direction = Direction::None;
    workspace::Tone tone = workspace::Tone::Neutral;  // of the change
    QString help;                                     // tooltip: definition
    std::function<void()> open;                       // the list behind it; may be empty
};

// Services of the window for pages. Everything here is called on the interface thread and returns at once.
class Shell : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const Location& location) = 0;  // records a step for Back
    // One undo step; the status line then offers Undo. Returns the job id.
    virtual int applyEdits(std::vector<workspace::Edit> edits, const QString& reason) = 0;
    virtual void notify(const QString& sentence, bool offerUndo = false) = 0;  // status line
    virtual void requestImport(const QStringList& paths) = 0;  // empty = ask for files; opens the preview
    virtual void showIssues(const QString& file = {}) = 0;     // issue panel, narrowed to a file
    virtual void showHelp(const QString& page = {}) = 0;       // F1 panel
    virtual void newWorkspace() = 0;                           // start page dialogs
    virtual void openWorkspace(const QString& path = {}) = 0;  // empty = ask
    virtual void openSample() = 0;

Q_SIGNALS:
    // Someone (menu, drop, palette) wants these files imported; the data page shows its preview. Empty list:
    // ask for files first.
    void importRequested(const QStringList& paths);
};

struct PageContext {
    workspace::Workspace& workspace;
    Shell& shell;
    ActionRegistry& actions;
};

// Base of all pages. The shell draws title, freshness line, KPIs and stale chip; the page fills the rest.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget* parent = nullptr);

    virtual void openLocation(const Location& location);  // view, selection, filters; page id is ours
    virtual Location location() const;                    // without page id
    virtual QStringList views() const { return {}; }      // Location::view of every tab, in reading order
    virtual bool loading() const;                         // true while a table or chart waits for data
    // Opens the page's search box (Ctrl+F). Default: the first TablePane found below this widget.
    virtual void focusSearch();

    QString subtitle() const { return m_subtitle; }
    const QList<Kpi>& kpis() const { return m_kpis; }

Q_SIGNALS:
    void headerChanged();
    void locationChanged();  // the user selected something else: Back remembers the old place

protected:
    void setSubtitle(const QString& text);  // "1,284 SKU × 26 weeks"; the data date is put before it
    void setKpis(const QList<Kpi>& kpis);
    PageContext ctx;

private:
    QString m_subtitle;
    QList<Kpi> m_kpis;
};

// A dialog that screenshots and the accessibility test open: makes it, unshown, from real data.
struct PageDialog {
    QString id;
    std::function<QWidget*(PageContext, QWidget* parent)> make;
};

struct PageSpec {
    QString id;                      // "demand"; also prefix of its actions and name of its help text
    std::function<QString()> title;  // a function: the language may change while the program runs
    QString icon;                    // name in resources/icons without .svg
    int order = 0;                   // position in the rail; Ctrl+1..9 follow it
    std::vector<workspace::ResultKind> results;  // what the stale chip watches and recomputes
    std::function<Page*(PageContext, QWidget* parent)> factory;
    // Number of open exceptions for the rail; called on a worker thread after each change. May be empty.
    std::function<int(const workspace::Workspace&)> count;
    std::vector<PageDialog> dialogs;
};

}  // namespace roulian::ui
