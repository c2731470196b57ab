// Fields of accounts, articles, live shows and staff figures.
#include <array>

#include "exchange/recipe/durations.h"
#include "exchange/recipe/setters.h"

namespace roulian::exchange {
namespace {

using namespace setters;

#define OF(Record_, member)                        \
    [](Draft & d) -> auto& {                       \
        return std::get<Record_>(d.record).member; \
    }
#define DRAFT(member)        \
    [](Draft & d) -> auto& { \
        return d.member;     \
    }

constexpr auto H = Level::Head;
using T = FieldType;

// A whole text that is a number, with 万 or 亿 and a unit of people or times behind it at most.
std::optional<double> countOf(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ') continue;
        if (text.substr(i).starts_with("\xC2\xA0")) {
            ++i;
            continue;
        }
        plain += text[i];
    }
    for (const std::string_view unit : {"人", "次", "条", "篇", "单"})
        if (plain.size() > unit.size() && plain.ends_with(unit)) plain.resize(plain.size() - unit.size());
    double scale = 1;
    for (const auto& [word, factor] :
         {std::pair{std::string_view("万"), 1e4}, {"亿", 1e8}, {"w", 1e4}, {"W", 1e4}})
        if (scale == 1 && plain.size() > word.size() && plain.ends_with(word)) {
            plain.resize(plain.size() - word.size());
            scale = factor;
        }
    const auto number = parseDouble(plain);
    if (!number) return std::nullopt;
    return *number * scale;
}

// "20,816", "1.2万", 0.52 under a header that says 万.
template <auto Get>
std::string_view putCount(Draft& d, const CellValue& v, ColumnPlan& plan) {
    const auto read = v.isNumber ? std::optional(v.number) : countOf(v.text);
    if (!read) return codes::kRowNumber;
    const double number = *read * plan.scale;
    if (!std::isfinite(number) || std::abs(number) > 1e15 || std::abs(number - std::round(number)) > 1e-6)
        return codes::kRowNumber;
    Get(d) = std::llround(number);
    return {};
}

// A fraction, or a percentage with its sign.
template <auto Get>
std::string_view putShare(Draft& d, const CellValue& v, ColumnPlan&) {
    const auto share = v.isNumber ? std::optional(v.number) : parsePercent(v.text);
    if (!share || *share < 0 || *share > 1.5) return codes::kRowNumber;
    Get(d) = *share;
    return {};
}

template <auto Get>
std::string_view putDuration(Draft& d, const CellValue& v, ColumnPlan&) {
    const auto seconds = v.isNumber ? std::optional(v.number) : parseDuration(v.text);
    if (!seconds || *seconds < 0 || *seconds > 1e7) return codes::kRowNumber;
    if constexpr (std::is_same_v<std::remove_reference_t<decltype(Get(d))>, std::optional<double>>)
        Get(d) = *seconds;
    else
        Get(d) = std::llround(*seconds);
    return {};
}

// Days may be "20260901" as text or as a number.
template <auto Get>
std::string_view putDay(Draft& d, const CellValue& v, ColumnPlan&) {
    LocalTime t;
    if (v.isNumber && !v.isDate && v.number > 19000101 && v.number < 22000101) {
        const int n = static_cast<int>(v.number);
        Get(d) = Day::fromYmd(n / 10000, n / 100 % 100, n % 100);
        return {};
    }
    if (isNoTime(v.text) || !readTime(v, t)) return codes::kRowTime;
    Get(d) = t.day();
    return {};
}

// What identifies an article stays: __biz, mid, idx, sn.
std::string_view putUrl(Draft& d, const CellValue& v, ColumnPlan&) {
    auto& url = std::get<ContentRecord>(d.record).url;
    const std::size_t query = v.text.find('?');
    url.assign(v.text.substr(0, query));
    if (query == std::string_view::npos) return {};
    std::string_view rest = v.text.substr(query + 1);
    rest = rest.substr(0, rest.find('#'));
    char glue = '?';
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view part = rest.substr(0, end);
        if (!part.starts_with("chksm=") && !part.starts_with("scene=") && !part.empty()) {
            url += glue;
            url += part;
            glue = '&';
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

std::string_view putStart(Draft& d, const CellValue& v, ColumnPlan&) {
    LocalTime t;
    if (isNoTime(v.text) || !readTime(v, t)) return codes::kRowTime;
    std::get<LiveSessionRecord>(d.record).startedAt = t;
    return {};
}

constexpr std::array kAccountDay{
    FieldDef{"day", T::Day, H, false, putDay<OF(AccountDayRecord, day)>},
    FieldDef{"newFollowers", T::Number, H, false, putCount<OF(AccountDayRecord, newFollowers)>},
    FieldDef{"lostFollowers", T::Number, H, false, putCount<OF(AccountDayRecord, lostFollowers)>},
    FieldDef{"netFollowers", T::Number, H, false, putCount<OF(AccountDayRecord, netFollowers)>},
    FieldDef{"followers", T::Number, H, false, putCount<OF(AccountDayRecord, followers)>},
};

constexpr std::array kContent{
    FieldDef{"title", T::Text, H, false, put<OF(ContentRecord, title)>},
    FieldDef{"url", T::Text, H, false, putUrl},
    FieldDef{"publishedDay", T::Day, H, false, putDay<OF(ContentRecord, publishedDay)>},
    FieldDef{"reads", T::Number, H, false, putCount<OF(ContentRecord, reads)>},
    FieldDef{"readers", T::Number, H, false, putCount<OF(ContentRecord, readers)>},
    FieldDef{"shares", T::Number, H, false, putCount<OF(ContentRecord, shares)>},
    FieldDef{"sharers", T::Number, H, false, putCount<OF(ContentRecord, sharers)>},
    FieldDef{"follows", T::Number, H, false, putCount<OF(ContentRecord, follows)>},
    FieldDef{"delivered", T::Number, H, false, putCount<OF(ContentRecord, delivered)>},
    FieldDef{"favourites", T::Number, H, false, putCount<OF(ContentRecord, favourites)>},
    FieldDef{"openRate", T::Percent, H, false, putShare<OF(ContentRecord, openRate)>},
    FieldDef{"finishRate", T::Percent, H, false, putShare<OF(ContentRecord, finishRate)>},
};

// Tables side by side: each row may hold a line of any of the three.
constexpr std::array kChannelDay{
    FieldDef{"day", T::Day, H, false, putDay<DRAFT(day)>},
    FieldDef{"channel", T::Text, H, false, put<OF(ContentChannelDayRecord, channel)>},
    FieldDef{"readers", T::Number, H, false, putCount<OF(ContentChannelDayRecord, readers)>},
    FieldDef{"account.day", T::Day, H, false, putDay<DRAFT(accountDayOf)>},
    FieldDef{"account.sharers", T::Number, H, false, putCount<DRAFT(accountDay.sharers)>},
    FieldDef{"account.originalClicks", T::Number, H, false, putCount<DRAFT(accountDay.originalClicks)>},
    FieldDef{"account.favourites", T::Number, H, false, putCount<DRAFT(accountDay.favourites)>},
    FieldDef{"account.posts", T::Number, H, false, putCount<DRAFT(accountDay.posts)>},
    FieldDef{"content.channel", T::Text, H, false, put<DRAFT(contentFrom.channel)>},
    FieldDef{"content.day", T::Day, H, false, putDay<DRAFT(contentDay)>},
    FieldDef{"content.title", T::Text, H, false, put<DRAFT(contentFrom.title)>},
    FieldDef{"content.readers", T::Number, H, false, putCount<DRAFT(contentFrom.readers)>},
};

constexpr std::array kLive{
    FieldDef{"name", T::Text, H, false, put<OF(LiveSessionRecord, name)>},
    FieldDef{"startedAt", T::Time, H, false, putStart},
    FieldDef{"duration", T::Number, H, false, putDuration<OF(LiveSessionRecord, durationSeconds)>},
    FieldDef{"viewers", T::Number, H, false, putCount<OF(LiveSessionRecord, viewers)>},
    FieldDef{"peakOnline", T::Number, H, false, putCount<OF(LiveSessionRecord, peakOnline)>},
    FieldDef{"likes", T::Number, H, false, putCount<OF(LiveSessionRecord, likes)>},
    FieldDef{"comments", T::Number, H, false, putCount<OF(LiveSessionRecord, comments)>},
    FieldDef{"shares", T::Number, H, false, putCount<OF(LiveSessionRecord, shares)>},
    FieldDef{"follows", T::Number, H, false, putCount<OF(LiveSessionRecord, follows)>},
    FieldDef{"averageWatch", T::Number, H, false, putDuration<OF(LiveSessionRecord, averageWatchSeconds)>},
    FieldDef{"orders", T::Number, H, false, putCount<OF(LiveSessionRecord, orders)>},
    FieldDef{"sales", T::Money, H, false, put<OF(LiveSessionRecord, sales)>},
};

#undef OF
#undef DRAFT

}  // namespace

std::span<const FieldDef> reachFields(RecordKind kind) {
    switch (kind) {
        case RecordKind::AccountDay:
            return kAccountDay;
        case RecordKind::Content:
            return kContent;
        case RecordKind::ContentChannelDay:
            return kChannelDay;
        case RecordKind::LiveSession:
            return kLive;
        default:
            return {};
    }
}

}  // namespace roulian::exchange
