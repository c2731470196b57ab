#pragma once
// Runs a table definition on one connection and gives the rows in the shapes people see.
#include <functional>
#include <string>

#include "core/result.h"
#include "store/database.h"
#include "workspace/table.h"

namespace roulian::workspace {

// What a read may show: opens a vault row, or empty when personal data stay masked.
struct PersonalFields {
    std::string name, phone, remark;
};
using PersonOpener = std::function<PersonalFields(std::int64_t personId)>;

// Filters, search, order and limit of the query are applied. Errors: table.unknown, table.where, filter.*.
Result<RowsPtr> readTable(store::Database& db, const TableQuery& query, const PersonOpener& openPerson,
                          const CancelToken& cancel = {});

}  // namespace roulian::workspace
