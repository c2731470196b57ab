#pragma once
// Segments by rule: a small language such as
//     recency_days <= 30 and orders >= 2 and (tag = "蜂蜜" or channel in ("youzan", "wecom"))
// "and" binds tighter than "or"; "not" tighter than both; 且 或 非 are accepted too. Text in double quotes,
// \" and \\ inside; full-width punctuation and “” are read too. Money in yuan. Names and keywords ignore case.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/result.h"
#include "customers/rfm.h"

namespace roulian::customers {

// What a rule can ask about one customer. nullopt = the data do not say; a condition on it is not met.
struct CustomerFacts {
    CustomerRfm rfm;
    Day asOf;
    std::vector<std::string> tags, channels, communities, categories;  // channels as codes: "youzan", …
    std::string province, city;
    std::optional<int> presaleOrders, discountedOrders, refundedOrders;
    std::optional<double> discountShare;  // discount ÷ list price of all orders, fraction
};

enum class Field : std::uint8_t {
    RecencyDays,       // recency_days
    Orders,            // orders
    Money,             // money, yuan
    AverageOrder,      // average_order, yuan
    Orders30,          // orders_30
    Orders90,          // orders_90
    IntervalDays,      // interval_days: own mean interval
    FirstDays,         // first_days: days since the first purchase
    MonthsSinceFirst,  // months_since_first: calendar months up to the last known day, 0 = this month
    RScore,            // r_score
    FScore,            // f_score
    MScore,            // m_score
    ChannelCount,      // channel_count
    PresaleOrders,     // presale_orders
    PresaleShare,      // presale_share ÷ orders, fraction
    DiscountedOrders,  // discounted_orders
    DiscountedShare,   // discounted_share ÷ orders, fraction
    DiscountShare,     // discount_share of list price, fraction
    RefundedOrders,    // refunded_orders
    Class,             // class: codes of RfmClass
    Lifecycle,         // lifecycle: codes of Lifecycle
    Tag,               // tag: has it
    Channel,           // channel
    Community,         // community
    Category,          // category
    Province,          // province
    City               // city
};
enum class FieldKind : std::uint8_t { Number, Text, Set };
struct FieldInfo {
    Field field;
    std::string_view name;
    FieldKind kind;
};
std::span<const FieldInfo> fields();  // in the order of Field

// Number: = != < <= > >=, in. Text: = !=, contains, in. Set: = has, != has not, contains = some element
// contains the text, in = has any of them. Text is compared folded (case, width, white space).
enum class Op : std::uint8_t { Eq, Ne, Lt, Le, Gt, Ge, Contains, In };
using Value = std::variant<double, std::string>;

struct Rule {
    enum class Kind : std::uint8_t { Condition, And, Or, Not };
    Kind kind = Kind::Condition;
    Field field = Field::RecencyDays;  // of a Condition
    Op op = Op::Eq;
    std::vector<Value> values;   // one; one or more with In
    std::vector<Rule> children;  // of And and Or (two or more), Not (one)
    bool operator==(const Rule&) const = default;
};

// Error codes; args[0] = position, counted in characters from 1; args[1] = what stands there:
// rule.empty, rule.field.unknown, rule.operator.unknown, rule.operator.not_for_field (args[2] = field),
// rule.value.missing, rule.value.number_wanted, rule.value.text_wanted, rule.value.unknown (class,
// lifecycle), rule.text.unclosed, rule.paren.unclosed, rule.unexpected, rule.too_deep (64 levels).
Result<Rule> parseRule(std::string_view text);

// Canonical text; parseRule(ruleText(r)) == r for every rule that parseRule can give.
std::string ruleText(const Rule& rule);

bool matches(const Rule& rule, const CustomerFacts& facts);
std::vector<std::size_t> select(const Rule& rule, std::span<const CustomerFacts> customers);  // indexes

std::vector<Field> usedFields(const Rule& rule);  // each once, in order of Field

// True when at least one customer has a value for every field of the rule: else the data cannot answer it.
bool answerable(const Rule& rule, std::span<const CustomerFacts> customers);

struct BuiltinSegment {
    std::string_view id;  // "new_this_month"; name and description in the user interface
    std::string_view text;
};
std::span<const BuiltinSegment> builtinSegments();

}  // namespace roulian::customers
