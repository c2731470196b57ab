#pragma once
// What people ask for in words: "蜂蜜2瓶 核桃仁 2份，下班后取", "+1", "槐花蜜┋山核桃仁". A person confirms before it
// counts; the confidence says how sure the reading is.
#include <string>
#include <string_view>
#include <vector>

#include "core/records.h"

namespace roulian::exchange {

// Free text of a list's entry. .9: a thing with a number; .6: a number without a unit in words; .3: a thing
// without a number, taken as one; 0: "+1", "都要" - of what is not said.
std::vector<CollectionRecord::Item> wishesOf(std::string_view text);

// A choice or several (┋ , ，) of a form; one piece each, confidence .5.
std::vector<CollectionRecord::Item> chosenGoods(std::string_view answer);

// Whether a question names goods (款, 口味, 想要 …) and which personal field it asks for ("phone", "name",
// "address", "nick"; empty: none).
bool asksForGoods(std::string_view question);
std::string_view personalField(std::string_view question);

}  // namespace roulian::exchange
