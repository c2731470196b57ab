#pragma once
// The invented business in memory, before it is written as files. Private to this folder.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sample/rng.h"
#include "sample/sample_brand.h"

namespace roulian::sample {

enum class Way : std::uint8_t { Fmcg, Fashion, Fresh, Custom };
inline constexpr int kWays = 4;
enum class Sales : std::uint8_t { WechatShop, Youzan, Kuaituantuan };
inline constexpr int kChannels = 3;
std::string_view wayCode(Way way);      // fmcg …
std::string_view wayWord(Way way);      // 快消 …
std::string_view channelCode(Sales c);  // wechat_shop …

struct Item {  // a sellable SKU or a component
    std::string code, style, name, shortName, spec, colour, unit, category, supplier;  // supplier: code
    Way way = Way::Fmcg;
    bool sellable = true, made = false, bundle = false;
    std::int64_t price = 0, cost = 0;  // fen
    double weightKg = 0.5;
    int shelfLife = 0, pack = 1, leadDays = 7, moq = 0;
    double base = 0;                       // relative size of demand
    double seasonAmp = 0, seasonPeak = 0;  // yearly wave: share, day of the year of its height
    int seasonFrom = 0, seasonTo = 0;      // fresh: days of the year on sale (0, 0 = always)
    Day launch, end;                       // on sale; end: last day
    Day presaleShips;                      // orders before this day ship on it (n = 0: no presale)
    double giftLift = 1;                   // 中秋 and 春节 bring this factor more
    std::vector<double> lines;             // mean order lines a week, stock-outs not yet applied
    std::vector<char> out;                 // stock-out weeks
    std::vector<std::int64_t> demand, ordered, sold;
    double ahead = 0;  // mean units a week after asOf
    double onHand = 0, locked = 0, onOrder = 0;
    std::string stockCase;
};

struct BomPart {
    int child = -1;
    double numerator = 1, denominator = 1, scrapPercent = 0;
    std::string unit, memo;
};
struct Bom {
    int parent = -1;
    std::vector<BomPart> parts;
};

struct Supplier {
    std::string code, name, shortName, note;
    int leadDays = 7;
};

struct Region {
    std::string_view province, city, district;
    double weight;
    int tier;  // 0 near the warehouse … 3 far
};
std::span<const Region> regions();

struct PickupPoint {
    std::string name, contact, phone, address, group;  // group: name of its 企业微信 group
    int region = 0, staff = 0;
    Day opened;
};
struct Staff {
    std::string_view name, userid, department;
};
std::span<const Staff> staffList();

struct Customer {
    std::string name, nick, newNick, street;
    std::int64_t phone = 0;
    int region = 0, point = -1;
    bool woman = true;
    std::array<bool, kChannels> uses{};
    Day joined, left, renamed;  // renamed: nick → newNick (n = 0: never)
    int tickets = 1;
    int orders = 0;
    std::int64_t spent = 0, refunded = 0;
    int refunds = 0;
    Day lastOrder;
    std::array<int, kChannels> ordersIn{};
};

enum class Stage : std::uint8_t {
    Unpaid,
    ClosedUnpaid,
    ClosedRefunded,
    ToShip,
    Shipped,
    Received,
    Completed
};

struct Line {
    int item = 0, qty = 1;
    std::int64_t amount = 0;  // fen after discounts
    std::int64_t refund = 0;
    int refundQty = 0;
    std::string_view afterSale;  // word of 微信小店
};

struct Order {
    Sales channel = Sales::WechatShop;
    Stage stage = Stage::ToShip;
    bool paid = true, presale = false, gift = false;
    int customer = 0;
    Day day, ship, receive, settle;  // n = 0: not yet
    int second = 0;                  // of the day
    int firstLine = 0, lineCount = 0;
    std::int64_t goods = 0, discount = 0, freight = 0, total = 0, refund = 0;
    int serial = 0;  // within channel, drives the number
    int parcel = -1;
    std::string no;
};

struct CarrierInfo {
    std::string_view code, name, shortName, kuaidi100, kdniao;
    double share, badLuck;
    int days[4];  // usual days by tier
    bool viaKdniao;
};
std::span<const CarrierInfo> carrierList();

struct Parcel {
    std::string waybill;
    int carrier = 0, order = 0;
    Day shipped, promised, delivered;  // delivered n = 0: not yet
    std::string_view outcome;          // state code
    std::string_view trouble;          // sub code word: stuck, unreachable, damaged, refused, locker …
    Day lastEvent;
    bool late = false, stuck = false;
};

struct Purchase {
    std::string no;
    int supplier = 0;
    Day ordered;
    bool closed = false;
    struct Row {
        int item;
        double qty, received;
        std::vector<std::pair<Day, double>> plan;
    };
    std::vector<Row> rows;
};

struct World {
    SampleOptions options;
    Day first, last;
    Week firstWeek;
    int weeks = 0;
    std::vector<Item> items;  // sellable first, then components
    int sellable = 0;
    std::vector<Bom> boms;
    std::vector<Supplier> suppliers;
    std::vector<PickupPoint> points;
    std::vector<Customer> customers;
    std::vector<Order> orders;
    std::vector<Line> lines;
    std::vector<Parcel> parcels;
    std::vector<Purchase> purchases;
    std::vector<SampleEvent> events;
    std::vector<std::string> madeShort;
    int weekOf(Day day) const { return Week::of(day) - firstWeek; }
    int find(std::string_view code) const;  // item index, −1 unknown
};

void makeCatalogue(World& w);                            // items, BOMs, suppliers
void makePeople(World& w);                               // pick-up points, customers
void makeSeasons(World& w);                              // events, weekly means, stock-outs
Status makeOrders(World& w, const CancelToken& cancel);  // orders, lines, weekly sums
void makeParcels(World& w);                              // before statuses are final: sets receive, settle
void makeSupply(World& w);                               // stock, purchase orders

// Where demand goes. Used for the past and, in makeSupply, for the weeks ahead.
double weekMean(const World& w, const Item& item, Week week, bool withEvents);
double weekdayWeight(Sales channel, int isoWeekday);
double trendOf(Way way);
double meanQty(const Item& item);
int drawQty(const Item& item, Rng& rng);

std::string phoneText(std::int64_t phone);
std::string maskedText(std::int64_t phone);  // 138****8001
std::string timeText(Day day, int second);   // 2026-08-17 09:12:00
std::string compactDay(Day day);             // 20260817
std::string yuan(std::int64_t fen);          // 12.50

}  // namespace roulian::sample
