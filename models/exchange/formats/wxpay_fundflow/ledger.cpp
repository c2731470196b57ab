#include "exchange/formats/wxpay_fundflow/ledger.h"

#include <cmath>
#include <cstdlib>

#include "core/number.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
namespace {

std::string yuan(std::int64_t fen) {
    return formatNumber(static_cast<double>(fen) / 100.0);
}

}  // namespace

void tallyEntry(FixupContext& context, const LedgerRecord& entry) {
    const std::string side = entry.direction > 0 ? "in" : entry.direction < 0 ? "out" : "neutral";
    context.tally["n"] += 1;
    context.tally["n." + side] += 1;
    context.tally[side] += entry.amount.fen;
}

void checkBalance(FixupContext& context, const LedgerRecord& entry) {
    if (!entry.balance) return;
    const std::int64_t change = entry.amount.fen * entry.direction, balance = entry.balance->fen;
    if (context.memory.contains("balance")) {
        const std::int64_t before = context.tally["balance"], changeBefore = context.tally["change"];
        if (balance != before + change && before != balance + changeBefore)
            context.raise(Severity::Warning, codes::kBalanceBreaks, {yuan(before + change), yuan(balance)},
                          {});
    }
    context.memory["balance"] = "known";
    context.tally["balance"] = balance;
    context.tally["change"] = change;
}

void compareFigure(FixupContext& context, const std::string& name, const std::string& stated,
                   std::int64_t found, bool count, std::int64_t slack) {
    if (stated.empty()) return;
    std::int64_t figure = 0;
    if (count) {
        const auto number = parseDouble(stated);
        if (!number) return;
        figure = std::llround(*number);
    } else {
        const auto money = parseMoney(stated);
        if (!money) return;
        figure = money->fen;
    }
    if (std::llabs(figure - found) <= slack) return;
    context.raise(
        Severity::Warning, codes::kFooterDiffers,
        {count ? std::to_string(figure) : yuan(figure), count ? std::to_string(found) : yuan(found)}, name);
}

}  // namespace roulian::exchange::formats
