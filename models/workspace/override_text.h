#pragma once
// What a planner may type into an override cell: "250" sets, "+250" and "-20" add, "*1.2" multiplies.
// Full-width forms and × are accepted.
#include <QString>
#include <optional>

namespace roulian::workspace {

struct OverrideText {
    QString op;  // "set", "add", "mul"
    double amount = 0;
    QString json() const;  // value of Edit kind forecast.override
    QString text() const;  // as one would type it: "2000", "+250", "-20", "*1.2"; reads back as the same
    double of(double statistics) const;  // the final forecast: never below 0
    bool operator==(const OverrideText&) const = default;
};

// Nothing when it is not one of the forms above or would set or multiply by a negative number.
std::optional<OverrideText> parseOverride(const QString& typed);

}  // namespace roulian::workspace
