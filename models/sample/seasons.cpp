// Trend, yearly and weekly waves, calendar events with their lifts, launches and stock-outs: the true
// parameters of the invented demand. Lunar dates are tabled for 2024–2027 (Hong Kong Observatory calendar).
#include <algorithm>
#include <cmath>
#include <numbers>

#include "sample/world.h"

namespace roulian::sample {
namespace {

struct LunarYear {
    int year, springMonth, springDay, dragonMonth, dragonDay, autumnMonth, autumnDay;
};
constexpr LunarYear kLunar[] = {{2024, 2, 10, 6, 10, 9, 17},
                                {2025, 1, 29, 5, 31, 10, 6},
                                {2026, 2, 17, 6, 19, 9, 25},
                                {2027, 2, 6, 6, 9, 9, 15}};

double lift(const SampleEvent& e, Way way) {
    const auto it = e.liftByWay.find(std::string(wayCode(way)));
    return it == e.liftByWay.end() ? 1.0 : it->second;
}

// Mean factor of the events over the days of a week.
double eventFactor(const World& w, const Item& item, Week week) {
    double sum = 0;
    for (Day day = week.monday(); day <= week.sunday(); day = day + 1) {
        double f = 1;
        for (const SampleEvent& e : w.events) {
            if (day < e.from || day > e.to) continue;
            f *= lift(e, item.way);
            const bool gifts = e.name.starts_with("中秋备礼") || e.name.starts_with("春节备货");
            if (gifts) f *= item.giftLift;
        }
        sum += f;
    }
    return sum / 7;
}

bool inSeason(const Item& item, Day day) {
    if (item.seasonFrom == 0) return true;
    const int year = day.ymd().year, d = day - Day::fromYmd(year, 1, 1) + 1;
    return item.seasonFrom <= item.seasonTo ? d >= item.seasonFrom && d <= item.seasonTo
                                            : d >= item.seasonFrom || d <= item.seasonTo;
}

// Share of full demand on a day of an item's life.
double lifecycle(const Item& item, Day day) {
    if (day < item.launch || day > item.end || !inSeason(item, day)) return 0;
    const int age = day - item.launch;
    if (item.way == Way::Fashion) {  // fast rise, long fall
        const double t = age / 7.0;
        return t < 2 ? 0.5 + 0.35 * t : std::max(0.08, 1.2 * std::exp(-(t - 2) / 11.0));
    }
    if (item.launch.n > 0 && age < 84) return 0.25 + 0.75 / (1 + std::exp(-(age - 35) / 9.0));
    return 1;
}

}  // namespace

std::string_view wayCode(Way way) {
    constexpr std::string_view kCodes[] = {"fmcg", "fashion", "fresh", "custom"};
    return kCodes[static_cast<int>(way)];
}
std::string_view wayWord(Way way) {
    constexpr std::string_view kWords[] = {"快消", "时尚", "生鲜", "定制"};
    return kWords[static_cast<int>(way)];
}
std::string_view channelCode(Sales c) {
    constexpr std::string_view kCodes[] = {"wechat_shop", "youzan", "kuaituantuan"};
    return kCodes[static_cast<int>(c)];
}

double trendOf(Way way) {
    constexpr double kTrend[] = {0.18, 0.10, 0.30, 0.05};
    return kTrend[static_cast<int>(way)];
}

double weekdayWeight(Sales channel, int isoWeekday) {
    constexpr double kWeights[3][7] = {{0.92, 0.88, 0.90, 0.94, 1.06, 1.18, 1.12},
                                       {0.98, 0.96, 0.97, 1.00, 1.05, 1.03, 1.01},
                                       {0.90, 1.25, 0.85, 1.30, 1.15, 0.95, 0.60}};
    return kWeights[static_cast<int>(channel)][isoWeekday - 1];
}

double meanQty(const Item& item) {
    switch (item.way) {
        case Way::Fmcg:
            return 0.74 + 0.18 * 2 + 0.05 * 3 + 0.03 * 6;
        case Way::Fashion:
            return 0.96 + 0.04 * 2;
        case Way::Fresh:
            return 0.72 + 0.22 * 2 + 0.06 * 3;
        case Way::Custom:
            return 0.6 + 0.25 * 3 + 0.15 * 12;
    }
    return 1;
}

int drawQty(const Item& item, Rng& rng) {
    const double r = rng.unit();
    switch (item.way) {
        case Way::Fmcg:
            return r < 0.74 ? 1 : r < 0.92 ? 2 : r < 0.97 ? 3 : 6;
        case Way::Fashion:
            return r < 0.96 ? 1 : 2;
        case Way::Fresh:
            return r < 0.72 ? 1 : r < 0.94 ? 2 : 3;
        case Way::Custom:
            return r < 0.6 ? 1 : r < 0.85 ? 3 : 12;
    }
    return 1;
}

double weekMean(const World& w, const Item& item, Week week, bool withEvents) {
    double life = 0;
    for (Day day = week.monday(); day <= week.sunday(); day = day + 1) life += lifecycle(item, day);
    if (life == 0) return 0;
    const Day middle = week.monday() + 3;
    const int dayOfYear = middle - Day::fromYmd(middle.ymd().year, 1, 1);
    const double wave =
        1 + item.seasonAmp * std::cos(2 * std::numbers::pi * (dayOfYear - item.seasonPeak) / 365.25);
    const double trend = std::pow(1 + trendOf(item.way), (middle - w.first) / 365.25);
    return item.base * life / 7 * wave * trend * (withEvents ? eventFactor(w, item, week) : 1);
}

static void addEvents(World& w) {
    auto add = [&](std::string name, const char* kind, Day from, Day to, double fmcg, double fashion,
                   double fresh, double custom) {
        SampleEvent e{std::move(name), kind, from, to, {}, {}};
        e.liftByWay = {{"fmcg", fmcg}, {"fashion", fashion}, {"fresh", fresh}, {"custom", custom}};
        if (to >= w.first - 60 && from <= w.last + 200) w.events.push_back(std::move(e));
    };
    for (const LunarYear& y : kLunar) {
        const std::string year = std::to_string(y.year);
        const Day spring = Day::fromYmd(y.year, y.springMonth, y.springDay);
        add("春节备货" + year, "holiday", spring - 28, spring - 6, 1.7, 1.2, 1.35, 1.3);
        add("春节停发" + year, "holiday", spring - 2, spring + 6, 0.25, 0.3, 0.3, 0.1);
        const Day dragon = Day::fromYmd(y.year, y.dragonMonth, y.dragonDay);
        add("端午" + year, "holiday", dragon - 7, dragon - 1, 1.15, 1, 1.3, 1);
        const Day autumn = Day::fromYmd(y.year, y.autumnMonth, y.autumnDay);
        add("中秋备礼" + year, "holiday", autumn - 18, autumn - 3, 1.25, 1, 1.15, 1.6);
        add("618大促" + year, "promotion", Day::fromYmd(y.year, 6, 14), Day::fromYmd(y.year, 6, 20), 2.2, 2.4,
            1.05, 1.2);
        add("双11大促" + year, "promotion", Day::fromYmd(y.year, 11, 8), Day::fromYmd(y.year, 11, 14), 2.6,
            3.0, 1.1, 1.3);
        add("双12大促" + year, "promotion", Day::fromYmd(y.year, 12, 10), Day::fromYmd(y.year, 12, 14), 1.6,
            1.7, 1.05, 1.1);
        add("国庆出行" + year, "holiday", Day::fromYmd(y.year, 10, 1), Day::fromYmd(y.year, 10, 7), 0.9, 0.9,
            0.7, 0.8);
    }
    for (int i = 0; i < w.sellable; ++i) {  // presales of the fashion styles, one event a style
        const Item& item = w.items[static_cast<std::size_t>(i)];
        if (item.presaleShips.n == 0 || item.spec != "M") continue;
        const std::string name = "预售 " + item.style + " " + item.shortName;
        if (!w.events.empty() && w.events.back().name == name) continue;
        w.events.push_back({name, "presale", item.launch, item.presaleShips - 1, {}, item.style});
    }
}

void makeSeasons(World& w) {
    addEvents(w);
    Rng rng(w.options.seed, 21);
    // Wanted order lines over the whole period by way; see makeOrders for lines an order.
    constexpr double kLines[] = {47500, 13200, 43500, 520};
    std::array<double, kWays> sums{};
    for (int i = 0; i < w.sellable; ++i) {
        Item& item = w.items[static_cast<std::size_t>(i)];
        item.lines.resize(static_cast<std::size_t>(w.weeks));
        for (int k = 0; k < w.weeks; ++k) {
            item.lines[static_cast<std::size_t>(k)] = weekMean(w, item, w.firstWeek + k, true);
            sums[static_cast<std::size_t>(item.way)] += item.lines[static_cast<std::size_t>(k)];
        }
    }
    for (int i = 0; i < w.sellable; ++i) {
        Item& item = w.items[static_cast<std::size_t>(i)];
        const auto way = static_cast<std::size_t>(item.way);
        const double factor = sums[way] > 0 ? kLines[way] * w.options.scale / sums[way] : 0;
        item.base *= factor;
        for (double& m : item.lines) m *= factor;
        item.out.assign(static_cast<std::size_t>(w.weeks), 0);
        item.demand.assign(static_cast<std::size_t>(w.weeks), 0);
        item.ordered = item.sold = item.demand;
        for (int k = 0; k < 4; ++k)
            item.ahead += weekMean(w, item, Week::of(w.options.asOf) + k, false) * meanQty(item) / 4;
        // Stock-outs: after a promotion for one steady item in three, now and then for the others.
        const double risk = item.way == Way::Fmcg ? 0.34 : item.way == Way::Fashion ? 0.3 : 0;
        if (!rng.chance(risk)) continue;
        for (int tries = 0; tries < 20; ++tries) {
            const int start = rng.between(8, w.weeks - 8), length = rng.between(1, 3);
            if ((w.firstWeek + start).monday() < item.launch + 21 ||
                item.lines[static_cast<std::size_t>(start)] <= 0)
                continue;
            for (int k = start; k < start + length; ++k) item.out[static_cast<std::size_t>(k)] = 1;
            break;
        }
    }
}

}  // namespace roulian::sample
