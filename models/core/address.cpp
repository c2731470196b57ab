#include "core/address.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <optional>
#include <vector>

#include "core/regions.h"
#include "core/text.h"

namespace roulian {
namespace {

using namespace std::string_view_literals;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t charLength(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// Half-width, one space for white space and separators; the hyphen and brackets stay.
std::string normalised(std::string_view text) {
    std::string out;
    const auto space = [&out] {
        if (!out.empty() && out.back() != ' ') out += ' ';
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t n = std::min(charLength(static_cast<unsigned char>(text[i])), text.size() - i);
        const std::string_view c = text.substr(i, n);
        i += n;
        if (n == 1 &&
            (static_cast<unsigned char>(c[0]) <= ' ' || c == "," || c == ";" || c == "|" || c == "/")) {
            space();
        } else if (c == "，"sv || c == "；"sv || c == "、"sv || c == "　"sv || c == "\xC2\xA0"sv) {
            space();
        } else if (c == "\xE2\x80\x8B"sv || c == "\xEF\xBB\xBF"sv) {
            continue;
        } else if (n == 3 && c >= "\xEF\xBC\x81"sv && c <= "\xEF\xBD\x9E"sv) {
            const unsigned code =
                (static_cast<unsigned>(c[1] & 0x3F) << 6) | static_cast<unsigned>(c[2] & 0x3F);
            const char half = static_cast<char>(code - 0xEE0);
            if (half == ',' || half == ';' || half == '|' || half == '/')
                space();
            else
                out += half;
        } else {
            out += c;
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

struct Labelled {
    std::string name, phone, region, detail, rest;
};

// "收货人:… 手机:…": the value reaches to the next label.
Labelled byLabels(std::string_view text) {
    enum Part { Name, Phone, RegionPart, Detail };
    struct Label {
        std::string_view word;
        Part part;
    };
    static constexpr std::array<Label, 14> kLabels{{{"收货人"sv, Name},
                                                    {"收件人"sv, Name},
                                                    {"联系人"sv, Name},
                                                    {"姓名"sv, Name},
                                                    {"手机号码"sv, Phone},
                                                    {"手机号"sv, Phone},
                                                    {"手机"sv, Phone},
                                                    {"联系电话"sv, Phone},
                                                    {"电话"sv, Phone},
                                                    {"所在地区"sv, RegionPart},
                                                    {"地区"sv, RegionPart},
                                                    {"详细地址"sv, Detail},
                                                    {"收货地址"sv, Detail},
                                                    {"地址"sv, Detail}}};
    Labelled out;
    std::string* into = &out.rest;
    for (std::size_t i = 0; i < text.size();) {
        const auto label = std::find_if(kLabels.begin(), kLabels.end(), [&](const Label& l) {
            return text.substr(i).starts_with(l.word) && text.substr(i + l.word.size()).starts_with(":");
        });
        if (label == kLabels.end()) {
            const std::size_t n = std::min(charLength(static_cast<unsigned char>(text[i])), text.size() - i);
            into->append(text.substr(i, n));
            i += n;
            continue;
        }
        i += label->word.size() + 1;
        into = label->part == Name         ? &out.name
               : label->part == Phone      ? &out.phone
               : label->part == RegionPart ? &out.region
                                           : &out.detail;
        if (!into->empty()) *into += ' ';
    }
    for (std::string* part : {&out.name, &out.phone, &out.region, &out.detail, &out.rest})
        *part = std::string(trimmed(*part));
    return out;
}

struct PhoneAt {
    std::size_t from = 0, to = 0;
    std::string phone, extension = {};
};

// The digits of a mobile from here, with its groups; nullopt when there is none or more digits stand together.
std::optional<PhoneAt> mobileAt(std::string_view text, std::size_t from) {
    std::size_t at = from;
    if (text.substr(at).starts_with("+86"))
        at += 3;
    else if (text.substr(at).starts_with("86") && text.substr(at + 2).find_first_of("-1 ") == 0 &&
             text.size() > at + 12)
        at += 2;
    if (at > from && at < text.size() && (text[at] == '-' || text[at] == ' ')) ++at;
    std::string digits;
    std::size_t end = at;
    for (; end < text.size() && digits.size() < 11; ++end) {
        const char c = text[end];
        if (isDigit(c) || (c == '*' && !digits.empty()))
            digits += c;
        else if ((c == '-' || c == ' ') && (digits.size() == 3 || digits.size() == 7) &&
                 end + 1 < text.size() && (isDigit(text[end + 1]) || text[end + 1] == '*'))
            continue;
        else
            break;
    }
    const auto stars = std::count(digits.begin(), digits.end(), '*');
    if (digits.size() != 11 || digits[0] != '1' || (digits[1] < '3' && digits[1] != '*') || stars > 6)
        return {};
    if (end < text.size() && (isDigit(text[end]) || text[end] == '*')) return {};
    PhoneAt found{from, end, digits};
    // Extension: -1234 or 转1234.
    std::size_t x = end;
    if (text.substr(x).starts_with("-"))
        x += 1;
    else if (text.substr(x).starts_with("转"))
        x += 3;
    if (x > end) {
        std::size_t n = 0;
        while (x + n < text.size() && isDigit(text[x + n])) ++n;
        if (n >= 1 && n <= 4) {
            found.extension = std::string(text.substr(x, n));
            found.to = x + n;
        }
    }
    return found;
}

std::optional<PhoneAt> landlineAt(std::string_view text, std::size_t from) {
    if (text[from] != '0') return {};
    std::size_t end = from;
    std::string digits;
    bool hyphen = false;
    for (; end < text.size(); ++end) {
        if (isDigit(text[end]))
            digits += text[end];
        else if (text[end] == '-' && !hyphen && (digits.size() == 3 || digits.size() == 4))
            hyphen = true;
        else
            break;
    }
    if (digits.size() < 10 || digits.size() > 12) return {};
    return PhoneAt{from, end, std::string(text.substr(from, end - from))};
}

std::optional<PhoneAt> findPhone(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) && text[i] != '+') continue;
        if (i > 0 && (isDigit(text[i - 1]) || text[i - 1] == '*')) continue;  // inside a longer number
        if (auto mobile = mobileAt(text, i)) return mobile;
        if (auto landline = landlineAt(text, i)) return landline;
    }
    return {};
}

std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = text.find(' ', from);
        if (to == std::string_view::npos) to = text.size();
        if (to > from) out.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

std::size_t hanCount(std::string_view text) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < text.size(); i += charLength(static_cast<unsigned char>(text[i]))) ++n;
    return n;
}

bool isPostcode(std::string_view piece) {
    return piece.size() == 6 && std::all_of(piece.begin(), piece.end(), isDigit);
}

bool mayBeName(std::string_view piece) {
    for (const std::string_view word : {"路"sv, "号"sv, "村"sv, "室"sv, "栋"sv, "幢"sv, "镇"sv, "街"sv,
                                        "弄"sv, "单元"sv, "小区"sv, "大厦"sv, "楼"sv})
        if (piece.find(word) != std::string_view::npos) return false;
    if (std::any_of(piece.begin(), piece.end(), isDigit)) return false;
    const bool letters =
        std::all_of(piece.begin(), piece.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::size_t n = hanCount(piece);
    return letters ? n >= 2 && n <= 15 : n >= 1 && n <= 6;
}

}  // namespace

AddressLine parseAddressLine(std::string_view text) {
    AddressLine out;
    const std::string clean = normalised(text);
    Labelled labelled = byLabels(clean);
    out.name = labelled.name;
    std::string place = labelled.region;
    if (!labelled.detail.empty()) place += (place.empty() ? "" : " ") + labelled.detail;
    std::string& rest = place.empty() ? labelled.rest : place;
    // The phone splits what stands around it; what stands next to it may be the name.
    std::string before, after;
    if (auto own = findPhone(labelled.phone)) out.phone = own->phone, out.extension = own->extension;
    before = rest;
    if (out.phone.empty())
        if (auto phone = findPhone(rest)) {
            out.phone = phone->phone;
            out.extension = phone->extension;
            before = rest.substr(0, phone->from);
            after = rest.substr(phone->to);
        }
    std::vector<std::string_view> left = pieces(before), right = pieces(after);
    for (auto* side : {&left, &right})
        for (auto piece = side->begin(); piece != side->end();) {
            if (isPostcode(*piece)) {
                out.postcode = std::string(*piece);
                piece = side->erase(piece);
            } else {
                ++piece;
            }
        }
    const auto isPlace = [](std::string_view piece) { return regionAtStart(piece).code != 0; };
    const auto anyPlace = [&](const std::vector<std::string_view>& side) {
        return std::any_of(side.begin(), side.end(), isPlace);
    };
    // The side with a region is the address; the name is the piece of either side that is next to the phone and
    // not of the address.
    bool placeLeft = anyPlace(left);
    // Without a region the longer side is the address.
    if (!placeLeft && !anyPlace(right)) placeLeft = before.size() >= after.size();
    std::vector<std::string_view>& home = placeLeft ? left : right;
    std::vector<std::string_view>& other = placeLeft ? right : left;
    if (out.name.empty()) {
        const auto takeName = [&out](std::vector<std::string_view>& from, bool back) {
            if (from.empty()) return;
            const std::string_view piece = back ? from.back() : from.front();
            if (!mayBeName(piece)) return;
            out.name = std::string(piece);
            if (back)
                from.pop_back();
            else
                from.erase(from.begin());
        };
        // The other side holds nothing but the name; else it is the first or last piece of the address's side.
        takeName(other, &other == &left);
        if (out.name.empty() && home.size() > 1 && !isPlace(home.front())) takeName(home, false);
        if (out.name.empty() && home.size() > 1 && !isPlace(home.back())) takeName(home, true);
    }
    std::string line;
    for (const std::string_view piece : home) line += (line.empty() ? "" : " ") + std::string(piece);
    for (const std::string_view piece : other) line += (line.empty() ? "" : " ") + std::string(piece);
    const FoundRegion region = regionAtStart(line);
    out.province = region.province;
    out.city = region.city;
    out.district = region.district;
    out.code = region.code;
    std::string detail(trimmed(std::string_view(line).substr(region.length)));
    // Spaces between Chinese parts only came from separators.
    std::erase(detail, ' ');
    out.detail = detail;
    const bool cityWithoutDistricts =
        !out.city.empty() && (region.code / 100 % 100 == 90 || region.code == 441900 ||
                              region.code == 442000 || region.code == 460400 || region.code == 620200);
    out.complete = !out.phone.empty() && !out.name.empty() && !out.detail.empty() &&
                   (!out.district.empty() || cityWithoutDistricts);
    return out;
}

std::string addressKey(std::string_view detail) {
    static constexpr std::array<std::string_view, 10> kDigits{"〇"sv, "一"sv, "二"sv, "三"sv, "四"sv,
                                                              "五"sv, "六"sv, "七"sv, "八"sv, "九"sv};
    const std::string plain = folded(normalised(detail));
    // Characters of the text, so that a number in Chinese can be seen before its word (三幢, 十二号).
    std::vector<std::string_view> chars;
    for (std::size_t i = 0; i < plain.size();) {
        const std::size_t n = std::min(charLength(static_cast<unsigned char>(plain[i])), plain.size() - i);
        chars.push_back(std::string_view(plain).substr(i, n));
        i += n;
    }
    const auto digit = [](std::string_view c) {
        for (std::size_t d = 0; d < kDigits.size(); ++d)
            if (kDigits[d] == c) return static_cast<int>(d);
        return -1;
    };
    const auto isCounted = [](std::string_view c) {
        for (const std::string_view word : {"幢"sv, "栋"sv, "号"sv, "楼"sv, "层"sv, "单"sv, "室"sv, "座"sv,
                                            "弄"sv, "组"sv, "期"sv, "区"sv, "门"sv, "户"sv, "队"sv})
            if (c == word) return true;
        return false;
    };
    std::string key;
    int bracket = 0;
    for (std::size_t i = 0; i < chars.size();) {
        const std::string_view c = chars[i];
        if (c == "("sv || c == "（"sv || c == "["sv || c == "【"sv) ++bracket;
        std::size_t end = i;
        int value = 0;
        bool ten = false;
        for (; end < chars.size() && (digit(chars[end]) >= 0 || chars[end] == "十"sv); ++end) {
            if (chars[end] == "十"sv) {
                value = (value == 0 ? 1 : value) * 10;
                ten = true;
            } else {
                value = ten ? value + digit(chars[end]) : value * 10 + digit(chars[end]);
            }
        }
        if (end > i && end < chars.size() && isCounted(chars[end])) {
            if (bracket == 0) key += std::to_string(value);
            i = end;
            continue;
        }
        const bool letter =
            static_cast<unsigned char>(c[0]) >= 0x80 || std::isalnum(static_cast<unsigned char>(c[0]));
        const bool mark = c == "（"sv || c == "）"sv || c == "【"sv || c == "】"sv || c == "。"sv ||
                          c == "·"sv || c == "—"sv;
        if (bracket == 0 && letter && !mark) key += c;
        if ((c == ")"sv || c == "）"sv || c == "]"sv || c == "】"sv) && bracket > 0) --bracket;
        ++i;
    }
    return key;
}

}  // namespace roulian
