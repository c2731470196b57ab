#include "goods/measures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace roulian::goods {

namespace {

enum class Kind { None, Mass, Volume, Length, Pack, Piece, Set };

struct Unit {
    std::u32string_view word;
    Kind kind;
    double scale;
};

// Longer words first where one begins another.
constexpr std::array kUnits = {
    Unit{U"千克", Kind::Mass, 1000},   Unit{U"公斤", Kind::Mass, 1000}, Unit{U"kg", Kind::Mass, 1000},
    Unit{U"市斤", Kind::Mass, 500},    Unit{U"斤", Kind::Mass, 500},    Unit{U"克", Kind::Mass, 1},
    Unit{U"毫升", Kind::Volume, 1},    Unit{U"ml", Kind::Volume, 1},    Unit{U"公升", Kind::Volume, 1000},
    Unit{U"升", Kind::Volume, 1000},   Unit{U"厘米", Kind::Length, 10}, Unit{U"公分", Kind::Length, 10},
    Unit{U"cm", Kind::Length, 10},     Unit{U"毫米", Kind::Length, 1},  Unit{U"mm", Kind::Length, 1},
    Unit{U"英寸", Kind::Length, 25.4}, Unit{U"寸", Kind::Length, 25.4}, Unit{U"米", Kind::Length, 1000},
    Unit{U"件套", Kind::Set, 1},       Unit{U"头套装", Kind::Set, 1},   Unit{U"只套装", Kind::Set, 1},
    Unit{U"瓶", Kind::Pack, 1},        Unit{U"罐", Kind::Pack, 1},      Unit{U"袋", Kind::Pack, 1},
    Unit{U"盒", Kind::Pack, 1},        Unit{U"包", Kind::Pack, 1},      Unit{U"桶", Kind::Pack, 1},
    Unit{U"听", Kind::Pack, 1},        Unit{U"提", Kind::Pack, 1},      Unit{U"杯", Kind::Pack, 1},
    Unit{U"坛", Kind::Pack, 1},        Unit{U"箱", Kind::Pack, 1},      Unit{U"件", Kind::Pack, 1},
    Unit{U"份", Kind::Pack, 1},        Unit{U"套", Kind::Pack, 1},      Unit{U"组", Kind::Pack, 1},
    Unit{U"枚", Kind::Piece, 1},       Unit{U"颗", Kind::Piece, 1},     Unit{U"粒", Kind::Piece, 1},
    Unit{U"片", Kind::Piece, 1},       Unit{U"个", Kind::Piece, 1},     Unit{U"只", Kind::Piece, 1},
    Unit{U"支", Kind::Piece, 1},       Unit{U"条", Kind::Piece, 1},     Unit{U"张", Kind::Piece, 1},
    Unit{U"块", Kind::Piece, 1},       Unit{U"双", Kind::Piece, 1},     Unit{U"根", Kind::Piece, 1},
    Unit{U"卷", Kind::Piece, 1},       Unit{U"把", Kind::Piece, 1},     Unit{U"抽", Kind::Piece, 1},
};

bool latin(char32_t c) {
    return c >= U'a' && c <= U'z';
}
bool digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

int numeral(char32_t c) {
    static constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
    if (c == U'两' || c == U'俩') return 2;
    if (c == U'单') return 1;
    if (c == U'双') return 2;
    const auto at = kDigits.find(c);
    return at == kDigits.npos ? -1 : static_cast<int>(at);
}

// g, l and m stand alone: "5g网络" and "3l" must not swallow the letters of a word that follows.
const Unit* unitAt(std::u32string_view text, std::size_t at, std::size_t& size) {
    static constexpr Unit kLetters[] = {
        {U"g", Kind::Mass, 1}, {U"l", Kind::Volume, 1000}, {U"m", Kind::Length, 1000}};
    for (const Unit& u : kUnits) {
        if (text.substr(at, u.word.size()) != u.word) continue;
        if (latin(u.word.back()) && at + u.word.size() < text.size() && latin(text[at + u.word.size()]))
            continue;
        size = u.word.size();
        return &u;
    }
    for (const Unit& u : kLetters)
        if (at < text.size() && text[at] == u.word[0] && (at + 1 >= text.size() || !latin(text[at + 1]))) {
            size = 1;
            return &u;
        }
    return nullptr;
}

struct Found {
    Kind kind = Kind::None;
    double lo = 0, hi = 0;
    bool times = false;  // a * stands before it
};

std::size_t blanks(std::u32string_view text, std::size_t at) {
    std::size_t n = 0;
    while (at + n < text.size() && text[at + n] == U' ') ++n;
    return n;
}

bool isWritten(char32_t c) {
    return digit(c);
}

// One measure at `at`: number, range, unit. Returns the characters used.
std::size_t measureAt(std::u32string_view text, std::size_t at, bool afterTimes, Found& found) {
    double lo = 0;
    const std::size_t first = readNumber(text, at, lo);
    if (!first) return 0;
    const bool written = isWritten(text[at]);
    std::size_t end = at + first;
    double hi = lo;
    if (written && end < text.size() && (text[end] == U'-' || text[end] == U'~' || text[end] == U'至')) {
        double upper = 0;
        const std::size_t more = readNumber(text, end + 1, upper);
        std::size_t unitSize = 0;
        if (more && upper > lo && unitAt(text, end + 1 + more, unitSize)) {
            hi = upper;
            end += 1 + more;
        }
    }
    const std::size_t gap = blanks(text, end);
    std::size_t size = 0;
    if (const Unit* unit = unitAt(text, end + (gap <= 1 ? gap : 0), size)) {
        const std::size_t stop = end + (gap <= 1 ? gap : 0) + size;
        const bool small = unit->kind == Kind::Pack || unit->kind == Kind::Piece;
        // 一件代发, 一个, 单件, 双肩包, 第二件: words, not counts. 两 before a unit counts; a bare numeral before a weight is one.
        if (!written && small && (text[at] == U'双' || (at > 0 && text[at - 1] == U'第'))) return 0;
        found = {unit->kind, lo * unit->scale, hi * unit->scale, afterTimes};
        return stop - at;
    }
    // 2两: a weight when digits stand before it.
    if (written && end < text.size() && text[end] == U'两') {
        found = {Kind::Mass, lo * 50, hi * 50, afterTimes};
        return end + 1 - at;
    }
    // 250g*2, and 6*250g: a bare number beside a star counts packs.
    if (written && (afterTimes || (end < text.size() && text[end] == U'*')) && lo >= 1 && lo <= 200 &&
        lo == std::floor(lo)) {
        found = {Kind::Pack, lo, lo, afterTimes};
        return end - at;
    }
    return 0;
}

void take(Quantity& into, const Found& f, double& packs) {
    if (!into.said()) {
        into = {f.lo, f.hi};
        return;
    }
    // "500g(250g*2)": the smaller is one unit, the larger what they weigh together.
    const double small = std::min(into.hi, f.hi), large = std::max(into.hi, f.hi);
    const double ratio = large / small;
    if (std::fabs(ratio - std::round(ratio)) < 1e-6 && ratio > 1) {
        if (f.hi < into.hi) into = {f.lo, f.hi};
        packs = -std::round(ratio);  // said by the weights; a count written beside it says the same
    }
}

}  // namespace

