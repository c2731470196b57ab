#include "workspace/tables/table_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <numeric>

#include "core/carriers.h"
#include "core/number.h"
#include "workspace/filter.h"
#include "workspace/messages.h"
#include "workspace/tables/edit_text.h"
#include "workspace/tables/table_def.h"

namespace roulian::workspace {

namespace {

const std::vector<TableDef>& definitions() {
    static const std::vector<TableDef> all = [] {
        std::vector<TableDef> tables;
        for (auto part : {overviewTables, dataTables, customerTables, demandTables, levelTables, nodeTables,
                          accuracyTables, whyTables, groundTables, supplyTables, shipmentTables, moneyTables,
                          reachTables})
            for (TableDef& def : part()) tables.push_back(std::move(def));
        return tables;
    }();
    return all;
}

QString sentenceOf(std::string_view json) {
    const QJsonArray parts =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).array();
    if (parts.isEmpty()) return {};
    std::vector<std::string> args;
    for (const QJsonValue& value : parts.at(1).toArray()) args.push_back(value.toString().toStdString());
    const std::string code = parts.at(0).toString().toStdString();
    // A third part is the unit of the goods the sentence speaks of.
    const QString text =
        parts.size() > 2 ? sentence(code, args, parts.at(2).toString().toStdString()) : sentence(code, args);
    // Advice is optional: a code without a sentence of its own shows nothing rather than the code.
    if (code.size() > 3 && code.compare(code.size() - 3, 3, ".do") == 0 &&
        text == QString::fromStdString(code))
        return {};
    return text;
}

QString personText(std::string_view stored, Shape shape, const PersonOpener& open) {
    const std::size_t bar = stored.rfind('|');
    const std::string_view mask = stored.substr(0, bar);
    if (open && bar != std::string_view::npos && bar + 1 < stored.size()) {
        const PersonalFields fields =
            open(std::strtoll(std::string(stored.substr(bar + 1)).c_str(), nullptr, 10));
        const std::string& full = shape == Shape::PersonName    ? fields.name
                                  : shape == Shape::PersonPhone ? fields.phone
                                                                : fields.remark;
        if (!full.empty()) return QString::fromStdString(full);
    }
    return QString::fromUtf8(mask.data(), static_cast<qsizetype>(mask.size()));
}

Value readValue(store::Statement& s, int column, const ColumnDef& def, const PersonOpener& open,
                bool isText) {
    if (s.isNull(column)) return std::monostate{};
    if (isText) {
        const std::string_view text = s.text(column);
        switch (def.shape) {
            case Shape::Sentence:
                return sentenceOf(text);
            case Shape::PersonName:
            case Shape::PersonPhone:
            case Shape::PersonRemark:
                return personText(text, def.shape, open);
            case Shape::CarrierName:
                return carrierText(std::string(text));
            case Shape::FormatName:
                return formatText(std::string(text));
            case Shape::CommunityName:
                if (text == "*") return statusWord("communities", "kind", "single").word;
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            case Shape::UnitName:
                return unitWord(std::string(text));
            case Shape::EditText: {
                const std::size_t bar = text.find('|');
                const QString words = bar == std::string_view::npos
                                          ? QString()
                                          : editText(text.substr(0, bar), text.substr(bar + 1));
                return words.isEmpty() ? Value{} : Value{words};
            }
            case Shape::Tags: {
                QStringList words;
                for (const QString& code : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                               .split(u',', Qt::SkipEmptyParts))
                    words << statusWord("forecast", "tags", code.toStdString()).word;
                return words.isEmpty() ? Value{} : Value{words.join(QStringLiteral(" · "))};
            }
            case Shape::Weekdays:
                return weekdaysText(static_cast<int>(parseInteger(text).value_or(0)));
            case Shape::Parameter:
                return parameterText(std::string(text));
            case Shape::Plain:
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
    }
    if (def.column.type == ColumnType::Real || def.column.type == ColumnType::Percent) return s.real(column);
    return static_cast<std::int64_t>(std::llround(s.real(column)));
}

std::string selectOf(const TableDef& def, const TableQuery& query, std::vector<std::string>& binds,
                     Error& error) {
    std::string sql = std::string("SELECT ") + def.key + ", " + def.overridden;
    for (const ColumnDef& column : def.columns) sql += std::string(", ") + column.sql;
    sql += std::string(" ") + def.from;
    for (const auto& [name, value] : query.where) {
        const auto condition = def.where.find(name);
        if (condition == def.where.end()) {
            error = {"table.where", {def.id, name}};
            return {};
        }
        sql += std::string(" AND ") + condition->second;
        binds.push_back(value);
    }
    return sql + " " + def.group;
}

bool textual(ColumnType type) {
    return type == ColumnType::Text || type == ColumnType::Status;
}

// One unit of all rows, or none of them when they differ.
std::optional<QString> commonUnit(const Rows& rows) {
    const int column = rows.spec->columnIndex("unit");
    if (column < 0 || rows.count == 0) return {};
    const auto& cells = rows.cells[static_cast<std::size_t>(column)];
    for (const Value& value : cells)
        if (value != cells.front()) return QString();
    const auto* unit = std::get_if<QString>(&cells.front());
    return unit ? std::optional(*unit) : std::nullopt;
}

// A copy with only the given rows, in the given order.
std::shared_ptr<Rows> picked(const Rows& rows, const std::vector<std::uint32_t>& order) {
    auto out = std::make_shared<Rows>();
    out->spec = rows.spec;
    out->count = order.size();
    out->truncated = rows.truncated;
    out->cells.resize(rows.cells.size());
    for (std::size_t c = 0; c < rows.cells.size(); ++c) {
        out->cells[c].reserve(order.size());
        for (const std::uint32_t row : order) out->cells[c].push_back(rows.cells[c][row]);
    }
    for (const std::uint32_t row : order) {
        out->keys.push_back(rows.keys[row]);
        out->overridden.push_back(rows.overridden[row]);
    }
    return out;
}

}  // namespace

const TableDef* findTableDef(const std::string& id) {
    for (const TableDef& def : definitions())
        if (id == def.id) return &def;
    return nullptr;
}

const std::vector<TableSpec>& allTables() {
    static const std::vector<TableSpec> specs = [] {
        std::vector<TableSpec> all;
        for (const TableDef& def : definitions()) {
            TableSpec spec;
            spec.id = def.id;
            for (const ColumnDef& column : def.columns) spec.columns.push_back(column.column);
            spec.sortColumn = def.sortColumn;
            spec.sortDescending = def.descending;
            spec.summable = def.summable;
            all.push_back(std::move(spec));
        }
        return all;
    }();
    return specs;
}

const TableSpec* findTable(const std::string& id) {
    for (const TableSpec& spec : allTables())
        if (spec.id == id) return &spec;
    return nullptr;
}

int TableSpec::columnIndex(const std::string& columnId) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].id == columnId) return static_cast<int>(i);
    return -1;
}

