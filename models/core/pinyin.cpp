#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#include "core/text.h"

namespace roulian {
namespace {

struct Polyphone {
    char32_t character;
    std::string_view readings;
};
constexpr Polyphone kPolyphones[] = {
#include "resources/pinyin_polyphones.inc"
};

using Readings = std::vector<std::string>;

void addReading(Readings& readings, std::string_view reading) {
    const bool latin = !reading.empty() && std::all_of(reading.begin(), reading.end(),
                                                       [](char c) { return c >= 'a' && c <= 'z'; });
    if (latin && std::find(readings.begin(), readings.end(), reading) == readings.end())
        readings.emplace_back(reading);
}

// The unified ideographs U+4E00 … U+9FFF in blocks of 256, each transliterated once, when first needed: ICU
// takes microseconds a character, a search over a long list asks for millions.
class ReadingTable {
public:
    static constexpr char32_t kFirst = 0x4E00, kLast = 0x9FFF;

    const Readings& of(char32_t c) {
        const std::size_t at = c - kFirst;
        Block& block = m_blocks[at / 256];
        std::call_once(block.once, [&] { fill(block, kFirst + static_cast<char32_t>(at / 256 * 256)); });
        return block.readings[at % 256];
    }

private:
    struct Block {
        std::once_flag once;
        std::array<Readings, 256> readings;
    };

    static void fill(Block& block, char32_t first) {
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> latin(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
        for (char32_t i = 0; i < 256; ++i) {
            Readings& readings = block.readings[i];
            const auto* known =
                std::lower_bound(std::begin(kPolyphones), std::end(kPolyphones), first + i,
                                 [](const Polyphone& p, char32_t c) { return p.character < c; });
            if (known != std::end(kPolyphones) && known->character == first + i) {
                for (std::string_view rest = known->readings; !rest.empty();) {
                    const std::size_t gap = std::min(rest.find(' '), rest.size());
                    addReading(readings, rest.substr(0, gap));
                    rest.remove_prefix(std::min(gap + 1, rest.size()));
                }
            }
            if (U_FAILURE(error) || !latin) continue;
            icu::UnicodeString text(static_cast<UChar32>(first + i));
            latin->transliterate(text);
            text.trim();
            std::string reading;
            text.toUTF8String(reading);
            addReading(readings, reading);
        }
    }

    std::array<Block, (kLast - kFirst + 1) / 256> m_blocks;
};

ReadingTable& readingTable() {
    static ReadingTable table;
    return table;
}

constexpr std::size_t kMostCombinations = 16;

// Every combination so far continued with every ending, the first ones kept when there are too many.
void extend(std::vector<std::string>& keys, const Readings& endings) {
    if (endings.size() == 1) {
        for (std::string& key : keys) key += endings.front();
        return;
    }
    std::vector<std::string> longer;
    for (const std::string& ending : endings)
        for (const std::string& key : keys) {
            if (longer.size() == kMostCombinations) break;
            longer.push_back(key + ending);
        }
    keys = std::move(longer);
}

void removeRepeats(std::vector<std::string>& keys) {
    std::vector<std::string> once;
    for (std::string& key : keys)
        if (!key.empty() && std::find(once.begin(), once.end(), key) == once.end())
            once.push_back(std::move(key));
    keys = std::move(once);
}

}  // namespace

PinyinKeys pinyinKeys(std::string_view utf8) {
    PinyinKeys keys;
    keys.initials = {std::string()};
    keys.full = {std::string()};
    const std::string text = folded(utf8);
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < size;) {
        const int32_t start = i;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), i, size, c);
        const auto code = static_cast<char32_t>(c);
        if (code >= ReadingTable::kFirst && code <= ReadingTable::kLast) {
            const Readings& readings = readingTable().of(code);
            if (readings.empty()) continue;
            extend(keys.full, readings);
            Readings initials;
            for (const std::string& reading : readings) addReading(initials, reading.substr(0, 1));
            extend(keys.initials, initials);
        } else if (u_isalnum(c)) {
            const std::string piece =
                text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
            extend(keys.full, {piece});
            extend(keys.initials, {piece});
        }
    }
    removeRepeats(keys.initials);
    removeRepeats(keys.full);
    return keys;
}

bool matchesSearch(std::string_view text, std::string_view query) {
    const std::string needle = folded(query);
    if (needle.empty()) return true;
    if (folded(text).find(needle) != std::string::npos) return true;
    const auto ascii = [](std::string_view s) {
        return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    };
    if (!ascii(needle) || ascii(text)) return false;
    const PinyinKeys keys = pinyinKeys(text);
    const auto holds = [&](const std::string& key) { return key.find(needle) != std::string::npos; };
    return std::any_of(keys.initials.begin(), keys.initials.end(), holds) ||
           std::any_of(keys.full.begin(), keys.full.end(), holds);
}

}  // namespace roulian
