#include "goods/reading.h"

#include <algorithm>

#include "core/text.h"
#include "core/utf8.h"
#include "goods/lexicon.h"

namespace roulian::goods {

namespace {

using View = std::u32string_view;

bool digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool latin(char32_t c) {
    return c >= U'a' && c <= U'z';
}
bool cjk(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFF);
}
bool wordLetter(char32_t c) {
    return digit(c) || latin(c) || (c >= 0xE0 && c <= 0x24F);
}

std::uint64_t mixed(std::uint64_t h, std::uint64_t v) {
    h ^= v + 0x9E3779B97F4A7C15ull + (h << 6) + (h >> 2);
    return h * 0xff51afd7ed558ccdull;
}
std::uint64_t keyOf(View word) {
    std::uint64_t h = 0x517cc1b727220a95ull;
    for (const char32_t c : word) h = mixed(h, c);
    return h ? h : 1;
}

void blank(std::u32string& text, std::size_t at, std::size_t size) {
    std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), size, U' ');
}

void blankAll(std::u32string& text, View word) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
        blank(text, at, word.size());
}

// Half width, lower case, one sign for "times", brackets as ( ) and 【 】; everything else that is no letter is blank.
std::u32string cleaned(std::string_view utf8) {
    std::u32string text = toUtf32(utf8);
    for (char32_t& c : text) {
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
        if (c >= U'A' && c <= U'Z') c += 32;
        if (c == U'×' || c == U'✕' || c == U'✖' || c == U'x') c = c == U'x' ? U'x' : U'*';
        if (c == U'〔' || c == U'「' || c == U'『' || c == U'[' || c == U'〖' || c == U'{') c = U'【';
        if (c == U'〕' || c == U'」' || c == U'』' || c == U']' || c == U'〗' || c == U'}') c = U'】';
        if (c == U'—' || c == U'–' || c == U'―' || c == U'～') c = U'-';
        if (c == U'㎏') c = U' ';
    }
    // 250gx2, 2x250g, 300ml x 6: an x beside a number and no other letter is a star.
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != U'x') continue;
        std::size_t before = i, after = i + 1;
        while (before > 0 && text[before - 1] == U' ') --before;
        while (after < text.size() && text[after] == U' ') ++after;
        const bool number = after < text.size() && digit(text[after]);
        if (!number || before == 0) continue;
        // What stands before: a number, a unit or a Chinese character; never the rest of a word (max6, xx2).
        const char32_t last = text[before - 1];
        const bool unit = last == U'g' || last == U'l' || last == U'm';
        const bool closed = unit && before >= 2 &&
                            (digit(text[before - 2]) || text[before - 2] == U'k' || text[before - 2] == U'm');
        const bool bare = digit(last) || closed || cjk(last) || last == U')';
        std::size_t stop = after;
        while (stop < text.size() && digit(text[stop])) ++stop;
        const bool size =
            stop < text.size() && text[stop] == U'l' && digit(last) && before == i && stop == after;
        if (bare && !size) text[i] = U'*';
    }
    return text;
}

// 【限时特价】 goes as a whole; 【蜂蜜】 stays.
void dropMarketing(std::u32string& text) {
    for (std::size_t open = text.find(U'【'); open != text.npos; open = text.find(U'【', open + 1)) {
        const std::size_t close = text.find(U'】', open);
        if (close == text.npos) break;
        const View inside = View(text).substr(open + 1, close - open - 1);
        const bool sells = std::any_of(marketingWords().begin(), marketingWords().end(),
                                       [&](View w) { return inside.find(w) != inside.npos; });
        const bool measured = std::any_of(inside.begin(), inside.end(), digit);
        if (sells && !measured) blank(text, open, close - open + 1);
    }
    for (const View word : marketingWords()) blankAll(text, word);
    // 送勺子, 赠冰袋: what comes with it is not what it is.
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != U'送' && text[i] != U'赠') continue;
        const View next = View(text).substr(i + 1, 2);
        const bool present = text[i] == U'赠' ||
                             !(next.starts_with(U'礼') || next.starts_with(U'人') ||
                               next.starts_with(U'女') || next.starts_with(U'父') ||
                               next.starts_with(U'妈') || next.starts_with(U'长') || next.starts_with(U'老'));
        const bool afterCount =
            i > 0 && (digit(text[i - 1]) || View(U"一二三四五两").find(text[i - 1]) != View::npos);
        if (!present || afterCount || (i > 0 && text[i - 1] == U'配')) continue;
        std::size_t end = i;
        while (end < text.size() && (cjk(text[end]) || digit(text[end]))) ++end;
        blank(text, i, end - i);
    }
}

