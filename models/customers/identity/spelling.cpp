#include "customers/identity/spelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "core/day.h"

namespace roulian::customers::identity {

namespace {

constexpr std::size_t kLongest = 64;

// Days since 1970 of yyyy-mm-dd or yyyymmdd; nothing for other text.
std::optional<int> dayOf(std::string_view text) {
    int ymd[3] = {0, 0, 0};
    const bool dashed = text.size() == 10 && text[4] == '-' && text[7] == '-';
    if (!dashed && text.size() != 8) return std::nullopt;
    constexpr std::size_t kSizes[] = {4, 2, 2};
    for (std::size_t part = 0, i = 0; part < 3; ++part, i += dashed)
        for (std::size_t k = 0; k < kSizes[part]; ++k, ++i) {
            if (text[i] < '0' || text[i] > '9') return std::nullopt;
            ymd[part] = ymd[part] * 10 + (text[i] - '0');
        }
    if (ymd[0] < 1800 || ymd[1] < 1 || ymd[1] > 12 || ymd[2] < 1 || ymd[2] > 31) return std::nullopt;
    return Day::fromYmd(ymd[0], ymd[1], ymd[2]).n;
}

// Letters in common, whatever their order, in parts of all (Dice's coefficient).
double lettersShared(std::string_view a, std::string_view b) {
    std::array<int, 256> count{};
    for (const char c : a) ++count[static_cast<unsigned char>(c)];
    int common = 0;
    for (const char c : b)
        if (count[static_cast<unsigned char>(c)]-- > 0) ++common;
    return 2.0 * common / static_cast<double>(a.size() + b.size());
}

}  // namespace

int edits(std::string_view a, std::string_view b, int most) {
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > most) return most + 1;
    std::array<std::array<int, kLongest + 1>, 3> rows{};
    auto *before = &rows[0], *above = &rows[1], *line = &rows[2];
    for (std::size_t j = 0; j <= b.size(); ++j) (*above)[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        (*line)[0] = static_cast<int>(i);
        int best = (*line)[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int d = std::min({(*above)[j] + 1, (*line)[j - 1] + 1, (*above)[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d = std::min(d, (*before)[j - 2] + 1);
            (*line)[j] = d;
            best = std::min(best, d);
        }
        if (best > most) return most + 1;
        std::swap(before, above);
        std::swap(above, line);
    }
    return std::min((*above)[b.size()], most + 1);
}

double jaroWinkler(std::string_view a, std::string_view b) {
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    if (a.empty() || b.empty()) return a == b ? 1 : 0;
    const std::size_t longer = std::max(a.size(), b.size()), window = longer / 2 > 0 ? longer / 2 - 1 : 0;
    std::array<bool, kLongest> inA{}, inB{};
    double matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = i > window ? i - window : 0; j < std::min(b.size(), i + window + 1); ++j)
            if (!inB[j] && a[i] == b[j]) {
                inA[i] = inB[j] = true;
                ++matches;
                break;
            }
    if (matches == 0) return 0;
    double swapped = 0;
    for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
        if (!inA[i]) continue;
        while (!inB[j]) ++j;
        swapped += a[i] != b[j++];
    }
    const double jaro = (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size()) +
                         (matches - swapped / 2) / matches) /
                        3;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) ++prefix;
    return jaro + 0.1 * static_cast<double>(prefix) * (1 - jaro);
}

SpellingLevel compareSpellings(std::string_view a, std::string_view b) {
    if (a == b) return SpellingLevel::Same;
    const auto digit = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '/' || c == '.'; };
    const bool number = std::all_of(a.begin(), a.end(), digit) && std::all_of(b.begin(), b.end(), digit);
    const std::size_t shorter = std::min(a.size(), b.size());
    const int apart = edits(a, b, 2);
    if (apart <= 1 && shorter >= 3) return SpellingLevel::Slip;
    if (number)
        if (const auto x = dayOf(a), y = dayOf(b); x && y)
            return std::abs(*x - *y) <= 183 ? SpellingLevel::Near : SpellingLevel::Differs;
    if (number) return apart <= 2 && shorter >= 6 ? SpellingLevel::Near : SpellingLevel::Differs;
    const double likeness = jaroWinkler(a, b);
    if (likeness >= 0.94) return SpellingLevel::Slip;
    if ((apart <= 2 && shorter >= 6) || likeness >= 0.86) return SpellingLevel::Near;
    if (shorter >= 4 && lettersShared(a, b) >= 0.88) return SpellingLevel::Near;
    if (shorter >= 3 && (a.substr(0, shorter) == b.substr(0, shorter))) return SpellingLevel::Near;
    return SpellingLevel::Differs;
}

}  // namespace roulian::customers::identity
