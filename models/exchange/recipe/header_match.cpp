#include "exchange/recipe/header_match.h"

#include <algorithm>
#include <map>

#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/fields.h"
#include "exchange/recipe/wishes.h"

namespace roulian::exchange {
namespace {

int indexOf(const std::vector<std::string>& list, const std::string& word) {
    const auto it = std::find(list.begin(), list.end(), word);
    return it == list.end() ? -1 : static_cast<int>(it - list.begin());
}

bool knows(const Profile& profile, const std::string& key) {
    for (const ColumnRule& rule : profile.columns)
        if (indexOf(rule.names, key) >= 0) return true;
    return indexOf(profile.ignored, key) >= 0;
}

// "客户等级(标签组)" → "客户等级"
std::string groupName(const std::string& header) {
    static constexpr std::string_view kEnds[] = {"(标签组)", "（标签组）"};
    std::string name(cleanText(header));
    for (const std::string_view end : kEnds)
        if (name.size() > end.size() && std::string_view(name).ends_with(end))
            name.resize(name.size() - end.size());
    return name;
}

}  // namespace

Header makeHeader(std::span<const std::string> cells) {
    Header h;
    std::map<std::string, int> seen;
    for (const std::string& cell : cells) {
        std::string key = headerKey(cell);
        std::string name(cleanText(cell));
        if (!key.empty()) {
            const int n = ++seen[key];
            if (n > 1) {
                key += "#" + std::to_string(n);
                name += "#" + std::to_string(n);
            }
        }
        h.names.push_back(std::move(name));
        h.keys.push_back(std::move(key));
    }
    return h;
}

Match matchHeader(const Profile& profile, const Header& header) {
    Match best;
    for (const FormatVariant& variant : profile.variants) {
        Match m;
        m.variant = variant.id;
        for (const auto& group : variant.fingerprint) {
            const std::string* found = nullptr;
            for (const std::string& name : group)
                if (indexOf(header.keys, name) >= 0) {
                    found = &name;
                    break;
                }
            if (found != nullptr)
                m.found.push_back(*found);
            else if (!group.empty())
                m.missing.push_back(group.front());
        }
        for (const std::string& name : variant.absent)
            if (indexOf(header.keys, name) >= 0) m.missing.push_back("≠" + name);
        m.complete = m.missing.empty() && !m.found.empty();
        if (best.found.empty() || (m.complete && !best.complete) ||
            (m.complete == best.complete && m.found.size() > best.found.size()))
            best = std::move(m);
    }
    if (best.found.empty()) return best;
    for (const std::string& key : header.keys) {
        if (key.empty()) continue;
        ++best.named;
        if (knows(profile, key)) ++best.known;
    }
    return best;
}

std::vector<ColumnChoice> chooseColumns(const Profile& profile, const Header& header,
                                        std::span<const std::string> shown) {
    std::vector<ColumnChoice> choices(header.keys.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        choices[i].column = static_cast<int>(i);
        choices[i].header = header.names[i];
        choices[i].known =
            (!header.keys[i].empty() && knows(profile, header.keys[i])) || isOwnColumn(choices[i].header);
    }
    for (const ColumnRule& rule : profile.columns) {
        for (const std::string& name : rule.names) {
            const int column = indexOf(header.keys, name);
            if (column < 0 || !choices[static_cast<std::size_t>(column)].field.empty()) continue;
            choices[static_cast<std::size_t>(column)].field = rule.field;
            break;
        }
    }
    if (profile.extraColumns == "answers") {
        // A form's questions: those for personal data feed the person, once each.
        for (ColumnChoice& c : choices) {
            if (c.known || c.header.empty()) continue;
            const std::string field(personalField(c.header));
            const bool taken = std::any_of(choices.begin(), choices.end(),
                                           [&](const ColumnChoice& o) { return o.field == field; });
            if (!field.empty() && taken)
                c.known = true;  // a second phone or address: personal, and not needed
            else
                c.field = field.empty() ? "answer:" + c.header : field;
        }
    } else if (profile.extraColumns == "tags") {
        for (ColumnChoice& c : choices)
            if (!c.known && !c.header.empty()) c.field = "tag:" + groupName(c.header);
    } else if (profile.extraColumns == "warehouses" && profile.extraBetween.size() == 2) {
        const int from = indexOf(header.keys, profile.extraBetween[0]);
        const int to = indexOf(header.keys, profile.extraBetween[1]);
        for (int i = from + 1; from >= 0 && i < to; ++i) {
            ColumnChoice& c = choices[static_cast<std::size_t>(i)];
            if (!c.known && !c.header.empty()) c.field = "warehouse:" + c.header;
        }
    }
    for (ColumnChoice& c : choices) {
        if (!c.field.empty()) c.known = true;
        const FieldDef* field = findField(profile.kind, c.field);
        c.personal = field != nullptr && field->personal;
        const auto i = static_cast<std::size_t>(c.column);
        if (i < shown.size() && !cleanText(shown[i]).empty()) c.header = cleanText(shown[i]);
    }
    return choices;
}

}  // namespace roulian::exchange
