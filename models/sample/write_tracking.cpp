// Saved tracking replies of the last sixty days (快递100 newest event first, 快递鸟 oldest first) and the
// batch-shipping sheet of this morning (layouts: formats/17-tracking.md, 18-shipping-carriers.md).
#include <algorithm>

#include "sample/writers.h"

namespace roulian::sample {
namespace {

struct Event {
    Day day;
    int second;
    std::string text, area;
    const char *sub100, *word100, *action;  // status codes of the two interfaces
};

struct State {
    std::string_view trouble;
    const char *state100, *sub100, *text, *stateBird, *subBird;
};
// How trouble and progress are told by the two interfaces; the last event of the parcel carries it.
constexpr State kStates[] = {{"signed", "3", "301", "本人签收", "3", "301"},
                             {"locker", "3", "304", "已由驿站代收", "3", "304"},
                             {"picked_up", "1", "103", "已揽收", "1", "1"},
                             {"in_transit", "0", "1002", "快件离开转运中心", "2", "204"},
                             {"delivering", "5", "5", "快递员正在派件", "2", "202"},
                             {"stuck", "0", "1002", "快件到达转运中心", "2", "204"},
                             {"unreachable", "2", "206", "收件人电话无法联系", "4", "416"},
                             {"damaged", "2", "209", "外包装破损，待核实", "4", "414"},
                             {"detained", "2", "208", "快件滞留，等待中转", "4", "417"},
                             {"returning", "6", "6", "快件退回中", "4", "407"},
                             {"returned", "4", "4", "退件已签收", "4", "406"},
                             {"station", "5", "501", "已投放示例驿站，请及时取件", "2", "211"},
                             {"refused", "14", "14", "收件人拒收", "4", "404"}};

const State& stateOf(const Parcel& p, std::size_t index) {
    std::string_view key = p.trouble.empty() ? p.outcome : p.trouble;
    if (key == "signed" && index % 3 == 0) key = "locker";
    for (const State& s : kStates)
        if (s.trouble == key) return s;
    return kStates[3];
}

std::vector<Event> eventsOf(const World& w, const Parcel& p, std::size_t index) {
    const Order& o = w.orders[static_cast<std::size_t>(p.order)];
    const Region& to =
        regions()[static_cast<std::size_t>(w.customers[static_cast<std::size_t>(o.customer)].region)];
    const std::string from = to.tier >= 2 ? "四川,成都市,武侯区" : "江苏,苏州市,姑苏区";
    const std::string fromCity = to.tier >= 2 ? "成都市" : "苏州市";
    const std::string area =
        std::string(to.province) + "," + std::string(to.city) + "," + std::string(to.district);
    const int second = static_cast<int>((index * 7919) % 7200);
    std::vector<Event> events;
    if (p.trouble == "notrace") return events;
    events.push_back(
        {p.shipped, 19 * 3600 + second / 2, "【" + fromCity + "】已揽收", from, "103", "揽收", "1"});
    const Day end = p.delivered.n ? p.delivered : p.lastEvent;
    if (end > p.shipped) {
        events.push_back({p.shipped + 1, 2 * 3600 + second, "快件离开【" + fromCity + "转运中心】", from,
                          "1002", "干线", "204"});
        if (end - p.shipped > 2)
            events.push_back({end - 1, 3 * 3600 + second, "快件到达【" + std::string(to.city) + "转运中心】",
                              area, "1001", "到达派件城市", "201"});
    }
    const State& s = stateOf(p, index);
    if (p.delivered.n)
        events.push_back({p.delivered, 8 * 3600 + second / 3,
                          "【" + std::string(to.city) + "】快递员正在派件", area, "5", "派件", "202"});
    if (p.outcome != "picked_up" && end >= p.shipped) {
        const bool sameDay = end == p.shipped;
        events.push_back(
            {end, (sameDay ? 21 : 12) * 3600 + second, s.text, area, s.sub100, s.text, s.subBird});
    }
    return events;
}

std::string kuaidi100(const Parcel& p, const CarrierInfo& carrier, const State& s,
                      const std::vector<Event>& events) {
    const bool none = events.empty();
    std::string line = "{\"message\": \"ok\", \"nu\": " + jsonText(p.waybill) + ", \"ischeck\": \"" +
                       (p.outcome == "signed" ? "1" : "0") + "\", \"com\": " + jsonText(carrier.kuaidi100) +
                       ", \"status\": \"200\", \"state\": \"" + (none ? "1" : s.state100) +
                       "\", \"condition\": \"F00\", \"data\": [";
    if (none)
        line += "{\"time\": \"" + timeText(p.shipped, 66000) + "\", \"ftime\": \"" +
                timeText(p.shipped, 66000) +
                "\", \"context\": \"商家已下单\", \"status\": \"已下单\", \"statusCode\": \"101\", "
                "\"areaCode\": \"\", \"areaName\": \"\"}";
    for (std::size_t i = events.size(); i-- > 0;) {
        const Event& e = events[i];
        const std::string time = timeText(e.day, e.second);
        line += "{\"time\": \"" + time + "\", \"ftime\": \"" + time + "\", \"context\": " + jsonText(e.text) +
                ", \"status\": " + jsonText(e.word100) + ", \"statusCode\": \"" + e.sub100 +
                "\", \"areaCode\": \"\", \"areaName\": " + jsonText(e.area) + "}";
        if (i) line += ", ";
    }
    return line + "]}\n";
}

std::string kdniao(const Parcel& p, const CarrierInfo& carrier, const State& s,
                   const std::vector<Event>& events) {
    std::string line = "{\"EBusinessID\": \"0000000\", \"ShipperCode\": " + jsonText(carrier.kdniao) +
                       ", \"LogisticCode\": " + jsonText(p.waybill) + ", \"Success\": true, ";
    if (events.empty())
        return line + "\"State\": \"0\", \"StateEx\": \"0\", \"Reason\": \"暂无轨迹信息\", \"Traces\": []}\n";
    line +=
        std::string("\"State\": \"") + s.stateBird + "\", \"StateEx\": \"" + s.subBird + "\", \"Traces\": [";
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& e = events[i];
        const std::string city =
            e.area.substr(e.area.find(',') + 1, e.area.rfind(',') - e.area.find(',') - 1);
        if (i) line += ", ";
        line += "{\"AcceptTime\": \"" + timeText(e.day, e.second) +
                "\", \"AcceptStation\": " + jsonText(e.text) + ", \"Location\": " + jsonText(city) +
                ", \"Action\": \"" + e.action + "\"}";
    }
    return line + "]}\n";
}

struct Lines {
    SampleFile file;
    std::string text;
    void clean(const std::string& line) {
        text += line;
        ++file.rows, ++file.goodRows, ++file.documents;
    }
    void dirty(const std::string& line, const char* kind, const char* key,
               DirtyExpect expect = DirtyExpect::Rejected) {
        text += line;
        ++file.rows;
        if (expect == DirtyExpect::Warned) ++file.goodRows;
        file.dirty.push_back({file.path, {}, file.rows, file.rows, kind, key, {}, expect});
    }
};

Status writeShipSheet(Output& out) {
    constexpr std::string_view kHeader[] = {"订单号", "物流公司", "物流单号"};
    const World& w = out.world;
    SampleFile file;
    file.path = "批量发货表_" + compactDay(w.options.asOf) + ".xlsx";
    file.format = "ship_template";
    file.from = w.last - 1;
    file.to = w.options.asOf;
    XlsxBook book(out.dir, file.path);
    XlsxSheet sheet(book, "Sheet1");
    Table t(sheet, file, kHeader, "Sheet1");
    int fresh = 0;
    for (std::size_t i = 0; i < w.orders.size(); ++i) {
        const Order& o = w.orders[i];
        if (o.channel == Sales::Kuaituantuan || o.day < w.options.asOf - 12) continue;
        std::string waybill;
        const CarrierInfo* carrier = nullptr;
        if (o.parcel >= 0 && o.ship >= w.last - 1) {
            carrier = &carrierOf(w, o);
            waybill = w.parcels[static_cast<std::size_t>(o.parcel)].waybill;
        } else if (o.stage == Stage::ToShip && !o.presale &&
                   (i % 4 == 0 || fresh == 0)) {  // packed this morning
            carrier = &carrierList()[1];
            waybill = "YT8899" + std::to_string(100'000'000 + fresh++);
        } else {
            continue;
        }
        t.set("订单号", o.no);
        t.set("物流公司", std::string(i % 5 == 0 ? carrier->shortName : carrier->name));
        t.set("物流单号", waybill);
        t.write();
        ++file.documents;
        if (file.documents == 2) {
            t.set("订单号", "DIRTY-SHIP");
            t.writeDirty("row.value.missing", "物流单号", "");
        }
    }
    out.truth.files.push_back(file);
    return book.close();
}

}  // namespace

