#include "workspace/filter.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/day.h"
#include "core/number.h"
#include "core/text.h"
#include "workspace/messages.h"

namespace roulian::workspace {

struct CellFilter::Node {
    enum class Kind { All, Any, Text, NotText, Range, NotEqual, Missing, Present } kind = Kind::All;
    std::vector<std::shared_ptr<const Node>> children;
    std::string text;
    double low = -INFINITY, high = INFINITY;
    bool lowOpen = false, highOpen = false;
};

namespace {

bool numeric(ColumnType type) {
    return type != ColumnType::Text && type != ColumnType::Status;
}

// Full-width punctuation and digits to their ASCII forms; users of a Chinese input method type them.
QString halfWidth(const QString& text) {
    QString out;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            out += QChar(static_cast<ushort>(u - 0xFEE0));
        else if (u == 0x3000)
            out += QLatin1Char(' ');
        else if (u == 0x2265)
            out += QLatin1String(">=");
        else if (u == 0x2264)
            out += QLatin1String("<=");
        else if (u == 0x2260)
            out += QLatin1String("!=");
        else
            out += c;
    }
    return out;
}

// Stored units are whole: 19.9 yuan are 1990 fen, not 1989.9999999999998.
double inUnits(double number, double units) {
    const double scaled = number * units, whole = std::round(scaled);
    return std::fabs(scaled - whole) < 1e-6 * std::max(1.0, std::fabs(scaled)) ? whole : scaled;
}

bool isOperator(const QString& part) {
    return std::all_of(part.begin(), part.end(), [](QChar c) { return QStringLiteral("<>=!").contains(c); });
}

// A number as typed into a column of this type, in the unit that is stored.
std::optional<double> operand(const QString& text, ColumnType type, bool upper) {
    const std::string utf8 = text.toStdString();
    switch (type) {
        case ColumnType::Day:
            if (const auto day = Day::parse(utf8)) return day->n;
            if (const auto time = parseTime(utf8)) return time->day().n;
            return std::nullopt;
        case ColumnType::Week:
            if (const auto week = Week::parse(utf8)) return week->n;
            if (const auto day = Day::parse(utf8)) return Week::of(*day).n;
            return std::nullopt;
        case ColumnType::Time:
            if (const auto time = parseTime(utf8))
                return static_cast<double>(time->seconds) +
                       (upper && time->precision == Precision::Day ? 86399.0 : 0.0);
            return std::nullopt;
        case ColumnType::Qty:
            if (const auto number = parseDouble(utf8)) return inUnits(*number, 1000.0);
            return std::nullopt;
        case ColumnType::Money:
            if (const auto number = parseDouble(utf8)) return inUnits(*number, 100.0);
            return std::nullopt;
        case ColumnType::Percent:
            if (text.endsWith(QLatin1Char('%'))) return parsePercent(utf8);
            if (const auto number = parseDouble(utf8)) return *number / 100.0;  // typed as shown
            return std::nullopt;
        default:
            return parseDouble(utf8);
    }
}

}  // namespace

