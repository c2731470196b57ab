#include "exchange/recipe/recognise.h"

#include <algorithm>
#include <optional>

#include "core/text.h"

#include "exchange/io/cleaning.h"
#include "exchange/io/text_stream.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/fields.h"
#include "exchange/recipe/file_name_time.h"
#include "exchange/recipe/guess_fields.h"
#include "exchange/recipe/header_match.h"
#include "exchange/recipe/reading.h"

namespace roulian::exchange {
namespace {

constexpr std::size_t kHeaderRows = 40;
constexpr std::int64_t kTextHeadBytes = 64 << 10;
constexpr std::size_t kHeadRows = 80;  // read of every sheet: headers and the preview under them

struct SheetHead {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> rowNos;
    bool whole = false;  // the sheet ended within the head
};

struct Found {
    Candidate candidate;
    const Profile* profile = nullptr;
    std::size_t rowIndex = 0;
    int known = 0;
    bool complete = false;
    std::size_t fingerprint = 0;
    const SavedMapping* remembered = nullptr;
};

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : "、") + word;
    return out;
}

Result<SheetHead> readHead(TableSource& source, std::size_t sheet, const ReadControl& control) {
    SheetHead head;
    head.whole = true;
    const Status read = source.readRows(
        sheet,
        [&](const Row& row) {
            if (head.rows.size() == kHeadRows) {
                head.whole = false;
                return false;
            }
            std::vector<std::string> cells;
            cells.reserve(row.cells.size());
            for (const Cell& cell : row.cells) cells.emplace_back(cell.text);
            head.rows.push_back(std::move(cells));
            head.rowNos.push_back(row.rowNo);
            return true;
        },
        control);
    if (!read) return read.error();
    return head;
}

// The names of a header at row r: of two joined rows the lower name, else the upper one.
std::vector<std::string> headerCells(const Profile& profile, const SheetHead& head, std::size_t r) {
    std::vector<std::string> cells = head.rows[r];
    if (!profile.headerJoin || r + 1 >= head.rows.size()) return cells;
    const std::vector<std::string>& below = head.rows[r + 1];
    if (below.size() > cells.size()) cells.resize(below.size());
    for (std::size_t i = 0; i < below.size(); ++i)
        if (!cleanText(below[i]).empty()) cells[i] = below[i];
    return cells;
}

Found judge(const Profile& profile, const Match& match) {
    Found f;
    f.profile = &profile;
    f.known = match.known;
    f.complete = match.complete;
    f.fingerprint = match.found.size();
    Candidate& c = f.candidate;
    c.formatId = profile.id;
    c.variant = match.variant;
    const double share = match.named == 0 ? 0 : static_cast<double>(match.known) / match.named;
    c.certain = match.complete && !profile.manual;
    if (c.certain) {
        c.confidence = 0.6 + 0.4 * share;
        c.reasonCode = codes::kReasonFingerprint;
        c.reasonArgs = {joined(match.found)};
    } else if (match.complete) {
        c.confidence = 0.2 + 0.25 * share;
        c.reasonCode = codes::kReasonWords;
        c.reasonArgs = {joined(match.found)};
    } else {
        const double whole = static_cast<double>(match.found.size() + match.missing.size());
        c.confidence = 0.45 * static_cast<double>(match.found.size()) / whole * (0.5 + 0.5 * share);
        c.reasonCode = codes::kReasonPartial;
        c.reasonArgs = {joined(match.found), joined(match.missing)};
    }
    return f;
}

// Better first: certain, not the last resort, more names known, longer fingerprint, higher up.
bool better(const Found& a, const Found& b) {
    if (a.candidate.certain != b.candidate.certain) return a.candidate.certain;
    if (a.profile->fallback != b.profile->fallback) return b.profile->fallback;
    if (!a.candidate.certain && a.candidate.confidence != b.candidate.confidence)
        return a.candidate.confidence > b.candidate.confidence;
    if (a.known != b.known) return a.known > b.known;
    if (a.fingerprint != b.fingerprint) return a.fingerprint > b.fingerprint;
    if (a.candidate.sheet != b.candidate.sheet) return a.candidate.sheet < b.candidate.sheet;
    return a.candidate.headerRow < b.candidate.headerRow;
}

