// Empty workbooks, in the language in force.
#include "exchange/recipe/template_writer.h"
#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

std::vector<TemplateFile> Workspace::templateFiles() {
    std::vector<TemplateFile> files;
    for (const exchange::TemplateInfo& info : exchange::templateList())
        files.push_back({info.id, QString::fromStdString(chineseWords() ? info.zh : info.en),
                         QString::fromStdString(info.fileName)});
    return files;
}

Status Workspace::writeTemplate(const std::string& id, const std::string& path) {
    return exchange::writeTemplate(id, path, chineseWords());
}

}  // namespace roulian::workspace
