#pragma once
// Words that stand in the workspace for the enumerations of core/records.h.
#include <optional>
#include <string_view>

#include "core/records.h"

namespace roulian::store {

std::string_view channelCode(Channel channel);         // "wechat_shop"
std::string_view orderStatusCode(OrderStatus status);  // "to_ship"
std::optional<OrderStatus> orderStatusFromCode(std::string_view code);
std::string_view afterSaleCode(AfterSaleState state);  // "agreed_waiting_return"
std::optional<AfterSaleState> afterSaleFromCode(std::string_view code);

}  // namespace roulian::store
