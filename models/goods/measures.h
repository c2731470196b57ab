#pragma once
// Weights, volumes, lengths and counts as shops write them: 500g, 2.5kg, 半斤, 250克*2, 300ml*6瓶, 12枚/盒, 两罐装, 3件套.
#include <string>
#include <string_view>
#include <vector>

namespace roulian::goods {

struct Quantity {
    double lo = 0,
           hi = 0;  // grams, millilitres or millimetres; equal unless a range was written; 0 = not said
    bool said() const { return hi > 0; }
};

struct Measures {
    Quantity mass, volume, length;  // of one unit of what is counted
    double packs = 0;               // units sold together (×2, 6瓶, 两罐装); 0 = not said
    double pieces = 0;              // small things in one unit (12枚/盒, 30片); 0 = not said
    double setOf = 0;   // 3件套, 四件套: a property of the article, no multiple; 0 = not said
    bool gift = false;  // 买二送一, 5+1盒: how many are sold is not plain
};

// Reads what is measured in cleaned text (see reading.h: half width, lower case, * for ×) and takes it out of it: each
// measure becomes a blank, so that what is left are words. Mass: g, 克, kg, 公斤, 千克, 斤 (500 g), 两 (50 g); volume: ml,
// 毫升, l, 升; length: cm, 厘米, mm, 毫米, m, 米, 寸 (an inch, as
// shops use it for plates, cakes, photographs and cases).
Measures readMeasures(std::u32string& text);

// 12, 2.5, 半, 两, 十二, 三十; returns the characters used, 0 = no number here.
std::size_t readNumber(std::u32string_view text, std::size_t at, double& value);

}  // namespace roulian::goods