// The planner says what the file is and not one of its headers agrees: the first row that looks like a header
// (two names or more; titles stand alone) is taken for one, so that its columns can be mapped by hand.
std::optional<Found> byWord(const Profile& profile, const FileFacts& facts,
                            const std::vector<SheetHead>& heads) {
    std::optional<Found> best;
    for (std::size_t s = 0; s < heads.size(); ++s) {
        if (!profile.helpSheet.empty() && facts.sheets[s] == profile.helpSheet) continue;
        for (std::size_t r = 0; r < heads[s].rows.size() && r < kHeaderRows; ++r) {
            const auto names =
                std::count_if(heads[s].rows[r].begin(), heads[s].rows[r].end(),
                              [](const std::string& cell) { return !cleanText(cell).empty(); });
            if (names == 0 || (names == 1 && best)) continue;
            Found f;
            f.profile = &profile;
            f.rowIndex = r;
            f.candidate.formatId = profile.id;
            f.candidate.variant = profile.variants.front().id;
            f.candidate.sheet = s;
            f.candidate.sheetName = facts.sheets[s];
            f.candidate.headerRow = heads[s].rowNos[r];
            f.candidate.reasonCode = codes::kReasonChosen;
            best = std::move(f);
            if (names > 1) return best;
        }
    }
    return best;
}

// A header a person has mapped before. What the planner says about this very file counts more.
std::optional<Found> byMemory(const FileFacts& facts, const std::vector<SheetHead>& heads,
                              const InspectOptions& options) {
    if (options.mappings.empty()) return {};
    for (std::size_t s = 0; s < heads.size(); ++s)
        for (std::size_t r = 0; r < heads[s].rows.size() && r < kHeaderRows; ++r) {
            const std::string fingerprint = headerFingerprint(heads[s].rows[r]);
            if (fingerprint.empty()) continue;
            for (const SavedMapping& mapping : options.mappings) {
                const Profile* profile = findProfile(mapping.formatId);
                if (profile == nullptr || profile->variants.empty() ||
                    headerFingerprint(mapping.headers) != fingerprint ||
                    (!options.formatId.empty() && options.formatId != mapping.formatId))
                    continue;
                Found f;
                f.profile = profile;
                f.rowIndex = r;
                f.remembered = &mapping;
                f.candidate = {profile->id,
                               profile->variants.front().id,
                               s,
                               facts.sheets[s],
                               heads[s].rowNos[r],
                               1,
                               true,
                               std::string(codes::kReasonRemembered),
                               {mapping.name}};
                const Match match = matchHeader(*profile, makeHeader(heads[s].rows[r]));
                if (match.complete) f.candidate.variant = match.variant;
                return f;
            }
        }
    return {};
}

std::vector<Found> findInTable(const FileFacts& facts, const std::vector<SheetHead>& heads,
                               const std::string& wanted) {
    std::vector<Found> all;
    for (const Profile& profile : profiles()) {
        if (!wanted.empty() && profile.id != wanted) continue;
        if (profile.variants.empty() || !profile.jsonKeys.empty() || !profile.textBegins.empty()) continue;
        Found best;
        for (std::size_t s = 0; s < heads.size(); ++s) {
            if (!profile.helpSheet.empty() && facts.sheets[s] == profile.helpSheet) continue;
            for (std::size_t r = 0; r < heads[s].rows.size() && r < kHeaderRows; ++r) {
                // A title above a header must not be taken for the upper of its two rows.
                if (profile.headerJoin && matchHeader(profile, makeHeader(heads[s].rows[r])).found.empty())
                    continue;
                const Match match = matchHeader(profile, makeHeader(headerCells(profile, heads[s], r)));
                if (match.found.empty()) continue;
                Found f = judge(profile, match);
                f.candidate.sheet = s;
                f.candidate.sheetName = facts.sheets[s];
                f.candidate.headerRow = heads[s].rowNos[r];
                f.rowIndex = r;
                if (best.profile == nullptr || better(f, best)) best = std::move(f);
            }
        }
        if (best.profile != nullptr && (best.candidate.confidence >= 0.15 || !wanted.empty()))
            all.push_back(std::move(best));
        if (best.profile == nullptr && !wanted.empty())
            if (auto named = byWord(profile, facts, heads)) all.push_back(std::move(*named));
    }
    // A table of goods and quantities that also names parcels is more than a shipping sheet: a person
    // decides.
    for (Found& f : all) {
        if (!f.profile->fallback) continue;
        const bool more = std::any_of(all.begin(), all.end(), [&](const Found& g) {
            return g.profile->manual && g.complete && g.known > f.known &&
                   g.candidate.sheet == f.candidate.sheet;
        });
        if (!more) continue;
        f.candidate.certain = false;
        f.candidate.confidence = 0.3;
    }
    std::stable_sort(all.begin(), all.end(), better);
    // The last resort and guesses are of no interest beside a certain format.
    if (!all.empty() && all[0].candidate.certain)
        std::erase_if(all, [&](const Found& f) {
            return f.profile != all[0].profile && (f.profile->fallback || f.profile->manual) &&
                   f.candidate.sheet == all[0].candidate.sheet;
        });
    return all;
}

