#include "exchange/recipe/talk.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "exchange/io/text_stream.h"
#include "exchange/recipe/key_set.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostNicks = 2000;
constexpr std::size_t kMostKept = 4000;  // bytes of a kept message

// Words by which people ask. A mark alone is enough.
constexpr std::array kAsking{"?"sv,      "？"sv,     "请问"sv,     "什么时候"sv, "几号"sv, "多少"sv, "怎么"sv,
                             "有没有"sv, "能不能"sv, "可不可以"sv, "多久"sv,     "哪里"sv, "在哪"sv, "几点"sv,
                             "还有吗"sv, "能发"sv,   "发货了吗"sv, "到货"sv,     "吗"sv,   "呢"sv};
constexpr std::array kComplaining{"坏了"sv, "烂了"sv, "发霉"sv,   "变质"sv,   "漏了"sv,    "破损"sv, "碎了"sv,
                                  "少发"sv, "漏发"sv, "发错"sv,   "没收到"sv, "还没到"sv,  "太慢"sv, "退款"sv,
                                  "退货"sv, "投诉"sv, "差评"sv,   "难吃"sv,   "不新鲜"sv,  "过期"sv, "异味"sv,
                                  "骗人"sv, "赔偿"sv, "不好吃"sv, "压坏"sv,   "质量问题"sv};

template <typename List>
bool containsAny(std::string_view text, const List& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        struct Entity {
            std::string_view code, text;
        };
        static constexpr Entity kEntities[] = {{"&#x0A;"sv, "\n"sv}, {"&#10;"sv, "\n"sv}, {"&#x20;"sv, " "sv},
                                               {"&amp;"sv, "&"sv},   {"&lt;"sv, "<"sv},   {"&gt;"sv, ">"sv},
                                               {"&quot;"sv, "\""sv}, {"&apos;"sv, "'"sv}};
        bool known = false;
        if (text[i] == '&')
            for (const Entity& e : kEntities)
                if (text.substr(i).starts_with(e.code)) {
                    out += e.text;
                    i += e.code.size();
                    known = true;
                    break;
                }
        if (!known) out += text[i++];
    }
    return out;
}

// text, system, revoke, jielong, other
std::string_view kindOf(const Message& m) {
    if (isJielong(m.text)) return "jielong";
    if (!m.kind.empty()) return m.kind;
    if (m.typeNumber >= 0) {
        if (m.typeNumber == 10000) return "system";
        if (m.typeNumber == 10002) return "revoke";
        if (m.typeNumber == 1) return "text";
        if (m.typeNumber == 49) return m.subType == 57 || m.subType == 0 ? "text" : "other";
        return "other";
    }
    const std::string& word = m.kindWord;
    if (!word.empty()) {
        if (word.starts_with("系统")) return "system";
        if (word.starts_with("撤回")) return "revoke";
        if (word.starts_with("文本") || word.starts_with("引用") || word.starts_with("接龙")) return "text";
        if (word != "其他消息" && word != "其他") return "other";
    }
    if (m.senderId.empty() && m.senderName.empty()) return "system";
    const std::string_view body = trimmed(m.text);
    return body.empty() || (body.front() == '[' && body.back() == ']') ? "other" : "text";
}

}  // namespace

bool isQuestion(std::string_view text) {
    return containsAny(text, kAsking);
}

bool isComplaint(std::string_view text) {
    return containsAny(text, kComplaining);
}

std::string plainText(std::string_view text, std::string& sender) {
    std::string_view body = trimmed(text);
    // In raw group text the sender stands before it.
    if (body.starts_with("wxid_")) {
        const std::size_t end = body.find(":\n");
        if (end != std::string_view::npos && end < 64) {
            if (sender.empty()) sender = std::string(body.substr(0, end));
            body = trimmed(body.substr(end + 2));
        }
    }
    if (body.starts_with("<")) {
        const std::size_t open = body.find("<title>"), close = body.find("</title>");
        if (body.find("<appmsg") != std::string_view::npos && open != std::string_view::npos &&
            close != std::string_view::npos && close > open)
            return decoded(body.substr(open + 7, close - open - 7));
    }
    return std::string(body);
}

TalkReducer::Room& TalkReducer::roomOf(const Message& m) {
    std::string kind = "wechat_room", id = m.roomId, name = m.roomName;
    if (id.starts_with("wr")) kind = "wecom_group";
    // What one person writes to another belongs to no group: all of it together is one.
    const bool single = id == "*" || (!id.empty() && kind == "wechat_room" && !id.ends_with("@chatroom"));
    if (single) kind = "single", id = "*", name.clear();
    if (id.empty() && name.empty()) name = m_fileName;
    Room& room = m_rooms[kind + "\n" + (id.empty() ? name : id)];
    if (room.kind.empty()) room.kind = kind, room.id = id;
    if (room.name.empty()) room.name = name;
    return room;
}

void TalkReducer::mention(TalkDayRecord& day, const std::string& word, std::int64_t n) {
    for (auto& [there, count] : day.mentions)
        if (there == word) {
            count += n;
            return;
        }
    day.mentions.emplace_back(word, n);
}

