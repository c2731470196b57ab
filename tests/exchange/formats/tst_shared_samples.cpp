// The specification's own samples against its expected.json, for every format of the program.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <set>

#include "../recipe/collect.h"
#include "core/tracking_codes.h"
#include "exchange/recipe/registry.h"
#include "shared_figures.h"

using namespace roulian;
using namespace roulian::exchange;
using namespace roulian::exchange::test;

namespace {

QString samplesDir() {
    return QStringLiteral(SHARED_DIR "/formats/samples");
}

QJsonObject expectations() {
    QFile file(samplesDir() + QStringLiteral("/expected.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Figures of orders that only some platforms tell.
QJsonValue moreFigures(const QString& key, const ReadFile& f) {
    const auto orders = f.got.all<OrderRecord>();
    const auto count = [&](auto test) {
        int n = 0;
        for (const OrderRecord* o : orders) n += test(*o) ? 1 : 0;
        return n;
    };
    if (key == u"cancelled")
        return count([](const OrderRecord& o) {
            return o.status == OrderStatus::ClosedRefunded || o.status == OrderStatus::ClosedUnpaid;
        });
    if (key == u"deleted_orders")
        return count([](const OrderRecord& o) { return o.status == OrderStatus::Deleted; });
    if (key == u"time_from_order_no")
        return count([](const OrderRecord& o) {
            return o.createdAt && o.createdAt->precision == Precision::Day && !o.paidAt;
        });
    if (key == u"payable_total") {
        Money sum;
        for (const OrderRecord* o : orders) sum += o->payable.value_or(Money{});
        return QString::fromStdString(yuan(sum));
    }
    if (key == u"encrypted_receivers") {
        std::size_t n = 0;
        for (const OrderRecord* o : orders) n += o->receiver.empty() ? o->lines.size() : 0;
        return static_cast<double>(n);
    }
    if (key == u"items_total") {
        Qty sum;
        for (const OrderRecord* o : orders)
            for (const OrderLine& line : o->lines) sum += line.qty;
        return sum.value();
    }
    if (key == u"total_rows_dropped") return static_cast<double>(f.summary.rowsSkipped);
    if (key == u"wrong_dimension") return f.inspection.recipe.columns.size() > 1;
    return QJsonValue::Undefined;
}

// What a file really gave, under the keys of expected.json.
QJsonValue figure(const QString& key, const ReadFile& f) {
    const auto orders = f.got.all<OrderRecord>();
    if (orders.empty())
        if (const QJsonValue value = otherFigure(key, f); !value.isUndefined()) return value;
    const auto money = [&](auto get) {
        Money sum;
        for (const OrderRecord* o : orders) sum += get(*o).value_or(Money{});
        return QString::fromStdString(yuan(sum));
    };
    if (key == u"encoding") return QString::fromStdString(f.inspection.facts.encoding);
    if (key == u"header_line") return static_cast<double>(f.inspection.recipe.headerRow);
    if (key == u"header_lines")
        return QJsonArray{
            static_cast<double>(f.inspection.recipe.headerRow),
            static_cast<double>(f.inspection.recipe.headerRow + f.inspection.recipe.headerRows - 1)};
    if (key == u"sheet") return QString::fromStdString(f.inspection.recipe.sheetName);
    if (key == u"rows") {
        // Of an archive, notices that are no messages count as rows too.
        const bool archive = f.inspection.recipe.formatId == "wecom_msgaudit";
        return static_cast<double>(f.summary.rowsOk + f.summary.rowsError +
                                   (archive ? f.summary.rowsSkipped : 0));
    }
    if (key == u"order_lines" || key == u"bom_lines") return static_cast<double>(f.summary.lines);
    if (key == u"boms") return static_cast<double>(f.got.all<BomRecord>().size());
    if (key == u"orders") {
        std::set<std::string> numbers;
        for (const auto* s : f.got.all<ShipmentRecord>())
            numbers.insert(s->orderNos.begin(), s->orderNos.end());
        return static_cast<double>(orders.size() + numbers.size() + f.got.all<PurchaseOrderRecord>().size());
    }
    // An amount without a time of payment is kept as payable, not as paid.
    if (key == u"paid_total_all_orders")
        return money([](const OrderRecord& o) { return o.paid ? o.paid : o.payable; });
    if (key == u"paid") return money([](const OrderRecord& o) { return o.paid; });
    if (key == u"order_total") return money([](const OrderRecord& o) { return o.payable; });
    if (key == u"goods_total") return money([](const OrderRecord& o) { return o.goods; });
    if (key == u"refunded") return money([](const OrderRecord& o) { return o.refunded; });
    if (key == u"unpaid_orders") {
        int n = 0;
        for (const OrderRecord* o : orders) n += o->paidAt ? 0 : 1;
        return n;
    }
    if (key == u"masked_phones") {
        int n = 0;
        for (const OrderRecord* o : orders) n += o->receiver.phone.find('*') != std::string::npos ? 1 : 0;
        for (const auto* c : f.got.all<CustomerRecord>())
            n += c->person.phone.find('*') != std::string::npos ? 1 : 0;
        return n;
    }
    if (key == u"duplicate_headers") {
        QJsonArray names;
        for (const ColumnChoice& c : f.inspection.recipe.columns)
            if (c.header.ends_with("#2"))
                names.append(QString::fromStdString(c.header.substr(0, c.header.size() - 2)));
        return names;
    }
    if (key == u"same_phone_other_name") {
        std::map<std::string, std::set<std::string>> names;
        for (const auto* c : f.got.all<CustomerRecord>()) names[c->person.phone].insert(c->person.name);
        int n = 0;
        for (const auto& [phone, set] : names) n += set.size() > 1 ? 1 : 0;
        return n;
    }
    if (key == u"trailing_empty_column") return f.inspection.unusedColumns.empty();
    if (key == u"customers") {
        std::set<std::string> names;
        for (const auto* c : f.got.all<CustomerRecord>())
            for (const Identity& i : c->identities)
                if (i.kind == IdentityKind::Nick) names.insert(i.value);
        return static_cast<double>(names.size());
    }
    if (key == u"follow_relations") return static_cast<double>(f.got.all<CustomerRecord>().size());
    if (key == u"tag_groups") {
        int n = 0;
        for (const ColumnChoice& c : f.inspection.recipe.columns) n += c.field.starts_with("tag:") ? 1 : 0;
        return n;
    }
    if (key == u"members_total" || key == u"member_total" || key == u"msg_total") {
        std::int64_t n = 0;
        for (const auto* c : f.got.all<CommunityRecord>()) n += c->memberCount.value_or(0);
        for (const auto* c : f.got.all<CommunityDayRecord>())
            n += (key == u"msg_total" ? c->messages : c->membersTotal).value_or(0);
        return static_cast<double>(n);
    }
    if (key == u"shipments") return static_cast<double>(f.got.all<ShipmentRecord>().size());
    if (key == u"events") {
        std::size_t n = 0;
        for (const auto* s : f.got.all<ShipmentRecord>()) n += s->events.size();
        return static_cast<double>(n);
    }
    if (key == u"states") {
        QJsonArray states;
        for (const auto* s : f.got.all<ShipmentRecord>()) {
            const std::string_view code = shipmentStateCode(s->state.value_or(ShipmentState::NoTrace));
            states.append(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        }
        return states;
    }
    if (key == u"split_shipments") {
        std::map<std::string, int> parcels;
        for (const auto* s : f.got.all<ShipmentRecord>()) ++parcels[s->orderNos.at(0)];
        int n = 0;
        for (const auto& [order, count] : parcels) n += count > 1 ? 1 : 0;
        return n;
    }
    if (key == u"suppliers") {
        std::set<std::string> names;
        for (const auto* g : f.got.all<GoodsRecord>())
            if (!g->supplierName.empty()) names.insert(g->supplierName);
        return static_cast<double>(names.size());
    }
    if (key == u"escaped_plus")
        return f.got.all<GoodsRecord>().at(0)->category.find('+') != std::string::npos;
    if (key == u"on_hand" || key == u"available" || key == u"negative_available") {
        Qty sum;
        int negative = 0;
        for (const auto* s : f.got.all<StockRecord>()) {
            sum += (key == u"on_hand" ? s->onHand : s->available).value_or(Qty{});
            negative += s->available.value_or(Qty{}).milli < 0 ? 1 : 0;
        }
        return key == u"negative_available" ? negative : sum.value();
    }
    if (key == u"custom_warehouse_columns") {
        QJsonArray names;
        for (const ColumnChoice& c : f.inspection.recipe.columns)
            if (c.field.starts_with("warehouse:")) names.append(QString::fromStdString(c.field.substr(10)));
        return names;
    }
    if (key == u"identical_rows_kept") {
        for (const OrderRecord* o : orders)
            if (o->lines.size() == 2 && o->lines[0].merchantCode == o->lines[1].merchantCode) return 2;
        return 0;
    }
    if (key == u"merged_away") {
        int n = 0;
        for (const OrderRecord* o : orders) n += o->status == OrderStatus::MergedAway ? 1 : 0;
        return n;
    }
    if (key == u"delivery_plans" || key == u"qty") {
        double plans = 0, qty = 0;
        for (const auto* p : f.got.all<PurchaseOrderRecord>())
            for (const auto& line : p->lines) {
                plans += static_cast<double>(line.plans.size());
                qty += line.qty.value();
            }
        return key == u"qty" ? qty : plans;
    }
    return moreFigures(key, f);
}

}  // namespace

class TestSharedSamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sample_data() {
        QTest::addColumn<QString>("file");
        const QJsonObject expected = expectations();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            if (it.key() != u"address_lines.json")  // cells for the address reader, not a file people import
                QTest::newRow(qPrintable(it.key())) << it.key();
        if (expected.isEmpty()) QTest::newRow("none") << QString();
    }
    void sample() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the shared samples are not here");
        const QJsonObject expected = expectations()[file].toObject();
        const ReadFile f = readFile(QString(samplesDir() + QLatin1Char('/') + file).toStdString());
        QCOMPARE(f.error, std::string());
        QVERIFY2(f.inspection.recognised, "not recognised");
        QCOMPARE(QString::fromStdString(f.inspection.recipe.formatId),
                 expected[QLatin1StringView("format")].toString());
        QCOMPARE(f.summary.rowsRead, f.summary.rowsOk + f.summary.rowsSkipped + f.summary.rowsError);
        for (const Issue& issue : f.got.issues)
            if (issue.severity != Severity::Note)
                qInfo() << issue.row << issue.code.c_str() << QString::fromStdString(issue.column)
                        << QString::fromStdString(issue.value);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.key() == u"format") continue;
            if (file.startsWith(u"kingdee") && it.key() == u"order_lines") {
                QCOMPARE(static_cast<double>(f.summary.lines), it.value().toDouble());
                continue;
            }
            const QJsonValue got = figure(it.key(), f);
            if (got != it.value()) qWarning() << it.key() << "expected" << it.value() << "read" << got;
            QVERIFY2(got == it.value(), qPrintable(it.key()));
        }
    }
    void everyFormatOfTheIssueIsBuiltIn() {
        for (const char* id : {"wechat_shop_orders",
                               "ktt_customer_table",
                               "ktt_order_list",
                               "ktt_supplier_sheet",
                               "youzan_orders",
                               "youzan_customers",
                               "wecom_customers",
                               "wecom_groups",
                               "wecom_groupchat_stat",
                               "jst_goods",
                               "jst_stock",
                               "jst_orders",
                               "kingdee_bom",
                               "kingdee_po",
                               "kingdee_supplier",
                               "kuaidi100",
                               "kdniao",
                               "ship_template",
                               "template_supplier_terms",
                               "template_resources",
                               "template_routings",
                               "template_calendar",
                               "template_events"})
            QVERIFY2(findProfile(id) != nullptr, id);
    }
};

QTEST_GUILESS_MAIN(TestSharedSamples)
#include "tst_shared_samples.moc"
