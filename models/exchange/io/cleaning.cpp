#include "exchange/io/cleaning.h"

#include <array>

#include "core/text.h"

namespace roulian::exchange {
namespace {

constexpr std::array<std::string_view, 2> kNotes{"必填", "自动"};
constexpr std::array<std::string_view, 19> kUnits{"元", "人民币", "万", "万元", "亿",  "亿元", "分",
                                                  "天", "小时",   "时", "分钟", "秒",  "件",   "个",
                                                  "%",  "克",     "g",  "kg",   "千克"};

bool startsWith(std::string_view text, std::string_view head) {
    return text.substr(0, head.size()) == head;
}

// Length of the white space or invisible character at the start of text, 0 when there is none.
std::size_t blankAt(std::string_view text) {
    const auto c = static_cast<unsigned char>(text.front());
    if (c == ' ' || (c >= 9 && c <= 13)) return 1;
    if (c < 0x80) return 0;
    const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (length > text.size()) return 0;
    return trimmed(text.substr(0, length)).empty() ? length : 0;
}

}  // namespace

std::string_view cleanText(std::string_view raw) {
    std::string_view text = trimmed(raw);
    if (text.size() >= 3 && startsWith(text, "=\"") && text.back() == '"') {
        text = text.size() == 3 ? std::string_view{} : text.substr(2, text.size() - 3);
        text = trimmed(text);
    }
    while (!text.empty() && (text.front() == '`' || text.front() == '\'')) text = trimmed(text.substr(1));
    return text;
}

bool isEmptyWord(std::string_view t) {
    if (t.size() > 9) return false;
    return t.empty() || t == "-" || t == "--" || t == "—" || t == "——" || t == "/" || t == "N/A" ||
           t == "null" || t == "?" || t == "\"\"" || t == "(空)" || t == "（空）";
}

std::string_view cleanCell(std::string_view raw) {
    const std::string_view text = cleanText(raw);
    return isEmptyWord(text) ? std::string_view{} : text;
}

CleanHeader cleanHeader(std::string_view raw) {
    std::string_view rest = cleanText(raw);
    CleanHeader header;
    std::string& name = header.name;
    name.reserve(rest.size());
    while (!rest.empty()) {
        if (const std::size_t n = blankAt(rest)) {
            rest.remove_prefix(n);
        } else if (startsWith(rest, "（") || startsWith(rest, "）")) {
            name += startsWith(rest, "（") ? '(' : ')';
            rest.remove_prefix(3);
        } else if (startsWith(rest, "＊") || startsWith(rest, "％")) {
            name += startsWith(rest, "＊") ? '*' : '%';
            rest.remove_prefix(3);
        } else {
            name += rest.front();
            rest.remove_prefix(1);
        }
    }
    while (name.size() > 1 && name.front() == '*') name.erase(0, 1);
    while (name.size() > 2 && name.back() == ')') {
        const std::size_t open = name.rfind('(');
        if (open == std::string::npos || open == 0) break;
        const std::string inside = name.substr(open + 1, name.size() - open - 2);
        bool known = false;
        for (std::string_view note : kNotes) known = known || inside == note;
        for (std::string_view unit : kUnits)
            if (inside == unit && header.unit.empty()) {
                header.unit = inside;
                known = true;
                break;
            }
        if (!known) break;
        name.resize(open);
    }
    return header;
}

}  // namespace roulian::exchange
