#pragma once
// A tiny workspace of the test's own making: records by SQL, steps run as the graph runs them.
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string>

#include "store/database.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

inline const Day kToday = Day::fromYmd(2026, 8, 17);  // a Monday

inline std::string at(int daysAgo, int hours = 12) {  // local seconds
    return std::to_string((std::int64_t{kToday.n} - daysAgo) * 86400 + hours * 3600);
}
inline std::string day(int daysAgo) {
    return std::to_string(kToday.n - daysAgo);
}

struct TestSpace {
    QTemporaryDir dir;
    std::unique_ptr<store::Database> db;
    std::string error;

    TestSpace() {
        auto made = store::Database::create(dir.filePath(QStringLiteral("a.roulian")).toStdString());
        if (!made)
            error = made.error().code;
        else
            db = std::move(made.value());
        sql("INSERT INTO shop(id, channel, name, batch_id) VALUES (1, 'youzan', 'Y', 1), (2, 'wechat_shop', "
            "'W', 1)");
    }
    void sql(const std::string& text) {
        if (error.empty())
            if (auto status = db->exec(text); !status)
                error = text + ": " + status.error().code + " " + status.error().args.front();
    }
    void customer(int id, const std::string& province = "") {
        sql("INSERT INTO customer(id, name_mask, phone_mask, province, batch_id) VALUES (" +
            std::to_string(id) + ", '', '', '" + province + "', 1)");
    }
    // An order paid so many days ago.
    void order(int id, int shop, int customer, int daysAgo, int fen,
               const std::string& status = "completed") {
        sql("INSERT INTO sales_order(id, shop_id, order_no, parent_no, kind, status, status_text, "
            "created_at, paid_at, paid_fen, customer_id, "
            "province, city, district, delivery_kind, pickup_point, leader, batch_id) VALUES (" +
            std::to_string(id) + ", " + std::to_string(shop) + ", 'N" + std::to_string(id) + "', '', '', '" +
            status + "', '', " + at(daysAgo) + ", " + at(daysAgo) + ", " + std::to_string(fen) + ", " +
            (customer ? std::to_string(customer) : "NULL") + ", '浙江省', '', '', '', '', '', 1)");
    }
    void line(int order, int sku, int units, int refunded = 0) {
        const std::string o = std::to_string(order);
        sql("INSERT INTO order_line(order_id, line_no, sub_order_no, sku_id, title, spec, qty_milli, "
            "refund_qty_milli, "
            "after_sale, after_sale_text, is_gift, is_presale, batch_id) SELECT " +
            o + ", COALESCE(MAX(line_no), 0) + 1, '', " + std::to_string(sku) + ", '', '', " +
            std::to_string(units * 1000) + ", " + std::to_string(refunded * 1000) +
            ", 'none', '', 0, 0, 1 FROM order_line WHERE order_id = " + o);
    }
    void parcel(int id, int order, int shippedAgo, const std::string& state,
                const std::string& extra = "NULL") {
        sql("INSERT INTO shipment(id, carrier, waybill_no, shipped_at, state, sub_state, signed_at, "
            "batch_id) VALUES (" +
            std::to_string(id) + ", 'sf', 'W" + std::to_string(id) + "', " + at(shippedAgo) + ", '" + state +
            "', '', " + extra + ", 1)");
        if (order)
            sql("INSERT INTO shipment_order(shipment_id, order_id, batch_id) VALUES (" + std::to_string(id) +
                ", " + std::to_string(order) + ", 1)");
    }
    void event(int parcel, int daysAgo, int hours, const std::string& state) {
        sql("INSERT INTO tracking_event(shipment_id, at, text, area, state, sub_state, batch_id) VALUES (" +
            std::to_string(parcel) + ", " + at(daysAgo, hours) + ", '" + state + "', '', '" + state +
            "', '', 1)");
    }
    Result<StepResult> run(Result<StepResult> (*step)(StepContext&), const std::string& templateId = "fmcg") {
        if (!error.empty()) return Error{error, {}};
        auto transaction = store::Transaction::begin(*db);
        if (!transaction) return transaction.error();
        StepContext context{*db, kToday, templateId, {}, {}};
        auto result = step(context);
        if (!result) return result;
        if (auto status = transaction->commit(); !status) return status.error();
        return result;
    }
    // Rows as "a|b|c" lines in the order of the query.
    QByteArray rows(const std::string& query) {
        auto s = db->statement(query);
        QByteArray all;
        for (;;) {
            auto row = s.step();
            if (!row)
                return QByteArray::fromStdString(row.error().code +
                                                 (row.error().args.empty() ? "" : row.error().args.front()));
            if (!*row) return all;
            for (int i = 0; i < s.columns(); ++i) {
                if (i > 0) all += '|';
                const std::string_view text = s.isNull(i) ? std::string_view("-") : s.text(i);
                all.append(text.data(), static_cast<qsizetype>(text.size()));
            }
            all += '\n';
        }
    }
    QByteArray measure(const char* id, const char* scope = "") {
        return rows(std::string("SELECT ROUND(value, 6), ROUND(previous, 6), ROUND(numerator, 6), "
                                "ROUND(denominator, 6) FROM measure WHERE id = '") +
                    id + "' AND scope = '" + scope + "'");
    }
};

#define RUN(space, step)                                                     \
    do {                                                                     \
        const auto result_ = (space).run(step);                              \
        QVERIFY2(result_.ok(), result_ ? "" : result_.error().code.c_str()); \
    } while (false)

}  // namespace roulian::workspace
