#include "workspace/rule_check.h"

#include <QCoreApplication>

#include "customers/rules.h"

namespace roulian::workspace {

namespace {

struct FieldWords {
    const char* word;
    const char* example;
};

FieldWords wordsOf(customers::Field field) {
    using enum customers::Field;
    switch (field) {
        case RecencyDays:
            return {QT_TRANSLATE_NOOP("rule_fields", "Days since the last order"), "recency_days <= 30"};
        case Orders:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders in all"), "orders >= 2"};
        case Money:
            return {QT_TRANSLATE_NOOP("rule_fields", "Money spent in all, yuan"), "money >= 500"};
        case AverageOrder:
            return {QT_TRANSLATE_NOOP("rule_fields", "Mean money of an order, yuan"), "average_order >= 150"};
        case Orders30:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders of the last 30 days"), "orders_30 >= 1"};
        case Orders90:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders of the last 90 days"), "orders_90 >= 2"};
        case IntervalDays:
            return {QT_TRANSLATE_NOOP("rule_fields", "Own mean days between orders"), "interval_days <= 14"};
        case FirstDays:
            return {QT_TRANSLATE_NOOP("rule_fields", "Days since the first order"), "first_days <= 60"};
        case MonthsSinceFirst:
            return {QT_TRANSLATE_NOOP("rule_fields", "Months since the first order, 0 = this month"),
                    "months_since_first = 0"};
        case RScore:
            return {QT_TRANSLATE_NOOP("rule_fields", "Recency score, 1 to 5"), "r_score >= 4"};
        case FScore:
            return {QT_TRANSLATE_NOOP("rule_fields", "Frequency score, 1 to 5"), "f_score >= 4"};
        case MScore:
            return {QT_TRANSLATE_NOOP("rule_fields", "Money score, 1 to 5"), "m_score = 5"};
        case ChannelCount:
            return {QT_TRANSLATE_NOOP("rule_fields", "Number of channels"), "channel_count >= 2"};
        case PresaleOrders:
            return {QT_TRANSLATE_NOOP("rule_fields", "Presale orders"), "presale_orders >= 1"};
        case PresaleShare:
            return {QT_TRANSLATE_NOOP("rule_fields", "Presale orders ÷ orders, 0 to 1"),
                    "presale_share >= 0.5"};
        case DiscountedOrders:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders with a discount"), "discounted_orders >= 2"};
        case DiscountedShare:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders with a discount ÷ orders, 0 to 1"),
                    "discounted_share >= 0.8"};
        case DiscountShare:
            return {QT_TRANSLATE_NOOP("rule_fields", "Discount ÷ list price, 0 to 1"),
                    "discount_share > 0.2"};
        case RefundedOrders:
            return {QT_TRANSLATE_NOOP("rule_fields", "Orders with a refund"), "refunded_orders >= 1"};
        case Class:
            return {QT_TRANSLATE_NOOP("rule_fields", "RFM class"), "class = \"important_value\""};
        case Lifecycle:
            return {QT_TRANSLATE_NOOP("rule_fields", "Lifecycle"), "lifecycle in (\"cooling\", \"dormant\")"};
        case Tag:
            return {QT_TRANSLATE_NOOP("rule_fields", "Has the tag"), "tag = \"VIP\""};
        case Channel:
            return {QT_TRANSLATE_NOOP("rule_fields", "Has bought in the channel"), "channel = \"youzan\""};
        case Community:
            return {QT_TRANSLATE_NOOP("rule_fields", "Belongs to the community"), "community contains \"A\""};
        case Category:
            return {QT_TRANSLATE_NOOP("rule_fields", "Has bought from the category"),
                    "category contains \"A\""};
        case Province:
            return {QT_TRANSLATE_NOOP("rule_fields", "Province"), "province contains \"A\""};
        case City:
            return {QT_TRANSLATE_NOOP("rule_fields", "City"), "city contains \"A\""};
    }
    return {"", ""};
}

}  // namespace

std::optional<Error> checkRule(std::string_view text) {
    auto rule = customers::parseRule(text);
    return rule ? std::nullopt : std::optional(rule.error());
}

std::vector<RuleField> ruleFields() {
    std::vector<RuleField> out;
    for (const customers::FieldInfo& info : customers::fields()) {
        const FieldWords words = wordsOf(info.field);
        out.push_back({QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size())),
                       QCoreApplication::translate("rule_fields", words.word),
                       static_cast<RuleFieldKind>(info.kind), QString::fromUtf8(words.example)});
    }
    return out;
}

}  // namespace roulian::workspace
