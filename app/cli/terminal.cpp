#include "cli/terminal.h"

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace roulian::cli {

namespace {

volatile std::sig_atomic_t g_interrupted = 0;

void onInterrupt(int signal) {
    g_interrupted = 1;
    std::signal(signal, SIG_DFL);
}

void write(std::FILE* file, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

}  // namespace

void prepareTerminal() {
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

#ifdef Q_OS_WIN
bool outIsTerminal() {
    return _isatty(_fileno(stdout)) != 0;
}
bool errIsTerminal() {
    return _isatty(_fileno(stderr)) != 0;
}
int outWidth() {
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!outIsTerminal() || !GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info)) return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}
#else
bool outIsTerminal() {
    return isatty(STDOUT_FILENO) != 0;
}
bool errIsTerminal() {
    return isatty(STDERR_FILENO) != 0;
}
int outWidth() {
    winsize size{};
    if (!outIsTerminal()) return 0;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}
#endif

void writeOut(const QString& text) {
    write(stdout, text);
}
void writeErr(const QString& text) {
    write(stderr, text);
}

std::optional<QString> askSecret(const QString& prompt) {
    if (!errIsTerminal()) return std::nullopt;
    std::string line;
#ifdef Q_OS_WIN
    if (!_isatty(_fileno(stdin))) return std::nullopt;
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(input, &mode);
    SetConsoleMode(input, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    writeErr(prompt);
    std::getline(std::cin, line);
    SetConsoleMode(input, mode);
#else
    if (isatty(STDIN_FILENO) == 0) return std::nullopt;
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    writeErr(prompt);
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
#endif
    writeErr(QStringLiteral("\n"));
    return QString::fromStdString(line);
}

void watchInterrupt() {
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool interrupted() {
    return g_interrupted != 0;
}

}  // namespace roulian::cli
