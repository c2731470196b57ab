#pragma once
// What a planner may type into an override cell: "250" sets, "+250" and "-20" add, "*1.2" multiplies.
// Full-width forms and × are accepted.
#include <QString>
#include <optional>

namespace roulian::ui::pages::demand {

struct OverrideText {
    QString op;  // "set", "add", "mul"
    double amount = 0;
    QString json() const;  // value of Edit kind forecast.override
};

// Nothing when it is not one of the forms above or would set or multiply by a negative number.
std::optional<OverrideText> parseOverride(const QString& typed);

}  // namespace roulian::ui::pages::demand
