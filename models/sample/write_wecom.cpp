// 企业微信: customer list, group list and group statistics by day and by owner (layouts:
// formats/12-wecom.md).
#include <cstdio>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

constexpr std::string_view kCustomers[] = {
    "客户名称", "描述", "添加人", "添加人账号", "添加人所属部门", "添加时间", "来源",     "手机",
    "企业",     "邮箱", "地址",   "职务",       "电话",           "社群",     "会员等级", "偏好"};
constexpr std::string_view kGroups[] = {"客户群", "群主", "群主所在部门", "群人数", "创建时间"};
constexpr std::string_view kSources[] = {"群聊",     "扫描二维码",       "微信联系人",
                                         "名片分享", "通过获客链接添加", "视频号添加"};
constexpr std::string_view kTastes[] = {"水果", "蔬菜", "坚果,蜂蜜", "服饰", "茶", "定制礼品", "水果,蛋奶"};
constexpr const char* kInterest[] = {"山野里样例·坚果爱好者",
                                     "山野里样例·时尚预售群",
                                     "山野里样例·茶友会",
                                     "山野里样例·企业定制咨询",
                                     "未命名群聊",
                                     "未命名群聊"};

Status writeCustomers(Output& out) {
    const World& w = out.world;
    SampleFile file;
    file.path = "企业微信_客户列表_" + compactDay(w.options.asOf) + ".xlsx";
    file.format = "wecom_customers";
    file.from = w.first;
    file.to = w.last;
    XlsxBook book(out.dir, file.path);
    XlsxSheet sheet(book, "客户列表");
    Table t(sheet, file, kCustomers, "客户列表");
    Rng rng(w.options.seed, 71);
    DirtyPlan plan(w.options.seed, 72, static_cast<std::int64_t>(w.customers.size() / 3), 2);
    for (std::size_t i = 0; i < w.customers.size(); ++i) {
        const Customer& c = w.customers[i];
        if (!rng.chance(c.point >= 0 ? 0.86 : 0.22) || c.joined > w.last) continue;
        const std::size_t owner =
            c.point >= 0 ? static_cast<std::size_t>(w.points[static_cast<std::size_t>(c.point)].staff)
                         : i % 6;
        const bool twice = rng.chance(0.1), phone = rng.chance(0.45);
        const int kind = plan.next();
        for (int k = 0; k < (twice ? 2 : 1); ++k) {
            const Staff& staff = staffList()[(owner + static_cast<std::size_t>(k) * 5) % 6];
            t.reset();
            t.set("客户名称", buyerNick(c, w.last));
            if (i % 23 == 0) t.set("描述", "不吃辣");
            t.set("添加人", std::string(staff.name));
            t.set("添加人账号", std::string(staff.userid));
            t.set("添加人所属部门", std::string(staff.department));
            t.set("添加时间",
                  timeText(std::min(c.joined + k * 12, w.last), 36000 + static_cast<int>(i % 30000)));
            t.set("来源", std::string(kSources[(i + static_cast<std::size_t>(k)) % 6]));
            if (k == 0 && phone) t.set("手机", phoneText(c.phone));
            if (c.point >= 0) t.set("社群", w.points[static_cast<std::size_t>(c.point)].group);
            t.set("会员等级", c.spent > 200'000  ? "黑金"
                              : c.spent > 60'000 ? "金卡"
                              : c.spent > 0      ? "银卡"
                                                 : "");
            if (i % 3) t.set("偏好", std::string(kTastes[i % 7]));
            if (k == 0 && kind == 0)
                t.writeDirty("row.time.invalid", "添加时间", "2026-02-30 10:11:12", DirtyExpect::Warned);
            if (k == 0 && kind == 1) t.writeDirty("row.value.missing", "客户名称", "");
            t.write();
        }
        ++file.documents;
    }
    out.truth.files.push_back(file);
    return book.close();
}

Status writeGroups(Output& out, const std::vector<int>& members) {
    const World& w = out.world;
    SampleFile file;
    file.path = "企业微信_客户群列表_" + compactDay(w.options.asOf) + ".xlsx";
    file.format = "wecom_groups";
    file.from = file.to = w.last;
    XlsxBook book(out.dir, file.path);
    XlsxSheet sheet(book, "客户群");
    Table t(sheet, file, kGroups, "客户群");
    auto add = [&](const std::string& name, std::size_t owner, int count, Day opened, int second) {
        const Staff& staff = staffList()[owner % 6];
        t.set("客户群", name);
        t.set("群主", std::string(staff.name));
        t.set("群主所在部门", std::string(staff.department));
        t.set("群人数", double(count));
        t.set("创建时间", timeText(opened, second));
        t.write();
        ++file.documents;
    };
    for (std::size_t i = 0; i < w.points.size(); ++i)
        add(w.points[i].group, static_cast<std::size_t>(w.points[i].staff), members[i] + 2,
            w.points[i].opened, 36000 + static_cast<int>(i) * 61);
    for (std::size_t i = 0; i < std::size(kInterest); ++i)
        add(kInterest[i], i, 40 + static_cast<int>(i) * 13, w.first + static_cast<int>(i) * 20,
            40000 + static_cast<int>(i));
    out.truth.groups = file.documents;
    out.truth.files.push_back(file);
    return book.close();
}

