#include "forecast/select.h"

#include <algorithm>
#include <cmath>

#include "forecast/candidates.h"
#include "forecast/growth.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kLeastNoise = 0.1, kLeastScale = 0.1;  // of a season's mean week
constexpr std::size_t kEdge = 2;                        // weeks

void judgeItem(ItemForecast& f, const Prepared& p, const std::vector<Origin>& origins,
               const Candidate& chosen, int seasonLength) {
    double error = 0, naiveError = 0, bias = 0, actual = 0;
    int count = 0;
    for (std::size_t o = 0; o < origins.size(); ++o) {
        for (std::size_t h = 0; h < origins[o].actual.size(); ++h) {
            if (!origins[o].judged[h]) continue;
            const double a = origins[o].actual[h], m = chosen.ahead[o][h], s = origins[o].naive[h];
            f.backtest.push_back({Week{p.weekNumber(origins[o].start)}, static_cast<int>(h) + 1, a, m, s});
            error += std::abs(a - m);
            naiveError += std::abs(a - s);
            bias += m - a;
            actual += a;
            ++count;
        }
    }
    if (count == 0) return;
    if (actual > 0) {
        f.wape = error / actual;
        f.naiveWape = naiveError / actual;
        f.bias = bias / actual;
    }
    const auto lag = static_cast<std::size_t>(p.n > seasonLength ? seasonLength : 1);
    double scale = 0;
    int steps = 0;
    for (std::size_t t = lag; t < p.raw.size(); ++t) {
        if (!p.known[t] || !p.known[t - lag]) continue;
        scale += std::abs(p.raw[t] - p.raw[t - lag]);
        ++steps;
    }
    if (scale > 0) f.mase = (error / count) / (scale / steps);
}

// After judgeItem, which adds a pair for every week judged in the same order.
void scaledErrors(Outcome& out, const std::vector<Origin>& origins, const Candidate& chosen) {
    std::size_t pair = 0;
    for (std::size_t o = 0; o < origins.size(); ++o) {
        const Origin& origin = origins[o];
        if (!(chosen.sigma[o] > 0)) {
            pair += static_cast<std::size_t>(std::count(origin.judged.begin(), origin.judged.end(), true));
            continue;
        }
        double error = 0, factor = 0;
        bool whole = true;
        for (std::size_t h = 0; h < origin.actual.size(); ++h) {
            const int lead = static_cast<int>(h) + 1;
            const double scale = scaleOf(chosen, origin.view, h);
            whole = whole && origin.judged[h];
            if (!origin.judged[h]) continue;
            const double e = origin.actual[h] - chosen.ahead[o][h];
            error += e;
            factor += scale;
            out.weekly.push_back(
                {lead, e / (chosen.sigma[o] * weekSpread(lead, chosen.growth[o]) * scale), pair++});
            if (whole)
                out.totals.push_back(
                    {lead, error / (chosen.sigma[o] * totalSpread(lead, chosen.growth[o]) * factor / lead)});
        }
    }
}

// The item's own backtest against what the signals save over all items: a few weeks of one item are noisy.
bool signalsHelp(const Decision& plain, const Decision& with, std::size_t weeks, double poolRatio) {
    constexpr double kPoolWeeks = 13;
    const double n = static_cast<double>(weeks);
    if (!(plain.chosen.score > 0) || !std::isfinite(plain.chosen.score) || !std::isfinite(with.chosen.score))
        return poolRatio < 1;
    return n * with.chosen.score / plain.chosen.score + kPoolWeeks * poolRatio < n + kPoolWeeks;
}

// Limits on the whole (Lifts::factor, signalFactors) are shared out, so that the parts multiply to it.
void shareLimit(std::vector<WeekFactor>& parts, const std::vector<double>& whole) {
    std::vector<double> logs(whole.size(), 0);
    for (const WeekFactor& part : parts) logs[static_cast<std::size_t>(part.ahead)] += std::log(part.factor);
    for (WeekFactor& part : parts) {
        const auto h = static_cast<std::size_t>(part.ahead);
        const double all = std::log(whole[h]);
        if (std::abs(logs[h] - all) > 1e-9 && logs[h] != 0)
            part.factor = std::pow(part.factor, all / logs[h]);
    }
}

std::vector<WeekFactor> eventFactors(const Setting& setting, const Lifts& lifts, std::size_t item,
                                     const std::vector<double>& lift) {
    const Prepared& p = setting.items[item];
    std::vector<WeekFactor> parts;
    for (const ItemEvent& e : p.events) {
        if (e.t < p.n || e.t >= p.n + static_cast<int>(lift.size())) continue;
        parts.push_back({e.t - p.n, setting.kinds[static_cast<std::size_t>(e.kind)],
                         1 + e.share * (lifts.items[item].of(e.kind) - 1), e.share});
    }
    shareLimit(parts, lift);
    return parts;
}

