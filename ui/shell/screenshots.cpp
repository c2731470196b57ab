#include "ui/shell/screenshots.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTabBar>
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

class Camera {
public:
    Camera(ApplicationContext& context, const ShotOptions& options)
        : m_context(context), m_options(options), m_window(context) {
        m_window.resize(options.size);
        m_window.show();
    }

    Status takeAll() {
        for (const PageSpec& spec : m_context.pages())
            if (const Status done = takePage(spec); !done) return done;
        if (const Status done = takePanels(); !done) return done;
        m_context.close();
        waitUntil([] { return true; }, 1000);
        return save(&m_window, QStringLiteral("start"));
    }

    const QStringList& written() const { return m_written; }

private:
    Status save(QWidget* widget, const QString& name) {
        const QString path = QDir(m_options.folder).filePath(name % QStringLiteral(".png"));
        if (!widget->grab().save(path)) return Error{"shots.write", {path.toStdString()}};
        m_written << path;
        return success();
    }

    void settle(const QWidget* widget) {
        waitUntil(
            [this, widget] {
                return m_window.settled() && panesReady(widget) &&
                       !m_context.workspace()->jobs().busy(workspace::Lane::Writer) &&
                       !m_context.workspace()->jobs().busy(workspace::Lane::Reader);
            },
            m_options.timeoutMs);
    }

    Status takePage(const PageSpec& spec) {
        m_window.open({spec.id, {}, {}, {}});
        Page* page = m_window.page(spec.id);
        const QStringList views = page->views();
        for (const QString& view : views.isEmpty() ? QStringList{QString()} : views) {
            m_window.open({spec.id, view, {}, {}});
            settle(page);
            const QString name = view.isEmpty() ? spec.id : spec.id % QLatin1Char('-') % view;
            if (const Status saved = save(&m_window, name); !saved) return saved;
            if (const Status saved = takeInnerTabs(&m_window, page, name); !saved) return saved;
        }
        if (!views.isEmpty()) m_window.open({spec.id, views.front(), {}, {}});
        for (const PageDialog& dialog : spec.dialogs)
            if (const Status saved = takeDialog(spec, dialog); !saved) return saved;
        return success();
    }

    // Tabs of a detail or a dialog, which are no places of their own: <name>.2.png, <name>.3.png …
    Status takeInnerTabs(QWidget* picture, QWidget* inside, const QString& name) {
        const auto* page = qobject_cast<Page*>(inside);
        int number = 1;
        for (QTabBar* bar : inside->findChildren<QTabBar*>()) {
            if (!bar->isVisible() || bar->count() < 2) continue;
            const QString view = page ? page->location().view : QString();
            const int first = bar->currentIndex();
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (tab == first || !bar->isTabEnabled(tab)) continue;
                bar->setCurrentIndex(tab);
                if (page && page->location().view != view) break;  // a tab of the page itself
                settle(inside);
                if (const Status saved = save(picture, name % QLatin1Char('.') % QString::number(++number));
                    !saved)
                    return saved;
            }
            bar->setCurrentIndex(first);
        }
        return success();
    }

    Status takeDialog(const PageSpec& spec, const PageDialog& dialog) {
        QWidget* made =
            dialog.make(PageContext{*m_context.workspace(), m_window.shell(), m_window.actions()}, &m_window);
        if (!made) return success();
        const std::unique_ptr<QWidget> owned(made);
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        made->show();
        settle(made);
        const QString name = spec.id % QLatin1Char('.') % dialog.id;
        if (const Status saved = save(made, name); !saved) return saved;
        return takeInnerTabs(made, made, name);
    }

    // What belongs to the window: its panels, its dialogs, the command palette.
    Status takePanels() {
        m_window.open({m_context.pages().front().id, {}, {}, {}});
        const auto run = [this](const char* action) {
            if (QAction* found = m_window.actions().action(QLatin1String(action))) found->trigger();
        };
        const struct {
            const char *open, *name;
        } panels[] = {
            {"help.show", "panel-help"}, {"window.issues", "panel-problems"}, {"window.jobs", "panel-jobs"}};
        for (const auto& panel : panels) {
            run(panel.open);
            settle(&m_window);
            const Status saved = save(&m_window, QLatin1String(panel.name));
            m_window.closePanels();
            if (!saved) return saved;
        }
        for (const auto& [action, name] :
             {std::pair{"edit.history", "window.history"}, std::pair{"window.shortcuts", "window.shortcuts"},
              std::pair{"help.about", "window.about"}}) {
            run(action);
            const std::unique_ptr<QDialog> dialog(
                m_window.findChild<QDialog*>({}, Qt::FindDirectChildrenOnly));
            if (!dialog) continue;
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            settle(dialog.get());
            if (const Status saved = save(dialog.get(), QLatin1String(name)); !saved) return saved;
        }
        CommandPalette* palette = m_window.showPalette();
        waitUntil([] { return true; }, 1000);
        const Status saved = save(palette, QStringLiteral("window.palette"));
        palette->close();
        return saved;
    }

    ApplicationContext& m_context;
    const ShotOptions& m_options;
    MainWindow m_window;
    QStringList m_written;
};

}  // namespace

Result<QStringList> takeScreenshots(ApplicationContext& context, const ShotOptions& options) {
    if (!context.workspace()) return Error{"shots.no_workspace", {}};
    Theme::instance().setMode(options.dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (!options.language.isEmpty()) context.setLanguage(options.language);
    QDir().mkpath(options.folder);
    Camera camera(context, options);
    if (const Status done = camera.takeAll(); !done) return done.error();
    return camera.written();
}

}  // namespace roulian::ui
