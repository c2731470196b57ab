// 拼多多: the day an order was placed stands in its number; an order closed unpaid still shows an amount.
#include "exchange/recipe/fixups.h"
#include "exchange/recipe/fast.h"

namespace roulian::exchange::formats {
Fixups pdd_orders_fixups();
namespace {

// "260904-…" → 2026-09-04.
std::optional<LocalTime> dayOfNumber(const std::string& number) {
    int year = 0, month = 0, day = 0;
    if (number.size() < 7 || number[6] != '-' || !fast::two(number.data(), year) ||
        !fast::two(number.data() + 2, month) || !fast::two(number.data() + 4, day))
        return std::nullopt;
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    return LocalTime{std::int64_t{Day::fromYmd(2000 + year, month, day).n} * 86400, Precision::Day};
}

bool document(FixupContext&, Draft& draft) {
    OrderRecord& order = draft.order();
    if (!order.createdAt && !order.paidAt) order.createdAt = dayOfNumber(order.orderNo);
    if (order.status == OrderStatus::ClosedUnpaid || order.status == OrderStatus::Unpaid) {
        order.payable = order.paid;
        order.paid.reset();
        order.received.reset();
    }
    // What was paid back is not a column; a refund that succeeded closes the whole order.
    if (order.status == OrderStatus::ClosedRefunded && !order.refunded) order.refunded = order.paid;
    return true;
}

}  // namespace

Fixups pdd_orders_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
