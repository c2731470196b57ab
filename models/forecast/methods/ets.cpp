// The exponential smoothing family, chosen by the corrected Akaike criterion (Hyndman et al. 2002).
#include <array>

#include "forecast/decompose.h"
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& etsMethod();

static Fit run(const Problem& problem) {
    using enum EtsSeason;
    static constexpr std::array<EtsForm, 12> kForms{{{false, false, false, None},
                                                     {false, true, false, None},
                                                     {false, true, true, None},
                                                     {true, false, false, None},
                                                     {true, true, false, None},
                                                     {true, true, true, None},
                                                     {false, false, false, Additive},
                                                     {false, true, false, Additive},
                                                     {false, true, true, Additive},
                                                     {true, false, false, Multiplicative},
                                                     {true, true, false, Multiplicative},
                                                     {true, true, true, Multiplicative}}};
    const bool canSeason = problem.season > 1 && problem.season <= 24 &&
                           problem.y.size() >= 2 * static_cast<std::size_t>(problem.season) + 4;
    // A season beyond the 90 % limit is taken as given, one below as absent: half the forms to fit.
    const bool seasonal = canSeason && isSeasonal(problem.y, problem.season);
    std::optional<EtsFit> best;
    for (const EtsForm& form : kForms) {
        if ((form.season != None) != seasonal) continue;
        auto fit = fitEts(form, problem);
        if (fit && (!best || fit->aicc < best->aicc)) best = std::move(fit);
    }
    if (!best) return {};
    auto& p = best->fit.parameters;
    p.emplace_back("aicc", best->aicc);
    // The form as figures, so that it can be told in any language.
    p.emplace_back("form.error", best->form.multiplicativeError ? 1 : 0);
    p.emplace_back("form.trend", best->form.trend ? (best->form.damped ? 2 : 1) : 0);
    p.emplace_back("form.season", static_cast<double>(best->form.season));
    if (best->aicc == std::numeric_limits<double>::infinity())
        std::erase_if(p, [](const auto& e) { return e.first == "aicc"; });
    return std::move(best->fit);
}

const Method& etsMethod() {
    static const Method method{"ets", "Hyndman, Koehler, Snyder & Grose (2002): ETS by AICc", Suits::Regular,
                               3, run};
    return method;
}

}  // namespace roulian::forecast
