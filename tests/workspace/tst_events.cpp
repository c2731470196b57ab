// Events: edited, undone, refused with a word on what is wrong; learned from, before and after; copied and offered.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "demand_space.h"
#include "sample_space.h"
#include "workspace/event_offers.h"
#include "workspace/messages.h"
#include "workspace/tables/edit_text.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

QString eventJson(const char* name, Day from, Day to, const QString& more = {}) {
    return QStringLiteral(R"({"name":"%1","kind":"promotion","fromDay":%2,"toDay":%3%4})")
        .arg(QString::fromUtf8(name))
        .arg(from.n)
        .arg(to.n)
        .arg(more);
}

// Three goods, two years; in the weeks 80, 54 and 28 ago a promotion doubles sales, the week before sells half as much again.
struct Shop : DemandSpace {
    Shop() {
        for (int sku = 1; sku <= 3; ++sku) {
            goods(sku, "A-" + std::to_string(sku), sku == 3 ? "茶" : "快消+蜂蜜");
            for (int ago = 1; ago <= 104; ++ago) {
                double units = 100 + 40 * sku + (ago * 7) % 5;
                if (ago == 80 || ago == 54 || ago == 28) units *= 2;
                if (ago == 81 || ago == 55 || ago == 29) units *= 1.5;
                sold(sku, ago, static_cast<int>(units));
            }
        }
    }
    void promotions() {
        for (const int ago : {80, 54, 28})
            apply("event.set", "",
                  eventJson("双月促", week(ago).monday(), week(ago).sunday(), QStringLiteral(",\"lift\":3")));
    }
};

}  // namespace

class TestEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAnEventSaysComesBack() {
        DemandSpace s;
        const char* state =
            "SELECT name, from_day, to_day, expected_lift, lead_days, lag_days, weekdays FROM calendar_event";
        QCOMPARE(s.apply("event.set", "",
                         eventJson("团购", Day{100}, Day{120},
                                   QStringLiteral(R"(,"lift":1.5,"leadDays":7,"lagDays":3,"weekdays":18)"))),
                 std::string());
        QCOMPARE(s.rows(state), QByteArray("团购|100|120|1.5|7|3|18\n"));
        QCOMPARE(s.apply("event.set", "1", eventJson("团购", Day{101}, Day{120})), std::string());
        QCOMPARE(s.rows(state), QByteArray("团购|101|120|-|0|0|0\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("团购|100|120|1.5|7|3|18\n"));
        QCOMPARE(s.apply("event.set", "1", QStringLiteral("null")), std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("团购|100|120|1.5|7|3|18\n"));
        const QString told = editText("event.set", R"({"name":"x","leadDays":7,"weekdays":18})");
        QVERIFY2(told.contains(QLatin1String("Tu, Fr")) && told.contains(u'7'), qPrintable(told));
    }

    void badEventsAreRefused_data() {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& after, const char* code) {
            QTest::newRow(name) << after << QString::fromLatin1(code);
        };
        row("no name", eventJson("", Day{1}, Day{2}), "event.name");
        row("blank name", eventJson("  ", Day{1}, Day{2}), "event.name");
        row("backwards", eventJson("x", Day{3}, Day{2}), "event.days");
        row("no days", QStringLiteral(R"({"name":"x","kind":"promotion"})"), "event.days");
        row("text for a day", QStringLiteral(R"({"name":"x","kind":"promotion","fromDay":"1","toDay":2})"),
            "event.days");
        row("too long", eventJson("x", Day{1}, Day{2000}), "event.length");
        row("negative", eventJson("x", Day{1}, Day{2}, QStringLiteral(",\"lift\":-1")), "event.lift");
        row("text for a factor", eventJson("x", Day{1}, Day{2}, QStringLiteral(",\"lift\":\"viel\"")),
            "event.lift");
        row("kind", QStringLiteral(R"({"name":"x","kind":"party","fromDay":1,"toDay":2})"), "event.kind");
        row("lead", eventJson("x", Day{1}, Day{2}, QStringLiteral(",\"leadDays\":-3")), "event.shift");
        row("lag", eventJson("x", Day{1}, Day{2}, QStringLiteral(",\"lagDays\":100")), "event.shift");
        row("weekdays", eventJson("x", Day{1}, Day{2}, QStringLiteral(",\"weekdays\":128")),
            "event.weekdays");
        row("twice", eventJson("618", Day{100}, Day{102}), "event.exists");
    }
    void badEventsAreRefused() {
        QFETCH(QString, after);
        QFETCH(QString, code);
        DemandSpace s;
        s.apply("event.set", "", eventJson("618", Day{100}, Day{110}));
        QCOMPARE(QString::fromStdString(s.apply("event.set", "", after)), code);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM calendar_event"), QByteArray("1\n"));
        const std::string plain = code.toStdString();
        QVERIFY2(sentence(plain, {"a", "b"}) != code, "no sentence");
    }

