// RFM, classes, movement and cohorts of a real shop against the reference answers
// (UCI "Online Retail", Chen, Sain & Guo 2012; answers made with pandas).
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>
#include <map>

#include "customers/segments.h"

using namespace roulian;
using namespace roulian::customers;

namespace {

const std::map<QString, RfmClass> kNames{{QStringLiteral("重要价值客户"), RfmClass::ImportantValue},
                                         {QStringLiteral("重要发展客户"), RfmClass::ImportantDevelop},
                                         {QStringLiteral("重要保持客户"), RfmClass::ImportantKeep},
                                         {QStringLiteral("重要挽留客户"), RfmClass::ImportantRetain},
                                         {QStringLiteral("一般价值客户"), RfmClass::GeneralValue},
                                         {QStringLiteral("一般发展客户"), RfmClass::GeneralDevelop},
                                         {QStringLiteral("一般保持客户"), RfmClass::GeneralKeep},
                                         {QStringLiteral("一般挽留客户"), RfmClass::GeneralRetain}};

// The last six columns hold no comma; the description may.
struct Line {
    QByteArray invoice, quantity, date, price, customer;
};
Line split(QByteArray text) {
    Line line;
    line.invoice = text.left(text.indexOf(','));
    QList<QByteArray> tail;
    for (int i = 0; i < 5; ++i) {
        const qsizetype comma = text.lastIndexOf(',');
        tail.prepend(text.mid(comma + 1).trimmed());
        text.truncate(comma);
    }
    line.quantity = tail[0], line.date = tail[1], line.price = tail[2], line.customer = tail[3];
    return line;
}

}  // namespace

class TestRetailReference : public QObject {
    Q_OBJECT
    std::vector<Purchase> m_rows;
    QJsonObject m_expected;
    Day m_asOf;

private Q_SLOTS:
    void initTestCase() {
        const QString folder = QStringLiteral(SHARED_DIR "/data/retail/");
        QFile csv(folder + QStringLiteral("online_retail_dev.csv"));
        QFile json(folder + QStringLiteral("expected_dev.json"));
        if (!csv.open(QIODevice::ReadOnly) || !json.open(QIODevice::ReadOnly))
            QSKIP("the retail reference data are not on this machine");
        m_expected = QJsonDocument::fromJson(json.readAll()).object();
        std::map<QByteArray, int> orders;
        Day last;
        csv.readLine();
        while (!csv.atEnd()) {
            const Line line = split(csv.readLine());
            const std::optional<Day> day = Day::parse(line.date.left(10).toStdString());
            QVERIFY2(day, line.date.constData());
            last = std::max(last, *day);
            const int quantity = line.quantity.toInt();
            const double price = line.price.toDouble();
            if (line.customer.isEmpty() || quantity <= 0 || price <= 0) continue;
            const int order = orders.try_emplace(line.invoice, int(orders.size()) + 1).first->second;
            m_rows.push_back({CustomerId{line.customer.toLongLong()}, *day, Money::fromYuan(price * quantity),
                              OrderId{order}});
        }
        m_asOf = last + 1;
    }
    void figures() {
        const RfmResult r = rfm(m_rows, m_asOf);
        const QJsonObject valid = m_expected[u"valid"].toObject(), means = m_expected[u"means"].toObject();
        QCOMPARE(m_asOf.iso(), valid[u"as_of"].toString().toStdString());
        QCOMPARE(qsizetype(m_rows.size()), valid[u"rows"].toInteger());
        QCOMPARE(qsizetype(r.customers.size()), valid[u"customers"].toInteger());
        QVERIFY(std::abs(r.thresholds.recencyDays - means[u"R"].toDouble()) < 1e-6);
        QVERIFY(std::abs(r.thresholds.orders - means[u"F"].toDouble()) < 1e-6);
        QVERIFY(std::abs(r.thresholds.moneyFen / 100 - means[u"M"].toDouble()) < 0.001);
        std::int64_t orders = 0;
        for (const Totals& t : classTotals(r)) orders += t.orders;
        QCOMPARE(orders, valid[u"orders"].toInteger());
    }
    void quintiles() {
        const RfmResult r = rfm(m_rows, m_asOf);
        const QJsonObject cuts = m_expected[u"percentiles_20_40_60_80_linear"].toObject();
        for (int i = 0; i < 4; ++i) {
            QVERIFY(std::abs(r.recencyCuts[size_t(i)] - cuts[u"R"][i].toDouble()) < 1e-3);
            QVERIFY(std::abs(r.orderCuts[size_t(i)] - cuts[u"F"][i].toDouble()) < 1e-3);
            QVERIFY(std::abs(r.moneyCuts[size_t(i)] / 100 - cuts[u"M"][i].toDouble()) < 0.011);
        }
    }
    void classes() {
        const RfmResult r = rfm(m_rows, m_asOf);
        const auto totals = classTotals(r);
        const QJsonObject expected = m_expected[u"classes"].toObject();
        QCOMPARE(expected.size(), 8);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const Totals& t = totals[size_t(kNames.at(it.key()))];
            QCOMPARE(t.customers, it.value()[u"customers"].toInt());
            // The reference adds unrounded lines; a few have prices below a penny.
            QVERIFY(std::abs(t.money.yuan() - it.value()[u"revenue"].toDouble()) < 0.05);
        }
        const QJsonObject examples = m_expected[u"examples"].toObject();
        for (auto it = examples.begin(); it != examples.end(); ++it) {
            const CustomerRfm* c = r.find(CustomerId{it.key().toLongLong()});
            QVERIFY(c);
            QCOMPARE(c->recencyDays, it.value()[u"R"].toInt());
            QCOMPARE(c->orders, it.value()[u"F"].toInt());
            QVERIFY(std::abs(c->money.yuan() - it.value()[u"M"].toDouble()) < 0.011);
            QCOMPARE(c->rfmClass, kNames.at(it.value()[u"class"].toString()));
        }
    }
    void migration() {
        const Movement m = movement(rfm(m_rows, Day::fromYmd(2011, 7, 1)), rfm(m_rows, m_asOf));
        const QJsonObject expected = m_expected[u"migration_2011-07-01_to_as_of"].toObject();
        QCOMPARE(expected.size(), 9);
        for (auto row = expected.begin(); row != expected.end(); ++row) {
            const auto from = kNames.find(row.key());
            const std::size_t index = from == kNames.end() ? kRfmClasses : size_t(from->second);
            const QJsonObject cells = row.value().toObject();
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                QCOMPARE(m.counts[index][size_t(kNames.at(cell.key()))], cell.value().toInt());
        }
    }
    void cohortTable() {
        const std::vector<Cohort> table = cohorts(m_rows, m_asOf);
        const QJsonObject expected = m_expected[u"cohorts_active_customers_by_month_age"].toObject();
        QCOMPARE(qsizetype(table.size()), expected.size());
        for (const Cohort& cohort : table) {
            const QJsonArray cells = expected[QString::fromStdString(cohort.month.iso())].toArray();
            QCOMPARE(qsizetype(cohort.cells.size()), cells.size());
            for (qsizetype age = 0; age < cells.size(); ++age)
                QCOMPARE(cohort.cells[size_t(age)].active, cells[age].toInt());
        }
    }
};

QTEST_APPLESS_MAIN(TestRetailReference)
#include "tst_retail_reference.moc"
