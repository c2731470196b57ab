#pragma once
// The inside of a Workspace: connections, keys, jobs. Private to this folder and workspace.cpp.
#include <QPointer>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/database.h"
#include "store/vault.h"
#include "workspace/jobs.h"
#include "workspace/work/clock.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

struct Workspace::State {
    Workspace* owner = nullptr;
    std::string path;
    std::unique_ptr<store::Database> writer;  // touched only by jobs of the writer lane (and while opening)
    std::shared_ptr<store::Vault> vault;      // replaced under the mutex, never changed in place while shared
    mutable std::mutex mutex;                 // guards readers, vault, info
    mutable std::vector<std::unique_ptr<store::Database>> readers;
    WorkspaceInfo info;
    std::unique_ptr<JobRunner> jobs;

    // A reader connection for the time of a call; goes back to the pool afterwards.
    class Reader {
    public:
        Reader(const State& state, std::unique_ptr<store::Database> db)
            : m_state(state), m_db(std::move(db)) {}
        Reader(Reader&&) = default;
        ~Reader();
        store::Database& operator*() const { return *m_db; }
        store::Database* operator->() const { return m_db.get(); }

    private:
        const State& m_state;
        std::unique_ptr<store::Database> m_db;
    };
    Result<Reader> reader() const;

    // What reads may show of people now; empty function = masks only.
    std::shared_ptr<store::Vault> openVault() const;  // null when locked
    void refreshInfo(store::Database& db);
    // After a commit on the writer lane: refreshes info and tells listeners, on the owner's thread.
    void notify(store::Database& db, std::vector<std::string> tables);
    // Makes what became stale through an import. The import stands even when a calculation cannot be made; the
    // results then stay marked as stale and the outcome says why.
    void recomputeAfter(store::Database& db, const JobContext& context, JobOutcome& outcome);
    // The writer, or why it cannot be had.
    Result<store::Database*> writable();

    int submitWriter(std::string code, std::vector<std::string> args,
                     std::function<Result<JobOutcome>(store::Database&, const JobContext&)> run);
    int submitReader(std::string code, std::vector<std::string> args,
                     std::function<Result<JobOutcome>(store::Database&, const JobContext&)> run);
};

}  // namespace roulian::workspace
