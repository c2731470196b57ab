#pragma once
// Reading one cell into one member of the draft. The member's type picks the parser; the first value of a
// document stays, later rows may only repeat it.
#include <cmath>
#include <string>
#include <type_traits>

#include "core/number.h"
#include "core/text.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/fast.h"
#include "exchange/recipe/fields.h"

namespace roulian::exchange::setters {

inline constexpr double kLargestExact = 9007199254740992.0;  // 2^53

inline bool readMoney(const CellValue& v, double scale, Money& out) {
    if (v.isNumber) {
        if (!std::isfinite(v.number) || std::abs(v.number) > 1e13) return false;
        out = Money::fromYuan(v.number * scale);
        return true;
    }
    if (scale == 1 && fast::fixed(v.text, 2, out.fen)) return true;
    const auto parsed = parseMoney(v.text);
    if (!parsed) return false;
    out = scale == 1 ? *parsed : Money::fromYuan(parsed->yuan() * scale);
    return true;
}

inline bool readQty(const CellValue& v, double scale, Qty& out) {
    if (v.isNumber) {
        if (!std::isfinite(v.number) || std::abs(v.number) > 1e12) return false;
        out = Qty::fromDouble(v.number * scale);
        return true;
    }
    if (scale == 1 && fast::fixed(v.text, 3, out.milli)) return true;
    const auto parsed = parseQty(v.text);
    if (!parsed) return false;
    out = scale == 1 ? *parsed : Qty::fromDouble(parsed->value() * scale);
    return true;
}

inline bool readDouble(const CellValue& v, double scale, double& out) {
    if (v.isNumber) {
        out = v.number * scale;
        return std::isfinite(out);
    }
    const auto parsed = parseDouble(v.text);
    if (!parsed) {
        // "30天", "2.5 小时": a trailing unit is cut as with quantities.
        const auto withUnit = parseQty(v.text);
        if (!withUnit) return false;
        out = withUnit->value() * scale;
        return true;
    }
    out = *parsed * scale;
    return true;
}

// Percent columns say 60 or 60%; a spreadsheet's percent cell holds the fraction only when the text has the
// sign.
inline bool readPercent(const CellValue& v, double& out) {
    if (!v.text.empty() && (v.text.back() == '%' || v.text.ends_with("％"))) {
        const auto parsed = parsePercent(v.text);
        if (!parsed) return false;
        out = *parsed;
        return true;
    }
    double number = 0;
    if (!readDouble(v, 1, number)) return false;
    out = number / 100.0;
    return true;
}

inline bool readTime(const CellValue& v, LocalTime& out) {
    if (fast::time(v.text, out)) return true;
    if (v.isDate) {
        if (const auto t = parseTime(v.text)) {
            out = *t;
            return true;
        }
        const auto serial = timeFromSerial(v.number);
        if (serial) out = *serial;
        return serial.has_value();
    }
    if (const auto t = parseTime(v.text)) {
        out = *t;
        return true;
    }
    // A date cell that lost its style: 20,000 to 80,000 is 1954 to 2119.
    if (v.isNumber && v.number > 20000 && v.number < 80000) {
        const auto serial = timeFromSerial(v.number);
        if (serial) out = *serial;
        return serial.has_value();
    }
    return false;
}

// "0000-00-00", "任意时间": nothing said.
inline bool isNoTime(std::string_view text) {
    return text.starts_with("0000-00-00") || text == "任意时间" || text == "0";
}

// Ids that a spreadsheet turned into numbers: "1.23457E+18", or a number cell at or above 2^53.
inline bool idDamaged(const CellValue& v) {
    if (v.isNumber) return std::abs(v.number) >= kLargestExact || v.number != std::floor(v.number);
    const std::string_view t = v.text;
    const std::size_t e = t.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= t.size() || t[e + 1] != '+') return false;
    for (std::size_t i = 0; i < t.size(); ++i) {
        if (i == e || i == e + 1) continue;
        if ((t[i] < '0' || t[i] > '9') && !(t[i] == '.' && i < e)) return false;
    }
    return true;
}

inline bool readBool(std::string_view t, bool& out) {
    static constexpr std::string_view kYes[] = {"是", "已发货", "有",   "y",    "yes",      "true",
                                                "1",  "√",      "赠品", "预售", "全款预售", "定金预售"};
    static constexpr std::string_view kNo[] = {"否", "未发货", "无",     "n",      "no",      "false",
                                               "0",  "×",      "非赠品", "非预售", "部分发货"};
    const std::string word = folded(t);
    for (const std::string_view y : kYes)
        if (word == y) {
            out = true;
            return true;
        }
    for (const std::string_view n : kNo)
        if (word == n) {
            out = false;
            return true;
        }
    return false;
}

inline std::string_view differs(Draft& d, ColumnPlan& plan, std::string first) {
    if (plan.differedIn == d.number) return {};
    plan.differedIn = d.number;
    d.args = {std::move(first)};
    return codes::kRowsDiffer;
}

