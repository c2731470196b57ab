#pragma once
// What the program knows of the terminal it runs in; everything else writes UTF-8 to stdout and stderr.
#include <QString>
#include <optional>

namespace roulian::cli {

void prepareTerminal();  // UTF-8 console on Windows
bool outIsTerminal();
bool errIsTerminal();
int outWidth();  // columns of the terminal, 0 when stdout is not one
void writeOut(const QString& text);
void writeErr(const QString& text);
std::optional<QString> askSecret(const QString& prompt);  // without echo; nothing when there is no terminal

void watchInterrupt();  // the first Ctrl+C asks to stop; a second one ends the program
bool interrupted();

}  // namespace roulian::cli
