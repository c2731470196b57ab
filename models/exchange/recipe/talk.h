#pragma once
// Messages are reduced while they are read: counts a chat and day, product words, 接龙 lists. The talk itself is
// handed on only when a planner asked to keep it for a while.
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/recipe/draft.h"
#include "exchange/recipe/jielong.h"
#include "exchange/recipe/recognise.h"

namespace roulian::exchange {

bool isQuestion(std::string_view text);
bool isComplaint(std::string_view text);

// "<msg><appmsg><title>…</title>" → the title, entities decoded; "wxid_x:\n…" → sender cut off. Other text stays.
std::string plainText(std::string_view text, std::string& sender);

class TalkReducer {
public:
    // words: folded words of products and what to call them. fileName: names a chat that the file does not.
    // keepDays: 0 = messages are counted and forgotten.
    TalkReducer(const std::vector<TalkWord>& words, std::string fileName, int keepDays)
        : m_words(words), m_fileName(std::move(fileName)), m_keepDays(keepDays) {}

    // The message as it is to be kept, or what takes a kept one back; nothing when it is not to be kept.
    std::optional<TalkMessageRecord> add(Message&& message, std::int64_t rowNo);
    std::vector<Record> take();
    std::vector<JielongLists::Change> changes() const;
    bool secondsLost() const { return m_secondsLost; }

private:
    struct Room {
        std::string kind, id, name;
        std::map<std::int32_t, TalkDayRecord> days;
        std::map<std::int32_t, std::set<std::uint64_t>> senders;  // hashes
        std::vector<std::string> nicks;
        std::set<std::string> nickSet;
        // Lists wait until all nicknames of the chat are known.
        struct List {
            std::string text;
            std::optional<LocalTime> at;
            std::int64_t rowNo = 0;
        };
        std::vector<List> lists;
    };
    struct Counted {  // to take a message back when it is revoked
        Room* room = nullptr;
        std::int32_t day = 0;
        bool question = false, complaint = false;
        std::vector<std::string> words;
    };
    Room& roomOf(const Message& message);
    TalkMessageRecord kept(const Room& room, const Message& message) const;
    void mention(TalkDayRecord& day, const std::string& word, std::int64_t n);

    const std::vector<TalkWord>& m_words;
    std::string m_fileName;
    int m_keepDays;
    std::map<std::string, Room> m_rooms;
    std::unordered_map<std::uint64_t, Counted> m_byId;
    std::vector<JielongLists::Change> m_changes;
    bool m_secondsLost = false;
};

}  // namespace roulian::exchange
