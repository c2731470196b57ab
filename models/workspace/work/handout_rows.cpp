#include "workspace/work/handout_rows.h"

#include <map>

#include "core/carriers.h"
#include "core/day.h"
#include "workspace/messages.h"
#include "workspace/tables/plan_sql.h"

namespace roulian::workspace {

namespace {

// Parcels of orders that a shop still waits for. Calling one sent that came back or was never handed over would tell the
// buyer an untruth.
constexpr const char* kUntold =
    "FROM sales_order o JOIN shop h ON h.id = o.shop_id JOIN shipment_order x ON x.order_id = o.id "
    "JOIN shipment p ON p.id = x.shipment_id WHERE o.platform_order_id IS NULL AND o.status IN ('to_ship', 'partly_shipped') "
    "AND p.waybill_no <> '' AND p.state NOT IN ('cancelled', 'returning', 'returned_signed', 'rejected')";

std::string carrierWord(std::string_view code, const std::string& spelling) {
    const Carrier* carrier = carrierByCode(code);
    if (!carrier) return {};  // of unknown carriers the platform asks
    if (spelling == "kuaidi100")
        return carrier->kuaidi100.empty() ? std::string() : std::string(carrier->kuaidi100.front());
    return std::string(spelling == "kdniao" ? carrier->kdniao : carrier->name);
}

std::string dayWord(std::int64_t day) {
    return Day{static_cast<std::int32_t>(day)}.iso();
}

Result<bool> exists(store::Database& db, const char* sql, const std::string& key) {
    auto st = db.statement(sql);
    return st.bind(1, key).step();
}

struct Segment {
    std::int64_t id = 0;
    std::string shown;
};

// By the name that pages show, which for segments that come with the program depends on the language, or by its code.
Result<Segment> segmentNamed(store::Database& db, const std::string& name) {
    auto st = db.statement("SELECT id, name, builtin FROM segment_rule ORDER BY id");
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) return Error{"handout.segment", {name}};
        const std::string stored(st.text(1));
        const std::string shown =
            st.integer(2) != 0 ? sentence("segment." + stored, {}).toStdString() : stored;
        if (name == stored || name == shown) return Segment{st.integer(0), shown};
    }
}

}  // namespace

Result<HandoutRows> shippingRows(store::Database& db, const std::string& channel,
                                 const std::string& carriers) {
    HandoutRows out;
    out.fields = {"order_no", "carrier", "carrier_code", "waybill", "shipped_at"};
    auto st = db.statement(std::string("SELECT o.order_no, p.carrier, p.waybill_no, p.shipped_at ") +
                           kUntold + " AND h.channel = ?1 ORDER BY o.order_no, p.waybill_no");
    st.bind(1, channel);
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) break;
        const std::string code(st.text(1));
        const std::string coded = carriers == "name" ? "kuaidi100" : carriers;
        out.rows.push_back({std::string(st.text(0)), carrierWord(code, carriers), carrierWord(code, coded),
                            std::string(st.text(2)),
                            st.isNull(3) ? std::string() : LocalTime{st.integer(3)}.iso()});
    }
    return out;
}

Result<HandoutRows> supplierRows(store::Database& db, const std::string& supplierCode) {
    const auto known = exists(db, "SELECT 1 FROM supplier WHERE code = ?1", supplierCode);
    if (!known) return known.error();
    if (!*known) return Error{"handout.supplier", {supplierCode}};
    HandoutRows out;
    out.fields = {"request", "line", "supplier_code", "supplier", "code",     "name",  "spec", "unit",
                  "qty",     "due",  "price",         "as_of",    "sequence", "entry", "one"};
    auto st = db.statement(
        std::string("SELECT s.code, s.name, s.spec, s.unit, ") + kOrderQty +
        " AS qty, COALESCE(o.due_day, p.due_day) AS due, v.code, v.name, COALESCE(i.price_fen, s.cost_fen), "
        "(SELECT as_of_day FROM result_run WHERE kind = 'plan') FROM plan_order p JOIN sku s ON s.id = p.sku_id "
        "LEFT JOIN plan_override o ON o.order_key = p.key JOIN supplier v ON v.id = COALESCE(o.supplier_id, p.supplier_id) "
        "LEFT JOIN supplier_item i ON i.supplier_id = v.id AND i.sku_id = s.id "
        "WHERE p.kind = 'buy' AND v.code = ?1 AND qty > 0 ORDER BY due, s.code");
    st.bind(1, supplierCode);
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) break;
        const std::string code(st.text(0)), due = dayWord(st.integer(5)), asOf = dayWord(st.integer(9));
        std::string compact = asOf;
        std::erase(compact, '-');
        out.rows.push_back(
            {"RL" + compact + "-" + supplierCode, code + "/" + due, std::string(st.text(6)),
             std::string(st.text(7)), code, std::string(st.text(1)), std::string(st.text(2)),
             std::string(st.text(3)), Qty::fromMilli(st.integer(4)), due,
             st.isNull(8) ? HandoutCell(std::string()) : HandoutCell(Money::fromFen(st.integer(8))), asOf,
             std::string(out.rows.empty() ? "1" : ""), std::to_string(out.rows.size() + 1),
             std::string("1")});
    }
    return out;
}

