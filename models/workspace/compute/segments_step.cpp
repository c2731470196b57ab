// Purchases → RFM classes and lifecycle, movement against 90 days before, cohorts, and who meets which rule.
#include <QString>
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "customers/outlook.h"
#include "customers/segments.h"
#include "workspace/compute/community_health.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/rows.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

constexpr int kMovementDays = 90;

customers::RfmOptions optionsOf(const StepContext& context) {
    customers::RfmOptions options;
    const std::string method = context.setting("rfm.method", "mean");
    using Method = customers::ThresholdMethod;
    for (Method m : {Method::Mean, Method::Median, Method::Fixed, Method::Quantile})
        if (method == customers::code(m)) options.method = m;
    options.fixedRecencyDays = context.number("rfm.recency_days", options.fixedRecencyDays);
    options.fixedOrders = context.number("rfm.orders", options.fixedOrders);
    options.fixedMoney = Money::fromYuan(context.number("rfm.money", options.fixedMoney.yuan()));
    options.quantile = std::clamp(context.number("rfm.quantile", options.quantile), 0.0, 1.0);
    return options;
}

// What the orders of one customer say beyond day and money. Only rows that count as a purchase (net > 0).
struct OrderFacts {
    std::vector<std::string> channels, communities;
    int presale = 0, discounted = 0, refunded = 0;
    std::int64_t discountFen = 0, goodsFen = 0;
};

struct Orders {
    std::vector<customers::Purchase> purchases;
    std::unordered_map<std::int64_t, OrderFacts> facts;      // by customer
    std::unordered_map<std::int64_t, std::int64_t> spend90;  // by customer, fen
    bool discountsKnown = false, refundsKnown = false;
};

void addOnce(std::vector<std::string>& list, std::string_view value) {
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.emplace_back(value);
}

Result<Orders> readOrders(StepContext& context) {
    Orders orders;
    const Status read = eachRow(
        context.db,
        "SELECT p.customer_id, p.at, p.net_fen, p.id, s.channel, o.pickup_point, o.is_presale, "
        "o.discount_fen, "
        "o.refunded_fen, o.goods_fen FROM purchase p JOIN sales_order o ON o.id = p.id JOIN shop s ON s.id = "
        "p.shop_id ORDER BY p.id",
        [&](store::Statement& s) {
            const std::int64_t customer = s.integer(0);
            const Day day = dayOfSeconds(s.integer(1));
            orders.purchases.push_back({{customer}, day, s.money(2), {s.integer(3)}});
            orders.discountsKnown |= !s.isNull(7);
            orders.refundsKnown |= !s.isNull(8);
            if (day >= context.asOf) return;
            if (day >= context.asOf - 90) orders.spend90[customer] += s.integer(2);
            if (s.integer(2) <= 0) return;
            OrderFacts& facts = orders.facts[customer];
            addOnce(facts.channels, s.text(4));
            addOnce(facts.communities, s.text(5));
            facts.presale += s.integer(6) != 0 ? 1 : 0;
            facts.discounted += s.integer(7) > 0 ? 1 : 0;
            facts.refunded += s.integer(8) > 0 ? 1 : 0;
            facts.discountFen += s.integer(7);
            facts.goodsFen += s.integer(9);
        });
    if (!read) return read.error();
    return orders;
}

Status writeCustomers(StepContext& context, const customers::RfmResult& now,
                      const customers::RfmResult& before, const Orders& orders) {
    auto insert = context.db.statement(
        "INSERT INTO customer_segment(customer_id, recency_days, orders, spend_fen, r, f, m, rfm_class, "
        "lifecycle, "
        "first_day, last_day, interval_days, orders_90, spend_90_fen, channels, previous_class) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const customers::CustomerRfm& c : now.customers) {
        const auto facts = orders.facts.find(c.customer.v);
        const auto spend = orders.spend90.find(c.customer.v);
        const customers::CustomerRfm* earlier = before.find(c.customer);
        const Status status = insert.run(
            c.customer, c.recencyDays, c.orders, c.money, int{c.r}, int{c.f}, int{c.m},
            customers::code(c.rfmClass), customers::code(c.lifecycle), c.firstDay, c.lastDay,
            c.meanIntervalDays, c.orders90, spend == orders.spend90.end() ? std::int64_t{0} : spend->second,
            facts == orders.facts.end() ? 0 : static_cast<int>(facts->second.channels.size()),
            earlier ? customers::code(earlier->rfmClass) : std::string_view());
        if (!status) return status;
    }
    return success();
}

