#pragma once
// What a piece of work costs, measured in a child process so that CPU time and memory are its own.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QtTest>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace roulian::bench {

struct Cost {
    double cpuSeconds = 0, wallSeconds = 0, peakMib = 0;
    int exitCode = -1;
};

template <typename Work>
Cost measured(Work work) {
    std::fflush(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int code = work();
        std::fflush(nullptr);
        _exit(code);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](timeval t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(timer.elapsed()) / 1000.0,
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

inline Cost program(const QByteArrayList& words) {
    return measured([&] {
        std::vector<char*> arguments;
        for (const QByteArray& word : words) arguments.push_back(const_cast<char*>(word.constData()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        return 127;
    });
}

inline void print(const char* what, const Cost& cost, int rows) {
    double load[1] = {0};
    (void)getloadavg(load, 1);
    qInfo("%-34s %8.2f s CPU %8.2f s wall %10.0f lines/s CPU %10.0f lines/s wall %8.1f MiB peak, load %.1f",
          what, cost.cpuSeconds, cost.wallSeconds, rows / cost.cpuSeconds, rows / cost.wallSeconds,
          cost.peakMib, load[0]);
}

inline void printRatio(const char* other, const Cost& ours, const Cost& theirs) {
    qInfo("ratio ours : %s = %.2f CPU, %.2f wall", other, ours.cpuSeconds / theirs.cpuSeconds,
          ours.wallSeconds / theirs.wallSeconds);
}

inline int wanted(const char* name, int fallback) {
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok && value > 0 ? value : fallback;
}

}  // namespace roulian::bench
