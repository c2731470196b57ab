#include "workspace/compute/launches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/text.h"
#include "workspace/compute/graph.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/rows.h"

namespace roulian::workspace {

namespace {

// Runs of Latin letters and digits as they are, Chinese in pairs of neighbours: enough to tell what two names share.
std::vector<std::string> wordsOf(const std::string& text) {
    std::set<std::string> words;
    std::string run, previous;
    const std::string plain = folded(text);
    for (std::size_t i = 0; i < plain.size();) {
        const auto c = static_cast<unsigned char>(plain[i]);
        const std::size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
        const std::string letter = plain.substr(i, length);
        i += length;
        if (length == 1) {
            previous.clear();
            if (std::isalnum(c)) {
                run += letter;
                continue;
            }
        } else {
            if (!previous.empty()) words.insert(previous + letter);
            previous = letter;
        }
        if (!run.empty()) words.insert(run);
        run.clear();
    }
    if (!run.empty()) words.insert(run);
    return {words.begin(), words.end()};
}

struct History {
    Week start;
    std::vector<double> sold;
};

Result<std::map<std::int64_t, History>> histories(store::Database& db, Week end,
                                                  const std::vector<forecast::Item>* items) {
    std::map<std::int64_t, History> all;
    if (items) {
        for (const forecast::Item& item : *items)
            if (!item.history.values.empty()) all[item.key] = {item.history.start, item.history.values};
        return all;
    }
    auto status = eachRow(db, "SELECT sku_id, week, qty_milli FROM demand_week ORDER BY sku_id, week",
                          [&](store::Statement& s) {
                              History& h = all[s.integer(0)];
                              const Week week{static_cast<std::int32_t>(s.integer(1))};
                              if (week >= end) return;
                              if (h.sold.empty()) h.start = week;
                              h.sold.resize(static_cast<std::size_t>(week - h.start) + 1, 0.0);
                              h.sold.back() = static_cast<double>(s.integer(2)) / 1000.0;
                          });
    if (!status) return status.error();
    return all;
}

std::vector<std::string> codesOf(const std::string& json) {
    std::vector<std::string> codes;
    for (const QJsonValue& v : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array())
        codes.push_back(v.toString().toStdString());
    return codes;
}

struct Accepted {
    std::int64_t sku = 0;
    LaunchAsk ask;
};

Result<std::vector<Accepted>> readLaunches(store::Database& db, bool activeOnly) {
    std::vector<Accepted> all;
    auto status = eachRow(
        db,
        std::string(
            "SELECT l.sku_id, s.code, l.from_day, l.weeks, l.guess, l.guess_low, l.guess_high, l.likes, l.early FROM launch l JOIN "
            "sku s ON s.id = l.sku_id ") +
            (activeOnly ? "WHERE l.active ORDER BY l.sku_id" : "ORDER BY l.sku_id"),
        [&](store::Statement& s) {
            Accepted one;
            one.sku = s.integer(0);
            one.ask.code = std::string(s.text(1));
            one.ask.from = s.day(2);
            one.ask.weeks = static_cast<int>(s.integer(3));
            one.ask.guess = s.optReal(4);
            one.ask.guessLow = s.optReal(5);
            one.ask.guessHigh = s.optReal(6);
            one.ask.likes = codesOf(std::string(s.text(7)));
            one.ask.early = s.optReal(8);
            all.push_back(std::move(one));
        });
    if (!status) return status.error();
    return all;
}

// Total of a product over its first weeks, or nothing while they are not over.
std::optional<double> totalOf(const std::vector<double>& sales, int weeks) {
    if (static_cast<int>(sales.size()) < weeks) return {};
    double total = 0;
    for (int t = 0; t < weeks; ++t) total += std::max(0.0, sales[static_cast<std::size_t>(t)]);
    return total;
}

bool sharesLevel(const std::string& path, const std::string& level) {
    if (path.empty() || level.empty()) return false;
    return ("+" + path + "+").find("+" + level + "+") != std::string::npos;
}

double mix(double launch, double own, double share) {
    return (1 - share) * launch + share * own;
}

}  // namespace

const LaunchBook::Product* LaunchBook::find(const std::string& code) const {
    const auto at = std::lower_bound(products.begin(), products.end(), code,
                                     [](const Product& p, const std::string& c) { return p.code < c; });
    return at != products.end() && at->code == code ? &*at : nullptr;
}

const LaunchBook::Product* LaunchBook::find(std::int64_t sku) const {
    for (const Product& p : products)
        if (p.sku == sku) return &p;
    return nullptr;
}

Result<LaunchBook> readLaunchBook(store::Database& db, Week end, const std::vector<forecast::Item>* items) {
    LaunchBook book;
    book.end = end;
    auto past = histories(db, end, items);
    if (!past) return past.error();
    std::map<std::int64_t, std::map<int, double>> early;
    auto status = eachRow(
        db,
        "SELECT i.sku_id, (e.submitted_at / 86400 + 3) / 7, SUM(i.qty_milli) / 1000.0 FROM entry_item i JOIN collection_entry e ON e.id = "
        "i.entry_id WHERE i.sku_id IS NOT NULL AND i.state <> 'rejected' AND e.state = 'live' AND e.submitted_at IS NOT NULL GROUP BY 1, 2",
        [&](store::Statement& s) { early[s.integer(0)][static_cast<int>(s.integer(1))] += s.real(2); });
    if (!status) return status.error();
    Week first = end;
    for (auto& [sku, h] : *past) {
        // Silence before the first sale is no part of a launch.
        const auto sale = std::find_if(h.sold.begin(), h.sold.end(), [](double v) { return v > 0; });
        h.start = h.start + static_cast<int>(sale - h.sold.begin());
        h.sold.erase(h.sold.begin(), sale);
        if (!h.sold.empty()) first = std::min(first, h.start);
    }
    status = eachRow(
        db,
        "SELECT id, code, name, spec, category, COALESCE(price_fen, 0) FROM sku WHERE kind = 'goods' ORDER BY code",
        [&](store::Statement& s) {
            LaunchBook::Product p;
            p.sku = s.integer(0);
            p.code = std::string(s.text(1));
            p.name = std::string(s.text(2));
            p.profile.key = p.sku;
            p.profile.category = std::string(s.text(4));
            p.profile.price = static_cast<double>(s.integer(5));
            p.profile.words = wordsOf(p.name + " " + std::string(s.text(3)));
            const auto h = past->find(p.sku);
            if (h != past->end() && !h->second.sold.empty()) {
                p.sales = h->second.sold;
                p.profile.launched = h->second.start;
                p.seen = h->second.start - first >= kQuietWeeks;
            }
            if (const auto e = early.find(p.sku); e != early.end()) {
                double sum = 0;
                for (const auto& [week, units] : e->second)
                    if (!p.profile.launched || week <= p.profile.launched->n) sum += units;
                if (sum > 0) p.early = sum;
            }
            book.products.push_back(std::move(p));
        });
    if (!status) return status.error();
    std::sort(book.products.begin(), book.products.end(),
              [](const auto& a, const auto& b) { return a.code < b.code; });
    auto launches = readLaunches(db, false);
    if (!launches) return launches.error();
    for (const Accepted& l : *launches)
        if (const auto* p = book.find(l.ask.code); p && l.ask.guess && *l.ask.guess > 0)
            if (const auto total = totalOf(p->sales, l.ask.weeks); total && *total > 0)
                book.guesses.push_back({*l.ask.guess, *total});
    return book;
}

Result<LaunchPreview> previewLaunch(const LaunchBook& book, const LaunchAsk& ask) {
    if (ask.code.empty()) return Error{"launch.code", {}};
    if (ask.weeks < 1 || ask.weeks > 52) return Error{"launch.weeks", {std::to_string(ask.weeks)}};
    for (const auto& v : {ask.guess, ask.guessLow, ask.guessHigh})
        if (v && (!std::isfinite(*v) || *v < 0)) return Error{"launch.guess", {formatNumber(*v)}};
    if ((ask.guessLow || ask.guessHigh) && (!ask.guess || !ask.guessLow || !ask.guessHigh ||
                                            *ask.guessLow > *ask.guess || *ask.guessHigh < *ask.guess))
        return Error{"launch.range", {}};
    if (ask.early && (!std::isfinite(*ask.early) || *ask.early < 0))
        return Error{"launch.early", {formatNumber(*ask.early)}};
    LaunchPreview out;
    out.ask = ask;
    const LaunchBook::Product* self = book.find(ask.code);
    out.known = self != nullptr;
    forecast::LaunchInput input;
    input.horizon = ask.weeks;
    if (self) {
        input.profile = self->profile;
        out.ask.name = self->name;
        out.ask.category = self->profile.category;
        if (self->profile.price > 0) out.ask.priceFen = static_cast<std::int64_t>(self->profile.price);
        out.sold = self->sales;
        out.earlyFound = self->early;
    } else {
        input.profile.category = ask.category;
        input.profile.price = static_cast<double>(ask.priceFen.value_or(0));
        input.profile.words = wordsOf(ask.name);
    }
    out.start = self && self->profile.launched ? *self->profile.launched : Week::of(ask.from);
    input.profile.launched = out.start;
    // Enough of its own: there is nothing left to tell by others.
    if (static_cast<int>(out.sold.size()) >= std::max(ask.weeks, kOwnWeeks))
        out.problem = Error{"launch.grown", {std::to_string(out.sold.size())}};
    if (static_cast<int>(out.sold.size()) > ask.weeks) out.sold.resize(static_cast<std::size_t>(ask.weeks));
    input.sales = out.sold;
    input.guess = ask.guess;
    input.guessLo = ask.guessLow;
    input.guessHi = ask.guessHigh;
    input.early = ask.early ? ask.early : out.earlyFound;
    input.pastGuesses = book.guesses;

    std::vector<forecast::LaunchProfile> others;
    std::map<std::int64_t, const LaunchBook::Product*> byKey;
    for (const LaunchBook::Product& p : book.products) {
        if (&p == self || !p.seen || p.sales.size() < 2) continue;
        others.push_back(p.profile);
        // A level of the path is enough to be of one category: 服饰 and 时尚+服饰.
        if (sharesLevel(p.profile.category, input.profile.category))
            others.back().category = input.profile.category;
        byKey[p.sku] = &p;
    }
    std::set<std::string> wished;
    if (ask.likes)
        for (const std::string& code : *ask.likes) {
            if (code == ask.code) return Error{"launch.self", {code}};
            if (!book.find(code)) return Error{"launch.like", {code}};
            wished.insert(code);
        }
    const std::vector<forecast::LookAlike> alike =
        forecast::lookAlikes(input.profile, others, others.size(), 0);
    for (const forecast::LookAlike& l : alike) {
        const LaunchBook::Product& p = *byKey[l.key];
        const bool automatic = out.candidates.size() < 5 && l.similarity >= 0.35;
        const bool chosen = ask.likes ? wished.count(p.code) > 0 : automatic;
        if (!chosen && (out.candidates.size() >= 12 || l.similarity < 0.2)) continue;
        LaunchCandidate c{p.code,  p.name,  l.similarity, totalOf(p.sales, ask.weeks),
                          p.sales, p.early, chosen};
        if (static_cast<int>(c.sales.size()) > ask.weeks) c.sales.resize(static_cast<std::size_t>(ask.weeks));
        out.candidates.push_back(std::move(c));
        if (!chosen) continue;
        // Its start only: what it sells once it is an ordinary product says nothing about a launch.
        std::vector<double> start = p.sales;
        if (static_cast<int>(start.size()) > std::max(ask.weeks, kOwnWeeks))
            start.resize(static_cast<std::size_t>(std::max(ask.weeks, kOwnWeeks)));
        forecast::LaunchHistory history{p.profile, std::move(start), p.early};
        if (sharesLevel(p.profile.category, input.profile.category))
            history.profile.category = input.profile.category;
        // Whom the planner calls alike is taken at her word, however different the attributes.
        if (l.similarity < 0.35) history.profile = input.profile, history.profile.key = p.sku;
        input.earlier.push_back(std::move(history));
    }
    out.ask.likes = std::vector<std::string>();
    for (const LaunchCandidate& c : out.candidates)
        if (c.chosen) out.ask.likes->push_back(c.code);
    auto made = forecast::forecastLaunch(input);
    if (made)
        out.made = std::move(*made);
    else if (made.error().code == "forecast.launch.nothing")
        out.problem = out.problem ? out.problem : std::optional(made.error());
    else
        return made.error();
    return out;
}

Result<LaunchPreview> previewLaunch(const std::string& workspacePath, const LaunchAsk& ask) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;
    auto db = store::Database::open(workspacePath, options);
    if (!db) return db.error();
    auto book = readLaunchBook(**db, Week::of(asOfDay(**db)), nullptr);
    if (!book) return book.error();
    return previewLaunch(*book, ask);
}

