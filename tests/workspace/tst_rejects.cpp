// Rejected rows: shown with their cells, corrected and read again, given away as a workbook and taken back; and what
// the planner teaches while doing so.
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include "exchange/io/table_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "exchange/recipe/recognise.h"
#include "sample_space.h"
#include "store/database.h"
#include "workspace/messages.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

void write(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
}

// A shop's own table: two good rows, two bad quantities of one order and another.
const QByteArray kOrders =
    "\xEF\xBB\xBF订单号,下单时间,商品,数量,单价,收件人,手机号\r\n"
    "A-1,2026-09-01 10:00:00,高山茶,2,30.00,林晓棠,13800138001\r\n"
    "A-2,2026-09-01 11:00:00,桂花糕,一打,12.00,周以宁,13800138002\r\n"
    "A-3,2026-09-02 09:00:00,高山茶,1,30.00,陈望舒,13800138003\r\n"
    "A-4,2026-09-02 10:00:00,桂花糕,两,12.00,苏念安,13800138004\r\n";

struct Space : FileSpace {
    JobInfo import(const std::string& path, bool dryRun = false) {
        ImportRequest request;
        request.paths = {path};
        request.formatId = "mapped_orders";
        request.compute = false;
        request.dryRun = dryRun;
        return wait(space->importFiles(std::move(request)));
    }
    std::string ordersFile(const char* name = "自家订单.csv") const {
        const std::string path = file(name);
        write(path, kOrders);
        return path;
    }
    RejectedFile rejectedFile() {
        auto files = space->rejected({});
        return files && !files->empty() ? files->front() : RejectedFile{};
    }
    JobInfo retry(std::map<std::int64_t, std::map<std::string, std::string>> corrections) {
        RetryRequest request;
        request.file = rejectedFile().file;
        request.corrections = std::move(corrections);
        request.compute = false;
        return wait(space->retryRows(std::move(request)));
    }
    std::size_t open() { return rows("issues", {{"severity", "2"}, {"state", "open"}})->count; }
};

}  // namespace

#define DONE(info)                                                         \
    do {                                                                   \
        const JobInfo info_ = (info);                                      \
        QVERIFY2(info_.state == JobState::Done, errorText(info_).c_str()); \
    } while (false)

