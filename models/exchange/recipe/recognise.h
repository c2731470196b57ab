#pragma once
// What a file is, judged by its content: which format, which sheet, where the header stands, which column is
// which field, and what the first rows look like. Reads at most the first 40 rows of every sheet for the
// decision (formats/common.md, section 2). Never changes anything; imports nothing.
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/issue.h"
#include "core/result.h"
#include "exchange/recipe/saved_mapping.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

// One column of the file and the field it feeds. field empty: known and not needed, or not known.
struct ColumnChoice {
    int column = 0;      // 0-based
    std::string header;  // as it stands in the file; a repeated name gets "#2"
    std::string
        field;  // name of fields.h; "tag:<group>" and "warehouse:<name>" for columns named by the user
    bool known = false;  // the format knows this column, even when it needs it not
    bool personal = false;
    bool operator==(const ColumnChoice&) const = default;
};

// A product's word as people say it, folded, and the name the workspace gives it.
struct TalkWord {
    std::string folded, name;
    bool operator==(const TalkWord&) const = default;
};

// A cell of this column that says text is read as if it said meaning: what the planner taught once.
struct ReadAs {
    std::string formatId, field, text, meaning;  // text as it stands in the cell, trimmed
};

// How to read one file: what inspect() proposes and a mapping screen may change. Remembered by header names.
struct Recipe {
    std::string formatId, variant;
    std::size_t sheet = 0;  // index into FileFacts::sheets
    std::string sheetName;
    std::int64_t headerRow = 1;  // 1-based; 0 for JSON
    int headerRows = 1;
    std::vector<ColumnChoice> columns;
    std::vector<ReadAs> readAs;
    OpenOptions open;
    std::string shopName;  // for files that do not name their shop; empty = the channel's only shop
    std::optional<LocalTime>
        takenAt;    // of stock and statistics that carry no time; from the file's name when it tells
    LocalTime now;  // the import's time, used only when nothing else tells
    std::vector<TalkWord> talkWords;  // to count in messages; empty: none are counted
    int keepTalkDays = 0;             // hand over the messages too, to be kept so long; 0: never
};

struct Candidate {
    std::string formatId, variant;
    std::size_t sheet = 0;
    std::string sheetName;
    std::int64_t headerRow = 0;
    double confidence = 0;   // 1 = all names of the fingerprint and every column known; below 0.5 is a guess
    bool certain = false;    // the whole fingerprint is there
    std::string reasonCode;  // codes::kReason…
    std::vector<std::string> reasonArgs;
};

struct InspectOptions {
    OpenOptions open;
    // Not empty: the planner says what it is. A table none of whose headers agrees is then proposed with its
    // first row as header and no field chosen (reason kReasonChosen), for a mapping screen to complete.
    std::string formatId;
    int previewRows = 20;
    LocalTime now;                       // handed on into the recipe
    std::vector<ReadAs> readAs;          // of all formats; the recipe gets those of its own
    std::vector<SavedMapping> mappings;  // a header that equals one of them is read as a person said before
    bool tryRows = true;  // read the preview rows through the recipe to show the first problems
    ReadControl control;
};

struct Inspection {
    FileFacts facts;
    std::vector<Candidate> candidates;         // best first; empty when nothing resembles
    bool recognised = false;                   // the first candidate is certain: no mapping screen needed
    Recipe recipe;                             // for the first candidate
    std::vector<std::string> unusedColumns;    // headers no field takes, in file order
    std::vector<std::string> missingFields;    // required and absent: mapping must be completed
    std::vector<std::string> missingOptional;  // names of columns the format usually has
    std::vector<std::vector<std::string>> preview;  // first rows under the header, cell texts as they stand
    std::vector<std::int64_t> previewRowNos;
    std::vector<Issue> problems;             // of the preview rows
    std::int64_t rowsEstimate = 0;           // from bytes for text, exact for small files; 0 = unknown
    std::optional<LocalTime> exportedAt;     // from the file's name
    std::vector<std::string> siblingSheets;  // sheets that belong to this one and are read with it
    std::vector<Recipe> otherSheets;  // further sheets of the workbook to import on their own (templates)
};

Result<Inspection> inspect(const std::string& path, const InspectOptions& options = {});

// The format's mapping of one header (what inspect() would choose), for a mapping screen that changes the
// row.
std::vector<ColumnChoice> mapHeader(const std::string& formatId, const std::vector<std::string>& header);

// This field of the format holds personal data.
bool isPersonal(const std::string& formatId, const std::string& field);

// Fields a mapping screen may offer for a format, with the words people use for them.
struct FieldChoice {
    std::string field, zh;  // zh: the column's usual Chinese name
    bool required = false;
};
std::vector<FieldChoice> fieldChoices(const std::string& formatId);

}  // namespace roulian::exchange
