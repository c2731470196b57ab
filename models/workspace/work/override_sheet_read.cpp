#include <algorithm>
#include <cmath>
#include <set>

#include "core/number.h"
#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/table_source.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/override_sheet.h"
#include "workspace/work/override_sheet_words.h"

namespace roulian::workspace {

namespace {

using Texts = std::vector<std::string>;

// One line of one SKU as it stands in the file.
struct Line {
    std::int64_t row = 0;
    Texts cells;  // one a week column
    bool there = false;
};

struct Block {
    std::string code;
    Line stat, own, final;
};

struct Sheet {
    std::string name;
    std::vector<std::pair<std::size_t, Week>> weeks;  // column in the file, in its order
    Texts headers;                                    // of these columns as written
    std::vector<Block> blocks;
};

struct File {
    std::vector<Sheet> sheets;
    bool exported = false;  // the sheet of overrides at the export is there
    std::map<std::pair<std::string, std::int32_t>, std::string> before;
    std::optional<Week> first;
};

std::string cellText(const exchange::Row& row, std::size_t column) {
    return column < row.cells.size() ? std::string(exchange::cleanCell(row.cells[column].text))
                                     : std::string();
}

// Columns of a header row by meaning; none when the row is no header.
struct Header {
    std::map<SheetWord, std::size_t> at;
    std::vector<std::pair<std::size_t, Week>> weeks;
    Texts texts;
    bool lines() const { return at.count(SheetWord::Code) && at.count(SheetWord::Line) && !weeks.empty(); }
    bool exported() const {
        return at.count(SheetWord::Code) && at.count(SheetWord::Week) && at.count(SheetWord::Override);
    }
};

Header headerOf(const exchange::Row& row) {
    Header header;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string text = cellText(row, c);
        if (const auto week = sheetWeek(text)) {
            header.weeks.emplace_back(c, *week);
            header.texts.push_back(text);
        } else if (const SheetWord word = sheetWord(text); word != SheetWord::None) {
            header.at.emplace(word, c);
        }
    }
    return header;
}

constexpr std::int64_t kHeaderWithin = 30;  // rows somebody may have put above the header

class Reader {
public:
    Reader(std::string path, const JobContext& context, OverrideSheetPreview& out)
        : m_path(std::move(path)), m_context(context), m_out(out) {}

    Result<File> read() {
        auto source = exchange::openTable(m_path);
        if (!source) return source.error();
        File file;
        exchange::ReadControl control{m_context.cancel, m_context.progress, 1};
        const auto& names = (*source)->facts().sheets;
        for (std::size_t i = 0; i < std::max<std::size_t>(1, names.size()); ++i) {
            m_header.reset();
            m_sheet = {i < names.size() ? names[i] : std::string(), {}, {}, {}};
            const auto sink = [&](const exchange::Row& row) { return take(row, file); };
            if (auto status = (*source)->readRows(i, sink, control); !status) return status.error();
            if (m_header && m_header->lines()) file.sheets.push_back(std::move(m_sheet));
        }
        if (file.sheets.empty()) return Error{"sheet.layout", {(*source)->facts().name}};
        return file;
    }

private:
    bool take(const exchange::Row& row, File& file) {
        if (!m_header) {
            const std::string left = cellText(row, 0);
            if (sheetWord(left) == SheetWord::FirstWeek) file.first = sheetWeek(cellText(row, 1));
            Header header = headerOf(row);
            if (header.lines() || header.exported()) {
                if (header.exported() && !header.lines()) file.exported = true;
                m_sheet.weeks = header.weeks;
                m_sheet.headers = header.texts;
                m_header = std::move(header);
            }
            return m_header || row.rowNo < kHeaderWithin;
        }
        const std::string code = cellText(row, m_header->at[SheetWord::Code]);
        if (!m_header->lines()) {
            const auto week = sheetWeek(cellText(row, m_header->at[SheetWord::Week]));
            if (week) file.before[{code, week->n}] = cellText(row, m_header->at[SheetWord::Override]);
            return true;
        }
        const std::string said = cellText(row, m_header->at[SheetWord::Line]);
        if (code.empty() && said.empty()) return true;
        const SheetWord word = sheetWord(said);
        if (m_sheet.blocks.empty() || m_sheet.blocks.back().code != code)
            m_sheet.blocks.push_back({code, {}, {}, {}});
        Block* block = &m_sheet.blocks.back();
        Line* line = pick(*block, word);
        if (!line) {
            m_out.problems.push_back({Severity::Error,
                                      "sheet.line",
                                      {},
                                      {},
                                      m_sheet.name,
                                      row.rowNo,
                                      sheetText(SheetWord::Line),
                                      said});
            return true;
        }
        if (line->there) {  // a second set of lines of the same SKU
            m_sheet.blocks.push_back({code, {}, {}, {}});
            line = pick(m_sheet.blocks.back(), word);
        }
        line->there = true;
        line->row = row.rowNo;
        for (const auto& [column, week] : m_sheet.weeks) line->cells.push_back(cellText(row, column));
        return true;
    }

