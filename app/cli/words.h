#pragma once
// Words of the command line, translated in the context "cli".
#include <QCoreApplication>

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(cli)
};
