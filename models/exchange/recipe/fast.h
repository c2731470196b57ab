#pragma once
// Short cuts for the shapes that make up nearly all cells; everything else goes the full way of core/number.
#include <cstdint>
#include <string_view>

#include "core/day.h"

namespace roulian::exchange::fast {

// "-12.34" with at most `decimals` digits behind the point, as an integer in units of 10^-decimals.
inline bool fixed(std::string_view text, int decimals, std::int64_t& out) {
    std::size_t i = 0;
    bool negative = false;
    if (!text.empty() && text[0] == '-') {
        negative = true;
        i = 1;
    }
    if (i == text.size() || text.size() > 15) return false;
    std::int64_t value = 0;
    int behind = -1;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '.') {
            if (behind >= 0) return false;
            behind = 0;
            continue;
        }
        if (c < '0' || c > '9') return false;
        if (behind >= 0 && ++behind > decimals) return false;
        value = value * 10 + (c - '0');
    }
    for (int k = behind < 0 ? 0 : behind; k < decimals; ++k) value *= 10;
    out = negative ? -value : value;
    return true;
}

inline bool two(const char* p, int& out) {
    if (p[0] < '0' || p[0] > '9' || p[1] < '0' || p[1] > '9') return false;
    out = (p[0] - '0') * 10 + (p[1] - '0');
    return true;
}

// "2026-08-17 09:12:00" and nothing else.
inline bool time(std::string_view text, LocalTime& out) {
    if (text.size() != 19 || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' ||
        text[16] != ':')
        return false;
    int c = 0, y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0;
    const char* p = text.data();
    if (!two(p, c) || !two(p + 2, y) || !two(p + 5, mo) || !two(p + 8, d) || !two(p + 11, h) ||
        !two(p + 14, mi) || !two(p + 17, s))
        return false;
    const int year = c * 100 + y;
    // Day 29-31 and odd clocks take the full way, which checks them.
    if (year < 1990 || year > 2200 || mo < 1 || mo > 12 || d < 1 || d > 28 || h > 23 || mi > 59 || s > 59)
        return false;
    out.seconds = std::int64_t{Day::fromYmd(year, mo, d).n} * 86400 + h * 3600 + mi * 60 + s;
    out.precision = Precision::Second;
    return true;
}

// True when nothing at the ends of a cell could need cleaning: the common case.
inline bool clean(std::string_view text) {
    if (text.empty()) return true;
    const auto first = static_cast<unsigned char>(text.front());
    const auto last = static_cast<unsigned char>(text.back());
    const bool firstPlain = (first >= '0' && first <= '9') || (first >= 'A' && first <= 'M') ||
                            (first >= 'O' && first <= 'Z') || (first >= 'a' && first <= 'm') ||
                            (first >= 'o' && first <= 'z') || (first >= 0xE4 && first <= 0xE9);
    const bool lastPlain =
        (last > ' ' && last < 0x7F) ||
        (last > 0x7F && last != 0x80 && last != 0xA0 && last != 0x8B && last != 0x8C && last != 0x8D &&
         last != 0x8E && last != 0x8F && last != 0xBF && last != 0xA8 && last != 0xA9);
    return firstPlain && lastPlain;
}

}  // namespace roulian::exchange::fast
