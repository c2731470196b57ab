#include "exchange/recipe/items.h"

#include <algorithm>

#include "core/number.h"
#include "core/text.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

// Length of an opening or closing bracket at i, 0 if none.
std::size_t bracket(std::string_view s, std::size_t i, bool& opens) {
    opens = s[i] == '(';
    if (s[i] == '(' || s[i] == ')') return 1;
    opens = s.substr(i).starts_with("（"sv);
    return opens || s.substr(i).starts_with("）"sv) ? 3 : 0;
}

std::vector<std::string_view> split(std::string_view s, bool atComma) {
    std::vector<std::string_view> out;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < s.size();) {
        bool opens = false;
        const std::size_t b = bracket(s, i, opens);
        if (b != 0) {
            depth = opens ? depth + 1 : std::max(0, depth - 1);
            i += b;
            continue;
        }
        std::size_t cut = 0;
        if (s[i] == '\n' || s[i] == '\r')
            cut = 1;
        else if (depth == 0 && s[i] == ';')
            cut = 1;
        else if (depth == 0 && s.substr(i).starts_with("；"sv))
            cut = 3;
        else if (depth == 0 && atComma && s.substr(i).starts_with("，"sv))
            cut = 3;
        if (cut != 0) {
            out.push_back(trimmed(s.substr(begin, i - begin)));
            i += cut;
            begin = i;
        } else {
            ++i;
        }
    }
    out.push_back(trimmed(s.substr(begin)));
    std::erase_if(out, [](std::string_view piece) { return piece.empty(); });
    return out;
}

// Cuts a quantity from the end: "*2", "+2", "x2", "×2", "(2件)", "（2件）".
bool cutQty(std::string_view& s, Qty& qty) {
    constexpr std::string_view kUnits[] = {"件", "份", "个", "盒", "瓶", "袋", "斤", "箱", "罐", "套", "包"};
    std::string_view rest = s;
    bool inBrackets = false;
    if (rest.ends_with(')')) {
        rest.remove_suffix(1);
        inBrackets = true;
    } else if (rest.ends_with("）"sv)) {
        rest.remove_suffix(3);
        inBrackets = true;
    }
    bool unit = false;
    for (const std::string_view u : kUnits)
        if (rest.ends_with(u)) {
            rest.remove_suffix(u.size());
            unit = true;
            break;
        }
    std::size_t digits = 0;
    while (digits < rest.size() &&
           ((rest[rest.size() - 1 - digits] >= '0' && rest[rest.size() - 1 - digits] <= '9') ||
            rest[rest.size() - 1 - digits] == '.'))
        ++digits;
    if (digits == 0 || digits > 9) return false;
    const auto number = parseQty(rest.substr(rest.size() - digits));
    if (!number) return false;
    rest.remove_suffix(digits);
    if (inBrackets) {
        // "(2件)" is a quantity, "(500g)" or "(2)" a specification.
        if (!unit) return false;
        if (rest.ends_with('('))
            rest.remove_suffix(1);
        else if (rest.ends_with("（"sv))
            rest.remove_suffix(3);
        else
            return false;
    } else {
        const std::string_view before = trimmed(rest);
        std::size_t mark = 0;
        if (before.ends_with('*') || before.ends_with('+') || before.ends_with('x') || before.ends_with('X'))
            mark = 1;
        else if (before.ends_with("×"sv))
            mark = 2;
        else if (before.ends_with("＊"sv) || before.ends_with("＋"sv))
            mark = 3;
        if (mark == 0) return false;
        rest = before.substr(0, before.size() - mark);
    }
    qty = *number;
    s = trimmed(rest);
    return true;
}

// Cuts the last balanced pair of brackets at the end.
void cutSpec(std::string_view& s, std::string& spec) {
    std::size_t closing = s.ends_with(')') ? 1 : s.ends_with("）"sv) ? 3 : 0;
    if (closing == 0) return;
    int depth = 0;
    std::size_t open = std::string_view::npos, openLength = 0;
    for (std::size_t i = 0; i < s.size();) {
        bool opens = false;
        const std::size_t b = bracket(s, i, opens);
        if (b != 0 && opens && depth++ == 0) {
            open = i;
            openLength = b;
        }
        if (b != 0 && !opens) --depth;
        i += b == 0 ? 1 : b;
    }
    if (depth != 0 || open == std::string_view::npos || open == 0) return;
    spec = trimmed(s.substr(open + openLength, s.size() - closing - open - openLength));
    s = trimmed(s.substr(0, open));
}

}  // namespace

bool parseItems(std::string_view text, std::vector<Item>& out) {
    out.clear();
    std::vector<std::string_view> pieces = split(text, true);
    const bool allCounted = std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) {
        Qty ignored;
        return cutQty(piece, ignored);
    });
    if (!allCounted) pieces = split(text, false);
    for (std::string_view piece : pieces) {
        Item item;
        cutQty(piece, item.qty);
        cutSpec(piece, item.spec);
        if (piece.empty()) return false;
        item.title = piece;
        out.push_back(std::move(item));
    }
    return !out.empty();
}

}  // namespace roulian::exchange
