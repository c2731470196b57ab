#include "forecast/series/trees.h"

#if ROULIAN_BOOSTING
#include <xgboost/c_api.h>
#endif

#include <limits>
#include <utility>

namespace roulian::forecast {

#if ROULIAN_BOOSTING

namespace {

constexpr int kRounds = 120;

// Small steps, shallow trees, leaves of many rows: demand is mostly noise.
constexpr std::pair<const char*, const char*> kSettings[]{{"objective", "reg:squarederror"},
                                                          {"tree_method", "hist"},
                                                          {"max_bin", "64"},
                                                          {"eta", "0.06"},
                                                          {"max_depth", "6"},
                                                          {"min_child_weight", "40"},
                                                          {"subsample", "0.7"},
                                                          {"colsample_bytree", "0.6"},
                                                          {"lambda", "5"},
                                                          {"base_score", "1"},
                                                          {"nthread", "1"},
                                                          {"seed", "1"},
                                                          {"seed_per_iteration", "1"},
                                                          {"verbosity", "0"}};

struct Matrix {
    DMatrixHandle handle = nullptr;
    Matrix(const std::vector<float>& x, std::size_t features) {
        if (XGDMatrixCreateFromMat_omp(x.data(), x.size() / features, features,
                                       std::numeric_limits<float>::quiet_NaN(), &handle, 1) != 0)
            handle = nullptr;
    }
    ~Matrix() {
        if (handle) XGDMatrixFree(handle);
    }
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;
};

}  // namespace

bool Trees::builtIn() {
    return true;
}

std::unique_ptr<Trees> Trees::train(const TreeRows& rows, const CancelToken& cancel) {
    if (rows.label.empty() || rows.features == 0) return nullptr;
    const Matrix data(rows.x, rows.features);
    if (!data.handle ||
        XGDMatrixSetFloatInfo(data.handle, "label", rows.label.data(), rows.label.size()) != 0 ||
        XGDMatrixSetFloatInfo(data.handle, "weight", rows.weight.data(), rows.weight.size()) != 0)
        return nullptr;
    std::unique_ptr<Trees> out(new Trees);
    out->m_features = rows.features;
    if (XGBoosterCreate(&data.handle, 1, &out->m_booster) != 0) return nullptr;
    for (const auto& [name, value] : kSettings)
        if (XGBoosterSetParam(out->m_booster, name, value) != 0) return nullptr;
    for (int round = 0; round < kRounds; ++round)
        if (cancel.cancelled() || XGBoosterUpdateOneIter(out->m_booster, round, data.handle) != 0)
            return nullptr;
    return out;
}

std::vector<double> Trees::predict(const std::vector<float>& x) const {
    const Matrix data(x, m_features);
    bst_ulong const* shape = nullptr;
    bst_ulong dimensions = 0;
    float const* values = nullptr;
    constexpr const char* kHow =
        R"({"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false})";
    if (!data.handle ||
        XGBoosterPredictFromDMatrix(m_booster, data.handle, kHow, &shape, &dimensions, &values) != 0)
        return {};
    return {values, values + x.size() / m_features};
}

Trees::~Trees() {
    if (m_booster) XGBoosterFree(m_booster);
}

#else

bool Trees::builtIn() {
    return false;
}
std::unique_ptr<Trees> Trees::train(const TreeRows&, const CancelToken&) {
    return nullptr;
}
std::vector<double> Trees::predict(const std::vector<float>&) const {
    return {};
}
Trees::~Trees() = default;

#endif

}  // namespace roulian::forecast