    static Line* pick(Block& block, SheetWord word) {
        return word == SheetWord::Own          ? &block.own
               : word == SheetWord::Statistics ? &block.stat
               : word == SheetWord::Final      ? &block.final
                                               : nullptr;
    }

    const std::string m_path;
    const JobContext& m_context;
    OverrideSheetPreview& m_out;
    std::optional<Header> m_header;
    Sheet m_sheet;
};

// A number as a spreadsheet shows it, and how far its rounding may lie from the truth.
struct Shown {
    double value = 0, off = 0;
};

std::optional<Shown> shownNumberOf(const std::string& text) {
    const auto value = parseDouble(text);
    if (!value) return std::nullopt;
    const std::size_t point = text.rfind('.');
    const auto decimals = point == std::string::npos ? 0 : text.size() - point - 1;
    return Shown{*value, 0.5 * std::pow(10.0, -static_cast<double>(decimals)) + 1e-9};
}

std::string textOf(const std::optional<OverrideText>& own) {
    return own ? own->text().toStdString() : std::string();
}

class Comparer {
public:
    Comparer(const File& file, const SheetForecast& forecast, OverrideSheetPreview& out)
        : m_file(file), m_forecast(forecast), m_out(out) {}

    void compare() {
        if (m_file.first && *m_file.first != m_forecast.first)
            m_out.problems.push_back({Severity::Warning,
                                      "sheet.run",
                                      {arg(*m_file.first), arg(m_forecast.first)},
                                      {},
                                      {},
                                      0,
                                      {},
                                      {}});
        for (const Sheet& sheet : m_file.sheets)
            for (const Block& block : gathered(sheet)) compare(sheet, block);
    }

private:
    // Lines of a SKU belong together wherever a sort has put them.
    static std::vector<Block> gathered(const Sheet& sheet) {
        std::vector<Block> out;
        std::unordered_map<std::string, std::size_t> at;
        for (const Block& block : sheet.blocks) {
            const auto [found, fresh] = at.emplace(block.code, out.size());
            if (fresh) {
                out.push_back(block);
                continue;
            }
            Block& whole = out[found->second];
            if (block.own.there && whole.own.there) {
                out.push_back(block);  // compare() says that it is there twice
                out.back().stat = whole.stat;
                out.back().final = whole.final;
                continue;
            }
            if (block.own.there) whole.own = block.own;
            if (block.stat.there && !whole.stat.there) whole.stat = block.stat;
            if (block.final.there && !whole.final.there) whole.final = block.final;
        }
        return out;
    }

    static std::optional<Shown> number(const Line& line, std::size_t i) {
        return line.there ? shownNumberOf(line.cells[i]) : std::nullopt;
    }

    // Whether the cell was changed since the export; nothing when the file cannot tell.
    std::optional<bool> edited(const Block& block, std::size_t i, Week week, const std::string& typed) const {
        const auto now = parseOverride(QString::fromStdString(typed));
        if (m_file.exported) {
            const auto found = m_file.before.find({block.code, week.n});
            const auto then = found == m_file.before.end()
                                  ? std::nullopt
                                  : parseOverride(QString::fromStdString(found->second));
            return now != then || (!now && !typed.empty());
        }
        const auto stat = number(block.stat, i), final = number(block.final, i);
        if (!stat || !final) return std::nullopt;
        if (!now) return !typed.empty() || std::abs(final->value - stat->value) > final->off + stat->off;
        const double factor = now->op == QLatin1String("set")   ? 0
                              : now->op == QLatin1String("mul") ? now->amount
                                                                : 1;
        return std::abs(now->of(stat->value) - final->value) > final->off + factor * stat->off;
    }

    void problem(const Sheet& sheet, const Block& block, std::size_t i, Severity severity, const char* code,
                 std::vector<std::string> args, bool product = false) {
        m_out.problems.push_back({severity,
                                  code,
                                  std::move(args),
                                  {},
                                  sheet.name,
                                  block.own.row,
                                  product ? sheetText(SheetWord::Code) : sheet.headers[i],
                                  product ? block.code : block.own.cells[i]});
    }

