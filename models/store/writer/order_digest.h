#pragma once
// One number for all that a record says about an order: an order that says what it said when it came in needs no
// comparing field by field.
#include <array>
#include <cstdint>
#include <string>

#include "core/records.h"
#include "core/result.h"
#include "store/vault.h"

namespace roulian::store {

class OrderDigest {
public:
    // Keyed from the vault, so that the number tells nothing to somebody who guesses a phone or a name.
    // Error: vault.locked.
    static Result<OrderDigest> make(const Vault& vault);

    // SipHash-2-4 over every field but the row numbers; never 0. Equal numbers of different records: once in 2^64.
    std::int64_t of(const OrderRecord& record);

private:
    std::array<unsigned char, 16> m_key{};
    std::string m_bytes;  // kept for its memory
};

}  // namespace roulian::store