Status writeCohorts(StepContext& context, const std::vector<customers::Purchase>& purchases) {
    auto insert = context.db.statement(
        "INSERT INTO cohort_cell(first_month, months_since, customers, active, spend_fen) VALUES (?, ?, ?, "
        "?, ?)");
    for (const customers::Cohort& cohort : customers::cohorts(purchases, context.asOf))
        for (std::size_t age = 0; age < cohort.cells.size(); ++age) {
            const customers::CohortCell& cell = cohort.cells[age];
            if (auto status = insert.run(cohort.month.n, static_cast<int>(age), cohort.customers, cell.active,
                                         cell.revenue);
                !status)
                return status;
        }
    return success();
}

struct NamedRule {
    std::int64_t id = 0;
    customers::Rule rule;
};

struct Rules {
    std::vector<NamedRule> rules;
    std::set<customers::Field> fields;  // asked by any of them
    std::int64_t skipped = 0;           // do not parse
};

// Built-in rules are put there once; a rule of the same name that somebody wrote stays as it is.
Result<Rules> readRules(store::Database& db) {
    auto add = db.statement("INSERT OR IGNORE INTO segment_rule(name, rule, builtin) VALUES (?, ?, 1)");
    for (const customers::BuiltinSegment& builtin : customers::builtinSegments())
        if (auto status = add.run(builtin.id, builtin.text); !status) return status.error();
    Rules rules;
    const Status read =
        eachRow(db, "SELECT id, rule FROM segment_rule ORDER BY id", [&](store::Statement& s) {
            auto parsed = customers::parseRule(s.text(1));
            if (!parsed) {
                ++rules.skipped;
                return;
            }
            for (customers::Field field : customers::usedFields(*parsed)) rules.fields.insert(field);
            rules.rules.push_back({s.integer(0), std::move(*parsed)});
        });
    if (!read) return read.error();
    return rules;
}

// Facts of every customer of the result, in its order; tags and categories only when a rule asks for them.
Result<std::vector<customers::CustomerFacts>> readFacts(StepContext& context, const customers::RfmResult& rfm,
                                                        Orders& orders, const Rules& rules) {
    std::vector<customers::CustomerFacts> all(rfm.customers.size());
    std::unordered_map<std::int64_t, std::size_t> at;
    at.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        customers::CustomerFacts& facts = all[i];
        facts.rfm = rfm.customers[i];
        facts.asOf = context.asOf;
        at.emplace(facts.rfm.customer.v, i);
        const auto found = orders.facts.find(facts.rfm.customer.v);
        if (found == orders.facts.end()) continue;
        OrderFacts& known = found->second;
        facts.channels = std::move(known.channels);
        facts.communities = std::move(known.communities);
        facts.presaleOrders = known.presale;
        if (orders.discountsKnown) facts.discountedOrders = known.discounted;
        if (orders.refundsKnown) facts.refundedOrders = known.refunded;
        if (orders.discountsKnown && known.goodsFen > 0)
            facts.discountShare =
                static_cast<double>(known.discountFen) / static_cast<double>(known.goodsFen);
    }
    const auto of = [&](std::int64_t customer) {
        const auto found = at.find(customer);
        return found == at.end() ? nullptr : &all[found->second];
    };
    Status read = success();
    const auto asks = [&](std::initializer_list<customers::Field> fields) {
        return std::any_of(fields.begin(), fields.end(), [&](auto f) { return rules.fields.contains(f); });
    };
    if (asks({customers::Field::Province, customers::Field::City}))
        read = eachRow(context.db, "SELECT id, province, city FROM customer WHERE merged_into IS NULL",
                       [&](store::Statement& s) {
                           if (auto* facts = of(s.integer(0))) {
                               facts->province = std::string(s.text(1));
                               facts->city = std::string(s.text(2));
                           }
                       });
    if (read && asks({customers::Field::Tag}))
        read = eachRow(context.db,
                       "SELECT DISTINCT COALESCE(c.merged_into, c.id), t.tag FROM customer_tag t "
                       "JOIN customer c ON c.id = t.customer_id ORDER BY 1, 2",
                       [&](store::Statement& s) {
                           if (auto* facts = of(s.integer(0))) facts->tags.emplace_back(s.text(1));
                       });
    if (read && asks({customers::Field::Category}))
        read = eachRow(context.db,
                       "SELECT DISTINCT COALESCE(c.merged_into, c.id), k.category FROM demand_line d "
                       "JOIN customer c ON c.id = d.customer_id JOIN sku k ON k.id = d.sku_id "
                       "WHERE k.category <> '' ORDER BY 1, 2",
                       [&](store::Statement& s) {
                           if (auto* facts = of(s.integer(0))) facts->categories.emplace_back(s.text(1));
                       });
    if (!read) return read.error();
    return all;
}