std::string moneyText(Money money);  // "160.00"

template <auto Get>
std::string_view put(Draft& d, const CellValue& v, ColumnPlan& plan) {
    auto& target = Get(d);
    using T = std::remove_reference_t<decltype(target)>;
    if constexpr (std::is_same_v<T, std::string>) {
        if (target.empty()) target.assign(v.text);
    } else if constexpr (std::is_same_v<T, std::optional<Money>>) {
        Money m;
        if (!readMoney(v, plan.scale, m)) return codes::kRowMoney;
        plan.rowSum += m.fen;
        if (plan.sumsRows) {
            // One amount an order or one a row: rows that differ are parts of it.
            const bool fresh = plan.summedIn != d.number;
            plan.summedIn = d.number;
            plan.summed = fresh ? m : plan.summed + m;
            if (fresh) plan.firstSummed = m;
            plan.rowsDiffer = !fresh && (plan.rowsDiffer || m != plan.firstSummed);
            target = plan.rowsDiffer ? plan.summed : plan.firstSummed;
            return {};
        }
        if (target) return *target == m ? std::string_view{} : differs(d, plan, moneyText(*target));
        plan.takenSum += m.fen;
        target = m;
    } else if constexpr (std::is_same_v<T, Qty> || std::is_same_v<T, std::optional<Qty>>) {
        Qty q;
        if (!readQty(v, plan.scale, q)) return codes::kRowQty;
        plan.rowSum += q.milli;
        plan.takenSum += q.milli;
        target = q;
    } else if constexpr (std::is_same_v<T, std::optional<LocalTime>>) {
        if (target || isNoTime(v.text)) return {};
        LocalTime t;
        if (!readTime(v, t)) return codes::kRowTime;
        target = t;
    } else if constexpr (std::is_same_v<T, std::optional<Day>> || std::is_same_v<T, Day>) {
        if (isNoTime(v.text)) return {};
        LocalTime t;
        if (!readTime(v, t)) return codes::kRowTime;
        target = t.day();
    } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>) {
        double n = 0;
        if (!readDouble(v, plan.scale, n)) return codes::kRowNumber;
        target = n;
    } else if constexpr (std::is_same_v<T, std::optional<int>> ||
                         std::is_same_v<T, std::optional<std::int64_t>>) {
        double n = 0;
        if (!readDouble(v, plan.scale, n) || std::abs(n) > 2e9 || n != std::floor(n))
            return codes::kRowNumber;
        target = static_cast<typename T::value_type>(n);
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::optional<bool>>) {
        bool b = false;
        if (!readBool(v.text, b)) return codes::kWordUnknown;
        target = b;
    } else {
        static_assert(sizeof(T) == 0, "no reader for this member");
    }
    return {};
}

template <auto Get>
std::string_view putId(Draft& d, const CellValue& v, ColumnPlan&) {
    std::string& target = Get(d);
    if (idDamaged(v)) return codes::kRowIdDamaged;
    if (target.empty()) target.assign(v.text);
    return {};
}

// Several columns make one amount (discounts of shop, platform and points); once a document.
template <auto Get>
std::string_view addMoney(Draft& d, const CellValue& v, ColumnPlan& plan) {
    Money m;
    if (!readMoney(v, plan.scale, m)) return codes::kRowMoney;
    plan.rowSum += m.fen;
    if (!d.firstRow) return {};
    plan.takenSum += m.fen;
    auto& target = Get(d);
    target = target.value_or(Money{}) + m;
    return {};
}

// Several columns of one row make one amount or quantity, once a row.
template <auto Get>
std::string_view addInRow(Draft& d, const CellValue& v, ColumnPlan& plan) {
    auto& target = Get(d);
    if constexpr (std::is_same_v<std::remove_reference_t<decltype(target)>, std::optional<Money>>) {
        Money m;
        if (!readMoney(v, plan.scale, m)) return codes::kRowMoney;
        plan.rowSum += m.fen;
        plan.takenSum += m.fen;
        target = target.value_or(Money{}) + m;
    } else {
        Qty q;
        if (!readQty(v, plan.scale, q)) return codes::kRowQty;
        plan.rowSum += q.milli;
        plan.takenSum += q.milli;
        target = target.value_or(Qty{}) + q;
    }
    return {};
}

template <auto Get>
std::string_view putPercent(Draft& d, const CellValue& v, ColumnPlan&) {
    double fraction = 0;
    if (!readPercent(v, fraction) || fraction < 0 || fraction > 10) return codes::kRowNumber;
    Get(d) = fraction;
    return {};
}

template <auto Get>
std::string_view putView(Draft& d, const CellValue& v, ColumnPlan&) {
    Get(d) = v.text;
    return {};
}

}  // namespace roulian::exchange::setters
