#include "ui/shell/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/tables/table_pane.h"
#include "ui/theme/theme.h"

namespace roulian::ui {

namespace {

// Runs the event loop until the condition has held for a while or the time is over.
void waitUntil(const std::function<bool()>& ready, int timeoutMs) {
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    int quiet = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        quiet = ready() ? quiet + 1 : 0;
        if (quiet >= 4 || clock.elapsed() > timeoutMs) loop.quit();
    });
    timer.start(50);
    loop.exec();
}

bool panesReady(const QWidget* widget) {
    for (const TablePane* pane : widget->findChildren<TablePane*>())
        if (pane->isVisible() && pane->loading()) return false;
    return true;
}

}  // namespace

Result<QStringList> takeScreenshots(ApplicationContext& context, const ShotOptions& options) {
    if (!context.workspace()) return Error{"shots.no_workspace", {}};
    Theme::instance().setMode(options.dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (!options.language.isEmpty()) context.setLanguage(options.language);
    QDir().mkpath(options.folder);
    QStringList written;
    const auto save = [&](QWidget* widget, const QString& name) -> Status {
        const QString path = QDir(options.folder).filePath(name % QStringLiteral(".png"));
        if (!widget->grab().save(path)) return Error{"shots.write", {path.toStdString()}};
        written << path;
        return success();
    };
    MainWindow window(context);
    window.resize(options.size);
    window.show();
    for (const PageSpec& spec : context.pages()) {
        window.open({spec.id, {}, {}, {}});
        waitUntil(
            [&] { return window.settled() && !context.workspace()->jobs().busy(workspace::Lane::Writer); },
            options.timeoutMs);
        if (const Status saved = save(&window, spec.id); !saved) return saved.error();
        for (const PageDialog& dialog : spec.dialogs) {
            QWidget* made =
                dialog.make(PageContext{*context.workspace(), window.shell(), window.actions()}, &window);
            if (!made) continue;
            made->setAttribute(Qt::WA_DeleteOnClose, false);
            made->show();
            waitUntil([&] { return panesReady(made); }, options.timeoutMs);
            const Status saved = save(made, spec.id % QLatin1Char('.') % dialog.id);
            delete made;
            if (!saved) return saved.error();
        }
    }
    CommandPalette* palette = window.showPalette();
    waitUntil([] { return true; }, 1000);
    const Status saved = save(palette, QStringLiteral("palette"));
    palette->close();
    if (!saved) return saved.error();
    return written;
}

}  // namespace roulian::ui
