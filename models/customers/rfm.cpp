#include "customers/rfm.h"

#include <algorithm>
#include <cmath>

#include "customers/history.h"

namespace roulian::customers {

namespace {

constexpr std::array<std::string_view, kRfmClasses> kClassCodes{
    "important_value", "important_develop", "important_keep", "important_retain",
    "general_value",   "general_develop",   "general_keep",   "general_retain"};
constexpr std::array<std::string_view, 5> kLifecycleCodes{"new", "active", "cooling", "dormant", "lost"};
constexpr std::array<double, 4> kQuintiles{0.2, 0.4, 0.6, 0.8};

double mean(std::span<const double> values) {
    double sum = 0;
    for (double v : values) sum += v;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

int cutsBelow(const std::array<double, 4>& cuts, double value) {
    int n = 0;
    for (double cut : cuts) n += value > cut ? 1 : 0;
    return n;
}

double moneyMeasure(const CustomerRfm& c, MoneyBasis basis) {
    double fen = static_cast<double>(c.money.fen);
    return basis == MoneyBasis::PerOrder && c.orders > 0 ? fen / c.orders : fen;
}

Thresholds thresholdsFor(const RfmOptions& o, std::span<const double> r, std::span<const double> f,
                         std::span<const double> m, double meanR, double meanF, double meanM) {
    Thresholds t{o.method, o.moneyBasis, 0, 0, 0};
    const double q = std::clamp(o.quantile, 0.0, 1.0);
    switch (o.method) {
        case ThresholdMethod::Mean:
            t.recencyDays = meanR, t.orders = meanF, t.moneyFen = meanM;
            break;
        case ThresholdMethod::Median:
            t.recencyDays = sortedQuantile(r, 0.5), t.orders = sortedQuantile(f, 0.5),
            t.moneyFen = sortedQuantile(m, 0.5);
            break;
        case ThresholdMethod::Fixed:
            t.recencyDays = o.fixedRecencyDays, t.orders = o.fixedOrders,
            t.moneyFen = static_cast<double>(o.fixedMoney.fen);
            break;
        case ThresholdMethod::Quantile:
            t.recencyDays = sortedQuantile(r, 1 - q), t.orders = sortedQuantile(f, q),
            t.moneyFen = sortedQuantile(m, q);
            break;
    }
    return t;
}

Lifecycle lifecycleOf(const CustomerRfm& c, Day asOf, const LifecycleOptions& o) {
    if (asOf - c.firstDay <= o.newDays) return Lifecycle::New;
    double ratio = c.recencyDays / c.expectedIntervalDays;
    if (ratio <= o.activeUpTo) return Lifecycle::Active;
    if (ratio <= o.coolingUpTo) return Lifecycle::Cooling;
    return ratio <= o.dormantUpTo ? Lifecycle::Dormant : Lifecycle::Lost;
}

// One pass over a customer's rows, which are sorted by day; appends the intervals between purchase days.
std::optional<CustomerRfm> summarise(std::span<const Purchase> rows, Day asOf, std::vector<OrderDay>& scratch,
                                     std::vector<double>& intervals) {
    CustomerRfm c;
    c.customer = rows.front().customer;
    scratch.clear();
    bool any = false;
    for (const Purchase& p : rows) {
        c.money += p.amount;
        if (p.amount.fen <= 0) continue;
        scratch.push_back({orderKey(p), p.day});
        if (!any) c.firstDay = p.day;
        if (!any || p.day != c.lastDay) {
            if (any) intervals.push_back(p.day - c.lastDay);
            ++c.purchaseDays;
        }
        c.lastDay = p.day;
        any = true;
    }
    if (!any) return std::nullopt;
    std::sort(scratch.begin(), scratch.end());
    for (std::size_t i = 0; i < scratch.size(); ++i) {
        if (i > 0 && scratch[i].order == scratch[i - 1].order) continue;
        ++c.orders;
        int ago = asOf - scratch[i].day;
        c.orders30 += ago <= 30 ? 1 : 0;
        c.orders90 += ago <= 90 ? 1 : 0;
    }
    c.recencyDays = asOf - c.lastDay;
    if (c.purchaseDays > 1)
        c.meanIntervalDays = static_cast<double>(c.lastDay - c.firstDay) / (c.purchaseDays - 1);
    return c;
}

}  // namespace

RfmClass rfmClass(bool recencyHigh, bool frequencyHigh, bool moneyHigh) {
    int index = (recencyHigh ? 0 : 2) + (frequencyHigh ? 0 : 1) + (moneyHigh ? 0 : 4);
    return static_cast<RfmClass>(index);
}

std::string_view code(RfmClass c) {
    return kClassCodes[static_cast<std::size_t>(c)];
}

std::optional<RfmClass> rfmClassFromCode(std::string_view text) {
    for (std::size_t i = 0; i < kRfmClasses; ++i)
        if (kClassCodes[i] == text) return static_cast<RfmClass>(i);
    return std::nullopt;
}

std::string_view code(Lifecycle l) {
    return kLifecycleCodes[static_cast<std::size_t>(l)];
}

std::optional<Lifecycle> lifecycleFromCode(std::string_view text) {
    for (std::size_t i = 0; i < kLifecycleCodes.size(); ++i)
        if (kLifecycleCodes[i] == text) return static_cast<Lifecycle>(i);
    return std::nullopt;
}

std::string_view code(ThresholdMethod m) {
    constexpr std::array<std::string_view, 4> kCodes{"mean", "median", "fixed", "quantile"};
    return kCodes[static_cast<std::size_t>(m)];
}

double sortedQuantile(std::span<const double> sorted, double p) {
    double at = p * static_cast<double>(sorted.size() - 1);
    auto low = static_cast<std::size_t>(at);
    std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

RfmResult rfm(std::span<const Purchase> purchases, Day asOf, const RfmOptions& options) {
    RfmResult result;
    result.asOf = asOf;
    result.thresholds.method = options.method;
    result.thresholds.moneyBasis = options.moneyBasis;
    const std::vector<Purchase> rows = knownRows(purchases, asOf);
    std::vector<double> intervals;
    std::vector<OrderDay> scratch;
    forEachCustomer(rows, [&](std::span<const Purchase> own) {
        if (auto c = summarise(own, asOf, scratch, intervals)) result.customers.push_back(*c);
    });
    const LifecycleOptions& life = options.lifecycle;
    std::sort(intervals.begin(), intervals.end());
    result.populationIntervalDays =
        intervals.empty() ? life.fallbackIntervalDays : sortedQuantile(intervals, 0.5);
    if (result.customers.empty()) return result;

    std::vector<double> r, f, m;
    for (const CustomerRfm& c : result.customers) {
        r.push_back(c.recencyDays);
        f.push_back(c.orders);
        m.push_back(moneyMeasure(c, options.moneyBasis));
    }
    const double meanR = mean(r), meanF = mean(f), meanM = mean(m);
    for (auto* values : {&r, &f, &m}) std::sort(values->begin(), values->end());
    for (std::size_t i = 0; i < kQuintiles.size(); ++i) {
        result.recencyCuts[i] = sortedQuantile(r, kQuintiles[i]);
        result.orderCuts[i] = sortedQuantile(f, kQuintiles[i]);
        result.moneyCuts[i] = sortedQuantile(m, kQuintiles[i]);
    }
    const Thresholds t = thresholdsFor(options, r, f, m, meanR, meanF, meanM);
    result.thresholds = t;
    for (CustomerRfm& c : result.customers) {
        const double money = moneyMeasure(c, options.moneyBasis);
        c.r = static_cast<std::uint8_t>(5 - cutsBelow(result.recencyCuts, c.recencyDays));
        c.f = static_cast<std::uint8_t>(1 + cutsBelow(result.orderCuts, c.orders));
        c.m = static_cast<std::uint8_t>(1 + cutsBelow(result.moneyCuts, money));
        c.rfmClass = rfmClass(c.recencyDays <= t.recencyDays, c.orders >= t.orders, money >= t.moneyFen);
        const int n = c.purchaseDays - 1;
        const double own = c.meanIntervalDays.value_or(0) * n;
        const double weight = n + std::max(life.priorIntervals, 0.0);
        const double blended = weight > 0
                                   ? (own + life.priorIntervals * result.populationIntervalDays) / weight
                                   : result.populationIntervalDays;
        c.expectedIntervalDays = std::max({blended, life.minIntervalDays, 1.0});
        c.lifecycle = lifecycleOf(c, asOf, life);
    }
    return result;
}

const CustomerRfm* RfmResult::find(CustomerId customer) const {
    auto it = std::lower_bound(customers.begin(), customers.end(), customer,
                               [](const CustomerRfm& c, CustomerId id) { return c.customer < id; });
    return it != customers.end() && it->customer == customer ? &*it : nullptr;
}

}  // namespace roulian::customers
