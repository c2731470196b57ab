#include "forecast/candidates.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/fit_memory.h"
#include "forecast/growth.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr int kFourModels = 20;  // periods before the first origin

double rootMeanError(std::span<const double> y, std::span<const double> fitted) {
    if (y.size() < 3 || fitted.size() != y.size()) {
        const double mean = meanOf(y);
        double sum = 0;
        for (double v : y) sum += (v - mean) * (v - mean);
        const double sd = y.size() > 1 ? std::sqrt(sum / static_cast<double>(y.size() - 1)) : 0;
        return std::max(sd, 0.5 * mean);  // one or two weeks say nothing about their spread
    }
    const std::size_t from = std::min<std::size_t>(y.size() / 4, 6);
    double sum = 0;
    for (std::size_t t = from; t < y.size(); ++t) sum += (y[t] - fitted[t]) * (y[t] - fitted[t]);
    return std::sqrt(sum / static_cast<double>(y.size() - from));
}

double growthOf(const Fit& fit) {
    double alpha = 0;
    bool level = false;
    for (const auto& [name, value] : fit.parameters) {
        if (name == "alpha") alpha = value;
        if (name == "level") level = true;
    }
    return level ? alpha * alpha : 0.0025;
}

double scoreOf(const Candidate& c, const std::vector<Origin>& origins, const Judge& judge) {
    double weekly = 0, totals = 0;
    int weeks = 0, leads = 0;
    for (std::size_t o = 0; o < origins.size(); ++o) {
        const Origin& origin = origins[o];
        double total = 0;
        int inLead = 0;
        for (std::size_t h = 0; h < origin.actual.size(); ++h) {
            if (!origin.judged[h]) continue;
            const double e = c.ahead[o][h] - origin.actual[h];
            weekly += judge.squared ? e * e : std::abs(e);
            ++weeks;
            if (static_cast<int>(h) >= judge.leadWeeks) continue;
            total += e;
            ++inLead;
        }
        if (inLead == 0) continue;
        totals += std::abs(total) / inLead;
        ++leads;
    }
    if (weeks == 0 || leads == 0) return std::numeric_limits<double>::infinity();
    const double each = judge.squared ? std::sqrt(weekly / weeks) : weekly / weeks;
    return (0.5 * each + 0.5 * totals / leads) / judge.demand;
}

void run(Candidate& c, const std::vector<Origin>& origins, int season, const Options& options, double largest,
         const Judge& judge) {
    for (const Origin& o : origins) {
        if (c.parts.empty()) {
            c.ahead.push_back(o.naive);
            const Answer copy = answer({findMethod("mean")}, o.view.flat, 1, 1);
            c.sigma.push_back(copy.sigma);
            c.growth.push_back(0);
            continue;
        }
        Answer a = answer(c.parts, o.view.flat, season, options.horizon, options.memory, false);
        for (std::size_t h = 0; h < a.fit.mean.size(); ++h)
            a.fit.mean[h] = sensible(a.fit.mean[h], largest) * o.view.factor(h);
        c.ahead.push_back(std::move(a.fit.mean));
        c.sigma.push_back(a.sigma);
        c.growth.push_back(a.growth);
    }
    c.score = scoreOf(c, origins, judge);
}

// The mean of candidates already run; nothing is computed again.
Candidate averageOf(std::vector<const Candidate*> of, const std::vector<Origin>& origins,
                    const Judge& judge) {
    std::sort(of.begin(), of.end(), [](const Candidate* a, const Candidate* b) { return a->name < b->name; });
    Candidate c;
    for (const Candidate* part : of) {
        c.name += (c.name.empty() ? "" : "+") + part->name;
        c.parts.push_back(part->parts[0]);
    }
    const double share = 1.0 / static_cast<double>(of.size());
    for (std::size_t o = 0; o < origins.size(); ++o) {
        c.ahead.emplace_back(of[0]->ahead[o].size(), 0.0);
        double variance = 0, growth = 0;
        for (const Candidate* part : of) {
            for (std::size_t h = 0; h < c.ahead[o].size(); ++h) c.ahead[o][h] += share * part->ahead[o][h];
            variance += share * part->sigma[o] * part->sigma[o];
            growth += share * part->growth[o];
        }
        c.sigma.push_back(std::sqrt(variance));
        c.growth.push_back(growth);
    }
    c.score = scoreOf(c, origins, judge);
    return c;
}

Candidate partlyCopied(const Candidate& c, const Candidate& naive, double copied,
                       const std::vector<Origin>& origins, const Judge& judge) {
    Candidate out = c;
    out.name = c.name + "+" + naive.name;
    out.copied = copied;
    for (std::size_t o = 0; o < origins.size(); ++o)
        for (std::size_t h = 0; h < out.ahead[o].size(); ++h)
            out.ahead[o][h] = (1 - copied) * c.ahead[o][h] + copied * naive.ahead[o][h];
    out.score = scoreOf(out, origins, judge);
    return out;
}