    void effectsAreLearnedWithTheWeeksAround() {
        Shop s;
        s.promotions();
        RUN(s, runForecast);
        QCOMPARE(
            s.rows(
                "SELECT occurrences, items, lead_weeks, lag_weeks, guess FROM event_effect WHERE kind = '双月促'"),
            QByteArray("3|3|1|0|3.0\n"));
        QVERIFY(std::abs(s.real("SELECT lift FROM event_effect") - 2) < 0.05);
        QVERIFY(std::abs(s.real("SELECT lead_lift FROM event_effect") - 1.5) < 0.05);
        // Every occasion against the guess of 3.
        QVERIFY(std::abs(s.real("SELECT guessed_lift FROM event_effect") - 2) < 0.05);
        QVERIFY(std::abs(s.real("SELECT MIN(lift) FROM event_outcome") - 2) < 0.1);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM demand_week WHERE mark = 'event'"), QByteArray("18\n"));
    }

    // Half of the first product is sold in the channel of the event, all of the second elsewhere.
    void anEventOfOneChannelMovesWhatIsSoldThere() {
        for (const char* channel : {"douyin", "山野里抖音店"}) {
            Shop s;
            s.sql("INSERT INTO shop(id, channel, name, batch_id) VALUES (9, 'douyin', '山野里抖音店', 1)");
            s.sql(
                "UPDATE sales_order SET shop_id = 9 WHERE id % 2 = 0 AND id IN (SELECT order_id FROM order_line WHERE sku_id = 1)");
            RUN(s, runForecast);
            const std::string at = std::to_string(Week::of(kToday).n + 4);
            const auto mean = [&](int sku) {
                return s.real("SELECT mean FROM forecast_point WHERE sku_id = " + std::to_string(sku) +
                              " AND week = " + at);
            };
            const double first = mean(1), second = mean(2);
            QCOMPARE(
                s.apply(
                    "event.set", "",
                    eventJson("直播专场", DemandSpace::week(-4).monday(), DemandSpace::week(-4).sunday(),
                              QStringLiteral(R"(,"lift":3,"channel":"%1")").arg(QString::fromUtf8(channel)))),
                std::string());
            RUN(s, runForecast);
            QVERIFY2(std::abs(mean(1) / first - 2) < 0.1, qPrintable(QString::number(mean(1) / first)));
            QVERIFY2(std::abs(mean(2) / second - 1) < 0.02, qPrintable(QString::number(mean(2) / second)));
        }
    }

