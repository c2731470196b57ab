#pragma once
// Money in fen and quantities in thousandths, both exact 64-bit integers; statistics use double.
#include <cmath>
#include <compare>
#include <cstdint>

namespace roulian {

struct Money {
    std::int64_t fen = 0;
    static constexpr Money fromFen(std::int64_t f) { return {f}; }
    static Money fromYuan(double yuan) { return {std::llround(yuan * 100.0)}; }
    double yuan() const { return static_cast<double>(fen) / 100.0; }
    auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money o) const { return {fen + o.fen}; }
    constexpr Money operator-(Money o) const { return {fen - o.fen}; }
    constexpr Money operator-() const { return {-fen}; }
    constexpr Money& operator+=(Money o) {
        fen += o.fen;
        return *this;
    }
    constexpr Money& operator-=(Money o) {
        fen -= o.fen;
        return *this;
    }
};

struct Qty {
    std::int64_t milli = 0;
    static constexpr Qty fromMilli(std::int64_t m) { return {m}; }
    static constexpr Qty units(std::int64_t n) { return {n * 1000}; }
    static Qty fromDouble(double n) { return {std::llround(n * 1000.0)}; }
    double value() const { return static_cast<double>(milli) / 1000.0; }
    auto operator<=>(const Qty&) const = default;
    constexpr Qty operator+(Qty o) const { return {milli + o.milli}; }
    constexpr Qty operator-(Qty o) const { return {milli - o.milli}; }
    constexpr Qty operator-() const { return {-milli}; }
    constexpr Qty& operator+=(Qty o) {
        milli += o.milli;
        return *this;
    }
    constexpr Qty& operator-=(Qty o) {
        milli -= o.milli;
        return *this;
    }
};

// Price times quantity, rounded half away from zero to a fen.
inline Money operator*(Money price, Qty qty) {
    return {std::llround(static_cast<double>(price.fen) * static_cast<double>(qty.milli) / 1000.0)};
}

}  // namespace roulian
