#pragma once
// A weekly series: values[i] belongs to start + i.
#include <vector>

#include "core/day.h"

namespace roulian {

struct Series {
    Week start;
    std::vector<double> values;
    Week end() const { return start + static_cast<int>(values.size()); }  // one past the last
};

}  // namespace roulian
