// Forecasts by category, channel and region: they add up, and a figure for one of them becomes overrides of its products.
#include <QTest>
#include <cmath>

#include "core/day.h"
#include "sample_space.h"
#include "workspace/level_split.h"

using namespace roulian;
using namespace roulian::workspace;

#define DONE(info)                                                         \
    do {                                                                   \
        const JobInfo info_ = (info);                                      \
        QVERIFY2(info_.state == JobState::Done, errorText(info_).c_str()); \
    } while (false)

namespace {

double number(const Value& value) {
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    return 0;
}

double sum(const RowsPtr& rows, const char* column) {
    double total = 0;
    for (std::size_t r = 0; r < rows->count; ++r)
        total += number(rows->at(r, rows->spec->columnIndex(column)));
    return total;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-6 * (1 + std::abs(b));
}

QString text(const Value& value) {
    const auto* string = std::get_if<QString>(&value);
    return string ? *string : QString();
}

}  // namespace

class TestLevelOverrides : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;
    Week m_week;             // the third of the horizon
    std::string m_category;  // the one with most products
    std::int64_t m_shop = 0;

    double final(const std::string& node) {
        const RowsPtr weeks = m_sample->rows("level_weeks", {{"node", node}});
        return number(cell(*weeks, node + "@" + std::to_string(m_week.n), "final"));
    }
    std::string categoryNode() const { return "c:" + m_category; }
    std::string shopNode() const { return "s:" + std::to_string(m_shop); }
    LevelAsk ask(const char* op, double amount) const {
        LevelAsk out;
        out.week = m_week;
        out.op = op;
        out.amount = amount;
        return out;
    }
    JobInfo apply(const LevelAsk& what, const char* why = "直播") {
        return m_sample->wait(m_sample->space->applyEdits(
            {{"forecast.override_level", "", QString::fromStdString(what.json())}}, QString::fromUtf8(why)));
    }
    std::vector<std::string> products() {
        return m_sample->rows("level_products", {{"category", m_category}})->keys;
    }
    std::string skuOf(const std::string& key) { return key.substr(2); }

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>(0.1);
        DONE(m_sample->made);
        const RowsPtr weeks = m_sample->rows("level_weeks", {{"node", "all"}});
        QCOMPARE(weeks->count, std::size_t{13});
        m_week = Week{static_cast<std::int32_t>(number(weeks->at(2, weeks->spec->columnIndex("week"))))};
        const RowsPtr categories = m_sample->rows("level_categories");
        double most = 0;
        for (std::size_t r = 0; r < categories->count; ++r)
            if (const double n = number(categories->at(r, categories->spec->columnIndex("products")));
                n > most) {
                most = n;
                m_category = text(categories->at(r, categories->spec->columnIndex("category"))).toStdString();
            }
        QVERIFY(most > 5);
        const RowsPtr shops = m_sample->rows("level_channels");
        QVERIFY(shops->count >= 2);
        m_shop = static_cast<std::int64_t>(number(shops->at(0, shops->spec->columnIndex("shop_id"))));
    }

    void everyLevelAddsUp() {
        SampleSpace& s = *m_sample;
        const double total =
            number(s.rows("level_total")->at(0, s.rows("level_total")->spec->columnIndex("total")));
        QVERIFY(total > 0);
        for (const char* table :
             {"level_categories", "level_channels", "level_regions", "level_products", "part_categories",
              "part_channels", "part_regions", "part_products", "forecast"})
            QVERIFY2(near(sum(s.rows(table), "total"), total), table);
        const RowsPtr part = s.rows("part_categories", {{"shop", std::to_string(m_shop)}});
        QVERIFY(near(sum(part, "total"),
                     sum(s.rows("part_products", {{"shop", std::to_string(m_shop)}}), "total")));
        QVERIFY(near(
            final("all"), sum(s.rows("forecast_weeks"), "final") - [&] {
                double others = 0;
                const RowsPtr all = s.rows("forecast_weeks");
                for (std::size_t r = 0; r < all->count; ++r)
                    if (number(all->at(r, all->spec->columnIndex("week"))) != m_week.n)
                        others += number(all->at(r, all->spec->columnIndex("final")));
                return others;
            }()));
        // History too: every unit of the total belongs to one channel.
        double all = sum(s.rows("level_history", {{"node", "all"}}), "qty"), byShop = 0;
        const RowsPtr level_channels = s.rows("level_channels");
        for (const std::string& node : level_channels->keys)
            byShop += sum(s.rows("level_history", {{"node", node}}), "qty");
        QVERIFY(all > 0 && near(all, byShop));
    }

    void rangesAreNestedAroundEveryNode() {
        SampleSpace& s = *m_sample;
        const std::string sku = skuOf(products().front());
        for (const RowsPtr& weeks :
             {s.rows("level_weeks", {{"node", "all"}}), s.rows("level_weeks", {{"node", categoryNode()}}),
              s.rows("level_weeks", {{"node", shopNode()}}),
              s.rows("level_weeks", {{"node", categoryNode() + "|" + shopNode()}}),
              s.rows("part_weeks", {{"sku", sku}, {"shop", std::to_string(m_shop)}})}) {
            QVERIFY(weeks->count == 13 || weeks->count == 0);
            for (std::size_t r = 0; r < weeks->count; ++r) {
                double before = 0;
                for (const char* level : {"lo95", "lo80", "lo50", "hi50", "hi80", "hi95"}) {
                    const double now = number(weeks->at(r, weeks->spec->columnIndex(level)));
                    QVERIFY2(now >= before - 1e-9, level);
                    before = now;
                }
                QVERIFY(before > 0);
            }
        }
    }

    void aFigureForACategoryIsSplitDownExactly() {
        SampleSpace& s = *m_sample;
        const double before = final(categoryNode()), rest = final("all") - before;
        LevelAsk what = ask("set", std::round(before * 1.5) + 7);
        what.category = m_category;
        const auto split = previewLevel(s.space->info().path, what);
        QVERIFY(split.ok());
        QVERIFY(near(split->before, before) && near(split->after, what.amount));
        double parts = 0;
        for (const LevelPart& part : split->parts) parts += part.after;
        QVERIFY(near(parts, what.amount));
        QVERIFY(near(final(categoryNode()), before));  // a preview changes nothing
        DONE(apply(what));
        QVERIFY(near(final(categoryNode()), what.amount));
        QVERIFY(near(final("all"), rest + what.amount));
        const RowsPtr list = s.rows("level_overrides");
        QCOMPARE(list->count, std::size_t{1});
        QCOMPARE(text(list->at(0, list->spec->columnIndex("reason"))), QStringLiteral("直播"));
        QVERIFY(number(list->at(0, list->spec->columnIndex("parts"))) > 1);
        const RowsPtr weeks = s.rows("level_weeks", {{"node", categoryNode()}});
        QCOMPARE(text(cell(*weeks, categoryNode() + "@" + std::to_string(m_week.n), "override")),
                 QString::number(what.amount));
        // Said again, it takes the place of the first figure: relative to the forecast, not to the figure.
        LevelAsk times = ask("mul", 2);
        times.category = m_category;
        DONE(apply(times));
        QVERIFY(near(final(categoryNode()), before * 2));
        QCOMPARE(s.count("level_overrides"), std::size_t{1});
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(final(categoryNode()), what.amount));
        DONE(s.wait(s.space->redo()));
        QVERIFY(near(final(categoryNode()), before * 2));
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(final(categoryNode()), before));
        QCOMPARE(s.count("overrides"), std::size_t{0});
        QCOMPARE(s.count("level_overrides"), std::size_t{0});
    }

    void aFigureForAChannelStaysInTheChannel() {
        SampleSpace& s = *m_sample;
        const RowsPtr shops = s.rows("level_channels");
        std::map<std::string, double> before;
        for (const std::string& node : shops->keys) before[node] = final(node);
        const double total = final("all");
        LevelAsk what = ask("add", 250);
        what.shop = m_shop;
        DONE(apply(what));
        for (const auto& [node, value] : before)
            QVERIFY2(near(final(node), value + (node == shopNode() ? 250 : 0)), node.c_str());
        QVERIFY(near(final("all"), total + 250));
        // The regions of the whole hold it too, and a new run of the forecast changes none of it.
        double regions = 0;
        const RowsPtr level_regions = s.rows("level_regions");
        for (const std::string& node : level_regions->keys) regions += final(node);
        QVERIFY(near(regions, total + 250));
        QVERIFY(near(sum(s.rows("part_channels"), "total"), sum(s.rows("forecast"), "total")));
        DONE(s.wait(s.space->compute({ResultKind::Forecast}, true)));
        QVERIFY(near(final(shopNode()), before[shopNode()] + 250));
        const RowsPtr list = s.rows("level_overrides");
        DONE(s.wait(s.space->applyEdits(
            {{"forecast.override_level", list->keys.front(), QStringLiteral("null")}}, {})));
        QVERIFY(near(final(shopNode()), before[shopNode()]));
        QCOMPARE(s.count("overrides"), std::size_t{0});
        DONE(s.wait(s.space->undo()));  // back with its split
        QVERIFY(near(final(shopNode()), before[shopNode()] + 250));
        DONE(s.wait(s.space->undo()));
        for (const auto& [node, value] : before) QVERIFY(near(final(node), value));
    }

    void aPersonsOverrideStandsUnlessIncluded() {
        SampleSpace& s = *m_sample;
        const double before = final(categoryNode());
        const std::string sku = skuOf(products().front());
        const std::string key = sku + ":" + std::to_string(m_week.n);
        DONE(s.wait(
            s.space->applyEdits({{"forecast.override", key, QStringLiteral(R"({"op":"set","amount":500})")}},
                                QStringLiteral("mine"))));
        LevelAsk what = ask("set", 500 + std::round(before));
        what.category = m_category;
        DONE(apply(what));
        const auto own = [&] {
            return number(cell(*s.rows("forecast_weeks", {{"sku", sku}}), key, "final"));
        };
        QCOMPARE(own(), 500.0);
        QVERIFY(near(final(categoryNode()), what.amount));
        // Less than what stands cannot be shared out.
        LevelAsk less = ask("set", 400);
        less.category = m_category;
        const auto refused = previewLevel(s.space->info().path, less);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, std::string("level.kept"));
        QCOMPARE(apply(less).state, JobState::Failed);
        less.includeKept = true;
        DONE(apply(less));
        QVERIFY(own() < 500);
        QVERIFY(near(final(categoryNode()), 400));
        // By hand again: the product leaves the figure, the others stay in it.
        const auto parts = [&] {
            const RowsPtr list = s.rows("level_overrides");
            return number(list->at(0, list->spec->columnIndex("parts")));
        };
        const double had = parts();
        QVERIFY(had > 2);
        DONE(s.wait(s.space->applyEdits(
            {{"forecast.override", key, QStringLiteral(R"({"op":"set","amount":9})")}}, {})));
        QCOMPARE(own(), 9.0);
        QCOMPARE(parts(), had - 1);
        for (int k = 0; k < 4; ++k) DONE(s.wait(s.space->undo()));
        QVERIFY(near(final(categoryNode()), before));
    }

    void onePartOfOneProduct() {
        SampleSpace& s = *m_sample;
        const RowsPtr sold = s.rows("part_products", {{"shop", std::to_string(m_shop)}});
        const std::string sku = skuOf(sold->keys.front());
        const auto part = [&](std::int64_t shop) {
            const RowsPtr weeks = s.rows("part_weeks", {{"sku", sku}, {"shop", std::to_string(shop)}});
            return number(cell(*weeks, sku + "@" + std::to_string(m_week.n), "final"));
        };
        const double before = part(m_shop);
        LevelAsk what = ask("set", 33);
        what.shop = m_shop;
        what.sku = std::stoll(sku);
        DONE(apply(what));
        QVERIFY(near(part(m_shop), 33));
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(part(m_shop), before));
        // A whole product is an ordinary override.
        what.shop.reset();
        DONE(apply(what));
        QCOMPARE(s.count("level_overrides"), std::size_t{0});
        QCOMPARE(s.count("overrides"), std::size_t{1});
        DONE(s.wait(s.space->undo()));
    }

    void whatCannotBeIsRefused() {
        SampleSpace& s = *m_sample;
        const auto code = [&](const LevelAsk& what) {
            const auto split = previewLevel(s.space->info().path, what);
            return split ? std::string("fine") : split.error().code;
        };
        QCOMPARE(code(ask("set", -1)), std::string("level.value"));
        QCOMPARE(code(ask("pow", 2)), std::string("level.value"));
        QCOMPARE(code(ask("set", std::nan(""))), std::string("level.value"));
        LevelAsk far = ask("set", 10);
        far.week = m_week + 500;
        QCOMPARE(code(far), std::string("level.none"));
        LevelAsk unknown = ask("set", 10);
        unknown.category = "no such thing";
        QCOMPARE(code(unknown), std::string("level.none"));
        for (const char* bad : {"{}", "{\"week\":\"x\"}", "[]", "7"})
            QCOMPARE(
                s.wait(s.space->applyEdits({{"forecast.override_level", "", QString::fromUtf8(bad)}}, {}))
                    .state,
                JobState::Failed);
        QCOMPARE(s.count("overrides"), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestLevelOverrides)
#include "tst_level_overrides.moc"
