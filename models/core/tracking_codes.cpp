#include "core/tracking_codes.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/text.h"

namespace roulian {

namespace {

using S = ShipmentState;
struct CodeState {
    std::string_view code;
    S state;
};

// A sub-state that is not listed has the state of its family.
constexpr std::array kKuaidi100{
    CodeState{"1", S::PickedUp},        CodeState{"0", S::InTransit},  CodeState{"5", S::Delivering},
    CodeState{"3", S::Signed},          CodeState{"6", S::Returning},  CodeState{"4", S::ReturnedSigned},
    CodeState{"7", S::Forwarded},       CodeState{"2", S::Exception},  CodeState{"8", S::Customs},
    CodeState{"10", S::Customs},        CodeState{"11", S::Customs},   CodeState{"12", S::Customs},
    CodeState{"13", S::Customs},        CodeState{"14", S::Rejected},  CodeState{"101", S::WaitingPickup},
    CodeState{"102", S::WaitingPickup}, CodeState{"103", S::PickedUp}, CodeState{"501", S::AtStation},
    CodeState{"401", S::Cancelled},     CodeState{"210", S::Cancelled}};
constexpr std::array kKdniao{
    CodeState{"0", S::NoTrace},     CodeState{"1", S::PickedUp},       CodeState{"2", S::InTransit},
    CodeState{"3", S::Signed},      CodeState{"4", S::Exception},      CodeState{"5", S::Forwarded},
    CodeState{"6", S::Customs},     CodeState{"10", S::WaitingPickup}, CodeState{"202", S::Delivering},
    CodeState{"211", S::AtStation}, CodeState{"404", S::Rejected},     CodeState{"406", S::ReturnedSigned},
    CodeState{"407", S::Returning}, CodeState{"415", S::Cancelled}};

template <std::size_t N>
std::optional<S> lookUp(const std::array<CodeState, N>& table, std::string_view code) {
    for (const CodeState& entry : table)
        if (entry.code == code) return entry.state;
    return std::nullopt;
}

bool digitsOnly(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The state a longer code belongs to: 1002 → 0 with 快递100 (its family 0 is written 10xx), 301 → 3.
std::string_view kuaidi100Family(std::string_view code) {
    if (code.size() == 4 && code.starts_with("10")) return "0";
    return code.size() == 3 ? code.substr(0, 1) : code;
}
std::string_view kdniaoFamily(std::string_view code) {
    if (code == "10") return "1";
    return code.size() == 3 ? code.substr(0, 1) : code;
}

template <std::size_t N, typename Family>
std::optional<S> resolve(const std::array<CodeState, N>& table, Family family, std::string_view state,
                         std::string_view sub) {
    state = trimmed(state);
    sub = trimmed(sub);
    // A reply says its state and its sub-state separately and the sub-state is the finer word; when they are
    // of different families the state is the one that interfaces keep up to date.
    if (digitsOnly(sub) && (state.empty() || family(sub) == family(state))) {
        if (const std::optional<S> exact = lookUp(table, sub)) return exact;
        if (const std::optional<S> wide = lookUp(table, family(sub))) return wide;
    }
    if (const std::optional<S> exact = lookUp(table, state)) return exact;
    return digitsOnly(state) ? lookUp(table, family(state)) : std::nullopt;
}

constexpr std::array<CodeState, 14> kCodes{{{"no_trace", S::NoTrace},
                                            {"waiting_pickup", S::WaitingPickup},
                                            {"picked_up", S::PickedUp},
                                            {"in_transit", S::InTransit},
                                            {"delivering", S::Delivering},
                                            {"at_station", S::AtStation},
                                            {"signed", S::Signed},
                                            {"exception", S::Exception},
                                            {"returning", S::Returning},
                                            {"returned_signed", S::ReturnedSigned},
                                            {"rejected", S::Rejected},
                                            {"forwarded", S::Forwarded},
                                            {"customs", S::Customs},
                                            {"cancelled", S::Cancelled}}};

// In order: the words that say more stand before those they contain or go with.
constexpr std::array<CodeState, 57> kWords{{
    {"退货未签收", S::Returning},
    {"待揽", S::WaitingPickup},
    {"未揽", S::WaitingPickup},
    {"待取件", S::AtStation},
    {"待自提", S::AtStation},
    {"退回签收", S::ReturnedSigned},
    {"退货签收", S::ReturnedSigned},
    {"退回已签收", S::ReturnedSigned},
    {"退签", S::ReturnedSigned},
    {"拒签", S::Rejected},
    {"拒收", S::Rejected},
    {"未签收", S::InTransit},
    {"已退回", S::ReturnedSigned},
    {"退回", S::Returning},
    {"退货", S::Returning},
    {"退件", S::Returning},
    {"返回中", S::Returning},
    {"销单", S::Cancelled},
    {"已取消", S::Cancelled},
    {"取消", S::Cancelled},
    {"代收点", S::AtStation},
    {"驿站签收", S::Signed},
    {"柜签收", S::Signed},
    {"待签收", S::Delivering},
    {"签收", S::Signed},
    {"妥投", S::Signed},
    {"已收货", S::Signed},
    {"已送达", S::Signed},
    {"异常", S::Exception},
    {"疑难", S::Exception},
    {"问题件", S::Exception},
    {"滞留", S::Exception},
    {"破损", S::Exception},
    {"丢失", S::Exception},
    {"驿站", S::AtStation},
    {"快递柜", S::AtStation},
    {"自提柜", S::AtStation},
    {"丰巢", S::AtStation},
    {"转寄", S::Forwarded},
    {"转投", S::Forwarded},
    {"改派", S::Forwarded},
    {"清关", S::Customs},
    {"海关", S::Customs},
    {"派件", S::Delivering},
    {"派送", S::Delivering},
    {"配送中", S::Delivering},
    {"待发", S::WaitingPickup},
    {"已下单", S::WaitingPickup},
    {"揽收", S::PickedUp},
    {"揽件", S::PickedUp},
    {"收件", S::PickedUp},
    {"运输", S::InTransit},
    {"在途", S::InTransit},
    {"转运", S::InTransit},
    {"无轨迹", S::NoTrace},
    {"暂无", S::NoTrace},
    {"已发货", S::NoTrace},
}};

}  // namespace

std::optional<ShipmentState> kuaidi100State(std::string_view state, std::string_view sub) {
    return resolve(kKuaidi100, kuaidi100Family, state, sub);
}

std::optional<ShipmentState> kdniaoState(std::string_view state, std::string_view sub) {
    return resolve(kKdniao, kdniaoFamily, state, sub);
}

std::optional<ShipmentState> shipmentStateFromWord(std::string_view word) {
    const std::string text = folded(word);
    if (const std::optional<S> code = shipmentStateFromCode(text)) return code;
    for (const CodeState& entry : kWords)
        if (text.find(entry.code) != std::string::npos) return entry.state;
    return std::nullopt;
}

std::string_view shipmentStateCode(ShipmentState state) {
    for (const CodeState& entry : kCodes)
        if (entry.state == state) return entry.code;
    return "no_trace";
}

std::optional<ShipmentState> shipmentStateFromCode(std::string_view code) {
    return lookUp(kCodes, code);
}

}  // namespace roulian
