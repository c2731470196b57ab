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

enum class Channel : std::uint8_t { WechatShop, Youzan, Kuaituantuan, Wecom, Erp, Offline, Other };
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
    std::vector<OrderLine> lines;
    std::vector<ShipmentRecord> shipments;
    // ERP copy of a platform order: enriches the platform order when both are known, else stands alone.
    bool erpCopy = false;
    std::string platformShopName;
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

using Record = std::variant<OrderRecord, CustomerRecord, CommunityRecord, CommunityDayRecord, GoodsRecord,
                            StockRecord, BomRecord, SupplierRecord, SupplierTermRecord, PurchaseOrderRecord,
                            ResourceRecord, RoutingRecord, ResourceDayRecord, EventRecord, ShipmentRecord>;

struct SourcedRecord {
    std::int64_t rowNo = 0;  // first row of the document in its file
    Record record;
};

}  // namespace roulian
