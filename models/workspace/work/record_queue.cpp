#include "workspace/work/record_queue.h"

#include <utility>

namespace roulian::workspace {

namespace {

// About what a record holds beyond its own size: enough to keep batches of huge cells small.
std::size_t textBytes(const Record& record) {
    const auto* order = std::get_if<OrderRecord>(&record);
    if (!order) return 4096;
    std::size_t bytes =
        order->receiver.addressDetail.size() + order->receiver.remark.size() + order->sellerNote.size();
    for (const OrderLine& line : order->lines) bytes += sizeof(line) + line.title.size() + line.spec.size();
    return bytes;
}

}  // namespace

bool RecordQueue::record(SourcedRecord&& record) {
    const std::size_t bytes = textBytes(record.record);
    store::Prepared prepared;
    if (m_prepare) prepared = m_prepare(record);
    m_filling.items.emplace_back(ReadyRecord{std::move(record), std::move(prepared)});
    return added(bytes);
}

void RecordQueue::issue(Issue&& issue, std::vector<std::string> rawRow) {
    std::size_t bytes = 0;
    for (const std::string& cell : rawRow) bytes += cell.size() + sizeof(cell);
    m_filling.items.emplace_back(RowIssue{std::move(issue), std::move(rawRow)});
    (void)added(bytes);  // the next record is told of a stop
}

bool RecordQueue::added(std::size_t bytes) {
    m_bytes += bytes;
    if (m_filling.items.size() < kBatchItems && m_bytes < kBatchBytes) return !m_refused;
    return push();
}

bool RecordQueue::push() {
    const Progress progress = m_filling.progress;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_full.size() < kBatches || m_stopped; });
        m_refused = m_stopped;
        if (!m_stopped) m_full.push_back(std::exchange(m_filling, {}));
        if (m_filling.items.empty() && !m_empty.empty()) {
            m_filling = std::move(m_empty.back());
            m_empty.pop_back();
        }
    }
    m_changed.notify_all();
    m_filling.items.clear();
    m_filling.progress = progress;
    m_bytes = 0;
    return !m_refused;
}

void RecordQueue::close() {
    if (!m_filling.items.empty()) (void)push();
    {
        std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

bool RecordQueue::take(Batch& batch) {
    std::unique_lock lock(m_mutex);
    if (!batch.items.empty()) m_empty.push_back(std::exchange(batch, {}));
    m_changed.wait(lock, [this] { return !m_full.empty() || m_closed || m_stopped; });
    if (m_full.empty() || m_stopped) return false;
    batch = std::move(m_full.front());
    m_full.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RecordQueue::stop() {
    {
        std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_full.clear();
    }
    m_changed.notify_all();
}

}  // namespace roulian::workspace
