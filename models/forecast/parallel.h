#pragma once
// for i in 0 … count − 1 on several threads. Each i writes only its own place, so results do not depend on
// the number of threads. `report` runs on the calling thread only. False when cancelled.
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "core/progress.h"

namespace roulian::forecast {

template <typename Work, typename Report>
bool parallelFor(std::size_t count, int threads, const CancelToken& cancel, const Work& work,
                 const Report& report) {
    std::atomic<std::size_t> next{0};
    const auto loop = [&](bool caller) {
        while (!cancel.cancelled()) {
            const std::size_t i = next.fetch_add(1, std::memory_order_relaxed);
            if (i >= count) return;
            work(i);
            if (caller) report(std::min(next.load(std::memory_order_relaxed), count));
        }
    };
    std::size_t wanted =
        threads > 0 ? static_cast<std::size_t>(threads) : std::thread::hardware_concurrency();
    wanted = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(1, std::min<std::size_t>(count, 64)));
    std::vector<std::thread> helpers;
    for (std::size_t k = 1; k < wanted; ++k) helpers.emplace_back(loop, false);
    loop(true);
    for (std::thread& helper : helpers) helper.join();
    return !cancel.cancelled();
}

}  // namespace roulian::forecast
