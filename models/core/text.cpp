#include "core/text.h"

#include <unicode/coll.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstring>
#include <memory>

namespace roulian {
namespace {

// Next code point of valid or invalid UTF-8; U+FFFD for a damaged sequence.
char32_t next(std::string_view text, std::size_t& at) {
    auto i = static_cast<int32_t>(at);
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), i, static_cast<int32_t>(text.size()), c);
    at = static_cast<std::size_t>(i);
    return static_cast<char32_t>(c);
}

void append(std::string& out, char32_t c) {
    char buffer[U8_MAX_LENGTH];
    int32_t n = 0;
    U8_APPEND_UNSAFE(buffer, n, c);
    out.append(buffer, static_cast<std::size_t>(n));
}

bool blank(char32_t c) {
    if (c <= 0x20) return c == ' ' || (c >= 9 && c <= 13);
    if (c < 0x85) return false;
    return c == 0x85 || c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200F) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    std::size_t from = 0;
    while (from < text.size()) {
        std::size_t after = from;
        if (!blank(next(text, after))) break;
        from = after;
    }
    std::size_t to = text.size();
    while (to > from) {
        std::size_t start = to - 1;
        while (start > from && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80 && to - start < 4)
            --start;
        std::size_t after = start;
        if (!blank(next(text.substr(0, to), after)) || after != to) break;
        to = start;
    }
    return text.substr(from, to - from);
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            ++i;
            if (byte >= 'A' && byte <= 'Z')
                out += static_cast<char>(byte + 32);
            else if (!blank(byte))
                out += static_cast<char>(byte);
            continue;
        }
        char32_t c = next(text, i);
        if (blank(c)) continue;
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
        append(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }
    return out;
}

bool validUtf8(std::string_view bytes) {
    const char* p = bytes.data();
    const char* const end = p + bytes.size();
    while (p < end) {
        std::uint64_t word = 0;
        if (end - p >= 8) {
            std::memcpy(&word, p, 8);
            if ((word & 0x8080808080808080u) == 0) {
                p += 8;
                continue;
            }
        }
        const auto c = static_cast<unsigned char>(*p);
        if (c < 0x80) {
            ++p;
            continue;
        }
        // Lead byte, length and the range of the second byte: RFC 3629, section 4.
        const int length = c >= 0xC2 && c <= 0xDF   ? 2
                           : c >= 0xE0 && c <= 0xEF ? 3
                           : c >= 0xF0 && c <= 0xF4 ? 4
                                                    : 0;
        if (length == 0 || end - p < length) return false;
        const auto second = static_cast<unsigned char>(p[1]);
        const unsigned low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        const unsigned high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) return false;
        for (int i = 2; i < length; ++i)
            if ((static_cast<unsigned char>(p[i]) & 0xC0) != 0x80) return false;
        p += length;
    }
    return true;
}

std::string collationKey(std::string_view utf8) {
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), error));
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    }();
    if (!collator) return folded(utf8);
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::string key(utf8.size() * 3 + 16, '\0');
    int32_t n =
        collator->getSortKey(text, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    if (n > static_cast<int32_t>(key.size())) {
        key.resize(static_cast<std::size_t>(n));
        n = collator->getSortKey(text, reinterpret_cast<uint8_t*>(key.data()), n);
    }
    key.resize(n > 0 ? static_cast<std::size_t>(n - 1) : 0);  // the key ends in a zero byte
    return key;
}

std::string maskedName(std::string_view utf8) {
    const std::string_view name = trimmed(utf8);
    if (name.empty()) return {};
    std::size_t after = 0;
    next(name, after);
    return std::string(name.substr(0, after)) + "**";
}

std::string maskedPhone(std::string_view utf8) {
    const std::string_view phone = trimmed(utf8);
    if (phone.empty()) return {};
    if (phone.find('*') != std::string_view::npos) return std::string(phone);
    std::string digits;
    for (std::size_t i = 0; i < phone.size();) {
        char32_t c = next(phone, i);
        if (c >= 0xFF10 && c <= 0xFF19) c -= 0xFEE0;
        if (c >= '0' && c <= '9') digits += static_cast<char>(c);
    }
    if (digits.size() >= 13 && digits.substr(0, 3) == "861") digits.erase(0, 2);  // country code
    if (digits.size() > 11 && digits[0] == '1') digits.resize(11);                // an extension follows
    if (digits.size() >= 10) return digits.substr(0, 3) + "****" + digits.substr(digits.size() - 4);
    if (digits.size() >= 7) return digits.substr(0, 1) + "****" + digits.substr(digits.size() - 2);
    return "****";
}

namespace {

// Mobile (11 digits from 13, 86 before them allowed) or landline with its area code.
bool phoneDigits(std::string digits) {
    if (digits.rfind("0086", 0) == 0)
        digits.erase(0, 4);
    else if (digits.size() == 13 && digits.rfind("86", 0) == 0)
        digits.erase(0, 2);
    if (digits.size() == 11 && digits[0] == '1') return digits[1] >= '3';
    return digits.size() >= 10 && digits.size() <= 12 && digits[0] == '0' && digits[1] != '0';
}

}  // namespace

std::string withMaskedPhones(std::string_view utf8) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        if (!isDigit(utf8[i])) {
            out += utf8[i++];
            continue;
        }
        // A number may be written in groups: one space or hyphen between digits.
        std::string digits;
        std::size_t end = i, run = i;
        while (end < utf8.size()) {
            if (isDigit(utf8[end]))
                digits += utf8[end++];
            else if ((utf8[end] == ' ' || utf8[end] == '-') && end + 1 < utf8.size() &&
                     isDigit(utf8[end + 1]))
                ++end;
            else
                break;
        }
        while (run < utf8.size() && isDigit(utf8[run])) ++run;
        if (phoneDigits(digits)) {
            out += maskedPhone(digits);
            i = end;
        } else {  // perhaps only the first group is one: "13800138001 2026-08-17"
            const std::string first(utf8.substr(i, run - i));
            out += phoneDigits(first) ? maskedPhone(first) : first;
            i = run;
        }
    }
    return out;
}

}  // namespace roulian
