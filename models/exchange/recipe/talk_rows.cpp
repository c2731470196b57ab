// Messages among the rows of a file: reduced as they come, handed over at the end.
#include "exchange/recipe/codes.h"
#include "exchange/recipe/importer.h"
#include "exchange/recipe/mapper.h"
#include "exchange/recipe/reading.h"
#include "exchange/recipe/talk.h"

namespace roulian::exchange {
namespace {

std::string stem(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

}  // namespace

bool RowMapper::commitTalk() {
    if (m_fixups.document != nullptr && !m_fixups.document(m_context, m_draft)) return false;
    if (!m_draft.message.at) {
        raise(Severity::Error, codes::kRowTime, {});
        return false;
    }
    if (!m_talk)
        m_talk = std::make_unique<TalkReducer>(
            m_context.recipe->talkWords,
            m_profile.textBegins.empty() ? stem(m_context.facts->name) : std::string(),
            m_context.recipe->keepTalkDays);
    const auto room = [this](const char* key, std::string& value) {
        const auto known = m_context.memory.find(key);
        if (value.empty() && known != m_context.memory.end()) value = known->second;
    };
    room("room.id", m_draft.message.roomId);
    room("room.name", m_draft.message.roomName);
    if (auto record = m_talk->add(std::move(m_draft.message), m_rowNo)) deliver(std::move(*record));
    return true;
}

void RowMapper::finishTalk() {
    if (!m_talk) return;
    for (Record& record : m_talk->take()) {
        if (!m_keepGoing) return;
        m_draft.rowNo = 1;
        deliver(std::move(record));
    }
    if (m_talk->secondsLost()) raiseForFile(Severity::Warning, codes::kSecondsLost, {});
    for (const JielongLists::Change& change : m_talk->changes())
        raiseForFile(Severity::Note, codes::kJielongRead,
                     {change.title, std::to_string(change.entries), std::to_string(change.changed),
                      std::to_string(change.withdrawn)});
}

Status readWholeText(const std::string& text, const FileFacts& facts, const Profile& profile,
                     const Recipe& recipe, RecordSink& sink, ReadSummary& summary) {
    FixupContext context;
    context.profile = &profile;
    context.recipe = &recipe;
    context.facts = &facts;
    RowMapper mapper(profile, fixupsOf(profile), context, sink, summary);
    // Every list in the text begins anew; whatever parts them is the reader's own.
    std::int64_t line = 1, first = 1;
    std::string list;
    const auto flush = [&] {
        if (isJielong(list)) mapper.message(list, first);
        list.clear();
    };
    for (std::size_t begin = 0; begin <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view row(text.data() + begin, end - begin);
        if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
        begin = end + 1;
        const bool rule = row.size() >= 3 && row.find_first_not_of("-=*_ ") == std::string_view::npos;
        if (isJielong(row) || rule) {
            flush();
            first = line;
            if (rule) continue;
        }
        list += row;
        list += '\n';
    }
    flush();
    mapper.finish();
    return success();
}

bool RowMapper::message(const std::string& text, std::int64_t rowNo) {
    m_rowNo = rowNo;
    ++m_summary.rowsRead;
    begin(rowNo);
    m_draft.message.text = text;
    m_draft.message.senderName.assign(1, '-');  // somebody: without one it would be a notice of the program
    const LocalTime at = m_context.recipe->takenAt ? *m_context.recipe->takenAt : m_context.recipe->now;
    m_draft.message.at = at;
    const bool good = commitTalk();
    ++(good ? m_summary.rowsOk : m_summary.rowsError);
    m_draft.open = false;
    return good;
}

}  // namespace roulian::exchange