std::string LaunchAsk::json() const {
    QJsonObject value{{QStringLiteral("fromDay"), from.n}, {QStringLiteral("weeks"), weeks}};
    const auto put = [&value](const char* key, const std::optional<double>& v) {
        if (v) value.insert(QLatin1String(key), *v);
    };
    put("guess", guess);
    put("guessLow", guessLow);
    put("guessHigh", guessHigh);
    put("early", early);
    QJsonArray codes;
    if (likes)
        for (const std::string& like : *likes) codes.append(QString::fromStdString(like));
    value.insert(QLatin1String("likes"), codes);
    if (!name.empty()) value.insert(QLatin1String("name"), QString::fromStdString(name));
    if (!category.empty()) value.insert(QLatin1String("category"), QString::fromStdString(category));
    if (priceFen) value.insert(QLatin1String("price"), static_cast<qint64>(*priceFen));
    return QJsonDocument(value).toJson(QJsonDocument::Compact).toStdString();
}

namespace {

// The launch's forecast of week `week`: inside the planned weeks as drawn, beyond them on its curve, as wide as its end.
forecast::Point pointAt(const LaunchPreview& preview, Week week) {
    const int t = week - preview.start;
    const auto& points = preview.made.points;
    if (t < 0 || points.empty()) return {};
    if (t < static_cast<int>(points.size())) return points[static_cast<std::size_t>(t)];
    const forecast::Point& last = points.back();
    forecast::Point p = last;
    const double mean = preview.made.curve.curve.sales(t + 1);
    const double factor = last.mean > 0 ? std::min(1.0, mean / last.mean) : 0;
    for (double* v :
         {&p.mean, &p.lo50, &p.hi50, &p.lo80, &p.hi80, &p.lo90, &p.hi90, &p.lo95, &p.hi95, &p.median})
        *v *= factor;
    return p;
}

forecast::Point mixed(const forecast::Point& launch, const forecast::Point& own, double share) {
    forecast::Point p;
    p.mean = mix(launch.mean, own.mean, share);
    p.lo50 = mix(launch.lo50, own.lo50, share);
    p.hi50 = mix(launch.hi50, own.hi50, share);
    p.lo80 = mix(launch.lo80, own.lo80, share);
    p.hi80 = mix(launch.hi80, own.hi80, share);
    p.lo90 = mix(launch.lo90, own.lo90, share);
    p.hi90 = mix(launch.hi90, own.hi90, share);
    p.lo95 = mix(launch.lo95, own.lo95, share);
    p.hi95 = mix(launch.hi95, own.hi95, share);
    p.median = mix(launch.median, own.median, share);
    return p;
}

}  // namespace