// Nameless columns at the end are dropped, but a text file's rows have as many cells as its header line.
std::vector<std::string> sheetColumns(const SheetHead& head, const Found& f, Container container) {
    std::vector<std::string> cells = headerCells(*f.profile, head, f.rowIndex);
    // A spreadsheet that saved the file again has given the values without a name their empty header cells.
    const bool known = f.candidate.reasonCode != codes::kReasonChosen;
    auto nameless = static_cast<std::size_t>(known ? f.profile->extraValues : 0);
    for (auto cell = cells.rbegin(); nameless > 0 && cell != cells.rend() && cleanText(*cell).empty(); ++cell)
        --nameless;
    cells.resize(cells.size() + nameless);
    if (container == Container::Text) return cells;
    while (!cells.empty() && cleanText(cells.back()).empty()) cells.pop_back();
    return cells;
}

Recipe makeRecipe(const Found& f, const SheetHead& head, const Inspection& inspection,
                  const InspectOptions& options) {
    Recipe r;
    r.formatId = f.candidate.formatId;
    r.variant = f.candidate.variant;
    r.sheet = f.candidate.sheet;
    r.sheetName = f.candidate.sheetName;
    r.headerRow = f.candidate.headerRow;
    const bool byHand = f.candidate.reasonCode == codes::kReasonChosen;
    r.headerRows = byHand || options.open.memory ? 1 : f.profile->headerRows;
    r.open = options.open;
    r.open.encoding = inspection.facts.encoding;
    r.open.separator = inspection.facts.separator;
    r.takenAt = inspection.exportedAt;
    r.now = options.now;
    const std::vector<std::string> cells = sheetColumns(head, f, inspection.facts.container);
    std::vector<std::string> shown;
    if (r.headerRows == 2 && !f.profile->headerJoin && f.rowIndex + 1 < head.rows.size())
        shown = head.rows[f.rowIndex + 1];
    r.columns = chooseColumns(*f.profile, makeHeader(cells), shown);
    // Where nothing is known, an unknown column is not yet a group of tags.
    if (byHand)
        for (ColumnChoice& c : r.columns)
            if (c.field.find(':') != std::string::npos) c.field.clear(), c.known = false;
    // What a person has to confirm anyway may be guessed from the values.
    if (byHand || f.profile->manual)
        guessByShape(*f.profile,
                     {head.rows.begin() + static_cast<std::ptrdiff_t>(f.rowIndex) + 1, head.rows.end()},
                     r.columns);
    if (f.remembered)
        for (ColumnChoice& c : r.columns)
            if (const auto field = f.remembered->fields.find(c.header); field != f.remembered->fields.end())
                c.field = field->second, c.known = true;
    for (const ReadAs& taught : options.readAs)
        if (taught.formatId == r.formatId) r.readAs.push_back(taught);
    return r;
}

void describeColumns(Inspection& out, const Profile& profile) {
    for (const ColumnChoice& c : out.recipe.columns)
        if (!c.known && !c.header.empty()) out.unusedColumns.push_back(c.header);
    for (const ColumnRule& rule : profile.columns) {
        const bool there =
            std::any_of(out.recipe.columns.begin(), out.recipe.columns.end(),
                        [&](const ColumnChoice& c) { return !rule.field.empty() && c.field == rule.field; });
        if (there || rule.names.empty()) continue;
        if (rule.required)
            out.missingFields.push_back(rule.names.front());
        else if (rule.usual)
            out.missingOptional.push_back(rule.names.front());
    }
}

