#pragma once
// What to tell the customer about a parcel, ready for the chat: product, waybill, expected day. Holds no name,
// phone or address.
#include <QString>

#include "workspace/table.h"

namespace roulian::ui::pages::shipments {

// parcel: a row of table "shipments"; lines: its rows of "order_lines", may be null. Empty when there is
// nothing to say (cancelled, or no such row).
QString customerMessage(const workspace::Rows& parcel, std::size_t row, const workspace::RowsPtr& lines);

}  // namespace roulian::ui::pages::shipments
