// Bills, chats, lists, forms, accounts and live shows through the workspace: their tables fill, and what people said
// is nowhere in the file.
#include <QDir>
#include <QFile>
#include <QTest>

#include "sample_space.h"
#include "store/database.h"
#include "workspace/work/talk_words.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

std::vector<std::string> samplesOf(const char* format) {
    const QDir folder(QString(QStringLiteral(PROJECT_DIR "/models/exchange/formats/") +
                              QLatin1StringView(format) + QStringLiteral("/samples")));
    std::vector<std::string> out;
    for (const QString& file : folder.entryList(QDir::Files))
        if (file != u"expected.json") out.push_back(folder.filePath(file).toStdString());
    return out;
}

}  // namespace

class TestNewFormats : public QObject {
    Q_OBJECT
    FileSpace m_space;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_space.space);
        ImportRequest request;
        for (const char* format :
             {"wechat_shop_orders", "wxpay_merchant_trade", "wxpay_fundflow", "wxpay_personal",
              "mp_user_growth", "mp_content_notified", "mp_content_traffic", "channels_live_manual",
              "wecom_user_behavior", "chatlog_json", "wechat_jielong", "form_wjx"})
            for (std::string& path : samplesOf(format)) request.paths.push_back(std::move(path));
        const JobInfo done = m_space.wait(m_space.space->importFiles(std::move(request)));
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
    }
    void tablesFill_data() {
        QTest::addColumn<QString>("table");
        for (const char* table :
             {"payments", "refunds", "ledger", "account_days", "articles", "article_channels",
              "live_sessions", "staff_days", "talk_days", "collections", "wishes"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void tablesFill() {
        QFETCH(QString, table);
        QVERIFY(m_space.count(table.toStdString()) > 0);
    }
    // The merchant's bill names the order by the shop's own number.
    void billsFindTheirOrders() {
        const RowsPtr rows = m_space.rows("payments", {{"linked", "done"}});
        QVERIFY(rows->count > 0);
        QVERIFY(m_space.rows("ledger")->count > rows->count);
    }
    void talkItselfIsNotKept() {
        QFile file(QString::fromStdString(m_space.file("a.roulian")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 10000);
        for (const char* said : {"燕麦什么时候到货", "上次的藜麦有两袋破损", "收到了，好吃", "wxid_mumu"})
            QVERIFY2(!bytes.contains(said), said);
    }
    // On request it is, sealed: shown as masks, gone when it is told to go.
    void talkIsKeptWhenAsked() {
        FileSpace asked;
        ImportRequest request;
        request.paths = samplesOf("chatlog_json");
        request.keepTalkDays = 30;
        QCOMPARE(errorText(asked.wait(asked.space->importFiles(std::move(request)))), std::string());
        const RowsPtr kept = asked.rows("talk_messages");
        QVERIFY(kept->count > 0);
        for (std::size_t i = 0; i < kept->count; ++i)
            QCOMPARE(std::get<QString>(kept->at(i, kept->spec->columnIndex("text"))), QStringLiteral("***"));
        QFile file(QString::fromStdString(asked.file("a.roulian")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("燕麦什么时候到货"));
        const JobInfo gone = asked.wait(asked.space->forgetTalk());
        QCOMPARE(errorText(gone), std::string());
        QCOMPARE(gone.outcome->data.at("deleted"), std::to_string(kept->count));
        QCOMPARE(asked.rows("talk_messages")->count, std::size_t{0});
        QVERIFY(asked.count("talk_days") > 0);
    }
    // Not even sealed: a message that could not be read leaves no copy of itself.
    void unreadableMessagesLeaveNoRow() {
        const RowsPtr files = m_space.rows("files", {{"format", "chatlog_json"}});
        QCOMPARE(files->count, std::size_t{1});
        const RowsPtr issues = m_space.rows("issues", {{"file", files->keys[0]}});
        QVERIFY(issues->count > 0);
        auto db = store::Database::open(m_space.file("a.roulian"));
        QVERIFY(db.ok());
        const auto kept = (*db)->integer(
            "SELECT count(*) FROM import_issue WHERE sealed_row IS NOT NULL AND "
            "source_file_id = " +
            files->keys[0]);
        QVERIFY(kept.ok());
        QCOMPARE(*kept, std::int64_t{0});
    }
    void wordsOfProducts() {
        const auto words = talkWordsOf({"山野里槐花蜜", "山野里山核桃仁", "山野里桂圆干", "山野里中秋礼盒"});
        const auto named = [&](const char* folded) {
            for (const auto& word : words)
                if (word.folded == folded) return QByteArray::fromStdString(word.name);
            return QByteArray();
        };
        QCOMPARE(named("槐花蜜"), QByteArray("槐花蜜"));
        QCOMPARE(named("核桃仁"), QByteArray("山核桃仁"));
        QCOMPARE(named("山野里"), QByteArray());
        QVERIFY(talkWordsOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestNewFormats)
#include "tst_new_formats.moc"