class TestRejects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreShownWithMasks() {
        Space s;
        QCOMPARE(s.import(s.ordersFile()).state, JobState::Done);
        const RejectedFile file = s.rejectedFile();
        QCOMPARE(file.name, "自家订单.csv");
        QCOMPARE(file.headers.size(), std::size_t(7));
        QCOMPARE(file.rows.size(), std::size_t(2));
        QCOMPARE(file.rows[0].row, 3);
        QCOMPARE(file.rows[0].cells[3], "一打");
        QCOMPARE(file.rows[0].badColumns, std::vector<std::string>{"数量"});
        QVERIFY(!file.rows[0].why.isEmpty());
        // Nobody asked for personal data in full.
        QCOMPARE(file.rows[0].cells[5], "周**");
        QCOMPARE(file.rows[0].cells[6], "138****8002");
        QVERIFY(file.personal[6] && !file.personal[3]);
    }

    void correctedRowsGoIn() {
        Space s;
        s.import(s.ordersFile());
        QCOMPARE(s.open(), std::size_t(2));
        QCOMPARE(s.count("orders"), std::size_t(2));
        const JobInfo done = s.retry({{3, {{"数量", "12"}}}, {5, {{"数量", "2"}}}});
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        QCOMPARE(done.outcome->code, "job.retry.done");
        QCOMPARE(s.count("orders"), std::size_t(4));
        QCOMPARE(s.open(), std::size_t(0));
        QVERIFY(s.rejectedFile().rows.empty());
        // What was hidden from the screen went in whole: the receiver's phone finds its customer again.
        auto db = store::Database::open(s.file("a.roulian"), {.mode = store::OpenMode::ReadOnly});
        QVERIFY(db);
        QCOMPARE((*db)->integer("SELECT COUNT(*) FROM customer WHERE phone_mask LIKE '138****800_'").value(),
                 4);
    }

    void someStayBadAndUndoBringsAllBack() {
        Space s;
        s.import(s.ordersFile());
        const JobInfo done = s.retry({{3, {{"数量", "12"}}}, {5, {{"数量", "很多"}}}});
        QCOMPARE(done.outcome->code, "job.retry.done");
        QCOMPARE(s.count("orders"), std::size_t(3));
        QCOMPARE(s.open(), std::size_t(1));
        QCOMPARE(s.rejectedFile().rows[0].cells[3], "很多");
        QCOMPARE(s.rejectedFile().rows[0].row, 5);
        QVERIFY(wait_done(s, s.space->undo()));
        QCOMPARE(s.count("orders"), std::size_t(2));
        QCOMPARE(s.open(), std::size_t(2));
        QCOMPARE(s.rejectedFile().rows[1].cells[3], "两");
        // Corrections stand in no file, so redo says that it cannot.
        const JobInfo redo = s.wait(s.space->redo());
        QCOMPARE(redo.state, JobState::Failed);
        QCOMPARE(redo.error->code, "redo.retry");
    }

    // Names that repeat, and names with a number sign of their own.
    void headersWithNumberSigns() {
        Space s;
        const std::string path = s.file("a.csv");
        write(path, "订单号,数量,备注,备注,商品#中文\r\nA-1,一,x,y,茶\r\n");
        s.import(path);
        const std::vector<std::string> headers{"订单号", "数量", "备注", "备注#2", "商品#中文"};
        QCOMPARE(s.rejectedFile().headers, headers);
        const JobInfo done = s.retry({{2, {{"数量", "1"}}}});
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        QCOMPARE(done.outcome->code, "job.retry.done");
        QCOMPARE(s.count("orders"), std::size_t(1));
    }

    void nothingMendedChangesNothing() {
        Space s;
        s.import(s.ordersFile());
        const JobInfo done = s.retry({{3, {{"数量", "x"}}}});
        QCOMPARE(done.outcome->code, "job.retry.none");
        QCOMPARE(s.open(), std::size_t(2));
        QCOMPARE(s.count("batches"), std::size_t(1));
    }

    void rejectsLeaveAndComeBackMended() {
        Space s;
        s.import(s.ordersFile());
        const std::string path = s.file("未读入.xlsx");
        const JobInfo written = s.wait(s.space->exportRejects({}, path));
        QVERIFY2(written.state == JobState::Done, errorText(written).c_str());
        exchange::InspectOptions options;
        options.formatId = "mapped_orders";
        const auto seen = exchange::inspect(path, options);
        QVERIFY(seen);
        QCOMPARE(seen->preview.size(), std::size_t(2));
        QCOMPARE(seen->preview[0][3], "一打");
        QCOMPARE(seen->preview[0][6], "13800138002");
        QVERIFY(!seen->preview[0].back().empty());
        QVERIFY(seen->unusedColumns.empty());
    }

    // Out as a workbook, mended in a spreadsheet, in again: the rows enter and the old problems are settled.
    void mendedWorkbooksSettleTheOldProblems() {
        Space s;
        DONE(s.import(s.ordersFile()));
        DONE(s.import(s.ordersFile("二店.csv")));  // the same bytes: read before
        const std::string second = s.file("三店.csv");
        QByteArray other = kOrders;
        write(second, other.replace("A-", "C-").replace("一打", "1").replace("两,", "半,"));
        DONE(s.import(second));
        QCOMPARE(s.open(), std::size_t{3});
        const std::string path = s.file("未读入.xlsx"), mended = s.file("改好.xlsx");
        DONE(s.wait(s.space->exportRejects({}, path)));
        // Two of three cells are mended, as a spreadsheet would save them.
        const auto mend = [&](const std::map<std::string, std::string>& cells) {
            auto source = exchange::openTable(path);
            auto writer = exchange::makeXlsxWriter(mended);
            for (std::size_t sheet = 0; sheet < (*source)->facts().sheets.size(); ++sheet) {
                bool first = true;
                const auto each = [&](const exchange::Row& row) {
                    std::vector<exchange::WriteColumn> columns;
                    std::vector<std::string> texts;
                    for (const exchange::Cell& cell : row.cells) {
                        const auto found = cells.find(std::string(cell.text));
                        texts.push_back(found == cells.end() ? std::string(cell.text) : found->second);
                        columns.push_back({texts.back()});
                    }
                    if (first)
                        return first = false,
                               (*writer)->beginSheet("s" + std::to_string(sheet), columns).ok();
                    std::vector<exchange::Value> values;
                    for (const std::string& text : texts) values.emplace_back(std::string_view(text));
                    return (*writer)->row(values).ok();
                };
                if (!(*source)->readRows(sheet, each, {})) return false;
            }
            return (*writer)->finish().ok();
        };
        QVERIFY(mend({{"一打", "12"}, {"半", "5"}}));
        ImportRequest request;
        request.paths = {mended};
        request.compute = false;
        QSignalSpy spy(s.space.get(), &Workspace::previewReady);
        s.space->previewFiles(request);
        QTRY_COMPARE(spy.count(), 1);
        const FilePreview preview = spy[0][1].value<FilePreviews>()->at(0);
        QVERIFY(preview.recognised);
        QCOMPARE(preview.rowsEstimate, 3);
        const JobInfo info = s.wait(s.space->importFiles(request));
        DONE(info);
        QCOMPARE(info.outcome->data.at("rejected"), std::string("1"));
        QCOMPARE(s.count("orders"), std::size_t{7});  // A-1, A-3, C-1, C-2, C-3 and the two mended
        const auto open = s.rows("issues", {{"severity", "2"}, {"state", "open"}});
        QCOMPARE(open->count, std::size_t{1});  // once, not once more beside the old one
        // The rest is mended in the same workbook.
        QVERIFY(mend({{"一打", "12"}, {"半", "5"}, {"两", "2"}}));
        DONE(s.wait(s.space->importFiles(request)));
        QCOMPARE(s.open(), std::size_t{0});
        QCOMPARE(s.count("orders"), std::size_t{8});
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.open(), std::size_t{1});
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.open(), std::size_t{3});
        QCOMPARE(s.count("orders"), std::size_t{5});
        // The workbook is another one by now, so the first correction cannot be done again from it.
        const JobInfo redone = s.wait(s.space->redo());
        QCOMPARE(redone.error->code, std::string("redo.file_gone"));
    }

    void rowsOfAnotherWorkspaceAreNotTakenForOurs() {
        Space a, b;
        DONE(a.import(a.ordersFile()));
        DONE(b.import(b.ordersFile()));
        const std::string other = b.file("x.csv");
        QByteArray bytes = kOrders;
        write(other, bytes.replace("A-1", "B-1"));
        DONE(b.import(other));
        const std::string path = b.file("未读入.xlsx");
        RejectedWhich which;
        which.file = 2;
        DONE(b.wait(b.space->exportRejects(which, path)));
        ImportRequest request;
        request.paths = {path};
        const JobInfo info = a.wait(a.space->importFiles(request));
        QCOMPARE(info.state, JobState::Failed);
        QCOMPARE(info.error->code, std::string("import.unrecognised"));
        QCOMPARE(a.open(), std::size_t{2});
    }

    // More problems than anybody reads: all are kept, the answer holds the first.
    void everyProblemIsKept() {
        Space s;
        QByteArray csv = "订单号,下单时间,商品,数量,单价,收件人,手机号\r\n";
        for (int i = 0; i < 6000; ++i)
            csv += "A-" + QByteArray::number(i) +
                   ",2026-09-01 10:00:00,高山茶,许多,30.00,林晓棠,13800138001\r\n";
        const std::string path = s.file("many.csv");
        write(path, csv);
        const JobInfo info = s.import(path);
        DONE(info);
        QCOMPARE(info.outcome->data.at("problems"), std::string("6000"));
        QCOMPARE(info.outcome->issues.size(), std::size_t{1000});
        QCOMPARE(s.open(), std::size_t{6000});
        QCOMPARE(s.rejectedFile().rows.size(), std::size_t{6000});
    }

    void aTaughtValueIsReadNextTime() {
        Space s;
        s.import(s.ordersFile());
        QVERIFY(wait_done(s, s.space->applyEdits({{"reading.set", R"(["mapped_orders","qty","一打"])",
                                                   QStringLiteral(R"({"meaning":"12"})")}},
                                                 {})));
        QCOMPARE(s.count("readings"), std::size_t(1));
        const std::string next = s.file("十月.csv");
        write(next, QByteArray(kOrders).replace("A-", "B-"));
        s.import(next);
        QCOMPARE(s.count("orders"), std::size_t(5));  // B-1, B-2 and B-3
        QVERIFY(wait_done(s, s.space->undo()));
        QVERIFY(wait_done(s, s.space->undo()));
        QCOMPARE(s.count("readings"), std::size_t(0));
    }

    void aRememberedMappingNeedsNoSecondTime() {
        Space s;
        const std::string first = s.file("九月.csv"), second = s.file("十月.csv");
        write(first, "单据,买的,几个\r\nA-1,高山茶,2\r\nA-2,桂花糕,3\r\n");
        write(second, "几个,单据,买的\r\n5,B-1,高山茶\r\n");
        const auto edit = mappingEdit(QStringLiteral("门店单"), "mapped_orders",
                                      {{"单据", "orderNo"}, {"买的", "title"}, {"几个", "qty"}});
        QVERIFY(edit.has_value());
        QVERIFY(wait_done(s, s.space->applyEdits({*edit}, {})));
        QCOMPARE(s.count("mappings"), std::size_t(1));
        ImportRequest request;
        request.paths = {second};
        request.compute = false;
        const JobInfo done = s.wait(s.space->importFiles(request));
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        QCOMPARE(s.count("orders"), std::size_t(1));
        const auto again = mappingEdit(QByteArray::fromStdString(exchange::mappingJson(
            {"别的名", "mapped_orders", {"买的", "几个", "单据"}, {{"单据", "orderNo"}}})));
        QVERIFY(again);
        QCOMPARE(again->key, edit->key);  // the same header, whatever its order
        QVERIFY(!mappingEdit(QByteArray("nonsense")));
    }

    void badEditsAreRefused() {
        Space s;
        for (const Edit& edit :
             std::vector<Edit>{{"mapping.set", "0000", QStringLiteral(R"({"json":"{}"})")},
                               {"reading.set", "[]", QStringLiteral(R"({"meaning":"1"})")},
                               {"reading.set", R"(["a","b","c"])", QStringLiteral(R"({"meaning":1})")}}) {
            const JobInfo job = s.wait(s.space->applyEdits({edit}, {}));
            QCOMPARE(job.state, JobState::Failed);
        }
        QCOMPARE(s.count("mappings"), std::size_t(0));
    }

    void aLockedVaultShowsNothing() {
        Space s;
        s.import(s.ordersFile());
        QVERIFY(wait_done(s, s.space->changePassphrase({}, QStringLiteral("geheim 42"))));
        s.space->lock();
        const auto files = s.space->rejected({});
        QVERIFY(!files);
        QCOMPARE(files.error().code, "vault.locked");
    }

private:
    static bool wait_done(Space& s, int job) { return s.wait(job).state == JobState::Done; }
};

QTEST_GUILESS_MAIN(TestRejects)
#include "tst_rejects.moc"
