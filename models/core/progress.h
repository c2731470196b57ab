#pragma once
// What a long calculation is given: a token that says "stop" and a place to report progress.
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace roulian {

class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

struct Progress {
    std::string stage;                 // code such as "import.rows"; sentence in workspace/messages
    std::int64_t done = 0, total = 0;  // total 0 = not known
    std::int64_t rows = 0;             // where done counts bytes: rows that are through
};

using ProgressSink =
    std::function<void(const Progress&)>;  // may be empty; callers report freely, the runner thins

}  // namespace roulian
