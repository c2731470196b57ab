#include "exchange/recipe/jielong.h"

#include <algorithm>

#include "core/text.h"
#include "exchange/recipe/wishes.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

// "12. rest" → 12; 0 = no entry.
int entryNumber(std::string_view line, std::string_view& rest) {
    std::size_t i = 0;
    int number = 0;
    while (i < line.size() && i < 4 && line[i] >= '0' && line[i] <= '9')
        number = number * 10 + (line[i++] - '0');
    if (i == 0 || number == 0) return 0;
    std::string_view after = line.substr(i);
    if (after.starts_with(". "))
        after.remove_prefix(2);
    else if (after.starts_with("、"sv))
        after.remove_prefix(3);
    else
        return 0;
    rest = trimmed(after);
    return rest.empty() ? 0 : number;
}

JielongEntry splitEntry(int number, std::string_view rest, const std::vector<std::string>& knownNicks) {
    JielongEntry entry;
    entry.number = number;
    std::size_t length = 0;
    for (const std::string& nick : knownNicks)
        if (nick.size() > length && rest.starts_with(nick)) length = nick.size();
    if (length == 0) {
        length = std::min(rest.find(' '), rest.size());
        if (const std::size_t tab = rest.find('\t'); tab < length) length = tab;
    }
    entry.nick = std::string(trimmed(rest.substr(0, length)));
    entry.text = std::string(trimmed(rest.substr(length)));
    return entry;
}

}  // namespace

bool isJielong(std::string_view text) {
    const std::string_view body = trimmed(text);
    return body.starts_with("#接龙"sv) || body.starts_with("#Group Note"sv);
}

bool parseJielong(std::string_view text, const std::vector<std::string>& knownNicks, Jielong& out) {
    if (!isJielong(text)) return false;
    out = {};
    const auto lines = linesOf(trimmed(text));
    std::string_view title = lines[0];
    title.remove_prefix(title.starts_with("#接龙"sv) ? "#接龙"sv.size() : "#Group Note"sv.size());
    out.title = std::string(trimmed(title));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        std::string_view rest;
        if (const int number = entryNumber(lines[i], rest)) {
            out.entries.push_back(splitEntry(number, rest, knownNicks));
        } else if (lines[i].empty() || lines[i].starts_with("例 "sv) || lines[i].starts_with("例："sv)) {
            continue;
        } else if (!out.entries.empty()) {
            // An entry may run over several lines.
            out.entries.back().text += (out.entries.back().text.empty() ? "" : "\n") + std::string(lines[i]);
        } else if (out.title.empty()) {
            out.title = std::string(lines[i]);
        } else {
            out.body += (out.body.empty() ? "" : "\n") + std::string(lines[i]);
        }
    }
    return !out.title.empty();
}

void JielongLists::add(std::string_view text, const std::vector<std::string>& knownNicks,
                       std::optional<LocalTime> at, std::int64_t rowNo) {
    Jielong list;
    if (!parseJielong(text, knownNicks, list)) return;
    auto known = std::find_if(m_lists.begin(), m_lists.end(),
                              [&](const List& l) { return l.latest.title == list.title; });
    if (known == m_lists.end()) {
        m_lists.push_back({std::move(list), at, at, rowNo, 0, 0});
        return;
    }
    // Files need not be in order of time; an older version changes nothing.
    if (at && known->at && at->seconds < known->at->seconds) {
        if (!known->openedAt || at->seconds < known->openedAt->seconds) known->openedAt = at;
        return;
    }
    for (const JielongEntry& old : known->latest.entries) {
        const auto now = std::find_if(list.entries.begin(), list.entries.end(),
                                      [&](const JielongEntry& e) { return e.nick == old.nick; });
        if (now == list.entries.end())
            ++known->withdrawn;
        else if (now->text != old.text &&
                 std::none_of(list.entries.begin(), list.entries.end(),
                              [&](const auto& e) { return e.nick == old.nick && e.text == old.text; }))
            ++known->changed;
    }
    known->latest = std::move(list);
    known->at = at;
    known->rowNo = rowNo;
}

std::vector<JielongLists::Change> JielongLists::changes() const {
    std::vector<Change> out;
    for (const List& list : m_lists)
        out.push_back(
            {list.latest.title, static_cast<int>(list.latest.entries.size()), list.changed, list.withdrawn});
    return out;
}

std::vector<CollectionRecord> JielongLists::take(const CollectionRecord& base, const std::string& nickScope) {
    std::vector<CollectionRecord> out;
    for (List& list : m_lists) {
        CollectionRecord record = base;
        record.kind = "jielong";
        record.title = std::move(list.latest.title);
        record.body = std::move(list.latest.body);
        record.openedAt = list.openedAt;
        record.complete = true;
        for (JielongEntry& e : list.latest.entries) {
            CollectionRecord::Entry entry;
            entry.rowNo = list.rowNo;
            entry.seq = std::to_string(e.number);
            entry.at = list.at;
            entry.items = wishesOf(e.text);
            entry.text = std::move(e.text);
            // Without a chat a nickname means somebody within this list only.
            entry.who.push_back({IdentityKind::Nick,
                                 nickScope.ends_with('/') ? nickScope + record.title : nickScope,
                                 std::move(e.nick)});
            record.entries.push_back(std::move(entry));
        }
        out.push_back(std::move(record));
    }
    m_lists.clear();
    return out;
}

}  // namespace roulian::exchange