void insertScore(std::vector<std::pair<std::string, double>>& scores, const Candidate& c) {
    scores.insert(std::upper_bound(scores.begin(), scores.end(), c.score,
                                   [](double score, const auto& entry) { return score < entry.second; }),
                  {c.name, c.score});
}

// Last season times what the year changed, where it is known. `naive` has run.
Candidate grownFrom(const Candidate& naive, const std::vector<Origin>& origins, const Judge& judge) {
    Candidate c = naive;
    c.name = "seasonal_growth";
    c.grown = true;
    for (std::size_t o = 0; o < origins.size(); ++o)
        if (!origins[o].grown.empty()) c.ahead[o] = origins[o].grown;
    c.score = scoreOf(c, origins, judge);
    return c;
}

Candidate named(std::string_view name) {
    Candidate c;
    c.name = name;
    c.parts = {findMethod(name)};
    return c;
}

// The choice among models and last year's weeks as they were.
Candidate usualWinner(const std::vector<Origin>& origins, const Options& options, DemandClass demand, int n,
                      int season, double largest, const Judge& judge, Candidate& naive,
                      std::vector<std::pair<std::string, double>>& scores) {
    if (options.method != "auto") {
        Candidate c = options.method == "seasonal_naive" ? naive : named(options.method);
        if (!c.parts.empty() && c.parts[0]->minLength > n) c = named("mean");
        run(c, origins, season, options, largest, judge);
        run(naive, origins, season, options, largest, judge);
        if (!origins.empty()) scores = {{c.name, c.score}, {naive.name, naive.score}};
        if (c.name == naive.name) scores.resize(std::min<std::size_t>(scores.size(), 1));
        return c;
    }
    const bool sparse = demand == DemandClass::Intermittent || demand == DemandClass::Lumpy;
    const char* first = sparse ? "imapa" : "ets";
    const char* second = sparse ? "ses" : "theta";
    if (origins.empty()) {
        if (n < 4) return named("mean");
        if (n < 8) return named("ses");
        Candidate c = named(first);
        c.name += std::string("+") + second;
        c.parts.push_back(findMethod(second));
        return c;
    }
    const int shortest = origins.back().start;
    std::vector<Candidate> all;
    for (const Method* method : registry()) {
        const bool suits =
            method->suits == Suits::Both || method->suits == (sparse ? Suits::Sparse : Suits::Regular);
        if (!suits || method->minLength > shortest) continue;
        all.push_back(named(method->name));
        run(all.back(), origins, season, options, largest, judge);
    }
    const auto find = [&](const std::string& name) -> const Candidate* {
        return &*std::find_if(all.begin(), all.end(), [&](const Candidate& c) { return c.name == name; });
    };
    // Four models that err differently where demand is regular and there is enough of it to fit them.
    const bool four = !sparse && shortest >= kFourModels;
    Candidate usual = four
                          ? averageOf({find("arima"), find("ces"), find(first), find(second)}, origins, judge)
                          : averageOf({find(first), find(second)}, origins, judge);
    usual.handicap = 1;
    // Flexible models win a backtest of few origins too easily to be trusted alone.
    std::erase_if(all, [](const Candidate& c) { return c.name == "arima" || c.name == "ces"; });
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score < b.score; });
    if (all.size() > 1) {
        Candidate two = averageOf({&all[0], &all[1]}, origins, judge);
        if (two.name != usual.name) all.push_back(std::move(two));
    }
    all.push_back(std::move(usual));
    run(naive, origins, season, options, largest, judge);
    for (const Candidate& c : all) scores.emplace_back(c.name, c.score);
    scores.emplace_back(naive.name, naive.score);
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto& a, const auto& b) { return a.second < b.second; });
    auto best = std::min_element(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.score * a.handicap < b.score * b.handicap;
    });
    if (naive.score >= best->score) return *best;
    // Better than all the way to last year is often a part of the way: the smallest that does not lose.
    for (const double copied : {0.25, 0.5, 0.75}) {
        Candidate part = partlyCopied(*best, naive, copied, origins, judge);
        if (part.score > naive.score) continue;
        insertScore(scores, part);
        return part;
    }
    return naive;
}

