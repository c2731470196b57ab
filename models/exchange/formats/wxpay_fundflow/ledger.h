#pragma once
// What the ledgers of 微信支付 and 微信小店 share.
#include <string>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {

// Adds the entry to the tallies "n", "in", "out", "neutral" (fen) and "n.in", "n.out", "n.neutral".
void tallyEntry(FixupContext& context, const LedgerRecord& entry);

// Each balance must follow from the row before (or, newest first, from the row after); a break is a warning at
// the row: a day is missing or the file was edited.
void checkBalance(FixupContext& context, const LedgerRecord& entry);

// A figure the file states against the one of its rows; nothing when the file does not state it. count: a number
// of rows ("20.0"), else yuan. slack in fen (or rows).
void compareFigure(FixupContext& context, const std::string& name, const std::string& stated,
                   std::int64_t found, bool count, std::int64_t slack = 0);

}  // namespace roulian::exchange::formats