Result<CellFilter> CellFilter::parse(const QString& typed, ColumnType type) {
    using Kind = Node::Kind;
    const QString text = halfWidth(typed).trimmed();
    CellFilter filter;
    if (text.isEmpty()) return filter;

    const auto bad = [](const QString& part) { return Error{"filter.syntax", {part.toStdString()}}; };
    const auto term = [&](const QString& part) -> Result<std::shared_ptr<const Node>> {
        auto node = std::make_shared<Node>();
        const QString lower = part.toLower();
        if (part == QStringLiteral("空") || lower == QLatin1String("empty")) {
            node->kind = Kind::Missing;
        } else if (part == QStringLiteral("非空") || part == QStringLiteral("!空") ||
                   lower == QLatin1String("!empty")) {
            node->kind = Kind::Present;
        } else if (!numeric(type)) {
            const bool negated = part.startsWith(QLatin1Char('!')) && part.size() > 1;
            node->kind = negated ? Kind::NotText : Kind::Text;
            node->text = (negated ? part.mid(1) : part).toStdString();
            if (node->text.size() > 1 && node->text[0] == '=') node->text.erase(0, 1);
        } else {
            node->kind = Kind::Range;
            const qsizetype dots = part.indexOf(QLatin1String(".."));
            if (dots >= 0) {
                if (dots > 0) {
                    const auto low = operand(part.left(dots), type, false);
                    if (!low) return bad(part);
                    node->low = *low;
                }
                if (dots + 2 < part.size()) {
                    const auto high = operand(part.mid(dots + 2), type, true);
                    if (!high) return bad(part);
                    node->high = *high;
                }
                return std::shared_ptr<const Node>(node);
            }
            qsizetype skip = 0;
            while (skip < part.size() && QStringLiteral("<>=!").contains(part[skip])) ++skip;
            const QString op = part.left(skip);
            const bool after = op == QLatin1String(">") || op == QLatin1String("<=");
            const auto value = operand(part.mid(skip), type, after);
            if (!value) return bad(part);
            if (op == QLatin1String(">") || op == QLatin1String(">=")) {
                node->low = *value;
                node->lowOpen = op == QLatin1String(">");
            } else if (op == QLatin1String("<") || op == QLatin1String("<=")) {
                node->high = *value;
                node->highOpen = op == QLatin1String("<");
            } else if (op == QLatin1String("!=") || op == QLatin1String("<>") || op == QLatin1String("!")) {
                node->kind = Kind::NotEqual;
                node->low = *value;
                node->high = operand(part.mid(skip), type, true).value_or(*value);
            } else if (op.isEmpty() || op == QLatin1String("=")) {
                node->low = *value;
                node->high = operand(part.mid(skip), type, true).value_or(*value);
            } else {
                return bad(part);
            }
        }
        return std::shared_ptr<const Node>(node);
    };

    auto any = std::make_shared<Node>();
    any->kind = Kind::Any;
    const QStringList alternatives = text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString& alternative : alternatives) {
        auto all = std::make_shared<Node>();
        all->kind = Kind::All;
        const QStringList parts = alternative.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        // "> 100" is one condition, and a date-time holds a space: keep "2026-08-01 12:00" together.
        QStringList joined;
        for (const QString& part : parts) {
            if (numeric(type) && !joined.isEmpty() && isOperator(joined.last()))
                joined.last() += part;
            else if (type == ColumnType::Time && !joined.isEmpty() && part.contains(QLatin1Char(':')))
                joined.last() += QLatin1Char(' ') + part;
            else
                joined += part;
        }
        for (const QString& part : joined) {
            auto node = term(part);
            if (!node) return node.error();
            all->children.push_back(*node);
        }
        any->children.push_back(all);
    }
    if (any->children.empty()) return bad(text);
    filter.m_root = any;
    return filter;
}

bool CellFilter::matches(const Value& value, const QString& shownText) const {
    using Kind = Node::Kind;
    if (!m_root) return true;
    const bool missing = std::holds_alternative<std::monostate>(value) ||
                         (std::holds_alternative<QString>(value) && std::get<QString>(value).isEmpty());
    double number = NAN;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        number = static_cast<double>(*integer);
    else if (const auto* real = std::get_if<double>(&value))
        number = *real;

    const auto holds = [&](const Node& node, const auto& self) -> bool {
        constexpr double slack = 1e-9;
        switch (node.kind) {
            case Kind::All:
                return std::all_of(node.children.begin(), node.children.end(),
                                   [&](const auto& child) { return self(*child, self); });
            case Kind::Any:
                return std::any_of(node.children.begin(), node.children.end(),
                                   [&](const auto& child) { return self(*child, self); });
            case Kind::Missing:
                return missing;
            case Kind::Present:
                return !missing;
            case Kind::Text:
                return matchesSearch(shownText.toStdString(), node.text);
            case Kind::NotText:
                return !matchesSearch(shownText.toStdString(), node.text);
            case Kind::NotEqual:
                return missing || number < node.low - slack || number > node.high + slack;
            case Kind::Range:
                if (missing || std::isnan(number)) return false;
                if (node.lowOpen ? number <= node.low + slack : number < node.low - slack) return false;
                return !(node.highOpen ? number >= node.high - slack : number > node.high + slack);
        }
        return false;
    };
    return holds(*m_root, holds);
}

