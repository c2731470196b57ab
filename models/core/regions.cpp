#include "core/regions.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <unordered_map>
#include <utility>

namespace roulian {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHan = 3;  // bytes of a Chinese character

struct Entry {
    int code;
    std::string_view name;
};
constexpr Entry kEntries[] = {
#include "resources/regions.inc"
};

enum class Level { Province, City, District };

struct Node {
    int code = 0, province = 0, city = 0;  // codes; city 0: none (or itself)
    Level level = Level::District;
    std::string_view name;
};

// Districts that were merged into another one but are still written.
struct Former {
    std::string_view name;
    int code;
};
constexpr Former kFormer[] = {
    {"崇文区"sv, 110101}, {"宣武区"sv, 110102}, {"卢湾区"sv, 310101}, {"闸北区"sv, 310106},
    {"南汇区"sv, 310115}, {"下关区"sv, 320106}, {"白下区"sv, 320104}, {"沧浪区"sv, 320508},
    {"平江区"sv, 320508}, {"金阊区"sv, 320508}, {"下城区"sv, 330105}, {"江干区"sv, 330102},
    {"江东区"sv, 330212}, {"四方区"sv, 370203}, {"胶南市"sv, 370211}, {"萝岗区"sv, 440112}};

constexpr std::string_view kEndings[] = {
    "特别行政区"sv, "自治区"sv, "自治州"sv, "自治县"sv, "自治旗"sv, "地区"sv, "林区"sv, "特区"sv,
    "新区"sv,       "省"sv,     "市"sv,     "区"sv,     "县"sv,     "州"sv,   "盟"sv,   "旗"sv};
// Peoples in the names of autonomous places; longest first.
constexpr std::string_view kPeoples[] = {
    "柯尔克孜"sv, "哈萨克族"sv, "达斡尔族"sv, "鄂温克族"sv, "维吾尔"sv, "哈萨克"sv, "蒙古族"sv, "朝鲜族"sv,
    "土家族"sv,   "布依族"sv,   "景颇族"sv,   "傈僳族"sv,   "哈尼族"sv, "仡佬族"sv, "纳西族"sv, "拉祜族"sv,
    "布朗族"sv,   "独龙族"sv,   "普米族"sv,   "仫佬族"sv,   "毛南族"sv, "东乡族"sv, "撒拉族"sv, "保安族"sv,
    "裕固族"sv,   "塔吉克"sv,   "锡伯"sv,     "蒙古"sv,     "壮族"sv,   "回族"sv,   "藏族"sv,   "羌族"sv,
    "彝族"sv,     "苗族"sv,     "侗族"sv,     "白族"sv,     "傣族"sv,   "满族"sv,   "畲族"sv,   "瑶族"sv,
    "黎族"sv,     "水族"sv,     "佤族"sv,     "怒族"sv,     "土族"sv,   "各族"sv};

bool cutEnd(std::string_view& text, std::string_view end) {
    if (text.size() < end.size() + 2 * kHan || !text.ends_with(end)) return false;
    text.remove_suffix(end.size());
    return true;
}

// 恩施土家族苗族自治州 → 恩施; 余杭区 → 余杭. Two characters always remain.
std::string_view stemOf(std::string_view name) {
    for (const std::string_view ending : kEndings)
        if (cutEnd(name, ending)) break;
    for (bool again = true; again;)
        again = std::any_of(std::begin(kPeoples), std::end(kPeoples),
                            [&name](std::string_view people) { return cutEnd(name, people); });
    return name;
}

bool isMunicipality(int province) {
    return province == 110000 || province == 120000 || province == 310000 || province == 500000;
}

class Gazetteer {
public:
    static const Gazetteer& instance() {
        static const Gazetteer gazetteer;
        return gazetteer;
    }

    using Names = std::unordered_map<std::string_view, std::vector<const Node*>>;
    const Names& full() const { return m_full; }
    const Names& stems() const { return m_stems; }
    const Node* node(int code) const {
        const auto found = m_byCode.find(code);
        return found == m_byCode.end() ? nullptr : found->second;
    }

private:
    Gazetteer() {
        m_nodes.reserve(std::size(kEntries) + std::size(kFormer));
        for (const Entry& entry : kEntries) add(entry.code, entry.name);
        for (const Former& former : kFormer) add(former.code, former.name);
        for (const Node& node : m_nodes) {
            m_byCode.emplace(node.code, &node);  // the present name comes first
            m_full[node.name].push_back(&node);
            if (const std::string_view stem = stemOf(node.name); stem != node.name)
                m_stems[stem].push_back(&node);
        }
    }

    void add(int code, std::string_view name) {
        Node node;
        node.code = code;
        node.name = name;
        node.province = code / 10000 * 10000;
        if (code % 10000 == 0) {
            node.level = Level::Province;
        } else if (code % 100 == 0) {
            node.level = Level::City;
        } else if (isMunicipality(node.province) || node.province >= 810000) {
            node.city = node.province;
        } else if (code / 100 % 100 == 90) {
            node.level = Level::City;  // directly under the province
        } else {
            node.city = code / 100 * 100;
        }
        m_nodes.push_back(node);
    }

    std::vector<Node> m_nodes;
    Names m_full, m_stems;
    std::unordered_map<int, const Node*> m_byCode;
};

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(),
                       [text](std::string_view head) { return text.starts_with(head); });
}

