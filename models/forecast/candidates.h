#pragma once
// What competes for an item in its backtest, and who wins (the rules stand in select.h).
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "forecast/context.h"
#include "forecast/method.h"

namespace roulian::forecast {

constexpr double kPreference = 1.25;  // how much better another choice than the usual mean must be

// One origin of the backtest: truth, and what is needed to judge a forecast.
struct Origin {
    int back = 0, start = 0;
    View view;
    std::vector<double> actual, naive;
    std::vector<double> grown;  // last season times yearGrowth as of then; empty where no year was known
    std::vector<bool> judged;
};

struct Candidate {
    std::string name;
    std::vector<const Method*> parts;
    double copied = 0;   // share of the recorded weeks of last year: 0, a quarter … 1 (then without parts)
    bool grown = false;  // what is copied is Origin::grown
    std::vector<std::vector<double>> ahead;  // by origin
    std::vector<double> sigma, growth;       // by origin
    double score = std::numeric_limits<double>::infinity();
    double handicap = kPreference;
};

struct Judge {
    bool squared = false;
    int leadWeeks = 1;
    double demand = 1;
    bool inSeasons = false;  // soldInSeasons: only last year's weeks can say when
};

struct Answer {
    Fit fit;
    double sigma = 0, growth = 0;  // of one step; added variance a week ahead as a share of sigma²
};

struct Decision {
    std::vector<Origin> origins;
    Candidate chosen;
    std::vector<std::pair<std::string, double>> scores;  // best first
};

// The mean of the parts' forecasts of y. With a memory the fitted values may be absent: what was kept are the
// forecasts, and the parameters where they are wanted.
Answer answer(const std::vector<const Method*>& parts, std::span<const double> y, int season, int horizon,
              FitMemory* memory = nullptr, bool parameters = true);

// The recorded weeks of the year before, else the last week.
std::vector<double> lastYear(const Prepared& p, const View& view, const Lifts& lifts, std::size_t item, int m,
                             int horizon);

// Forecasts stay within 0 and four times the largest week ever seen: a trend is no licence for more.
double sensible(double f, double largest);

// What a week of the forecast is scaled by; the copy of last year knows no events and no wave.
double scaleOf(const Candidate& c, const View& view, std::size_t h);

// `signals`: with the effects of the signals in use.
std::vector<Origin> originsOf(const Setting& setting, const Learned& learned, std::size_t item, int horizon,
                              double share, int seasonLength, bool signals);

// `n`: weeks of history; `largest`: the largest week ever seen.
Decision choose(std::vector<Origin> origins, const Options& options, DemandClass demand, int n, int season,
                double largest, const Judge& judge);

}  // namespace roulian::forecast
