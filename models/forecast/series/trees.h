#pragma once
// Gradient-boosted regression trees (Friedman 2001; Chen & Guestrin 2016) by XGBoost, where the program was built with it.
#include <cstddef>
#include <memory>
#include <vector>

#include "core/progress.h"

namespace roulian::forecast {

// Rows of `features` columns, row major; NaN = unknown.
struct TreeRows {
    std::size_t features = 0;
    std::vector<float> x, label, weight;  // label and weight: one a row
};

class Trees {
public:
    static bool builtIn();
    // Squared error. The same trees from the same rows, whatever else runs. Null when not built in, cancelled, or the
    // library refuses the rows.
    static std::unique_ptr<Trees> train(const TreeRows& rows, const CancelToken& cancel);
    // One value a row of `x`; may be called from several threads. Empty when the library fails.
    std::vector<double> predict(const std::vector<float>& x) const;
    ~Trees();
    Trees(const Trees&) = delete;
    Trees& operator=(const Trees&) = delete;

private:
    Trees() = default;
    void* m_booster = nullptr;
    std::size_t m_features = 0;
};

}  // namespace roulian::forecast
