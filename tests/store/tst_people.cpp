// Who is who: what joins two records, what never does, and what a person must decide.
#include <QTest>

#include "fixtures.h"
#include "store/writer/people.h"

using namespace fixtures;

namespace {

using K = IdentityKind;

OrderRecord bought(const std::string& no, std::vector<Identity> buyer,
                   Channel channel = Channel::WechatShop) {
    OrderRecord o = order(no, "H500", channel);
    o.buyer = std::move(buyer);
    return o;
}

CustomerRecord member(std::vector<Identity> identities, const std::string& name,
                      const std::string& phone = {}) {
    CustomerRecord c;
    c.shop = {Channel::Youzan, "yz"};
    c.identities = std::move(identities);
    c.person.name = name;
    c.person.phone = phone;
    return c;
}

std::int64_t customers(const Work& work) {
    return work.number("SELECT count(*) FROM customer WHERE merged_into IS NULL");
}
std::int64_t customerOf(const Work& work, const std::string& no) {
    return work.number("SELECT coalesce(customer_id, 0) FROM sales_order WHERE order_no = '" + no + "'");
}
std::int64_t reviews(const Work& work, const std::string& reason) {
    return work.number("SELECT count(*) FROM identity_review WHERE reason = '" + reason + "'");
}

}  // namespace

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Sealed ahead by another thread: the same people as sealed in turn, each readable under its own id.
    void preparedPeopleAreTheSame() {
        std::vector<Record> records;
        for (int i = 0; i < 6; ++i) {
            OrderRecord o = order("P" + std::to_string(i));
            o.buyer = {{IdentityKind::PhoneFull, {}, "1380013800" + std::to_string(i % 3)}};
            if (i != 4)
                o.receiver = {
                    "Lin " + std::to_string(i), "1380013800" + std::to_string(i % 3), {}, "Street", {}};
            o.sellerNote = i == 2 ? "fragile" : "";
            records.push_back(o);
        }
        CustomerRecord member;
        member.shop = {Channel::Youzan, "yz"};
        member.person = {"Wang", "13900139009", {}, {}, {}};
        records.push_back(member);
        records.push_back(records[0]);  // known already
        const auto people = [&](bool ahead) {
            Work work;
            QByteArray out;
            auto writer = ImportWriter::begin(*work.db, *work.vault, "test", false, 1000);
            if (!writer || !(*writer)->beginFile({})) return out;
            std::vector<Prepared> prepared;
            for (const Record& record : records)
                prepared.push_back(ahead ? (*writer)->prepare({2, record}) : Prepared{});
            for (std::size_t i = 0; i < records.size(); ++i) {
                const auto outcome = (*writer)->write({2, records[i]}, prepared[i]);
                out += !outcome                    ? "error "
                       : *outcome == Outcome::New  ? "N"
                       : *outcome == Outcome::Same ? "S"
                                                   : "C";
            }
            if (!(*writer)->finish(2000)) out += "not finished";
            for (const char* sql : {"SELECT person_id FROM sales_order ORDER BY id",
                                    "SELECT person_id FROM customer ORDER BY id"}) {
                Statement st(*work.db, sql);
                while (st.step().value()) {
                    const auto person = readPerson(*work.db, *work.vault, st.integer(0));
                    out +=
                        "|" + QByteArray::fromStdString(person ? person->name + person->phone + person->remark
                                                               : person.error().code);
                }
            }
            out += "|" + QByteArray::number(qlonglong(work.number("SELECT count(*) FROM vault_person")));
            return out;
        };
        const QByteArray inTurn = people(false);
        QVERIFY2(inTurn.startsWith("NNNNNNNS|Lin 0"), inTurn.constData());
        QVERIFY2(inTurn.contains("fragile") && !inTurn.contains("vault."), inTurn.constData());
        QCOMPARE(people(true), inTurn);
    }

    void namesAreComparedByTheirLetters_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("differ");
        QTest::newRow("same") << QStringLiteral("林晓棠") << QStringLiteral("林晓棠") << false;
        QTest::newRow("mask") << QStringLiteral("林**") << QStringLiteral("林晓棠") << false;
        QTest::newRow("other mask") << QStringLiteral("李**") << QStringLiteral("林晓棠") << true;
        QTest::newRow("emoji") << QStringLiteral("🌸林晓棠✨") << QStringLiteral("林 晓棠") << false;
        QTest::newRow("part") << QStringLiteral("晓棠") << QStringLiteral("林晓棠") << false;
        QTest::newRow("different") << QStringLiteral("陈立") << QStringLiteral("林晓棠") << true;
        QTest::newRow("only emoji") << QStringLiteral("🌸") << QStringLiteral("林晓棠") << false;
        QTest::newRow("blank") << QString() << QStringLiteral("林晓棠") << false;
        QTest::newRow("case") << QStringLiteral("ANNA") << QStringLiteral("anna") << false;
    }
    void namesAreComparedByTheirLetters() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, differ);
        QCOMPARE(namesClearlyDiffer(a.toStdString(), b.toStdString()), differ);
        QCOMPARE(namesClearlyDiffer(b.toStdString(), a.toStdString()), differ);
    }

    void equalStrongIdentitiesJoin_data() {
        QTest::addColumn<int>("kind");
        for (const K kind : {K::UnionId, K::ExternalUserId, K::OpenId, K::PhoneFull})
            QTest::newRow(std::string(identityKindCode(kind)).c_str()) << int(kind);
    }
    void equalStrongIdentitiesJoin() {
        QFETCH(int, kind);
        Work work;
        const Identity id{K(kind), {}, "13800138001"};
        QVERIFY(import(work, {bought("1", {id}), bought("2", {id}, Channel::Youzan)}).error == "ok");
        QCOMPARE(customers(work), 1);
        QVERIFY(customerOf(work, "1") != 0);
        QCOMPARE(customerOf(work, "1"), customerOf(work, "2"));
    }

    void platformUidsJoinOnlyWithinTheShop() {
        Work work;
        const Identity id{K::PlatformUid, {}, "u1"};
        QVERIFY(
            import(work, {bought("1", {id}), bought("2", {id}), bought("3", {id}, Channel::Youzan)}).error ==
            "ok");
        QCOMPARE(customerOf(work, "1"), customerOf(work, "2"));
        QVERIFY(customerOf(work, "3") != customerOf(work, "1"));
    }

    void nicksJoinOnlyWithinScopeAndAlone() {
        Work work;
        const Identity nick{K::Nick, "group a", "Flower"};
        const Identity same{K::Nick, "group a", " flower"};
        const Identity elsewhere{K::Nick, "group b", "Flower"};
        const Identity phone{K::PhoneFull, {}, "13800138009"};
        QVERIFY(import(work, {bought("1", {nick}), bought("2", {same}), bought("3", {elsewhere}),
                              bought("4", {phone, nick})})
                    .error == "ok");
        QCOMPARE(customerOf(work, "1"), customerOf(work, "2"));
        QVERIFY(customerOf(work, "3") != customerOf(work, "1"));
        QVERIFY(customerOf(work, "4") != customerOf(work, "1"));  // something stronger is there
        QCOMPARE(customers(work), 3);
    }

    void maskedPhonesNeverJoin() {
        Work work;
        const Identity masked{K::PhoneMasked, {}, "138****8001"};
        QVERIFY(import(work, {bought("1", {masked}), bought("2", {masked})}).error == "ok");
        QCOMPARE(customerOf(work, "1"), 0);
        QCOMPARE(customers(work), 0);
        QVERIFY(
            import(work, {member({masked}, "Lin", "138****8001"), member({masked}, "Chen", "138****8001")})
                .said() == "NN");
        QCOMPARE(
            import(work, {member({masked}, "Lin", "138****8001"), member({masked}, "Chen", "138****8001")})
                .said(),
            QByteArray("SS"));
        QCOMPARE(customers(work), 2);
    }

    // Orders of one shop that show masks: the same receiver at the same address is one, and joins nobody else.
    void maskedReceiversAreKnownByTheirAddress() {
        Work work;
        const auto masked = [](const char* no, const char* name, const char* phone, const char* address) {
            OrderRecord o = bought(no, {{K::PhoneMasked, {}, phone}});
            o.receiver = {name, phone, {}, address, {}};
            o.region = {"浙江省", "杭州市", "余杭区"};
            return o;
        };
        const char *road = "示例路12号3幢2单元501室", *hidden = "示例路****";
        OrderRecord full = bought("5", {{K::PhoneFull, {}, "13800138001"}});
        full.receiver = {"林晓", "13800138001", {}, road, {}};
        QVERIFY(
            import(work, {masked("1", "林晓", "138****8001", road), masked("2", "林晓", "138****8001", road),
                          masked("3", "林晓", "139****8001", road),
                          masked("4", "林晓", "138****8001", hidden), full})
                .error == "ok");
        QVERIFY(customerOf(work, "1") > 0);
        QCOMPARE(customerOf(work, "2"), customerOf(work, "1"));
        QVERIFY(customerOf(work, "3") != customerOf(work, "1"));
        QCOMPARE(customerOf(work, "4"), 0);
        QVERIFY(customerOf(work, "5") != customerOf(work, "1"));
        QCOMPARE(import(work, {masked("2", "林晓", "138****8001", road)}).said(), QByteArray("S"));
        // The same order with its phone in full: that order is hers; for the other a person decides.
        OrderRecord told = masked("1", "林晓", "138****8001", road);
        told.buyer.push_back({K::PhoneFull, {}, "13800138001"});
        told.receiver.phone = "13800138001";
        QVERIFY(import(work, {told}).error == "ok");
        QCOMPARE(customerOf(work, "1"), customerOf(work, "5"));
        QVERIFY(customerOf(work, "2") != customerOf(work, "5"));
    }

    void oneRecordConnectsTwoCustomers() {
        Work work;
        const Identity union_{K::UnionId, {}, "un1"}, phone{K::PhoneFull, {}, "13800138001"};
        QVERIFY(import(work, {bought("1", {union_}), bought("2", {phone}), member({phone}, "Lin")}).error ==
                "ok");
        QCOMPARE(customers(work), 2);
        const std::string before = dump(*work.db);
        const auto joined = import(work, {bought("3", {union_, phone})});
        QCOMPARE(joined.error, QByteArray("ok"));
        QCOMPARE(customers(work), 1);
        QCOMPARE(customerOf(work, "1"), customerOf(work, "2"));
        QCOMPARE(customerOf(work, "1"), customerOf(work, "3"));
        QCOMPARE(work.number("SELECT count(DISTINCT customer_id) FROM customer_identity"), 1);
        QCOMPARE(
            import(work, {bought("1", {union_}), bought("2", {phone}), bought("3", {union_, phone})}).said(),
            QByteArray("SSS"));
        const auto last = newestLiveBatch(*work.db);
        QVERIFY(undoBatch(*work.db, last).ok());
        QVERIFY(undoBatch(*work.db, joined.batch).ok());
        QVERIFY(dump(*work.db) == before);
    }

    void contradictingIdentitiesVeto_data() {
        QTest::addColumn<int>("kind");
        for (const K kind : {K::UnionId, K::ExternalUserId, K::OpenId, K::PlatformUid})
            QTest::newRow(std::string(identityKindCode(kind)).c_str()) << int(kind);
    }
    void contradictingIdentitiesVeto() {
        QFETCH(int, kind);
        Work work;
        const Identity a{K(kind), "app", "a"}, b{K(kind), "app", "b"}, phone{K::PhoneFull, {}, "13800138001"};
        QVERIFY(import(work, {bought("1", {a, phone}), bought("2", {b, phone})}).error == "ok");
        QVERIFY(customerOf(work, "1") != customerOf(work, "2"));
        QCOMPARE(reviews(work, "identity_conflict"), 1);
        // Two known customers, then one record that would connect them.
        const Identity other{K::OpenId, "other app", "o1"};
        QVERIFY(import(work, {bought("3", {b, other})}).error == "ok");
        QVERIFY(import(work, {bought("4", {other, phone})}).error == "ok");
        QCOMPARE(customers(work), 2);
        QCOMPARE(customerOf(work, "4"), customerOf(work, "2"));
        // Another scope is no contradiction.
        const Identity elsewhere{K(kind), "another", "c"};
        QVERIFY(import(work, {bought("5", {elsewhere, phone})}).error == "ok");
        QCOMPARE(customerOf(work, "5"), customerOf(work, "1"));
    }

    void samePhoneWithAnotherNameGoesToReview() {
        Work work;
        const auto list =
            std::vector<Record>{member({}, "林晓棠", "13800138001"), member({}, "陈立", "13800138001"),
                                member({}, "林**", "13800138001")};
        QCOMPARE(import(work, list).said(), QByteArray("NCS"));
        QCOMPARE(customers(work), 1);
        QCOMPARE(reviews(work, "same_phone_other_name"), 1);
        QCOMPARE(work.text("SELECT evidence FROM identity_review"), QByteArray("林** / 陈**"));
        QCOMPARE(readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM customer"))->name,
                 std::string("林晓棠"));
        QCOMPARE(import(work, list).said(), QByteArray("SSS"));
    }

    // One record would make two customers one by nothing but a phone, and their names say that they are two.
    void aPhoneJoinsNoCustomersOfOtherNames_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("left");
        QTest::newRow("same name") << QStringLiteral("林晓棠") << QStringLiteral("林晓棠") << 1;
        QTest::newRow("masked") << QStringLiteral("林**") << QStringLiteral("林晓棠") << 1;
        QTest::newRow("no name") << QString() << QStringLiteral("林晓棠") << 1;
        QTest::newRow("other name") << QStringLiteral("陈立") << QStringLiteral("林晓棠") << 2;
    }
    void aPhoneJoinsNoCustomersOfOtherNames() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, left);
        Work work;
        const Identity union_{K::UnionId, {}, "un1"}, phone{K::PhoneFull, {}, "13800138001"};
        OrderRecord o = bought("1", {union_});
        o.receiver.name = first.toStdString();
        const auto start = import(work, {o, member({phone}, second.toStdString(), "13800138001")});
        QCOMPARE(start.error, QByteArray("ok"));
        QCOMPARE(customers(work), 2);
        const std::string before = dump(*work.db);
        const auto meets = import(work, {bought("2", {union_, phone})});
        QCOMPARE(meets.error, QByteArray("ok"));
        QCOMPARE(customers(work), left);
        QCOMPARE(customerOf(work, "2"), customerOf(work, "1"));  // the stronger id decides
        QCOMPARE(reviews(work, "same_phone_other_name"), left - 1);
        QCOMPARE(reviews(work, "identity_conflict"), 0);
        if (left == 2)
            QCOMPARE(work.text("SELECT evidence FROM identity_review"),
                     QByteArray("陈** / 林** #") +
                         QByteArray::number(qlonglong(work.number("SELECT max(id) FROM customer"))));
        QCOMPARE(import(work, {bought("2", {union_, phone})}).said(), QByteArray("S"));
        QVERIFY(undoBatch(*work.db, newestLiveBatch(*work.db)).ok());
        QVERIFY(undoBatch(*work.db, meets.batch).ok());
        QVERIFY(dump(*work.db) == before);
    }

    // Two phones of one order are no better.
    void twoPhonesJoinNoCustomersOfOtherNames() {
        Work work;
        const Identity a{K::PhoneFull, {}, "13800138001"}, b{K::PhoneFull, {}, "13800138002"};
        QVERIFY(
            import(work, {member({a}, "林晓棠", "13800138001"), member({b}, "陈立", "13800138002")}).error ==
            "ok");
        QVERIFY(import(work, {bought("1", {a, b})}).error == "ok");
        QCOMPARE(customers(work), 2);
        QCOMPARE(reviews(work, "same_phone_other_name"), 1);
    }

    // A list names somebody with an id of her own and a phone that belongs to somebody else's card.
    void anIdOfHerOwnNeedsNoPhone() {
        Work work;
        const Identity phone{K::PhoneFull, {}, "13800138001"}, union_{K::UnionId, {}, "un2"};
        const std::vector<Record> list{member({phone}, "林晓棠", "13800138001"),
                                       member({union_, phone}, "陈立", "13800138001")};
        QCOMPARE(import(work, list).said(), QByteArray("NN"));
        QCOMPARE(customers(work), 2);
        QCOMPARE(reviews(work, "same_phone_other_name"), 1);
        QCOMPARE(import(work, list).said(), QByteArray("SS"));
        // With the same name she is one.
        const Identity other{K::UnionId, {}, "un3"}, her{K::PhoneFull, {}, "13800138009"};
        QCOMPARE(import(work, {member({her}, "周以宁", "13800138009"),
                               member({other, her}, "周以宁", "13800138009")})
                     .said(),
                 QByteArray("NC"));
        QCOMPARE(customers(work), 3);
    }

    void receiversNamesDoNotDisputeMembers() {
        Work work;
        OrderRecord o = bought("1", {{K::PhoneFull, {}, "13800138001"}});
        o.receiver = {"棠棠妈妈", "13800138001", {}, "Street", {}};
        QVERIFY(import(work, {o}).error == "ok");
        QCOMPARE(work.number("SELECT src_file IS NULL FROM customer"), 1);
        QVERIFY(import(work, {member({}, "林晓", "13800138001")}).said() == "C");
        QCOMPARE(reviews(work, "same_phone_other_name"), 0);
        QCOMPARE(work.number("SELECT src_file IS NOT NULL FROM customer"), 1);
        QCOMPARE(readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM customer"))->name,
                 std::string("林晓"));
        QCOMPARE(readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM sales_order"))->name,
                 std::string("棠棠妈妈"));
    }

    void anOrderGainsItsCustomerWhenTheFullFileComes() {
        Work work;
        const Identity nick{K::Nick, {}, "Flower"}, phone{K::PhoneFull, {}, "13800138001"};
        QVERIFY(import(work, {bought("1", {nick})}).error == "ok");
        QVERIFY(import(work, {bought("1", {nick, phone})}).said() == "C");
        QCOMPARE(customers(work), 1);
        QVERIFY(import(work, {bought("2", {phone})}).error == "ok");
        QCOMPARE(customerOf(work, "2"), customerOf(work, "1"));
    }

    void contactsAndTags() {
        Work work;
        CustomerRecord c = member({{K::ExternalUserId, {}, "wm1"}}, "Lin");
        c.staffUserId = "s1";
        c.staffName = "Sales one";
        c.addedAt = LocalTime{5000};
        c.addSource = "QR code";
        c.tags = {{"level", "gold"}, {"", "likes tea"}};
        QCOMPARE(import(work, {c}).said(), QByteArray("N"));
        CustomerRecord again = c;
        again.staffUserId = "s2";
        again.tags = {{"level", "gold"}};
        QCOMPARE(import(work, {again}).said(), QByteArray("C"));
        QCOMPARE(work.number("SELECT count(*) FROM contact_follow"), 2);
        QCOMPARE(work.number("SELECT count(*) FROM customer_tag"), 2);
        QCOMPARE(import(work, {c, again}).said(), QByteArray("SS"));
        QCOMPARE(import(work, {member({}, {})}).error, QByteArray("record.key.missing"));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