std::size_t readNumber(std::u32string_view text, std::size_t at, double& value) {
    if (at >= text.size()) return 0;
    std::size_t i = at;
    if (digit(text[i])) {
        double v = 0;
        for (; i < text.size() && digit(text[i]) && i - at < 9; ++i) v = v * 10 + (text[i] - U'0');
        if (i + 1 < text.size() && text[i] == U'.' && digit(text[i + 1])) {
            double place = 0.1;
            for (++i; i < text.size() && digit(text[i]); ++i, place /= 10) v += place * (text[i] - U'0');
        }
        value = std::round(v * 1e6) / 1e6;
        return i - at;
    }
    if (text[i] == U'半') {
        value = 0.5;
        return 1;
    }
    double tens = 0, ones = 0;
    bool any = false, ten = false;
    if (numeral(text[i]) > 0) {
        ones = numeral(text[i]);
        any = true;
        ++i;
    }
    if (i < text.size() && text[i] == U'十') {
        tens = any ? ones : 1;
        ones = 0;
        ten = any = true;
        ++i;
        if (i < text.size() && numeral(text[i]) > 0 && text[i] != U'双') {
            ones = numeral(text[i]);
            ++i;
        }
    }
    if (!any) return 0;
    value = ten ? tens * 10 + ones : ones;
    return i - at;
}

