#include "exchange/recipe/importer.h"

#include <algorithm>

#include "exchange/recipe/codes.h"
#include "exchange/recipe/file_name_time.h"
#include "exchange/recipe/mapper.h"
#include "exchange/recipe/reading.h"

namespace roulian::exchange {
namespace {

std::vector<std::string> unusedColumns(const Recipe& recipe) {
    std::vector<std::string> out;
    for (const ColumnChoice& c : recipe.columns)
        if (c.field.empty() && !c.known && !c.header.empty()) out.push_back(c.header);
    return out;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty()) out += "、";
        out += word;
    }
    return out;
}

Result<std::vector<std::vector<std::string>>> rowsAbove(TableSource& source, const Recipe& recipe) {
    std::vector<std::vector<std::string>> above;
    if (recipe.headerRow <= 1) return above;
    const Status read = source.readRows(recipe.sheet,
                                        [&](const Row& row) {
                                            if (row.rowNo >= recipe.headerRow) return false;
                                            std::vector<std::string> cells;
                                            for (const Cell& cell : row.cells) cells.emplace_back(cell.text);
                                            above.push_back(std::move(cells));
                                            return true;
                                        },
                                        {});
    if (!read) return read.error();
    return above;
}

void noteFile(RowMapper& mapper, const TableSource& source, const Profile& profile, const Recipe& recipe,
              ReadSummary& summary) {
    summary.unusedColumns = unusedColumns(recipe);
    if (!summary.unusedColumns.empty())
        mapper.raiseForFile(Severity::Note, codes::kColumnsUnused, {joined(summary.unusedColumns)});
    if (const auto lost = source.facts().damagedCharacters; lost > 0)
        mapper.raiseForFile(Severity::Warning, codes::kCharactersLost, {std::to_string(lost)});
    if (profile.kind == RecordKind::Stock && !recipe.takenAt &&
        std::none_of(recipe.columns.begin(), recipe.columns.end(),
                     [](const ColumnChoice& c) { return c.field == "takenAt"; }))
        mapper.raiseForFile(Severity::Note, codes::kTimeAssumed, {recipe.now.iso()});
}

}  // namespace

Status readSheet(TableSource& source, const Profile& profile, const Recipe& recipe, RecordSink& sink,
                 const ReadControl& control, std::int64_t maxRows, ReadSummary& summary) {
    const FileFacts& facts = source.facts();
    std::size_t sheet = recipe.sheet;
    if (!recipe.sheetName.empty()) {
        const auto it = std::find(facts.sheets.begin(), facts.sheets.end(), recipe.sheetName);
        if (it != facts.sheets.end()) sheet = static_cast<std::size_t>(it - facts.sheets.begin());
    }
    if (sheet >= facts.sheets.size())
        return Error{std::string(codes::kSheetMissing), {facts.name, recipe.sheetName}};
    summary.sheetName = facts.sheets[sheet];
    summary.headerRow = recipe.headerRow;
    FixupContext context;
    context.profile = &profile;
    context.recipe = &recipe;
    context.facts = &facts;
    const Fixups& fixups = fixupsOf(profile);
    RowMapper mapper(profile, fixups, context, sink, summary);
    if (Status resolved = mapper.resolve(); !resolved) return resolved;
    noteFile(mapper, source, profile, recipe, summary);
    if (fixups.prepare != nullptr) {
        const auto above = rowsAbove(source, recipe);
        if (!above) return above.error();
        if (Status prepared = fixups.prepare(context, source, *above); !prepared) return prepared;
    }
    ReadControl below = control;
    below.firstRow = recipe.headerRow + recipe.headerRows;
    std::int64_t read = 0;
    const Status status = source.readRows(
        sheet,
        [&](const Row& row) {
            if (!mapper.row(row)) return false;
            if ((++read & 1023) == 0 && control.cancel.cancelled()) return false;
            return maxRows == 0 || read < maxRows;
        },
        below);
    if (!status) return status;
    if (control.cancel.cancelled()) return Error{std::string(codes::kCancelled), {}};
    mapper.finish();
    return success();
}

Result<ReadSummary> readRecords(const std::string& path, const Recipe& recipe, RecordSink& sink,
                                const ReadControl& control) {
    auto facts = sniffFile(path, recipe.open);
    if (!facts) return facts.error();
    const Profile* profile = findProfile(recipe.formatId);
    if (profile == nullptr) return Error{std::string(codes::kFormatUnknown), {facts->name, recipe.formatId}};
    ReadSummary summary;
    summary.facts = *facts;
    summary.formatId = profile->id;
    summary.variant = recipe.variant;
    summary.exportedAt = timesInName(facts->name).exportedAt;
    if (facts->container == Container::Json || facts->container == Container::JsonLines) {
        const auto text = readTextFile(path, recipe.open);
        if (!text) return text.error();
        const Status read = readJson(*text, *facts, *profile, recipe, sink, control, 0, summary);
        if (!read) return read.error();
        return summary;
    }
    if (!profile->textBegins.empty()) {
        const auto text = readTextFile(path, recipe.open);
        if (!text) return text.error();
        if (Status read = readWholeText(*text, *facts, *profile, recipe, sink, summary); !read)
            return read.error();
        return summary;
    }
    auto source = openTable(path, recipe.open);
    if (!source) return source.error();
    if (!recipe.columns.empty()) {
        int columns = 0;
        for (const ColumnChoice& c : recipe.columns) columns = std::max(columns, c.column + 1);
        source.value()->expectColumns(columns);
    }
    const Status read = readSheet(*source.value(), *profile, recipe, sink, control, 0, summary);
    if (!read) return read.error();
    summary.facts = source.value()->facts();
    return summary;
}

}  // namespace roulian::exchange
