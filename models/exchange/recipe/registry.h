#pragma once
// The formats this program was built with: one folder of exchange/formats each, collected by CMake.
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace roulian::exchange {

struct Profile;
struct Fixups;

const std::vector<Profile>& profiles();           // by id
const Profile* findProfile(std::string_view id);  // nullptr when unknown
const Fixups& fixupsOf(const Profile& profile);   // an empty table when the format has none

// Whether the format holds messages: their reader counts the product words it is given.
bool readsTalk(std::string_view formatId);

// For lists and menus.
struct FormatInfo {
    std::string id, zh, en, sourceZh, sourceEn, kind;
    std::vector<std::string> containers;  // "csv", "xlsx", "json", "jsonl"
    bool manual = false;                  // only by the planner's choice
    bool templateOfOurs = false;
};
std::vector<FormatInfo> formatList();

}  // namespace roulian::exchange
