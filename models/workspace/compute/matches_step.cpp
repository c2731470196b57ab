// Listings of shops that wait for their SKU → what they may be. Nothing is linked here.
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <map>
#include <unordered_map>

#include "goods/match.h"
#include "workspace/compute/rows.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

constexpr std::int64_t kTried = 2000;     // known listings the bound of "certain" is tried on, the newest
constexpr std::int64_t kLeastTried = 30;  // fewer certain ones say nothing
constexpr double kPrecision = .98;

std::string str(std::string_view v) {
    return std::string(v);
}

struct Source {
    std::vector<goods::Article> articles;
    std::vector<goods::Listing> waiting;
    std::vector<goods::Known> known;
    std::unordered_map<std::int64_t, std::string> codes;
    std::map<std::int64_t, bool> bundleRefused;
};

Status readSource(store::Database& db, Source& out) {
    Status s = eachRow(
        db,
        "SELECT k.id, COALESCE(NULLIF(k.name, ''), p.name, ''), k.spec, COALESCE(k.price_fen, 0), k.code FROM sku k "
        "LEFT JOIN product p ON p.id = k.product_id WHERE k.kind = 'goods' ORDER BY k.id",
        [&](store::Statement& r) {
            out.codes[r.integer(0)] = str(r.text(4));
            if (!r.text(1).empty())
                out.articles.push_back({r.integer(0), str(r.text(1)), str(r.text(2)), r.integer(3)});
        });
    if (!s) return s;
    std::map<std::int64_t, std::vector<std::int64_t>> refused;
    s = eachRow(
        db,
        "SELECT r.alias_id, COALESCE(k.id, 0) FROM goods_refusal r LEFT JOIN sku k ON k.code = r.sku_code "
        "WHERE k.id IS NOT NULL OR r.sku_code = '+'",
        [&](store::Statement& r) {
            if (r.integer(1))
                refused[r.integer(0)].push_back(r.integer(1));
            else
                out.bundleRefused[r.integer(0)] = true;
        });
    if (!s) return s;
    s = eachRow(
        db,
        "SELECT a.id, a.title, a.spec, COALESCE((SELECT CASE WHEN SUM(l.qty_milli) > 0 THEN SUM(l.amount_fen) * 1000 / "
        "SUM(l.qty_milli) END FROM order_line l WHERE l.alias_id = a.id AND l.sku_id IS NULL), 0) FROM sku_alias a "
        "WHERE a.sku_id IS NULL AND a.title <> '' ORDER BY a.id",
        [&](store::Statement& r) {
            const auto no = refused.find(r.integer(0));
            out.waiting.push_back({r.integer(0), str(r.text(1)), str(r.text(2)), r.integer(3),
                                   no == refused.end() ? std::vector<std::int64_t>{} : no->second});
        });
    if (!s || out.waiting.empty()) return s;
    return eachRow(
        db,
        "SELECT a.id, a.title, a.spec, a.sku_id, a.qty_factor_milli FROM sku_alias a JOIN sku k ON k.id = a.sku_id AND k.kind = "
        "'goods' WHERE a.confirmed = 1 AND a.title <> '' ORDER BY a.id DESC LIMIT " +
            std::to_string(kTried),
        [&](store::Statement& r) {
            out.known.push_back(
                {{r.integer(0), str(r.text(1)), str(r.text(2)), 0, {}}, r.integer(3), r.integer(4)});
        });
}

