#include "forecast/select.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kPreference = 1.25;
constexpr int kFourModels = 20;  // periods before the first origin

// One origin of the backtest: truth, and what is needed to judge a forecast.
struct Origin {
    int back = 0, start = 0;
    View view;
    std::vector<double> actual, naive;
    std::vector<bool> judged;
};

struct Candidate {
    std::string name;
    std::vector<const Method*> parts;
    double copied = 0;  // share of the recorded weeks of last year: 0, a quarter … 1 (then without parts)
    std::vector<std::vector<double>> ahead;  // by origin
    std::vector<double> sigma, growth;       // by origin
    double score = std::numeric_limits<double>::infinity();
    double handicap = kPreference;
};

struct Judge {
    bool squared = false;
    int leadWeeks = 1;
    double demand = 1;
};

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

// Forecasts stay within 0 and four times the largest week ever seen: a trend is no licence for more.
double sensible(double f, double largest) {
    return std::isfinite(f) ? std::clamp(f, 0.0, 4 * largest) : largest;
}

struct Answer {
    Fit fit;
    double sigma = 0, growth = 0;
};

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

Answer answer(const std::vector<const Method*>& parts, std::span<const double> y, int season, int horizon) {
    Answer out;
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
    return out;
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

std::vector<Origin> originsOf(const Setting& setting, const Learned& learned, std::size_t item, int horizon,
                              double share, int seasonLength) {
    const Prepared& p = setting.items[item];
    std::vector<Origin> origins;
    for (int back : learned.starts[item]) {
        const Context& context = learned.byBack.at(back);
        Origin o;
        o.back = back;
        o.start = p.n - back;
        o.view = viewOf(setting, learned, context, item, horizon, share);
        o.naive = lastYear(p, o.view, context.lifts, item, seasonLength, horizon);
        for (int h = 0; h < std::min(horizon, back); ++h) {
            const auto t = static_cast<std::size_t>(o.start + h);
            o.actual.push_back(std::max(0.0, p.raw[t]));
            o.judged.push_back(p.known[t]);
        }
        origins.push_back(std::move(o));
    }
    return origins;
}

void run(Candidate& c, const std::vector<Origin>& origins, int season, int horizon, double largest,
         const Judge& judge) {
    for (const Origin& o : origins) {
        if (c.parts.empty()) {
            c.ahead.push_back(o.naive);
            const Answer copy = answer({findMethod("mean")}, o.view.flat, 1, 1);
            c.sigma.push_back(copy.sigma);
            c.growth.push_back(0);
            continue;
        }
        Answer a = answer(c.parts, o.view.flat, season, horizon);
        for (std::size_t h = 0; h < a.fit.mean.size(); ++h)
            a.fit.mean[h] = sensible(a.fit.mean[h], largest) * o.view.lift[h] * o.view.season[h];
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

// What a week of the forecast is scaled by; the copy of last year knows no events and no wave.
double scaleOf(const Candidate& c, const View& view, std::size_t h) {
    return c.copied + (1 - c.copied) * view.lift[h] * view.season[h];
}

Candidate named(std::string_view name) {
    Candidate c;
    c.name = name;
    c.parts = {findMethod(name)};
    return c;
}

Candidate choose(const std::vector<Origin>& origins, const Options& options, DemandClass demand, int n,
                 int season, double largest, const Judge& judge,
                 std::vector<std::pair<std::string, double>>& scores) {
    Candidate naive;
    naive.name = "seasonal_naive";
    naive.copied = 1;
    if (options.method != "auto") {
        Candidate c = options.method == "seasonal_naive" ? naive : named(options.method);
        if (!c.parts.empty() && c.parts[0]->minLength > n) c = named("mean");
        run(c, origins, season, options.horizon, largest, judge);
        run(naive, origins, season, options.horizon, largest, judge);
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
        run(all.back(), origins, season, options.horizon, largest, judge);
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
    run(naive, origins, season, options.horizon, largest, judge);
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
        scores.insert(std::upper_bound(scores.begin(), scores.end(), part.score,
                                       [](double score, const auto& entry) { return score < entry.second; }),
                      {part.name, part.score});
        return part;
    }
    return naive;
}

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

void scaledErrors(Outcome& out, const std::vector<Origin>& origins, const Candidate& chosen) {
    for (std::size_t o = 0; o < origins.size(); ++o) {
        const Origin& origin = origins[o];
        if (!(chosen.sigma[o] > 0)) continue;
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
            out.weekly.push_back({lead, e / (chosen.sigma[o] * weekSpread(lead, chosen.growth[o]) * scale)});
            if (whole)
                out.totals.push_back(
                    {lead, error / (chosen.sigma[o] * totalSpread(lead, chosen.growth[o]) * factor / lead)});
        }
    }
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
    const View view = viewOf(setting, learned, context, item, options.horizon, share);
    f.lift = view.lift;
    f.season = view.season;
    out.scale.assign(horizon, 1);
    for (int t = 0; t < p.first; ++t) {
        const double v = p.item->history.values[static_cast<std::size_t>(t)];
        const bool gap = !std::isfinite(v);
        f.cleaned.push_back({p.item->history.start + t, gap ? 0 : v, gap ? 0 : std::max(0.0, v),
                             gap     ? Reason::Gap
                             : v < 0 ? Reason::Negative
                                     : Reason::None});
    }
    double largest = 0;
    for (int t = 0; t < p.n; ++t) {
        const auto at = static_cast<std::size_t>(t);
        f.cleaned.push_back(
            {Week{p.weekNumber(t)}, p.raw[at], view.cleaned.used[at], view.cleaned.reason[at]});
        largest = std::max({largest, view.flat[at], p.raw[at]});
    }
    const Pattern pattern = demandPattern(view.flat);
    f.demand = pattern.demand;
    f.adi = pattern.adi;
    f.cv2 = pattern.cv2;
    if (p.n == 0 || largest <= 0) {
        f.method = p.n == 0 ? "none" : "mean";
        f.lift.assign(horizon, 1);
        f.season.assign(horizon, 1);
        return out;
    }

    const int season = options.seasonLength < 24 ? options.seasonLength : 1;
    const std::vector<Origin> origins =
        originsOf(setting, learned, item, options.horizon, share, options.seasonLength);
    Judge judge;
    judge.squared = f.demand == DemandClass::Intermittent || f.demand == DemandClass::Lumpy;
    judge.leadWeeks = p.item->leadWeeks > 0 ? p.item->leadWeeks : options.horizon;
    judge.demand = p.level > 0 ? p.level : largest;
    const Candidate chosen = choose(origins, options, f.demand, p.n, season, largest, judge, f.scores);
    f.method = chosen.name;

    std::vector<double> ahead(horizon, 0);
    if (chosen.parts.empty()) {
        f.lift.assign(horizon, 1);
        f.season.assign(horizon, 1);
        out.sigma = answer({findMethod("mean")}, view.flat, 1, 1).sigma;
    } else {
        Answer a = answer(chosen.parts, view.flat, season, options.horizon);
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
    const auto copy = lastYear(p, view, context.lifts, item, options.seasonLength, options.horizon);
    for (std::size_t h = 0; h < horizon; ++h) {
        const double own = sensible(ahead[h], largest) * view.lift[h] * view.season[h];
        f.points[h].mean = chosen.copied * copy[h] + (1 - chosen.copied) * own;
        out.scale[h] = scaleOf(chosen, view, h);
    }
    if (chosen.copied > 0 && chosen.copied < 1) f.parameters.emplace_back("last_year.share", chosen.copied);
    if (chosen.copied > 0)
        f.parameters.emplace_back("season_length", p.n >= options.seasonLength ? options.seasonLength : 1);
    f.parameters.emplace_back("sigma", out.sigma);
    judgeItem(f, p, origins, chosen, options.seasonLength);
    scaledErrors(out, origins, chosen);
    return out;
}

}  // namespace roulian::forecast
