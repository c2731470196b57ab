#include "customers/identity/phones.h"

#include <string>

#include "core/text.h"

namespace roulian::customers::identity {

PhoneForm readPhone(std::string_view utf8) {
    PhoneForm form;
    char places[24];
    std::size_t n = 0, digits = 0;
    std::string wide;
    for (const char c : utf8)
        if (static_cast<signed char>(c) < 0) {
            wide = folded(utf8);
            utf8 = wide;
            break;
        }
    for (const char c : utf8) {
        if ((c < '0' || c > '9') && c != '*' && c != 'x' && c != 'X') continue;
        if (n == sizeof places) return form;
        places[n++] = c >= '0' && c <= '9' ? c : '*';
        digits += c >= '0' && c <= '9';
    }
    const char* p = places;
    if (n > 11 && n - 11 >= 2 && p[n - 11] == '1' && p[n - 12] == '6' && p[n - 13] == '8') {
        digits -= n - 11;  // 86 or 0086 before a mobile number
        p += n - 11;
        n = 11;
    }
    const bool eleven = n == 11 && p[0] == '1';
    if (digits == n) {
        if (n < 7 || n > 18) return form;
        for (std::size_t i = 0; i < n; ++i) form.full = form.full * 10 + static_cast<unsigned>(p[i] - '0');
    } else if (!eleven) {
        return form;
    }
    if (!eleven) return form;
    std::uint32_t seven = 0;
    for (const std::size_t i : {0, 1, 2, 7, 8, 9, 10}) {
        if (p[i] == '*') return form;
        seven = seven * 10 + static_cast<unsigned>(p[i] - '0');
    }
    form.seven = seven;
    return form;
}

bool oneDigitOff(std::uint64_t a, std::uint64_t b) {
    int different = 0;
    for (; a != 0 && b != 0; a /= 10, b /= 10)
        if (a % 10 != b % 10 && ++different > 1) return false;
    return different == 1 && a == b;
}

}  // namespace roulian::customers::identity
