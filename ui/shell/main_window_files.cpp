// Files coming to the window: dialogs, drops, paths of a second start.
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>

#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "workspace/messages.h"

namespace roulian::ui {

void MainWindow::report(const Status& status) {
    if (status) return;
    // A file that cannot be opened leaves nothing to show: here a dialog is right.
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Roulian"), workspace::sentence(status.error()),
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(workspace::whatToDo(status.error().code));
    box->open();
}

void MainWindow::askForWorkspace() {
    auto* dialog = new QFileDialog(this, tr("Open a workspace"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Roulian workspace (*.roulian)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { report(m_context.open(path)); });
    dialog->open();
}

void MainWindow::askForNew(const QString& templateId) {
    auto* dialog = new QFileDialog(this, tr("New workspace"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Roulian workspace (*.roulian)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("roulian"));
    dialog->selectFile(tr("My brand") % QStringLiteral(".roulian"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, templateId](const QString& path) { report(m_context.create(path, templateId)); });
    dialog->open();
}

void MainWindow::askForFiles() {
    auto* dialog = new QFileDialog(
        this, tr("Import files"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        tr("Exports (*.csv *.xlsx *.xls *.txt *.json *.jsonl *.html *.zip *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& paths) { shell().requestImport(paths); });
    dialog->open();
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (path.endsWith(QLatin1String(".roulian"), Qt::CaseInsensitive))
            report(m_context.open(path));
        else
            files << path;
    }
    if (!files.isEmpty() && m_context.workspace()) shell().requestImport(files);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    if (paths.isEmpty()) return;
    const bool workspaces = std::any_of(
        paths.begin(), paths.end(), [](const QString& p) { return p.endsWith(QLatin1String(".roulian")); });
    if (!m_context.workspace() && !workspaces) {
        m_status->notify(tr("Open or make a workspace first; then drop the files again."), false);
        return;
    }
    openPaths(paths);
}

}  // namespace roulian::ui
