#include "exchange/recipe/phone.h"

#include "core/text.h"

namespace roulian::exchange {
namespace {

bool isMobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

}  // namespace

bool parsePhone(std::string_view text, Phone& out) {
    out = {};
    const std::string plain = folded(text);  // half width, no white space
    if (plain.empty() || plain.starts_with("$$") || plain.starts_with("##")) return false;
    std::string_view rest = plain;
    if (rest.starts_with("+86"))
        rest.remove_prefix(3);
    else if (rest.starts_with("86-"))
        rest.remove_prefix(3);
    else if (rest.starts_with("86") && rest.size() >= 13)
        rest.remove_prefix(2);
    std::string digits;
    bool stars = false, afterTurn = false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c >= '0' && c <= '9') {
            // A virtual number writes its extension behind a hyphen or 转 after the eleven digits.
            (afterTurn ? out.extension : digits).push_back(c);
        } else if (c == '*') {
            stars = true;
            digits.push_back(c);
        } else if (c == '-' || c == ',' || c == '_') {
            if (digits.size() == 11 && digits[0] == '1') afterTurn = true;
        } else if (rest.substr(i).starts_with("\u8f6c")) {  // 转
            afterTurn = true;
            i += 2;
        } else if (c != '(' && c != ')' && c != '.') {
            return false;
        }
    }
    if (stars) {
        if (digits.size() < 7 || digits.size() > 13) return false;
        out.masked = digits;
        return true;
    }
    if (digits.size() < 5 || digits.size() > 15) return false;
    out.full = digits;
    out.mobile = isMobile(digits) && out.extension.empty();
    return true;
}

bool maskFits(std::string_view masked, std::string_view full) {
    if (masked.size() != full.size()) return false;
    for (std::size_t i = 0; i < masked.size(); ++i)
        if (masked[i] != '*' && masked[i] != full[i]) return false;
    return true;
}

}  // namespace roulian::exchange
