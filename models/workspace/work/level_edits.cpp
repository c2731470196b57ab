#include "workspace/work/level_edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/number.h"
#include "store/migrations.h"
#include "workspace/compute/rows.h"
#include "workspace/level_split.h"
#include "workspace/override_text.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

namespace {

constexpr double kLargest = 1e12;

struct Cell {
    std::int64_t shop = 0;
    std::string region;
    double share = 0;
    bool inside = false;  // of the node
};

struct Product {
    LevelPart part;
    double stat = 0, whole = 0, scope = 0;  // scope: share of the product that falls to the node
    std::string op;                         // of the override that stands
    double amount = 0;
    bool split = false;
    std::vector<Cell> cells;
};

struct Node {
    std::vector<Product> products;
    std::optional<std::int64_t>
        earlier;           // figure for the same node and week that this one takes the place of
    bool partial = false;  // channel, region or warehouse: only part of each product
};

std::optional<std::string> textOf(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return v.isString() ? std::optional(v.toString().toStdString()) : std::nullopt;
}

std::optional<std::int64_t> wholeOf(const QJsonObject& value, const char* name) {
    const QJsonValue v = value.value(QLatin1String(name));
    return v.isDouble() ? std::optional(std::llround(v.toDouble())) : std::nullopt;
}

std::optional<LevelAsk> askOf(const QJsonObject& value) {
    LevelAsk ask;
    const auto week = wholeOf(value, "week");
    const QJsonValue amount = value.value(QLatin1String("amount"));
    if (!week || !amount.isDouble()) return std::nullopt;
    ask.week = Week{static_cast<std::int32_t>(*week)};
    ask.category = textOf(value, "category");
    ask.region = textOf(value, "region");
    ask.shop = wholeOf(value, "shop");
    ask.sku = wholeOf(value, "sku");
    ask.warehouse = wholeOf(value, "warehouse");
    ask.op = textOf(value, "op").value_or("");
    ask.amount = amount.toDouble();
    ask.includeKept = value.value(QLatin1String("include")).toBool();
    return ask;
}

void bindNode(store::Statement& s, const LevelAsk& ask) {
    s.bind(1, std::int64_t{ask.week.n});
    s.bind(2, ask.category);
    s.bind(3, ask.shop);
    s.bind(4, ask.region);
    s.bind(5, ask.sku);
    s.bind(6, ask.warehouse);
}

Result<Node> readNode(store::Database& db, const LevelAsk& ask) {
    Node node;
    node.partial = ask.shop || ask.region || ask.warehouse;
    auto earlier = db.statement(
        "SELECT id FROM level_override WHERE week = ?1 AND category IS ?2 AND shop_id IS ?3 AND region IS ?4 AND sku_id IS ?5 AND "
        "warehouse_id IS ?6");
    bindNode(earlier, ask);
    auto found = earlier.step();
    if (!found) return found.error();
    if (*found) node.earlier = earlier.integer(0);
    earlier.reset();

    auto s = db.statement(
        "SELECT s.id, s.code, s.name, p.mean, COALESCE(o.op, ''), COALESCE(o.amount, 0), COALESCE(o.split, 0), "
        "COALESCE(o.origin_id, 0), c.shop_id, c.region, CASE WHEN o.split = 1 AND o.origin_id IS NOT ?7 THEN COALESCE(x.share, 0) ELSE "
        "c.share END, (?3 IS NULL OR c.shop_id = ?3) AND (?4 IS NULL OR c.region = ?4) AND (?6 IS NULL OR c.region IN "
        "(SELECT region FROM node_region WHERE warehouse_id = ?6)) FROM forecast_point p JOIN sku s ON s.id = "
        "p.sku_id JOIN forecast_cell c ON c.sku_id = s.id LEFT JOIN forecast_override o ON o.sku_id = s.id AND o.week = p.week LEFT JOIN "
        "forecast_split x ON x.sku_id = s.id AND x.week = p.week AND x.shop_id = c.shop_id AND x.region = c.region WHERE p.week = ?1 AND "
        "(?2 IS NULL OR s.category = ?2) AND (?5 IS NULL OR s.id = ?5) ORDER BY s.id, c.shop_id, c.region");
    bindNode(s, ask);
    s.bind(7, node.earlier);
    for (;;) {
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) break;
        if (node.products.empty() || node.products.back().part.sku != s.integer(0)) {
            Product p;
            p.part.sku = s.integer(0);
            p.part.code = std::string(s.text(1));
            p.part.name = std::string(s.text(2));
            p.stat = p.whole = s.real(3);
            // What the earlier figure for this node said is taken back first.
            if (!node.earlier || s.integer(7) != *node.earlier) {
                p.op = std::string(s.text(4));
                p.amount = s.real(5);
                p.split = s.integer(6) != 0;
                if (!p.op.empty()) p.whole = OverrideText{QString::fromStdString(p.op), p.amount}.of(p.stat);
            }
            node.products.push_back(std::move(p));
        }
        Product& p = node.products.back();
        p.cells.push_back({s.integer(8), std::string(s.text(9)), s.real(10), s.integer(11) != 0});
        if (p.cells.back().inside) p.scope += p.cells.back().share;
    }
    // Products that are not sold in this channel or region, or not served from here, have no part in it.
    std::erase_if(node.products, [](const Product& p) {
        return std::none_of(p.cells.begin(), p.cells.end(), [](const Cell& c) { return c.inside; });
    });
    return node;
}

