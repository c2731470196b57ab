#pragma once
// A delivery address taken apart as far as telling two homes apart needs it: 文三路12号阳光花园3栋2单元1201室,
// 阳光花园3幢2单元1201, 文三路12号 阳光花园 3-2-1201 and 阳光花园3号楼1201 are one home.
#include <cstdint>
#include <string_view>

namespace roulian::customers::identity {

struct AddressParts {  // hashes and numbers; 0 = not said
    std::uint64_t city = 0, district = 0, road = 0, yard = 0;
    std::uint32_t number = 0, building = 0, unit = 0, room = 0;
    bool empty() const { return road == 0 && yard == 0; }
};

// province serves a municipality without a city. A line that begins with its region loses it. What cannot be taken
// apart stays whole as the yard.
AddressParts readAddress(std::string_view province, std::string_view city, std::string_view district,
                         std::string_view line);

enum class HomeLevel : std::uint8_t { Same, Near, Differs, Unknown };

// Same: every part both say is equal, the room and the yard or street number among them. Near: all but the room, the
// building or the unit.
HomeLevel compareHomes(const AddressParts& a, const AddressParts& b);

}  // namespace roulian::customers::identity