Result<RowsPtr> readTable(store::Database& db, const TableQuery& query, const PersonOpener& openPerson,
                          const CancelToken& cancel) {
    const TableDef* def = findTableDef(query.table);
    if (!def) return Error{"table.unknown", {query.table}};
    auto rows = std::make_shared<Rows>();
    rows->spec = findTable(query.table);

    std::vector<std::string> binds;
    Error whereError;
    const std::string sql = selectOf(*def, query, binds, whereError);
    if (!whereError.code.empty()) return whereError;

    const auto scope = db.cancelWith(cancel);
    store::Statement s = db.statement(sql);
    for (std::size_t i = 0; i < binds.size(); ++i) {
        // Numbers must be bound as numbers: SQLite never finds 5 = '5' between an expression and text.
        char* end = nullptr;
        const long long number = std::strtoll(binds[i].c_str(), &end, 10);
        const bool whole = !binds[i].empty() && *end == '\0' && std::to_string(number) == binds[i];
        if (whole)
            s.bind(static_cast<int>(i) + 1, static_cast<std::int64_t>(number));
        else
            s.bind(static_cast<int>(i) + 1, binds[i]);
    }
    rows->cells.resize(def->columns.size());
    for (;;) {
        auto more = s.step();
        if (!more) return more.error();
        if (!*more) break;
        rows->keys.emplace_back(s.text(0));
        rows->overridden.push_back(s.integer(1) != 0);
        for (std::size_t c = 0; c < def->columns.size(); ++c) {
            const ColumnDef& column = def->columns[c];
            rows->cells[c].push_back(
                readValue(s, static_cast<int>(c) + 2, column, openPerson, textual(column.column.type)));
        }
    }
    rows->count = rows->keys.size();

    auto order = filterRows(*rows, query.filters, query.search);
    if (!order) return order.error();
    const std::string sortId = query.sortColumn.empty() ? rows->spec->sortColumn : query.sortColumn;
    if (!sortId.empty()) {
        const int column = rows->spec->columnIndex(sortId);
        if (column < 0) return Error{"filter.column", {sortId}};
        const bool descending = query.sortColumn.empty() ? rows->spec->sortDescending : query.sortDescending;
        sortRows(*rows, *order, {{column, descending}});
    }
    if (query.limit > 0 && static_cast<std::int64_t>(order->size()) > query.limit) {
        order->resize(static_cast<std::size_t>(query.limit));
        rows->truncated = true;
    }
    const auto out = picked(*rows, *order);
    out->goodsUnit = commonUnit(*out);
    return RowsPtr(out);
}

}  // namespace roulian::workspace