// A rule on something no file tells about has no members: "not in it" must not become "everybody".
Status writeMembers(StepContext& context, const Rules& rules,
                    const std::vector<customers::CustomerFacts>& facts, std::int64_t& unanswerable) {
    auto insert = context.db.statement("INSERT INTO segment_member(rule_id, customer_id) VALUES (?, ?)");
    for (const NamedRule& named : rules.rules) {
        if (!customers::answerable(named.rule, facts)) {
            ++unanswerable;
            continue;
        }
        for (std::size_t i : customers::select(named.rule, facts))
            if (auto status = insert.run(named.id, facts[i].rfm.customer); !status) return status;
    }
    return success();
}

// How the customers of each segment are likely to go on: those who were in it on four earlier days, 60 days apart, and
// what they did in the 60 days after. With too few of them the share of their lifecycle stage stands in.
Status writeOutlook(StepContext& context, const std::vector<customers::Purchase>& purchases,
                    const customers::RfmOptions& options, const Rules& rules,
                    const std::vector<customers::CustomerFacts>& facts) {
    constexpr int kDays = customers::kOutlookDays, kPeriods = 4;
    std::vector<customers::ReorderCount> counts(rules.rules.size());
    std::array<customers::ReorderCount, 5> stages;
    std::unordered_map<std::int64_t, const customers::CustomerFacts*> now;
    for (const customers::CustomerFacts& f : facts) now.emplace(f.rfm.customer.v, &f);
    for (int period = 1; period <= kPeriods; ++period) {
        if (context.cancel.cancelled()) return Error{"cancelled", {}};
        const Day day = context.asOf - period * kDays;
        const customers::RfmResult then = customers::rfm(purchases, day, options);
        if (then.customers.empty()) break;
        const auto buyers = customers::buyersWithin(purchases, day, kDays);
        std::vector<customers::CustomerFacts> past;
        past.reserve(then.customers.size());
        for (const customers::CustomerRfm& c : then.customers) {
            const auto known = now.find(c.customer.v);  // tags and places are known as they are now
            past.push_back(known == now.end() ? customers::CustomerFacts{} : *known->second);
            past.back().rfm = c;
            past.back().asOf = day;
            customers::ReorderCount& stage = stages[static_cast<std::size_t>(c.lifecycle)];
            ++stage.observed;
            stage.bought += buyers.contains(c.customer.v) ? 1 : 0;
        }
        for (std::size_t r = 0; r < rules.rules.size(); ++r)
            for (const std::size_t i : customers::select(rules.rules[r].rule, past)) {
                ++counts[r].observed;
                counts[r].bought += buyers.contains(past[i].rfm.customer.v) ? 1 : 0;
            }
    }
    auto insert = context.db.statement(
        "INSERT INTO segment_outlook(rule_id, days, observed, bought, own, expected_fen) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t r = 0; r < rules.rules.size(); ++r) {
        const auto own = counts[r].chance();
        customers::ReorderCount told = counts[r];
        std::set<std::size_t> used;
        Money expected;
        if (customers::answerable(rules.rules[r].rule, facts))
            for (const std::size_t i : customers::select(rules.rules[r].rule, facts)) {
                const customers::CustomerRfm& c = facts[i].rfm;
                const auto stage = static_cast<std::size_t>(c.lifecycle);
                used.insert(stage);
                const auto chance = own ? own : stages[stage].chance();
                if (chance) expected += customers::expectedReorder(c, *chance, kDays);
            }
        if (!own) {
            told = {};
            for (const std::size_t stage : used) {
                told.observed += stages[stage].observed;
                told.bought += stages[stage].bought;
            }
        }
        if (auto status =
                insert.run(rules.rules[r].id, kDays, told.observed, told.bought, own.has_value(), expected);
            !status)
            return status;
    }
    return success();
}

