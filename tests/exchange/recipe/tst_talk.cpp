// Wishes in words, lists sent again and again, and messages reduced to counts.
#include <QTest>

#include "core/text.h"
#include "exchange/recipe/durations.h"
#include "exchange/recipe/jielong.h"
#include "exchange/recipe/talk.h"
#include "exchange/recipe/wishes.h"

using namespace roulian;
using namespace roulian::exchange;

namespace {

QString shown(const std::vector<CollectionRecord::Item>& items) {
    QString out;
    for (const auto& i : items)
        out += QString(QString::fromStdString(i.label) + QLatin1Char('*') + QString::number(i.qty.value()) +
                       (i.confidence >= 0.9   ? QStringLiteral("! ")
                        : i.confidence >= 0.3 ? QStringLiteral("~ ")
                                              : QStringLiteral("? ")));
    return out.trimmed();
}

Message said(const char* who, const char* text, int hour, const char* id = "") {
    Message m;
    m.roomId = "1@chatroom";
    m.senderId = who;
    m.senderName = who;
    m.text = text;
    m.id = id;
    m.at = LocalTime{std::int64_t{20000} * 86400 + hour * 3600, Precision::Second};
    return m;
}

}  // namespace

class TestTalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Shapes of formats/06-jielong.md.
    void wishes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
        const auto row = [](const char* text, const char* items) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(items);
        };
        row("蜂蜜2瓶", "蜂蜜*2!");
        row("核桃仁1", "核桃仁*1~");
        row("蜂蜜1瓶 核桃仁 2份，下班后取", "蜂蜜*1! 核桃仁*2!");
        row("蜂蜜两瓶", "蜂蜜*2!");
        row("半斤桂圆", "半斤桂圆*1~");
        row("蜂蜜x2", "蜂蜜*2!");
        row("蜂蜜*2，核桃仁+1", "蜂蜜*2! 核桃仁*1!");
        row("+1", "+1*1?");
        row("都要", "都要*1?");
        row("蜂蜜500g 2瓶", "蜂蜜500g*2!");
        row("三只松鼠2包", "三只松鼠*2!");
        row("", "");
    }
    void wishes() {
        QFETCH(QString, text);
        QTEST(shown(wishesOf(text.toStdString())), "items");
    }
    void nicknamesEndWhereTheyEnd() {
        Jielong list;
        QVERIFY(
            parseJielong("#接龙\n秋日\n说明\n\n例 昵称 数量\n1. 小 念 蜂蜜2\n2. 棠棠 +1", {"小 念"}, list));
        QCOMPARE(QString::fromStdString(list.title), QStringLiteral("秋日"));
        QCOMPARE(QString::fromStdString(list.body), QStringLiteral("说明"));
        QCOMPARE(list.entries.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(list.entries[0].nick), QStringLiteral("小 念"));
        QCOMPARE(QString::fromStdString(list.entries[1].text), QStringLiteral("+1"));
        QVERIFY(!parseJielong("今天有接龙吗", {}, list));
    }
    void anOlderListChangesNothing() {
        JielongLists lists;
        const auto at = [](int s) { return std::optional(LocalTime{s}); };
        lists.add("#接龙\nA\n1. a 2份\n2. b 1份", {}, at(200), 1);
        lists.add("#接龙\nA\n1. a 1份", {}, at(100), 2);
        auto records = lists.take({}, "room");
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0].entries.size(), std::size_t{2});
        QCOMPARE(records[0].openedAt->seconds, std::int64_t{100});
    }
    void countsAndRevokes() {
        const std::vector<TalkWord> words{{"槐花蜜", "槐花蜜"}, {"核桃仁", "山核桃仁"}};
        TalkReducer talk(words, "file", 0);
        talk.add(said("a", "槐花蜜和核桃仁什么时候到货", 9, "m1"), 1);
        talk.add(said("b", "槐花蜜漏了，退款", 10, "m2"), 2);
        talk.add(said("b", "[图片]", 10), 3);
        Message revoke = said("a", "", 11, "m1");
        revoke.kind = "revoke";
        talk.add(std::move(revoke), 4);
        const auto records = talk.take();
        QCOMPARE(records.size(), std::size_t{1});
        const auto& day = std::get<TalkDayRecord>(records[0]);
        QCOMPARE(day.messages, std::int64_t{3});
        QCOMPARE(day.senders, std::int64_t{2});
        QCOMPARE(day.questions, std::int64_t{0});
        QCOMPARE(day.complaints, std::int64_t{1});
        QCOMPARE(day.revoked, std::int64_t{1});
        QCOMPARE(day.mentions.size(), std::size_t{1});
        QCOMPARE(day.mentions[0].second, std::int64_t{1});
    }
    // Only where somebody asked: the words as they were written, what takes them back, no lists or notices.
    void messagesAreHandedOnWhenAsked() {
        const std::vector<TalkWord> none;
        TalkReducer talk(none, "file", 30);
        const auto asked = talk.add(said("a", "什么时候到货", 9, "m1"), 1);
        QVERIFY(asked && asked->question && !asked->complaint && !asked->revoked);
        QCOMPARE(asked->text, std::string("什么时候到货"));
        QCOMPARE(asked->id, std::string("m1"));
        QCOMPARE(asked->keepDays, 30);
        QVERIFY(!talk.add(said("b", "[图片]", 10), 2));
        Message revoke = said("a", "", 11, "m1");
        revoke.kind = "revoke";
        const auto gone = talk.add(std::move(revoke), 3);
        QVERIFY(gone && gone->revoked && gone->id == "m1" && gone->text.empty());
        std::string endless = "长";
        while (endless.size() < 20000) endless += endless;
        const auto cut = talk.add(said("a", endless.c_str(), 12, "m2"), 4);
        QVERIFY(cut && cut->text.size() <= 4000 && validUtf8(cut->text));
        TalkReducer silent(none, "file", 0);
        QVERIFY(!silent.add(said("a", "什么时候到货", 9, "m1"), 1));
    }
    void oneToOneTalkHasNoName() {
        const std::vector<TalkWord> none;
        TalkReducer talk(none, "file", 0);
        Message m = said("wm1", "你好", 9);
        m.roomId = "wmSOMEBODY";
        m.roomName = "棠棠";
        talk.add(std::move(m), 1);
        const auto records = talk.take();
        const auto& day = std::get<TalkDayRecord>(records.at(0));
        QCOMPARE(QByteArray::fromStdString(day.kind + day.externalId + day.name), QByteArray("single*"));
    }
    void durations_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::newRow("hours") << QStringLiteral("2小时05分11秒") << 7511.0;
        QTest::newRow("minutes") << QStringLiteral("1分08秒") << 68.0;
        QTest::newRow("seconds") << QStringLiteral("35秒") << 35.0;
        QTest::newRow("bare") << QStringLiteral("48") << 48.0;
        QTest::newRow("clock") << QStringLiteral("1:10:05") << 4205.0;
        QTest::newRow("words") << QStringLiteral("好久") << -1.0;
        QTest::newRow("half") << QStringLiteral("5分x") << -1.0;
        QTest::newRow("sixty") << QStringLiteral("1:75") << -1.0;
    }
    void durations() {
        QFETCH(QString, text);
        QTEST(parseDuration(text.toStdString()).value_or(-1), "seconds");
    }
};

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
