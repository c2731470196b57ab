#include "workspace/work/returned_rows.h"

#include <algorithm>

#include "core/number.h"
#include "core/text.h"

namespace roulian::workspace {

namespace {

constexpr std::size_t kDigestEnd = 8;

struct Target {
    ReturnedFile file;
    std::vector<std::string> headers;
    bool known = false;  // it stands in this workspace
};

Result<Target> targetOf(store::Database& db, const RowOrigin& origin) {
    Target target;
    target.file.file = origin.file;
    auto s = db.statement(
        "SELECT f.name, f.format_id, f.mapping, f.sha256 FROM source_file f JOIN import_batch b ON b.id = f.batch_id "
        "WHERE f.id = ?1 AND b.state = 'done'");
    s.bind(1, origin.file);
    const auto row = s.step();
    if (!row) return row.error();
    if (!*row || !s.text(3).ends_with(origin.digest)) return target;
    const auto mapping = exchange::parseMapping(s.text(2));
    if (!mapping) return target;
    target.file.name = s.text(0);
    target.file.formatId = s.text(1);
    target.headers = mapping->headers;
    target.known = true;
    return target;
}

}  // namespace

std::string originText(const RowOrigin& origin) {
    const std::size_t from = origin.digest.size() > kDigestEnd ? origin.digest.size() - kDigestEnd : 0;
    return std::to_string(origin.file) + "/" + std::to_string(origin.row) + "/" + origin.digest.substr(from);
}

std::optional<RowOrigin> parseOrigin(std::string_view text) {
    text = trimmed(text);
    const std::size_t first = text.find('/'), second = text.find('/', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return {};
    const auto file = parseInteger(text.substr(0, first));
    const auto row = parseInteger(text.substr(first + 1, second - first - 1));
    RowOrigin origin{file ? *file : 0, row ? *row : 0, std::string(text.substr(second + 1))};
    if (origin.file <= 0 || origin.row <= 0 || origin.digest.size() != kDigestEnd) return {};
    return origin;
}

std::string sheetOfReturned(const ReturnedFile& file) {
    return file.name + " #" + std::to_string(file.file);
}

Result<std::vector<ReturnedFile>> returnedRows(store::Database& db, const std::string& path,
                                               const exchange::Inspection& inspection,
                                               const JobContext& context) {
    std::vector<ReturnedFile> files;
    const auto& columns = inspection.recipe.columns;
    const bool marked = std::any_of(columns.begin(), columns.end(), [](const exchange::ColumnChoice& c) {
        return c.header == exchange::kOriginColumn;
    });
    if (inspection.facts.container != exchange::Container::Xlsx || (!marked && inspection.recognised))
        return files;
    auto source = exchange::openTable(path);
    if (!source) return source.error();
    std::map<std::int64_t, Target> targets;
    exchange::ReadControl control;
    control.cancel = context.cancel;
    for (std::size_t sheet = 0; sheet < (*source)->facts().sheets.size(); ++sheet) {
        std::map<std::string, std::size_t> places;  // header → column
        std::optional<Error> broken;
        const auto take = [&](const exchange::Row& row) {
            if (places.empty()) {
                for (std::size_t c = 0; c < row.cells.size(); ++c)
                    places.emplace(std::string(row.cells[c].text), c);
                return places.count(std::string(exchange::kOriginColumn)) > 0;
            }
            const std::size_t at = places[std::string(exchange::kOriginColumn)];
            const auto origin = at < row.cells.size() ? parseOrigin(row.cells[at].text) : std::nullopt;
            if (!origin) return true;
            auto found = targets.find(origin->file);
            if (found == targets.end()) {
                auto target = targetOf(db, *origin);
                if (!target) {
                    broken = target.error();
                    return false;
                }
                found = targets.emplace(origin->file, std::move(*target)).first;
            }
            if (!found->second.known) return true;
            exchange::MemoryRow again{origin->row, {}};
            for (const std::string& header : found->second.headers) {
                const auto place = places.find(header);
                const bool there = place != places.end() && place->second < row.cells.size();
                again.cells.emplace_back(there ? row.cells[place->second].text : std::string_view());
            }
            found->second.file.rows.push_back(std::move(again));
            return true;
        };
        if (auto status = (*source)->readRows(sheet, take, control); !status) return status.error();
        if (broken) return *broken;
    }
    for (auto& [id, target] : targets) {
        auto& rows = target.file.rows;
        if (rows.empty()) continue;
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& a, const auto& b) { return a.rowNo < b.rowNo; });
        // A row somebody copied twice counts once, as it stands last.
        std::vector<exchange::MemoryRow> once;
        for (exchange::MemoryRow& row : rows) {
            if (!once.empty() && once.back().rowNo == row.rowNo)
                once.back() = std::move(row);
            else
                once.push_back(std::move(row));
        }
        rows = std::move(once);
        files.push_back(std::move(target.file));
    }
    return files;
}

}  // namespace roulian::workspace
