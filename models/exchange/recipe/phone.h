#pragma once
// Phones as back offices write them (formats/common.md, section 4).
#include <string>
#include <string_view>

namespace roulian::exchange {

struct Phone {
    std::string full;       // 11 digits of a mobile number, or the digits of a land line; empty if masked
    std::string masked;     // "138****8001" as written, stars made equal
    std::string extension;  // of a virtual number: valid for a while only, never an identity
    bool mobile = false;    // full is a mobile number without extension: may identify a person
};

// True when anything was understood. Encrypted ($$…$$, ##…) and other text: false.
bool parsePhone(std::string_view text, Phone& out);

// True when the digits a mask shows agree with a full number.
bool maskFits(std::string_view masked, std::string_view full);

}  // namespace roulian::exchange