TalkMessageRecord TalkReducer::kept(const Room& room, const Message& m) const {
    TalkMessageRecord record;
    record.communityKind = room.kind;
    record.communityId = room.id;
    record.communityName = room.name;
    record.id = m.id;
    record.at = m.at.value_or(LocalTime{});
    record.sender = m.senderName.empty() ? m.senderId : m.senderName;
    record.own = m.own;
    record.keepDays = m_keepDays;
    return record;
}

std::optional<TalkMessageRecord> TalkReducer::add(Message&& m, std::int64_t rowNo) {
    m.text = plainText(m.text, m.senderId);
    const std::string_view kind = kindOf(m);
    Room& room = roomOf(m);
    const std::int32_t dayNo = m.at ? m.at->day().n : 0;
    if (m.at && m.at->precision == Precision::Minute) m_secondsLost = true;
    const std::uint64_t id = m.id.empty() ? 0 : KeySet::hash(m.id);
    TalkDayRecord& day = room.days[dayNo];
    if (kind == "revoke") {
        ++day.revoked;
        // Of a withdrawn message only that it was sent remains.
        if (const auto it = m_byId.find(id); id != 0 && it != m_byId.end()) {
            Counted& counted = it->second;
            TalkDayRecord& then = counted.room->days[counted.day];
            then.questions -= counted.question ? 1 : 0;
            then.complaints -= counted.complaint ? 1 : 0;
            for (const std::string& word : counted.words) mention(then, word, -1);
            std::erase_if(then.mentions, [](const auto& entry) { return entry.second <= 0; });
            m_byId.erase(it);
        }
        if (m_keepDays == 0 || m.id.empty()) return std::nullopt;
        TalkMessageRecord gone = kept(room, m);
        gone.revoked = true;
        return gone;
    }
    if (kind == "system") {
        ++day.system;
        return std::nullopt;
    }
    ++day.messages;
    if (m.own) ++day.own;
    const std::string& who = m.senderId.empty() ? m.senderName : m.senderId;
    if (!who.empty()) room.senders[dayNo].insert(KeySet::hash(who));
    if (!m.senderName.empty() && room.nicks.size() < kMostNicks && room.nickSet.insert(m.senderName).second)
        room.nicks.push_back(m.senderName);
    if (kind == "jielong") {
        ++day.jielong;
        room.lists.push_back({std::move(m.text), m.at, rowNo});
        return std::nullopt;
    }
    if (kind != "text") return std::nullopt;
    Counted counted{&room, dayNo, isQuestion(m.text), isComplaint(m.text), {}};
    day.questions += counted.question ? 1 : 0;
    day.complaints += counted.complaint ? 1 : 0;
    const std::string text = folded(m.text);
    for (const TalkWord& word : m_words)
        if (text.find(word.folded) != std::string::npos &&
            std::find(counted.words.begin(), counted.words.end(), word.name) == counted.words.end())
            counted.words.push_back(word.name);
    for (const std::string& word : counted.words) mention(day, word, 1);
    std::optional<TalkMessageRecord> record;
    if (m_keepDays > 0 && m.at && !(room.id.empty() && room.name.empty())) {
        record = kept(room, m);
        record->question = counted.question;
        record->complaint = counted.complaint;
        record->text = m.text.substr(0, wholeCharacters(std::string_view(m.text).substr(0, kMostKept)));
    }
    if (id != 0 && (counted.question || counted.complaint || !counted.words.empty()))
        m_byId[id] = std::move(counted);
    return record;
}

std::vector<Record> TalkReducer::take() {
    std::vector<Record> out;
    m_changes.clear();
    for (auto& [key, room] : m_rooms) {
        for (auto& [dayNo, day] : room.days) {
            if (room.id.empty() && room.name.empty()) continue;  // a pasted list belongs to no chat
            day.kind = room.kind;
            day.externalId = room.id;
            day.name = room.name;
            day.day = Day{dayNo};
            day.senders = static_cast<std::int64_t>(room.senders[dayNo].size());
            std::sort(day.mentions.begin(), day.mentions.end());
            out.emplace_back(std::move(day));
        }
        JielongLists lists;
        for (const Room::List& list : room.lists) lists.add(list.text, room.nicks, list.at, list.rowNo);
        for (const auto& change : lists.changes()) m_changes.push_back(change);
        CollectionRecord base;
        base.shop.channel = Channel::Jielong;
        base.communityKind = room.id.empty() && room.name.empty() ? std::string() : room.kind;
        base.communityId = room.id;
        base.communityName = room.name;
        for (CollectionRecord& record : lists.take(base, "room/" + (room.id.empty() ? room.name : room.id)))
            out.emplace_back(std::move(record));
    }
    m_rooms.clear();
    m_byId.clear();
    return out;
}

std::vector<JielongLists::Change> TalkReducer::changes() const {
    return m_changes;
}

}  // namespace roulian::exchange
