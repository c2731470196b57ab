// The window. roulian [files…]: workspaces are opened, everything else goes to the import preview.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>

#include "translations/translations.h"
#include "ui/shell/application_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/single_instance.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_settings.h"
#include "workspace/messages.h"

using namespace roulian;

namespace {

int fail(const Error& error) {
    std::fprintf(stderr, "%s\n", qPrintable(workspace::sentence(error)));
    return 1;
}

// Pictures of every tab and dialog, for the documentation and for looking at one's work: `./dev shots`.
int takeShots(ui::ApplicationContext& context, const QCommandLineParser& parser) {
    ui::ShotOptions options;
    options.folder = parser.value(QStringLiteral("shots"));
    options.dark = parser.isSet(QStringLiteral("dark"));
    options.language = parser.value(QStringLiteral("lang"));
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2) options.size = {size[0].toInt(), size[1].toInt()};
    const auto files = ui::takeScreenshots(context, options);
    if (!files) return fail(files.error());
    for (const QString& file : *files) std::printf("%s\n", qPrintable(file));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("roulian"));
    QApplication::setApplicationDisplayName(QStringLiteral("柔链 Roulian"));
    QApplication::setApplicationVersion(QStringLiteral(ROULIAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("roulian"));

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QStringLiteral("Workspaces to open, export files to import."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("shots"),
         QStringLiteral("Write a PNG of every tab, dialog and panel to a folder and stop."),
         QStringLiteral("folder")},
        {QStringLiteral("size"), QStringLiteral("Size of the pictures."), QStringLiteral("WxH"),
         QStringLiteral("1360x800")},
        {QStringLiteral("dark"), QStringLiteral("Dark pictures.")},
        {QStringLiteral("lang"), QStringLiteral("zh_CN or en."), QStringLiteral("language")},
        {QStringLiteral("settings"), QStringLiteral("File for what the window remembers."),
         QStringLiteral("file")},
    });
    parser.process(application);
    if (parser.isSet(QStringLiteral("settings")))
        ui::setUiSettingsPath(parser.value(QStringLiteral("settings")));

    const QStringList files = parser.positionalArguments();
    const bool shots = parser.isSet(QStringLiteral("shots"));
    ui::Theme::install(application);
    ui::ApplicationContext context(ui::allPages());
    if (parser.isSet(QStringLiteral("lang"))) context.setLanguage(parser.value(QStringLiteral("lang")));
    if (shots) {
        for (const QString& file : files)
            if (const Status status = context.open(file); !status) return fail(status.error());
        return takeShots(context, parser);
    }

    ui::SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QStringList absolute;
    for (const QString& file : files) absolute += QDir::current().absoluteFilePath(file);
    if (!instance.first() && instance.handOver(absolute)) return 0;

    ui::MainWindow window(context);
    QObject::connect(&instance, &ui::SingleInstance::handedOver, &window,
                     [&window](const QStringList& paths) {
                         window.openPaths(paths);
                         window.show();
                         window.raise();
                         window.activateWindow();
                     });
    window.show();
    if (!absolute.isEmpty())
        window.openPaths(absolute);
    else if (const QStringList recent = context.recent(); !recent.isEmpty())
        window.openPaths({recent.first()});
    return QApplication::exec();
}
