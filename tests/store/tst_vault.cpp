// Sealing, keys, locking, and that the file never shows a personal word.
#include <QDir>
#include <QFile>
#include <QTest>

#include "fixtures.h"
#include "store/person_text.h"
#include "store/writer/courier_names.h"

using namespace fixtures;

namespace {

template <typename T>
QByteArray code(const Result<T>& result) {
    return result ? QByteArray("ok") : QByteArray::fromStdString(result.error().code);
}

const char* const kName = "\xe6\xac\xa7\xe9\x98\xb3\xe8\xaf\x95\xe9\xaa\x8c";  // 欧阳试验
const char* const kPhone = "19912345678";
const char* const kStreet = "Invented Street 4711";
const char* const kRemark = "please ring twice zq81";
const char* const kUid = "uid_distinctive_77120";

OrderRecord personal() {
    OrderRecord o = order("P1");
    o.receiver = {kName, kPhone, {}, kStreet, kRemark};
    o.sellerNote = "note-xk92";
    o.buyer = {{IdentityKind::PlatformUid, {}, kUid},
               {IdentityKind::PhoneFull, {}, kPhone},
               {IdentityKind::Nick, {}, "nick_distinctive"}};
    return o;
}

QByteArray allBytes(const QTemporaryDir& dir) {
    QByteArray bytes;
    for (const QString& name : QDir(dir.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) bytes += file.readAll();
    }
    return bytes;
}

}  // namespace

class TestVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personTextRoundTrips() {
        const Person person{"a\"b\\c\n\t\x01", "1", "2", kName, {}};
        const auto back = personFromJson(personJson(person));
        QVERIFY(back.has_value());
        QCOMPARE(back->name, person.name);
        QCOMPARE(back->addressDetail, person.addressDetail);
        QVERIFY(back->remark.empty());
        QVERIFY(!personFromJson("{\"name\":").has_value());
        QVERIFY(!personFromJson("").has_value());
    }

    void sealsAndOpens() {
        Work work;
        QCOMPARE(work.vault->protection(), Protection::None);
        const auto sealed = work.vault->sealPerson(7, {kName, kPhone, {}, {}, {}});
        QVERIFY(sealed.ok());
        QCOMPARE(work.vault->openPerson(7, *sealed)->name, std::string(kName));
        QCOMPARE(code(work.vault->openPerson(8, *sealed)), QByteArray("vault.tampered"));  // swapped rows
        std::string broken = *sealed;
        broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 1);
        QCOMPARE(code(work.vault->openPerson(7, broken)), QByteArray("vault.tampered"));
        QCOMPARE(code(work.vault->openPerson(7, "short")), QByteArray("vault.tampered"));
        QVERIFY(*work.vault->sealPerson(7, {kName, {}, {}, {}, {}}) !=
                *work.vault->sealPerson(7, {kName, {}, {}, {}, {}}));
    }

    void passphraseLocksAndUnlocks() {
        Work work;
        const auto sealed = work.vault->sealPerson(1, {kName, kPhone, {}, {}, {}});
        const auto hash = work.vault->hashOf(IdentityKind::PhoneFull, {}, kPhone);
        QCOMPARE(code(work.vault->setPassphrase(*work.db, "")), QByteArray("vault.passphrase_empty"));
        QVERIFY(work.vault->setPassphrase(*work.db, "first", KeyCost::Interactive).ok());
        auto other = Vault::open(*work.db);
        QVERIFY(other.ok());
        Vault& vault = **other;
        QVERIFY(vault.locked());
        QCOMPARE(vault.protection(), Protection::Passphrase);
        QCOMPARE(code(vault.openPerson(1, *sealed)), QByteArray("vault.locked"));
        QCOMPARE(code(vault.hashOf(IdentityKind::PhoneFull, {}, kPhone)), QByteArray("vault.locked"));
        QCOMPARE(code(vault.unlock("wrong")), QByteArray("vault.wrong_passphrase"));
        QVERIFY(vault.locked());
        QVERIFY(vault.unlock("first").ok());
        QCOMPARE(vault.openPerson(1, *sealed)->phone, std::string(kPhone));
        QVERIFY(*vault.hashOf(IdentityKind::PhoneFull, {}, kPhone) == *hash);
        QCOMPARE(code(vault.changePassphrase(*work.db, "wrong", "second", KeyCost::Interactive)),
                 QByteArray("vault.wrong_passphrase"));
        QVERIFY(vault.changePassphrase(*work.db, "first", "second", KeyCost::Interactive).ok());
        vault.lock();
        QCOMPARE(code(vault.unlock("first")), QByteArray("vault.wrong_passphrase"));
        QVERIFY(vault.unlock("second").ok());
        QVERIFY(vault.removePassphrase(*work.db, "second").ok());
        QCOMPARE(vault.protection(), Protection::None);
        auto open = Vault::open(*work.db);
        QVERIFY(open.ok() && !(*open)->locked());
        QCOMPARE((*open)->openPerson(1, *sealed)->name, std::string(kName));
        auto shared = Vault::open(*work.db);
        QVERIFY(shared.ok());
        (*shared)->shareKeys(vault);
        QCOMPARE((*shared)->openPerson(1, *sealed)->name, std::string(kName));
    }

    void bareKeyLeavesTheFileWithThePassphrase() {
        Work work;
        const QByteArray key = work.text("SELECT value FROM meta WHERE key='vault.key'");
        QCOMPARE(key.size(), 64);
        QVERIFY(allBytes(work.dir).contains(key));
        QVERIFY(work.vault->setPassphrase(*work.db, "x", KeyCost::Interactive).ok());
        QVERIFY(!allBytes(work.dir).contains(key));
    }

    void hashesNormalise() {
        Work work;
        const auto hash = [&](const char* phone) {
            return *work.vault->hashOf(IdentityKind::PhoneFull, {}, phone);
        };
        QVERIFY(hash("138 0013-8001") == hash("+86 13800138001"));
        QVERIFY(hash("13800138001") == hash("008613800138001"));
        QVERIFY(hash("13800138001") != hash("13800138002"));
        QVERIFY(*work.vault->hashOf(IdentityKind::PlatformUid, "a", "x") !=
                *work.vault->hashOf(IdentityKind::PlatformUid, "b", "x"));
        QVERIFY(*work.vault->hashOf(IdentityKind::PlatformUid, "a", "x") !=
                *work.vault->hashOf(IdentityKind::Nick, "a", "x"));
        Work second;  // another workspace, another key
        QVERIFY(*second.vault->hashOf(IdentityKind::PhoneFull, {}, kPhone) !=
                *work.vault->hashOf(IdentityKind::PhoneFull, {}, kPhone));
    }

    void lockedVaultTakesNoPersonalData() {
        Work work;
        QVERIFY(work.vault->setPassphrase(*work.db, "x", KeyCost::Interactive).ok());
        work.vault->lock();
        QCOMPARE(import(work, {personal()}).error, QByteArray("vault.locked"));
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 0);
        QCOMPARE(import(work, {CustomerRecord{}}).error, QByteArray("vault.locked"));
        QCOMPARE(import(work, {order("O1"), goods("H500")}).error,
                 QByteArray("ok"));  // nothing personal in these
    }

    void noPersonalWordInTheFile() {
        Work work;
        QVERIFY(work.vault->setPassphrase(*work.db, "x", KeyCost::Interactive).ok());
        CustomerRecord customer;
        customer.person = {"Zacharias Unmistakable", "18811112222", {}, "Secret Alley 9", "allergic to qwxz"};
        customer.identities = {{IdentityKind::ExternalUserId, {}, "wmDistinctiveExternal0001"}};
        customer.followDescription = "follow-word-vv13";
        {
            auto writer = ImportWriter::begin(*work.db, *work.vault, "b", false, 1);
            QVERIFY(writer.ok());
            QVERIFY((*writer)->beginFile({}).ok());
            QVERIFY((*writer)->write({2, personal()}).ok());
            QVERIFY((*writer)->write({3, customer}).ok());
            Issue issue;
            issue.code = "row.number.invalid";
            QVERIFY((*writer)->issue(issue, std::string("raw row of ") + kPhone + " Rowperson").ok());
            QVERIFY((*writer)->finish(2).ok());
        }
        QVERIFY(work.number("SELECT length(sealed_row) > 20 FROM import_issue") == 1);
        const QByteArray bytes = allBytes(work.dir);
        QVERIFY(bytes.size() > 20000 && bytes.contains("P1"));
        for (const char* word : {kName, kPhone, kStreet, kRemark, kUid, "note-xk92", "nick_distinctive",
                                 "Unmistakable", "18811112222", "Secret Alley", "qwxz",
                                 "wmDistinctiveExternal0001", "follow-word-vv13", "Rowperson"})
            QVERIFY2(!bytes.contains(word), word);
        QCOMPARE(work.text("SELECT phone_mask FROM customer ORDER BY id LIMIT 1"), QByteArray("199****5678"));
        const auto back = readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM sales_order"));
        QVERIFY(back.ok());
        QCOMPARE(back->addressDetail, std::string(kStreet));
        QCOMPARE(back->remark, std::string(kRemark) + "\nnote-xk92");
    }

    void erasesACustomerEverywhere() {
        Work work;
        QCOMPARE(import(work, {personal(), goods("H500")}).error, QByteArray("ok"));
        OrderRecord changed = personal();
        changed.status = OrderStatus::Shipped;
        changed.receiver.addressDetail = "Another Street 1";
        const auto second = import(work, {changed});
        QCOMPARE(second.error, QByteArray("ok"));
        const auto customer = work.number("SELECT customer_id FROM sales_order");
        const auto hash = *work.vault->hashOf(IdentityKind::PhoneFull, {}, kPhone);
        const QByteArray hashBytes(hash.data(), hash.size());
        QVERIFY(allBytes(work.dir).contains(hashBytes));
        const auto problem = eraseCustomer(*work.db, *work.vault, customer, 77, "Anna");
        QVERIFY2(problem.ok(), code(problem).constData());
        QCOMPARE(work.number("SELECT count(*) FROM vault_person"), 0);
        QCOMPARE(work.number("SELECT count(*) FROM customer_identity"), 0);
        QCOMPARE(work.number("SELECT count(*) FROM sales_order WHERE person_id IS NULL"), 1);
        QCOMPARE(work.text("SELECT name_mask || phone_mask FROM customer"), QByteArray());
        QVERIFY(!allBytes(work.dir).contains(hashBytes));
        // It is told who did it, not to whom.
        QCOMPARE(work.text("SELECT at || person || kind || key || before || after || state FROM edit_log"),
                 "77Annacustomer.erase" + QByteArray::number(customer) + "nullnullfinal");
        QVERIFY(work.db->integrityCheck()->empty());
        const auto undone = undoBatch(*work.db, second.batch);  // undo does not bring her back
        QVERIFY2(undone.ok(), code(undone).constData());
        QCOMPARE(work.text("SELECT status FROM sales_order"), QByteArray("to_ship"));
        QCOMPARE(work.number("SELECT count(*) FROM vault_person"), 0);
        QVERIFY(work.db->integrityCheck()->empty());
    }

    // Rows refused on import are kept sealed for mending; those of the erased person go, whatever names her in them.
    void erasesRejectedRows() {
        Work work;
        auto writer = ImportWriter::begin(*work.db, *work.vault, "x", false, 1);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->beginFile({"x.csv", "", "1", "", "", "", "", "", "", 0, 0, {}}).ok());
        QVERIFY((*writer)->write({1, personal()}).ok());
        const std::string order = personal().orderNo;
        const std::string rows[] = {"77\t" + std::string(kPhone) + "\tbad", std::string(kName) + "\tbad",
                                    order + "\t?", "somebody\telse", "tel " + std::string(kPhone)};
        for (const std::string& row : rows) {
            Issue issue;
            issue.code = "import.number";
            issue.row = 2;
            QVERIFY((*writer)->issue(issue, row).ok());
        }
        QVERIFY((*writer)->finish(2).ok());
        const auto customer = work.number("SELECT customer_id FROM sales_order");
        // A locked vault cannot look into them: nothing is erased by halves.
        QVERIFY(work.vault->setPassphrase(*work.db, "secret", KeyCost::Interactive).ok());
        work.vault->lock();
        QCOMPARE(code(eraseCustomer(*work.db, *work.vault, customer)), QByteArray("vault.locked"));
        QCOMPARE(work.number("SELECT count(*) FROM customer_identity") > 0, true);
        QVERIFY(work.vault->unlock("secret").ok());
        QCOMPARE(code(eraseCustomer(*work.db, *work.vault, customer)), QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM import_issue"), 1);
        const auto left = work.vault->open("import_issue", work.number("SELECT id FROM import_issue"),
                                           work.text("SELECT sealed_row FROM import_issue").toStdString());
        QVERIFY(left.ok());
        QCOMPARE(*left, rows[3]);
    }

    void couriersAreMasked_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char* text, const char* masked) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("快递员：张三 13800138001 正在派送", "快递员：张** 13800138001 正在派送");
        row("【杭州】派件员李小明(13800138001)正在为您派件", "【杭州】派件员李**(13800138001)正在为您派件");
        row("派件人:王五,电话:0571-1234", "派件人:王**,电话:0571-1234");
        row("骑手【欧阳锋】已取货", "骑手【欧**】已取货");
        row("快递员正在派送，请保持电话畅通", "快递员正在派送，请保持电话畅通");
        row("快递员电话：13800138001", "快递员电话：13800138001");
        row("已由快递小哥上门取件", "已由快递小哥上门取件");
        row("快件已到达杭州转运中心", "快件已到达杭州转运中心");
    }
    void couriersAreMasked() {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(QString::fromStdString(withMaskedCouriers(text.toStdString())), masked);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
