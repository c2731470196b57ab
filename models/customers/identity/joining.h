#pragma once
// Joining groups by probability, surest first.
#include <vector>

#include "customers/identity/resolve.h"
#include "customers/identity/weights.h"

namespace roulian::customers::identity {

struct Edge {
    std::uint32_t a = 0, b = 0;  // roots when it was weighed
    double logOdds = 0;
};

class Joiner {
public:
    // edges: all pairs worth keeping in sight, with the odds of the groups as they are.
    Joiner(Groups& groups, const Comparer& comparer, const Weights& weights, const std::vector<Edge>& edges,
           const Options& options);
    bool run(const CancelToken& cancel, const ProgressSink& progress);  // false: cancelled
    std::vector<Proposal> takeProposals();

private:
    struct Queued {
        double logOdds;
        std::uint32_t a, b, versionA, versionB;
        bool operator<(const Queued& o) const {
            if (logOdds != o.logOdds) return logOdds < o.logOdds;
            return a != o.a ? a > o.a : b > o.b;
        }
    };
    double weigh(std::uint32_t a, std::uint32_t b);
    double rivals(std::uint32_t a, std::uint32_t b);  // odds of everybody else who could be a
    void neighbours(std::uint32_t root, std::vector<std::uint32_t>& out);
    void join(std::uint32_t a, std::uint32_t b, double odds);
    void remember(std::uint32_t a, std::uint32_t b, ProposalKind kind, double probability);

    Groups& m_groups;
    const Comparer& m_comparer;
    const Weights& m_weights;
    const Options& m_options;
    double m_joinFrom;
    std::vector<std::uint32_t> m_version, m_start;
    std::vector<std::vector<std::uint32_t>> m_grown;  // neighbours of groups that were joined
    std::vector<std::uint32_t> m_links;
    std::vector<Queued> m_queue;
    std::vector<Pair> m_waiting;  // sure, but with a rival
    std::vector<Proposal> m_proposals;
    Profile m_a, m_b;
    Items m_items;
};

}  // namespace roulian::customers::identity
