#pragma once
// State codes of tracking interfaces and words of hand-made sheets as our ShipmentState.
// Source: formats/17-tracking.md. Trap: state 2 is trouble with 快递100 and on the way with 快递鸟.
#include <optional>
#include <string_view>

#include "core/records.h"

namespace roulian {

// state: the reply's `state`; sub: a status code such as "1002", may be empty. A sub-state of the state's
// own family is finer and wins; state may be empty when an event carries only its statusCode.
// nullopt when neither is known.
std::optional<ShipmentState> kuaidi100State(std::string_view state, std::string_view sub = {});

// state: `State`; sub: `StateEx` or an event's `Action`. Same rules.
std::optional<ShipmentState> kdniaoState(std::string_view state, std::string_view sub = {});

// 物流状态 of a sheet: 已签收, 派件中, 运输中, 退回 …; folded, the most telling word decides.
std::optional<ShipmentState> shipmentStateFromWord(std::string_view word);

std::string_view shipmentStateCode(ShipmentState state);  // "in_transit", as kept in the workspace
std::optional<ShipmentState> shipmentStateFromCode(std::string_view code);

}  // namespace roulian