// Largest remainders (Hamilton): `values` become multiples of `unit`; what the sum has beyond those stays with the largest.
void roundTogether(std::vector<double>& values, double unit) {
    double sum = 0, floor = 0;
    std::vector<std::pair<double, std::size_t>> rest;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        const double down = std::floor(values[i] / unit + 1e-9);
        rest.emplace_back(values[i] / unit - down, i);
        values[i] = down * unit;
        floor += down;
    }
    std::stable_sort(rest.begin(), rest.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto missing = std::llround(sum / unit - floor);
    for (std::int64_t k = 0; k < missing && k < static_cast<std::int64_t>(rest.size()); ++k)
        values[rest[static_cast<std::size_t>(k)].second] += unit;
    if (values.empty()) return;
    *std::max_element(values.begin(), values.end()) +=
        sum - std::accumulate(values.begin(), values.end(), 0.0);
}

Result<LevelSplit> splitDown(Node& node, const LevelAsk& ask) {
    const bool known = ask.op == "set" || ask.op == "add" || ask.op == "mul";
    if (!known || !std::isfinite(ask.amount) || std::abs(ask.amount) > kLargest ||
        (ask.op != "add" && ask.amount < 0))
        return Error{"level.value", {formatNumber(ask.amount)}};
    if (node.products.empty()) return Error{"level.none", {ask.week.iso()}};
    LevelSplit out;
    double kept = 0, open = 0;
    std::vector<Product*> open_;
    for (Product& p : node.products) {
        p.part.before = p.part.after = p.whole * p.scope;
        out.before += p.part.before;
        p.part.kept = !p.op.empty() && !ask.includeKept;
        if (p.part.kept) {
            kept += p.part.before;
            ++out.kept;
        } else {
            open += p.part.before;
            open_.push_back(&p);
        }
    }
    const double target = std::max(0.0, ask.op == "set"   ? ask.amount
                                        : ask.op == "add" ? out.before + ask.amount
                                                          : out.before * ask.amount);
    if (open_.empty()) return Error{"level.all_kept", {std::to_string(out.kept)}};
    const double rest = target - kept;
    if (rest < -1e-6)
        return Error{"level.kept", {formatNumber(std::round(kept * 10) / 10), std::to_string(out.kept)}};
    std::vector<double> after;
    for (const Product* p : open_)
        after.push_back(open > 0 ? p->part.before * rest / open : rest / static_cast<double>(open_.size()));
    // Round figures: whole units where there is more than one for each product, else thousandths. A set category gets
    // round figures, more or less of something round changes.
    const bool changes = ask.op == "add" || (ask.op == "set" && node.partial);
    if (changes)
        for (std::size_t i = 0; i < after.size(); ++i) after[i] -= open_[i]->part.before;
    if (ask.op != "mul") {
        const double sum = changes ? rest - open : rest;
        const bool whole =
            std::abs(sum - std::round(sum)) < 1e-6 && std::abs(sum) >= static_cast<double>(open_.size());
        roundTogether(after, whole ? 1.0 : 0.001);
    }
    if (changes)
        for (std::size_t i = 0; i < after.size(); ++i)
            after[i] = std::max(0.0, after[i] + open_[i]->part.before);
    for (std::size_t i = 0; i < open_.size(); ++i) open_[i]->part.after = after[i];
    out.after = kept + rest;
    for (const Product& p : node.products) out.parts.push_back(p.part);
    std::stable_sort(out.parts.begin(), out.parts.end(), [](const LevelPart& a, const LevelPart& b) {
        return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
    return out;
}

QJsonArray sharesOf(const Product& p, double by, double whole) {
    QJsonArray all;
    for (const Cell& cell : p.cells) {
        double value = p.whole * cell.share;
        if (cell.inside) {
            const auto inside =
                std::count_if(p.cells.begin(), p.cells.end(), [](const Cell& c) { return c.inside; });
            value = p.part.before > 0 ? value * by : p.part.after / static_cast<double>(inside);
        }
        all.append(
            QJsonArray{static_cast<qint64>(cell.shop), QString::fromStdString(cell.region), value / whole});
    }
    return all;
}

// The override that makes the product what the split says, on top of what stands.
QJsonObject overrideOf(const Product& p, const LevelAsk& ask, bool partial, std::int64_t origin) {
    const double change = p.part.after - p.part.before;
    const double whole = partial ? std::max(0.0, p.whole + change) : p.part.after;
    QJsonObject value;
    const auto say = [&](const char* op, double amount) {
        value.insert(QLatin1String("op"), QLatin1String(op));
        value.insert(QLatin1String("amount"), amount);
    };
    const double factor = p.part.before > 0 ? p.part.after / p.part.before : 1;
    const std::string& on = p.op;
    if (on == "set" || (ask.op == "set" && !partial))
        say("set", whole);
    else if (ask.op == "mul" && !partial && p.part.before > 0 && on != "add")
        say("mul", on == "mul" ? p.amount * factor : factor);
    else if (on == "mul" || (on == "add" && ask.op == "mul"))
        say("set", whole);
    else
        say("add", (on == "add" ? p.amount : 0) + change);
    value.insert(QLatin1String("origin"), static_cast<qint64>(origin));
    if ((partial || p.split) && whole > 0)
        value.insert(QLatin1String("split"), sharesOf(p, partial ? factor : 1, partial ? whole : p.whole));
    return value;
}

QString compact(const QJsonObject& value) {
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

Result<std::vector<Edit>> takeBack(store::Database& db, std::int64_t id) {
    std::vector<Edit> edits;
    auto status =
        eachRow(db,
                "SELECT sku_id, week FROM forecast_override WHERE origin_id = " + std::to_string(id) +
                    " ORDER BY sku_id, week",
                [&](store::Statement& s) {
                    edits.push_back({"forecast.override",
                                     std::to_string(s.integer(0)) + ":" + std::to_string(s.integer(1)),
                                     QStringLiteral("null")});
                });
    if (!status) return status.error();
    edits.push_back({kLevelKind, std::to_string(id), QStringLiteral("null")});
    return edits;
}

}  // namespace

std::string LevelAsk::json() const {
    QJsonObject value{{QStringLiteral("week"), week.n},
                      {QStringLiteral("op"), QString::fromStdString(op)},
                      {QStringLiteral("amount"), amount}};
    if (category) value.insert(QLatin1String("category"), QString::fromStdString(*category));
    if (region) value.insert(QLatin1String("region"), QString::fromStdString(*region));
    if (shop) value.insert(QLatin1String("shop"), static_cast<qint64>(*shop));
    if (sku) value.insert(QLatin1String("sku"), static_cast<qint64>(*sku));
    if (warehouse) value.insert(QLatin1String("warehouse"), static_cast<qint64>(*warehouse));
    if (includeKept) value.insert(QLatin1String("include"), true);
    return compact(value).toStdString();
}

Result<LevelSplit> previewLevel(const std::string& workspacePath, const LevelAsk& ask) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;
    auto db = store::Database::open(workspacePath, options);
    if (!db) return db.error();
    auto node = readNode(**db, ask);
    if (!node) return node.error();
    return splitDown(*node, ask);
}

Status setLevelOverride(store::Database& db, const Edit& edit, const QJsonObject& value,
                        const QString& reason, const std::string& person) {
    if (value.isEmpty()) {
        auto s = db.statement("DELETE FROM level_override WHERE id = CAST(? AS INTEGER)");
        return s.run(edit.key);
    }
    const auto ask = askOf(value);
    const auto id = parseInteger(edit.key);
    if (!ask || !id) return Error{"edit.value", {edit.after.toStdString()}};
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    auto s = db.statement(
        "INSERT OR REPLACE INTO level_override(id, week, category, shop_id, region, sku_id, op, amount, reason, person, made_at, "
        "warehouse_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return s.run(*id, ask->week, ask->category, ask->shop, ask->region, ask->sku, ask->op, ask->amount,
                 why.toStdString(), person, localNow(), ask->warehouse);
}

Result<std::vector<Edit>> levelEdits(store::Database& db, const Edit& edit) {
    QJsonParseError parse{};
    const QJsonObject value = QJsonDocument::fromJson(edit.after.toUtf8(), &parse).object();
    if (value.isEmpty()) {
        const auto id = parseInteger(edit.key);
        if (!id || edit.after != QLatin1String("null"))
            return Error{"edit.value", {edit.after.toStdString()}};
        return takeBack(db, *id);
    }
    const auto ask = askOf(value);
    if (!ask) return Error{"edit.value", {edit.after.toStdString()}};
    if (ask->sku && !ask->shop && !ask->region && !ask->warehouse) {
        const QJsonObject own{{QStringLiteral("op"), QString::fromStdString(ask->op)},
                              {QStringLiteral("amount"), ask->amount}};
        return std::vector<Edit>{{"forecast.override",
                                  std::to_string(*ask->sku) + ":" + std::to_string(ask->week.n),
                                  compact(own)}};
    }
    auto node = readNode(db, *ask);
    if (!node) return node.error();
    auto split = splitDown(*node, *ask);
    if (!split) return split.error();
    std::vector<Edit> edits;
    if (node->earlier) {
        auto back = takeBack(db, *node->earlier);
        if (!back) return back.error();
        edits = std::move(*back);
    }
    // Above every number ever used: a figure that is undone and done again keeps its parts.
    auto id = db.integer(
        "SELECT MAX((SELECT COALESCE(MAX(id), 0) FROM level_override), (SELECT COALESCE(MAX(CAST(key AS INTEGER)), 0) FROM edit_log WHERE "
        "kind = 'forecast.override_level')) + 1");
    if (!id) return id.error();
    edits.push_back({kLevelKind, std::to_string(*id), edit.after});
    for (const Product& p : node->products) {
        if (p.part.kept || std::abs(p.part.after - p.part.before) < 1e-9) continue;
        edits.push_back({"forecast.override", std::to_string(p.part.sku) + ":" + std::to_string(ask->week.n),
                         compact(overrideOf(p, *ask, node->partial, *id))});
    }
    return edits;
}

}  // namespace roulian::workspace
