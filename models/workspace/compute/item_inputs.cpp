#include "workspace/compute/item_inputs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "workspace/compute/rows.h"

namespace roulian::workspace {

namespace {

std::unordered_map<std::int64_t, std::size_t> positions(const std::vector<forecast::Item>& items) {
    std::unordered_map<std::int64_t, std::size_t> at;
    for (std::size_t i = 0; i < items.size(); ++i) at.emplace(items[i].key, i);
    return at;
}

// sku → week → value; and the weeks in which anything of the kind was recorded at all.
struct Observed {
    std::unordered_map<std::int64_t, std::map<int, double>> bySku;
    std::set<int> known;
};

// SQL giving sku (NULL: only says that the week is known), week, value.
Result<Observed> observe(store::Database& db, const char* sql, Week end) {
    Observed found;
    auto status = eachRow(db, sql, [&](store::Statement& s) {
        const int week = static_cast<int>(s.integer(1));
        if (week >= end.n) return;
        found.known.insert(week);
        if (!s.isNull(0)) found.bySku[s.integer(0)][week] += s.real(2);
    });
    if (!status) return status.error();
    return found;
}

void attach(forecast::Item& item, const char* name, const std::map<int, double>& values,
            const std::set<int>& known) {
    const int first = item.history.start.n, last = item.history.end().n - 1;
    if (item.history.values.empty() || known.empty()) return;
    const int from = std::max(first, *known.begin()), to = std::min(last, *known.rbegin());
    if (to < from) return;
    forecast::Signal signal;
    signal.name = name;
    signal.start = Week{from};
    int weeks = 0;
    bool any = false;
    for (int week = from; week <= to; ++week) {
        if (!known.count(week)) {
            signal.values.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const auto value = values.find(week);
        const double v = value == values.end() ? 0 : std::max(0.0, value->second);
        signal.values.push_back(v);
        any |= v > 0;
        ++weeks;
    }
    if (any && weeks >= kSignalWeeks) item.signals.push_back(std::move(signal));
}

constexpr const char* kMentions =
    "SELECT m.sku_id, (t.day + 3) / 7 AS week, SUM(m.messages) FROM talk_day t LEFT JOIN talk_mention m ON m.talk_day_id = t.id AND m.sku_id "
    "IS NOT NULL GROUP BY m.sku_id, week";
constexpr const char* kQuestions =
    "SELECT m.sku_id, (t.day + 3) / 7 AS week, SUM(t.questions * 1.0 * m.messages / a.messages) FROM talk_day t LEFT JOIN (SELECT "
    "talk_day_id, SUM(messages) AS messages FROM talk_mention WHERE sku_id IS NOT NULL GROUP BY talk_day_id) a ON a.talk_day_id = t.id "
    "LEFT JOIN talk_mention m ON m.talk_day_id = t.id AND m.sku_id IS NOT NULL GROUP BY m.sku_id, week";
constexpr const char* kSignups =
    "SELECT i.sku_id, (e.submitted_at / 86400 + 3) / 7 AS week, SUM(i.qty_milli) / 1000.0 FROM collection_entry e LEFT JOIN entry_item i ON "
    "i.entry_id = e.id AND i.state <> 'rejected' AND i.sku_id IS NOT NULL WHERE e.state = 'live' AND e.submitted_at IS NOT NULL GROUP BY "
    "i.sku_id, week";
// -1 stands for every product.
constexpr const char* kViewers =
    "SELECT -1, (started_at / 86400 + 3) / 7 AS week, SUM(COALESCE(viewers, 0)) FROM live_session WHERE viewers IS NOT NULL GROUP BY week";

}  // namespace

Status addChoices(store::Database& db, std::vector<forecast::Item>& items) {
    const auto at = positions(items);
    return eachRow(db, "SELECT sku_id, week, choice FROM clean_choice ORDER BY sku_id, week",
                   [&](store::Statement& s) {
                       const auto found = at.find(s.integer(0));
                       if (found == at.end()) return;
                       forecast::Item& item = items[found->second];
                       const std::int64_t t = s.integer(1) - item.history.start.n;
                       if (t < 0 || t >= static_cast<std::int64_t>(item.history.values.size())) return;
                       item.keep.resize(item.history.values.size(), forecast::Keep::Automatic);
                       item.keep[static_cast<std::size_t>(t)] =
                           s.text(2) == "keep" ? forecast::Keep::AsRecorded : forecast::Keep::LeaveOut;
                   });
}

const char* choiceCode(forecast::Keep keep) {
    switch (keep) {
        case forecast::Keep::Automatic:
            return "";
        case forecast::Keep::AsRecorded:
            return "keep";
        case forecast::Keep::LeaveOut:
            return "drop";
    }
    return "";
}

Status addSignals(store::Database& db, std::vector<forecast::Item>& items, Week end) {
    const std::pair<const char*, const char*> sources[] = {
        {"mentions", kMentions}, {"questions", kQuestions}, {"signups", kSignups}, {"viewers", kViewers}};
    for (const auto& [name, sql] : sources) {
        auto observed = observe(db, sql, end);
        if (!observed) return observed.error();
        const auto all = observed->bySku.find(-1);
        for (forecast::Item& item : items) {
            const auto own = all != observed->bySku.end() ? all : observed->bySku.find(item.key);
            if (own != observed->bySku.end()) attach(item, name, own->second, observed->known);
        }
    }
    return success();
}

Status writeSignals(store::Database& db, const std::vector<forecast::Item>& items,
                    const std::vector<forecast::ItemForecast>& made) {
    if (auto status = db.exec("DELETE FROM forecast_signal"); !status) return status;
    auto s = db.statement(
        "INSERT INTO forecast_signal(sku_id, name, weeks, lag_weeks, usual, strong, effect, gain, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < made.size() && i < items.size(); ++i)
        for (std::size_t k = 0; k < made[i].signals.size() && k < items[i].signals.size(); ++k) {
            const forecast::SignalEffect& effect = made[i].signals[k];
            const auto& values = items[i].signals[k].values;
            const auto weeks =
                std::count_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
            if (auto status = s.run(made[i].key, effect.name, static_cast<std::int64_t>(weeks), effect.lag,
                                    effect.from, effect.to, effect.effect, effect.gainWape, effect.used);
                !status)
                return status;
        }
    return success();
}

}  // namespace roulian::workspace