QJsonObject summaryOf(const customers::RfmResult& rfm) {
    QJsonObject summary, classes;
    summary.insert(QLatin1String("customers"), static_cast<qint64>(rfm.customers.size()));
    if (rfm.customers.empty()) return summary;
    const std::string method(customers::code(rfm.thresholds.method));
    summary.insert(QLatin1String("method"), QString::fromStdString(method));
    summary.insert(QLatin1String("recencyDays"), rfm.thresholds.recencyDays);
    summary.insert(QLatin1String("orders"), rfm.thresholds.orders);
    summary.insert(QLatin1String("moneyFen"), rfm.thresholds.moneyFen);
    const auto totals = customers::classTotals(rfm);
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const std::string name(customers::code(static_cast<customers::RfmClass>(i)));
        classes.insert(QString::fromStdString(name), totals[i].customers);
    }
    summary.insert(QLatin1String("classes"), classes);
    return summary;
}

}  // namespace

Result<StepResult> runSegments(StepContext& context) {
    auto orders = readOrders(context);
    if (!orders) return orders.error();
    const customers::RfmOptions options = optionsOf(context);
    const customers::RfmResult now = customers::rfm(orders->purchases, context.asOf, options);
    const customers::RfmResult before =
        customers::rfm(orders->purchases, context.asOf - kMovementDays, options);
    if (context.cancel.cancelled()) return Error{"cancelled", {}};

    for (const char* table : {"customer_segment", "segment_member", "segment_outlook", "cohort_cell"})
        if (auto status = context.db.exec(std::string("DELETE FROM ") + table); !status)
            return status.error();
    if (auto status = writeCustomers(context, now, before, *orders); !status) return status.error();
    if (auto status = writeCohorts(context, orders->purchases); !status) return status.error();
    auto rules = readRules(context.db);
    if (!rules) return rules.error();
    auto facts = readFacts(context, now, *orders, *rules);
    if (!facts) return facts.error();
    std::int64_t unanswerable = 0;
    if (auto status = writeMembers(context, *rules, *facts, unanswerable); !status) return status.error();
    if (auto status = writeOutlook(context, orders->purchases, options, *rules, *facts); !status)
        return status.error();

    if (auto status = writeCommunityHealth(context.db, context.asOf); !status) return status.error();

    StepResult result;
    result.summary = summaryOf(now);
    result.summary.insert(QLatin1String("rules"), static_cast<qint64>(rules->rules.size()));
    result.summary.insert(QLatin1String("rulesSkipped"), static_cast<qint64>(rules->skipped));
    result.summary.insert(QLatin1String("rulesUnanswerable"), static_cast<qint64>(unanswerable));
    return result;
}

}  // namespace roulian::workspace
