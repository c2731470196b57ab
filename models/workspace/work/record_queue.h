#pragma once
// Between the thread that reads a file and the one that writes the store: records and issues in the order of the
// file, in batches, so many and no more. The writer hands emptied batches back, so that text is freed by the
// thread that made it, which is cheap, and memory does not grow.
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

#include "exchange/recipe/importer.h"
#include "store/import_writer.h"

namespace roulian::workspace {

struct ReadyRecord {
    SourcedRecord record;
    store::Prepared prepared;
};

struct RowIssue {
    Issue issue;
    std::vector<std::string> rawRow;
};

class RecordQueue : public exchange::RecordSink {
public:
    struct Batch {
        std::vector<std::variant<ReadyRecord, RowIssue>> items;
        Progress progress;  // of the reader when the batch was full; stage empty = none yet
    };

    // prepare: what the reading thread does to a record beside reading it; may be empty.
    using Prepare = std::function<store::Prepared(const SourcedRecord&)>;
    explicit RecordQueue(Prepare prepare = {}) : m_prepare(std::move(prepare)) {}

    // The reading thread. record() is false once the writer has stopped.
    bool record(SourcedRecord&& record) override;
    void issue(Issue&& issue, std::vector<std::string> rawRow) override;
    void progress(const Progress& progress) { m_filling.progress = progress; }
    void close();  // nothing more will come; must be called whatever happened

    // The writing thread. take: the next batch, waiting for it; false when the reader has closed and all is
    // taken. batch comes in as the one that was worked off.
    bool take(Batch& batch);
    void stop();  // the reader's next record is refused, what waits is dropped

private:
    bool added(std::size_t bytes);
    bool push();

    static constexpr std::size_t kBatchItems = 256, kBatchBytes = 1 << 20, kBatches = 4;

    const Prepare m_prepare;
    Batch m_filling;  // of the reading thread alone
    std::size_t m_bytes = 0;
    bool m_refused = false;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_full;
    std::vector<Batch> m_empty;
    bool m_closed = false, m_stopped = false;
};

}  // namespace roulian::workspace
