// Warehouses as a level: learned from orders, said by a person, adding up under overrides, made anew without a forecast.
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

bool near(double a, double b) {
    return std::abs(a - b) < 1e-6 * (1 + std::abs(b));
}

double sum(const RowsPtr& rows, const char* column) {
    double total = 0;
    for (std::size_t r = 0; r < rows->count; ++r)
        total += number(rows->at(r, rows->spec->columnIndex(column)));
    return total;
}

std::string text(const Value& value) {
    const auto* string = std::get_if<QString>(&value);
    return string ? string->toStdString() : std::string();
}

const std::string kEast = "样例苏州仓", kWest = "样例成都仓", kFront = "样例前置仓";

}  // namespace

class TestNodeLevels : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;
    Week m_week;  // the third of the horizon

    double final(const std::string& node) {
        const RowsPtr weeks = m_sample->rows("level_weeks", {{"node", node}});
        return number(cell(*weeks, node + "@" + std::to_string(m_week.n), "final"));
    }
    std::string area(const std::string& province, const char* column) {
        return text(cell(*m_sample->rows("areas"), "r:" + province, column));
    }
    std::string node(const std::string& warehouse) {
        const RowsPtr all = m_sample->rows("warehouses");
        for (std::size_t r = 0; r < all->count; ++r)
            if (text(all->at(r, all->spec->columnIndex("name"))) == warehouse)
                return "w:" + std::to_string(static_cast<std::int64_t>(
                                  number(all->at(r, all->spec->columnIndex("warehouse_id")))));
        return {};
    }
    // What the provinces of a warehouse come to, by the levels of the provinces themselves.
    double provinces(const std::string& node, const std::string& category = {}) {
        const RowsPtr served = m_sample->rows("level_regions", {{"warehouse", node.substr(2)}});
        double total = 0;
        for (const std::string& key : served->keys)
            total += final(category.empty() ? key : "c:" + category + "|" + key);
        return total;
    }
    JobInfo say(const std::string& province, const char* json, const char* why = "") {
        return m_sample->wait(m_sample->space->applyEdits({{"area.set", province, QString::fromUtf8(json)}},
                                                          QString::fromUtf8(why)));
    }
    std::string refused(const std::string& province, const char* json) {
        const JobInfo info = say(province, json);
        return info.state == JobState::Failed && info.error ? info.error->code : std::string("fine");
    }
    bool stale(ResultKind kind) {
        for (const Freshness& f : m_sample->space->freshness())
            if (f.kind == kind) return f.stale;
        return false;
    }

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>(0.1);
        DONE(m_sample->made);
        const RowsPtr weeks = m_sample->rows("level_weeks", {{"node", "all"}});
        QCOMPARE(weeks->count, std::size_t{13});
        m_week = Week{static_cast<std::int32_t>(number(weeks->at(2, weeks->spec->columnIndex("week"))))};
    }

    // The sample's order list sends far provinces from Chengdu, near ones from Suzhou.
    void ordersTellWhoServes() {
        QCOMPARE(area("浙江省", "warehouse"), kEast);
        QCOMPARE(area("浙江省", "source"), std::string("orders"));
        QCOMPARE(area("四川省", "warehouse"), kWest);
        const RowsPtr areas = m_sample->rows("areas");
        QVERIFY(number(cell(*areas, "r:浙江省", "told")) > 10);
        QCOMPARE(cell(*areas, "r:浙江省", "agree"), cell(*areas, "r:浙江省", "told"));
        // Pick-up orders name neither province nor warehouse.
        QCOMPARE(area("", "source"), std::string("unknown"));
        const RowsPtr orders = m_sample->rows("orders");
        std::size_t named = 0;
        for (std::size_t r = 0; r < orders->count; ++r)
            named += !text(orders->at(r, orders->spec->columnIndex("warehouse"))).empty();
        QVERIFY(named > 0 && named < orders->count);
    }

    void warehousesAddUpWithEveryOtherLevel() {
        SampleSpace& s = *m_sample;
        const double total = sum(s.rows("level_total"), "total");
        QVERIFY(total > 0);
        QVERIFY(near(sum(s.rows("level_nodes"), "total"), total));
        QVERIFY(near(sum(s.rows("part_nodes"), "total"), total));
        double all = 0, history = 0;
        const RowsPtr level_nodes = s.rows("level_nodes");
        QCOMPARE(level_nodes->count, std::size_t{3});
        for (const std::string& node : level_nodes->keys) {
            QVERIFY2(near(final(node), provinces(node)), node.c_str());
            all += final(node);
            history += sum(s.rows("level_history", {{"node", node}}), "qty");
            const std::string id = node.substr(2);
            const double whole = number(cell(*level_nodes, node, "total"));
            for (const char* parts : {"part_categories", "part_products", "part_channels", "part_regions"})
                QVERIFY2(near(sum(s.rows(parts, {{"warehouse", id}}), "total"), whole), parts);
            // Its own accuracy, and ranges around the figure.
            QVERIFY(number(cell(*level_nodes, node, "wape")) > 0);
            const RowsPtr weeks = s.rows("level_weeks", {{"node", node}});
            QCOMPARE(weeks->count, std::size_t{13});
            for (std::size_t r = 0; r < weeks->count; ++r) {
                double before = -1;
                for (const char* level : {"lo95", "lo80", "lo50", "hi50", "hi80", "hi95"}) {
                    const double now = number(weeks->at(r, weeks->spec->columnIndex(level)));
                    QVERIFY2(now >= before, level);
                    before = now;
                }
                QVERIFY(before > 0);
            }
        }
        QVERIFY(near(all, final("all")));
        QVERIFY(near(history, sum(s.rows("level_history", {{"node", "all"}}), "qty")));
    }

    // To the last unit: whatever is overridden anywhere, a warehouse is the sum of its provinces.
    void aFigureForAWarehouseIsSplitDownExactly() {
        SampleSpace& s = *m_sample;
        const std::string west = node(kWest), east = node(kEast);
        const double before = final(west), other = final(east), total = final("all");
        LevelAsk what;
        what.week = m_week;
        what.warehouse = std::stoll(west.substr(2));
        what.op = "set";
        what.amount = std::round(before * 1.5) + 7;
        const auto split = previewLevel(s.space->info().path, what);
        QVERIFY(split.ok());
        QVERIFY(near(split->before, before) && near(split->after, what.amount));
        double parts = 0;
        for (const LevelPart& part : split->parts) parts += part.after;
        QVERIFY(near(parts, what.amount));
        const auto apply = [&](const LevelAsk& ask) {
            return s.wait(s.space->applyEdits(
                {{"forecast.override_level", "", QString::fromStdString(ask.json())}}, QStringLiteral("仓")));
        };
        DONE(apply(what));
        QVERIFY(near(final(west), what.amount));
        QVERIFY(near(final(west), provinces(west)));
        QVERIFY(near(final(east), other));
        QVERIFY(near(final("all"), total + what.amount - before));
        double shops = 0;
        const RowsPtr level_channels = s.rows("level_channels");
        for (const std::string& key : level_channels->keys) shops += final(key);
        QVERIFY(near(shops, final("all")));
        const RowsPtr list = s.rows("level_overrides");
        QCOMPARE(list->count, std::size_t{1});
        QCOMPARE(text(list->at(0, list->spec->columnIndex("warehouse"))), kWest);
        QCOMPARE(text(cell(*s.rows("level_weeks", {{"node", west}}), west + "@" + std::to_string(m_week.n),
                           "override")),
                 std::to_string(static_cast<int>(what.amount)));
        // One category of it, on top: the warehouse grows by as much.
        const RowsPtr categories = s.rows("part_categories", {{"warehouse", west.substr(2)}});
        const std::string category = text(categories->at(0, categories->spec->columnIndex("category")));
        LevelAsk more = what;
        more.category = category;
        more.op = "add";
        more.amount = 20;
        more.includeKept = true;
        DONE(apply(more));
        QVERIFY(near(final(west), what.amount + 20));
        QVERIFY(near(final("c:" + category + "|" + west), provinces(west, category)));
        // A second figure for the same warehouse and week takes the place of the first; undone step by step.
        DONE(s.wait(s.space->undo()));
        what.amount += 3;
        DONE(apply(what));
        QCOMPARE(s.count("level_overrides"), std::size_t{1});
        QVERIFY(near(final(west), what.amount));
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(final(west), before));
        QVERIFY(near(final("all"), total));
        QCOMPARE(s.count("overrides"), std::size_t{0});
        // One product of it.
        const RowsPtr products = s.rows("part_products", {{"warehouse", west.substr(2)}});
        LevelAsk one = what;
        one.sku = std::stoll(products->keys.front().substr(2));
        one.amount = 33;
        DONE(apply(one));
        const RowsPtr part =
            s.rows("part_weeks", {{"sku", std::to_string(*one.sku)}, {"warehouse", west.substr(2)}});
        QVERIFY(near(number(cell(*part, std::to_string(*one.sku) + "@" + std::to_string(m_week.n), "final")),
                     33));
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(final(west), before));
    }

    // A figure for a product in a shop and one for it in a warehouse cross: no cell counts twice, each shows where it belongs.
    void figuresOfOneProductMayCross() {
        SampleSpace& s = *m_sample;
        const std::string west = node(kWest).substr(2);
        // A product that a shop sells from two warehouses.
        std::string sku, shop;
        const RowsPtr products = s.rows("part_products", {{"warehouse", west}});
        for (std::size_t r = 0; r < products->count && sku.empty(); ++r) {
            const std::string id = products->keys[r].substr(2);
            const RowsPtr shops = s.rows("part_channels", {{"sku", id}, {"warehouse", west}});
            const RowsPtr nodes = s.rows("part_nodes", {{"sku", id}});
            if (nodes->count < 2 || shops->count < 1 || s.rows("part_channels", {{"sku", id}})->count < 2)
                continue;
            sku = id;
            shop = shops->keys[0].substr(2);
        }
        QVERIFY(!sku.empty());
        const std::string key = sku + "@" + std::to_string(m_week.n);
        const auto part = [&](const char* of, const std::string& id, const char* column) {
            return cell(*s.rows("part_weeks", {{"sku", sku}, {of, id}}), key, column);
        };
        const auto whole = [&] {
            return number(cell(*s.rows("forecast_weeks", {{"sku", sku}}),
                               sku + ":" + std::to_string(m_week.n), "final"));
        };
        const double before = number(part("shop", shop, "final")), all = whole();
        LevelAsk what;
        what.week = m_week;
        what.sku = std::stoll(sku);
        what.op = "add";
        what.amount = 40;
        what.includeKept = true;
        what.shop = std::stoll(shop);
        DONE(s.wait(
            s.space->applyEdits({{"forecast.override_level", "", QString::fromStdString(what.json())}}, {})));
        QVERIFY(near(number(part("shop", shop, "final")), before + 40));
        QCOMPARE(text(part("shop", shop, "override")), std::string("+40"));
        QCOMPARE(text(part("warehouse", west, "override")), std::string());
        const double held = number(part("warehouse", west, "final"));
        what.shop.reset();
        what.warehouse = std::stoll(west);
        what.amount = 25;
        DONE(s.wait(
            s.space->applyEdits({{"forecast.override_level", "", QString::fromStdString(what.json())}}, {})));
        QVERIFY(near(number(part("warehouse", west, "final")), held + 25));
        QVERIFY(near(whole(), all + 65));
        double shops = 0;
        const RowsPtr channels = s.rows("part_channels", {{"sku", sku}});
        for (const std::string& channel : channels->keys)
            shops += number(part("shop", channel.substr(2), "final"));
        QVERIFY(near(shops, all + 65));
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->undo()));
        QVERIFY(near(whole(), all));
    }

    void aPersonSaysWhoServesAndTakesItBack() {
        SampleSpace& s = *m_sample;
        DONE(s.wait(s.space->compute({})));
        QVERIFY(!stale(ResultKind::Nodes) && !stale(ResultKind::Forecast));
        const std::string west = node(kWest), east = node(kEast);
        const double zhejiang = final("r:浙江省"), beforeWest = final(west), beforeEast = final(east),
                     beforeNone = final("w:0");
        QVERIFY(zhejiang > 0);
        // A short name will do; the areas are out of date, the forecast is not.
        DONE(say("浙江", "{\"warehouse\":\"样例成都仓\"}", "华东仓爆仓"));
        QCOMPARE(area("浙江省", "warehouse"), kWest);
        QCOMPARE(area("浙江省", "source"), std::string("said"));
        QCOMPARE(area("浙江省", "proposed"), kEast);
        QCOMPARE(area("浙江省", "reason"), std::string("华东仓爆仓"));
        QVERIFY(stale(ResultKind::Nodes));
        QVERIFY(!stale(ResultKind::Forecast) && !stale(ResultKind::Plan));
        QVERIFY(near(final(west), beforeWest));  // one picture until it is made anew
        DONE(s.wait(s.space->compute({ResultKind::Nodes})));
        QVERIFY(!stale(ResultKind::Nodes));
        QVERIFY(near(final(west), beforeWest + zhejiang));
        QVERIFY(near(final(east), beforeEast - zhejiang));
        QVERIFY(near(final(west), provinces(west)));
        // Several in one step, by number and by nobody; one undo takes all back, redo brings them again.
        DONE(s.wait(s.space->applyEdits(
            {{"area.set", "浙江省",
              QStringLiteral("{\"warehouse\":%1}").arg(QString::fromStdString(node(kFront).substr(2)))},
             {"area.set", "四川省", QStringLiteral("{\"warehouse\":null}")},
             {"area.set", "", QStringLiteral("{\"warehouse\":\"样例前置仓\"}")}},
            {})));
        QCOMPARE(area("浙江省", "warehouse"), kFront);
        QCOMPARE(area("四川省", "warehouse"), std::string());
        QCOMPARE(area("四川省", "source"), std::string("said"));
        DONE(s.wait(s.space->compute({})));
        QVERIFY(near(final("w:0"), beforeNone + final("r:四川省") - final("r:")));
        QVERIFY(near(final(node(kFront)), final("r:浙江省") + final("r:")));
        QVERIFY(near(sum(s.rows("level_nodes"), "total"), sum(s.rows("level_total"), "total")));
        const RowsPtr log = s.rows("edits");
        bool shown = false;
        for (std::size_t r = 0; r < log->count; ++r)
            for (int c = 0; c < static_cast<int>(log->spec->columns.size()); ++c)
                shown = shown || text(log->at(r, c)).find(kFront) != std::string::npos;
        QVERIFY(shown);
        DONE(s.wait(s.space->undo()));
        QCOMPARE(area("浙江省", "warehouse"), kWest);
        QCOMPARE(area("浙江省", "reason"), std::string("华东仓爆仓"));
        QCOMPARE(area("", "source"), std::string("unknown"));
        DONE(s.wait(s.space->redo()));
        QCOMPARE(area("浙江省", "warehouse"), kFront);
        DONE(s.wait(s.space->undo()));
        // Back to what the orders propose.
        DONE(say("浙江省", "null"));
        QCOMPARE(area("浙江省", "source"), std::string("orders"));
        DONE(s.wait(s.space->compute({})));
        QVERIFY(near(final(west), beforeWest) && near(final(east), beforeEast));
    }

    // A new forecast keeps the levels of warehouses in step.
    void aNewForecastMakesWarehousesAnew() {
        SampleSpace& s = *m_sample;
        const std::string west = node(kWest);
        const double before = final(west);
        DONE(s.wait(s.space->compute({ResultKind::Forecast}, true)));
        QVERIFY(stale(ResultKind::Nodes));
        DONE(s.wait(s.space->compute({})));
        QVERIFY(near(final(west), before));
    }

    void whatCannotBeIsRefused() {
        SampleSpace& s = *m_sample;
        QCOMPARE(refused("浙江省", "{\"warehouse\":\"月球仓\"}"), std::string("area.warehouse"));
        QCOMPARE(refused("浙江省", "{\"warehouse\":4711}"), std::string("area.warehouse"));
        QCOMPARE(refused("阿特兰蒂斯", "{\"warehouse\":\"样例成都仓\"}"), std::string("area.province"));
        QCOMPARE(refused("杭州市", "{\"warehouse\":\"样例成都仓\"}"), std::string("area.province"));
        for (const char* bad : {"{}", "{\"warehouse\":true}", "{\"house\":\"样例成都仓\"}", "[]"})
            QCOMPARE(refused("浙江省", bad), std::string("edit.value"));
        QCOMPARE(area("浙江省", "source"), std::string("orders"));
        const JobInfo info = say("浙江省", "{\"warehouse\":\"月球仓\"}");
        QVERIFY(info.error && info.error->args.at(1).find(kWest) != std::string::npos);
        // Nothing is served from a warehouse without provinces.
        LevelAsk what;
        what.week = m_week;
        what.warehouse = std::stoll(node(kFront).substr(2));
        what.amount = 5;
        const auto split = previewLevel(s.space->info().path, what);
        QVERIFY(!split.ok());
        QCOMPARE(split.error().code, std::string("level.none"));
        FileSpace empty;
        const JobInfo none = empty.wait(
            empty.space->applyEdits({{"area.set", "浙江省", QStringLiteral("{\"warehouse\":\"A\"}")}}, {}));
        QVERIFY(none.error);
        QCOMPARE(none.error->code, std::string("area.no_warehouse"));
    }
};

QTEST_GUILESS_MAIN(TestNodeLevels)
#include "tst_node_levels.moc"
