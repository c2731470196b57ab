// The queue between reader and writer: order kept, bounded, and neither side ever waits for one that has left.
#include <QTest>
#include <atomic>
#include <chrono>
#include <thread>

#include "workspace/work/record_queue.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

SourcedRecord numbered(std::int64_t row, std::size_t noteBytes = 0) {
    OrderRecord order;
    order.orderNo = "order number of row " + std::to_string(row);
    order.sellerNote = std::string(noteBytes, 'x');
    return {row, std::move(order)};
}

}  // namespace

class TestRecordQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfRecordsAndIssues() {
        constexpr int kRows = 20000;
        RecordQueue queue;
        std::thread reader([&] {
            for (int i = 1; i <= kRows; ++i) {
                queue.progress({"import.read", i, kRows});
                if (i % 7 == 0) {
                    Issue issue;
                    issue.row = i;
                    queue.issue(std::move(issue), {"cell " + std::to_string(i)});
                } else if (!queue.record(numbered(i))) {
                    break;
                }
            }
            queue.close();
        });
        std::int64_t expected = 1, progressed = 0;
        bool right = true;
        RecordQueue::Batch batch;
        while (queue.take(batch)) {
            for (auto& item : batch.items) {
                if (const auto* record = std::get_if<ReadyRecord>(&item)) {
                    right = right && record->record.rowNo == expected && expected % 7 != 0 &&
                            std::get<OrderRecord>(record->record.record).orderNo ==
                                "order number of row " + std::to_string(expected);
                } else {
                    const auto& problem = std::get<RowIssue>(item);
                    right = right && problem.issue.row == expected && expected % 7 == 0 &&
                            problem.rawRow.at(0) == "cell " + std::to_string(expected);
                }
                ++expected;
            }
            right = right && batch.progress.stage == "import.read" && batch.progress.done >= progressed &&
                    batch.progress.done == expected - 1;
            progressed = batch.progress.done;
        }
        reader.join();
        QVERIFY(right);
        QCOMPARE(expected, std::int64_t{kRows + 1});
        QCOMPARE(progressed, std::int64_t{kRows});
    }

    void aReaderFarAheadWaits() {
        RecordQueue queue;
        std::atomic<int> put{0};
        std::thread reader([&] {
            for (int i = 1; i <= 100000 && queue.record(numbered(i)); ++i) put = i;
            queue.close();
        });
        int before = -1;
        while (before != put) {  // until it stands still
            before = put;
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        QVERIFY(before > 0);
        QVERIFY2(before < 5000, qPrintable(QString::number(before)));
        queue.stop();
        reader.join();
        QVERIFY(put < 5000);
    }

    void hugeCellsMakeSmallBatches() {
        RecordQueue queue;
        std::thread reader([&] {
            for (int i = 1; i <= 20; ++i) queue.record(numbered(i, 1 << 19));
            queue.close();
        });
        RecordQueue::Batch batch;
        std::size_t largest = 0, all = 0;
        while (queue.take(batch)) {
            largest = std::max(largest, batch.items.size());
            all += batch.items.size();
        }
        reader.join();
        QCOMPARE(all, std::size_t{20});
        QVERIFY(largest <= 2);
    }

    void aStoppedWriterEndsTheReader() {
        RecordQueue queue;
        std::atomic<bool> refused{false};
        std::thread reader([&] {
            for (std::int64_t i = 1; !refused; ++i) refused = !queue.record(numbered(i));
            queue.close();
        });
        RecordQueue::Batch batch;
        QVERIFY(queue.take(batch));
        queue.stop();
        reader.join();
        QVERIFY(refused);
        QVERIFY(!queue.take(batch));
    }

    void nothingReadEndsAtOnce() {
        RecordQueue queue;
        queue.close();
        RecordQueue::Batch batch;
        QVERIFY(!queue.take(batch));
    }
};

QTEST_APPLESS_MAIN(TestRecordQueue)
#include "tst_record_queue.moc"
