#include "exchange/recipe/region.h"

#include <array>

#include "core/text.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

struct Province {
    std::string_view shortName, fullName;
    bool municipality;
};
constexpr std::array<Province, 34> kProvinces{{
    {"北京"sv, "北京市"sv, true},
    {"天津"sv, "天津市"sv, true},
    {"上海"sv, "上海市"sv, true},
    {"重庆"sv, "重庆市"sv, true},
    {"河北"sv, "河北省"sv, false},
    {"山西"sv, "山西省"sv, false},
    {"内蒙古"sv, "内蒙古自治区"sv, false},
    {"辽宁"sv, "辽宁省"sv, false},
    {"吉林"sv, "吉林省"sv, false},
    {"黑龙江"sv, "黑龙江省"sv, false},
    {"江苏"sv, "江苏省"sv, false},
    {"浙江"sv, "浙江省"sv, false},
    {"安徽"sv, "安徽省"sv, false},
    {"福建"sv, "福建省"sv, false},
    {"江西"sv, "江西省"sv, false},
    {"山东"sv, "山东省"sv, false},
    {"河南"sv, "河南省"sv, false},
    {"湖北"sv, "湖北省"sv, false},
    {"湖南"sv, "湖南省"sv, false},
    {"广东"sv, "广东省"sv, false},
    {"广西"sv, "广西壮族自治区"sv, false},
    {"海南"sv, "海南省"sv, false},
    {"四川"sv, "四川省"sv, false},
    {"贵州"sv, "贵州省"sv, false},
    {"云南"sv, "云南省"sv, false},
    {"西藏"sv, "西藏自治区"sv, false},
    {"陕西"sv, "陕西省"sv, false},
    {"甘肃"sv, "甘肃省"sv, false},
    {"青海"sv, "青海省"sv, false},
    {"宁夏"sv, "宁夏回族自治区"sv, false},
    {"新疆"sv, "新疆维吾尔自治区"sv, false},
    {"台湾"sv, "台湾省"sv, false},
    {"香港"sv, "香港特别行政区"sv, false},
    {"澳门"sv, "澳门特别行政区"sv, false},
}};

// The head of the text up to and including the first of these ends, at least two and at most `most`
// characters.
std::string_view headUntil(std::string_view text, std::initializer_list<std::string_view> ends,
                           std::size_t most) {
    for (std::size_t i = 6; i < text.size() && i <= most * 3; i += 3)
        for (const std::string_view end : ends)
            if (text.substr(i).starts_with(end)) return text.substr(0, i + end.size());
    return {};
}

}  // namespace

void regionFromAddress(std::string_view address, Region& region) {
    std::string_view rest = trimmed(address);
    const Province* found = nullptr;
    for (const Province& p : kProvinces) {
        if (!rest.starts_with(p.shortName)) continue;
        found = &p;
        rest.remove_prefix(rest.starts_with(p.fullName) ? p.fullName.size() : p.shortName.size());
        break;
    }
    if (found == nullptr) return;
    rest = trimmed(rest);
    if (region.province.empty()) region.province = found->fullName;
    std::string_view city;
    if (found->municipality) {
        city = found->fullName;
        if (rest.starts_with(found->fullName)) rest.remove_prefix(found->fullName.size());
    } else {
        city = headUntil(rest, {"自治州"sv, "地区"sv, "市"sv, "盟"sv}, 10);
        rest.remove_prefix(city.size());
    }
    if (region.city.empty()) region.city = city;
    rest = trimmed(rest);
    // A name of one character before 区 or 县 (e.g. a county) has six bytes, so two characters are the least.
    const std::string_view district = headUntil(rest, {"区"sv, "县"sv, "市"sv, "旗"sv}, 8);
    if (region.district.empty() && !city.empty()) region.district = district;
}

}  // namespace roulian::exchange
