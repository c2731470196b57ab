#pragma once
// A member of the mean: fitted once to a stretch of a series, then asked from any later origin with its
// parameters held. So one fit is judged at many origins it never saw.
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "forecast/method.h"

namespace roulian::forecast {

class Model {
public:
    virtual ~Model() = default;
    // y begins where the fitted series began. False: the model cannot follow it.
    virtual bool ahead(std::span<const double> y, std::span<double> out) const = 0;
};
using ModelPtr = std::shared_ptr<const Model>;

struct Member {
    std::string_view name;
    int minLength;
    // `earlier`: this member fitted to a shorter stretch of the same series, or null. Null result: not able.
    ModelPtr (*fit)(const Problem& problem, const Model* earlier);
};

const std::vector<Member>& members();
const Member* findMember(std::string_view name);

}  // namespace roulian::forecast