// What follows a bare name tells that a street, a village or another level was meant.
bool isStreetName(std::string_view after) {
    for (std::size_t at = 0; at <= 2 * kHan && at < after.size(); at += kHan)
        if (startsWithAny(after.substr(at), {"路"sv, "街"sv, "道"sv, "巷"sv, "里"sv, "弄"sv, "村"sv, "镇"sv,
                                             "乡"sv, "大厦"sv, "广场"sv, "花园"sv, "小区"sv, "公寓"sv}))
            return true;
    return false;
}

struct Scope {
    const Node *province = nullptr, *city = nullptr, *district = nullptr;

    bool holds(const Node& node) const {
        if (province && node.province != province->province) return false;
        if (city && node.level == Level::District && node.city != city->code) return false;
        return true;
    }
};

struct Step {
    const Node* node = nullptr;
    std::size_t length = 0;
};

// The one node of the list that fits; a city goes before its equally named district, several districts are none.
const Node* onlyOne(const std::vector<const Node*>& nodes, const Scope& scope, bool (*wanted)(const Node&)) {
    const Node* found = nullptr;
    for (const Node* node : nodes) {
        if (!scope.holds(*node) || !wanted(*node)) continue;
        // The list holds a few districts twice, under an older code and a newer one.
        if (found && found->level == node->level && (found->city != node->city || found->name != node->name))
            return nullptr;
        if (!found || node->level < found->level) found = node;
    }
    return found;
}

// The longest name of the wanted levels the text begins with: full names, then stems.
Step nameAtStart(std::string_view text, const Scope& scope, bool (*wanted)(const Node&)) {
    const Gazetteer& all = Gazetteer::instance();
    constexpr std::size_t kLongest = 15;
    for (std::size_t han = std::min(kLongest, text.size() / kHan); han >= 2; --han) {
        const auto found = all.full().find(text.substr(0, han * kHan));
        if (found == all.full().end()) continue;
        if (const Node* node = onlyOne(found->second, scope, wanted)) return {node, han * kHan};
    }
    for (std::size_t han = std::min(kLongest, text.size() / kHan); han >= 2; --han) {
        const auto found = all.stems().find(text.substr(0, han * kHan));
        if (found == all.stems().end()) continue;
        const Node* node = onlyOne(found->second, scope, wanted);
        if (!node) continue;
        const std::string_view after = text.substr(han * kHan);
        // 恩施州, and 吴江市 for what is a 区 today. Provinces are written bare or in full.
        if (node->level != Level::Province)
            for (const std::string_view ending : {"市"sv, "区"sv, "县"sv, "州"sv})
                if (after.starts_with(ending)) return {node, (han + 1) * kHan};
        if (node->level == Level::Province ? startsWithAny(after, {"区"sv, "县"sv, "市"sv, "路"sv, "街"sv})
                                           : isStreetName(after))
            continue;
        return {node, han * kHan};
    }
    return {};
}

std::size_t separators(std::string_view text) {
    std::size_t at = 0;
    for (bool again = true; again && at < text.size();) {
        again = false;
        for (const std::string_view separator : {" "sv, ","sv, "/"sv, "-"sv, "\t"sv, "，"sv, "、"sv, "　"sv})
            if (text.substr(at).starts_with(separator)) {
                at += separator.size();
                again = true;
                break;
            }
    }
    return at;
}

}  // namespace

FoundRegion regionAtStart(std::string_view text) {
    const Gazetteer& all = Gazetteer::instance();
    Scope scope;
    std::size_t at = 0;
    for (;;) {
        const std::string_view rest = text.substr(at);
        const std::size_t skip = at == 0 ? 0 : separators(rest);
        const std::string_view next = rest.substr(skip);
        // Words of lists that mean "the districts of this city".
        if (scope.province && !scope.district && startsWithAny(next, {"市辖区"sv})) {
            at += skip + 3 * kHan;
            continue;
        }
        Step step;
        if (!scope.province)
            step = nameAtStart(next, scope, [](const Node& n) { return n.level == Level::Province; });
        if (!scope.city) {
            // 海南藏族自治州 is not in 海南省.
            const Step city = nameAtStart(next, scope, [](const Node& n) { return n.level == Level::City; });
            if (city.length > step.length) step = city;
        }
        // A district alone decides when its full name stands only once in the country.
        if (!step.node && !scope.district)
            step = nameAtStart(next, scope, [](const Node& n) { return n.level == Level::District; });
        if (step.node) {
            if (step.node->level == Level::Province) scope.province = step.node;
            if (step.node->level == Level::City) scope.city = step.node;
            if (step.node->level == Level::District) scope.district = step.node;
            if (!scope.province) scope.province = all.node(step.node->province);
            if (step.node->level == Level::District && !scope.city) scope.city = all.node(step.node->city);
            at += skip + step.length;
            // A municipality is its own city.
            if (scope.province && isMunicipality(scope.province->code)) scope.city = scope.province;
            continue;
        }
        // A level said twice.
        bool repeated = false;
        for (const Node* node : {scope.province, scope.city, scope.district})
            if (node && next.starts_with(node->name)) {
                at += skip + node->name.size();
                repeated = true;
                break;
            }
        if (!repeated) break;
    }
    FoundRegion found;
    if (!scope.province) return found;
    found.province = scope.province->name;
    if (scope.city) found.city = scope.city->name;
    found.code = scope.city ? scope.city->code : scope.province->code;
    if (scope.district) {
        // A former name is told by the name of today.
        found.code = scope.district->code;
        found.district = all.node(found.code)->name;
    }
    found.length = at;
    return found;
}

}  // namespace roulian
