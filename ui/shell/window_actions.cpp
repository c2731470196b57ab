#include "ui/shell/window_actions.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

namespace roulian::ui {

namespace {

// A dialog for a file to write, then the job that writes it.
void saveAs(MainWindow& window, const QString& title, const QString& name, const QString& filter,
            std::function<void(const QString&)> write) {
    auto* dialog = new QFileDialog(
        &window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, write);
    dialog->open();
}

}  // namespace

void addWindowActions(ActionRegistry& actions, MainWindow& window, ApplicationContext& context,
                      Shell& shell) {
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         std::function<void()> run, const char* iconName = "") {
        return actions.add(QLatin1String(id), text, keys, std::move(run), nullptr, QLatin1String(iconName));
    };
    const bool open = context.workspace() != nullptr;
    add(
        "workspace.new", MainWindow::tr("New workspace…"), QKeySequence::New,
        [&shell] { shell.newWorkspace(); }, "new");
    add(
        "workspace.open", MainWindow::tr("Open a workspace…"), QKeySequence::Open,
        [&shell] { shell.openWorkspace(); }, "open");
    add("workspace.sample", MainWindow::tr("Open the sample workspace"), {},
        [&shell] { shell.openSample(); });
    add(
        "data.import", MainWindow::tr("Import files…"), QKeySequence(QStringLiteral("Ctrl+I")),
        [&shell] { shell.requestImport({}); }, "data")
        ->setEnabled(open);
    add(
        "workspace.export", MainWindow::tr("Export all lists as a workbook…"), {},
        [&window, &context] {
            saveAs(window, MainWindow::tr("Export all lists"), QStringLiteral("roulian.xlsx"),
                   MainWindow::tr("Excel workbook (*.xlsx)"), [&context](const QString& path) {
                       if (context.workspace()) context.workspace()->exportWorkbook(path.toStdString());
                   });
        },
        "export")
        ->setEnabled(open);
    add("workspace.backup", MainWindow::tr("Back up the workspace…"), {}, [&window, &context] {
        saveAs(window, MainWindow::tr("Back up the workspace"), QStringLiteral("backup.roulian"),
               MainWindow::tr("Roulian workspace (*.roulian)"), [&context](const QString& path) {
                   if (context.workspace()) context.workspace()->backupTo(path.toStdString());
               });
    })->setEnabled(open);
    add(
        "workspace.compute", MainWindow::tr("Recompute all that is stale"), QKeySequence(Qt::Key_F9),
        [&context] {
            if (context.workspace()) context.workspace()->compute({});
        },
        "refresh")
        ->setEnabled(open);
    add(
        "edit.undo", MainWindow::tr("Undo"), QKeySequence::Undo,
        [&context] {
            if (context.workspace()) context.workspace()->undo();
        },
        "undo");
    add(
        "edit.redo", MainWindow::tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Y")),
        [&context] {
            if (context.workspace()) context.workspace()->redo();
        },
        "redo");
    add(
        "edit.history", MainWindow::tr("History…"), QKeySequence(QStringLiteral("Ctrl+H")),
        [&window, &context] {
            if (context.workspace()) (new HistoryDialog(*context.workspace(), &window))->open();
        },
        "history")
        ->setEnabled(open);
    add(
        "window.back", MainWindow::tr("Back"), QKeySequence(QStringLiteral("Alt+Left")),
        [&window] { window.back(); }, "back");
    add(
        "window.forward", MainWindow::tr("Forward"), QKeySequence(QStringLiteral("Alt+Right")),
        [&window] { window.forward(); }, "forward");
    add(
        "window.palette", MainWindow::tr("Commands…"), QKeySequence(QStringLiteral("Ctrl+K")),
        [&window] { window.showPalette(); }, "search");
    add(
        "window.issues", MainWindow::tr("Show problems"), {}, [&shell] { shell.showIssues(); }, "issue")
        ->setEnabled(open);
    add("window.theme", MainWindow::tr("Light / dark"), {}, [] {
        Theme& theme = Theme::instance();
        theme.setMode(theme.dark() ? Theme::Mode::Light : Theme::Mode::Dark);
    });
    add("window.theme_system", MainWindow::tr("Light or dark as the system"), {},
        [] { Theme::instance().setMode(Theme::Mode::System); });
    add("window.density", MainWindow::tr("Compact / comfortable rows"), {}, [] {
        Theme& theme = Theme::instance();
        theme.setDensity(theme.density() == Theme::Density::Compact ? Theme::Density::Comfortable
                                                                    : Theme::Density::Compact);
    });
    const bool english = context.language() == QLatin1String("en");
    add("window.language", english ? QStringLiteral("中文") : QStringLiteral("English"), {},
        [&context, english] {
            context.setLanguage(english ? QStringLiteral("zh_CN") : QStringLiteral("en"));
        });
    add(
        "help.show", MainWindow::tr("Help for this page"), QKeySequence(Qt::Key_F1),
        [&shell] { shell.showHelp(); }, "help");
    add("help.about", MainWindow::tr("About Roulian"), {}, [&window] { (new AboutDialog(&window))->open(); });
}

std::vector<PaletteEntry> paletteEntries(const ActionRegistry& actions, const ApplicationContext& context,
                                         Shell& shell) {
    std::vector<PaletteEntry> entries;
    for (QAction* action : actions.all()) {
        QString text = action->text();
        entries.push_back({text.remove(QLatin1Char('&')),
                           action->shortcut().toString(QKeySequence::NativeText),
                           [action = QPointer<QAction>(action)] {
                               if (action) action->trigger();
                           },
                           action->isEnabled()});
    }
    for (const QString& path : context.recent())
        entries.push_back({path.section(QLatin1Char('/'), -1), MainWindow::tr("recent workspace"),
                           [&shell, path] { shell.openWorkspace(path); }, true});
    return entries;
}

CommandPalette::Search paletteSearch(const ApplicationContext& context, Shell& shell) {
    workspace::Workspace* workspace = context.workspace();
    if (!workspace) return {};
    return [workspace, &shell](const QString& text) {
        std::vector<PaletteEntry> found;
        const struct {
            const char* table;
            const char* page;
        } kinds[] = {{"skus", "demand"},
                     {"customers", "customers"},
                     {"orders", "data"},
                     {"shipments", "shipments"},
                     {"suppliers", "supply"}};
        for (const auto& kind : kinds) {
            workspace::TableQuery query;
            query.table = kind.table;
            query.search = text;
            query.limit = 6;
            const auto rows = workspace->rows(query);
            if (!rows) continue;
            const workspace::Rows& r = **rows;
            for (std::size_t i = 0; i < r.count; ++i) {
                QStringList words;
                for (std::size_t c = 0; c < r.spec->columns.size() && words.size() < 3; ++c)
                    if (const auto& column = r.spec->columns[c]; column.searched || column.frozen)
                        words << workspace::shownText(r.at(i, static_cast<int>(c)), column, r.spec->id);
                const Location target{QLatin1String(kind.page),
                                      QString::fromStdString(r.spec->id),
                                      QString::fromStdString(r.keys[i]),
                                      {}};
                found.push_back({words.join(QStringLiteral("  ")), workspace::tableTitle(kind.table),
                                 [&shell, target] { shell.open(target); }, true});
            }
        }
        return found;
    };
}

}  // namespace roulian::ui
