// What the columns of a known kind of file may mean.
#include <algorithm>

#include "exchange/recipe/fields.h"
#include "exchange/recipe/header_match.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/recognise.h"
#include "exchange/recipe/registry.h"

namespace roulian::exchange {

std::vector<ColumnChoice> mapHeader(const std::string& formatId, const std::vector<std::string>& header) {
    const Profile* profile = findProfile(formatId);
    return profile == nullptr ? std::vector<ColumnChoice>{} : chooseColumns(*profile, makeHeader(header));
}

bool isPersonal(const std::string& formatId, const std::string& field) {
    const Profile* profile = findProfile(formatId);
    const FieldDef* known = profile ? findField(profile->kind, field) : nullptr;
    return known != nullptr && known->personal;
}

std::vector<FieldChoice> fieldChoices(const std::string& formatId) {
    std::vector<FieldChoice> out;
    const Profile* profile = findProfile(formatId);
    if (profile == nullptr) return out;
    for (const ColumnRule& rule : profile->columns)
        if (!rule.field.empty() && !rule.names.empty() &&
            std::none_of(out.begin(), out.end(), [&](const FieldChoice& f) { return f.field == rule.field; }))
            out.push_back({rule.field, rule.names.front(), rule.required});
    return out;
}

}  // namespace roulian::exchange
