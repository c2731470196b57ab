#pragma once
// What can be read, and the empty workbooks for what no back office exports: for menus and lists.
#include <QString>
#include <string>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

struct FormatEntry {
    std::string id, kind;  // kind: "order", "stock" … (records it gives)
    QString name, source;  // in the language in force: 微信小店订单, where it is exported
    std::vector<std::string> containers;  // csv, xlsx, json, jsonl
    bool byChoice = false;                // only when the planner names it
    bool ownTemplate = false;
};
std::vector<FormatEntry> formatEntries();

struct TemplateEntry {
    std::string id;
    QString name, fileName;
};
std::vector<TemplateEntry> importTemplates();

// Help sheet in the language in force. Errors: template.unknown, file.write.
Status writeImportTemplate(const std::string& id, const std::string& path);

}  // namespace roulian::workspace
