#include "customers/identity/resolve.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <thread>

#include "customers/identity/joining.h"

namespace roulian::customers::identity {

namespace {

// work(0 … count − 1), each once, on some threads; each writes only its own place.
void parallel(std::size_t count, int threads, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t i; (i = next.fetch_add(1, std::memory_order_relaxed)) < count;) work(i);
    };
    const int wanted =
        std::clamp(threads, 1, std::min(64, static_cast<int>(std::max<std::size_t>(1, count))));
    std::vector<std::thread> helpers;
    for (int t = 1; t < wanted; ++t) helpers.emplace_back(loop);
    loop();
    for (std::thread& helper : helpers) helper.join();
}

constexpr std::size_t kChunk = 8192;
constexpr double kInSight = -8;  // log2 odds under which a pair is forgotten

}  // namespace

std::string reasonCode(const Records& records, const Proposal::Reason& reason) {
    static constexpr std::array<std::array<std::string_view, kLevels>, 5> kLevelCodes{{
        {"same", "same_sound", "same_surname", "differs", "compatible", "incompatible"},
        {"same", "differs"},
        {"same", "one_digit_off", "differs", "visible_same", "visible_differs"},
        {"same", "near", "differs"},
        {"same", "slip", "near", "differs"},
    }};
    static constexpr std::array<std::string_view, 4> kTraitCodes{"name", "nick", "phone", "home"};
    const bool other = reason.trait >= kTraitCodes.size();
    std::string code(other ? records.otherName(reason.trait - traitOf(0)) : kTraitCodes[reason.trait]);
    code += '.';
    code += kLevelCodes[other ? 4 : reason.trait][reason.level];
    return code;
}

Result<Resolution> resolve(const Records& records, const Options& options, const CancelToken& cancel,
                           const ProgressSink& progress) {
    const Error cancelled{"cancelled", {}};
    Resolution out;
    Groups groups(records);
    const auto refused = joinEqualIds(records, groups);
    const auto allRoots = [&] {
        std::vector<std::uint32_t> roots(records.size());
        for (std::uint32_t i = 0; i < records.size(); ++i) roots[i] = groups.root(i);
        return roots;
    };
    out.certain = allRoots();
    if (cancel.cancelled()) return cancelled;
    const Frequencies frequencies(records, groups);
    const Comparer comparer(records, frequencies);
    const std::vector<Pair> pairs = candidates(records, frequencies, groups);
    out.pairsCompared = pairs.size();
    if (cancel.cancelled()) return cancelled;
    const auto each = [&](std::size_t count, const std::function<void(std::size_t)>& work) {
        parallel(count, options.threads, work);
    };
    const Weights weights = learn(records, groups, comparer, pairs, cancel, each);
    const std::size_t chunks = (pairs.size() + kChunk - 1) / kChunk;
    std::vector<std::vector<Edge>> found(chunks);
    std::atomic<std::int64_t> done{0};
    parallel(chunks, options.threads, [&](std::size_t chunk) {
        if (cancel.cancelled()) return;
        Profile a, b;
        Items items;
        std::uint32_t read = Groups::kEnd;
        for (std::size_t i = chunk * kChunk; i < std::min(pairs.size(), (chunk + 1) * kChunk); ++i) {
            if (pairs[i].first != read) comparer.read(groups, read = pairs[i].first, a);
            comparer.read(groups, pairs[i].second, b);
            comparer.compare(a, b, items);
            const double odds = weights.logOdds(items);
            if (odds >= kInSight) found[chunk].push_back({pairs[i].first, pairs[i].second, odds});
        }
        done.fetch_add(1);
    });
    if (cancel.cancelled()) return cancelled;
    if (progress)
        progress({"identity.compare", static_cast<std::int64_t>(pairs.size()),
                  static_cast<std::int64_t>(pairs.size())});
    std::vector<Edge> edges;
    for (auto& part : found) {
        edges.insert(edges.end(), part.begin(), part.end());
        part = {};
    }
    Joiner joiner(groups, comparer, weights, edges, options);
    if (!joiner.run(cancel, progress)) return cancelled;
    out.person = allRoots();
    out.proposals = joiner.takeProposals();
    for (const auto& [a, b] : refused) {
        const std::uint32_t x = out.certain[a], y = out.certain[b];
        out.proposals.push_back({std::min(x, y), std::max(x, y), ProposalKind::IdConflict, 0, {}});
    }
    return out;
}

}  // namespace roulian::customers::identity
