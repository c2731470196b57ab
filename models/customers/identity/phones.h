#pragma once
// Phone numbers as people and back offices write them.
#include <cstdint>
#include <string_view>

namespace roulian::customers::identity {

struct PhoneForm {
    std::uint64_t full = 0;   // all digits as a number; 0 = masked or none
    std::uint32_t seven = 0;  // of eleven digits the first three and last four; 0 = unknown
    bool empty() const { return full == 0 && seven == 0; }
};

// Digits in full width, groups, +86 and 0086 are read; stars in the middle of eleven places mask. Shorter than seven
// digits, or masked so that fewer than three leading and four trailing digits stand: empty.
PhoneForm readPhone(std::string_view utf8);

// Two full numbers of one length that differ in exactly one digit.
bool oneDigitOff(std::uint64_t a, std::uint64_t b);

}  // namespace roulian::customers::identity