    // What was learned is in the forecast of the next one, a stock-up week before it included.
    void aComingEventLiftsItsWeekAndTheOneBefore() {
        Shop s;
        s.promotions();
        RUN(s, runForecast);
        const std::string at = std::to_string(Week::of(kToday).n + 4),
                          before = std::to_string(Week::of(kToday).n + 3);
        const double plain = s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + at);
        const double plainBefore =
            s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + before);
        QCOMPARE(
            s.apply("event.set", "",
                    eventJson("双月促2026", DemandSpace::week(-4).monday(), DemandSpace::week(-4).sunday())),
            std::string());
        RUN(s, runForecast);
        const double lifted = s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + at);
        const double liftedBefore =
            s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + before);
        QVERIFY2(lifted / plain > 1.7 && lifted / plain < 2.3, qPrintable(QString::number(lifted / plain)));
        QVERIFY2(liftedBefore / plainBefore > 1.25 && liftedBefore / plainBefore < 1.7,
                 qPrintable(QString::number(liftedBefore / plainBefore)));
        QCOMPARE(s.undo(), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + at), plain);
    }

    void anEventKeepsToItsGoodsAndWeekdays() {
        Shop s;
        s.sql(
            "INSERT INTO calendar_event(id, name, kind, from_day, to_day, sku_code, category, channel, expected_lift, weekdays, batch_id) "
            "VALUES (9, '蜂蜜日', 'groupbuy', " +
            std::to_string(DemandSpace::week(-2).monday().n) + ", " +
            std::to_string(DemandSpace::week(-2).sunday().n) +
            ", '', '蜂蜜', '', 8, 3, 1)");  // Monday and Tuesday
        const std::string at = std::to_string(Week::of(kToday).n + 2);
        RUN(s, runForecast);
        const double honey = s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + at),
                     next =
                         s.real("SELECT mean FROM forecast_point WHERE sku_id = 1 AND week = " + at + " + 1"),
                     tea = s.real("SELECT mean FROM forecast_point WHERE sku_id = 3 AND week = " + at),
                     teaNext =
                         s.real("SELECT mean FROM forecast_point WHERE sku_id = 3 AND week = " + at + " + 1");
        // Two of seven days at eight times: 1 + 2 ÷ 7 · 7 = 3.
        QVERIFY2(std::abs(honey / next - 3) < 0.3, qPrintable(QString::number(honey / next)));
        QVERIFY(std::abs(tea / teaNext - 1) < 0.1);
    }

    void theTableMarksWhatIsOverAndWhatClashes() {
        FileSpace space;
        const auto at = Day::fromYmd(2026, 3, 1);
        const auto apply = [&](const QString& json) {
            return space.wait(space.space->applyEdits({{"event.set", "", json}}, {})).state == JobState::Done;
        };
        QVERIFY(apply(eventJson("A", at, at + 5)));
        QVERIFY(apply(eventJson("B", at + 5, at + 9)));
        QVERIFY(apply(eventJson("C", at + 10, at + 12)));
        QVERIFY(apply(
            eventJson("D", at, at + 20, QStringLiteral(",\"channel\":\"youzan\",\"skuCode\":\"none\""))));
        const RowsPtr rows = space.rows("events");
        QCOMPARE(rows->count, std::size_t{4});
        const auto clash = [&](const char* key) {
            const Value v = cell(*rows, key, "clash");
            const auto* text = std::get_if<QString>(&v);
            return text ? *text : QString();
        };
        QCOMPARE(clash("1"), QStringLiteral("D、B"));  // D names goods that may yet come; A concerns all
        QVERIFY(clash("2").startsWith(QStringLiteral("A")) || clash("2").contains(QStringLiteral("A")));
        QVERIFY(!clash("3").contains(u'A') && !clash("3").contains(u'B'));
    }

    void festivalsAreOfferedAndTakenOverFromLastYear() {
        FileSpace space;
        const auto apply = [&](std::vector<Edit> edits) {
            return space.wait(space.space->applyEdits(std::move(edits), {})).state == JobState::Done;
        };
        QVERIFY(apply(
            {{"event.set", "",
              eventJson("618大促2026", Day::fromYmd(2026, 6, 14), Day::fromYmd(2026, 6, 20),
                        QStringLiteral(",\"category\":\"茶\",\"lift\":2"))},
             {"event.set", "",
              eventJson("618大促2026", Day::fromYmd(2026, 6, 14), Day::fromYmd(2026, 6, 20),
                        QStringLiteral(",\"category\":\"蜂蜜\",\"lift\":3"))},
             {"event.set", "", eventJson("双11", Day::fromYmd(2027, 11, 9), Day::fromYmd(2027, 11, 12))}}));
        auto missing = missingFestivals(*space.space, 2027);
        QVERIFY(missing.ok());
        QCOMPARE(missing->size(), std::size_t{16});  // all but 双11, 618 twice
        QVERIFY(apply(*missing));
        const RowsPtr rows = space.rows("events");
        int tea = 0;
        for (std::size_t i = 0; i < rows->count; ++i) {
            const auto& name = std::get<QString>(rows->at(i, rows->spec->columnIndex("name")));
            const auto& category = rows->at(i, rows->spec->columnIndex("category"));
            if (name == QStringLiteral("618大促2027") &&
                std::get<QString>(category) == QStringLiteral("茶")) {
                ++tea;
                QCOMPARE(std::get<double>(rows->at(i, rows->spec->columnIndex("lift"))), 2.0);
            }
        }
        QCOMPARE(tea, 1);
        missing = missingFestivals(*space.space, 2027);
        QVERIFY(missing.ok() && missing->empty());  // once is enough
        QCOMPARE(missingFestivals(*space.space, 2036).error().code, std::string("festival.year"));
        QCOMPARE(missingFestivals(*space.space, 0).error().code, std::string("festival.year"));
        QCOMPARE(space.wait(space.space->undo()).state, JobState::Done);
        QCOMPARE(space.count("events"), std::size_t{3});
        const RowsPtr now = space.rows("events");
        QCOMPARE(nextYearEvent(*now, "999").error().code, std::string("event.unknown"));
        QCOMPARE(groupBuyDays(QStringLiteral("x"), 0, Day{1}, Day{2}).error().code,
                 std::string("event.weekdays"));
        auto weekly = groupBuyDays(QStringLiteral("团购日"), 18, Day{20000}, Day{20100});
        QVERIFY(weekly.ok() && apply({*weekly}));
        QCOMPARE(space.count("events"), std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
