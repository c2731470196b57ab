#include "cli/command.h"
#include "cli/text_table.h"
#include "cli/words.h"

namespace roulian::cli {

namespace {

constexpr int kLine = 88;

// Breaks at spaces, and anywhere between Chinese characters.
QString wrapped(const QString& text, int indent) {
    QString out, line, word;
    int lineWidth = 0, wordWidth = 0;
    const QString margin(indent, QLatin1Char(' '));
    const auto flushWord = [&] {
        if (lineWidth + wordWidth > kLine - indent && lineWidth > 0) {
            while (line.endsWith(QLatin1Char(' '))) line.chop(1);
            out += margin + line + QLatin1Char('\n');
            line.clear();
            lineWidth = 0;
            while (word.startsWith(QLatin1Char(' '))) word.remove(0, 1), --wordWidth;
        }
        line += word;
        lineWidth += wordWidth;
        word.clear();
        wordWidth = 0;
    };
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            flushWord();
            out += (line.isEmpty() ? QString() : margin + line) + QLatin1Char('\n');
            line.clear();
            lineWidth = 0;
            continue;
        }
        const int width = displayWidth(QString(c));
        // A Chinese comma or full stop never begins a line.
        const bool closing = QStringLiteral("，。；：、）」”！？").contains(c);
        if (c == QLatin1Char(' ') || (width == 2 && !closing)) flushWord();
        word += c;
        wordWidth += width;
    }
    flushWord();
    return out + (line.isEmpty() ? QString() : margin + line + QLatin1Char('\n'));
}

QString pairs(const QList<std::pair<QString, QString>>& list) {
    int width = 0;
    for (const auto& [name, text] : list) width = std::max(width, displayWidth(name));
    width = std::min(width, 28);
    QString out;
    for (const auto& [name, text] : list) {
        QString body = wrapped(text, width + 4);
        const QString head = QStringLiteral("  ") + padded(name, width, false) + QStringLiteral("  ");
        if (displayWidth(name) <= width)
            out += head + body.mid(width + 4);
        else
            out += head.trimmed().prepend(QStringLiteral("  ")) + QLatin1Char('\n') + body;
    }
    return out;
}

}  // namespace

std::vector<Command> allCommands() {
    return {newCommand(),        importCommand(),     summaryCommand(),    showCommand(),
            tablesCommand(),     computeCommand(),    forecastCommand(),   editCommand(),
            forgetTalkCommand(), undoCommand(),       redoCommand(),       reportCommand(),
            checkCommand(),      backupCommand(),     passphraseCommand(), formatsCommand(),
            templateCommand(),   identitiesCommand(), rejectsCommand(),    resolveCommand(),
            handoutCommand(),    matchCommand(),      eventsCommand(),     launchCommand(),
            levelCommand(),      overridesCommand()};
}

QList<OptionSpec> allOptions(const Command& command) {
    QList<OptionSpec> options = command.options;
    if (command.opens)
        options += {QStringLiteral("unlock-from"), QStringLiteral("NAME"),
                    Cli::tr("Environment variable that holds the workspace's passphrase.")};
    options += {QStringLiteral("json"), {}, Cli::tr("Print one JSON object for machines.")};
    options +=
        {QStringLiteral("lang"), QStringLiteral("zh_CN|en"), Cli::tr("Language of words and headers.")};
    options += {QStringLiteral("help"), {}, Cli::tr("Explain and end.")};
    return options;
}

QString overallHelp(const std::vector<Command>& commands) {
    QString out = Cli::tr("Roulian on the command line: the same work as in the window, without a window.") +
                  QStringLiteral("\n\n") + Cli::tr("Usage: roulian-cli COMMAND [arguments] [options]") +
                  QStringLiteral("\n\n") +
                  Cli::tr("Commands (W is a workspace file, such as brand.roulian)") + QLatin1Char('\n');
    QList<std::pair<QString, QString>> list;
    for (const Command& command : commands) list += {command.name, command.summary};
    out += pairs(list) + QLatin1Char('\n');
    out += Cli::tr("Every command takes") + QLatin1Char('\n') +
           pairs({{QStringLiteral("--help"), Cli::tr("Explain the command, with examples.")},
                  {QStringLiteral("--json"), Cli::tr("Print one JSON object for machines.")},
                  {QStringLiteral("--lang zh_CN|en"), Cli::tr("Language of words and headers.")}});
    out += QLatin1Char('\n') + Cli::tr("Exit codes") + QLatin1Char('\n') +
           pairs({{QStringLiteral("0"), Cli::tr("done")},
                  {QStringLiteral("1"), Cli::tr("failed; nothing was changed")},
                  {QStringLiteral("2"), Cli::tr("wrong usage")},
                  {QStringLiteral("3"), Cli::tr("done, but rows or files were rejected")}});
    out += QLatin1Char('\n') + Cli::tr("Try it") +
           QStringLiteral("\n  roulian-cli new demo.roulian --sample\n  roulian-cli summary demo.roulian\n");
    return out;
}

QString commandHelp(const Command& command) {
    QString out = command.summary + QStringLiteral("\n\n") +
                  Cli::tr("Usage: roulian-cli %1").arg(command.name + QLatin1Char(' ') + command.arguments) +
                  QStringLiteral("\n\n");
    if (!command.details.isEmpty()) out += wrapped(command.details, 0) + QLatin1Char('\n');
    out += Cli::tr("Options") + QLatin1Char('\n');
    QList<std::pair<QString, QString>> list;
    for (const OptionSpec& option : allOptions(command))
        list += {QStringLiteral("--") + option.name +
                     (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value),
                 option.help};
    out += pairs(list);
    if (!command.examples.isEmpty()) {
        out += QLatin1Char('\n') + Cli::tr("Examples") + QLatin1Char('\n');
        for (const QString& example : command.examples)
            out += QStringLiteral("  roulian-cli ") + example + QLatin1Char('\n');
    }
    return out;
}

}  // namespace roulian::cli
