#pragma once
// Checks the text of a segment rule and lists what a rule can ask about, for whoever lets people write rules.
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

// nullopt = a rule that can be saved. Else a code rule.…; args[0] is the position in characters from 1 (see
// customers/rules.h), so that sentence(error) and a mark in the text agree.
std::optional<Error> checkRule(std::string_view text);

enum class RuleFieldKind { Number, Text, Set };  // Set: a customer has several (tags, channels …)
struct RuleField {
    QString name;  // as written in a rule
    QString word;  // what it means, in the language in force
    RuleFieldKind kind = RuleFieldKind::Number;
    QString example;  // a condition with it
};
std::vector<RuleField> ruleFields();

}  // namespace roulian::workspace
