// One customer over many identities in the workspace: proposals, merging by a person, and every way back.
#include <QTest>

#include "sample_space.h"
#include "store/customer_rows.h"
#include "store/vault.h"
#include "test_space.h"
#include "workspace/work/edits.h"
#include "workspace/work/find_customers.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Space : TestSpace {
    std::unique_ptr<store::Vault> vault;
    Space() {
        auto opened = store::Vault::open(*db);
        if (opened)
            vault = std::move(*opened);
        else
            error = opened.error().code;
    }
    void person(int customerId, const Person& person) {
        const auto sealed = vault->sealPerson(customerId, person);
        auto put = db->statement("INSERT INTO vault_person(id, sealed, batch_id) VALUES (?, ?, 1)");
        if (!put.run(customerId, store::Blob{*sealed})) error = "person";
        customer(customerId, "浙江省");
        sql("UPDATE customer SET city = '杭州市', person_id = id WHERE id = " + std::to_string(customerId));
    }
    void identity(int customerId, const char* kind, const char* scope, const std::string& hash) {
        sql("INSERT INTO customer_identity(customer_id, kind, scope, value_hash, mask, batch_id) VALUES (" +
            std::to_string(customerId) + ", '" + kind + "', '" + scope + "', CAST('" + hash +
            "' AS BLOB), '', 1)");
    }
    // Strangers that make frequencies mean something.
    void crowd() {
        static const char* surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周"};
        static const char* given[] = {"伟", "芳", "娜", "敏", "静", "强", "磊", "洋", "艳", "勇", "杰"};
        for (int i = 0; i < 200; ++i)
            person(1000 + i, {std::string(surnames[i % 10]) + given[i % 11] + given[i / 7 % 11],
                              "139" + std::to_string(10000000 + i * 397),
                              {},
                              "花园路" + std::to_string(i) + "号翠湖苑" + std::to_string(1 + i % 30) + "栋" +
                                  std::to_string(101 + i) + "室",
                              {}});
    }
    std::string apply(const char* kind, const std::string& key, const QString& after) {
        std::vector<std::string> tables;
        const Status status = applyAndLog(*db, {{kind, key, after}}, {}, tables);
        return status ? std::string() : status.error().code;
    }
    std::string merge(int gone, int keep) {
        return apply("customer.merge", std::to_string(gone), QStringLiteral(R"({"into":%1})").arg(keep));
    }
    std::string undo() {
        std::vector<std::string> tables;
        const Status status = undoEdits(*db, undoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    std::string redo() {
        std::vector<std::string> tables;
        const Status status = redoEdits(*db, redoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    // Everything a merge may touch.
    QByteArray picture() {
        return rows("SELECT id, merged_into FROM customer ORDER BY id") + '/' +
               rows("SELECT id, customer_id FROM sales_order ORDER BY id") + '/' +
               rows("SELECT id, customer_id FROM customer_identity ORDER BY id") + '/' +
               rows("SELECT id, customer_id FROM contact_follow ORDER BY id") + '/' +
               rows("SELECT id, customer_id FROM customer_tag ORDER BY id");
    }
};

struct TwoCustomers : Space {
    TwoCustomers() {
        for (int c : {1, 2, 3}) customer(c);
        order(10, 1, 1, 5, 100);
        order(20, 1, 2, 4, 200);
        order(21, 2, 2, 3, 300);
        identity(1, "unionid", "", "aaaa");
        identity(2, "openid", "app", "bbbb");
        identity(3, "unionid", "", "cccc");
        sql("INSERT INTO staff(id, userid, name, department, batch_id) VALUES (1, 'u1', '', '', 1), (2, 'u2', '', '', 1)");
        sql("INSERT INTO contact_follow(customer_id, staff_id, add_source, batch_id) VALUES (1, 1, '', 1), (2, 1, '', 1), "
            "(2, 2, '', 1)");
        sql("INSERT INTO customer_tag(customer_id, tag_group, tag, origin, batch_id) VALUES (1, 'g', 'x', 'i', 1), (2, 'g', "
            "'x', 'i', 1), (2, 'g', 'y', 'i', 1)");
    }
};

}  // namespace

class TestSameCustomers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergingMovesWhatSheBrought() {
        TwoCustomers s;
        QCOMPARE(s.error, std::string());
        QCOMPARE(s.merge(2, 1), std::string());
        QCOMPARE(s.rows("SELECT merged_into FROM customer WHERE id = 2"), QByteArray("1\n"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sales_order WHERE customer_id = 1"), QByteArray("3\n"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM customer_identity WHERE customer_id = 1"), QByteArray("2\n"));
        QCOMPARE(s.rows("SELECT staff_id FROM contact_follow WHERE customer_id = 1 ORDER BY 1"),
                 QByteArray("1\n2\n"));
        QCOMPARE(s.rows("SELECT tag FROM customer_tag WHERE customer_id = 1 ORDER BY 1"),
                 QByteArray("x\ny\n"));
        QCOMPARE(s.rows("SELECT customer_id, SUM(net_fen) FROM purchase GROUP BY 1"), QByteArray("1|600\n"));
    }

    void undoRedoAndSplitPutEveryRowBack() {
        TwoCustomers s;
        const QByteArray before = s.picture();
        QCOMPARE(s.merge(2, 1), std::string());
        const QByteArray merged = s.picture();
        QVERIFY(merged != before);
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.picture(), before);
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.picture(), merged);
        QCOMPARE(s.apply("customer.merge", "2", QStringLiteral(R"({"split":true})")), std::string());
        QCOMPARE(s.picture(), before);
        QCOMPARE(s.undo(), std::string());  // the split
        QCOMPARE(s.picture(), merged);
        QCOMPARE(s.undo(), std::string());  // the merge
        QCOMPARE(s.picture(), before);
    }

    void aChainComesApartInAnyOrder() {
        TwoCustomers s;
        s.customer(4);
        s.order(40, 1, 4, 2, 400);
        QCOMPARE(s.merge(4, 2), std::string());
        const QByteArray inner = s.picture();
        QCOMPARE(s.merge(2, 1), std::string());
        QCOMPARE(s.rows("SELECT merged_into FROM customer WHERE id IN (2, 4)"), QByteArray("1\n1\n"));
        QCOMPARE(s.apply("customer.merge", "4", QStringLiteral(R"({"split":true})")), std::string());
        QCOMPARE(s.rows("SELECT customer_id FROM sales_order WHERE id = 40"), QByteArray("4\n"));
        QCOMPARE(s.rows("SELECT customer_id FROM sales_order WHERE id = 20"), QByteArray("1\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.picture(), inner);
    }

    // Reads the schema: a table that carries a customer must follow her, or be named as one that need not.
    void everyTableThatCarriesACustomerFollows() {
        Space s;
        for (const int id : {1, 2}) s.customer(id);
        s.sql("PRAGMA foreign_keys=OFF");
        std::vector<std::pair<std::string, std::string>> carrying;  // table, column
        {
            auto columns = s.db->statement(
                "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND "
                "(c.name LIKE 'customer%' OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(m.name) f WHERE f.\"table\" "
                "= 'customer' AND f.\"from\" = c.name)) AND c.name <> 'customers' ORDER BY m.rowid, c.cid");
            for (auto row = columns.step(); row && *row; row = columns.step())
                carrying.emplace_back(columns.text(0), columns.text(1));
        }
        QVERIFY(carrying.size() >= 8);
        std::vector<std::pair<std::string, std::string>> watched;
        for (const auto& [table, column] : carrying) {
            const auto left = store::customerRowsLeft();
            if (std::find(left.begin(), left.end(), table) != left.end()) continue;
            watched.emplace_back(table, column);
            // A row of hers, every other column filled with something of its type.
            std::string names = column, values = "1";
            auto others = s.db->statement(
                "SELECT name, type FROM pragma_table_info(?1) WHERE name <> ?2 AND (\"notnull\" OR name = 'id')");
            others.bind(1, table).bind(2, column);
            for (auto row = others.step(); row && *row; row = others.step()) {
                names += "," + std::string(others.text(0));
                values += others.text(1) == "INTEGER" ? ",7" : others.text(1) == "REAL" ? ",1.5" : ",'x'";
                if (others.text(1) == "BLOB") values.replace(values.size() - 3, 3, "x'01'");
            }
            others.reset();
            s.sql("INSERT INTO " + table + "(" + names + ") VALUES (" + values + ")");
            QVERIFY2(s.error.empty(), s.error.c_str());
        }
        QCOMPARE(s.merge(1, 2), std::string());
        for (const auto& [table, column] : watched) {
            const auto count = [&](int id) {
                return *s.db->integer("SELECT count(*) FROM " + table + " WHERE " + column + " = " +
                                      std::to_string(id));
            };
            QVERIFY2(count(1) == 0 && count(2) > 0, (table + "." + column + " stayed behind").c_str());
        }
        QCOMPARE(s.undo(), std::string());
        for (const auto& [table, column] : watched)
            QVERIFY2(*s.db->integer("SELECT count(*) FROM " + table + " WHERE " + column + " = 1") == 1,
                     (table + "." + column + " did not come back").c_str());
    }

    void twoUnionidsAreRefused() {
        TwoCustomers s;
        const QByteArray before = s.picture();
        QCOMPARE(s.merge(3, 1), std::string("identity.contradiction"));
        QCOMPARE(s.picture(), before);
    }

    void badMerges_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("after");
        QTest::newRow("herself") << "1"
                                 << R"({"into":1})";
        QTest::newRow("nobody") << "99"
                                << R"({"into":1})";
        QTest::newRow("into nobody") << "2"
                                     << R"({"into":99})";
        QTest::newRow("no number") << "x"
                                   << R"({"into":1})";
        QTest::newRow("nothing said") << "2"
                                      << "{}";
        QTest::newRow("not merged") << "2"
                                    << R"({"split":true})";
    }
    void badMerges() {
        QFETCH(QString, key);
        QFETCH(QString, after);
        TwoCustomers s;
        const QByteArray before = s.picture();
        QCOMPARE(s.apply("customer.merge", key.toStdString(), after), std::string("edit.value"));
        QCOMPARE(s.picture(), before);
    }

    void findingProposesAndMergesNothing() {
        Space s;
        s.crowd();
        s.person(1, {"郑静静", "13812345678", {}, "文三路12号阳光花园3栋2单元1201室", {}});
        s.person(2, {"郑婧静", "13812345678", {}, "阳光花园3幢2单元1201", {}});
        s.person(3, {"郑建国", "13987654321", {}, "阳光花园3幢2单元1201", {}});  // her husband
        s.person(4, {"孙静静", "13512345678", {}, {}, {}});
        s.person(5, {"孙静静", "13512345678", {}, {}, {}});
        s.identity(4, "unionid", "", "aaaa");
        s.identity(5, "unionid", "", "bbbb");  // all agrees, and yet two people
        QCOMPARE(s.error, std::string());
        const QByteArray before = s.picture();
        const auto found = proposeSameCustomers(*s.db, *s.vault, 2, {}, {});
        QVERIFY(found.ok());
        QCOMPARE(found->customers, 205);
        QCOMPARE(s.picture(), before);
        QCOMPARE(
            s.rows("SELECT customer_a, customer_b, kind, state FROM identity_proposal WHERE customer_a < 6"),
            QByteArray("1|2|likely|open\n"));
        QCOMPARE(
            s.rows(
                "SELECT json_extract(e.value, '$.reason') FROM identity_proposal p, json_each(p.evidence) e WHERE "
                "p.customer_a = 1 ORDER BY 1"),
            QByteArray("home.same\nname.same_sound\nphone.same\n"));
        // No letter of hers outside the vault.
        QVERIFY(!s.rows("SELECT * FROM identity_proposal").contains("郑"));
        QVERIFY(!s.rows("SELECT * FROM identity_proposal").contains("138"));
    }

    // What a masked export shows of a receiver is enough to ask, never to join.
    void maskedReceiversAreProposed() {
        Space s;
        s.crowd();
        s.person(1, {"郑静静", "13812345678", {}, "阳光花园3栋2单元1201室", {}});
        s.person(2, {"郑静静", "138****5678", {}, "阳光花园3栋2单元1201室", {}});
        s.person(3, {"郑**", "138****5678", {}, "阳光花园3栋2单元1201室", {}});
        s.person(4, {"郑静静", "138****9999", {}, "阳光花园3栋2单元1201室", {}});  // another phone
        const QByteArray before = s.picture();
        QVERIFY(proposeSameCustomers(*s.db, *s.vault, 1, {}, {}).ok());
        QCOMPARE(s.picture(), before);
        const QByteArray pairs = s.rows(
            "SELECT customer_a, customer_b FROM identity_proposal WHERE customer_a < 5 AND kind = 'likely' ORDER BY 1, 2");
        QVERIFY2(pairs.contains("1|2\n"), pairs.constData());
        QVERIFY2(pairs.contains("1|3\n") || pairs.contains("2|3\n"), pairs.constData());
        QVERIFY2(!pairs.contains("|4\n"), pairs.constData());
    }

    void whatWasKeptApartStaysSo() {
        Space s;
        s.crowd();
        s.person(1, {"郑静静", "13812345678", {}, "阳光花园3栋2单元1201室", {}});
        s.person(2, {"郑静静", "13812345678", {}, "阳光花园3栋2单元1201室", {}});
        QVERIFY(proposeSameCustomers(*s.db, *s.vault, 1, {}, {}).ok());
        const std::string key =
            s.rows("SELECT id FROM identity_proposal WHERE customer_a = 1").trimmed().toStdString();
        QCOMPARE(s.apply("proposal.state", key, QStringLiteral(R"({"state":"apart"})")), std::string());
        QVERIFY(proposeSameCustomers(*s.db, *s.vault, 1, {}, {}).ok());
        const char* state = "SELECT id, state FROM identity_proposal WHERE customer_a = 1";
        QCOMPARE(s.rows(state), QByteArray::fromStdString(key + "|apart\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray::fromStdString(key + "|open\n"));
        QCOMPARE(s.apply("proposal.state", key, QStringLiteral(R"({"state":"married"})")),
                 std::string("edit.value"));
        QCOMPARE(s.merge(2, 1), std::string());
        QVERIFY(proposeSameCustomers(*s.db, *s.vault, 1, {}, {}).ok());
        QCOMPARE(s.rows(state), QByteArray::fromStdString(key + "|open\n"));  // tells what was merged
    }

    void aLockedVaultIsNotGuessedAround() {
        Space s;
        s.person(1, {"郑静静", "13812345678", {}, {}, {}});
        QVERIFY(s.vault->setPassphrase(*s.db, "secret", store::KeyCost::Interactive));
        s.vault->lock();
        const auto found = proposeSameCustomers(*s.db, *s.vault, 1, {}, {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, std::string("vault.locked"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM identity_proposal"), QByteArray("0\n"));
    }

    void throughTheWorkspace() {
        SampleSpace sample;
        QCOMPARE(errorText(sample.made), std::string());
        const std::size_t customers = sample.count("customer_cards");
        const JobInfo found = sample.wait(sample.space->findSameCustomers());
        QCOMPARE(errorText(found), std::string());
        QCOMPARE(sample.count("customer_cards"), customers);
        const RowsPtr pairs = sample.rows("same_customers");
        QCOMPARE(std::to_string(pairs->count), found.outcome->data.at("open"));
        for (std::size_t i = 0; i < pairs->count; ++i) {
            const auto* p = std::get_if<double>(&pairs->at(i, pairs->spec->columnIndex("probability")));
            QVERIFY(p && *p > 0 && *p <= 1);
            QVERIFY(sample.rows("same_evidence", {{"proposal", pairs->keys[i]}})->count > 0);
        }
        qInfo("sample: %zu pairs of %zu customers", pairs->count, customers);
    }
};

QTEST_GUILESS_MAIN(TestSameCustomers)
#include "tst_same_customers.moc"
