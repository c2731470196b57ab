#pragma once
// A receiver in one cell: "周以宁，13800138002，上海市上海市浦东新区样板街66弄9号1202室" into its parts. Steps: labels, phone,
// postcode, region, and the name from what is left. Nothing is guessed from a postcode.
#include <string>
#include <string_view>

namespace roulian {

struct AddressLine {
    std::string name, phone;  // phone: digits and masked stars as written, without 86
    std::string extension;    // of a virtual number
    std::string province, city, district, detail;
    std::string postcode;
    int code = 0;  // GB/T 2260 code of the deepest level found
    // Phone, district (or a city without districts), street and name were all found.
    bool complete = false;
};

AddressLine parseAddressLine(std::string_view text);

// What two spellings of one place have in common: without spaces, punctuation and brackets, in half-width, with the
// numbers of buildings and rooms in digits (三幢 = 3幢). For comparing, not for showing.
std::string addressKey(std::string_view detail);

}  // namespace roulian