struct Talk {  // one day of one owner's groups
    int newChats = 0, chats = 0, active = 0, newMembers = 0, members = 0, talkers = 0, messages = 0;
    void add(const Talk& o) {
        newChats += o.newChats, chats += o.chats, active += o.active, newMembers += o.newMembers;
        members += o.members, talkers += o.talkers, messages += o.messages;
    }
};

std::string dataJson(const Talk& d) {
    char buffer[240];
    std::snprintf(buffer, sizeof buffer,
                  "{\"new_chat_cnt\": %d, \"chat_total\": %d, \"chat_has_msg\": %d, \"new_member_cnt\": %d, "
                  "\"member_total\": %d, \"member_has_msg\": %d, \"msg_total\": %d}",
                  d.newChats, d.chats, d.active, d.newMembers, d.members, d.talkers, d.messages);
    return buffer;
}

Status writeStatistics(Output& out, std::vector<int>& membersByPoint) {
    const World& w = out.world;
    Rng rng(w.options.seed, 73);
    const int days = w.last - w.first + 1;
    std::vector<std::array<Talk, 6>> talk(static_cast<std::size_t>(days));
    std::vector<std::vector<int>> joins(w.points.size(),
                                        std::vector<int>(static_cast<std::size_t>(days) + 1, 0));
    std::vector<int> before(w.points.size(), 0);
    for (const Customer& c : w.customers) {
        if (c.point < 0 || c.joined > w.last) continue;
        const auto p = static_cast<std::size_t>(c.point);
        if (c.joined < w.first)
            ++before[p];
        else
            ++joins[p][static_cast<std::size_t>(c.joined - w.first)];
    }
    std::vector<int> ordersOnDay(static_cast<std::size_t>(days), 0);
    for (const Order& o : w.orders)
        if (o.channel == Sales::Kuaituantuan) ++ordersOnDay[static_cast<std::size_t>(o.day - w.first)];
    membersByPoint = before;
    for (int d = 0; d < days; ++d)
        for (std::size_t p = 0; p < w.points.size(); ++p) {
            const PickupPoint& point = w.points[p];
            const Day day = w.first + d;
            if (day < point.opened) continue;
            const int fresh = joins[p][static_cast<std::size_t>(d)];
            membersByPoint[p] += fresh;
            Talk t;
            t.newChats = day == point.opened ? 1 : 0;
            t.chats = 1;
            t.newMembers = fresh;
            t.members = membersByPoint[p] + 2;
            t.messages = rng.poisson(2 + 2.2 * ordersOnDay[static_cast<std::size_t>(d)] / 52.0 * 3 + fresh);
            t.active = t.messages > 0 ? 1 : 0;
            t.talkers = std::min(t.members, t.messages * 2 / 5);
            talk[static_cast<std::size_t>(d)][static_cast<std::size_t>(point.staff)].add(t);
        }
    auto save = [&](const char* head, const char* format, Day from, Day to, const std::string& items,
                    int count) -> Status {
        SampleFile file;
        file.path = bookName(head, from, to, ".json");
        file.format = "wecom_groupchat_stat";
        file.variant = format;
        file.from = from;
        file.to = to;
        file.rows = file.goodRows = file.documents = count;
        out.truth.files.push_back(file);
        return saveText(out.dir, file.path,
                        "{\n \"errcode\": 0,\n \"errmsg\": \"ok\",\n \"total\": " + std::to_string(count) +
                            ",\n \"items\": [\n" + items + "\n ]\n}\n");
    };
    std::string byDay;
    int dayCount = 0;
    std::array<Talk, 6> month;
    Day dayFrom = w.first, monthFrom = w.first;
    for (int d = 0; d < days; ++d) {
        const Day day = w.first + d;
        Talk all;
        for (std::size_t s = 0; s < 6; ++s) {
            const Talk& t = talk[static_cast<std::size_t>(d)][s];
            all.add(t);
            month[s].newChats += t.newChats, month[s].newMembers += t.newMembers,
                month[s].messages += t.messages;
            month[s].chats = t.chats, month[s].members = t.members;
            month[s].active = std::max(month[s].active, t.active),
            month[s].talkers = std::max(month[s].talkers, t.talkers);
        }
        if (dayCount++) byDay += ",\n";
        byDay += "  {\"stat_time\": " + std::to_string((std::int64_t{day.n}) * 86400 - 8 * 3600) +
                 ", \"data\": " + dataJson(all) + "}";
        const Day::Ymd next = (day + 1).ymd();
        if (day == w.last || next.day == 1) {
            std::string items;
            for (std::size_t s = 0; s < 6; ++s)
                items += std::string(s ? ",\n" : "") + "  {\"owner\": " + jsonText(staffList()[s].userid) +
                         ", \"data\": " + dataJson(month[s]) + "}";
            if (Status status = save("群聊数据统计_按群主", "by_owner", monthFrom, day, items, 6); !status)
                return status;
            month = {};
            monthFrom = day + 1;
        }
        if (day == w.last || (next.day == 1 && next.month % 3 == 1)) {
            if (Status status = save("群聊数据统计_按日", "by_day", dayFrom, day, byDay, dayCount); !status)
                return status;
            byDay.clear();
            dayCount = 0;
            dayFrom = day + 1;
        }
    }
    return success();
}

}  // namespace

Status writeWecom(Output& out) {
    std::vector<int> members;
    if (Status status = writeStatistics(out, members); !status) return status;
    if (Status status = writeGroups(out, members); !status) return status;
    return writeCustomers(out);
}

}  // namespace roulian::sample
