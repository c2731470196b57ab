#pragma once
// A Person as JSON text, and hex; used only by the vault.
#include <optional>
#include <string>
#include <string_view>

#include "core/records.h"

namespace roulian::store {

std::string personJson(const Person& person);
std::optional<Person> personFromJson(std::string_view json);  // reads what personJson wrote

std::string toHex(std::string_view bytes);
std::optional<std::string> fromHex(std::string_view hex);
void appendJsonString(std::string& out, std::string_view utf8);  // with quotes

}  // namespace roulian::store