std::u32string sizeWord(View word) {
    std::size_t xs = 0;
    while (xs < word.size() && word[xs] == U'x') ++xs;
    if (xs && xs + 1 == word.size() && word[xs] == U'l')
        return xs == 1 ? std::u32string(U"xl") : std::u32string(1, U'0' + static_cast<char32_t>(xs)) + U"xl";
    if (word == U"xs" || word == U"xxs" ||
        (word.size() == 3 && word[0] >= U'2' && word[0] <= U'9' && word.substr(1) == U"xl"))
        return std::u32string(word);
    return {};
}

bool heightSize(int n) {
    return n >= 80 && n <= 170 && n % 10 == 0;
}

// Sizes of clothes and shoes, taken out of the text.
void readSizes(std::u32string& text, bool spec, std::vector<std::u32string>& out) {
    if (const auto at = text.find(U"均码"); at != text.npos) {
        out.push_back(U"free");
        blankAll(text, U"均码");
    }
    for (std::size_t i = 0; i < text.size();) {
        if (!wordLetter(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && wordLetter(text[end])) ++end;
        const View word = View(text).substr(i, end - i);
        const bool number = std::all_of(word.begin(), word.end(), digit);
        const bool marked = end < text.size() && text[end] == U'码';
        int value = 0;
        if (number && word.size() <= 3)
            for (const char32_t c : word) value = value * 10 + static_cast<int>(c - U'0');
        std::u32string size;
        std::size_t stop = end + (marked ? 1 : 0);
        if (number && word.size() == 3 && end + 2 < text.size() && text[end] == U'/' &&
            digit(text[end + 1]) && digit(text[end + 2])) {
            stop = end + 3;  // 165/88a, 160/84
            size = std::u32string(word) + U"/" + text.substr(end + 1, 2);
            if (stop < text.size() && digit(text[stop])) size += text[stop++];
            if (stop < text.size() && latin(text[stop])) ++stop;
        } else if (auto letters = sizeWord(word); !letters.empty()) {
            size = letters;
        } else if ((word == U"s" || word == U"m" || word == U"l") && (spec || marked)) {
            size = word;
        } else if (number && (marked || (spec && ((value >= 34 && value <= 46) || heightSize(value))))) {
            // Alone in the spec: no unit or sign of multiplication beside it.
            const bool alone =
                (i == 0 || (text[i - 1] != U'*' && text[i - 1] != U'.' && text[i - 1] != U'-')) &&
                (end >= text.size() || text[end] == U' ' || text[end] == U';' || text[end] == U',' ||
                 text[end] == U'/' || text[end] == U')');
            if (marked || alone) size = word;
        }
        if (!size.empty()) {
            out.push_back(size);
            blank(text, i, stop - i);
        }
        i = std::max(stop, end);
    }
}

void readColours(std::u32string& text, std::size_t specFrom, std::vector<std::u32string>& out) {
    const auto take = [&](std::size_t from, std::size_t colourEnd, std::size_t stop) {
        if (from > 0 && View(U"深浅淡亮暗").find(text[from - 1]) != View::npos) --from;
        out.push_back(text.substr(from, colourEnd - from));
        blank(text, from, stop - from);
    };
    for (std::size_t i = text.find(U'色'); i != text.npos; i = text.find(U'色', i + 1))
        for (const View colour : colourWords())
            if (i >= colour.size() && View(text).substr(i - colour.size(), colour.size()) == colour) {
                take(i - colour.size(), i, i + 1);
                break;
            }
    // In the spec a colour may stand alone: 颜色:藏青.
    for (std::size_t i = specFrom; i < text.size(); ++i) {
        const bool begins = i == specFrom || !(cjk(text[i - 1]) || wordLetter(text[i - 1]));
        if (!begins || !cjk(text[i])) continue;
        std::size_t end = i;
        while (end < text.size() && cjk(text[end])) ++end;
        View word = View(text).substr(i, end - i);
        if (word.size() > 1 && View(U"深浅淡亮暗").find(word[0]) != View::npos) word.remove_prefix(1);
        if (std::find(colourWords().begin(), colourWords().end(), word) != colourWords().end())
            take(i + (end - i - word.size()), end, end);
        i = end - 1;
    }
}

void readVariants(View text, std::vector<std::u32string>& out) {
    for (const auto group : variantGroups())
        for (const View word : group) {
            if (text.find(word) == text.npos) continue;
            const bool inside = std::any_of(group.begin(), group.end(), [&](View longer) {
                return longer.size() > word.size() && longer.find(word) != longer.npos &&
                       text.find(longer) != text.npos;
            });
            if (!inside) out.emplace_back(word);
        }
}

}  // namespace

