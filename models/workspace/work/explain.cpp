#include "workspace/work/explain.h"

#include <algorithm>
#include <cmath>

#include "workspace/compute/graph.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/tables/table_reader.h"

namespace roulian::workspace {

namespace {

struct Link {  // a table whose rows lie behind the cell
    const char* table;
    const char* where;  // its parameter
    const char* from;   // column of the explained row that gives the value; "" = the row's key
};

struct Recipe {
    const char* table;
    const char* where;  // parameter that finds the row by its key; "" = by reading all
    ResultKind result;
    std::vector<Link> links;
    // Files behind the row; ? = key. Columns: file, rows, first row, last row.
    const char* sources;
};

constexpr const char* kSkuLines =
    "SELECT f.name, COUNT(*), MIN(l.src_row), MAX(l.src_row) FROM demand_line l JOIN source_file f ON f.id = l.src_file WHERE l.sku_id = ? "
    "GROUP BY f.id ORDER BY MAX(l.at) DESC LIMIT 6";

const std::vector<Recipe>& recipes() {
    static const std::vector<Recipe> all{
        {"forecast",
         "sku",
         ResultKind::Forecast,
         {{"forecast_params", "sku", ""},
          {"forecast_scores", "sku", ""},
          {"overrides", "sku", ""},
          {"early_demand", "sku", ""}},
         kSkuLines},
        {"plan_orders",
         "order_key",
         ResultKind::Plan,
         {{"plan_pegs", "order_key", ""}, {"supplier_items", "sku", "sku_id"}, {"stock", "sku", "sku_id"}},
         nullptr},
        {"customers",
         "customer",
         ResultKind::Segments,
         {{"orders", "customer", ""}},
         "SELECT f.name, COUNT(*), MIN(o.src_row), MAX(o.src_row) FROM sales_order o JOIN source_file f ON f.id = o.src_file WHERE o.customer_id = ? GROUP BY "
         "f.id ORDER BY MAX(o.created_at) DESC LIMIT 6"},
        {"shipments",
         "shipment",
         ResultKind::Shipments,
         {{"tracking_events", "shipment", ""}},
         "SELECT f.name, COUNT(*), MIN(e.src_row), MAX(e.src_row) FROM tracking_event e JOIN source_file f ON f.id = e.src_file WHERE e.shipment_id = ? GROUP BY "
         "f.id LIMIT 6"},
        {"decisions",
         "",
         ResultKind::Decisions,
         {{"stock", "sku", "sku_id"}, {"plan_messages", "sku", "sku_id"}},
         nullptr},
        {"measures", "", ResultKind::Metrics, {}, nullptr},
        {"stock",
         "",
         ResultKind::Forecast,
         {},
         "SELECT f.name, 1, k.src_row, k.src_row FROM stock_snapshot k JOIN source_file f ON f.id = k.src_file WHERE k.id = ?"},
        {"stock_totals",
         "sku",
         ResultKind::Forecast,
         {{"stock", "sku", ""}, {"purchase_orders", "sku", ""}},
         nullptr},
        {"carriers", "", ResultKind::Shipments, {}, nullptr},
        {"rfm_classes", "", ResultKind::Segments, {}, nullptr},
        {"segments", "", ResultKind::Segments, {}, nullptr},
    };
    return all;
}

constexpr std::int64_t kLinkedRows = 8;

QString shown(const Rows& rows, std::size_t row, std::size_t column) {
    const Column& c = rows.spec->columns[column];
    const int goods = rows.spec->columnIndex("unit");
    const auto* goodsUnit = goods < 0 ? nullptr : std::get_if<QString>(&rows.at(row, goods));
    const QString unit =
        goodsUnit ? columnUnit(rows.spec->id, c.id, *goodsUnit) : columnUnit(rows.spec->id, c.id);
    const QString text = shownText(rows.at(row, static_cast<int>(column)), c, rows.spec->id);
    return unit.isEmpty() || text == QStringLiteral("—") ? text : text + QStringLiteral(" ") + unit;
}

QString tableSource(const std::string& table) {
    return sentence("why.source.table", {tableTitle(table).toStdString()});
}

// A linked row in one line: its visible columns, the first as the name.
Explanation::Input linkedInput(const Rows& rows, std::size_t row) {
    Explanation::Input input;
    QStringList values;
    for (std::size_t c = 0; c < rows.spec->columns.size(); ++c) {
        if (!rows.spec->columns[c].visible || rows.spec->columns[c].personal) continue;
        if (input.name.isEmpty())
            input.name = shown(rows, row, c);
        else if (!std::holds_alternative<std::monostate>(rows.at(row, static_cast<int>(c))) &&
                 values.size() < 4)
            values += columnTitle(rows.spec->id, rows.spec->columns[c].id) + QStringLiteral(" ") +
                      shown(rows, row, c);
    }
    input.value = values.join(QStringLiteral(" · "));
    input.source = tableSource(rows.spec->id);
    return input;
}

Status addSources(store::Database& db, const Recipe& recipe, const std::string& key, Explanation& out) {
    if (!recipe.sources) return success();
    auto s = db.statement(recipe.sources);
    s.bind(1, static_cast<std::int64_t>(std::strtoll(key.c_str(), nullptr, 10)));
    for (;;) {
        auto more = s.step();
        if (!more) return more.error();
        if (!*more) return success();
        const std::string name(s.text(0));
        Explanation::Input input;
        input.name = QString::fromStdString(name);
        input.value = sentence("why.source.rows", {"$num:" + std::to_string(s.integer(1))});
        const std::string first = std::to_string(s.integer(2)), last = std::to_string(s.integer(3));
        input.source = sentence("why.source.row", {name, first == last ? first : first + "–" + last});
        out.inputs.push_back(std::move(input));
    }
}

// Classes stand on thresholds; the run that made them knows which were in force.
void addThresholds(store::Database& db, Explanation& out) {
    auto s = db.statement(
        "SELECT json_extract(summary, '$.method'), json_extract(summary, '$.recencyDays'), json_extract(summary, '$.orders'), "
        "json_extract(summary, '$.moneyFen') FROM result_run WHERE kind = 'segments'");
    const auto row = s.step();
    if (!row || !*row || s.isNull(0)) return;
    Explanation::Input input;
    input.name = sentence("why.rfm.method", {"$code:rfm.method." + std::string(s.text(0))});
    input.value = sentence("why.rfm.thresholds", {argNumber(s.real(1)), argNumber(s.real(2)),
                                                  arg(Money::fromFen(std::llround(s.real(3))))});
    input.source = sentence("result.segments", {});
    out.inputs.insert(out.inputs.begin(), std::move(input));
}

}  // namespace

QString Explanation::text() const {
    QString out = title + QLatin1Char('\n') + formula + QLatin1Char('\n');
    for (const Input& input : inputs)
        out += input.name + QLatin1Char('\t') + input.value + QLatin1Char('\t') + input.source +
               QLatin1Char('\n');
    return out;
}

Result<Explanation> explainCell(store::Database& db, const std::string& table, const std::string& key,
                                const std::string& column) {
    const TableSpec* spec = findTable(table);
    if (!spec) return Error{"table.unknown", {table}};
    const int index = spec->columnIndex(column);
    if (index < 0) return Error{"filter.column", {column}};
    const auto found =
        std::find_if(recipes().begin(), recipes().end(), [&](const Recipe& r) { return table == r.table; });
    const Recipe plain{table.c_str(), "", ResultKind::Metrics, {}, nullptr};
    const Recipe& recipe = found == recipes().end() ? plain : *found;

    TableQuery query;
    query.table = table;
    if (*recipe.where) query.where[recipe.where] = key;
    auto rows = readTable(db, query, {});
    if (!rows) return rows.error();
    const auto at = std::find((*rows)->keys.begin(), (*rows)->keys.end(), key);
    if (at == (*rows)->keys.end()) return Error{"explain.row", {}};
    const auto row = static_cast<std::size_t>(at - (*rows)->keys.begin());

    Explanation out;
    out.title = columnTitle(table, column) + QStringLiteral(" = ") +
                shown(**rows, row, static_cast<std::size_t>(index));
    out.formula = columnHelp(table, column);
    for (std::size_t c = 0; c < spec->columns.size(); ++c) {
        const Column& other = spec->columns[c];
        if (static_cast<int>(c) == index || other.personal ||
            std::holds_alternative<std::monostate>((*rows)->at(row, static_cast<int>(c))))
            continue;
        if (!other.visible && other.type == ColumnType::Integer) continue;  // internal ids
        out.inputs.push_back({columnTitle(table, other.id), shown(**rows, row, c), tableSource(table)});
    }
    for (const Link& link : recipe.links) {
        std::string value = key;
        if (*link.from) {
            const Value& cell = (*rows)->at(row, spec->columnIndex(link.from));
            const auto* id = std::get_if<std::int64_t>(&cell);
            if (!id) continue;
            value = std::to_string(*id);
        }
        TableQuery linked;
        linked.table = link.table;
        linked.where[link.where] = value;
        linked.limit = kLinkedRows;
        auto linkedRows = readTable(db, linked, {});
        if (!linkedRows) return linkedRows.error();
        for (std::size_t r = 0; r < (*linkedRows)->count; ++r)
            out.inputs.push_back(linkedInput(**linkedRows, r));
    }
    if (recipe.result == ResultKind::Segments) addThresholds(db, out);
    if (auto status = addSources(db, recipe, key, out); !status) return status.error();
    for (const Freshness& freshness : freshnessOf(db))
        if (freshness.kind == recipe.result) out.madeAt = freshness.madeAt;
    return out;
}

}  // namespace roulian::workspace
