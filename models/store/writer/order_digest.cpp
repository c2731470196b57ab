#include "store/writer/order_digest.h"

#include <sodium.h>

#include <concepts>
#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

namespace roulian::store {

namespace {

// Every structure is taken apart by a structured binding: a member added later does not compile until it is told here
// as well, so that no change of it can pass for "the same".
struct Writer {
    std::string& out;

    template <typename... T>
    void all(const T&... values) {
        (put(values), ...);
    }
    void put(const std::string& text) {
        put(static_cast<std::int64_t>(text.size()));
        out += text;
    }
    template <typename T>
    requires std::integral<T> || std::is_enum_v<T>
    void put(T value) {
        const auto n = static_cast<std::int64_t>(value);
        char bytes[sizeof(n)];
        std::memcpy(bytes, &n, sizeof(n));
        out.append(bytes, sizeof(n));
    }
    template <typename T>
    void put(const std::optional<T>& value) {
        out += value ? '\1' : '\0';
        if (value) put(*value);
    }
    template <typename T>
    void put(const std::vector<T>& values) {
        put(static_cast<std::int64_t>(values.size()));
        for (const T& value : values) put(value);
    }
    void put(Money v) { put(v.fen); }
    void put(Qty v) { put(v.milli); }
    void put(Day v) { put(v.n); }
    void put(const LocalTime& v) { all(v.seconds, v.precision); }
    void put(const Shop& v) {
        const auto& [channel, name] = v;
        all(channel, name);
    }
    void put(const Person& v) {
        const auto& [name, phone, extension, address, remark] = v;
        all(name, phone, extension, address, remark);
    }
    void put(const Region& v) {
        const auto& [province, city, district] = v;
        all(province, city, district);
    }
    void put(const Identity& v) {
        const auto& [kind, scope, value] = v;
        all(kind, scope, value);
    }
    void put(const TrackingEvent& v) {
        const auto& [at, text, area, state, subState] = v;
        all(at, text, area, state, subState);
    }
    void put(const ShipmentRecord& v) {
        const auto& [waybill, carrier, orders, shop, shippedAt, state, subState, events] = v;
        all(waybill, carrier, orders, shop, shippedAt, state, subState, events);
    }
    void put(const OrderLine& v) {
        const auto& [rowNo, subOrder, merchant, external, style, title, spec, qty, refundQty, price, amount,
                     refunded, cost, afterSale, afterSaleText, presale, gift, shipped] = v;
        (void)rowNo;  // where it stands in the file says nothing about the order
        all(subOrder, merchant, external, style, title, spec, qty, refundQty, price, amount, refunded, cost,
            afterSale, afterSaleText, presale, gift, shipped);
    }
    void put(const OrderRecord& v) {
        const auto& [shop, no, parentNo, kind, status, statusText, createdAt, paidAt, shippedAt, receivedAt,
                     settledAt, windowFrom, windowTo, promisedDay, goods, freight, discount, payable, paid,
                     received, refunded, transactionNo, paymentMethod, buyer, receiver, region, deliveryKind,
                     pickupPoint, collection, leader, sellerNote, warehouse, lines, shipments, erpCopy,
                     platformShop, joinsByNumber, linesAre] = v;
        all(shop, no, parentNo, kind, status, statusText, createdAt, paidAt, shippedAt, receivedAt, settledAt,
            windowFrom, windowTo, promisedDay, goods, freight, discount, payable, paid, received, refunded,
            transactionNo, paymentMethod, buyer, receiver, region, deliveryKind, pickupPoint, collection,
            leader, sellerNote, warehouse, lines, shipments, erpCopy, platformShop, joinsByNumber, linesAre);
    }
};

}  // namespace

Result<OrderDigest> OrderDigest::make(const Vault& vault) {
    static_assert(crypto_shorthash_KEYBYTES == sizeof(IdentityHash));
    const auto key = vault.hashOf(IdentityKind::Nick, "roulian order digest", "1");
    if (!key) return key.error();
    OrderDigest digest;
    std::memcpy(digest.m_key.data(), key->data(), digest.m_key.size());
    return digest;
}

std::int64_t OrderDigest::of(const OrderRecord& record) {
    m_bytes.clear();
    Writer{m_bytes}.put(record);
    std::int64_t number = 0;
    static_assert(crypto_shorthash_BYTES == sizeof(number));
    crypto_shorthash(reinterpret_cast<unsigned char*>(&number),
                     reinterpret_cast<const unsigned char*>(m_bytes.data()), m_bytes.size(), m_key.data());
    return number ? number : 1;
}

}  // namespace roulian::store
