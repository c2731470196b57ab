#include <QDir>
#include <QJsonArray>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    const std::vector<TemplateFile> known = Workspace::templateFiles();
    if (call.args().words.isEmpty()) {
        TextTable table;
        table.headers = {Cli::tr("Id"), Cli::tr("Template"), Cli::tr("Usual file name")};
        QJsonArray array;
        for (const TemplateFile& entry : known) {
            const QString id = QString::fromStdString(entry.id);
            table.rows.push_back({id, entry.title, entry.fileName});
            array.append(QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("name"), entry.title},
                                     {QStringLiteral("fileName"), entry.fileName}});
        }
        if (!call.json()) writeOut(table.text(outWidth()));
        return call.done({{QStringLiteral("templates"), array}});
    }
    const std::string id = call.word(0).toStdString();
    QString fileName;
    for (const TemplateFile& entry : known)
        if (entry.id == id) fileName = entry.fileName;
    if (fileName.isEmpty()) return call.fail({"template.unknown", {id}}, kUsage);
    const QString out = QDir::current().absoluteFilePath(call.args().value("out", fileName));
    if (const Status written = Workspace::writeTemplate(id, out.toStdString()); !written)
        return call.fail(written.error());
    const QString message = Cli::tr("Template written: %1").arg(out);
    call.say(message);
    return call.done({{QStringLiteral("path"), out}, {QStringLiteral("message"), message}});
}

}  // namespace

Command templateCommand() {
    Command c;
    c.name = QStringLiteral("template");
    c.arguments = QStringLiteral("[ID]");
    c.summary = Cli::tr("Write an empty workbook for what no back office exports.");
    c.details = Cli::tr(
        "Supplier terms, production lines and their calendar, events: fill the workbook and import it; its "
        "last "
        "sheet explains every column. Without ID the templates are listed.");
    c.options = {{QStringLiteral("out"), QStringLiteral("FILE"),
                  Cli::tr("Where to; without it under its usual name here.")}};
    c.examples = {QStringLiteral("template"), QStringLiteral("template template_events --out 事件日历.xlsx")};
    c.maxWords = 1;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