Result<std::vector<std::uint32_t>> filterRows(const Rows& rows, const std::map<std::string, QString>& filters,
                                              const QString& search) {
    struct Active {
        int column;
        CellFilter filter;
        bool text;
    };
    std::vector<Active> active;
    for (const auto& [id, text] : filters) {
        const int column = rows.spec->columnIndex(id);
        if (column < 0) return Error{"filter.column", {id}};
        const ColumnType type = rows.spec->columns[static_cast<std::size_t>(column)].type;
        auto filter = CellFilter::parse(text, type);
        if (!filter) return filter.error();
        if (!filter->empty()) active.push_back({column, *filter, !numeric(type)});
    }
    const std::string wanted = search.trimmed().toStdString();
    std::vector<int> searched;
    if (!wanted.empty())
        for (std::size_t c = 0; c < rows.spec->columns.size(); ++c)
            if (rows.spec->columns[c].searched) searched.push_back(static_cast<int>(c));

    const auto shown = [&](std::size_t row, int column) {
        return shownText(rows.at(row, column), rows.spec->columns[static_cast<std::size_t>(column)],
                         rows.spec->id);
    };
    std::vector<std::uint32_t> kept;
    kept.reserve(rows.count);
    for (std::size_t row = 0; row < rows.count; ++row) {
        bool keep = std::all_of(active.begin(), active.end(), [&](const Active& a) {
            return a.filter.matches(rows.at(row, a.column), a.text ? shown(row, a.column) : QString());
        });
        if (keep && !searched.empty())
            keep = std::any_of(searched.begin(), searched.end(), [&](int column) {
                return matchesSearch(shown(row, column).toStdString(), wanted);
            });
        if (keep) kept.push_back(static_cast<std::uint32_t>(row));
    }
    return kept;
}

void sortRows(const Rows& rows, std::vector<std::uint32_t>& order, const std::vector<SortKey>& keys) {
    // Collation keys and doubles are made once a row, not once a comparison.
    struct Prepared {
        std::vector<std::string> text;
        std::vector<double> number;
        bool descending;
    };
    std::vector<Prepared> prepared;
    for (const SortKey& key : keys) {
        const Column& column = rows.spec->columns[static_cast<std::size_t>(key.column)];
        Prepared p;
        p.descending = key.descending;
        const bool isText = !numeric(column.type);
        if (isText)
            p.text.resize(rows.count);
        else
            p.number.assign(rows.count, NAN);
        for (const std::uint32_t row : order) {
            const Value& value = rows.at(row, key.column);
            if (isText) {
                const auto* text = std::get_if<QString>(&value);
                if (std::holds_alternative<std::monostate>(value) || (text && text->isEmpty())) continue;
                p.text[row] = collationKey(shownText(value, column, rows.spec->id).toStdString());
            } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
                p.number[row] = static_cast<double>(*integer);
            } else if (const auto* real = std::get_if<double>(&value)) {
                p.number[row] = *real;
            }
        }
        prepared.push_back(std::move(p));
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        for (const Prepared& p : prepared) {
            if (!p.number.empty()) {
                const double x = p.number[a], y = p.number[b];
                if (std::isnan(x) != std::isnan(y)) return std::isnan(y);  // missing last either way
                if (std::isnan(x) || x == y) continue;
                return p.descending ? x > y : x < y;
            }
            const std::string &x = p.text[a], &y = p.text[b];
            if (x.empty() != y.empty()) return y.empty();
            if (x == y) continue;
            return p.descending ? x > y : x < y;
        }
        return false;
    });
}

}  // namespace roulian::workspace
