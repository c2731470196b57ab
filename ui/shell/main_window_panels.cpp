// Problems, help, jobs and commands: what opens beside or over the pages.
#include <QDockWidget>
#include <QToolButton>

#include "ui/forms/detail_splitter.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"
#include "ui/tables/table_pane.h"

namespace roulian::ui {

void MainWindow::showIssuePanel(const QString& file) {
    if (!m_issueDock) return;
    const bool first = !m_issueDock->isVisible() && m_issueDock->property("sized").isNull();
    m_issueDock->show();
    if (first) {  // room for rows, unless the user has sized it already
        m_issueDock->setProperty("sized", true);
        if (m_issueDock->height() < height() / 3)
            resizeDocks({m_issueDock}, {height() * 2 / 5}, Qt::Vertical);
    }
    m_issueDock->raise();
    const auto word = [](const char* column, const char* code) {
        return workspace::statusWord("issues", column, code).word;
    };
    if (file.isEmpty())  // what the status line counts: open, and more than a note
        m_issues->setFilters(
            {{"state", word("state", "open")},
             {"severity", word("severity", "1") % QLatin1Char('|') % word("severity", "2")}});
    else
        m_issues->setFilters({{"file", file}});
    m_issues->view()->setFocus();
}

void MainWindow::showHelpPanel(const QString& id) {
    if (!m_helpDock) return;
    m_help->showPage(id, m_context.language());
    m_helpDock->show();
    m_helpDock->raise();
}

void MainWindow::foldDetail() {
    const Page* now = page(m_here.page);
    if (!now) return;
    for (DetailSplitter* splitter : now->findChildren<DetailSplitter*>())
        if (splitter->isVisible() && splitter->foldButton()->isVisible())
            return splitter->setFolded(!splitter->folded());
}

void MainWindow::closePanels() {
    for (QDockWidget* dock : {m_issueDock, m_jobDock, m_helpDock})
        if (dock) dock->hide();
}

CommandPalette* MainWindow::showPalette() {
    auto* palette = new CommandPalette(paletteEntries(*m_actions, m_context, shell()),
                                       paletteSearch(m_context, shell()), this);
    palette->popup();
    return palette;
}

}  // namespace roulian::ui
