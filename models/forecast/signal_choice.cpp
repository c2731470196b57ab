// Which signals are in use: tried on a smoothed level in the backtest, over all items that have them.
#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/context.h"

namespace roulian::forecast {
namespace {

constexpr double kGain = 0.99;  // a signal must save 1 % of the error to be used
constexpr double kSmoothing = 0.2;
constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
const auto kSilent = [](std::size_t) {};

// Factors of events and wave by week from the first of the item, `length` of them.
std::vector<double> baseFactors(const Setting& setting, const Learned& learned, const Context& context,
                                std::size_t item, int length) {
    const Prepared& p = setting.items[item];
    std::vector<double> base = context.lifts.factors(item, p, 0, length);
    if (context.waves.empty()) return base;
    const std::size_t group = learned.groupOf[item];
    for (int t = 0; t < length; ++t)
        base[static_cast<std::size_t>(t)] *=
            context.waves[group].factor(p.weekNumber(t), learned.waveShare[group]);
    return base;
}

// Errors of one item's smoothed level by origin and week, as shares of its level; NaN where the truth is
// unknown. `without`: a signal of the item to be taken as without effect.
std::vector<double> errorsOf(const Setting& setting, const Learned& learned, std::size_t item, int horizon,
                             SignalFit Context::*fit, std::size_t without = kNone) {
    const Prepared& p = setting.items[item];
    std::vector<double> errors;
    if (!(p.level > 0)) return errors;
    for (int back : learned.starts[item]) {
        const Context& context = learned.byBack.at(back);
        const int end = p.n - back, ahead = std::min(horizon, back);
        std::vector<double> factors = baseFactors(setting, learned, context, item, end + ahead);
        std::vector<double> effects = (context.*fit).effect[item];
        if (without < effects.size()) effects[without] = 0;
        const std::vector<double> signal = signalFactors(p, effects, (context.*fit).lag, 0, end + ahead, end);
        for (std::size_t t = 0; t < factors.size(); ++t) factors[t] *= signal[t];
        double level = -1;
        for (int t = 0; t < end; ++t) {
            const auto at = static_cast<std::size_t>(t);
            if (!p.known[at]) continue;
            const double y = std::max(0.0, p.raw[at]) / factors[at];
            level = level < 0 ? y : level + kSmoothing * (y - level);
        }
        for (int t = end; t < end + ahead; ++t) {
            const auto at = static_cast<std::size_t>(t);
            errors.push_back(p.known[at] && level >= 0 ? std::abs(p.raw[at] - level * factors[at]) / p.level
                                                       : kAbsent);
        }
    }
    return errors;
}

// Whether the item's signal k had a value in the weeks of errorsOf.
std::vector<bool> knownIn(const Setting& setting, const Learned& learned, std::size_t item, std::size_t k,
                          int horizon) {
    const Prepared& p = setting.items[item];
    std::vector<bool> out;
    for (int back : learned.starts[item]) {
        const auto& lags = learned.byBack.at(back).signals.lag;
        const int end = p.n - back;
        for (int t = end; t < end + std::min(horizon, back); ++t)
            out.push_back(
                std::isfinite(signalAt(p, k, lags[static_cast<std::size_t>(p.signals[k].name)], t, end)));
    }
    return out;
}

struct Sum {
    double without = 0, with = 0;
    void add(const std::vector<double>& a, const std::vector<double>& b, const std::vector<bool>& where) {
        for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
            if (!std::isfinite(a[i]) || !std::isfinite(b[i]) || !where[i]) continue;
            without += a[i];
            with += b[i];
        }
    }
};

using Errors = std::vector<std::vector<double>>;

}  // namespace

