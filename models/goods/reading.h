#pragma once
// What the title and spec of an article or a listing say: words, measures, size, colour, variant, parts.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "goods/measures.h"

namespace roulian::goods {

// One character (CJK) or one word (latin letters and digits) of a text, in its order.
struct Unit {
    std::uint64_t key = 0;    // same text, same key
    std::uint64_t sound = 0;  // toneless pinyin of a CJK character; key otherwise
    bool soft = false;        // praise (新鲜, 正宗, 家用): says little when the other text lacks it
    bool starts = false;      // no neighbour before it: first, or something was dropped between
    bool cjk = false;
};

struct Reading {
    std::vector<Unit> units;
    Measures measures;
    std::vector<std::u32string>
        sizes;  // xs … 5xl, free, 42, 165/88 (the letter of the build is often left out)
    std::vector<std::u32string> colours;   // 深灰 (without 色)
    std::vector<std::u32string> variants;  // flavours and the like: 原味, 无糖, 男, 大号
    bool set = false;                      // 礼盒, 套装, 组合: several things, or a box around one
};

class Reader {
public:
    // Marketing words, brackets that hold only such and phrases of freight and gifts are dropped.
    Reading read(std::string_view title, std::string_view spec);

    // "A+B", "A＋B": the titles of its parts, at least two with words of their own; empty when it is one thing.
    static std::vector<std::string> parts(std::string_view title);

private:
    std::uint64_t soundOf(char32_t c);
    std::unordered_map<char32_t, std::uint64_t> m_sounds;
};

std::u32string toUtf32(std::string_view utf8);  // invalid bytes become U+FFFD
std::string toUtf8(std::u32string_view text);

}  // namespace roulian::goods
