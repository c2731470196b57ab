// Meaning of rules: fields, evaluation, canonical text. The parser stands in rule_parser.cpp.
#include "customers/rules.h"

#include <algorithm>
#include <array>

#include "core/number.h"
#include "core/text.h"
#include "customers/cohorts.h"

namespace roulian::customers {

namespace {

constexpr std::array kFields{
    FieldInfo{Field::RecencyDays, "recency_days", FieldKind::Number},
    FieldInfo{Field::Orders, "orders", FieldKind::Number},
    FieldInfo{Field::Money, "money", FieldKind::Number},
    FieldInfo{Field::AverageOrder, "average_order", FieldKind::Number},
    FieldInfo{Field::Orders30, "orders_30", FieldKind::Number},
    FieldInfo{Field::Orders90, "orders_90", FieldKind::Number},
    FieldInfo{Field::IntervalDays, "interval_days", FieldKind::Number},
    FieldInfo{Field::FirstDays, "first_days", FieldKind::Number},
    FieldInfo{Field::MonthsSinceFirst, "months_since_first", FieldKind::Number},
    FieldInfo{Field::RScore, "r_score", FieldKind::Number},
    FieldInfo{Field::FScore, "f_score", FieldKind::Number},
    FieldInfo{Field::MScore, "m_score", FieldKind::Number},
    FieldInfo{Field::ChannelCount, "channel_count", FieldKind::Number},
    FieldInfo{Field::PresaleOrders, "presale_orders", FieldKind::Number},
    FieldInfo{Field::PresaleShare, "presale_share", FieldKind::Number},
    FieldInfo{Field::DiscountedOrders, "discounted_orders", FieldKind::Number},
    FieldInfo{Field::DiscountedShare, "discounted_share", FieldKind::Number},
    FieldInfo{Field::DiscountShare, "discount_share", FieldKind::Number},
    FieldInfo{Field::RefundedOrders, "refunded_orders", FieldKind::Number},
    FieldInfo{Field::Class, "class", FieldKind::Text},
    FieldInfo{Field::Lifecycle, "lifecycle", FieldKind::Text},
    FieldInfo{Field::Tag, "tag", FieldKind::Set},
    FieldInfo{Field::Channel, "channel", FieldKind::Set},
    FieldInfo{Field::Community, "community", FieldKind::Set},
    FieldInfo{Field::Category, "category", FieldKind::Set},
    FieldInfo{Field::Province, "province", FieldKind::Text},
    FieldInfo{Field::City, "city", FieldKind::Text},
};
static_assert(kFields.size() == static_cast<std::size_t>(Field::City) + 1);

constexpr std::array kBuiltins{
    BuiltinSegment{"new_this_month", "months_since_first = 0"},
    BuiltinSegment{"about_to_lapse_big_spenders", "m_score >= 4 and lifecycle in (\"cooling\", \"dormant\")"},
    BuiltinSegment{"presale_fans", "presale_orders >= 2 and presale_share >= 0.5"},
    BuiltinSegment{"coupon_hunters", "orders >= 2 and discounted_share >= 0.8"},
    BuiltinSegment{"multi_channel", "channel_count >= 2"},
};

std::optional<double> perOrder(std::optional<int> part, int orders) {
    if (!part || orders <= 0) return std::nullopt;
    return static_cast<double>(*part) / orders;
}

std::optional<double> widened(std::optional<int> n) {
    return n ? std::optional<double>(*n) : std::nullopt;
}

std::optional<double> numberOf(Field field, const CustomerFacts& c) {
    const CustomerRfm& r = c.rfm;
    switch (field) {
        case Field::RecencyDays:
            return r.recencyDays;
        case Field::Orders:
            return r.orders;
        case Field::Money:
            return r.money.yuan();
        case Field::AverageOrder:
            return r.averageOrder().yuan();
        case Field::Orders30:
            return r.orders30;
        case Field::Orders90:
            return r.orders90;
        case Field::IntervalDays:
            return r.meanIntervalDays;
        case Field::FirstDays:
            return c.asOf - r.firstDay;
        case Field::MonthsSinceFirst:
            return Month::of(c.asOf - 1) - Month::of(r.firstDay);
        case Field::RScore:
            return r.r;
        case Field::FScore:
            return r.f;
        case Field::MScore:
            return r.m;
        case Field::ChannelCount:
            return c.channels.empty() ? std::nullopt : std::optional<double>(c.channels.size());
        case Field::PresaleOrders:
            return widened(c.presaleOrders);
        case Field::PresaleShare:
            return perOrder(c.presaleOrders, r.orders);
        case Field::DiscountedOrders:
            return widened(c.discountedOrders);
        case Field::DiscountedShare:
            return perOrder(c.discountedOrders, r.orders);
        case Field::DiscountShare:
            return c.discountShare;
        case Field::RefundedOrders:
            return widened(c.refundedOrders);
        default:
            return std::nullopt;
    }
}

std::string textOf(Field field, const CustomerFacts& c) {  // empty = unknown
    switch (field) {
        case Field::Class:
            return std::string(code(c.rfm.rfmClass));
        case Field::Lifecycle:
            return std::string(code(c.rfm.lifecycle));
        case Field::Province:
            return c.province;
        case Field::City:
            return c.city;
        default:
            return {};
    }
}

const std::vector<std::string>& setOf(Field field, const CustomerFacts& c) {
    switch (field) {
        case Field::Channel:
            return c.channels;
        case Field::Community:
            return c.communities;
        case Field::Category:
            return c.categories;
        default:
            return c.tags;
    }
}

bool compareNumber(double have, Op op, std::span<const Value> values) {
    const double want = std::get<double>(values.front());
    switch (op) {
        case Op::Eq:
            return have == want;
        case Op::Ne:
            return have != want;
        case Op::Lt:
            return have < want;
        case Op::Le:
            return have <= want;
        case Op::Gt:
            return have > want;
        case Op::Ge:
            return have >= want;
        case Op::In:
            return std::any_of(values.begin(), values.end(),
                               [have](const Value& v) { return std::get<double>(v) == have; });
        case Op::Contains:
            return false;
    }
    return false;
}

bool compareText(std::string_view have, Op op, std::span<const Value> values) {
    const std::string left = folded(have);
    const auto equal = [&left](const Value& v) { return folded(std::get<std::string>(v)) == left; };
    switch (op) {
        case Op::Eq:
            return equal(values.front());
        case Op::Ne:
            return !equal(values.front());
        case Op::In:
            return std::any_of(values.begin(), values.end(), equal);
        case Op::Contains:
            return left.find(folded(std::get<std::string>(values.front()))) != std::string::npos;
        default:
            return false;
    }
}

bool conditionMet(const Rule& rule, const CustomerFacts& c) {
    switch (kFields[static_cast<std::size_t>(rule.field)].kind) {
        case FieldKind::Number: {
            const std::optional<double> have = numberOf(rule.field, c);
            return have && compareNumber(*have, rule.op, rule.values);
        }
        case FieldKind::Text: {
            const std::string have = textOf(rule.field, c);
            return !have.empty() && compareText(have, rule.op, rule.values);
        }
        case FieldKind::Set: {
            const std::vector<std::string>& have = setOf(rule.field, c);
            // A customer without tags certainly does not have this one.
            const Op op = rule.op == Op::Ne ? Op::Eq : rule.op;
            const bool has = std::any_of(have.begin(), have.end(), [&](const std::string& item) {
                return compareText(item, op, rule.values);
            });
            return rule.op == Op::Ne ? !has : has;
        }
    }
    return false;
}

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    for (char ch : text) {
        if (ch == '"' || ch == '\\') out += '\\';
        out += ch;
    }
    out += '"';
}

void appendValue(std::string& out, const Value& value) {
    if (const auto* number = std::get_if<double>(&value))
        out += formatNumber(*number);
    else
        appendQuoted(out, std::get<std::string>(value));
}

void appendRule(std::string& out, const Rule& rule);

void appendInner(std::string& out, const Rule& child, bool bracket) {
    if (bracket) out += '(';
    appendRule(out, child);
    if (bracket) out += ')';
}

void appendRule(std::string& out, const Rule& rule) {
    constexpr std::array<std::string_view, 8> kOps{"=", "!=", "<", "<=", ">", ">=", "contains", "in"};
    switch (rule.kind) {
        case Rule::Kind::Condition:
            out.append(kFields[static_cast<std::size_t>(rule.field)].name).append(" ");
            out.append(kOps[static_cast<std::size_t>(rule.op)]).append(" ");
            if (rule.op == Op::In) out += '(';
            for (std::size_t i = 0; i < rule.values.size(); ++i) {
                if (i > 0) out += ", ";
                appendValue(out, rule.values[i]);
            }
            if (rule.op == Op::In) out += ')';
            break;
        case Rule::Kind::Not:
            out += "not ";
            appendInner(out, rule.children.front(),
                        rule.children.front().kind == Rule::Kind::And ||
                            rule.children.front().kind == Rule::Kind::Or);
            break;
        case Rule::Kind::And:
        case Rule::Kind::Or:
            for (std::size_t i = 0; i < rule.children.size(); ++i) {
                if (i > 0) out += rule.kind == Rule::Kind::And ? " and " : " or ";
                const Rule::Kind inner = rule.children[i].kind;
                appendInner(out, rule.children[i],
                            inner == rule.kind || (rule.kind == Rule::Kind::And && inner == Rule::Kind::Or));
            }
            break;
    }
}

void collectFields(const Rule& rule, std::vector<Field>& used) {
    if (rule.kind == Rule::Kind::Condition) used.push_back(rule.field);
    for (const Rule& child : rule.children) collectFields(child, used);
}

bool known(Field field, const CustomerFacts& c) {
    switch (kFields[static_cast<std::size_t>(field)].kind) {
        case FieldKind::Number:
            return numberOf(field, c).has_value();
        case FieldKind::Text:
            return !textOf(field, c).empty();
        case FieldKind::Set:
            return !setOf(field, c).empty();
    }
    return false;
}

}  // namespace