Result<std::map<std::int64_t, LaunchPart>> applyLaunches(store::Database& db,
                                                         const std::vector<forecast::Item>& items,
                                                         std::vector<forecast::ItemForecast>& made, Week end,
                                                         Day asOf) {
    std::map<std::int64_t, LaunchPart> mixedIn;
    if (auto status = db.exec("DELETE FROM launch_result"); !status) return status.error();
    auto launches = readLaunches(db, true);
    if (!launches) return launches.error();
    if (launches->empty()) return mixedIn;
    auto book = readLaunchBook(db, end, &items);
    if (!book) return book.error();
    auto s = db.statement(
        "INSERT INTO launch_result(sku_id, state, weeks_sold, sold, expected, low, high, own_share, parts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (Accepted& launch : *launches) {
        // A look-alike that an undone import took along is no reason to stop.
        std::erase_if(*launch.ask.likes, [&](const std::string& code) { return !book->find(code); });
        auto preview = previewLaunch(*book, launch.ask);
        if (!preview) return preview.error();
        const LaunchBook::Product* self = book->find(launch.sku);
        const int weeks = self ? static_cast<int>(self->sales.size()) : 0;
        const int enough = std::max(launch.ask.weeks, kOwnWeeks);
        const double share =
            std::clamp(static_cast<double>(weeks - kOwnFrom) / (enough - kOwnFrom), 0.0, 1.0);
        const char* state = share >= 1               ? "done"
                            : weeks > 0              ? "early"
                            : launch.ask.from > asOf ? "planned"
                                                     : "waiting";
        double sold = 0;
        for (const double v : preview->sold) sold += std::max(0.0, v);
        forecast::Point total;
        if (!preview->made.cumulative.empty()) total = preview->made.cumulative.back();
        std::vector<std::pair<std::string, double>> parts;
        for (const forecast::Estimate& e : preview->made.blend.parts) parts.emplace_back(e.source, e.weight);
        if (auto status = s.run(launch.sku, state, weeks, sold, total.mean, total.lo80, total.hi80, share,
                                jsonNumbers(parts));
            !status)
            return status.error();
        if (preview->problem || share >= 1) continue;
        const auto own = std::find_if(made.begin(), made.end(),
                                      [&](const forecast::ItemForecast& f) { return f.key == launch.sku; });
        if (own == made.end()) continue;
        LaunchPart& part = mixedIn[launch.sku];
        part.share = 1 - share;
        for (std::size_t h = 0; h < own->points.size(); ++h) {
            const forecast::Point point = pointAt(*preview, own->start + static_cast<int>(h));
            part.mean.push_back(point.mean);
            own->points[h] = mixed(point, own->points[h], share);
        }
        own->method = "launch";
        own->parameters.insert(own->parameters.begin(),
                               {{"launch_own_share", share}, {"launch_total", total.mean}});
        for (const auto& [source, weight] : parts)
            own->parameters.emplace_back("launch_weight_" + source, weight);
    }
    return mixedIn;
}

}  // namespace roulian::workspace
