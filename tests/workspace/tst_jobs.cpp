// Lanes, states, cancel, retry, progress and the end of the runner.
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <mutex>
#include <thread>

#include "workspace/jobs.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

using Run = std::function<Result<JobOutcome>(const JobContext&)>;

Job job(Lane lane, Run run) {
    return {"job.test", {}, lane, std::move(run)};
}

Result<JobOutcome> fine() {
    return JobOutcome{"job.edit.done", {}, {}, false, {}};
}

void nap(int ms) {
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

// A gate jobs wait at, so that tests decide when they go on.
struct Gate {
    std::atomic<bool> open{false};
    void pass() const {
        while (!open) nap(1);
    }
};

}  // namespace

class TestJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writersGoOneByOneInTheirOrder() {
        JobRunner runner;
        std::atomic<int> inside{0}, most{0};
        std::mutex mutex;
        std::vector<int> order;
        int last = 0;
        for (int i = 0; i < 20; ++i)
            last = runner.submit(job(Lane::Writer, [&, i](const JobContext&) {
                most = std::max(most.load(), ++inside);
                nap(1);
                {
                    std::lock_guard lock(mutex);
                    order.push_back(i);
                }
                --inside;
                return fine();
            }));
        QCOMPARE(runner.wait(last).state, JobState::Done);
        QCOMPARE(most.load(), 1);
        QCOMPARE(order.size(), std::size_t{20});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(!runner.busy(Lane::Writer));
    }

    void readersRunBesideEachOtherAndTheWriter() {
        JobRunner runner;
        std::atomic<int> met{0};
        const auto meet = [&](const JobContext&) -> Result<JobOutcome> {
            ++met;
            QElapsedTimer timer;
            timer.start();
            while (met < 3 && timer.elapsed() < 5000) nap(1);
            if (met < 3) return Error{"alone", {}};
            return fine();
        };
        const int a = runner.submit(job(Lane::Writer, meet)), b = runner.submit(job(Lane::Reader, meet)),
                  c = runner.submit(job(Lane::Reader, meet));
        for (const int id : {a, b, c}) QCOMPARE(runner.wait(id).state, JobState::Done);
    }

    void statesAndSignals() {
        JobRunner runner;
        QSignalSpy changed(&runner, &JobRunner::changed), finished(&runner, &JobRunner::finished);
        Gate gate;
        const int first = runner.submit(job(Lane::Writer, [&](const JobContext&) {
            gate.pass();
            return JobOutcome{"job.import.done", {"1"}, {}, true, {{"path", "x"}}};
        }));
        const int second = runner.submit(job(Lane::Writer, [](const JobContext&) -> Result<JobOutcome> {
            return Error{"file.missing", {"a.csv"}};
        }));
        QTRY_COMPARE(runner.job(first)->state, JobState::Running);
        QCOMPARE(runner.job(second)->state, JobState::Queued);
        QVERIFY(runner.busy(Lane::Writer) && !runner.busy(Lane::Reader));
        QCOMPARE(finished.count(), 0);
        gate.open = true;
        const JobInfo done = runner.wait(first), failed = runner.wait(second);
        QCOMPARE(done.state, JobState::Done);
        QVERIFY(done.outcome && !done.error && done.outcome->undoable);
        QCOMPARE(done.outcome->data.at("path"), std::string("x"));
        QVERIFY(done.finishedMs >= done.startedMs);
        QCOMPARE(failed.state, JobState::Failed);
        QVERIFY(failed.error && !failed.outcome);
        QCOMPARE(failed.error->code, std::string("file.missing"));
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(finished[0][0].toInt(), first);
        QSet<int> told;
        for (const auto& signal : changed) told.insert(signal[0].toInt());
        QCOMPARE(told, QSet<int>({first, second}));
        QCOMPARE(runner.jobs().front().id, second);  // newest first
        QVERIFY(!runner.job(12345));
        QCOMPARE(runner.wait(12345).id, 0);
    }

    void progressIsThinnedButStagesAreTold() {
        JobRunner runner;
        QSignalSpy changed(&runner, &JobRunner::changed);
        QElapsedTimer timer;
        timer.start();
        const int id = runner.submit(job(Lane::Reader, [](const JobContext& context) {
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; clock.elapsed() < 500; ++i) context.progress({"import.rows", i, 0});
            context.progress({"import.link", 7, 9});
            return fine();
        }));
        const JobInfo info = runner.wait(id);
        const auto tenths = timer.elapsed() / 100;
        QCOMPARE(info.progress.stage, std::string("import.link"));
        QCOMPARE(info.progress.done, 7);
        QTRY_VERIFY(runner.job(id)->state == JobState::Done && changed.count() >= 4);
        QTest::qWait(20);
        // queued, running, each of two stages, the end; between them ten a second.
        QVERIFY2(changed.count() <= 6 + tenths, qPrintable(QString::number(changed.count())));
    }

    void cancelWhileQueued() {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        Gate gate;
        std::atomic<bool> ran{false};
        const int first = runner.submit(job(Lane::Writer, [&](const JobContext&) {
            gate.pass();
            return fine();
        }));
        const int second = runner.submit(job(Lane::Writer, [&](const JobContext&) {
            ran = true;
            return fine();
        }));
        runner.cancel(second);
        QCOMPARE(runner.wait(second).state, JobState::Cancelled);
        gate.open = true;
        QCOMPARE(runner.wait(first).state, JobState::Done);
        QTRY_COMPARE(finished.count(), 2);
        QTest::qWait(20);
        QVERIFY(!ran);
        QCOMPARE(finished.count(), 2);  // the cancelled one is told once
        runner.cancel(first);           // too late: nothing changes
        QCOMPARE(runner.job(first)->state, JobState::Done);
    }

    void cancelWhileRunning() {
        JobRunner runner;
        std::atomic<bool> started{false};
        const int id = runner.submit(job(Lane::Writer, [&](const JobContext& context) -> Result<JobOutcome> {
            started = true;
            while (!context.cancel.cancelled()) nap(1);
            return Error{"cancelled", {}};
        }));
        QTRY_VERIFY(started);
        runner.cancel(id);
        QCOMPARE(runner.wait(id).state, JobState::Cancelled);
    }

    // A job that had already committed when it was cancelled says what it did.
    void doneIsDoneEvenWhenCancelled() {
        JobRunner runner;
        const int id = runner.submit(job(Lane::Writer, [&](const JobContext& context) {
            while (!context.cancel.cancelled()) nap(1);
            return fine();
        }));
        runner.cancel(id);
        const JobState state = runner.wait(id).state;
        QVERIFY(state == JobState::Done ||
                state == JobState::Cancelled);  // cancelled when it was still queued
    }

    // What a job was given is let go with its end: a passphrase must not wait in memory for a retry.
    void inputsAreLetGo() {
        JobRunner runner;
        const auto held = [&runner](const char* name, bool fails) {
            auto input = std::make_shared<int>(1);
            const std::weak_ptr<int> watch = input;
            const int id = runner.submit(
                {name, {}, Lane::Reader, [input = std::move(input), fails](const JobContext&) {
                     return fails ? Result<JobOutcome>(Error{"vault.wrong_passphrase", {}}) : fine();
                 }});
            runner.wait(id);
            return std::pair(id, watch);
        };
        QVERIFY(held("job.test", false).second.expired());
        QVERIFY(!held("job.test", true).second.expired());  // may be repeated
        const auto [secret, watch] = held("job.passphrase", true);
        QVERIFY(watch.expired());
        QCOMPARE(runner.retry(secret), 0);
    }

    void retryRunsAgain() {
        JobRunner runner;
        std::atomic<int> tries{0};
        const int id = runner.submit(job(Lane::Writer, [&](const JobContext&) -> Result<JobOutcome> {
            if (++tries == 1) return Error{"store.busy", {}};
            return fine();
        }));
        QCOMPARE(runner.wait(id).state, JobState::Failed);
        const int again = runner.retry(id);
        QVERIFY(again > id);
        QCOMPARE(runner.wait(again).state, JobState::Done);
        QCOMPARE(runner.job(id)->state, JobState::Failed);
        QCOMPARE(runner.retry(again), 0);  // what succeeded is not done twice
        QCOMPARE(runner.retry(999), 0);
    }

    void aCancelledJobStartsUncancelledAgain() {
        JobRunner runner;
        Gate gate;
        const int first = runner.submit(job(Lane::Writer, [&](const JobContext&) {
            gate.pass();
            return fine();
        }));
        const int second =
            runner.submit(job(Lane::Writer, [](const JobContext& context) -> Result<JobOutcome> {
                if (context.cancel.cancelled()) return Error{"cancelled", {}};
                return fine();
            }));
        runner.cancel(second);
        gate.open = true;
        (void)runner.wait(first);
        QCOMPARE(runner.wait(runner.retry(second)).state, JobState::Done);
    }

    void onlyTheLastHundredAreKept() {
        JobRunner runner;
        int last = 0;
        for (int i = 0; i < 150; ++i) {
            last = runner.submit(job(Lane::Writer, [](const JobContext&) { return fine(); }));
            (void)runner.wait(last);
        }
        QVERIFY(runner.jobs().size() <= 100);
        QVERIFY(runner.job(last) && !runner.job(1));
    }

    void destructionCancelsAndWaits() {
        std::atomic<bool> left{false}, queuedRan{false};
        {
            JobRunner runner;
            std::atomic<bool> started{false};
            runner.submit(job(Lane::Writer, [&](const JobContext& context) -> Result<JobOutcome> {
                started = true;
                while (!context.cancel.cancelled()) nap(1);
                nap(30);
                left = true;
                return Error{"cancelled", {}};
            }));
            runner.submit(job(Lane::Writer, [&](const JobContext&) {
                queuedRan = true;
                return fine();
            }));
            while (!started) nap(1);
        }
        QVERIFY(left);
        QVERIFY(!queuedRan);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