bool learnSignals(const Setting& setting, const Options& options, const CancelToken& cancel,
                  Learned& learned) {
    const std::size_t names = setting.signalNames.size(), count = setting.items.size();
    learned.signalUsed.assign(names, false);
    if (names == 0) {
        for (auto& [back, context] : learned.byBack) context.signals.effect.resize(count);
        return !cancel.cancelled();
    }
    std::map<int, SignalLearner> learners;
    for (auto& [back, context] : learned.byBack) {
        std::vector<std::vector<double>> base(count);
        for (std::size_t i = 0; i < count; ++i)
            if (!setting.items[i].signals.empty())
                base[i] = baseFactors(setting, learned, context, i, setting.items[i].n);
        learners.try_emplace(back, setting, std::move(base), back, options.threads, cancel);
        if (cancel.cancelled()) return false;
    }
    const auto refit = [&](const std::vector<bool>& on) {
        for (auto& [back, context] : learned.byBack) context.signals = learners.at(back).fit(on);
    };
    const auto errorsNow = [&] {
        Errors errors(count);
        (void)parallelFor(
            count, options.threads, cancel,
            [&](std::size_t i) {
                if (!setting.items[i].signals.empty())
                    errors[i] = errorsOf(setting, learned, i, options.horizon, &Context::signals);
            },
            kSilent);
        return errors;
    };
    refit(std::vector<bool>(names, true));
    for (auto& [back, context] : learned.byBack) context.allSignals = context.signals;
    // Where each name has a value, by item and signal.
    std::vector<std::vector<std::vector<bool>>> known(count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t k = 0; k < setting.items[i].signals.size(); ++k)
            known[i].push_back(knownIn(setting, learned, i, k, options.horizon));

    refit(learned.signalUsed);
    const Errors none = errorsNow();
    Errors current = none;
    for (bool found = true; found;) {
        found = false;
        double bestGain = 0;
        std::size_t best = names;
        Errors bestErrors;
        for (std::size_t name = 0; name < names; ++name) {
            if (learned.signalUsed[name]) continue;
            std::vector<bool> on = learned.signalUsed;
            on[name] = true;
            refit(on);
            Errors errors = errorsNow();
            if (cancel.cancelled()) return false;
            Sum sum;
            for (std::size_t i : setting.keyOrder)
                for (std::size_t k = 0; k < setting.items[i].signals.size(); ++k)
                    if (setting.items[i].signals[k].name == static_cast<int>(name))
                        sum.add(current[i], errors[i], known[i][k]);
            if (sum.with > kGain * sum.without || sum.without - sum.with <= bestGain) continue;
            bestGain = sum.without - sum.with;
            best = name;
            bestErrors = std::move(errors);
        }
        if (best == names) break;
        learned.signalUsed[best] = true;
        current = std::move(bestErrors);
        found = true;
    }
    refit(learned.signalUsed);
    Sum sum;
    for (std::size_t i : setting.keyOrder)
        if (!setting.items[i].signals.empty())
            sum.add(none[i], current[i], std::vector<bool>(none[i].size(), true));
    if (sum.without > 0) learned.signalRatio = sum.with / sum.without;
    return !cancel.cancelled();
}

std::vector<SignalEffect> signalEffects(const Setting& setting, const Learned& learned, std::size_t item,
                                        int horizon, bool inUse) {
    const Prepared& p = setting.items[item];
    const Context& context = learned.byBack.at(0);
    std::vector<SignalEffect> out;
    for (std::size_t k = 0; k < p.signals.size(); ++k) {
        const ItemSignal& s = p.signals[k];
        const auto name = static_cast<std::size_t>(s.name);
        const bool chosen = learned.signalUsed[name];
        const SignalFit& fit = chosen ? context.signals : context.allSignals;
        SignalEffect e;
        e.name = setting.signalNames[name];
        e.lag = fit.lag[name];
        e.from = s.from;
        e.to = s.to;
        e.effect = std::exp(std::clamp(fit.effect[item][k] * (s.toX - s.fromX), -2.3, 2.3));
        // Against the signals in use where it is one of them, against all signals elsewhere.
        const auto which = chosen ? &Context::signals : &Context::allSignals;
        const std::vector<double> with = errorsOf(setting, learned, item, horizon, which);
        const std::vector<double> without = errorsOf(setting, learned, item, horizon, which, k);
        Sum sum;
        const std::vector<bool> where = knownIn(setting, learned, item, k, horizon);
        sum.add(without, with, where);
        const auto weeks = std::count_if(with.begin(), with.end(), [&](const double& v) {
            return std::isfinite(v) && where[static_cast<std::size_t>(&v - with.data())];
        });
        if (weeks > 0) e.gainWape = (sum.without - sum.with) / static_cast<double>(weeks);
        e.used = chosen && inUse && fit.effect[item][k] != 0;
        out.push_back(std::move(e));
    }
    return out;
}

}  // namespace roulian::forecast