Candidate winner(const std::vector<Origin>& origins, const Options& options, DemandClass demand, int n,
                 int season, double largest, const Judge& judge,
                 std::vector<std::pair<std::string, double>>& scores) {
    Candidate naive;
    naive.name = "seasonal_naive";
    naive.copied = 1;
    if (judge.inSeasons && options.method == "auto") {
        run(naive, origins, season, options, largest, judge);
        Candidate grown = grownFrom(naive, origins, judge);
        if (!origins.empty()) {
            scores = {{naive.name, naive.score}};
            insertScore(scores, grown);
        }
        return naive.score < grown.score ? naive : grown;
    }
    Candidate best = usualWinner(origins, options, demand, n, season, largest, judge, naive, scores);
    const bool known =
        std::any_of(origins.begin(), origins.end(), [](const Origin& o) { return !o.grown.empty(); });
    if (options.method != "auto" || !known) return best;
    Candidate grown = grownFrom(naive, origins, judge);
    insertScore(scores, grown);
    return grown.score * kPreference < best.score ? grown : best;
}

}  // namespace

std::vector<double> lastYear(const Prepared& p, const View& view, const Lifts& lifts, std::size_t item, int m,
                             int horizon) {
    const int n = static_cast<int>(view.flat.size());
    const int season = n >= m ? m : 1;
    std::vector<double> out;
    for (int h = 0; h < horizon; ++h) {
        const int t = n - season + h % season;
        const auto at = static_cast<std::size_t>(t);
        out.push_back(p.known[at] ? std::max(0.0, p.raw[at])
                                  : view.cleaned.used[at] * lifts.factor(item, p, t));
    }
    return out;
}

double sensible(double f, double largest) {
    return std::isfinite(f) ? std::clamp(f, 0.0, 4 * largest) : largest;
}

Answer answer(const std::vector<const Method*>& parts, std::span<const double> y, int season, int horizon,
              FitMemory* memory, bool parameters) {
    Answer out;
    FitKey key;
    if (memory) {
        std::vector<std::string> names;
        for (const Method* method : parts) names.emplace_back(method->name);
        if (!parameters) names.emplace_back();
        key = fitKey(names, y, season, horizon);
        if (auto known = memory->find(key)) {
            out.fit.mean = std::move(known->mean);
            out.fit.parameters = std::move(known->parameters);
            out.sigma = known->sigma;
            out.growth = known->growth;
            return out;
        }
    }
    for (const Method* method : parts) {
        const Problem problem{y, season, horizon, nullptr};
        Fit fit = method->run(problem);
        if (fit.mean.size() != static_cast<std::size_t>(horizon)) fit = findMethod("mean")->run(problem);
        out.growth += growthOf(fit) / static_cast<double>(parts.size());
        const double share = 1.0 / static_cast<double>(parts.size());
        out.fit.mean.resize(fit.mean.size());
        out.fit.fitted.resize(fit.fitted.size());
        for (std::size_t h = 0; h < fit.mean.size(); ++h) out.fit.mean[h] += share * fit.mean[h];
        for (std::size_t t = 0; t < fit.fitted.size(); ++t) out.fit.fitted[t] += share * fit.fitted[t];
        for (const auto& [name, value] : fit.parameters)
            out.fit.parameters.emplace_back(parts.size() > 1 ? std::string(method->name) + "." + name : name,
                                            value);
    }
    out.sigma = rootMeanError(y, out.fit.fitted);
    if (!parameters) out.fit.parameters.clear();
    if (memory) memory->keep(key, {out.fit.mean, out.sigma, out.growth, out.fit.parameters});
    return out;
}

std::vector<Origin> originsOf(const Setting& setting, const Learned& learned, std::size_t item, int horizon,
                              double share, int seasonLength, bool signals) {
    const Prepared& p = setting.items[item];
    std::vector<Origin> origins;
    for (int back : learned.starts[item]) {
        const Context& context = learned.byBack.at(back);
        Origin o;
        o.back = back;
        o.start = p.n - back;
        o.view = viewOf(
            setting, learned, context, item, horizon, share,
            signals ? std::span<const double>(context.signals.effect[item]) : std::span<const double>());
        o.naive = lastYear(p, o.view, context.lifts, item, seasonLength, horizon);
        if (!context.growth.empty() && o.start >= seasonLength) {
            o.grown = lastSeason(o.view.cleaned.used, seasonLength, horizon);
            for (std::size_t h = 0; h < o.grown.size(); ++h)
                o.grown[h] *= context.growth[item] * o.view.lift[h];
        }
        for (int h = 0; h < std::min(horizon, back); ++h) {
            const auto t = static_cast<std::size_t>(o.start + h);
            o.actual.push_back(std::max(0.0, p.raw[t]));
            o.judged.push_back(p.known[t]);
        }
        origins.push_back(std::move(o));
    }
    return origins;
}

double scaleOf(const Candidate& c, const View& view, std::size_t h) {
    return c.copied + (1 - c.copied) * view.factor(h);
}

Decision choose(std::vector<Origin> origins, const Options& options, DemandClass demand, int n, int season,
                double largest, const Judge& judge) {
    Decision d;
    d.origins = std::move(origins);
    d.chosen = winner(d.origins, options, demand, n, season, largest, judge, d.scores);
    return d;
}

}  // namespace roulian::forecast
