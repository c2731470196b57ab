#pragma once
// Small JSON texts for the store: sentence arguments and named numbers.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/day.h"
#include "core/money.h"
#include "core/number.h"

namespace roulian::workspace {

// Typed arguments (see messages.h): shown in the look of numbers wherever the sentence appears.
inline std::string arg(Qty v) {
    return "$milli:" + std::to_string(v.milli);
}
inline std::string arg(Money v) {
    return "$fen:" + std::to_string(v.fen);
}
inline std::string arg(Day v) {
    return "$day:" + std::to_string(v.n);
}
inline std::string arg(Week v) {
    return "$week:" + std::to_string(v.n);
}
inline std::string arg(std::int64_t v) {
    return "$num:" + std::to_string(v);
}
inline std::string arg(int v) {
    return arg(static_cast<std::int64_t>(v));
}
inline std::string argNumber(double v) {
    return "$num:" + formatNumber(std::round(v * 10) / 10);
}
inline std::string argPercent(double v) {
    return "$pct:" + formatNumber(v);
}
inline std::string argCode(const std::string& code) {
    return "$code:" + code;
}

inline std::string jsonArgs(const std::vector<std::string>& args) {
    QJsonArray array;
    for (const std::string& a : args) array.append(QString::fromStdString(a));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

// [code, [args]] for sentence columns that hold both.
inline std::string jsonSentence(const std::string& code, const std::vector<std::string>& args) {
    QJsonArray inner;
    for (const std::string& a : args) inner.append(QString::fromStdString(a));
    return QJsonDocument(QJsonArray{QString::fromStdString(code), inner})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

inline std::string jsonNumbers(const std::vector<std::pair<std::string, double>>& values) {
    QJsonObject object;
    for (const auto& [name, value] : values)
        if (std::isfinite(value)) object.insert(QString::fromStdString(name), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace roulian::workspace
