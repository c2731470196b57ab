// Fields of messages and of forms.
#include <array>

#include "exchange/recipe/phone.h"
#include "exchange/recipe/setters.h"
#include "exchange/recipe/wishes.h"

namespace roulian::exchange {
namespace {

using namespace setters;

#define MESSAGE(member)          \
    [](Draft & d) -> auto& {     \
        return d.message.member; \
    }
#define ENTRY(member)          \
    [](Draft & d) -> auto& {   \
        return d.entry.member; \
    }

constexpr auto H = Level::Head;
using T = FieldType;

std::string_view putOwn(Draft& d, const CellValue& v, ColumnPlan&) {
    bool own = false;
    d.message.own = v.text == "我" || (readBool(v.text, own) && own);
    return {};
}

template <auto Get>
std::string_view putCode(Draft& d, const CellValue& v, ColumnPlan&) {
    double number = 0;
    if (!readDouble(v, 1, number)) return codes::kRowNumber;
    Get(d) = static_cast<int>(number);
    return {};
}

// Lost numbers of messages are told once for the file; the message itself is still one.
std::string_view putMessageId(Draft& d, const CellValue& v, ColumnPlan&) {
    if (idDamaged(v)) return codes::kTextCut;
    d.message.id.assign(v.text);
    return {};
}

std::string_view putPhone(Draft& d, const CellValue& v, ColumnPlan&) {
    Phone phone;
    if (!parsePhone(v.text, phone)) return codes::kPhoneUnreadable;
    d.entry.person.phone = phone.full.empty() ? phone.masked : phone.full;
    if (phone.mobile) d.phoneFull = phone.full;
    return {};
}

std::string_view putAnswer(Draft& d, const CellValue& v, ColumnPlan& plan) {
    if (v.text == "(跳过)" || v.text == "（跳过）") return {};
    d.entry.answers.emplace_back(plan.argument, std::string(v.text));
    if (asksForGoods(plan.argument))
        for (CollectionRecord::Item& item : chosenGoods(v.text)) d.entry.items.push_back(std::move(item));
    return {};
}

constexpr std::array kTalk{
    FieldDef{"text", T::Text, H, true, put<MESSAGE(text)>},
    FieldDef{"at", T::Time, H, false, put<MESSAGE(at)>},
    FieldDef{"senderId", T::Id, H, true, putId<MESSAGE(senderId)>},
    FieldDef{"senderName", T::Text, H, true, put<MESSAGE(senderName)>},
    FieldDef{"roomId", T::Id, H, false, putId<MESSAGE(roomId)>},
    FieldDef{"roomName", T::Text, H, false, put<MESSAGE(roomName)>},
    FieldDef{"own", T::Flag, H, false, putOwn},
    FieldDef{"type", T::Number, H, false, putCode<MESSAGE(typeNumber)>},
    FieldDef{"subType", T::Number, H, false, putCode<MESSAGE(subType)>},
    FieldDef{"typeWord", T::Text, H, false, put<MESSAGE(kindWord)>},
    FieldDef{"messageId", T::Id, H, false, putMessageId},
};

constexpr std::array kCollection{
    FieldDef{"seq", T::Id, H, false, putId<ENTRY(seq)>},
    FieldDef{"submittedAt", T::Time, H, false, put<ENTRY(at)>},
    FieldDef{"nick", T::Text, H, true, put < [](Draft& d) -> auto& {return d.nick;
}  // namespace
>
}  // namespace roulian::exchange
, FieldDef{"name", T::Text, H, true, put<ENTRY(person.name)>}, FieldDef{"phone", T::Phone, H, true, putPhone},
    FieldDef{"address", T::Text, H, true, put<ENTRY(person.addressDetail)>},
    FieldDef{"answer", T::Text, H, true, putAnswer},
}
;

#undef MESSAGE
#undef ENTRY

}  // namespace

std::span<const FieldDef> talkFields(RecordKind kind) {
    if (kind == RecordKind::Talk) return kTalk;
    return kCollection;
}

}  // namespace roulian::exchange