Measures readMeasures(std::u32string& text) {
    Measures m;
    bool times = false;
    double impliedPacks = 0, starPieces = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == U'买' || text[i] == U'拍') {  // 买二送一, 拍2发3
            double a = 0, b = 0;
            const std::size_t n = readNumber(text, i + 1, a);
            const std::size_t at = i + 1 + n;
            if (n && at < text.size() && (text[at] == U'送' || text[at] == U'赠' || text[at] == U'发')) {
                const std::size_t k = readNumber(text, at + 1, b);
                if (k) {
                    m.gift = true;
                    for (std::size_t j = i; j < at + 1 + k; ++j) text[j] = U' ';
                    i = at + 1 + k;
                    continue;
                }
            }
        }
        // A number inside a latin word (b12, 3d) belongs to the word.
        const bool inWord =
            i > 0 && (latin(text[i - 1]) || (digit(text[i]) && (digit(text[i - 1]) || text[i - 1] == U'.')));
        Found f;
        const std::size_t used = inWord && !times ? 0 : measureAt(text, i, times, f);
        if (!used) {
            times = text[i] == U'*';
            ++i;
            continue;
        }
        switch (f.kind) {
            case Kind::Mass:
                take(m.mass, f, impliedPacks);
                break;
            case Kind::Volume:
                take(m.volume, f, impliedPacks);
                break;
            case Kind::Length:
                if (!m.length.said()) m.length = {f.lo, f.hi};
                break;
            case Kind::Pack:
                m.packs = m.packs ? m.packs * f.hi : f.hi;
                break;
            case Kind::Piece:
                if (f.times)
                    starPieces = starPieces ? starPieces * f.hi : f.hi;
                else if (!m.pieces)
                    m.pieces = f.hi;
                break;
            case Kind::Set:
                m.setOf = f.hi;
                break;
            case Kind::None:
                break;
        }
        for (std::size_t j = i; j < i + used; ++j) text[j] = U' ';
        i += used;
        // 500g/袋, 12枚/盒, 6瓶装: the container or 装 that follows is no word of its own.
        if (i < text.size() && text[i] == U'/') {
            std::size_t size = 0;
            const Unit* unit = unitAt(text, i + 1, size);
            if (unit && unit->kind >= Kind::Pack) {
                for (std::size_t j = i; j < i + 1 + size; ++j) text[j] = U' ';
                i += 1 + size;
            }
        }
        if (i < text.size() && text[i] == U'装') text[i++] = U' ';
        times = false;
        if (i < text.size() && text[i] == U'*') {
            times = true;
            text[i++] = U' ';
        }
    }
    // 30g*10条: sticks and pieces counted after a star are packs of what was weighed.
    if (starPieces) {
        if (m.mass.said() || m.volume.said())
            m.packs = m.packs ? m.packs * starPieces : starPieces;
        else
            m.pieces = m.pieces ? m.pieces * starPieces : starPieces;
    }
    if (impliedPacks < 0 && !m.packs) m.packs = -impliedPacks;
    return m;
}

}  // namespace roulian::goods