std::vector<WeekFactor> signalParts(const Prepared& p, const Context& context,
                                    std::span<const double> effects, const std::vector<double>& signal) {
    std::vector<WeekFactor> parts;
    for (std::size_t k = 0; k < effects.size(); ++k) {
        if (effects[k] == 0) continue;
        std::vector<double> alone(effects.size(), 0);
        alone[k] = effects[k];
        const std::vector<double> factors =
            signalFactors(p, alone, context.signals.lag, p.n, p.n + static_cast<int>(signal.size()), p.n);
        for (std::size_t h = 0; h < factors.size(); ++h)
            parts.push_back({static_cast<int>(h), p.item->signals[k].name, factors[h], 1});
    }
    shareLimit(parts, signal);
    return parts;
}

Keep keepOf(const Prepared& p, std::size_t t) {
    return p.left[t] ? Keep::LeaveOut : p.asRecorded[t] ? Keep::AsRecorded : Keep::Automatic;
}

}  // namespace

double weekSpread(int h, double growth) {
    return std::sqrt(1 + (h - 1) * growth);
}

double totalSpread(int h, double growth) {
    const double alpha = std::sqrt(growth);
    double sum = 0;
    for (int j = 0; j < h; ++j) sum += (1 + j * alpha) * (1 + j * alpha);
    return std::sqrt(sum);
}

