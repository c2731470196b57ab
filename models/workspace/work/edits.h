#pragma once
// Edits as data: apply one, remember what stood there before, put it back. The log is the undo stack.
#include <QString>
#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Applies one edit inside the caller's transaction. Value: the JSON that undoes it when applied with the same key
// (a new event's key is its id, told through `key`). Errors: edit.unknown, edit.value, store.*.
Result<QString> applyEdit(store::Database& db, const Edit& edit, const QString& reason, std::string& key);

// Who works: setting person.name, else the name the system knows.
std::string personOf(store::Database& db);

// Store tables an edit of this kind changes.
std::vector<std::string> tablesOf(const std::string& editKind);

// Applies all as one step and logs it. Tables that changed are appended.
Status applyAndLog(store::Database& db, const std::vector<Edit>& edits, const QString& reason,
                   std::vector<std::string>& tables);

// The newest step that is done, or the oldest undone one after it; 0 when there is none.
struct LogStep {
    std::int64_t group = 0;
    std::int64_t batch = 0;  // an import: its batch id
    std::string kind, key;
    int edits = 0;
};
LogStep undoStep(store::Database& db);
LogStep redoStep(store::Database& db);
QString describe(const LogStep& step);  // "Forecast override", "Import: orders.csv"

Status undoEdits(store::Database& db, const LogStep& step, std::vector<std::string>& tables);
Status redoEdits(store::Database& db, const LogStep& step, std::vector<std::string>& tables);

// An import enters the log as a step of its own; new work drops what could have been redone. request: what redo
// needs to read the files the same way again.
Status logImport(store::Database& db, std::int64_t batch, const std::string& label, const QString& request);
Status relinkImport(store::Database& db, std::int64_t group,
                    std::int64_t batch);  // the step was done again as this batch
Status markStep(store::Database& db, std::int64_t group, const char* state);

}  // namespace roulian::workspace
