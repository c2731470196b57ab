#pragma once
// Work off the interface thread: one writer lane, a small reader pool, progress at most ten times a second,
// cancel that also interrupts SQLite. A job that fails or is cancelled leaves the workspace as it was.
#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/issue.h"
#include "core/progress.h"
#include "core/result.h"

namespace roulian::workspace {

enum class JobState { Queued, Running, Done, Failed, Cancelled };
enum class Lane { Writer, Reader };

struct JobOutcome {
    std::string code;  // success sentence ("job.import.done") …
    std::vector<std::string> args;
    std::vector<Issue> issues;                // what deserves a look
    bool undoable = false;                    // the status line offers Undo
    std::map<std::string, std::string> data;  // for machines: counts, paths
};

struct JobContext {
    CancelToken cancel;
    ProgressSink progress;
};

struct Job {
    std::string code;  // "job.import": title sentence
    std::vector<std::string> args;
    Lane lane = Lane::Reader;
    std::function<Result<JobOutcome>(const JobContext&)> run;
};

struct JobInfo {
    int id = 0;
    std::string code;
    std::vector<std::string> args;
    Lane lane = Lane::Reader;
    JobState state = JobState::Queued;
    Progress progress;
    std::int64_t startedMs = 0, finishedMs = 0;  // steady clock
    std::optional<Error> error;
    std::optional<JobOutcome> outcome;
};

class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;  // cancels and waits

    int submit(Job job);
    void cancel(int id);
    // Submits a failed or cancelled job again; 0 when it can't be (a job with a passphrase keeps nothing to repeat).
    int retry(int id);
    std::vector<JobInfo> jobs() const;  // newest first; finished ones are kept (last 100)
    std::optional<JobInfo> job(int id) const;
    bool busy(Lane lane) const;
    JobInfo wait(int id);  // blocks the caller: command line and tests only

Q_SIGNALS:
    void changed(int id);  // state or progress; emitted on the runner's thread (the interface thread)
    void finished(int id);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace roulian::workspace