    void compare(const Sheet& sheet, const Block& block) {
        if (!block.own.there) return;
        ++m_out.products;
        const auto known = m_forecast.byCode.find(block.code);
        const SheetProduct* product =
            known == m_forecast.byCode.end() ? nullptr : &m_forecast.products[known->second];
        std::int64_t moved = 0;
        std::size_t firstMoved = 0;
        for (std::size_t i = 0; i < sheet.weeks.size(); ++i) {
            const Week week = sheet.weeks[i].second;
            const std::string& typed = block.own.cells[i];
            const auto changed = edited(block, i, week, typed);
            if (!product) {
                if (typed.empty() || changed == false) continue;
                return problem(sheet, block, i, Severity::Error, "sheet.sku", {},
                               true);  // once a line is enough
            }
            const SheetPoint* point = product->at(week);
            if (!point) {
                if (!typed.empty() && changed != false) outside(sheet, block, i, week);
                continue;
            }
            ++m_out.cells;
            if (changed == false) continue;
            const auto own = parseOverride(QString::fromStdString(typed));
            if (!own && !typed.empty()) {
                problem(sheet, block, i, Severity::Error, "sheet.cell", {});
                continue;
            }
            if (own == point->own) continue;
            if (!m_taken.insert({product->sku, week.n}).second) {
                problem(sheet, block, i, Severity::Error, "sheet.twice", {});
                continue;
            }
            const bool conflict = add(sheet, block, i, *product, *point, own);
            const auto stat = number(block.stat, i);
            if (!conflict && stat && std::abs(stat->value - point->stat) > stat->off && moved++ == 0)
                firstMoved = i;
        }
        if (moved > 0) {
            const double now = product->at(sheet.weeks[firstMoved].second)->stat;
            problem(sheet, block, firstMoved, Severity::Warning, "sheet.moved",
                    {arg(moved), shownNumber(number(block.stat, firstMoved)->value, 1).toStdString(),
                     shownNumber(now, 1).toStdString()});
        }
    }

    void outside(const Sheet& sheet, const Block& block, std::size_t i, Week week) {
        if (week < m_forecast.first)
            problem(sheet, block, i, Severity::Error, "sheet.over", {arg(m_forecast.first)});
        else if (week > m_forecast.last)
            problem(sheet, block, i, Severity::Error, "sheet.beyond", {arg(m_forecast.last)});
        else
            problem(sheet, block, i, Severity::Error, "sheet.no_forecast", {});
    }

    // What stood there at the export when it is not what stands there now.
    std::optional<std::string> otherThen(const Block& block, std::size_t i, const SheetPoint& point) const {
        if (m_file.exported) {
            const auto found = m_file.before.find({block.code, point.week.n});
            const std::string then = found == m_file.before.end() ? std::string() : found->second;
            return parseOverride(QString::fromStdString(then)) == point.own ? std::nullopt
                                                                            : std::optional(then);
        }
        const auto stat = number(block.stat, i), final = number(block.final, i);
        if (!stat || !final || std::abs(stat->value - point.stat) > stat->off) return std::nullopt;
        return std::abs(final->value - point.final) > final->off ? std::optional(block.final.cells[i])
                                                                 : std::nullopt;
    }

    bool add(const Sheet& sheet, const Block& block, std::size_t i, const SheetProduct& product,
             const SheetPoint& point, const std::optional<OverrideText>& own) {
        SheetChange change;
        change.sku = product.sku;
        change.code = product.code;
        change.product = product.name;
        change.unit = product.unit;
        change.week = point.week;
        change.before = textOf(point.own);
        change.after = textOf(own);
        change.finalBefore = point.final;
        change.finalAfter = own ? own->of(point.stat) : std::max(0.0, point.stat);
        change.sheet = sheet.name;
        change.column = sheet.headers[i];
        change.row = block.own.row;
        if (const auto then = otherThen(block, i, point)) {
            change.conflict = true;
            const auto said = [](const std::string& text) {
                return text.empty() ? sentence("sheet.none", {}).toStdString() : text;
            };
            problem(sheet, block, i, Severity::Warning, "sheet.conflict",
                    {said(*then), said(change.before), point.person.empty() ? "—" : point.person});
        }
        m_out.changes.push_back(std::move(change));
        return m_out.changes.back().conflict;
    }

    const File& m_file;
    const SheetForecast& m_forecast;
    OverrideSheetPreview& m_out;
    std::set<std::pair<std::int64_t, std::int32_t>> m_taken;
};

}  // namespace

Edit SheetChange::edit() const {
    const auto own = parseOverride(QString::fromStdString(after));
    return {"forecast.override", std::to_string(sku) + ":" + std::to_string(week.n),
            own ? own->json() : QStringLiteral("null")};
}

std::vector<Edit> OverrideSheetPreview::edits() const {
    std::vector<Edit> all;
    for (const SheetChange& change : changes) all.push_back(change.edit());
    return all;
}

Result<OverrideSheetPreview> readOverrideSheet(const std::string& workspacePath, const std::string& file,
                                               const JobContext& context) {
    OverrideSheetPreview out;
    Reader reader(file, context, out);
    const auto read = reader.read();
    if (!read) return read.error();
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;
    auto db = store::Database::open(workspacePath, options);
    if (!db) return db.error();
    const auto forecast = readSheetForecast(**db, context.cancel);
    if (!forecast) return forecast.error();
    Comparer(*read, *forecast, out).compare();
    return out;
}

}  // namespace roulian::workspace
