#include "customers/identity/addresses.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"
#include "customers/identity/hashing.h"

namespace roulian::customers::identity {

namespace {

using std::string_view;

bool ends(string_view text, string_view with) {
    return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

bool starts(string_view text, string_view with) {
    return text.substr(0, with.size()) == with;
}

// A region without its kind: 杭州市 and 杭州, 西湖区 and 西湖 are one.
string_view bare(string_view region) {
    for (const string_view kind : {"省", "市", "区", "县"})
        if (ends(region, kind) && region.size() > 2 * kind.size())
            return region.substr(0, region.size() - kind.size());
    return region;
}

std::uint64_t regionOf(string_view region) {
    const string_view name = bare(region);
    return name.empty() ? 0 : hashOf(name);
}

// Cuts the region's name, with or without its kind, from the front.
void cutRegion(string_view& line, string_view region) {
    const string_view name = bare(region);
    if (name.empty() || !starts(line, name)) return;
    string_view rest = line.substr(name.size());
    for (const string_view kind : {"省", "市", "区", "县"})
        if (starts(rest, kind)) {
            line = rest.substr(kind.size());
            return;
        }
    if (name.size() >= 6 && name == region) line = rest;  // 杭州文三路 under city 杭州
}

// The leading part up to and with one of the kinds, when it is short enough to be a region.
string_view takeRegion(string_view& line, std::initializer_list<string_view> kinds) {
    std::size_t best = string_view::npos;
    for (const string_view kind : kinds) {
        const std::size_t at = line.find(kind);
        if (at == string_view::npos || at < 6 || at > 21) continue;
        const string_view before = line.substr(at - 3, 3);  // 阳光小区 is no district
        if (kind == string_view("区") &&
            (before == "小" || before == "社" || before == "园" || before == "校"))
            continue;
        best = std::min(best, at + kind.size());
    }
    if (best == string_view::npos) return {};
    for (std::size_t i = 0; i < best; ++i)
        if (static_cast<signed char>(line[i]) >= 0) return {};  // a digit stands before it
    const string_view found = line.substr(0, best);
    line.remove_prefix(best);
    return found;
}

bool separator(char c) {
    return c == ',' || c == '-' || c == '.' || c == '#' || c == '/' || c == ';' || c == ':' || c == '(' ||
           c == ')';
}

struct Reader {
    AddressParts parts;
    std::string text;  // words since the last number that meant something

    void name(std::uint64_t& place) {
        if (text.empty()) return;
        if (place == 0) place = hashOf(text);
        text.clear();
    }
    void building(std::uint32_t n) {
        name(parts.yard);
        parts.building = n;
    }

    void number(std::array<std::uint32_t, 3> run, int size, string_view& rest) {
        const std::uint32_t n = run[0];
        const auto unit = [&](string_view word) {
            if (!starts(rest, word)) return false;
            rest.remove_prefix(word.size());
            return true;
        };
        if (size == 3) {
            building(n);
            parts.unit = run[1];
            parts.room = run[2];
            unit("室");
        } else if (size == 2) {
            building(n);
            parts.room = run[1];
            unit("室");
        } else if (unit("号楼") || unit("号院") || unit("栋") || unit("幢") || unit("座")) {
            building(n);
        } else if (unit("单元")) {
            name(parts.yard);
            parts.unit = n;
        } else if (unit("室") || unit("户") || unit("房")) {
            name(parts.yard);
            parts.room = n;
        } else if (unit("弄")) {
            name(parts.road);
            parts.number = n;
        } else if (unit("号")) {
            if (parts.number != 0 && parts.building == 0) {
                building(n);  // 123弄45号
            } else {
                name(parts.road);
                parts.number = n;
            }
        } else if (unit("楼") || unit("层")) {
            name(parts.yard);
        } else if (rest.empty() || (parts.building != 0 && parts.room == 0 && text.empty())) {
            name(parts.yard);
            parts.room = n;
        } else {
            text += std::to_string(n);  // part of a name: 阳光花园2期
        }
    }
};

}  // namespace

AddressParts readAddress(string_view province, string_view city, string_view district, string_view line) {
    const std::string whole = folded(line), p = folded(province), c = folded(city), d = folded(district);
    string_view rest = whole;
    Reader reader;
    if (rest.empty()) return {};
    string_view cityName = c.empty() ? string_view() : string_view(c), districtName = d;
    if (!p.empty()) cutRegion(rest, p);
    if (!c.empty())
        cutRegion(rest, c);
    else if (p.empty() || bare(p) == string_view(p)) {
        takeRegion(rest, {"省", "自治区"});
        cityName = takeRegion(rest, {"市", "自治州", "盟"});
    }
    if (!d.empty())
        cutRegion(rest, d);
    else
        districtName = takeRegion(rest, {"区", "县", "旗"});
    if (cityName.empty()) cityName = p;
    reader.parts.city = regionOf(cityName);
    reader.parts.district = regionOf(districtName);
    while (!rest.empty()) {
        if (rest[0] >= '0' && rest[0] <= '9') {
            std::array<std::uint32_t, 3> run{};
            int size = 0;
            for (;;) {
                std::uint32_t n = 0;
                while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') {
                    n = n * 10 % 100000000 + static_cast<std::uint32_t>(rest[0] - '0');
                    rest.remove_prefix(1);
                }
                run[static_cast<std::size_t>(size++)] = n;
                const bool more = size < 3 && rest.size() > 1 &&
                                  (rest[0] == '-' || rest[0] == '#' || rest[0] == '/') && rest[1] >= '0' &&
                                  rest[1] <= '9';
                if (!more) break;
                rest.remove_prefix(1);
            }
            reader.number(run, size, rest);
        } else {
            if (!separator(rest[0])) reader.text += rest[0];
            rest.remove_prefix(1);
        }
    }
    // Words after the last number ("门口", "放快递柜") tell nothing, unless they are all there is.
    if (reader.parts.yard == 0 && reader.parts.road == 0) reader.parts.yard = hashOf(whole);
    return reader.parts;
}

HomeLevel compareHomes(const AddressParts& a, const AddressParts& b) {
    if (a.empty() || b.empty()) return HomeLevel::Unknown;
    const auto clash = [](auto x, auto y) { return x != 0 && y != 0 && x != y; };
    const auto equal = [](auto x, auto y) { return x != 0 && x == y; };
    if (clash(a.city, b.city) || clash(a.district, b.district)) return HomeLevel::Differs;
    if (clash(a.yard, b.yard) || clash(a.road, b.road) || clash(a.number, b.number))
        return HomeLevel::Differs;
    const bool placed = equal(a.yard, b.yard) || (equal(a.road, b.road) && equal(a.number, b.number));
    if (!placed) return HomeLevel::Unknown;
    const int inside = clash(a.building, b.building) + clash(a.unit, b.unit) + clash(a.room, b.room);
    if (inside > 1) return HomeLevel::Differs;
    if (inside == 1) return HomeLevel::Near;
    if (equal(a.room, b.room)) return HomeLevel::Same;
    const bool nothing = a.room == 0 && b.room == 0 && a.building == b.building;
    return nothing ? HomeLevel::Same : HomeLevel::Unknown;
}

}  // namespace roulian::customers::identity
