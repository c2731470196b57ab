// Replies of externalcontact/groupchat/statistic (an item an owner) and statistic_group_by_day (an item a
// day).
#include <QJsonObject>

#include "exchange/recipe/codes.h"
#include "exchange/recipe/file_name_time.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups wecom_groupchat_stat_fixups();
namespace {

std::optional<std::int64_t> count(const QJsonObject& data, QLatin1StringView key) {
    const QJsonValue value = data[key];
    if (!value.isDouble()) return std::nullopt;
    return static_cast<std::int64_t>(value.toDouble());
}

// Unix seconds as a day in Beijing.
Day beijingDay(double seconds) {
    return Day{static_cast<std::int32_t>((static_cast<std::int64_t>(seconds) + 8 * 3600) / 86400)};
}

// By-owner rows do not say their range: the request's dates if they were saved with the reply, else those of
// the file's name, else the day of the import.
void setRange(FixupContext& context, CommunityDayRecord& record, const QJsonObject& root) {
    const QJsonValue begin = root[QLatin1StringView("day_begin_time")];
    const QJsonValue end = root[QLatin1StringView("day_end_time")];
    if (begin.isDouble()) {
        record.day = beijingDay(begin.toDouble());
        if (end.isDouble()) record.rangeDays = beijingDay(end.toDouble()) - record.day + 1;
        return;
    }
    const NameTimes times = timesInName(context.facts->name);
    if (times.from && times.to) {
        record.day = *times.from;
        record.rangeDays = *times.to - *times.from + 1;
        return;
    }
    record.day = (context.recipe->takenAt ? *context.recipe->takenAt : context.recipe->now).day();
    if (!context.recipe->takenAt && context.memory.emplace("day.said", "").second) {
        context.row = FixupContext::kWholeFile;
        context.raise(Severity::Warning, codes::kDayAssumed, {record.day.iso()}, {});
        context.row = 0;
    }
}

bool item(FixupContext& context, Draft& draft, const QJsonObject& item, const QJsonObject& root) {
    const QJsonObject data = item[QLatin1StringView("data")].toObject();
    const QJsonValue time = item[QLatin1StringView("stat_time")];
    const QJsonValue owner = item[QLatin1StringView("owner")];
    if (data.isEmpty() || (!time.isDouble() && !owner.isString())) {
        context.raise(Severity::Error, codes::kRowMissing, {},
                      data.isEmpty() ? std::string("data") : std::string("stat_time / owner"));
        return false;
    }
    CommunityDayRecord record;
    if (time.isDouble())
        record.day = beijingDay(time.toDouble());
    else
        setRange(context, record, root);
    record.owner = owner.toString().toStdString();
    if (record.rangeDays < 1) record.rangeDays = 1;
    record.newChats = count(data, QLatin1StringView("new_chat_cnt"));
    record.chatsTotal = count(data, QLatin1StringView("chat_total"));
    record.chatsWithMessages = count(data, QLatin1StringView("chat_has_msg"));
    record.newMembers = count(data, QLatin1StringView("new_member_cnt"));
    record.membersTotal = count(data, QLatin1StringView("member_total"));
    record.membersWithMessages = count(data, QLatin1StringView("member_has_msg"));
    record.messages = count(data, QLatin1StringView("msg_total"));
    draft.record = std::move(record);
    return true;
}

}  // namespace

Fixups wecom_groupchat_stat_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
