#pragma once
// Records into the workspace, all or nothing: one batch, one transaction. Rules (docs/workspace.md): upsert
// by natural key; later files update and never delete; blank never overwrites, masked never overwrites full;
// states only go forward unless a file with a later export time says otherwise; reading a file again changes
// nothing.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/issue.h"
#include "core/progress.h"
#include "core/records.h"
#include "core/result.h"
#include "store/journal.h"

namespace roulian::store {

class Database;
class Vault;

enum class Outcome { New, Changed, Same };

struct ImportFile {
    std::string name, path, sha256, container, encoding, formatId, formatVariant, sheet;
    std::string mapping;  // JSON: which column is read as what
    std::int64_t bytes = 0, headerRow = 0;
    std::optional<LocalTime> exportedAt;  // decides which of two files is the later one
};

struct ImportCounters {
    std::int64_t rowsRead = 0, rowsOk = 0, rowsSkipped = 0, rowsError = 0;
    std::optional<LocalTime> exportedAt, rangeFrom, rangeTo;
    std::string notes;  // JSON array; empty = []
};

struct WrittenCounts {
    std::int64_t added = 0, changed = 0, same = 0;
};

// What can be made of a record before its turn comes: the sealed row of an order's receiver, under an id that is
// reserved for it.
struct Prepared {
    std::int64_t personId = 0;  // 0 = nothing is prepared
    std::string sealedPerson;
    std::int64_t said = 0;  // digest of an order, 0 = none
};

class ImportWriter {
public:
    // Begins the transaction. now: seconds of the local clock. The database must be writable and must not
    // have an open transaction; database and vault must outlive the writer.
    static Result<std::unique_ptr<ImportWriter>> begin(Database& db, const Vault& vault,
                                                       std::string_view label, bool isSample,
                                                       std::int64_t now, CancelToken cancel = {});
    ~ImportWriter();  // rolls back what was not finished

    // Before the first record: about how many order lines will come. Only speed depends on it.
    Status expect(std::int64_t orderLines);

    std::int64_t batchId() const;
    Result<std::int64_t> beginFile(const ImportFile& file);  // value: source_file.id

    // Errors that begin with "record." concern this record alone (record.key.missing {field}): nothing of it
    // was written and the import goes on. Any other error ends the import: store.*, vault.locked, cancelled.
    Result<Outcome> write(const SourcedRecord& record, const Prepared& prepared = {});
    // On another thread than the writer's, one at a time and in the order of writing, so that ids do not depend on
    // who is ahead. Once it is used, every record must be prepared.
    Prepared prepare(const SourcedRecord& record);
    // rawRow: the row as text, kept sealed for correcting it; dropped when the vault is locked.
    Status issue(const Issue& issue, std::string_view rawRow);
    Status endFile(const ImportCounters& counters);
    WrittenCounts counts() const;  // of the current or last file

    // Links what waited for each other (lines and goods, parcels and orders, warehouse copies), commits.
    Result<ChangeSet> finish(std::int64_t now);
    void cancel();  // rolls back now

private:
    ImportWriter();
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace roulian::store
