#include "workspace/work/catalogue.h"

#include <algorithm>

#include "exchange/recipe/registry.h"
#include "exchange/recipe/template_writer.h"
#include "workspace/messages.h"

namespace roulian::workspace {

std::vector<FormatEntry> formatEntries() {
    const bool chinese = chineseWords();
    std::vector<FormatEntry> out;
    for (const exchange::FormatInfo& f : exchange::formatList())
        out.push_back({f.id, f.kind, QString::fromStdString(chinese ? f.zh : f.en),
                       QString::fromStdString(chinese ? f.sourceZh : f.sourceEn), f.containers, f.manual,
                       f.templateOfOurs});
    return out;
}

std::vector<TemplateEntry> importTemplates() {
    const bool chinese = chineseWords();
    std::vector<TemplateEntry> out;
    for (const exchange::TemplateInfo& t : exchange::templateList())
        out.push_back(
            {t.id, QString::fromStdString(chinese ? t.zh : t.en), QString::fromStdString(t.fileName)});
    return out;
}

Status writeImportTemplate(const std::string& id, const std::string& path) {
    const auto list = exchange::templateList();
    if (std::none_of(list.begin(), list.end(), [&](const auto& t) { return t.id == id; }))
        return Error{"template.unknown", {id}};
    return exchange::writeTemplate(id, path, chineseWords());
}

}  // namespace roulian::workspace
