#pragma once
// What can be read, for menus and lists.
#include <QString>
#include <string>
#include <vector>

namespace roulian::workspace {

struct FormatEntry {
    std::string id, kind;  // kind: "order", "stock" … (records it gives)
    QString name, source;  // in the language in force: 微信小店订单, where it is exported
    std::vector<std::string> containers;  // csv, xlsx, json, jsonl
    bool byChoice = false;                // only when the planner names it
    bool ownTemplate = false;
};
std::vector<FormatEntry> formatEntries();

}  // namespace roulian::workspace
