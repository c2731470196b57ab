#include "forecast/series/member.h"

#include <algorithm>
#include <cmath>

#include "forecast/arima_model.h"
#include "forecast/ces_model.h"
#include "forecast/decompose.h"
#include "forecast/ets_model.h"
#include "forecast/mstl_model.h"
#include "forecast/theta_model.h"

namespace roulian::forecast {
namespace {

bool finite(std::span<const double> v) {
    return std::all_of(v.begin(), v.end(), [](double x) { return std::isfinite(x); });
}

// Every admissible form; on a longer stretch only those that came close before.
struct EtsModel : Model {
    std::vector<EtsFit> fits;  // best first
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        // Akaike weights (Kolassa 2011): forms about as likely as the best have about as much to say.
        std::fill(out.begin(), out.end(), 0.0);
        std::vector<double> one(out.size());
        double total = 0;

        for (const EtsFit& fit : fits) {
            const double weight = std::exp(-0.5 * (aicc(fit) - aicc(fits.front())));
            if (&fit != &fits.front() && !(weight > 0.05)) continue;
            if (!etsAhead(fit, y, one) || !finite(one)) continue;
            for (std::size_t h = 0; h < out.size(); ++h) out[h] += weight * one[h];
            total += weight;
        }
        if (!(total > 0)) return false;
        for (double& v : out) v /= total;
        return true;
    }
    // A trend that never bends must earn it.
    static double aicc(const EtsFit& fit) { return fit.aicc + (fit.form.trend && !fit.form.damped ? 2 : 0); }
    static ModelPtr fit(const Problem& problem, const Model* earlier) {
        using enum EtsSeason;
        const bool canSeason = problem.season > 1 && problem.season <= 24 &&
                               problem.y.size() >= 2 * static_cast<std::size_t>(problem.season) + 4;
        const bool seasonal = canSeason && isSeasonal(problem.y, problem.season);
        auto model = std::make_shared<EtsModel>();
        const auto add = [&](std::optional<EtsFit> fit) {
            if (fit) model->fits.push_back(std::move(*fit));
        };
        const auto* before = static_cast<const EtsModel*>(earlier);
        if (before && (before->fits.front().form.season != None) == seasonal) {
            for (std::size_t i = 0; i < std::min<std::size_t>(3, before->fits.size()); ++i)
                add(fitEts(before->fits[i].form, problem, &before->fits[i]));
        } else {
            for (const EtsSeason season : {None, Additive, Multiplicative}) {
                if ((season != None) != seasonal) continue;
                for (const bool relative : {false, true}) {
                    if (!relative && season == Multiplicative) continue;
                    for (const int trend : {0, 1, 2})
                        add(fitEts({relative, trend > 0, trend == 2, season}, problem));
                }
            }
        }
        if (model->fits.empty()) return nullptr;
        std::stable_sort(model->fits.begin(), model->fits.end(),
                         [](const EtsFit& a, const EtsFit& b) { return aicc(a) < aicc(b); });
        return model;
    }
};

struct ThetaModel : Model {
    ThetaFit made;
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        thetaAhead(made, y, out);
        return finite(out);
    }
    static ModelPtr fit(const Problem& problem, const Model* earlier) {
        auto model = std::make_shared<ThetaModel>();
        const auto* before = static_cast<const ThetaModel*>(earlier);
        model->made = fitTheta(problem, before ? &before->made : nullptr);
        return model;
    }
};

struct CesModel : Model {
    CesFit made;
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        cesAhead(made, y, out);
        return finite(out);
    }
    static ModelPtr fit(const Problem& problem, const Model* earlier) {
        const auto* before = static_cast<const CesModel*>(earlier);
        std::optional<CesFit> fit;
        if (before) fit = fitCes(before->made.form, problem, &before->made);
        if (!fit) fit = fitCesBest(problem);
        if (!fit) return nullptr;
        auto model = std::make_shared<CesModel>();
        model->made = std::move(*fit);
        return model;
    }
};