struct ProblemSink : RecordSink {
    std::vector<Issue>* out;
    explicit ProblemSink(std::vector<Issue>* list) : out(list) {}
    bool record(SourcedRecord&&) override { return true; }
    void issue(Issue&& issue, std::vector<std::string>) override {
        if (issue.row > 0 && out->size() < 50) out->push_back(std::move(issue));
    }
};

void preview(Inspection& out, const SheetHead& head, const InspectOptions& options) {
    const std::int64_t first = out.recipe.headerRow + out.recipe.headerRows;
    std::size_t under = 0;
    for (std::size_t i = 0; i < head.rows.size(); ++i) {
        if (head.rowNos[i] < first) continue;
        ++under;
        if (out.preview.size() == static_cast<std::size_t>(options.previewRows)) continue;
        out.preview.push_back(head.rows[i]);
        out.previewRowNos.push_back(head.rowNos[i]);
    }
    if (head.whole) {
        out.rowsEstimate = static_cast<std::int64_t>(under);
    } else if (out.facts.container == Container::Text && under > 0) {
        std::size_t bytes = 0;
        for (const auto& row : head.rows)
            for (const std::string& cell : row) bytes += cell.size() + 1;
        const double mean = static_cast<double>(bytes) / static_cast<double>(head.rows.size());
        // GB18030 spends two bytes where UTF-8 spends three.
        const double shrink = out.facts.encoding.starts_with("gb") ? 0.75 : 1.0;
        out.rowsEstimate =
            static_cast<std::int64_t>(static_cast<double>(out.facts.bytes) / std::max(1.0, mean * shrink));
    }
}

// A text told by how it begins, such as a 接龙 list pasted from a chat.
// The beginning tells; the whole is read when the talk is.
std::string textHead(const std::string& path, const FileFacts& facts) {
    auto opened = TextStream::open(path, facts.encoding);
    if (!opened) return {};
    std::string head(static_cast<std::size_t>(kTextHeadBytes), '\0');
    const std::int64_t n = opened->read(head.data(), kTextHeadBytes);
    head.resize(static_cast<std::size_t>(std::max<std::int64_t>(n, 0)));
    return head;
}

bool inspectText(const std::string& path, const InspectOptions& options, Inspection& out) {
    if (out.facts.container != Container::Text) return false;
    const std::string text = textHead(path, out.facts);
    for (const Profile& profile : profiles()) {
        if (profile.textBegins.empty() || (!options.formatId.empty() && profile.id != options.formatId))
            continue;
        if (!trimmed(text).starts_with(profile.textBegins)) continue;
        Candidate c;
        c.formatId = profile.id;
        c.confidence = 1;
        c.certain = true;
        c.reasonCode = codes::kReasonFingerprint;
        c.reasonArgs = {profile.textBegins};
        out.candidates.push_back(std::move(c));
        out.recognised = true;
        out.recipe.formatId = profile.id;
        out.recipe.headerRow = 0;
        out.recipe.headerRows = 0;
        out.recipe.open = options.open;
        out.recipe.open.encoding = out.facts.encoding;
        out.recipe.takenAt = out.exportedAt;
        out.recipe.now = options.now;
        std::int64_t line = 0;
        for (std::size_t begin = 0; begin < text.size() && line < options.previewRows;) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            out.preview.push_back({text.substr(begin, end - begin)});
            out.previewRowNos.push_back(++line);
            begin = end + 1;
        }
        return true;
    }
    return false;
}