std::string evidenceJson(const std::vector<goods::Evidence>& evidence) {
    QJsonArray array;
    for (const goods::Evidence& e : evidence)
        array.append(QJsonObject{{QStringLiteral("clue"), QLatin1String(goods::clueCode(e.clue))},
                                 {QStringLiteral("value"), e.value}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

// What a person wants to know first: what contradicts, else what agrees most.
std::string whyOf(const goods::Candidate& c) {
    const auto weightiest = [&](auto test) {
        return std::find_if(c.evidence.begin(), c.evidence.end(), test);
    };
    using goods::Clue;
    auto at = weightiest(
        [](const goods::Evidence& e) { return e.clue >= Clue::OtherMeasure && e.clue != Clue::Rival; });
    if (at == c.evidence.end())
        at = weightiest([](const goods::Evidence& e) { return e.clue == Clue::Rival; });
    if (at == c.evidence.end() && !c.certain)
        at = weightiest([](const goods::Evidence& e) { return goods::speaksAgainst(e.clue); });
    for (const Clue clue : {Clue::Multiple, Clue::Measure, Clue::Size, Clue::Colour, Clue::Words})
        if (at == c.evidence.end())
            at = weightiest([clue](const goods::Evidence& e) { return e.clue == clue; });
    return at == c.evidence.end() ? "words" : goods::clueCode(at->clue);
}

Status write(store::Database& db, const Source& source, const std::vector<goods::Suggestion>& all) {
    auto put = db.statement(
        "INSERT INTO goods_match(alias_id, rank, sku_id, probability, qty_factor_milli, certain, why, evidence, parts) VALUES (?, ?, ?, ?, ?, "
        "?, ?, ?, ?)");
    for (const goods::Suggestion& s : all) {
        std::int64_t rank = 0;
        if (!s.bundle.empty() && !source.bundleRefused.count(s.listing)) {
            QJsonArray parts;
            for (const goods::Part& p : s.bundle)
                parts.append(
                    QJsonObject{{QStringLiteral("sku"), QString::fromStdString(source.codes.at(p.article))},
                                {QStringLiteral("qty"), static_cast<qint64>(p.qtyMilli)}});
            const std::string json = QJsonDocument(parts).toJson(QJsonDocument::Compact).toStdString();
            const std::vector<goods::Evidence> named{
                {goods::Clue::Parts, static_cast<double>(s.bundle.size())}};
            if (auto st = put.run(s.listing, ++rank, std::optional<std::int64_t>(), s.bundleProbability,
                                  std::int64_t{1000}, std::int64_t{0}, "parts", evidenceJson(named), json);
                !st)
                return st;
        }
        for (const goods::Candidate& c : s.candidates)
            if (auto st = put.run(s.listing, ++rank, std::optional(c.article), c.probability, c.factorMilli,
                                  std::int64_t{c.certain}, whyOf(c), evidenceJson(c.evidence), "[]");
                !st)
                return st;
    }
    return success();
}

}  // namespace

Result<StepResult> runMatches(StepContext& context) {
    Source source;
    if (auto s = readSource(context.db, source); !s) return s.error();
    if (auto s = context.db.exec("DELETE FROM goods_match"); !s) return s.error();
    StepResult result;
    goods::Options options;
    goods::Trial trial;
    if (!source.waiting.empty() && !source.known.empty()) {
        const auto tried =
            goods::calibrate(source.articles, source.known, options, kPrecision, kLeastTried, context.cancel);
        if (!tried) return tried.error();
        trial = *tried;
    }
    const auto found =
        goods::match(source.articles, source.waiting, options, context.cancel, context.progress);
    if (!found) return found.error();
    if (auto s = write(context.db, source, *found); !s) return s.error();
    const auto counted = [&](auto test) {
        return static_cast<qint64>(std::count_if(found->begin(), found->end(), test));
    };
    result.summary = {{QStringLiteral("waiting"), static_cast<qint64>(source.waiting.size())},
                      {QStringLiteral("suggested"),
                       counted([](const auto& s) { return !s.candidates.empty() || !s.bundle.empty(); })},
                      {QStringLiteral("certain"), counted([](const auto& s) {
                           return !s.candidates.empty() && s.candidates.front().certain;
                       })},
                      {QStringLiteral("certainFrom"), options.certainFrom},
                      {QStringLiteral("tried"), static_cast<qint64>(trial.listings)},
                      {QStringLiteral("triedCertain"), static_cast<qint64>(trial.certain)},
                      {QStringLiteral("triedRight"), static_cast<qint64>(trial.certainRight)}};
    return result;
}

}  // namespace roulian::workspace
