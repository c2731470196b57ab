#include "sample/sample_brand.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

void tellSkus(const World& w, SampleTruth& truth) {
    for (int i = 0; i < w.sellable; ++i) {
        const Item& item = w.items[static_cast<std::size_t>(i)];
        SampleSku s;
        s.code = item.code;
        s.name = item.name;
        s.style = item.style;
        s.way = wayCode(item.way);
        s.category = item.category;
        s.made = item.made;
        s.bundle = item.bundle;
        s.shelfLifeDays = item.shelfLife;
        s.launch = item.launch;
        s.price = Money::fromFen(item.price);
        s.cost = Money::fromFen(item.cost);
        for (double lines : item.lines) s.expected.push_back(lines * meanQty(item));
        s.demand = item.demand;
        s.ordered = item.ordered;
        s.sold = item.sold;
        for (int k = 0; k < w.weeks; ++k)
            if (item.out[static_cast<std::size_t>(k)]) s.stockoutWeeks.push_back(k);
        s.weeklyAhead = item.ahead;
        s.onHand = item.onHand;
        s.locked = item.locked;
        s.onOrder = item.onOrder;
        s.stockCase = item.stockCase;
        truth.skus.push_back(std::move(s));
    }
}

void tellPeople(const World& w, SampleTruth& truth) {
    std::map<std::int64_t, std::vector<const Customer*>> byPhone;
    std::set<std::int64_t> phones;
    for (const Customer& c : w.customers) {
        byPhone[c.phone].push_back(&c);
        if (c.orders > 0) {
            ++truth.customers;
            phones.insert(c.phone);
        }
    }
    truth.people = static_cast<std::int64_t>(w.customers.size());
    truth.phones = static_cast<std::int64_t>(phones.size());
    for (const auto& [phone, people] : byPhone) {
        SampleDuplicate d;
        d.phone = phoneText(phone);
        std::set<std::string> channels;
        bool renamed = false;
        for (const Customer* c : people) {
            for (std::size_t k = 0; k < kChannels; ++k)
                if (c->ordersIn[k]) channels.insert(std::string(channelCode(static_cast<Sales>(k))));
            if (c->orders && c->renamed.n && c->lastOrder >= c->renamed) renamed = true;
        }
        d.channels.assign(channels.begin(), channels.end());
        auto add = [&](const char* kind, std::vector<std::string> names) {
            d.kind = kind;
            d.names = std::move(names);
            truth.duplicates.push_back(d);
        };
        std::vector<std::string> names;
        for (const Customer* c : people) names.push_back(c->name);
        if (people.size() > 1)
            add("family_phone", names);
        else if (channels.size() > 1)
            add("cross_channel", names);
        if (renamed) {
            std::vector<std::string> nicks;
            for (const Customer* c : people)
                if (c->renamed.n) nicks = {c->nick, c->newNick};
            add("nickname_change", nicks);
        }
        // 有赞 shows buyers' phones masked beside the receiver's full one.
        if (channels.count("youzan") && channels.size() > 1) add("masked_phone", names);
    }
}

void tellTotals(const World& w, SampleTruth& truth) {
    truth.first = w.first;
    truth.last = w.last;
    truth.firstWeek = w.firstWeek;
    truth.weeks = w.weeks;
    truth.events = w.events;
    truth.madeShortOfParts = w.madeShort;
    truth.pickupPoints = static_cast<std::int64_t>(w.points.size());
    truth.components = static_cast<std::int64_t>(w.items.size()) - w.sellable;
    truth.orders = static_cast<std::int64_t>(w.orders.size());
    truth.lines = static_cast<std::int64_t>(w.lines.size());
    for (const Line& line : w.lines) truth.units += line.qty;
    for (const Order& o : w.orders) ++truth.ordersByChannel[std::string(channelCode(o.channel))];
    for (int k = 0; k < kChannels; ++k)
        for (int day = 1; day <= 7; ++day)
            truth.weekdayWeights[std::string(channelCode(static_cast<Sales>(k)))]
                                [static_cast<std::size_t>(day - 1)] =
                weekdayWeight(static_cast<Sales>(k), day);
    for (int k = 0; k < kWays; ++k)
        truth.yearlyTrend[std::string(wayCode(static_cast<Way>(k)))] = trendOf(static_cast<Way>(k));
}

}  // namespace

const SampleSku* SampleTruth::sku(const std::string& code) const {
    for (const SampleSku& s : skus)
        if (s.code == code) return &s;
    return nullptr;
}
std::int64_t SampleTruth::dirtyRows() const {
    std::int64_t n = 0;
    for (const SampleFile& f : files) n += static_cast<std::int64_t>(f.dirty.size());
    return n;
}
std::int64_t SampleTruth::totalRows() const {
    std::int64_t n = 0;
    for (const SampleFile& f : files) n += f.rows;
    return n;
}

Result<SampleTruth> writeSampleBrand(const SampleOptions& options, const CancelToken& cancel,
                                     const ProgressSink& progress) {
    if (!(options.scale >= 0.005 && options.scale <= 5)) return Error{"sample.options.invalid", {"scale"}};
    if (options.dir.empty()) return Error{"sample.options.invalid", {"dir"}};
    if (options.asOf < Day::fromYmd(2025, 9, 1) || options.asOf > Day::fromYmd(2027, 6, 1))
        return Error{"sample.options.invalid", {"asOf"}};  // lunar dates are known for these years only
    std::error_code code;
    std::filesystem::create_directories(
        std::filesystem::path(std::u8string(options.dir.begin(), options.dir.end())), code);
    if (code) return Error{"sample.write.failed", {options.dir}};

    auto report = [&](const char* stage, int done, int total) {
        if (progress) progress({stage, done, total});
    };
    report("sample.demand", 0, 1);
    World w;
    w.options = options;
    w.last = options.asOf - 1;
    w.firstWeek = Week::of(options.asOf - 546);  // 78 weeks
    w.first = w.firstWeek.monday();
    w.weeks = Week::of(w.last) - w.firstWeek + 1;
    makeCatalogue(w);
    makePeople(w);
    makeSeasons(w);
    if (Status status = makeOrders(w, cancel); !status) return status.error();
    makeParcels(w);
    makeSupply(w);
    report("sample.demand", 1, 1);

    SampleTruth truth;
    truth.options = options;
    tellTotals(w, truth);
    tellSkus(w, truth);
    tellPeople(w, truth);
    Output out{w, options.dir, cancel, truth};
    constexpr Status (*kSteps[])(Output&) = {
        writeJushuitanGoods, writeKingdee,         writeTemplates, writeWechatShop,      writeYouzanOrders,
        writeKuaituantuan,   writeYouzanCustomers, writeWecom,     writeJushuitanOrders, writeTracking};
    int step = 0;
    for (const auto& write : kSteps) {
        report("sample.files", step++, static_cast<int>(std::size(kSteps)));
        if (cancel.cancelled()) return Error{"cancelled", {}};
        if (Status status = write(out); !status) return status.error();
    }
    report("sample.files", step, step);
    return truth;
}

}  // namespace roulian::sample