Status inspectTable(const std::string& path, const InspectOptions& options, Inspection& out) {
    auto source = openTable(path, options.open);
    if (!source) return source.error();
    out.facts = source.value()->facts();
    std::vector<SheetHead> heads;
    for (std::size_t s = 0; s < out.facts.sheets.size(); ++s) {
        auto head = readHead(*source.value(), s, options.control);
        if (!head) return head.error();
        heads.push_back(std::move(head.value()));
    }
    std::vector<Found> found = findInTable(out.facts, heads, options.formatId);
    if (auto known = byMemory(out.facts, heads, options); known) {
        std::erase_if(found, [&](const Found& f) { return f.profile == known->profile; });
        found.insert(found.begin(), std::move(*known));
    }
    for (const Found& f : found) out.candidates.push_back(f.candidate);
    if (found.empty()) return success();
    const Found& best = found.front();
    out.recognised = best.candidate.certain;
    const SheetHead& head = heads[best.candidate.sheet];
    out.recipe = makeRecipe(best, head, out, options);
    describeColumns(out, *best.profile);
    preview(out, head, options);
    for (const std::string& sheet : best.profile->siblings)
        if (std::find(out.facts.sheets.begin(), out.facts.sheets.end(), sheet) != out.facts.sheets.end())
            out.siblingSheets.push_back(sheet);
    for (const Found& f : found)
        if (f.candidate.certain && f.candidate.sheet != best.candidate.sheet && !f.profile->fallback)
            out.otherSheets.push_back(makeRecipe(f, heads[f.candidate.sheet], out, options));
    const bool fed = std::any_of(out.recipe.columns.begin(), out.recipe.columns.end(),
                                 [](const ColumnChoice& c) { return !c.field.empty(); });
    if (!options.tryRows || !fed || !out.missingFields.empty()) return success();
    int columns = static_cast<int>(out.recipe.columns.size());
    source.value()->expectColumns(columns);
    ProblemSink sink(&out.problems);
    ReadSummary summary;
    summary.facts = out.facts;
    return readSheet(*source.value(), *best.profile, out.recipe, sink, options.control,
                     std::max(1, options.previewRows), summary);
}

Status inspectJson(const std::string& path, const InspectOptions& options, Inspection& out) {
    const auto text = readTextFile(path, options.open);
    if (!text) return text.error();
    for (const Profile& profile : profiles()) {
        if (profile.jsonKeys.empty() || (!options.formatId.empty() && profile.id != options.formatId))
            continue;
        bool fits = false;
        std::int64_t seen = 0;
        visitItems(*text, profile.itemsKey, [&](const JsonItem& item) {
            // Replies that failed carry none of the keys; one good reply is enough.
            fits = item.item != nullptr && hasKeys(*item.item, profile.jsonKeys);
            return !fits && ++seen < 50;
        });
        if (!fits) continue;
        Candidate c;
        c.formatId = profile.id;
        c.confidence = 1;
        c.certain = true;
        c.reasonCode = codes::kReasonKeys;
        c.reasonArgs = {joined(profile.jsonKeys)};
        out.candidates.push_back(std::move(c));
    }
    if (out.candidates.empty()) return success();
    out.recognised = true;
    const Profile* profile = findProfile(out.candidates.front().formatId);
    out.recipe.formatId = profile->id;
    out.recipe.headerRow = 0;
    out.recipe.headerRows = 0;
    out.recipe.open = options.open;
    out.recipe.takenAt = out.exportedAt;
    out.recipe.now = options.now;
    std::int64_t items = 0;
    visitItems(*text, profile->itemsKey, [&](const JsonItem& item) {
        if (items++ < options.previewRows) {
            out.preview.push_back({std::string(item.raw)});
            out.previewRowNos.push_back(item.rowNo);
        }
        return true;
    });
    out.rowsEstimate = items;
    if (!options.tryRows) return success();
    ProblemSink sink(&out.problems);
    ReadSummary summary;
    summary.facts = out.facts;
    return readJson(*text, out.facts, *profile, out.recipe, sink, options.control,
                    std::max(1, options.previewRows), summary);
}

}  // namespace

Result<Inspection> inspect(const std::string& path, const InspectOptions& options) {
    auto facts = sniffFile(path, options.open);
    if (!facts) return facts.error();
    Inspection out;
    out.facts = std::move(facts.value());
    out.exportedAt = timesInName(out.facts.name).exportedAt;
    const bool json = out.facts.container == Container::Json || out.facts.container == Container::JsonLines;
    if (inspectText(path, options, out)) return out;
    const Status status = json ? inspectJson(path, options, out) : inspectTable(path, options, out);
    if (!status) return status.error();
    return out;
}

}  // namespace roulian::exchange
