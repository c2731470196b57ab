#pragma once
// What an import hands to the store: one record per document of a file, already typed and checked.
// Text is UTF-8. "Blank never overwrites": an empty string or nullopt means the file did not say.
// Entities and keys follow docs/workspace.md.
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/day.h"
#include "core/money.h"

namespace roulian {

enum class Channel : std::uint8_t {
    WechatShop,
    Youzan,
    Kuaituantuan,
    Wecom,
    Erp,
    Offline,
    Other,
    Qunjielong,
    Jielong,  // lists kept in chats, without any back office
    Form,
    Pinduoduo,
    Douyin,
    Taobao,
    Jd
};
enum class OrderStatus : std::uint8_t {
    Unknown,
    Unpaid,
    Grouping,
    ToShip,
    PartlyShipped,
    Shipped,
    Signed,
    Completed,
    ClosedUnpaid,
    ClosedRefunded,
    Deleted,
    MergedAway
};
enum class AfterSaleState : std::uint8_t {
    None,
    Asked,
    AgreedWaitingReturn,
    ReturnedWaitingRefund,
    Done,
    Rejected,
    Withdrawn,
    Unknown
};
enum class ShipmentState : std::uint8_t {
    NoTrace,
    WaitingPickup,
    PickedUp,
    InTransit,
    Delivering,
    AtStation,
    Signed,
    Exception,
    Returning,
    ReturnedSigned,
    Rejected,
    Forwarded,
    Customs,
    Cancelled
};
enum class IdentityKind : std::uint8_t {
    UnionId,
    ExternalUserId,
    OpenId,
    PhoneFull,
    PlatformUid,
    PhoneMasked,
    Nick,
    AddressHash
};

struct Shop {
    Channel channel = Channel::Other;
    std::string name;  // empty = the channel's only shop
};

// Fields that only the vault may keep in full.
struct Person {
    std::string name, phone, phoneExtension, addressDetail, remark;
    bool empty() const { return name.empty() && phone.empty() && addressDetail.empty() && remark.empty(); }
};

struct Region {
    std::string province, city, district;
};

struct Identity {
    IdentityKind kind = IdentityKind::Nick;
    std::string scope;  // shop, app or community the value is unique in; may be empty
    std::string value;
};

struct TrackingEvent {
    LocalTime at;
    std::string text, area;
    ShipmentState state = ShipmentState::InTransit;
    std::string subState;
};

struct ShipmentRecord {
    std::string waybillNo, carrierText;  // carrier as written; resolved by name, alias or interface code
    std::vector<std::string> orderNos;   // platform order numbers this parcel carries (may be empty)
    std::optional<Shop> shop;            // of the order numbers, when the file says
    std::optional<LocalTime> shippedAt;
    std::optional<ShipmentState> state;
    std::string subState;
    std::vector<TrackingEvent> events;
};

struct OrderLine {
    std::int64_t rowNo = 0;
    std::string subOrderNo, merchantCode, externalSkuId, styleCode, title, spec;
    Qty qty = Qty::units(1), refundQty;
    std::optional<Money> unitPrice, amount, refunded, cost;
    AfterSaleState afterSale = AfterSaleState::None;
    std::string afterSaleText;
    bool presale = false, gift = false;
    std::optional<bool> shipped;
};

struct OrderRecord {
    Shop shop;
    std::string orderNo, parentNo, kind;  // kind: "", "gift", "group", "helper"
    OrderStatus status = OrderStatus::Unknown;
    std::string statusText;
    std::optional<LocalTime> createdAt, paidAt, shippedAt, receivedAt, settledAt, windowFrom, windowTo;
    std::optional<Day> promisedDay;
    std::optional<Money> goods, freight, discount, payable, paid, received, refunded;
    std::string transactionNo, paymentMethod;
    std::vector<Identity> buyer;  // strongest first
    Person receiver;
    Region region;
    std::string deliveryKind, pickupPoint, collection, leader, sellerNote;
    std::string warehouse;  // that serves it, where the file names one
    std::vector<OrderLine> lines;
    std::vector<ShipmentRecord> shipments;
    // ERP copy of a platform order: enriches the platform order when both are known, else stands alone.
    bool erpCopy = false;
    std::string platformShopName;
    // One order told by two files of one platform (淘宝 list and details): found by its number in the channel
    // even where only one of them names the shop.
    bool joinsByNumber = false;
    // Provisional lines (several titles, one total) give way to any that are there; complete ones replace them.
    enum class Lines : std::uint8_t { Some, Provisional, Complete } linesAre = Lines::Some;
};

struct CustomerRecord {
    Shop shop;
    std::vector<Identity> identities;
    Person person;
    Region region;
    std::optional<LocalTime> firstSeenAt, memberSince, lastOrderAt;
    struct Tag {
        std::string group, tag;
    };
    std::vector<Tag> tags;
    // 企业微信: who added this contact, when and how.
    std::string staffUserId, staffName, department, addSource, followDescription;
    std::optional<LocalTime> addedAt;
};

struct CommunityRecord {
    std::string kind;  // wecom_group, pickup
    std::string externalId, name, ownerName, status;
    std::optional<LocalTime> createdAt;
    std::optional<std::int64_t> memberCount;
};

struct CommunityDayRecord {
    std::string owner;  // userid; empty = whole company
    Day day;
    int rangeDays = 1;  // by-owner rows cover a range: stocks are not additive
    std::optional<std::int64_t> newChats, chatsTotal, chatsWithMessages, newMembers, membersTotal,
        membersWithMessages, messages;
};

struct GoodsRecord {
    std::string styleCode, productName, code, name, spec, unit, barcode, brand, category, status,
        supplierName;
    std::optional<Money> price, cost, purchasePrice;
    std::optional<double> weightGrams;
    std::optional<Qty> packQty;
    std::optional<int> shelfLifeDays;
    std::string sellingWay;  // fmcg, fashion, fresh, custom; empty = workspace default
};

struct StockRecord {
    std::string warehouse, skuCode, skuName;
    LocalTime takenAt;
    std::optional<Qty> onHand, locked, available, defective, virtualQty, inboundPo, inboundTransfer,
        inboundReturn, safetyMin, safetyMax;
    std::optional<double> daysMin, daysMax;
};

struct BomRecord {
    std::string code, parentCode, parentName, version, use;
    struct Line {
        std::int64_t rowNo = 0;
        std::string childCode, childName, unit, memo;
        Qty numerator = Qty::units(1), denominator = Qty::units(1);
        double scrapRate = 0;  // fraction
    };
    std::vector<Line> lines;
};

struct SupplierRecord {
    std::string code, name, shortName, note;
};

struct SupplierTermRecord {
    std::string supplierCode, supplierName, skuCode;
    std::optional<Money> price;
    std::optional<int> leadDays;
    std::optional<Qty> minQty, packQty;
    std::optional<double> share;  // fraction of purchases meant for this supplier
};

struct PurchaseOrderRecord {
    std::string no, supplierCode, supplierName, status;
    std::optional<LocalTime> orderedAt;
    struct Plan {
        Day due;
        Qty qty;
        std::optional<Day> expected;
        std::optional<int> transitDays;
    };
    struct Line {
        std::int64_t rowNo = 0;
        std::string lineNo, skuCode, skuName, unit;
        Qty qty, received;
        std::optional<Money> price;
        std::vector<Plan> plans;
    };
    std::vector<Line> lines;
};

struct ResourceRecord {  // production line or work centre
    std::string code, name, kind;
    std::optional<double> hoursPerDay;
    std::string workWeek;  // "1111100", Monday first; empty = unchanged
};

struct RoutingRecord {  // how a made SKU uses a resource
    std::string skuCode, resourceCode;
    double minutesPerUnit = 0, setupMinutes = 0;
    std::optional<int> leadDays;
    std::optional<Qty> minLot, lotMultiple;
};

struct ResourceDayRecord {  // exception to the weekly pattern
    std::string resourceCode;
    Day day;
    double hours = 0;
};

struct EventRecord {  // promotion, holiday, live show
    std::string name, kind, skuCode, category, channel;
    Day from, to;
    std::optional<double> expectedLift;  // factor on demand, 1.5 = +50 %
};

// Money -----------------------------------------------------------------------------------------------------
struct PaymentRecord {  // received for something sold, as the payment service tells it
    std::string transactionNo, merchantOrderNo, method, state;  // state: the service's own word
    std::optional<LocalTime> paidAt;
    std::optional<Money> amount, fee;
    std::vector<Identity> payer;  // strongest first
};

struct RefundRecord {
    std::string refundNo, merchantRefundNo, transactionNo, merchantOrderNo, state;
    std::optional<LocalTime> at;
    std::optional<Money> amount, fee;  // fee: negative when given back
};

struct LedgerRecord {  // one line of an account
    std::string account, entryNo, kind, method, state, memo;
    std::string party;  // who paid or was paid; kept as a mask only
    std::string orderNo, transactionNo, afterSaleNo;
    LocalTime at;
    int direction = 0;  // 1 in, -1 out, 0 neither (withdrawals, savings)
    Money amount;       // never negative
    std::optional<Money> balance;
};

// Reach -----------------------------------------------------------------------------------------------------
struct AccountDayRecord {  // one day of an official account
    std::string account;   // empty = the only one
    Day day;
    std::optional<std::int64_t> newFollowers, lostFollowers, netFollowers, followers, sharers, originalClicks,
        favourites, posts;
};

struct ContentRecord {  // one article
    std::string account, url, title;
    std::optional<Day> publishedDay;
    std::optional<std::int64_t> reads, readers, shares, sharers, follows, delivered, favourites;
    std::optional<double> openRate, finishRate;  // fractions
};

struct ContentChannelDayRecord {          // where readers came from
    std::string account, channel, title;  // title empty: all articles of the day
    Day day;
    std::optional<std::int64_t> readers;
};

struct LiveSessionRecord {
    std::string account, name;
    LocalTime startedAt;
    std::optional<std::int64_t> durationSeconds, viewers, peakOnline, likes, comments, shares, follows,
        orders;
    std::optional<double> averageWatchSeconds;
    std::optional<Money> sales;
};

struct StaffDayRecord {  // what staff did with contacts
    std::string userId;  // empty = all whom the request named
    Day day;
    std::optional<std::int64_t> chats, messages, newContacts, applies, blocked;
    std::optional<double> replyRate, firstReplyMinutes;  // fraction; absent when there was nothing to answer
};

// Talk ------------------------------------------------------------------------------------------------------
struct TalkDayRecord {                   // one day of one chat, reduced: never the talk itself
    std::string kind, externalId, name;  // kind: wecom_group, wechat_room, single
    Day day;
    std::int64_t messages = 0, senders = 0, own = 0, questions = 0, complaints = 0, jielong = 0, system = 0,
                 revoked = 0;
    std::vector<std::pair<std::string, std::int64_t>> mentions;  // product words → messages that say them
};

struct TalkMessageRecord {  // one message, for a planner who asked that the talk be kept for a while
    std::string communityKind, communityId, communityName;
    std::string id;  // of the message where the export tells it
    LocalTime at;
    std::string sender, text;
    bool own = false, question = false, complaint = false;
    bool revoked = false;  // what was kept under this id goes
    int keepDays = 0;      // from the day of the import
};

struct CollectionRecord {  // demand collected before it is an order: 接龙, forms, votes
    std::string kind;      // jielong, form, vote
    std::string title, body;
    Shop shop;
    std::string communityKind, communityId, communityName;
    std::optional<LocalTime> openedAt;
    bool complete = false;  // all entries of the list as it stands now: those not in it were withdrawn
    struct Item {
        std::string label;
        Qty qty = Qty::units(1);
        double confidence = 0;  // 1 = written as a quantity of a thing, 0 = a guess
    };
    struct Entry {
        std::int64_t rowNo = 0;
        std::string seq, text;
        std::vector<Identity> who;
        Person person;
        std::optional<LocalTime> at;
        std::vector<Item> items;
        std::vector<std::pair<std::string, std::string>> answers;  // question, answer; nothing personal
    };
    std::vector<Entry> entries;
};

using Record =
    std::variant<OrderRecord, CustomerRecord, CommunityRecord, CommunityDayRecord, GoodsRecord, StockRecord,
                 BomRecord, SupplierRecord, SupplierTermRecord, PurchaseOrderRecord, ResourceRecord,
                 RoutingRecord, ResourceDayRecord, EventRecord, ShipmentRecord, PaymentRecord, RefundRecord,
                 LedgerRecord, AccountDayRecord, ContentRecord, ContentChannelDayRecord, LiveSessionRecord,
                 StaffDayRecord, TalkDayRecord, TalkMessageRecord, CollectionRecord>;

struct SourcedRecord {
    std::int64_t rowNo = 0;  // first row of the document in its file
    Record record;
};

}  // namespace roulian
