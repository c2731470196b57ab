#pragma once
// Rows of one file as records, streamed: a document (order, BOM, purchase order) is handed over when its last
// row has been read, so memory does not grow with the file. A bad row becomes an issue and never stops the
// file.
#include <string>
#include <vector>

#include "core/issue.h"
#include "core/records.h"
#include "core/result.h"
#include "exchange/recipe/recognise.h"

namespace roulian::exchange {

class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual bool record(SourcedRecord&& record) = 0;  // false stops reading (not an error)
    // rawRow: the cells of the row as they stand in the file, personal data included; empty for whole-file
    // issues.
    virtual void issue(Issue&& issue, std::vector<std::string> rawRow) = 0;
};

struct ReadSummary {
    FileFacts facts;
    std::string formatId, variant, sheetName;
    std::int64_t headerRow = 0;
    // Every row below the header that is not blank is exactly one of ok, skipped (footers, repeated headers)
    // or error: rowsRead = rowsOk + rowsSkipped + rowsError. JSON: one row an item.
    std::int64_t rowsRead = 0, rowsOk = 0, rowsSkipped = 0, rowsError = 0;
    std::int64_t records = 0, lines = 0, warnings = 0;
    std::vector<std::string> unusedColumns;
    std::optional<LocalTime> exportedAt, rangeFrom,
        rangeTo;           // range: earliest and latest time among the records
    bool stopped = false;  // the sink asked to stop
};

// Errors: those of openTable and readRows; file.format.unknown, file.sheet.missing, file.columns.missing,
// file.json.invalid, cancelled.
Result<ReadSummary> readRecords(const std::string& path, const Recipe& recipe, RecordSink& sink,
                                const ReadControl& control = {});

}  // namespace roulian::exchange
