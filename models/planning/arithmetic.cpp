#include "planning/arithmetic.h"

#include <cmath>
#include <limits>
#include <numeric>

#include "planning/planning.h"

namespace roulian::planning {

namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

struct Quotient {
    std::uint64_t value;
    bool remainder;
};

// a × b ÷ d by shift and subtract, so that compilers without a 128-bit type give the same answer.
Quotient mulDiv(std::uint64_t a, std::uint64_t b, std::uint64_t d) {
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    const Wide quotient = product / d;
    if (quotient > static_cast<Wide>(kMax)) return {static_cast<std::uint64_t>(kMax), false};
    return {static_cast<std::uint64_t>(quotient), product % d != 0};
#else
    std::uint64_t quotient = 0, rest = 0;
    const std::uint64_t whole = a / d, part = a % d;
    for (int bit = 63; bit >= 0; --bit) {
        const bool top = (b >> bit & 1) != 0;
        if (quotient > static_cast<std::uint64_t>(kMax) / 2) return {static_cast<std::uint64_t>(kMax), false};
        quotient *= 2;
        rest *= 2;  // rest < d ≤ 2⁶³, so it fits
        if (rest >= d) rest -= d, ++quotient;
        if (!top) continue;
        if (whole > static_cast<std::uint64_t>(kMax) - quotient)
            return {static_cast<std::uint64_t>(kMax), false};
        quotient += whole;
        rest += part;
        if (rest >= d) rest -= d, ++quotient;
    }
    return {quotient, rest != 0};
#endif
}

}  // namespace

std::int64_t mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t d) {
    return static_cast<std::int64_t>(
        mulDiv(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b), static_cast<std::uint64_t>(d))
            .value);
}

std::int64_t mulDivCeil(std::int64_t a, std::int64_t b, std::int64_t d) {
    const Quotient q =
        mulDiv(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b), static_cast<std::uint64_t>(d));
    const auto value = static_cast<std::int64_t>(q.value);
    return q.remainder && value < kMax ? value + 1 : value;
}

Qty componentNeed(Qty qty, Qty numerator, Qty denominator, std::int64_t scrapPpm) {
    if (qty.milli <= 0 || numerator.milli <= 0 || denominator.milli <= 0) return {};
    // Reduce numerator × (10⁶ + ppm) ÷ (denominator × 10⁶) so that the products stay small.
    std::int64_t n = numerator.milli, d = denominator.milli;
    std::int64_t factor = 1'000'000 + scrapPpm, million = 1'000'000;
    for (std::int64_t* over : {&n, &factor}) {
        for (std::int64_t* under : {&d, &million}) {
            const std::int64_t g = std::gcd(*over, *under);
            *over /= g;
            *under /= g;
        }
    }
    const std::int64_t ratioUp = mulDivFloor(n, factor, 1), ratioDown = mulDivFloor(d, million, 1);
    return {mulDivCeil(qty.milli, ratioUp, ratioDown)};
}

Qty lotSized(Qty need, const LotRules& rules) {
    std::int64_t q = need.milli > rules.moq.milli ? need.milli : rules.moq.milli;
    if (q <= 0) return {};
    const std::int64_t multiple = rules.multiple.milli > 0 ? rules.multiple.milli : 1;
    const std::int64_t pack = rules.pack.milli > 0 ? rules.pack.milli : 1;
    const std::int64_t step = mulDivFloor(multiple, pack / std::gcd(multiple, pack), 1);
    const std::int64_t rest = q % step;
    if (rest != 0) q = q > kMax - (step - rest) ? kMax : q + (step - rest);
    return {q};
}

double safetyFactor(double p) {
    if (!(p >= 0.5) || p >= 1.0) return 0.0;
    // Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37
    // (1988), routine PPND16 (upper half): accurate to about 1 part in 10¹⁶.
    const double q = p - 0.5;
    if (q <= 0.425) {
        const double r = 0.180625 - q * q;
        return q *
               (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
                    45921.953931549871457) *
                       r +
                   13731.693765509461125) *
                      r +
                  1971.5909503065514427) *
                     r +
                 133.14166789178437745) *
                    r +
                3.387132872796366608) /
               (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
                    21213.794301586595867) *
                       r +
                   5394.1960214247511077) *
                      r +
                  687.1870074920579083) *
                     r +
                 42.313330701600911252) *
                    r +
                1.0);
    }
    double r = std::sqrt(-std::log(1.0 - p));
    if (r <= 5.0) {
        r -= 1.6;
        return (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) *
                        r +
                    1.27045825245236838258) *
                       r +
                   3.64784832476320460504) *
                      r +
                  5.7694972214606914055) *
                     r +
                 4.6303378461565452959) *
                    r +
                1.42343711074968357734) /
               (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r +
                     0.0151986665636164571966) *
                        r +
                    0.14810397642748007459) *
                       r +
                   0.68976733498510000455) *
                      r +
                  1.6763848301838038494) *
                     r +
                 2.05319162663775882187) *
                    r +
                1.0);
    }
    r -= 5.0;
    return (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) *
                    r +
                0.026532189526576123093) *
                   r +
               0.29656057182850489123) *
                  r +
              1.7848265399172913358) *
                 r +
             5.4637849111641143699) *
                r +
            6.6579046435011037772) /
           (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) *
                    r +
                7.868691311456132591e-4) *
                   r +
               0.0148753612908506148525) *
                  r +
              0.13692988092273580531) *
                 r +
             0.59983220655588793769) *
                r +
            1.0);
}

}  // namespace roulian::planning
