#pragma once
// Batches and their undo. While a batch is current, triggers on every table that has batch_id write the
// before-image of each row that is updated or deleted, once, unless this batch made the row itself. Undo
// deletes what the batch made and puts the images back exactly.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace roulian::store {

class Database;

struct ChangeSet {
    std::int64_t revision = 0;
    std::vector<std::string> tables;  // tables that changed
    std::int64_t kept = 0;            // undo: rows that a later edit holds and that stayed as they are
    bool touches(std::string_view table) const;
};

// Opens a batch inside the caller's open transaction and makes it current for this connection: rows that are
// inserted must carry its id. now: seconds of the local clock.
Result<std::int64_t> beginBatch(Database& db, std::string_view label, bool isSample, std::int64_t now);
// Closes it (state done); the caller commits. After a rollback call forgetBatch() instead.
Status endBatch(Database& db, std::int64_t batchId, std::int64_t now);
void forgetBatch(Database& db);

std::int64_t newestLiveBatch(Database& db);  // 0 = none

// Takes back the newest live batch in its own transaction. Rows that a person edited after the import stay as she left
// them: an edited event or match, also one the import made (it becomes hers), is kept and counted.
// Its source_file rows stay as history, its issues
// go. Errors: store.undo.unknown {id}; store.undo.not_last {newer id, its label}; store.undo.in_use {table}
// when something made outside of batches still refers to a row that would vanish; cancelled. Nothing changes
// then.
Result<ChangeSet> undoBatch(Database& db, std::int64_t batchId);

// Tables with batch_id whose rows are journaled, parents before children.
Result<std::vector<std::string>> journaledTables(Database& db);

}  // namespace roulian::store
