#include "exchange/recipe/wishes.h"

#include <array>

#include "core/number.h"
#include "core/text.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::array kUnits{"瓶"sv, "份"sv, "袋"sv, "盒"sv, "件"sv, "个"sv, "斤"sv, "箱"sv,   "罐"sv, "套"sv,
                            "包"sv, "只"sv, "条"sv, "桶"sv, "提"sv, "串"sv, "杯"sv, "公斤"sv, "kg"sv, "板"sv};
struct Numeral {
    std::string_view word;
    double value;
};
constexpr std::array kNumerals{Numeral{"一"sv, 1}, Numeral{"二"sv, 2},  Numeral{"两"sv, 2},
                               Numeral{"三"sv, 3}, Numeral{"四"sv, 4},  Numeral{"五"sv, 5},
                               Numeral{"六"sv, 6}, Numeral{"七"sv, 7},  Numeral{"八"sv, 8},
                               Numeral{"九"sv, 9}, Numeral{"十"sv, 10}, Numeral{"半"sv, 0.5}};
constexpr std::array kBreaks{"，"sv, "、"sv, "；"sv, "。"sv, ","sv,  ";"sv, "\n"sv,
                             "\t"sv, "："sv, "！"sv, "（"sv, "）"sv, "("sv, ")"sv};

std::size_t characterAt(std::string_view text) {
    const auto c = static_cast<unsigned char>(text.front());
    const std::size_t n = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
    return std::min(n, text.size());
}

template <typename List>
std::size_t startsWithAny(std::string_view text, const List& words) {
    std::size_t best = 0;
    for (const auto word : words)
        if (word.size() > best && text.starts_with(word)) best = word.size();
    return best;
}

// A quantity at the start of text; 0 = none. sure: it has a unit or a multiplication sign.
struct Number {
    std::size_t length = 0;
    double value = 0;
    bool sure = false;
};
Number numberAt(std::string_view text) {
    Number out;
    std::size_t i = 0;
    bool sign = false;
    for (const std::string_view mark : {"x"sv, "X"sv, "*"sv, "×"sv, "+"sv, "＋"sv, "＊"sv})
        if (text.starts_with(mark)) {
            i = mark.size();
            sign = true;
            break;
        }
    while (sign && i < text.size() && text[i] == ' ') ++i;
    std::size_t digits = i;
    while (digits < text.size() &&
           ((text[digits] >= '0' && text[digits] <= '9') || (text[digits] == '.' && digits > i)))
        ++digits;
    if (digits > i && digits - i <= 4) {
        const auto value = parseDouble(text.substr(i, digits - i));
        if (!value || *value <= 0) return out;
        const std::size_t unit = startsWithAny(text.substr(digits), kUnits);
        // "500g", "3罐装", "2026年" are not quantities of a thing.
        const std::string_view after = text.substr(digits + unit);
        const bool measure =
            unit == 0 &&
            (after.starts_with("g"sv) || after.starts_with("G"sv) || after.starts_with("ml"sv) ||
             after.starts_with("克"sv) || after.starts_with("毫升"sv) || after.starts_with("号"sv) ||
             after.starts_with("点"sv) || after.starts_with("元"sv) || after.starts_with("月"sv) ||
             after.starts_with("年"sv) || after.starts_with("楼"sv) || after.starts_with("栋"sv));
        if (measure || after.starts_with("装"sv)) return out;
        return {digits + unit, *value, unit > 0 || sign};
    }
    for (const Numeral& numeral : kNumerals)
        if (text.substr(i).starts_with(numeral.word)) {
            const std::size_t end = i + numeral.word.size();
            // Numerals stand in names (三只松鼠, 一次性): only a unit behind makes them a quantity.
            std::size_t unit = startsWithAny(text.substr(end), kUnits);
            if (unit == 0) return out;
            const std::string_view rest = text.substr(end + unit);
            const bool ends = rest.empty() || rest.front() == ' ' || startsWithAny(rest, kBreaks) > 0;
            if (!ends && !sign) return out;
            return {end + unit, numeral.value, true};
        }
    return out;
}

