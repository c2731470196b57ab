// roulian-cli: the jobs of the window without a window.
#include <QCoreApplication>
#include <algorithm>
#include <memory>
#ifdef ROULIAN_REPORT_PDF
#include <QApplication>
#endif

#include "cli/command.h"
#include "cli/language.h"
#include "cli/terminal.h"
#include "cli/words.h"

using namespace roulian::cli;

namespace {

// The PDF is laid out with fonts, which need a graphical application object; no screen is touched.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
#ifdef ROULIAN_REPORT_PDF
    // Options may stand before the command ("--lang en report W").
    if (std::any_of(argv + 1, argv + argc, [](const char* word) { return qstrcmp(word, "report") == 0; })) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Remarks of the libraries are for developers; people get our sentences only.
void onlyFailures(QtMsgType type, const QMessageLogContext&, const QString& text) {
    const bool failure = type == QtCriticalMsg || type == QtFatalMsg;
    if (failure || qEnvironmentVariableIsSet("ROULIAN_DEBUG")) writeErr(text + QLatin1Char('\n'));
}

int runCommand(const QStringList& given) {
    const std::vector<Command> commands = allCommands();
    const QString name = given.value(0);
    const QStringList helpWords{QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help")};
    if (helpWords.contains(name) && given.size() == 1) {
        writeOut(overallHelp(commands));
        return kDone;
    }
    if (name == QLatin1String("--version")) {
        writeOut(QStringLiteral("roulian-cli " ROULIAN_VERSION "\n"));
        return kDone;
    }
    const QString wanted = name == QLatin1String("help") ? given.value(1) : name;
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command& c) { return c.name == wanted; });
    if (command == commands.end()) {
        writeErr(
            (name.isEmpty() ? Cli::tr("Say what to do.") : Cli::tr("There is no command “%1”.").arg(wanted)) +
            QLatin1Char(' ') + Cli::tr("“roulian-cli --help” lists the commands.") + QLatin1Char('\n'));
        return kUsage;
    }
    Arguments arguments;
    const QString problem = parseArguments(given.mid(1), allOptions(*command), arguments);
    if (arguments.has("help") || name == QLatin1String("help")) {
        writeOut(commandHelp(*command));
        return kDone;
    }
    Call call(command->name, arguments);
    if (!problem.isEmpty()) return call.usage(problem);
    const qsizetype words = arguments.words.size();
    if (words < command->minWords)
        return call.usage(
            Cli::tr("Something is missing: %1").arg(command->name + QLatin1Char(' ') + command->arguments));
    if (command->maxWords >= 0 && words > command->maxWords)
        return call.usage(Cli::tr("“%1” is one word too many.").arg(arguments.words[command->maxWords]));
    return command->run(call);
}

}  // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(onlyFailures);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("roulian"));
    prepareTerminal();
    watchInterrupt();
    QStringList given = QCoreApplication::arguments().mid(1);
    // The language decides how everything else speaks, so it is looked for first, wherever it stands.
    QString language;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i] == QLatin1String("--lang") && i + 1 < given.size()) language = given[i + 1];
        if (given[i].startsWith(QLatin1String("--lang="))) language = given[i].mid(7);
    }
    if (!installLanguage(language)) {
        writeErr(Cli::tr("There is no language “%1”; choose zh_CN or en.").arg(language) + QLatin1Char('\n'));
        return kUsage;
    }
    // Options may stand before the command.
    for (qsizetype i = 0; i < given.size() && given[i].startsWith(QLatin1String("--lang"));) {
        const bool two = given[i] == QLatin1String("--lang");
        given.remove(i, two ? 2 : 1);
    }
    return runCommand(given);
}
