#pragma once
// A command describes itself; help, parsing and running need nothing else. One file each in commands/.
#include <functional>
#include <vector>

#include "cli/call.h"

namespace roulian::cli {

struct Command {
    QString name;
    QString arguments;  // "W FILE…"
    QString summary;    // one line
    QString details;    // paragraphs separated by blank lines
    QList<OptionSpec> options;
    QStringList examples;
    qsizetype minWords = 0, maxWords = 0;  // maxWords −1: any number
    bool opens = false;                    // works on a workspace: takes --unlock-from
    std::function<int(Call&)> run;
};

// Texts are in the language installed when this is called.
std::vector<Command> allCommands();
QString overallHelp(const std::vector<Command>& commands);
QString commandHelp(const Command& command);
QList<OptionSpec> allOptions(const Command& command);  // its own and those every command takes

Command newCommand();
Command importCommand();
Command forgetTalkCommand();
Command undoCommand();
Command redoCommand();
Command computeCommand();
Command showCommand();
Command tablesCommand();
Command reportCommand();
Command checkCommand();
Command formatsCommand();
Command templateCommand();
Command editCommand();
Command backupCommand();
Command passphraseCommand();
Command summaryCommand();
Command resolveCommand();
Command identitiesCommand();
Command handoutCommand();
Command matchCommand();
Command rejectsCommand();
Command forecastCommand();
Command eventsCommand();
Command launchCommand();
Command levelCommand();
Command overridesCommand();

}  // namespace roulian::cli
