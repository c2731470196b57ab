#include "exchange/recipe/guess_fields.h"

#include <algorithm>
#include <array>
#include <functional>
#include <initializer_list>
#include <set>
#include <string_view>

#include "core/carriers.h"
#include "core/number.h"
#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/fields.h"
#include "exchange/recipe/phone.h"
#include "exchange/recipe/region.h"

namespace roulian::exchange {
namespace {

using Values = std::vector<std::string>;
constexpr std::size_t kFewest = 2;  // values a guess needs
constexpr double kShare = 0.9;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool mostly(const Values& values, const std::function<bool(const std::string&)>& fits) {
    const auto good = std::count_if(values.begin(), values.end(), fits);
    return static_cast<double>(good) >= kShare * static_cast<double>(values.size());
}

bool isMobile(const std::string& text) {
    Phone phone;
    if (parsePhone(text, phone) && phone.mobile) return true;
    return text.size() == 11 && text[0] == '1' && text.find("****") != std::string::npos;
}

bool isAddress(const std::string& text) {
    Region region;
    regionFromAddress(text, region);
    return !region.province.empty() && text.size() > 24;
}

bool isParcelNumber(const std::string& text) {
    return text.size() >= 10 && !isMobile(text) && !carriersLookingLike(text).empty();
}

// Digits alone may as well be an order number; those come before.
bool isLetteredParcelNumber(const std::string& text) {
    return isParcelNumber(text) && !isDigit(text[0]);
}

bool isTime(const std::string& text) {
    // A bare number may be a date serial, but as likely anything else.
    return text.size() >= 8 &&
           std::count_if(text.begin(), text.end(), isDigit) < static_cast<long>(text.size()) &&
           parseTime(text).has_value();
}

bool isPlainCode(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
}

bool isLongNumber(const std::string& text) {
    return text.size() >= 10 && isPlainCode(text) && std::count_if(text.begin(), text.end(), isDigit) >= 8;
}

bool isGoodsCode(const std::string& text) {
    return text.size() >= 3 && text.size() <= 24 && isPlainCode(text) &&
           std::any_of(text.begin(), text.end(), [](char c) { return !isDigit(c); });
}

bool isAmount(const std::string& text) {
    return text.find('.') != std::string::npos && parseMoney(text).has_value();
}

bool isCount(const std::string& text) {
    const auto n = parseInteger(text);
    return n && *n >= 0 && *n < 100000;
}

bool isTitle(const std::string& text) {
    return text.size() >= 12 && static_cast<unsigned char>(text[0]) >= 0x80;
}

struct Shape {
    bool (*fits)(const std::string&);
    bool distinct;  // values do not repeat
    std::initializer_list<std::string_view> fields;
};

// The most telling first.
const std::array<Shape, 10>& shapes() {
    static const std::array<Shape, 10> all{
        {{isMobile, false, {"receiver.phone", "phone", "buyer.phone"}},
         {isAddress, false, {"receiver.address", "address"}},
         {isLetteredParcelNumber, false, {"waybill"}},
         {isTime, false, {"createdAt", "takenAt", "paidAt", "orderedAt", "shippedAt", "day"}},
         {isLongNumber, true, {"orderNo", "no"}},
         {isParcelNumber, false, {"waybill"}},
         {isGoodsCode, false, {"merchantCode", "code", "sku", "skuCode"}},
         {isAmount, false, {"amount", "paid", "unitPrice", "price"}},
         {isCount, false, {"qty", "onHand", "available"}},
         {isTitle, false, {"title", "name"}}}};
    return all;
}

bool distinct(const Values& values) {
    return std::set<std::string>(values.begin(), values.end()).size() * 10 >= values.size() * 9;
}

bool inWords(const WordMap& words, const std::string& text) {
    const std::string word = folded(text);
    return std::any_of(words.begin(), words.end(), [&](const auto& entry) { return entry.first == word; });
}

}  // namespace

void guessByShape(const Profile& profile, const std::vector<std::vector<std::string>>& rows,
                  std::vector<ColumnChoice>& columns) {
    const auto valuesOf = [&rows](const ColumnChoice& column) {
        Values values;
        for (const auto& row : rows)
            if (static_cast<std::size_t>(column.column) < row.size())
                if (const std::string_view text = cleanText(row[static_cast<std::size_t>(column.column)]);
                    !text.empty())
                    values.emplace_back(text);
        return values;
    };
    const auto lacks = [&](std::string_view field) {
        return std::any_of(profile.columns.begin(), profile.columns.end(),
                           [&](const ColumnRule& rule) { return rule.field == field; }) &&
               std::none_of(columns.begin(), columns.end(),
                            [&](const ColumnChoice& c) { return c.field == field; });
    };
    const auto give = [&](ColumnChoice& column, std::string_view field) {
        column.field = field;
        const FieldDef* known = findField(profile.kind, field);
        column.personal = column.personal || (known != nullptr && known->personal);
    };
    std::vector<std::pair<ColumnChoice*, Values>> open;
    for (ColumnChoice& column : columns)
        if (column.field.empty() && !column.known)
            if (Values values = valuesOf(column); values.size() >= kFewest)
                open.emplace_back(&column, std::move(values));
    // Words of a fixed list (order states) tell more than any shape.
    for (const ColumnRule& rule : profile.columns) {
        if (rule.words.empty() || !lacks(rule.field)) continue;
        for (auto& [column, values] : open)
            if (column->field.empty() &&
                mostly(values, [&rule](const std::string& text) { return inWords(rule.words, text); })) {
                give(*column, rule.field);
                break;
            }
    }
    for (const Shape& shape : shapes())
        for (auto& [column, values] : open) {
            if (!column->field.empty() || !mostly(values, shape.fits) ||
                (shape.distinct && !distinct(values)))
                continue;
            const auto field = std::find_if(shape.fields.begin(), shape.fields.end(), lacks);
            if (field != shape.fields.end()) give(*column, *field);
        }
}

}  // namespace roulian::exchange
