// 淘宝 order list: several titles stand in one cell with one total quantity.
#include "exchange/recipe/fixups.h"
#include "core/text.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups taobao_order_list_fixups();
namespace {

using namespace std::string_view_literals;

std::vector<std::string_view> split(std::string_view text, std::string_view at) {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(at, begin), text.size());
        if (const std::string_view piece = trimmed(text.substr(begin, end - begin)); !piece.empty())
            out.push_back(piece);
        begin = end + at.size();
    }
    return out;
}

// "省 市 区 street", or the composite "姓名，86-手机，省 市 区 街道，" of which only the last part is address.
void readAddress(OrderRecord& order) {
    const std::string raw = order.receiver.addressDetail;
    std::string_view address = raw;
    if (const auto parts = split(raw, "，"sv);
        parts.size() >= 3 && parts[1].find('-') != std::string_view::npos)
        address = parts[2];
    const auto words = split(address, " "sv);
    if (words.size() >= 4) {
        order.region = {std::string(words[0]), std::string(words[1]), std::string(words[2])};
        order.receiver.addressDetail.clear();
        for (std::size_t i = 3; i < words.size(); ++i)
            order.receiver.addressDetail += (i > 3 ? " " : "") + std::string(words[i]);
    } else {
        order.receiver.addressDetail = std::string(address);
    }
}

bool document(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    readAddress(order);
    order.linesAre = OrderRecord::Lines::Provisional;
    if (!order.paidAt && order.paid && order.paid->fen == 0) order.paid.reset();
    if (order.lines.size() != 1) return true;
    const OrderLine joined = order.lines[0];
    const auto titles = split(joined.title, "，"sv);
    const auto count = static_cast<std::int64_t>(titles.size());
    const Money amount = order.paid ? *order.paid - order.freight.value_or(Money{})
                                    : order.goods.value_or(order.payable.value_or(Money{}));
    if (count == 1) {
        order.lines[0].amount = amount;
    } else if (joined.qty == Qty::units(count)) {
        // As many pieces as titles: one of each.
        order.lines.clear();
        for (const std::string_view title : titles) {
            OrderLine line = joined;
            line.title = std::string(title);
            line.qty = Qty::units(1);
            order.lines.push_back(std::move(line));
        }
    } else {
        order.lines[0].amount = amount;
        context.row = joined.rowNo;
        context.raise(Severity::Warning, codes::kItemsUnresolved, {std::to_string(count)}, "宝贝标题");
        context.row = 0;
    }
    return true;
}

}  // namespace

Fixups taobao_order_list_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
