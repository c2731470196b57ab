#pragma once
// What the hand-outs hold, by field, whatever the layout.
#include <string>
#include <variant>
#include <vector>

#include "core/money.h"
#include "core/result.h"
#include "store/database.h"
#include "store/vault.h"
#include "workspace/handout.h"

namespace roulian::workspace {

using HandoutCell = std::variant<std::string, Qty, Money>;

struct HandoutRows {
    std::vector<std::string> fields;
    std::vector<std::vector<HandoutCell>> rows;
    std::int64_t left = 0;  // of an audience: customers without what the layout needs
};

// Orders of a channel that wait to be marked as sent although their parcels are known, a row a parcel. Times as
// "2026-08-17 10:00:00".
Result<HandoutRows> shippingRows(store::Database& db, const std::string& channel,
                                 const std::string& carriers);

// Planned purchases still wanted of one supplier, by day; line = "<SKU>/<day>", so that the same need keeps its line.
// Error: handout.supplier {code}.
Result<HandoutRows> supplierRows(store::Database& db, const std::string& supplierCode);

// Members of a segment who have what every column of the layout needs. Errors: handout.segment {name}, vault.locked.
Result<HandoutRows> audienceRows(store::Database& db, const store::Vault& vault, const std::string& segment,
                                 const HandoutLayout& layout);

Result<std::vector<HandoutTarget>> targetsOf(store::Database& db, HandoutKind kind);

}  // namespace roulian::workspace
