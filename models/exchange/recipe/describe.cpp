#include "exchange/recipe/describe.h"

#include "exchange/recipe/fields.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

namespace roulian::exchange {
namespace {

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
    return out;
}

std::string_view typeName(FieldType type) {
    switch (type) {
        case FieldType::Text:
            return "text";
        case FieldType::Id:
            return "number or code, kept as text";
        case FieldType::Money:
            return "money";
        case FieldType::Quantity:
            return "quantity";
        case FieldType::Number:
            return "number";
        case FieldType::Percent:
            return "percent";
        case FieldType::Time:
            return "time";
        case FieldType::Day:
            return "day";
        case FieldType::Flag:
            return "yes or no";
        case FieldType::Word:
            return "known words";
        case FieldType::Phone:
            return "phone";
        case FieldType::Items:
            return "several goods in one cell";
    }
    return "";
}

void describe(const Profile& p, std::string& out) {
    out += "\n## " + p.zh + " · " + p.en + "\n\n";
    out += "`" + p.id + "` · " + p.sourceZh + " · " + joined(p.containers, ", ") +
           " · makes: " + std::string(recordKindName(p.kind)) + "\n\n";
    if (!p.noteEn.empty()) out += p.noteEn + " " + p.noteZh + "\n\n";
    for (const FormatVariant& v : p.variants) {
        std::vector<std::string> names;
        for (const auto& group : v.fingerprint) names.push_back(joined(group, " / "));
        out +=
            "Recognised" + (v.id.empty() ? "" : " (" + v.id + ")") + " by: " + joined(names, ", ") + "\n\n";
    }
    if (!p.jsonKeys.empty()) out += "Recognised by the keys: " + joined(p.jsonKeys, ", ") + "\n\n";
    if (p.manual) out += "Never chosen by itself: the planner confirms the columns.\n\n";
    if (p.fallback) out += "Only when no other format fits.\n\n";
    if (p.columns.empty()) return;
    out += "| Column | Feeds | Read as | |\n|---|---|---|---|\n";
    for (const ColumnRule& rule : p.columns) {
        const FieldDef* field = findField(p.kind, rule.field);
        if (field == nullptr) continue;
        std::string marks;
        if (rule.required) marks += "required";
        if (field->personal) marks += (marks.empty() ? "" : ", ") + std::string("personal");
        out += "| " + joined(rule.names, " / ") + " | " + rule.field + " | " +
               std::string(typeName(field->type)) + " | " + marks + " |\n";
    }
    if (p.extraColumns == "tags") out += "\nEvery further column is a group of tags.\n";
    if (p.extraColumns == "warehouses")
        out += "\nUnknown columns between " + joined(p.extraBetween, " and ") + " are warehouses.\n";
    if (!p.ignored.empty()) out += "\nKnown and not needed: " + joined(p.ignored, ", ") + "\n";
}

}  // namespace

std::string describeFormats() {
    std::string out =
        "# Formats\n\nMade from `models/exchange/formats/*/profile.json`; a test keeps it current. Files are "
        "told "
        "by their content, never by their name. Columns are found by name, in any order; rows above the "
        "header "
        "and unknown columns do no harm. How to add one: [adding-a-format.md](adding-a-format.md).\n";
    for (const Profile& p : profiles()) describe(p, out);
    return out;
}

}  // namespace roulian::exchange