Outcome forecastItem(const Setting& setting, const Learned& learned, std::size_t item,
                     const Options& options) {
    const Prepared& p = setting.items[item];
    const auto horizon = static_cast<std::size_t>(options.horizon);
    const double share = learned.waveShare[learned.groupOf[item]];
    const Context& context = learned.byBack.at(0);
    Outcome out;
    ItemForecast& f = out.item;
    out.counts = p.counts;
    f.key = p.item->key;
    f.start = p.item->history.end();
    f.points.resize(horizon);
    f.cumulative.resize(horizon);
    View view = viewOf(setting, learned, context, item, options.horizon, share);
    f.lift = view.lift;
    f.season = view.season;
    f.signal.assign(horizon, 1);
    f.level.assign(horizon, 0);
    out.scale.assign(horizon, 1);
    for (int t = 0; t < p.first; ++t) {
        const double v = p.item->history.values[static_cast<std::size_t>(t)];
        const bool gap = !std::isfinite(v);
        f.cleaned.push_back({p.item->history.start + t, gap ? 0 : v, gap ? 0 : std::max(0.0, v),
                             gap     ? Reason::Gap
                             : v < 0 ? Reason::Negative
                                     : Reason::None,
                             Keep::Automatic, gap ? 0 : std::max(0.0, v)});
    }
    double largest = 0;
    for (int t = 0; t < p.n; ++t) {
        const auto at = static_cast<std::size_t>(t);
        f.cleaned.push_back({Week{p.weekNumber(t)}, p.raw[at], view.cleaned.used[at], view.cleaned.reason[at],
                             keepOf(p, at), view.cleaned.automatic[at]});
        largest = std::max({largest, view.flat[at], p.raw[at]});
    }
    const bool inSeasons = options.method == "auto" && soldInSeasons(p, options.seasonLength);
    const Pattern pattern = demandPattern(inSeasons ? onSale(view.flat) : view.flat);
    f.demand = pattern.demand;
    f.adi = pattern.adi;
    f.cv2 = pattern.cv2;
    if (p.n == 0 || largest <= 0) {
        f.method = p.n == 0 ? "none" : "mean";
        f.lift.assign(horizon, 1);
        f.season.assign(horizon, 1);
        return out;
    }

    const int season = options.seasonLength < kLongSeason ? options.seasonLength : 1;
    Judge judge;
    judge.squared = f.demand == DemandClass::Intermittent || f.demand == DemandClass::Lumpy;
    judge.leadWeeks = p.item->leadWeeks > 0 ? p.item->leadWeeks : options.horizon;
    judge.demand = p.level > 0 ? p.level : largest;
    judge.inSeasons = inSeasons;
    const auto decide = [&](bool signals) {
        auto origins =
            originsOf(setting, learned, item, options.horizon, share, options.seasonLength, signals);
        // Before a year was known nothing could tell when it would be sold again.
        if (inSeasons)
            std::erase_if(origins, [&](const Origin& o) { return o.start < options.seasonLength; });
        return choose(std::move(origins), options, f.demand, p.n, season, largest, judge);
    };
    Decision decision = decide(false);
    const std::span<const double> effects = context.signals.effect[item];
    const bool weighed = std::any_of(effects.begin(), effects.end(), [](double e) { return e != 0; });
    if (weighed) {
        ItemForecast plain;
        judgeItem(plain, p, decision.origins, decision.chosen, options.seasonLength);
        f.wapeWithoutSignals = plain.wape;
        Decision with = decide(true);
        // Last season knows the weeks of then; the signals of now are not in it.
        if (!decision.chosen.grown && !with.chosen.grown &&
            signalsHelp(decision, with, plain.backtest.size(), learned.signalRatio)) {
            decision = std::move(with);
            view = viewOf(setting, learned, context, item, options.horizon, share, effects);
            f.signal = view.signal;
            for (std::size_t t = 0; t < view.cleaned.used.size(); ++t) {
                CleanWeek& week = f.cleaned[t + static_cast<std::size_t>(p.first)];
                week.used = view.cleaned.used[t];
                week.automatic = view.cleaned.automatic[t];
                week.reason = view.cleaned.reason[t];
            }
            f.signals = signalEffects(setting, learned, item, options.horizon, true);
            f.signalFactors = signalParts(p, context, effects, f.signal);
        }
    }
    if (f.signals.empty()) f.signals = signalEffects(setting, learned, item, options.horizon, false);
    f.scores = std::move(decision.scores);
    const std::vector<Origin>& origins = decision.origins;
    const Candidate& chosen = decision.chosen;
    f.method = chosen.name;

    std::vector<double> ahead(horizon, 0);
    if (chosen.parts.empty()) {
        f.lift.assign(horizon, 1);
        f.season.assign(horizon, 1);
        f.signal.assign(horizon, 1);
        f.signalFactors.clear();
        out.sigma = answer({findMethod("mean")}, view.flat, 1, 1).sigma;
    } else {
        Answer a = answer(chosen.parts, view.flat, season, options.horizon, options.memory);
        ahead = std::move(a.fit.mean);
        out.sigma = a.sigma;
        out.growth = a.growth;
        f.parameters = std::move(a.fit.parameters);
        if (share > 0) f.parameters.emplace_back("season.share", share);
        const auto& lifts = context.lifts.items[item];
        for (std::size_t k = 0; k < lifts.kinds.size(); ++k)
            f.parameters.emplace_back("lift." + setting.kinds[static_cast<std::size_t>(lifts.kinds[k])],
                                      lifts.lift[k]);
    }
    if (!chosen.parts.empty()) f.eventFactors = eventFactors(setting, context.lifts, item, view.lift);
    f.lastYearShare = chosen.copied;
    std::vector<double> copy = lastYear(p, view, context.lifts, item, options.seasonLength, options.horizon);
    if (chosen.grown && p.n >= options.seasonLength) {
        copy = lastSeason(view.cleaned.used, options.seasonLength, options.horizon);
        f.lastYearGrowth = context.growth[item];
    }
    for (std::size_t h = 0; h < horizon; ++h) {
        f.level[h] = chosen.parts.empty() ? 0 : sensible(ahead[h], largest);
        const double own = f.level[h] * view.factor(h);
        // Last year's week brings last year's events; those of the coming week take their place.
        const int year = p.n >= options.seasonLength ? options.seasonLength : 1;
        const double then =
            chosen.grown ? 1 : context.lifts.factor(item, p, p.n - year + static_cast<int>(h) % year);
        const double anew = std::clamp(view.lift[h] / then, 0.02, 20.0);
        const double copied = copy[h] * f.lastYearGrowth * anew;
        if (chosen.copied > 0) {
            f.lastYear.push_back(copy[h]);
            f.lastYearLift.push_back(anew);
        }
        f.points[h].mean = chosen.copied * copied + (1 - chosen.copied) * own;
        out.scale[h] = scaleOf(chosen, view, h);
    }
    if (chosen.copied > 0 && chosen.copied < 1) f.parameters.emplace_back("last_year.share", chosen.copied);
    if (chosen.grown) f.parameters.emplace_back("last_year.growth", f.lastYearGrowth);
    if (chosen.copied > 0)
        f.parameters.emplace_back("season_length", p.n >= options.seasonLength ? options.seasonLength : 1);
    f.parameters.emplace_back("sigma", out.sigma);
    judgeItem(f, p, origins, chosen, options.seasonLength);
    if (inSeasons) {
        const std::vector<double> sold = onSale(view.cleaned.used);
        const double usual = meanOf(sold);
        out.sigma = std::max(noiseOf(sold), kLeastNoise * usual);
        // A season may begin and end some weeks earlier or later: its edges are as uncertain as the weeks beside them.
        for (std::size_t h = 0; h < horizon; ++h) {
            double beside = f.points[h].mean;
            for (std::size_t k = h > kEdge ? h - kEdge : 0; k < std::min(horizon, h + kEdge + 1); ++k)
                beside = std::max(beside, f.points[k].mean);
            out.scale[h] = std::max(kLeastScale, usual > 0 ? beside / usual : 1.0);
        }
        f.parameters.back().second = out.sigma;
        return out;
    }
    scaledErrors(out, origins, chosen);
    return out;
}

}  // namespace roulian::forecast