std::span<const FieldInfo> fields() {
    return kFields;
}

std::span<const BuiltinSegment> builtinSegments() {
    return kBuiltins;
}

std::string ruleText(const Rule& rule) {
    std::string out;
    appendRule(out, rule);
    return out;
}

bool matches(const Rule& rule, const CustomerFacts& facts) {
    const auto met = [&facts](const Rule& child) { return matches(child, facts); };
    switch (rule.kind) {
        case Rule::Kind::Condition:
            return conditionMet(rule, facts);
        case Rule::Kind::Not:
            return !matches(rule.children.front(), facts);
        case Rule::Kind::And:
            return std::all_of(rule.children.begin(), rule.children.end(), met);
        case Rule::Kind::Or:
            return std::any_of(rule.children.begin(), rule.children.end(), met);
    }
    return false;
}

std::vector<std::size_t> select(const Rule& rule, std::span<const CustomerFacts> customers) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < customers.size(); ++i)
        if (matches(rule, customers[i])) chosen.push_back(i);
    return chosen;
}

std::vector<Field> usedFields(const Rule& rule) {
    std::vector<Field> used;
    collectFields(rule, used);
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

bool answerable(const Rule& rule, std::span<const CustomerFacts> customers) {
    const std::vector<Field> used = usedFields(rule);
    return std::all_of(used.begin(), used.end(), [&](Field field) {
        return std::any_of(customers.begin(), customers.end(),
                           [field](const CustomerFacts& c) { return known(field, c); });
    });
}

}  // namespace roulian::customers
