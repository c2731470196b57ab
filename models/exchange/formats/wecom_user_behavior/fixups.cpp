// Reply of get_user_behavior_data: one item a day.
#include <QJsonObject>

#include "exchange/recipe/codes.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups wecom_user_behavior_fixups();
namespace {

std::optional<std::int64_t> count(const QJsonObject& item, QLatin1StringView key) {
    const QJsonValue value = item[key];
    if (!value.isDouble()) return std::nullopt;
    return static_cast<std::int64_t>(value.toDouble());
}

bool item(FixupContext& context, Draft& draft, const QJsonObject& item, const QJsonObject& root) {
    const QJsonValue time = item[QLatin1StringView("stat_time")];
    if (!time.isDouble()) {
        context.raise(Severity::Error, codes::kRowMissing, {}, "stat_time");
        return false;
    }
    StaffDayRecord record;
    // Unix seconds of the day's beginning in Beijing.
    record.day =
        Day{static_cast<std::int32_t>((static_cast<std::int64_t>(time.toDouble()) + 8 * 3600) / 86400)};
    record.userId = root[QLatin1StringView("userid")].toString().toStdString();
    record.chats = count(item, QLatin1StringView("chat_cnt"));
    record.messages = count(item, QLatin1StringView("message_cnt"));
    record.blocked = count(item, QLatin1StringView("negative_feedback_cnt"));
    record.applies = count(item, QLatin1StringView("new_apply_cnt"));
    record.newContacts = count(item, QLatin1StringView("new_contact_cnt"));
    if (const QJsonValue rate = item[QLatin1StringView("reply_percentage")]; rate.isDouble())
        record.replyRate = rate.toDouble() / 100.0;
    if (const QJsonValue minutes = item[QLatin1StringView("avg_reply_time")]; minutes.isDouble())
        record.firstReplyMinutes = minutes.toDouble();
    draft.record = std::move(record);
    return true;
}

}  // namespace

Fixups wecom_user_behavior_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
