#include "workspace/jobs.h"

#include <QMetaObject>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>

namespace roulian::workspace {

namespace {

constexpr std::size_t kKeptJobs = 100;
constexpr std::int64_t kReportEveryMs = 100;

std::int64_t nowMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Entry {
    JobInfo info;
    Job job;
    CancelToken cancel;
    std::int64_t reportedMs = 0;
};

// Work that holds a passphrase: forgotten as soon as it has ended, whatever the end, so it cannot be repeated.
bool holdsSecret(const Job& job) {
    return job.code == "job.passphrase";
}

bool ended(JobState state) {
    return state != JobState::Queued && state != JobState::Running;
}

}  // namespace

struct JobRunner::State {
    JobRunner* owner = nullptr;
    mutable std::mutex mutex;
    std::condition_variable ended;
    std::deque<std::shared_ptr<Entry>> entries;  // newest first
    int lastId = 0;
    QThreadPool writer, readers;

    std::shared_ptr<Entry> find(int id) const {
        for (const auto& entry : entries)
            if (entry->info.id == id) return entry;
        return nullptr;
    }

    // Queued, so that listeners always run on the owner's thread and never inside a job.
    void emitChanged(int id) {
        QMetaObject::invokeMethod(
            owner, [this, id] { Q_EMIT owner->changed(id); }, Qt::QueuedConnection);
    }

    void report(const std::shared_ptr<Entry>& entry, const Progress& progress) {
        {
            std::lock_guard lock(mutex);
            const std::int64_t now = nowMs();
            const bool newStage = entry->info.progress.stage != progress.stage;
            entry->info.progress = progress;
            if (!newStage && now - entry->reportedMs < kReportEveryMs) return;
            entry->reportedMs = now;
        }
        emitChanged(entry->info.id);
    }

    void run(const std::shared_ptr<Entry>& entry) {
        const int id = entry->info.id;
        {
            std::lock_guard lock(mutex);
            if (entry->info.state != JobState::Queued) return;  // cancelled while waiting
            entry->info.state = JobState::Running;
            entry->info.startedMs = nowMs();
        }
        emitChanged(id);
        const JobContext context{entry->cancel,
                                 [this, entry](const Progress& progress) { report(entry, progress); }};
        // Nothing below throws by design; what the standard library throws (no memory) must not end the program.
        Result<JobOutcome> result = [&]() -> Result<JobOutcome> {
            try {
                return entry->job.run(context);
            } catch (const std::exception& e) {
                return Error{"job.broken", {e.what()}};
            }
        }();
        // Only failed work is ever repeated; what was done need not keep its input. Let go before the end is told.
        if (result || holdsSecret(entry->job)) {
            std::function<Result<JobOutcome>(const JobContext&)> spent;  // outlives the lock
            std::lock_guard lock(mutex);
            spent.swap(entry->job.run);
        }
        {
            std::lock_guard lock(mutex);
            entry->info.finishedMs = nowMs();
            if (result) {
                entry->info.state = JobState::Done;
                entry->info.outcome = std::move(result).value();
            } else {
                entry->info.state = entry->cancel.cancelled() ? JobState::Cancelled : JobState::Failed;
                entry->info.error = result.error();
            }
        }
        finish(id);
    }

    void finish(int id) {
        ended.notify_all();
        QMetaObject::invokeMethod(
            owner,
            [this, id] {
                Q_EMIT owner->changed(id);
                Q_EMIT owner->finished(id);
            },
            Qt::QueuedConnection);
    }
};

JobRunner::JobRunner(QObject* parent) : QObject(parent), m_state(std::make_unique<State>()) {
    m_state->owner = this;
    m_state->writer.setMaxThreadCount(1);
    m_state->readers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

JobRunner::~JobRunner() {
    {
        std::lock_guard lock(m_state->mutex);
        for (const auto& entry : m_state->entries) entry->cancel.cancel();
    }
    m_state->writer.clear();
    m_state->readers.clear();
    m_state->writer.waitForDone();
    m_state->readers.waitForDone();
}

int JobRunner::submit(Job job) {
    auto entry = std::make_shared<Entry>();
    entry->info.code = job.code;
    entry->info.args = job.args;
    entry->info.lane = job.lane;
    entry->job = std::move(job);
    {
        std::lock_guard lock(m_state->mutex);
        entry->info.id = ++m_state->lastId;
        m_state->entries.push_front(entry);
        while (m_state->entries.size() > kKeptJobs && ended(m_state->entries.back()->info.state))
            m_state->entries.pop_back();
    }
    QThreadPool& pool = entry->info.lane == Lane::Writer ? m_state->writer : m_state->readers;
    pool.start([state = m_state.get(), entry] { state->run(entry); });
    m_state->emitChanged(entry->info.id);
    return entry->info.id;
}

void JobRunner::cancel(int id) {
    bool wasQueued = false;
    {
        std::lock_guard lock(m_state->mutex);
        const auto entry = m_state->find(id);
        if (!entry || ended(entry->info.state)) return;
        entry->cancel.cancel();
        if (entry->info.state == JobState::Queued) {
            entry->info.state = JobState::Cancelled;
            wasQueued = true;
            if (holdsSecret(entry->job)) entry->job.run = nullptr;
        }
    }
    if (wasQueued) m_state->finish(id);
}

int JobRunner::retry(int id) {
    Job job;
    {
        std::lock_guard lock(m_state->mutex);
        const auto entry = m_state->find(id);
        if (!entry || (entry->info.state != JobState::Failed && entry->info.state != JobState::Cancelled))
            return 0;
        if (!entry->job.run) return 0;
        job = entry->job;
    }
    return submit(std::move(job));
}

std::vector<JobInfo> JobRunner::jobs() const {
    std::lock_guard lock(m_state->mutex);
    std::vector<JobInfo> all;
    all.reserve(m_state->entries.size());
    for (const auto& entry : m_state->entries) all.push_back(entry->info);
    return all;
}

std::optional<JobInfo> JobRunner::job(int id) const {
    std::lock_guard lock(m_state->mutex);
    const auto entry = m_state->find(id);
    if (!entry) return std::nullopt;
    return entry->info;
}

bool JobRunner::busy(Lane lane) const {
    std::lock_guard lock(m_state->mutex);
    return std::any_of(m_state->entries.begin(), m_state->entries.end(), [lane](const auto& entry) {
        return entry->info.lane == lane && !ended(entry->info.state);
    });
}

JobInfo JobRunner::wait(int id) {
    std::unique_lock lock(m_state->mutex);
    const auto entry = m_state->find(id);
    if (!entry) return {};
    m_state->ended.wait(lock, [&] { return ended(entry->info.state); });
    return entry->info;
}

}  // namespace roulian::workspace
