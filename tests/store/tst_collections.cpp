// 接龙 lists and forms: entries found again, withdrawn, changed; talk and reach counted once.
#include <QTest>

#include "fixtures.h"
#include "store/kept_talk.h"

using namespace fixtures;

namespace {

CollectionRecord::Entry wish(const std::string& seq, const std::string& nick, const std::string& text,
                             const std::string& label = "honey", int qty = 1) {
    CollectionRecord::Entry e;
    e.seq = seq;
    e.who.push_back({IdentityKind::Nick, "room", nick});
    e.text = text;
    e.items.push_back({label, Qty::units(qty), 0.9});
    return e;
}

CollectionRecord list(std::vector<CollectionRecord::Entry> entries) {
    CollectionRecord c;
    c.kind = "jielong";
    c.title = "autumn";
    c.shop.channel = Channel::Jielong;
    c.communityKind = "wechat_room";
    c.communityId = "1@chatroom";
    c.complete = true;
    c.entries = std::move(entries);
    return c;
}

QByteArray entries(const Work& work) {
    return work.text(
        "SELECT group_concat(seq || ':' || text || ':' || state, ' ') FROM (SELECT * FROM "
        "collection_entry ORDER BY id)");
}

}  // namespace

class TestCollections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Everybody sends the whole list again; numbers shift after a withdrawal.
    void latestListStands() {
        Work work;
        QCOMPARE(import(work, {list({wish("1", "a", "2"), wish("2", "b", "1"), wish("3", "c", "1")})}).said(),
                 QByteArray("N"));
        QCOMPARE(entries(work), QByteArray("1:2:live 2:1:live 3:1:live"));
        QCOMPARE(import(work, {list({wish("1", "a", "3"), wish("2", "c", "1")})}).said(), QByteArray("C"));
        QCOMPARE(entries(work), QByteArray("1:3:live 2:1:withdrawn 2:1:live"));
        QCOMPARE(import(work, {list({wish("1", "a", "3"), wish("2", "c", "1")})}).said(), QByteArray("S"));
        QCOMPARE(work.number("SELECT count(*) FROM customer"), 3);
    }
    void changedWishOpensAgain() {
        Work work;
        QVERIFY(import(work, {goods("H500", "honey"), list({wish("1", "a", "two", "honey", 2)})}).error ==
                "ok");
        QCOMPARE(work.number("SELECT sku_id FROM entry_item"), 1);
        QVERIFY(work.db->exec("UPDATE entry_item SET state = 'confirmed'").ok());
        QVERIFY(import(work, {list({wish("1", "a", "two", "honey", 2)})}).error == "ok");
        QCOMPARE(work.text("SELECT state FROM entry_item"), QByteArray("confirmed"));
        QVERIFY(import(work, {list({wish("1", "a", "three", "honey", 3)})}).error == "ok");
        QCOMPARE(work.text("SELECT state || qty_milli FROM entry_item"), QByteArray("open3000"));
    }
    void formsDoNotWithdraw() {
        Work work;
        CollectionRecord form = list({wish("1", "a", "x")});
        form.kind = "form";
        form.complete = false;
        CollectionRecord second = form;
        second.entries = {wish("2", "a", "y")};
        QCOMPARE(import(work, {form, second}).error, QByteArray("ok"));
        QCOMPARE(entries(work), QByteArray("1:x:live 2:y:live"));
        QCOMPARE(import(work, {form, second}).said(), QByteArray("SS"));
    }
    void undoRestores() {
        Work work;
        QCOMPARE(import(work, {list({wish("1", "a", "2"), wish("2", "b", "1")})}).error, QByteArray("ok"));
        const std::string before = dump(*work.db);
        const Written second = import(work, {list({wish("1", "b", "4")})});
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QCOMPARE(QByteArray::fromStdString(dump(*work.db)), QByteArray::fromStdString(before));
    }
    void erasingClearsWhatSheWrote() {
        Work work;
        CollectionRecord c = list({wish("1", "a", "call me 13800138001")});
        c.entries[0].answers = {{"when", "evening"}};
        QCOMPARE(import(work, {c}).error, QByteArray("ok"));
        QCOMPARE(work.text("SELECT text FROM collection_entry"), QByteArray("call me 138****8001"));
        QVERIFY(eraseCustomer(*work.db, *work.vault, 1).ok());
        QCOMPARE(work.text("SELECT text FROM collection_entry"), QByteArray(""));
        QCOMPARE(work.number("SELECT count(*) FROM entry_answer"), 0);
    }
    // Two tools export the same talk, one of them only half of the day.
    void talkIsCountedOnce() {
        Work work;
        TalkDayRecord day;
        day.kind = "wechat_room";
        day.externalId = "1@chatroom";
        day.day = Day{20000};
        day.messages = 10;
        day.questions = 2;
        day.mentions = {{"honey", 3}};
        TalkDayRecord half = day;
        half.messages = 4;
        half.questions = 3;
        half.mentions = {{"honey", 1}, {"nuts", 1}};
        QVERIFY(import(work, {goods("H500", "honey"), day}).error == "ok");
        QVERIFY(import(work, {half}).error == "ok");
        QCOMPARE(work.text("SELECT messages || '/' || questions FROM talk_day"), QByteArray("10/3"));
        QCOMPARE(
            work.text("SELECT group_concat(word || messages || coalesce(sku_id, '-')) FROM (SELECT * FROM "
                      "talk_mention ORDER BY word)"),
            QByteArray("honey31,nuts1-"));
        QCOMPARE(import(work, {day}).said(), QByteArray("S"));
    }
    // Messages kept for some days: once, sealed, gone when revoked, when their day is over and when asked.
    void keptTalkGoes() {
        Work work;
        TalkMessageRecord m;
        m.communityKind = "wechat_room";
        m.communityId = "1@chatroom";
        m.id = "m1";
        m.at = LocalTime{20000 * 86400LL};
        m.sender = "蘑菇";
        m.text = "什么时候到货";
        m.question = true;
        m.keepDays = 30;
        TalkMessageRecord other = m;
        other.id.clear();
        other.text = "漏了";
        QCOMPARE(import(work, {m, other, m}).said(), QByteArray("NNS"));
        QCOMPARE(work.number("SELECT count(*) FROM talk_message"), 2);
        QCOMPARE(work.text("SELECT sender_mask FROM talk_message WHERE id = 1"), QByteArray("蘑**"));
        const auto person =
            readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM talk_message WHERE id = 1"));
        QVERIFY(person.ok() && person->name == m.sender && person->remark == m.text);
        // A longer wish extends, a shorter one does not cut.
        TalkMessageRecord longer = m;
        longer.keepDays = 60;
        QCOMPARE(import(work, {longer, m}).said(), QByteArray("CS"));
        TalkMessageRecord revoked = m;
        revoked.revoked = true;
        QCOMPARE(import(work, {revoked, revoked}).said(), QByteArray("CS"));
        QCOMPARE(work.number("SELECT count(*) FROM talk_message"), 1);
        QCOMPARE(work.number("SELECT count(*) FROM vault_person"), 1);
        QCOMPARE(forgetTalk(*work.db, Day{30}).value(), std::int64_t{0});  // written on day 0: its last day
        QCOMPARE(forgetTalk(*work.db, Day{31}).value(), std::int64_t{1});
        QCOMPARE(work.number("SELECT count(*) FROM vault_person"), 0);
        QCOMPARE(
            work.number("SELECT count(*) FROM journal WHERE table_name IN ('talk_message', 'vault_person')"),
            0);
        QVERIFY(import(work, {m}).error == "ok");
        QCOMPARE(forgetTalk(*work.db, {}).value(), std::int64_t{1});
        QVERIFY(undoBatch(*work.db, newestLiveBatch(*work.db)).ok());
        QCOMPARE(work.number("SELECT count(*) FROM talk_message"), 0);
    }
    void articlesAreKeyedByTheirAddress() {
        Work work;
        ContentRecord c;
        c.url = "http://x/s?__biz=1";
        c.title = "A";
        c.readers = 10;
        ContentRecord later = c;
        later.title = "A (renamed)";
        later.readers = 12;
        QCOMPARE(import(work, {c, later}).said(), QByteArray("NC"));
        QCOMPARE(work.text("SELECT title || readers FROM content_stat"), QByteArray("A (renamed)12"));
    }
};

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