bool namesNothing(std::string_view label) {
    for (const std::string_view word :
         {"各"sv, "都要"sv, "都"sv, "全要"sv, "每样"sv, "每种"sv, "同上"sv, "一样"sv})
        if (label == word) return true;
    return label.empty();
}

std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t cut = i == text.size() ? 1 : startsWithAny(text.substr(i), kBreaks);
        if (cut == 0) {
            i += characterAt(text.substr(i));
            continue;
        }
        if (const std::string_view piece = trimmed(text.substr(begin, i - begin)); !piece.empty())
            out.push_back(piece);
        i += cut;
        begin = i;
    }
    return out;
}

}  // namespace

std::vector<CollectionRecord::Item> wishesOf(std::string_view text) {
    std::vector<CollectionRecord::Item> out;
    std::vector<std::string_view> bare;
    for (const std::string_view piece : pieces(text)) {
        std::size_t begin = 0, found = 0;
        for (std::size_t i = 0; i < piece.size();) {
            const Number number = numberAt(piece.substr(i));
            const bool afterDigit = i > 0 && piece[i - 1] >= '0' && piece[i - 1] <= '9';
            if (number.length == 0 || afterDigit) {
                i += characterAt(piece.substr(i));
                continue;
            }
            CollectionRecord::Item item;
            item.label = trimmed(piece.substr(begin, i - begin));
            item.qty = Qty::fromDouble(number.value);
            item.confidence = namesNothing(item.label) ? 0 : number.sure ? 0.9 : 0.6;
            if (item.label.empty()) item.label = trimmed(piece.substr(i, number.length));
            out.push_back(std::move(item));
            i += number.length;
            begin = i;
            ++found;
        }
        if (found == 0) bare.push_back(piece);
    }
    // Remarks stand beside wishes ("下班后取"); alone, words without a number are the wish.
    if (out.empty())
        for (const std::string_view piece : bare)
            out.push_back({std::string(piece), Qty::units(1), namesNothing(piece) ? 0.0 : 0.3});
    return out;
}

std::vector<CollectionRecord::Item> chosenGoods(std::string_view answer) {
    std::vector<CollectionRecord::Item> out;
    std::string text(answer);
    for (std::size_t at = text.find("┋"); at != std::string::npos; at = text.find("┋"))
        text.replace(at, 3, "\n");
    for (const std::string_view piece : pieces(text)) {
        auto wishes = wishesOf(piece);
        if (wishes.size() == 1 && wishes[0].confidence >= 0.9) {
            out.push_back(std::move(wishes[0]));
            continue;
        }
        out.push_back({std::string(piece), Qty::units(1), 0.5});
    }
    return out;
}

bool asksForGoods(std::string_view question) {
    if (!personalField(question).empty()) return false;
    for (const std::string_view word : {"款"sv, "口味"sv, "商品"sv, "产品"sv, "想要"sv, "想买"sv, "数量"sv,
                                        "几份"sv, "尝"sv, "品种"sv, "规格"sv})
        if (question.find(word) != std::string_view::npos) return true;
    return false;
}

std::string_view personalField(std::string_view question) {
    struct Guess {
        std::string_view word, field;
    };
    static constexpr Guess kGuesses[] = {
        {"手机"sv, "phone"sv},  {"电话"sv, "phone"sv},   {"联系方式"sv, "phone"sv}, {"昵称"sv, "nick"sv},
        {"微信名"sv, "nick"sv}, {"姓名"sv, "name"sv},    {"收货人"sv, "name"sv},    {"收件人"sv, "name"sv},
        {"称呼"sv, "name"sv},   {"地址"sv, "address"sv}, {"门牌"sv, "address"sv},   {"楼栋"sv, "address"sv}};
    for (const Guess& guess : kGuesses)
        if (question.find(guess.word) != std::string_view::npos) return guess.field;
    return {};
}

}  // namespace roulian::exchange
