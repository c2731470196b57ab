// 微信支付个人账单: the preamble names the account and states sums; small brands take much of their money this way.
#include <algorithm>
#include <array>

#include "core/text.h"
#include "exchange/formats/wxpay_fundflow/ledger.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/importer.h"

namespace roulian::exchange::formats {
Fixups wxpay_personal_fixups();
namespace {

using namespace std::string_view_literals;

constexpr std::array kMaySell{"二维码收款"sv, "群收款"sv, "转账"sv, "微信红包"sv, "赞赏码"sv};

// "收入：4笔 236.78元" → memory "sum.收入" = "4笔 236.78元".
Status prepare(FixupContext& context, TableSource&, const std::vector<std::vector<std::string>>& above) {
    for (const auto& row : above) {
        if (row.empty()) continue;
        const std::string_view line = cleanText(row[0]);
        for (const std::string_view name : {"收入"sv, "支出"sv, "中性交易"sv})
            if (line.starts_with(name) && line.substr(name.size()).starts_with("："sv))
                context.memory["sum." + std::string(name)] = line.substr(name.size() + 3);
        if (line.starts_with("共"sv) && line.ends_with("笔记录"sv))
            context.memory["count"] = line.substr(3, line.size() - 12);
        const std::size_t open = line.find('['), close = line.find(']');
        if (line.starts_with("微信昵称"sv) && open != std::string_view::npos && close > open)
            context.memory["account"] = line.substr(open + 1, close - open - 1);
    }
    return success();
}

bool document(FixupContext& context, Draft& draft) {
    auto& entry = std::get<LedgerRecord>(draft.record);
    entry.account = "wxpay_personal";
    if (const auto it = context.memory.find("account"); it != context.memory.end())
        entry.account += "/" + it->second;
    // A payment and its refund may carry one number.
    entry.entryNo = entry.transactionNo + "/" + entry.kind;
    tallyEntry(context, entry);
    const bool maySell =
        entry.direction > 0 && std::find(kMaySell.begin(), kMaySell.end(), entry.kind) != kMaySell.end();
    // What people write beside a transfer is theirs; only what the brand bought is worth keeping.
    if (entry.direction >= 0) entry.memo.clear();
    if (!maySell) return true;
    PaymentRecord payment;
    payment.transactionNo = entry.transactionNo;
    payment.method = entry.kind;
    payment.state = entry.state;
    payment.paidAt = entry.at;
    payment.amount = entry.amount;
    if (!entry.party.empty()) payment.payer.push_back({IdentityKind::Nick, "wechat", entry.party});
    draft.extra.emplace_back(std::move(payment));
    return true;
}

void end(FixupContext& context, const ReadSummary& summary) {
    if (summary.rowsError > 0) return;
    if (const auto it = context.memory.find("count"); it != context.memory.end())
        compareFigure(context, "共N笔记录", it->second, context.tally["n"], true);
    for (const auto& [name, side] : {std::pair{"收入", "in"}, {"支出", "out"}, {"中性交易", "neutral"}}) {
        const auto it = context.memory.find(std::string("sum.") + name);
        if (it == context.memory.end()) continue;
        const std::size_t unit = it->second.find("笔");
        if (unit == std::string::npos) continue;
        compareFigure(context, name, it->second.substr(0, unit), context.tally[std::string("n.") + side],
                      true);
        compareFigure(context, name, std::string(trimmed(it->second.substr(unit + 3))), context.tally[side],
                      false);
    }
}

}  // namespace

Fixups wxpay_personal_fixups() {
    return {prepare, document, nullptr, nullptr, end};
}

}  // namespace roulian::exchange::formats