struct ArimaModel : Model {
    ArimaFit made;
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        arimaAhead(made, y, out);
        return finite(out);
    }
    static ModelPtr fit(const Problem& problem, const Model* earlier) {
        const auto* before = static_cast<const ArimaModel*>(earlier);
        std::optional<ArimaFit> fit;
        if (before) {
            Problem same = problem;
            same.season = before->made.season;
            fit = fitArima(before->made.order, same, &before->made);
        }
        if (!fit) fit = fitArimaBest(problem);
        if (!fit) return nullptr;
        auto model = std::make_shared<ArimaModel>();
        model->made = std::move(*fit);
        return model;
    }
};

struct MstlModel : Model {
    MstlFit made;
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        return mstlAhead(made, y, out);
    }
    static ModelPtr fit(const Problem& problem, const Model*) {
        auto fit = fitMstl(problem.y, problem.season, problem.horizon);
        if (!fit) return nullptr;
        auto model = std::make_shared<MstlModel>();
        model->made = std::move(*fit);
        return model;
    }
};

struct SeasonalNaive : Model {
    int season = 1;
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        const std::size_t m =
            y.size() >= static_cast<std::size_t>(season) ? static_cast<std::size_t>(season) : 1;
        if (y.empty()) return false;
        for (std::size_t h = 0; h < out.size(); ++h) out[h] = y[y.size() - m + h % m];
        return true;
    }
    static ModelPtr fit(const Problem& problem, const Model*) {
        auto model = std::make_shared<SeasonalNaive>();
        model->season = problem.season;
        return model;
    }
};

// A method of methods/ that is quick enough to be estimated anew at every origin.
template <const Method& (*kMethod)()>
struct MethodModel : Model {
    bool ahead(std::span<const double> y, std::span<double> out) const override {
        const Method& method = kMethod();
        if (y.size() < static_cast<std::size_t>(method.minLength)) return false;
        const Fit made = method.run({y, 1, static_cast<int>(out.size()), nullptr});
        if (made.mean.size() != out.size() || !finite(made.mean)) return false;
        std::copy(made.mean.begin(), made.mean.end(), out.begin());
        return true;
    }
    static ModelPtr fit(const Problem&, const Model*) { return std::make_shared<MethodModel>(); }
};

}  // namespace

const Method& adidaMethod();
const Method& driftMethod();
const Method& holtMethod();
const Method& holt_dampedMethod();
const Method& meanMethod();
const Method& naiveMethod();
const Method& negative_binomialMethod();
const Method& imapaMethod();
const Method& sbaMethod();
const Method& sesMethod();
const Method& tsbMethod();
const Method& crostonMethod();

const std::vector<Member>& members() {
    static const std::vector<Member> all{{"adida", 1, MethodModel<adidaMethod>::fit},
                                         {"arima", 6, ArimaModel::fit},
                                         {"ces", 5, CesModel::fit},
                                         {"ets", 4, EtsModel::fit},
                                         {"croston", 1, MethodModel<crostonMethod>::fit},
                                         {"drift", 2, MethodModel<driftMethod>::fit},
                                         {"holt", 4, MethodModel<holtMethod>::fit},
                                         {"holt_damped", 4, MethodModel<holt_dampedMethod>::fit},
                                         {"imapa", 1, MethodModel<imapaMethod>::fit},
                                         {"mean", 1, MethodModel<meanMethod>::fit},
                                         {"mstl", 8, MstlModel::fit},
                                         {"naive", 1, MethodModel<naiveMethod>::fit},
                                         {"negative_binomial", 2, MethodModel<negative_binomialMethod>::fit},
                                         {"sba", 1, MethodModel<sbaMethod>::fit},
                                         {"seasonal_naive", 1, SeasonalNaive::fit},
                                         {"ses", 3, MethodModel<sesMethod>::fit},
                                         {"tsb", 1, MethodModel<tsbMethod>::fit},
                                         {"theta", 4, ThetaModel::fit}};
    return all;
}

const Member* findMember(std::string_view name) {
    for (const Member& member : members())
        if (member.name == name) return &member;
    return nullptr;
}

}  // namespace roulian::forecast
