#include "customers/identity/names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "core/text.h"
#include "core/utf8.h"
#include "customers/identity/hashing.h"

namespace roulian::customers::identity {

namespace {

constexpr char32_t kSurnames[] =
#include "customers/identity/surnames.inc"
    ;
constexpr std::u32string_view kCompound[] = {U"欧阳", U"上官", U"司马", U"诸葛", U"司徒", U"东方",
                                             U"皇甫", U"尉迟", U"公孙", U"慕容", U"令狐", U"夏侯",
                                             U"轩辕", U"长孙", U"宇文", U"端木", U"独孤", U"南宫",
                                             U"西门", U"闻人", U"申屠", U"太史", U"澹台", U"赫连"};
constexpr std::u32string_view kTitles[] = {U"女士", U"先生", U"小姐", U"太太", U"阿姨", U"老师", U"同学"};

const std::vector<char32_t>& surnames() {
    static const std::vector<char32_t> sorted = [] {
        std::vector<char32_t> all(std::begin(kSurnames), std::end(kSurnames) - 1);
        std::sort(all.begin(), all.end());
        return all;
    }();
    return sorted;
}

bool han(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool sign(char32_t c) {
    if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '*');
    return (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xB7 || (c >= 0x1F000 && c <= 0x1FAFF) || c >= 0xE0000;
}

char32_t closing(char32_t c) {
    switch (c) {
        case '(':
            return ')';
        case '[':
            return ']';
        case 0x3010:
            return 0x3011;
        default:
            return 0;
    }
}

// Folded characters without signs and without what stands in brackets; the bracket's content when nothing else does.
std::u32string cleaned(std::string_view utf8) {
    const std::string text = folded(utf8);
    std::u32string out, inside;
    char32_t until = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (i + size > text.size()) break;
        char32_t c = size == 1 ? lead : lead & (0xFFu >> (size + 1));
        for (std::size_t k = 1; k < size; ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        i += size;
        if (until != 0) {
            if (c == until)
                until = 0;
            else if (!sign(c))
                inside += c;
            continue;
        }
        until = closing(c);
        if (until == 0 && !sign(c)) out += c;
    }
    return out.empty() ? inside : out;
}

std::uint64_t hashOfChars(std::u32string_view text) {
    std::uint64_t h = text.size();
    for (const char32_t c : text) h = joined(h, c);
    return h;
}

// Characters of the surname the text begins with: 2, 1 or 0.
std::size_t surnameSize(std::u32string_view text) {
    if (text.size() >= 3)
        for (const auto compound : kCompound)
            if (text.substr(0, 2) == compound) return 2;
    if (text.size() == 2)
        for (const auto compound : kCompound)
            if (text == compound) return 2;
    return !text.empty() && std::binary_search(surnames().begin(), surnames().end(), text[0]) ? 1 : 0;
}

std::string utf8Of(char32_t c) {
    std::string out;
    appendUtf8(out, c);
    return out;
}

}  // namespace

std::uint32_t NameReader::soundOf(char32_t c) {
    const auto [at, fresh] = m_sounds.try_emplace(c, 0);
    if (fresh) {
        const PinyinKeys keys = pinyinKeys(utf8Of(c));
        at->second = keys.full.empty() ? static_cast<std::uint32_t>(c)
                                       : static_cast<std::uint32_t>(hashOf(keys.full.front()) | 0x80000000u);
    }
    return at->second;
}

NameForm NameReader::read(std::string_view utf8) {
    NameForm form;
    if (utf8.empty()) return form;
    std::u32string text = cleaned(utf8);
    bool titled = false;
    for (const auto title : kTitles)
        if (text.size() > title.size() &&
            std::u32string_view(text).substr(text.size() - title.size()) == title) {
            const auto rest = std::u32string_view(text).substr(0, text.size() - title.size());
            const std::size_t size = surnameSize(rest);
            if (size == 0 || rest.size() > size + 2) continue;
            titled = rest.size() == size;
            text.resize(rest.size());
            break;
        }
    if (text.empty() || text.find_first_not_of(U'*') == std::u32string::npos) return form;
    form.whole = hashOfChars(text);
    const bool masked = text.find(U'*') != std::u32string::npos;
    const bool chinese = std::all_of(text.begin(), text.end(), [](char32_t c) { return han(c) || c == '*'; });
    std::size_t size = surnameSize(text);
    if (masked && text[0] == '*') size = 1;
    form.kind = NameKind::Nick;
    if (!chinese || size == 0) return form;
    if (titled) {
        form.kind = NameKind::Title;
    } else if (text.size() > size && text.size() <= size + 2) {
        form.kind = masked ? NameKind::Masked : NameKind::Real;
    } else {
        return form;
    }
    form.givenSize = static_cast<std::uint8_t>(text.size() - size);
    if (text[0] != '*')
        form.surname = size == 1 ? static_cast<std::uint32_t>(text[0])
                                 : static_cast<std::uint32_t>(joined(text[0], text[1]) | 0x80000000u);
    form.sound = form.surname;
    for (std::size_t i = 0; i < form.givenSize; ++i) {
        const char32_t c = text[size + i];
        if (c == '*') continue;
        form.given[i] = c;
        form.givenSound[i] = soundOf(c);
        form.sound = joined(form.sound, form.givenSound[i]);
    }
    return form;
}

NameLevel compareNames(const NameForm& a, const NameForm& b) {
    const auto says = [](const NameForm& n) {
        return n.kind == NameKind::Real || n.kind == NameKind::Title || n.kind == NameKind::Masked;
    };
    if (!says(a) || !says(b)) return NameLevel::Unknown;
    if (a.kind == NameKind::Real && b.kind == NameKind::Real) {
        if (a.whole == b.whole) return NameLevel::Same;
        if (a.surname != b.surname) return NameLevel::Differs;
        return a.sound == b.sound && a.givenSize == b.givenSize ? NameLevel::SameSound
                                                                : NameLevel::SameSurname;
    }
    if (a.surname != 0 && b.surname != 0 && a.surname != b.surname) return NameLevel::Incompatible;
    if (a.kind == NameKind::Title || b.kind == NameKind::Title)
        return a.surname != 0 && b.surname != 0 ? NameLevel::Compatible : NameLevel::Unknown;
    // Some back offices always print two stars: 李** may be 李明 too, which then says nothing.
    if (a.givenSize != b.givenSize) {
        const NameForm& longer = a.givenSize > b.givenSize ? a : b;
        const bool twoStars = longer.kind == NameKind::Masked && longer.given[0] == 0 && longer.given[1] == 0;
        return twoStars ? NameLevel::Unknown : NameLevel::Incompatible;
    }
    bool shared = a.surname != 0 && b.surname != 0;
    for (int i = 0; i < 2; ++i) {
        if (a.given[i] == 0 || b.given[i] == 0) continue;
        if (a.givenSound[i] != b.givenSound[i]) return NameLevel::Incompatible;
        shared = true;
    }
    return shared ? NameLevel::Compatible : NameLevel::Unknown;
}

}  // namespace roulian::customers::identity
