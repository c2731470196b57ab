#include "store/codes.h"

#include <array>

namespace roulian::store {

namespace {

constexpr std::array<std::string_view, 14> kChannels = {
    "wechat_shop", "youzan",  "kuaituantuan", "wecom",     "erp",    "offline", "other",
    "qunjielong",  "jielong", "form",         "pinduoduo", "douyin", "taobao",  "jd"};
constexpr std::array<std::string_view, 12> kStatuses = {
    "unknown", "unpaid",    "grouping",      "to_ship",         "partly_shipped", "shipped",
    "signed",  "completed", "closed_unpaid", "closed_refunded", "deleted",        "merged_away"};
constexpr std::array<std::string_view, 8> kAfterSales = {
    "none",      "asked",  "agreed_waiting_return", "returned_waiting_refund", "done", "rejected",
    "withdrawn", "unknown"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& codes, std::string_view code) {
    for (std::size_t i = 0; i < N; ++i)
        if (codes[i] == code) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view channelCode(Channel channel) {
    return kChannels[static_cast<std::size_t>(channel)];
}
std::string_view orderStatusCode(OrderStatus status) {
    return kStatuses[static_cast<std::size_t>(status)];
}
std::optional<OrderStatus> orderStatusFromCode(std::string_view code) {
    return find<OrderStatus>(kStatuses, code);
}
std::string_view afterSaleCode(AfterSaleState state) {
    return kAfterSales[static_cast<std::size_t>(state)];
}
std::optional<AfterSaleState> afterSaleFromCode(std::string_view code) {
    return find<AfterSaleState>(kAfterSales, code);
}

}  // namespace roulian::store
