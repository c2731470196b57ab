// The filter row's language and the order of rows.
#include <QTest>

#include "core/day.h"
#include "workspace/filter.h"
#include "workspace/messages.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

Value whole(std::int64_t n) {
    return n;
}
Value text(const QString& s) {
    return s;
}

bool keeps(const QString& filter, ColumnType type, const Value& value, const QString& shown = {}) {
    const auto parsed = CellFilter::parse(filter, type);
    if (!parsed) qFatal("filter %s: %s", qPrintable(filter), parsed.error().code.c_str());
    return parsed->matches(value, shown);
}

std::string problem(const QString& filter, ColumnType type) {
    const auto parsed = CellFilter::parse(filter, type);
    if (parsed) return {};
    return parsed.error().code + " " + (parsed.error().args.empty() ? "" : parsed.error().args.front());
}

// name, stock in thousandths, price in fen
struct List {
    TableSpec spec;
    Rows rows;
    List() {
        spec.id = "test";
        Column name{.id = "name", .type = ColumnType::Text, .searched = true};
        Column stock{.id = "stock", .type = ColumnType::Qty};
        Column price{.id = "price", .type = ColumnType::Money, .decimals = 2};
        spec.columns = {name, stock, price};
        rows.spec = &spec;
        rows.cells.resize(3);
    }
    void add(const Value& name, const Value& stock, const Value& price) {
        rows.cells[0].push_back(name);
        rows.cells[1].push_back(stock);
        rows.cells[2].push_back(price);
        rows.keys.push_back(std::to_string(rows.count++));
        rows.overridden.push_back(0);
    }
    QByteArray kept(const std::map<std::string, QString>& filters, const QString& search = {}) {
        const auto order = filterRows(rows, filters, search);
        if (!order) return QByteArray::fromStdString(order.error().code);
        return joined(*order);
    }
    QByteArray sorted(int column, bool descending) {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < rows.count; ++i) order.push_back(i);
        sortRows(rows, order, {{column, descending}});
        return joined(order);
    }
    static QByteArray joined(const std::vector<std::uint32_t>& order) {
        QByteArray out;
        for (const auto row : order) out += QByteArray::number(row);
        return out;
    }
};

}  // namespace

class TestFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("below");  // 99
        QTest::addColumn<bool>("at");     // 100
        QTest::addColumn<bool>("above");  // 101
        const auto row = [](const char* filter, bool below, bool at, bool above) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << below << at << above;
        };
        row(">100", false, false, true);
        row(">=100", false, true, true);
        row("<100", true, false, false);
        row("<=100", true, true, false);
        row("=100", false, true, false);
        row("100", false, true, false);
        row("!=100", true, false, true);
        row("<>100", true, false, true);
        row("!100", true, false, true);
        row("100..500", false, true, true);
        row("..100", true, true, false);
        row("101..", false, false, true);
        row("> 100", false, false, true);
        row(">=99 <101", true, true, false);
        row("<100 | >100", true, false, true);
        row("＞１００", false, false, true);
        row("＞＝１００", false, true, true);
        row("１００．．５００", false, true, true);
        row("99｜101", true, false, true);
        row("≥100", false, true, true);
        row("≤100", true, true, false);
        row("≠100", true, false, true);
        row("1,000", false, false, false);
        row("非空", true, true, true);
        row("!empty", true, true, true);
        row("空", false, false, false);
        row("Empty", false, false, false);
        row("   ", true, true, true);
    }
    void numbers() {
        QFETCH(QString, filter);
        QFETCH(bool, below);
        QFETCH(bool, at);
        QFETCH(bool, above);
        const auto type = ColumnType::Integer;
        QCOMPARE(keeps(filter, type, whole(99)), below);
        QCOMPARE(keeps(filter, type, whole(100)), at);
        QCOMPARE(keeps(filter, type, whole(101)), above);
    }

    void missingIsNeitherLowNorHigh() {
        const auto type = ColumnType::Real;
        for (const char* filter : {">100", "<100", "=0", "..5"})
            QVERIFY(!keeps(QString::fromUtf8(filter), type, Value{}));
        QVERIFY(keeps(QStringLiteral("空"), type, Value{}));
        QVERIFY(keeps(QStringLiteral("!=3"), type, Value{}));
        QVERIFY(!keeps(QStringLiteral("非空"), type, Value{}));
        QVERIFY(!keeps(QStringLiteral(">0"), type, Value{std::nan("")}));
    }

    void unitsAreThoseOfTheScreen() {
        QVERIFY(keeps(QStringLiteral("2.5"), ColumnType::Qty, whole(2500)));
        QVERIFY(!keeps(QStringLiteral(">2.5"), ColumnType::Qty, whole(2500)));
        for (std::int64_t fen : {1990LL, 110LL, 2899LL, 12345678912LL, -1990LL}) {
            const QString typed = QString::number(static_cast<double>(fen) / 100.0, 'f', 2);
            QVERIFY2(keeps(typed, ColumnType::Money, whole(fen)), qPrintable(typed));
            QVERIFY(!keeps(u'>' + typed, ColumnType::Money, whole(fen)));
            QVERIFY(keeps(QStringLiteral(">=") + typed, ColumnType::Money, whole(fen)));
        }
        QVERIFY(keeps(QStringLiteral("<-19"), ColumnType::Money, whole(-1990)));
        QVERIFY(keeps(QStringLiteral("12.5%"), ColumnType::Percent, Value{0.125}));
        QVERIFY(keeps(QStringLiteral("12.5"), ColumnType::Percent, Value{0.125}));
        QVERIFY(keeps(QStringLiteral(">12"), ColumnType::Percent, Value{0.125}));
        QVERIFY(!keeps(QStringLiteral(">12.5％"), ColumnType::Percent, Value{0.125}));
    }

    void datesAndTimes() {
        const auto day = whole(Day::fromYmd(2026, 8, 17).n);
        QVERIFY(keeps(QStringLiteral("2026-08-17"), ColumnType::Day, day));
        QVERIFY(keeps(QStringLiteral("2026-08-01..2026-08-31"), ColumnType::Day, day));
        QVERIFY(keeps(QStringLiteral("2026-08-17..2026-08-17"), ColumnType::Day, day));
        QVERIFY(!keeps(QStringLiteral(">2026-08-17"), ColumnType::Day, day));
        const auto week = whole(Week::of(Day::fromYmd(2026, 8, 17)).n);
        QVERIFY(keeps(QStringLiteral("2026-W34"), ColumnType::Week, week));
        QVERIFY(keeps(QStringLiteral("2026-08-19"), ColumnType::Week, week));  // any day of the week
        QVERIFY(!keeps(QStringLiteral("<2026-W34"), ColumnType::Week, week));
        // A day means the whole day wherever the column holds a time.
        const std::int64_t midnight = std::int64_t{Day::fromYmd(2026, 8, 17).n} * 86400;
        for (std::int64_t seconds : {0, 43200, 86399}) {
            const auto time = whole(midnight + seconds);
            QVERIFY(keeps(QStringLiteral("2026-08-17"), ColumnType::Time, time));
            QVERIFY(keeps(QStringLiteral("..2026-08-17"), ColumnType::Time, time));
            QVERIFY(keeps(QStringLiteral("<=2026-08-17"), ColumnType::Time, time));
            QVERIFY(!keeps(QStringLiteral(">2026-08-17"), ColumnType::Time, time));
            QVERIFY(!keeps(QStringLiteral("<2026-08-17"), ColumnType::Time, time));
            QVERIFY(!keeps(QStringLiteral("!=2026-08-17"), ColumnType::Time, time));
        }
        QVERIFY(keeps(QStringLiteral(">2026-08-17"), ColumnType::Time, whole(midnight + 86400)));
        QVERIFY(keeps(QStringLiteral(">2026-08-17 11:00"), ColumnType::Time, whole(midnight + 43200)));
        QVERIFY(!keeps(QStringLiteral("2026-08-17 10:00..2026-08-17 11:30"), ColumnType::Time,
                       whole(midnight + 43200)));
    }

    void texts() {
        const QString honey = QStringLiteral("槐花蜜 500g");
        const auto holds = [&](const char* filter) {
            return keeps(QString::fromUtf8(filter), ColumnType::Text, text(honey), honey);
        };
        QVERIFY(holds("花蜜"));
        QVERIFY(holds("huaihua"));
        QVERIFY(holds("hhm"));
        QVERIFY(holds("HHM"));
        QVERIFY(holds("５００Ｇ"));
        QVERIFY(holds("蜜 500"));  // both
        QVERIFY(holds("茶|蜜"));
        QVERIFY(holds("!茶"));
        QVERIFY(holds("！茶"));
        QVERIFY(!holds("!蜜"));
        QVERIFY(!holds("蜜 !500"));
        QVERIFY(!holds("茶"));
        QVERIFY(keeps(QStringLiteral("空"), ColumnType::Text, text({}), QStringLiteral("—")));
        QVERIFY(keeps(QStringLiteral("!茶"), ColumnType::Text, Value{}, QStringLiteral("—")));
    }

    void whatIsNotUnderstoodIsNamed() {
        QCOMPARE(problem(QStringLiteral(">abc"), ColumnType::Integer), std::string("filter.syntax >abc"));
        QCOMPARE(problem(QStringLiteral(">5 huh"), ColumnType::Qty), std::string("filter.syntax huh"));
        QCOMPARE(problem(QStringLiteral("=>5"), ColumnType::Qty), std::string("filter.syntax =>5"));
        QCOMPARE(problem(QStringLiteral("1..x"), ColumnType::Money), std::string("filter.syntax 1..x"));
        QCOMPARE(problem(QStringLiteral(">"), ColumnType::Money), std::string("filter.syntax >"));
        QCOMPARE(problem(QStringLiteral("2026-02-30"), ColumnType::Day),
                 std::string("filter.syntax 2026-02-30"));
        QCOMPARE(problem(QStringLiteral("|"), ColumnType::Text), std::string("filter.syntax |"));
        QVERIFY(!sentence("filter.syntax", {">abc"}).contains(QLatin1String("filter.syntax")));
    }

    void rowsByFiltersAndSearch() {
        List list;
        list.add(text(QStringLiteral("槐花蜜")), whole(1000), whole(1990));
        list.add(text(QStringLiteral("桂圆干")), whole(2000), whole(2990));
        list.add(text(QStringLiteral("槐米茶")), Value{}, whole(990));
        QCOMPARE(list.kept({}), QByteArray("012"));
        QCOMPARE(list.kept({{"stock", QStringLiteral(">=1")}}), QByteArray("01"));
        QCOMPARE(list.kept({{"stock", QStringLiteral(">=1")}, {"price", QStringLiteral("<20")}}),
                 QByteArray("0"));
        QCOMPARE(list.kept({}, QStringLiteral("huai")), QByteArray("02"));
        QCOMPARE(list.kept({}, QStringLiteral(" gyg ")), QByteArray("1"));
        QCOMPARE(list.kept({{"price", QString()}}), QByteArray("012"));
        QCOMPARE(list.kept({{"nothing", QStringLiteral("1")}}), QByteArray("filter.column"));
        QCOMPARE(list.kept({{"price", QStringLiteral("huh")}}), QByteArray("filter.syntax"));
    }

    // Pinyin order of the names: 阿胶 (ā), 茶 (chá), 蜜 (mì); missing and empty last in both directions.
    void orderIsPinyinWithMissingLast() {
        List list;
        list.add(text(QStringLiteral("蜜")), whole(3000), whole(1));
        list.add(Value{}, Value{}, whole(1));
        list.add(text(QStringLiteral("阿胶")), whole(-1000), whole(1));
        list.add(text(QString()), Value{}, whole(1));
        list.add(text(QStringLiteral("茶")), whole(2000), whole(1));
        QCOMPARE(list.sorted(0, false), QByteArray("24013"));
        QCOMPARE(list.sorted(0, true), QByteArray("04213"));
        QCOMPARE(list.sorted(1, false), QByteArray("24013"));
        QCOMPARE(list.sorted(1, true), QByteArray("04213"));
        QCOMPARE(list.sorted(2, true), QByteArray("01234"));  // equal rows keep their order
    }

    void secondKeyBreaksTies() {
        List list;
        list.add(text(QStringLiteral("b")), whole(1), whole(5));
        list.add(text(QStringLiteral("a")), whole(1), whole(5));
        list.add(text(QStringLiteral("c")), whole(0), whole(9));
        std::vector<std::uint32_t> order{0, 1, 2};
        sortRows(list.rows, order, {{1, true}, {0, false}});
        QCOMPARE(List::joined(order), QByteArray("102"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