Result<HandoutRows> audienceRows(store::Database& db, const store::Vault& vault, const std::string& segment,
                                 const HandoutLayout& layout) {
    const auto rule = segmentNamed(db, segment);
    if (!rule) return rule.error();
    HandoutRows out;
    out.fields = {"name", "phone", "staff", "staff_id", "segment"};
    std::map<std::string, bool> needed;
    for (const HandoutColumn& column : layout.columns) needed[column.field] = true;
    auto st = db.statement(
        "SELECT c.person_id, COALESCE(f.name, ''), COALESCE(f.userid, '') FROM segment_rule r "
        "JOIN segment_member m ON m.rule_id = r.id JOIN customer c ON c.id = m.customer_id LEFT JOIN staff f ON f.id = "
        "(SELECT staff_id FROM contact_follow WHERE customer_id = c.id ORDER BY added_at DESC, id DESC LIMIT 1) "
        "WHERE r.id = ?1 AND c.merged_into IS NULL ORDER BY c.id");
    st.bind(1, rule->id);
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) break;
        Person person;
        if (!st.isNull(0)) {
            auto read = store::readPerson(db, vault, st.integer(0));
            if (!read) return read.error();
            person = std::move(*read);
        }
        std::vector<HandoutCell> cells{person.name, person.phone, std::string(st.text(1)),
                                       std::string(st.text(2)), rule->shown};
        bool complete = true;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string& text = std::get<std::string>(cells[i]);
            const bool masked =
                text.find('*') != std::string::npos;  // a shop that hides it hides it from us too
            if (needed.contains(out.fields[i])) complete = complete && !text.empty() && !masked;
        }
        if (complete)
            out.rows.push_back(std::move(cells));
        else
            ++out.left;
    }
    return out;
}

Result<std::vector<HandoutTarget>> targetsOf(store::Database& db, HandoutKind kind) {
    const std::string sql =
        kind == HandoutKind::Shipping
            ? std::string("SELECT h.channel, h.channel, COUNT(*), 1 ") + kUntold + " GROUP BY h.channel"
        : kind == HandoutKind::Supplier
            ? std::string(
                  "SELECT v.code, v.name, COUNT(*), 0 FROM plan_order p LEFT JOIN plan_override o ON o.order_key = p.key "
                  "JOIN supplier v ON v.id = COALESCE(o.supplier_id, p.supplier_id) WHERE p.kind = 'buy' AND ") +
                  kOrderQty + " > 0 GROUP BY v.id"
            : std::string(
                  "SELECT r.name, r.name, COUNT(*), r.builtin FROM segment_rule r JOIN segment_member m ON m.rule_id = r.id "
                  "GROUP BY r.id");
    std::vector<HandoutTarget> targets;
    auto st = db.statement(sql + " ORDER BY 3 DESC, 1");
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) return targets;
        HandoutTarget target{std::string(st.text(0)), QString::fromStdString(std::string(st.text(1))),
                             st.integer(2)};
        if (kind == HandoutKind::Shipping)
            target.title = statusWord("orders", "channel", target.id).word;
        else if (kind == HandoutKind::Audience && st.integer(3) != 0)
            target.title = sentence("segment." + target.id, {});
        targets.push_back(std::move(target));
    }
}

}  // namespace roulian::workspace
