#pragma once
// Row ids of the workspace, one type per entity so that a customer cannot be passed for a SKU.
#include <compare>
#include <cstdint>
#include <functional>

namespace roulian {

template <typename Tag>
struct Id {
    std::int64_t v = 0;  // 0 = none
    explicit operator bool() const { return v != 0; }
    auto operator<=>(const Id&) const = default;
};

using CustomerId = Id<struct CustomerTag>;
using SkuId = Id<struct SkuTag>;
using OrderId = Id<struct OrderTag>;
using SupplierId = Id<struct SupplierTag>;
using ResourceId = Id<struct ResourceTag>;
using ShipmentId = Id<struct ShipmentTag>;
using CarrierId = Id<struct CarrierTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;

}  // namespace roulian

template <typename Tag>
struct std::hash<roulian::Id<Tag>> {
    std::size_t operator()(roulian::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.v); }
};
