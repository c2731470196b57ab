#include <QJsonArray>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/work/catalogue.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    TextTable table;
    table.headers = {Cli::tr("Id"), Cli::tr("Format"), Cli::tr("Where it is exported"), Cli::tr("Files")};
    QJsonArray array;
    for (const FormatEntry& format : formatEntries()) {
        QStringList containers;
        for (const std::string& container : format.containers)
            containers += QString::fromStdString(container);
        const QString id = QString::fromStdString(format.id);
        table.rows.push_back({id, format.name, format.source, containers.join(QLatin1Char(' '))});
        array.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("name"), format.name},
                                 {QStringLiteral("source"), format.source},
                                 {QStringLiteral("kind"), QString::fromStdString(format.kind)},
                                 {QStringLiteral("containers"), QJsonArray::fromStringList(containers)},
                                 {QStringLiteral("byChoice"), format.byChoice},
                                 {QStringLiteral("template"), format.ownTemplate}});
    }
    if (!call.json()) writeOut(table.text(outWidth()));
    return call.done({{QStringLiteral("formats"), array}});
}

}  // namespace

Command formatsCommand() {
    Command c;
    c.name = QStringLiteral("formats");
    c.summary = Cli::tr("List the export files that can be read.");
    c.details =
        Cli::tr("Files are recognised by their content; the id is needed only for “import --profile”.");
    c.examples = {QStringLiteral("formats"), QStringLiteral("formats --json --lang en")};
    c.run = run;
    return c;
}

}  // namespace roulian::cli
