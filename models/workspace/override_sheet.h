#pragma once
// The sheet of overrides: all forecasts as a workbook to edit in a spreadsheet program, and what an edited one would change.
// Sheet 1 has three lines a SKU: statistics, "Your number" (the override as typed, else empty) and the final forecast, with
// a column for each week; sheet 2 holds the overrides as they stood at the export, sheet 3 says which forecast it was and
// how to edit. Headers are in the language in use; reading understands both.
#include <cstdint>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/issue.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

struct OverrideSheetWish {
    std::vector<std::string> codes;  // SKU codes; empty = all with a forecast
    std::string category;            // exact name; empty = all
};

struct OverrideSheetDone {
    std::int64_t products = 0, weeks = 0;
};

// Reads on a connection of its own: call it off the interface thread. Errors: sheet.nothing, sheet.unknown
// {code}, file.write, cancelled, store.*.
Result<OverrideSheetDone> writeOverrideSheet(const std::string& workspacePath, const std::string& file,
                                             const OverrideSheetWish& wish = {},
                                             const JobContext& context = {});
// The same as a job of the reader lane; its outcome is job.sheet.done {path, SKUs, weeks}.
int exportOverrideSheet(Workspace& workspace, const std::string& file, const OverrideSheetWish& wish = {});

struct SheetChange {
    std::int64_t sku = 0;
    std::string code, product, unit;
    Week week;
    std::string before, after;               // overrides as typed; empty = none
    double finalBefore = 0, finalAfter = 0;  // units a week
    std::string sheet, column;               // where it stands
    std::int64_t row = 0;
    bool conflict = false;  // somebody changed the override since the export
    Edit edit() const;      // forecast.override
};

struct OverrideSheetPreview {
    std::vector<SheetChange> changes;      // in the file's order
    std::vector<Issue> problems;           // warnings are applied all the same, errors leave their cell alone
    std::int64_t products = 0, cells = 0;  // read: SKUs, cells of "Your number" within the forecast
    std::vector<Edit> edits() const;       // one undo step
};

// What the file would change; changes nothing. A cell counts as edited when it differs from the export (sheet 2, or else the
// final line beside it), so a colleague's later override is not undone by a cell nobody touched; only an edited cell changes
// anything. xlsx, xls and csv, re-saved, columns and rows moved or left out. Errors: sheet.layout {file}, sheet.nothing,
// those of opening a file, cancelled.
Result<OverrideSheetPreview> readOverrideSheet(const std::string& workspacePath, const std::string& file,
                                               const JobContext& context = {});

}  // namespace roulian::workspace
