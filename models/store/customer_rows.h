#pragma once
// Every table whose rows carry a customer: what follows her when two customers become one, by an import or by a
// person. A test reads the schema and fails on a table that is missing here.
#include <span>
#include <string_view>

namespace roulian::store {

struct CustomerRows {
    const char* name;    // in the JSON that undoes a merge
    const char* table;   // has an id
    const char* column;  // holds the customer
    const char*
        onlyIf;  // further condition, ?1 = the customer who stays: what she has already is not doubled
};
std::span<const CustomerRows> customerRows();

// Tables that carry a customer and are left: computed anew after every change, or holding pairs to be judged.
std::span<const std::string_view> customerRowsLeft();

}  // namespace roulian::store
