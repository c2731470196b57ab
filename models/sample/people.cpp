// Invented people, housing estates and groups. Provinces, cities and districts are real so that region rules
// work; streets, estates, names and phones are not.
#include <algorithm>

#include "sample/world.h"

namespace roulian::sample {
namespace {

constexpr Region kRegions[] = {{"浙江省", "杭州市", "余杭区", 9, 0},
                               {"浙江省", "杭州市", "西湖区", 6, 0},
                               {"浙江省", "宁波市", "鄞州区", 4, 0},
                               {"江苏省", "苏州市", "姑苏区", 8, 0},
                               {"江苏省", "苏州市", "吴中区", 5, 0},
                               {"江苏省", "南京市", "鼓楼区", 5, 0},
                               {"上海市", "上海市", "浦东新区", 9, 0},
                               {"上海市", "上海市", "徐汇区", 5, 0},
                               {"安徽省", "合肥市", "蜀山区", 3, 1},
                               {"北京市", "北京市", "朝阳区", 7, 1},
                               {"北京市", "北京市", "海淀区", 4, 1},
                               {"天津市", "天津市", "南开区", 2, 1},
                               {"河北省", "石家庄市", "长安区", 2, 1},
                               {"山东省", "济南市", "历下区", 3, 1},
                               {"山东省", "青岛市", "市南区", 3, 1},
                               {"河南省", "郑州市", "金水区", 3, 1},
                               {"湖北省", "武汉市", "洪山区", 4, 1},
                               {"湖南省", "长沙市", "岳麓区", 3, 1},
                               {"江西省", "南昌市", "红谷滩区", 2, 1},
                               {"福建省", "厦门市", "思明区", 2, 1},
                               {"福建省", "福州市", "鼓楼区", 2, 1},
                               {"广东省", "深圳市", "南山区", 6, 1},
                               {"广东省", "广州市", "天河区", 5, 1},
                               {"广西壮族自治区", "南宁市", "青秀区", 2, 2},
                               {"四川省", "成都市", "武侯区", 6, 2},
                               {"四川省", "成都市", "锦江区", 4, 2},
                               {"重庆市", "重庆市", "渝北区", 4, 2},
                               {"贵州省", "贵阳市", "南明区", 1, 2},
                               {"云南省", "昆明市", "五华区", 2, 2},
                               {"陕西省", "西安市", "雁塔区", 3, 2},
                               {"山西省", "太原市", "小店区", 2, 1},
                               {"辽宁省", "沈阳市", "和平区", 2, 2},
                               {"吉林省", "长春市", "朝阳区", 1, 2},
                               {"黑龙江省", "哈尔滨市", "南岗区", 1, 2},
                               {"甘肃省", "兰州市", "城关区", 1, 3},
                               {"内蒙古自治区", "呼和浩特市", "新城区", 1, 3},
                               {"新疆维吾尔自治区", "乌鲁木齐市", "天山区", 1, 3},
                               {"海南省", "海口市", "龙华区", 1, 2}};

constexpr Staff kStaff[] = {
    {"江禾", "JiangHe", "私域运营部"},         {"沈知微", "ShenZhiwei", "私域运营部"},
    {"方屿", "FangYu", "私域运营部/社群一组"}, {"季南星", "JiNanxing", "私域运营部/社群一组"},
    {"白榆", "BaiYu", "私域运营部/社群二组"},  {"程既明", "ChengJiming", "私域运营部/客服组"}};

constexpr std::string_view kSurnames[] = {"林", "周", "陈", "何", "许", "苏", "顾", "温", "沈", "叶",
                                          "宋", "唐", "梁", "冯", "曹", "蒋", "韩", "杨", "朱", "秦",
                                          "尤", "吕", "施", "张", "孔", "严", "华", "金", "魏", "陶",
                                          "姜", "戚", "谢", "邹", "喻", "柏", "水", "窦", "章", "云"};
constexpr std::string_view kGivenWomen[] = {
    "晓禾", "念初", "语桐",   "清和",   "若楠", "思齐", "静姝", "雨眠", "安然", "可夏",
    "书仪", "采薇", "梦蝶",   "如意",   "佳宁", "舒窈", "星遥", "映雪", "知秋", "南溪",
    "婉清", "颂雅", "亦菲菲", "芷若兰", "小满", "谷雨", "立夏", "白露", "霜降", "冬至"};
constexpr std::string_view kGivenMen[] = {"望山", "景行", "子墨", "承泽", "一帆", "亦舟", "明远",
                                          "浩然", "松年", "云起", "临风", "怀瑾", "长庚", "逸尘",
                                          "行知", "秋白", "北辰", "鹤鸣", "修竹", "牧野"};
constexpr std::string_view kNickHeads[] = {"小",       "阿",     "大",       "爱吃的", "山里的",
                                           "不熬夜的", "早起的", "慢半拍的", "楼上的", "隔壁"};
constexpr std::string_view kNickTails[] = {"鹿",   "橘子", "豆包", "年糕", "糯米", "柚子", "团团",
                                           "核桃", "青团", "茉莉", "海盐", "芝士", "石榴", "麦子",
                                           "栗子", "云朵", "星星", "木木", "禾苗", "板栗"};
constexpr std::string_view kEmoji[] = {"🌿", "🍊", "🌸", "🐰", "☀️", "🍀"};
constexpr std::string_view kStreets[] = {"示例路",   "样板街",   "假想路",   "虚构巷",
                                         "演示东路", "测试大道", "模拟中路", "例证街"};
constexpr std::string_view kEstates[] = {"青禾", "云杉", "竹溪", "桂语", "听澜", "望湖", "枫林",
                                         "梧桐", "荷风", "松间", "春晓", "沐光", "星河"};
constexpr std::string_view kEstateKinds[] = {"苑", "府", "家园", "新村"};

std::string makeNick(Rng& rng, const std::string& given) {
    std::string nick;
    switch (rng.below(4)) {
        case 0:
            nick = given;
            break;
        case 1:
            nick = given + std::string(kNickTails[static_cast<std::size_t>(rng.below(20))]);
            break;
        default:
            nick = std::string(kNickHeads[static_cast<std::size_t>(rng.below(10))]) +
                   std::string(kNickTails[static_cast<std::size_t>(rng.below(20))]);
    }
    if (rng.chance(0.35)) nick += std::to_string(rng.between(1, 99));
    if (rng.chance(0.12)) nick += kEmoji[static_cast<std::size_t>(rng.below(6))];
    return nick;
}

void makePoints(World& w, Rng& rng) {
    // Neighbourhood groups sit in the cities around the two fresh warehouses.
    constexpr int kCities[] = {0, 1, 3, 4, 6, 24};
    for (int i = 0; i < 52; ++i) {
        PickupPoint p;
        p.name = "示例" + std::string(kEstates[static_cast<std::size_t>(i % 13)]) +
                 std::string(kEstateKinds[static_cast<std::size_t>(i / 13)]);
        p.region = kCities[i % 6];
        p.staff = i % 6;
        p.contact = kStaff[p.staff].name;
        p.phone = phoneText(900'000 + p.staff);
        const Region& r = kRegions[p.region];
        p.address = std::string(r.city) + std::string(r.district) +
                    std::string(kStreets[static_cast<std::size_t>(i % 8)]) + std::to_string(10 + i * 3) +
                    "号南门";
        p.group = "山野里样例·" + p.name + "尝鲜群";
        p.opened = i < 34 ? w.first - rng.between(20, 400) : w.first + rng.between(10, 420);
        w.points.push_back(p);
    }
}

}  // namespace

std::span<const Region> regions() {
    return kRegions;
}
std::span<const Staff> staffList() {
    return kStaff;
}

void makePeople(World& w) {
    Rng rng(w.options.seed, 11);
    makePoints(w, rng);
    std::vector<double> regionWeights;
    for (const Region& r : kRegions) regionWeights.push_back(r.weight);
    const int count = std::max(60, static_cast<int>(std::lround(14200 * w.options.scale)));
    const int span = w.last - w.first;
    w.customers.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Customer c;
        c.woman = rng.chance(0.68);
        const std::string surname(kSurnames[static_cast<std::size_t>(rng.below(40))]);
        const std::string given(c.woman ? kGivenWomen[static_cast<std::size_t>(rng.below(30))]
                                        : kGivenMen[static_cast<std::size_t>(rng.below(20))]);
        c.name = surname + given;
        c.nick = makeNick(rng, given);
        c.phone = i + 1;
        const double home = rng.unit();
        const int main = home < 0.42 ? 0 : home < 0.66 ? 1 : 2;
        c.uses[static_cast<std::size_t>(main)] = true;
        if (rng.chance(0.13)) c.uses[static_cast<std::size_t>((main + 1 + rng.below(2)) % 3)] = true;
        c.region = rng.weighted(regionWeights);
        // 45 % were customers before the period, the rest join along it; about half leave again.
        c.joined = rng.chance(0.45) ? w.first - rng.between(1, 500) : w.first + rng.below(span);
        c.left = rng.chance(0.5)
                     ? std::max(c.joined, w.first) + static_cast<int>(-std::log(1 - rng.unit()) * 200)
                     : w.last + 1000;
        if (c.uses[2]) {
            c.point = rng.below(static_cast<int>(w.points.size()));
            c.region = w.points[static_cast<std::size_t>(c.point)].region;
            c.joined = std::max(c.joined, w.points[static_cast<std::size_t>(c.point)].opened);
            c.left = std::max(c.left, c.joined);
        }
        const double t = rng.unit();  // activity: most buy seldom, few buy often
        c.tickets = t < 0.4 ? 1 : t < 0.65 ? 2 : t < 0.82 ? 4 : t < 0.94 ? 8 : 16;
        c.street = std::string(kStreets[static_cast<std::size_t>(rng.below(8))]) +
                   std::to_string(rng.between(1, 299)) + "号" + std::to_string(rng.between(1, 30)) + "幢" +
                   std::to_string(rng.between(101, 2904)) + "室";
        if (rng.chance(0.03)) {
            c.newNick = makeNick(rng, given);
            c.renamed = w.first + rng.between(60, span);
        }
        // A family member on the same phone and address, under another name.
        if (i > 0 && rng.chance(0.012)) {
            const Customer& relative = w.customers[static_cast<std::size_t>(rng.below(i))];
            c.phone = relative.phone;
            c.region = relative.region;
            c.street = relative.street;
            if (relative.point >= 0 && c.point >= 0) c.point = relative.point;
        }
        w.customers.push_back(std::move(c));
    }
}

}  // namespace roulian::sample
