#pragma once
// Parcel carriers: names, spellings, interface codes; cleaning of waybill numbers and what they look like.
// Source: formats/18-shipping-carriers.md. Patterns are hints: number ranges move, so they only warn.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace roulian {

struct Carrier {
    std::string_view code;  // ours: "sf"
    std::string_view name;  // 顺丰速运
    std::span<const std::string_view> aliases;
    std::span<const std::string_view> kuaidi100;  // interface codes, the first is the one to write
    std::string_view kdniao;                      // empty = none
};
std::span<const Carrier> carriers();

const Carrier* carrierByCode(std::string_view code);  // ours; nullptr when unknown

// By name, other spelling, our code or an interface code; compared without case, white space and the words
// 快递 速递 速运 物流 股份有限公司 有限公司. nullptr when nothing fits.
const Carrier* findCarrier(std::string_view text);

struct Waybill {
    std::string number;           // upper case, no spaces; JD parcel suffix cut
    std::string carrierText;      // from "SF123-顺丰速运", else empty
    int parcel = 0, parcels = 0;  // 京东 "-1-3-": parcel 1 of 3; 0 = not said
};
Waybill cleanWaybill(std::string_view text);

// Codes of the carriers whose usual form a cleaned number has, likeliest first; often more than one.
std::vector<std::string_view> carriersLookingLike(std::string_view number);

// The carrier that the number looks like, when it does not look like the given one at all.
// nullptr: fits, or looks like nothing known. To warn with, never to reject.
const Carrier* carrierMismatch(std::string_view number, std::string_view carrierCode);

}  // namespace roulian
