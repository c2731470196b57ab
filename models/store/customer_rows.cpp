#include "store/customer_rows.h"

#include <array>

namespace roulian::store {

std::span<const CustomerRows> customerRows() {
    static constexpr std::array<CustomerRows, 7> kRows = {{
        {"orders", "sales_order", "customer_id", ""},
        {"identities", "customer_identity", "customer_id", ""},
        {"entries", "collection_entry", "customer_id", ""},
        {"follows", "contact_follow", "customer_id",
         " AND staff_id NOT IN (SELECT staff_id FROM contact_follow WHERE customer_id = ?1)"},
        {"tags", "customer_tag", "customer_id",
         " AND NOT EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer_id = ?1 AND t.tag_group = "
         "customer_tag.tag_group AND t.tag = customer_tag.tag)"},
        {"reviews", "identity_review", "customer_id",
         " AND NOT EXISTS (SELECT 1 FROM identity_review r WHERE r.customer_id = ?1 AND r.reason = "
         "identity_review.reason AND r.evidence = identity_review.evidence)"},
        {"merged", "customer", "merged_into", ""},
    }};
    return kRows;
}

std::span<const std::string_view> customerRowsLeft() {
    static constexpr std::array<std::string_view, 3> kLeft = {"customer_segment", "segment_member",
                                                              "identity_proposal"};
    return kLeft;
}

}  // namespace roulian::store
