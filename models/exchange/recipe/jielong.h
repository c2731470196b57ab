#pragma once
// Native 微信接龙: a list that everybody sends again as a whole, with one more line. #接龙, title and body, then
// "1. nickname wish".
#include <string>
#include <string_view>
#include <vector>

#include "core/records.h"

namespace roulian::exchange {

bool isJielong(std::string_view text);  // begins #接龙 or #Group Note

struct JielongEntry {
    int number = 0;
    std::string nick, text;
};
struct Jielong {
    std::string title, body;
    std::vector<JielongEntry> entries;
};
// knownNicks: the end of a nickname is not marked; the longest known one that begins the line is it, else the
// first space. False when the text is no list or has no title.
bool parseJielong(std::string_view text, const std::vector<std::string>& knownNicks, Jielong& out);

// Lists of one chat in the order they were sent; of each title the latest counts.
class JielongLists {
public:
    struct Change {
        std::string title;
        int entries = 0, changed = 0, withdrawn = 0;  // against the lists sent before
    };
    void add(std::string_view text, const std::vector<std::string>& knownNicks, std::optional<LocalTime> at,
             std::int64_t rowNo);
    // nickScope: where nicknames are unique. base: community and shop for the records.
    std::vector<CollectionRecord> take(const CollectionRecord& base, const std::string& nickScope);
    std::vector<Change> changes() const;

private:
    struct List {
        Jielong latest;
        std::optional<LocalTime> openedAt, at;
        std::int64_t rowNo = 0;
        int changed = 0, withdrawn = 0;
    };
    std::vector<List> m_lists;
};

}  // namespace roulian::exchange
