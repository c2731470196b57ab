#include <QtTest>
#include <random>

#include "customers/segments.h"

using namespace roulian;
using namespace roulian::customers;

namespace {

CustomerFacts facts() {
    CustomerFacts f;
    f.asOf = Day::fromYmd(2026, 8, 21);
    f.rfm.recencyDays = 12;
    f.rfm.orders = 4;
    f.rfm.money = Money::fromYuan(480);
    f.rfm.r = 5, f.rfm.f = 4, f.rfm.m = 3;
    f.rfm.rfmClass = RfmClass::ImportantKeep;
    f.rfm.lifecycle = Lifecycle::Cooling;
    f.rfm.firstDay = Day::fromYmd(2026, 6, 30);
    f.tags = {"蜂蜜", "VIP 客户"};
    f.channels = {"youzan", "wecom"};
    f.province = "浙江";
    f.presaleOrders = 2;
    return f;
}

bool holds(const char* text) {
    const Result<Rule> rule = parseRule(text);
    if (!rule) qWarning() << text << rule.error().code.c_str();
    return rule && matches(*rule, facts());
}

Rule randomRule(std::mt19937& random, int depth) {
    Rule rule;
    const auto all = fields();
    if (depth == 0 || random() % 3 == 0) {
        const FieldInfo& info = all[random() % all.size()];
        rule.field = info.field;
        const bool number = info.kind == FieldKind::Number;
        const bool coded = info.field == Field::Class || info.field == Field::Lifecycle;
        rule.op = random() % 3 == 0 ? Op::In : number ? static_cast<Op>(random() % 6) : Op::Ne;
        const std::size_t n = rule.op == Op::In ? 1 + random() % 3 : 1;
        for (std::size_t i = 0; i < n; ++i) {
            if (number)
                rule.values.emplace_back(static_cast<double>(random() % 1000) / 8 - 20);
            else if (coded)
                rule.values.emplace_back(info.field == Field::Class ? std::string("general_keep")
                                                                    : std::string("lost"));
            else
                rule.values.emplace_back(std::string("a\"b\\蜂“蜜” (x) and"));
        }
        return rule;
    }
    rule.kind = static_cast<Rule::Kind>(1 + random() % 3);
    const int children = rule.kind == Rule::Kind::Not ? 1 : 2 + static_cast<int>(random() % 2);
    for (int i = 0; i < children; ++i) rule.children.push_back(randomRule(random, depth - 1));
    return rule;
}

}  // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditions_data() {
        QTest::addColumn<bool>("expected");
        const std::pair<const char*, bool> rows[] = {
            {"recency_days <= 30 and orders >= 2 and tag = \"蜂蜜\"", true},
            {"recency_days < 12", false},
            {"recency_days in (1, 12)", true},
            {"money = 480", true},
            {"average_order > 119.5", true},
            {"first_days = 52", true},
            {"months_since_first = 2", true},
            {"tag = \"vip客户\"", true},  // folded
            {"tag != \"蜂蜜\"", false},
            {"tag != \"茶\"", true},
            {"tag contains \"vip\"", true},
            {"channel in (\"erp\", \"wecom\")", true},
            {"channel_count >= 2", true},
            {"presale_share = 0.5", true},
            {"discounted_orders >= 0", false},  // not known: not met
            {"not discounted_orders >= 0", true},
            {"city != \"杭州\"", false},  // not known
            {"province = \"浙江\"", true},
            {"class = \"important_keep\" and lifecycle = \"cooling\"", true},
            // "and" binds tighter: a or (b and c)
            {"orders = 4 or orders = 1 and orders = 2", true},
            {"(orders = 4 or orders = 1) and orders = 2", false},
            {"not orders = 1 and m_score >= 3", true},
            {"ORDERS >= 4 AND Tag = \"蜂蜜\"", true},
            {"orders >= 2 且 （tag 属于 （“茶”，“蜂蜜”））", true},
            {"非 orders >= 2 或 money ＞ 1", true},
        };
        for (const auto& [text, expected] : rows) QTest::newRow(text) << expected;
    }
    void conditions() {
        QFETCH(bool, expected);
        QCOMPARE(holds(QTest::currentDataTag()), expected);
    }
    void errors_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("position");
        const auto row = [](const char* text, const char* code, int position) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(code) << position;
        };
        row("", "rule.empty", 1);
        row("age > 3", "rule.field.unknown", 1);
        row("orders ~ 3", "rule.operator.unknown", 8);
        row("orders", "rule.operator.unknown", 7);
        row("tag > \"a\"", "rule.operator.not_for_field", 5);
        row("orders contains 3", "rule.operator.not_for_field", 8);
        row("orders >=", "rule.value.missing", 10);
        row("orders in 3", "rule.value.missing", 11);
        row("orders >= \"2\"", "rule.value.number_wanted", 11);
        row("orders >= 2x", "rule.value.number_wanted", 11);
        row("tag = 蜂蜜", "rule.value.text_wanted", 7);
        row("lifecycle = \"asleep\"", "rule.value.unknown", 13);
        row("tag = \"蜂蜜", "rule.text.unclosed", 7);
        row("(orders = 1", "rule.paren.unclosed", 1);
        row("orders in (1, 2", "rule.paren.unclosed", 11);
        row("tag = \"蜂蜜\" orders = 1", "rule.unexpected", 12);  // characters, not bytes
        row("orders = 1 and", "rule.unexpected", 15);
        row("orders = 1)", "rule.unexpected", 11);
    }
    void errors() {
        QFETCH(QString, text);
        const Result<Rule> rule = parseRule(text.toStdString());
        QVERIFY(!rule);
        QTEST(QString::fromStdString(rule.error().code), "code");
        QTEST(QString::fromStdString(rule.error().args.at(0)).toInt(), "position");
    }
    void depthIsLimited() {
        const std::string deep = std::string(100000, '(') + "orders = 1";
        QCOMPARE(QString::fromStdString(parseRule(deep).error().code), QStringLiteral("rule.too_deep"));
        std::string nots;
        for (int i = 0; i < 100000; ++i) nots += "not ";
        QCOMPARE(QString::fromStdString(parseRule(nots + "orders = 1").error().code),
                 QStringLiteral("rule.too_deep"));
    }
    void textAndBack() {
        const char* canonical = "orders >= 2 and (tag = \"蜂蜜\" or channel in (\"youzan\", \"wecom\"))";
        QCOMPARE(QString::fromStdString(ruleText(*parseRule(canonical))), QString::fromUtf8(canonical));
        QCOMPARE(QString::fromStdString(ruleText(*parseRule("(((not (orders=2)))) 或 ( money<>1.50 )"))),
                 QStringLiteral("not orders = 2 or money != 1.5"));
        const Rule huge = *parseRule("money > 100000000000000000000");
        QVERIFY(*parseRule(ruleText(huge)) == huge);
        std::mt19937 random(5);
        for (int i = 0; i < 500; ++i) {
            const Rule rule = randomRule(random, 4);
            const Result<Rule> again = parseRule(ruleText(rule));
            QVERIFY2(again, ruleText(rule).c_str());
            QVERIFY2(*again == rule, ruleText(rule).c_str());
        }
    }
    void anyBytesGiveARuleOrAnError() {
        const char* pieces[] = {"orders", "tag",  " in ", "(",   ")", "\"", "\\",   "“",    "”", "，",
                                "and ",   "not ", "<=",   "1.5", "-", "蜂", "\xE3", "\xFF", ",", "="};
        std::mt19937 random(6);
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            for (unsigned n = random() % 12; n > 0; --n) text += pieces[random() % std::size(pieces)];
            const Result<Rule> rule = parseRule(text);
            if (rule)
                QVERIFY(*parseRule(ruleText(*rule)) == *rule);
            else
                QVERIFY(rule.error().args.size() >= 2);
        }
    }
    void builtins() {
        for (const BuiltinSegment& s : builtinSegments()) {
            const Result<Rule> rule = parseRule(s.text);
            QVERIFY2(rule, std::string(s.text).c_str());
            QCOMPARE(ruleText(*rule), std::string(s.text));
        }
        const Rule coupons = *parseRule(builtinSegments()[3].text);
        QCOMPARE(usedFields(coupons), (std::vector{Field::Orders, Field::DiscountedShare}));
        std::vector<CustomerFacts> all{facts(), facts()};
        QVERIFY(!answerable(coupons, all));
        all[1].discountedOrders = 4;
        QVERIFY(answerable(coupons, all));
        QCOMPARE(select(coupons, all), std::vector<std::size_t>{1});
        all[0].rfm.firstDay = Day::fromYmd(2026, 8, 20);
        QCOMPARE(select(*parseRule(builtinSegments()[0].text), all), std::vector<std::size_t>{0});
    }
    void notIsComplement() {
        std::mt19937 random(8);
        const CustomerFacts f = facts();
        for (int i = 0; i < 200; ++i) {
            Rule negated;
            negated.kind = Rule::Kind::Not;
            negated.children.push_back(randomRule(random, 3));
            QCOMPARE(matches(negated, f), !matches(negated.children.front(), f));
        }
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