std::u32string toUtf32(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
        if (!size || i + size > utf8.size()) {
            out += U'\uFFFD';
            ++i;
            continue;
        }
        char32_t c = size == 1 ? lead : lead & (0xFFu >> (size + 1));
        bool good = true;
        for (std::size_t k = 1; k < size; ++k) {
            const auto next = static_cast<unsigned char>(utf8[i + k]);
            good = good && (next & 0xC0) == 0x80;
            c = c << 6 | (next & 0x3F);
        }
        out += good ? c : U'\uFFFD';
        i += good ? size : 1;
    }
    return out;
}

std::string toUtf8(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) appendUtf8(out, c);
    return out;
}

std::uint64_t Reader::soundOf(char32_t c) {
    const auto [at, fresh] = m_sounds.try_emplace(c, 0);
    if (fresh) {
        std::string one;
        appendUtf8(one, c);
        const PinyinKeys keys = pinyinKeys(one);
        std::uint64_t h = 0x2545F4914F6CDD1Dull;
        if (keys.full.empty())
            h = keyOf(View(&c, 1));
        else
            for (const char letter : keys.full.front()) h = mixed(h, static_cast<unsigned char>(letter));
        at->second = h;
    }
    return at->second;
}

Reading Reader::read(std::string_view title, std::string_view spec) {
    Reading r;
    std::u32string text = cleaned(title), rest = cleaned(spec);
    dropMarketing(text);
    dropMarketing(rest);
    readSizes(text, false, r.sizes);
    readSizes(rest, true, r.sizes);
    text += U' ';
    const std::size_t specFrom = text.size();
    text += rest;
    readColours(text, specFrom, r.colours);
    r.measures = readMeasures(text);
    r.set =
        std::any_of(setWords().begin(), setWords().end(), [&](View w) { return text.find(w) != text.npos; });
    readVariants(text, r.variants);

    std::vector<bool> soft(text.size(), false);
    for (const View word : praiseWords())
        for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1))
            std::fill_n(soft.begin() + static_cast<std::ptrdiff_t>(at), word.size(), true);
    bool starts = true;
    for (std::size_t i = 0; i < text.size();) {
        if (cjk(text[i])) {
            r.units.push_back({keyOf(View(&text[i], 1)), soundOf(text[i]), soft[i], starts, true});
            starts = false;
            ++i;
        } else if (wordLetter(text[i])) {
            std::size_t end = i;
            while (end < text.size() &&
                   (wordLetter(text[end]) ||
                    (text[end] == U'.' && end + 1 < text.size() && digit(text[end + 1])) ||
                    text[end] == U'%'))
                ++end;
            const std::uint64_t key = keyOf(View(text).substr(i, end - i));
            r.units.push_back({key, key, soft[i], starts, false});
            starts = false;
            i = end;
        } else {
            starts = true;
            ++i;
        }
    }
    return r;
}

std::vector<std::string> Reader::parts(std::string_view title) {
    const std::u32string text = toUtf32(title);
    std::vector<std::u32string> pieces(1);
    for (const char32_t c : text) {
        if (c == U'+' || c == U'＋' || c == U'➕')
            pieces.emplace_back();
        else
            pieces.back() += c;
    }
    if (pieces.size() < 2) return {};
    // "坚果礼盒(腰果200g+杏仁200g)": the list begins behind the bracket.
    if (const auto at = pieces.front().find_last_of(U"(（:：");
        at != pieces.front().npos && at + 1 < pieces.front().size())
        pieces.front().erase(0, at + 1);
    std::vector<std::string> out;
    for (const std::u32string& piece : pieces) {
        const auto letters = std::count_if(piece.begin(), piece.end(), cjk);
        const auto words = std::count_if(piece.begin(), piece.end(),
                                         [](char32_t c) { return (c | 32) >= U'a' && (c | 32) <= U'z'; });
        if (letters < 2 && words < 4) return {};
        out.push_back(toUtf8(piece));
    }
    return out;
}

}  // namespace roulian::goods
