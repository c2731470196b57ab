#pragma once
// Classical decomposition by centred moving averages, for seasons short enough to be seen at least twice.
#include <span>
#include <vector>

namespace roulian::forecast {

struct SeasonalIndex {
    bool multiplicative = false;
    std::vector<double> index;  // by position (t mod m) from the first value; mean 1, or 0 when additive
    double at(std::size_t t) const {
        return index.empty() ? (multiplicative ? 1 : 0) : index[t % index.size()];
    }
    double remove(double y, std::size_t t) const { return multiplicative ? y / at(t) : y - at(t); }
    double apply(double y, std::size_t t) const { return multiplicative ? y * at(t) : y + at(t); }
};

// Needs at least 2 m values; multiplicative needs all values > 0. Empty index otherwise.
SeasonalIndex seasonalIndex(std::span<const double> y, int m, bool multiplicative);

// Autocorrelation at lag m beyond the 90 % limit (the test of the M4 competition's Naive2).
bool isSeasonal(std::span<const double> y, int m);

}  // namespace roulian::forecast
