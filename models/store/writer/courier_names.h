#pragma once
// Couriers' names in tracking texts are personal data like their numbers.
#include <string>
#include <string_view>

namespace roulian::store {

// Free text with the names of couriers masked: "快递员：张三 138…" → "快递员：张** 138…". A name is taken for one when it
// follows a word for the person (快递员, 派件员, 骑手 …) after a colon or bracket, or stands before a number or bracket.
std::string withMaskedCouriers(std::string_view utf8);

}  // namespace roulian::store