Status writeTracking(Output& out) {
    const World& w = out.world;
    Lines hundred, bird;
    hundred.file.path = "快递100_查询结果_" + compactDay(w.options.asOf) + ".jsonl";
    hundred.file.format = "kuaidi100";
    bird.file.path = "快递鸟_轨迹_" + compactDay(w.options.asOf) + ".jsonl";
    bird.file.format = "kdniao";
    hundred.file.from = bird.file.from = w.options.asOf - 60;
    hundred.file.to = bird.file.to = w.last;
    for (std::size_t i = 0; i < w.parcels.size(); ++i) {
        const Parcel& p = w.parcels[i];
        if (w.options.asOf - p.shipped > 60) continue;
        const CarrierInfo& carrier = carrierList()[static_cast<std::size_t>(p.carrier)];
        const std::vector<Event> events = eventsOf(w, p, i);
        const State& s = stateOf(p, i);
        const Order& o = w.orders[static_cast<std::size_t>(p.order)];
        const Region& region =
            regions()[static_cast<std::size_t>(w.customers[static_cast<std::size_t>(o.customer)].region)];
        Lines& lines = carrier.viaKdniao ? bird : hundred;
        lines.clean(carrier.viaKdniao ? kdniao(p, carrier, s, events) : kuaidi100(p, carrier, s, events));
        std::string state(p.outcome);
        if (p.trouble == "notrace" && !carrier.viaKdniao) state = "waiting_pickup";
        out.truth.parcels.push_back({p.waybill, std::string(carrier.code), std::string(region.province), o.no,
                                     p.shipped, p.promised, p.delivered, state, p.late, p.stuck});
    }
    hundred.dirty(
        "{\"result\": false, \"returnCode\": \"500\", \"message\": \"查询无结果，请隔段时间再查\"}\n",
        "tracking.reply.failed", "returnCode");
    hundred.dirty("{\"message\": \"ok\", \"nu\": \"YT88000000\n", "row.json.invalid", "");
    bird.dirty(
        "{\"EBusinessID\": \"0000000\", \"ShipperCode\": \"SF\", \"LogisticCode\": \"\", \"Success\": true, "
        "\"State\": \"2\", \"Traces\": []}\n",
        "tracking.number.missing", "LogisticCode");
    bird.dirty(
        "{\"EBusinessID\": \"0000000\", \"ShipperCode\": \"SF\", \"LogisticCode\": \"SF0000999999999\", "
        "\"Success\": true, \"State\": \"99\", \"Traces\": []}\n",
        "tracking.state.unknown", "State", DirtyExpect::Warned);
    if (Status status = saveText(out.dir, hundred.file.path, hundred.text); !status) return status;
    if (Status status = saveText(out.dir, bird.file.path, bird.text); !status) return status;
    out.truth.files.push_back(std::move(hundred.file));
    out.truth.files.push_back(std::move(bird.file));
    return writeShipSheet(out);
}

}  // namespace roulian::sample
