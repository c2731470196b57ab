#include "customers/identity/joining.h"

#include <algorithm>
#include <cmath>

namespace roulian::customers::identity {

namespace {

constexpr double kIncompatible = -4;  // log2 odds under which two groups are taken for two people
constexpr int kRounds = 3;

double probability(double odds) {
    return odds / (1 + odds);
}

}  // namespace

Joiner::Joiner(Groups& groups, const Comparer& comparer, const Weights& weights,
               const std::vector<Edge>& edges, const Options& options)
    : m_groups(groups),
      m_comparer(comparer),
      m_weights(weights),
      m_options(options),
      m_joinFrom(std::log2(options.joinFrom / (1 - options.joinFrom))) {
    std::size_t groupsSeen = 0;
    for (const Edge& e : edges) groupsSeen = std::max<std::size_t>(groupsSeen, std::max(e.a, e.b) + 1);
    m_version.assign(groupsSeen, 0);
    m_grown.resize(groupsSeen);
    m_start.assign(groupsSeen + 1, 0);
    for (const Edge& e : edges) ++m_start[e.a + 1], ++m_start[e.b + 1];
    for (std::size_t i = 1; i < m_start.size(); ++i) m_start[i] += m_start[i - 1];
    m_links.resize(edges.size() * 2);
    std::vector<std::uint32_t> at(m_start.begin(), m_start.end() - 1);
    for (const Edge& e : edges) {
        m_links[at[e.a]++] = e.b;
        m_links[at[e.b]++] = e.a;
        if (e.logOdds >= m_joinFrom) m_queue.push_back({e.logOdds, e.a, e.b, 0, 0});
    }
    std::make_heap(m_queue.begin(), m_queue.end());
}

double Joiner::weigh(std::uint32_t a, std::uint32_t b) {
    if (m_groups.contradict(a, b)) return -1000;
    m_comparer.read(m_groups, a, m_a);
    m_comparer.read(m_groups, b, m_b);
    m_comparer.compare(m_a, m_b, m_items);
    return m_weights.logOdds(m_items);
}

void Joiner::neighbours(std::uint32_t root, std::vector<std::uint32_t>& out) {
    out.clear();
    const auto take = [&](std::uint32_t other) {
        const std::uint32_t r = m_groups.root(other);
        if (r != root) out.push_back(r);
    };
    for (std::uint32_t i = m_start[root]; i < m_start[root + 1]; ++i) take(m_links[i]);
    for (const std::uint32_t other : m_grown[root]) take(other);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

double Joiner::rivals(std::uint32_t a, std::uint32_t b) {
    std::vector<std::uint32_t> others;
    neighbours(a, others);
    double sum = 0;
    for (const std::uint32_t c : others) {
        if (c == b) continue;
        const double odds = weigh(a, c);
        if (odds < -6) continue;
        if (weigh(b, c) < kIncompatible) sum += std::exp2(std::min(odds, 40.0));
    }
    return sum;
}

void Joiner::remember(std::uint32_t a, std::uint32_t b, ProposalKind kind, double p) {
    Proposal proposal{a, b, kind, p, {}};
    weigh(a, b);
    for (const Item& item : m_items)
        proposal.reasons.push_back({item.trait, item.level, m_weights.bits(item)});
    std::stable_sort(proposal.reasons.begin(), proposal.reasons.end(),
                     [](const auto& x, const auto& y) { return std::abs(x.bits) > std::abs(y.bits); });
    m_proposals.push_back(std::move(proposal));
}

void Joiner::join(std::uint32_t a, std::uint32_t b, double p) {
    remember(std::min(a, b), std::max(a, b), ProposalKind::Joined, p);
    std::vector<std::uint32_t> links, more;
    neighbours(a, links);
    neighbours(b, more);
    links.insert(links.end(), more.begin(), more.end());
    const std::uint32_t root = m_groups.join(a, b);
    ++m_version[root];
    m_grown[a == root ? b : a] = {};
    m_grown[root] = links;
    neighbours(root, links);
    m_grown[root].assign(links.begin(), links.end());
    for (const std::uint32_t c : links) {
        const double odds = weigh(root, c);
        if (odds < m_joinFrom) continue;
        m_queue.push_back({odds, std::min(root, c), std::max(root, c), m_version[std::min(root, c)],
                           m_version[std::max(root, c)]});
        std::push_heap(m_queue.begin(), m_queue.end());
    }
}

bool Joiner::run(const CancelToken& cancel, const ProgressSink& progress) {
    for (int round = 0; round < kRounds; ++round) {
        std::int64_t steps = 0;
        const auto total = static_cast<std::int64_t>(m_queue.size());
        bool joinedAny = false;
        while (!m_queue.empty()) {
            if ((++steps & 1023) == 0) {
                if (cancel.cancelled()) return false;
                if (progress) progress({"identity.join", std::min(steps, total), total});
            }
            std::pop_heap(m_queue.begin(), m_queue.end());
            const Queued q = m_queue.back();
            m_queue.pop_back();
            if (m_groups.root(q.a) != q.a || m_groups.root(q.b) != q.b) continue;
            if (m_version[q.a] != q.versionA || m_version[q.b] != q.versionB) continue;  // weighed anew since
            if (m_groups.contradict(q.a, q.b)) continue;
            const double odds = std::exp2(std::min(q.logOdds, 40.0));
            const double against = std::max(rivals(q.a, q.b), rivals(q.b, q.a));
            const double p = odds / (1 + odds + against);
            if (p < m_options.joinFrom) {
                m_waiting.emplace_back(q.a, q.b);
                continue;
            }
            join(q.a, q.b, p);
            joinedAny = true;
        }
        // Later joins may have settled who the rivals were.
        std::vector<Pair> waiting;
        waiting.swap(m_waiting);
        for (Pair& p : waiting) {
            p = {m_groups.root(p.first), m_groups.root(p.second)};
            if (p.first > p.second) std::swap(p.first, p.second);
        }
        std::sort(waiting.begin(), waiting.end());
        waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
        const bool last = !joinedAny || round + 1 == kRounds;
        for (const auto& [a, b] : waiting) {
            if (a == b) continue;
            const double odds = weigh(a, b);
            if (odds < m_joinFrom) continue;
            if (last) {
                const double o = std::exp2(std::min(odds, 40.0));
                const double p = o / (1 + o + std::max(rivals(a, b), rivals(b, a)));
                if (p >= m_options.proposeFrom / 2) remember(a, b, ProposalKind::Rival, p);
            } else {
                m_queue.push_back({odds, a, b, m_version[a], m_version[b]});
            }
        }
        if (last) break;
        std::make_heap(m_queue.begin(), m_queue.end());
    }
    // What is left in between is for a person to decide.
    std::vector<std::uint32_t> others;
    const double from = std::log2(m_options.proposeFrom / (1 - m_options.proposeFrom));
    for (std::uint32_t a = 0; a < m_version.size(); ++a) {
        if (m_groups.root(a) != a) continue;
        if (cancel.cancelled()) return false;
        neighbours(a, others);
        for (const std::uint32_t b : others) {
            if (b < a) continue;
            const double odds = weigh(a, b);
            if (odds >= from && odds < m_joinFrom)
                remember(a, b, ProposalKind::Uncertain, probability(std::exp2(odds)));
        }
    }
    return true;
}

std::vector<Proposal> Joiner::takeProposals() {
    std::stable_sort(m_proposals.begin(), m_proposals.end(), [](const Proposal& x, const Proposal& y) {
        if (x.kind != y.kind) return x.kind < y.kind;
        if (x.probability != y.probability) return x.probability > y.probability;
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    return std::move(m_proposals);
}

}  // namespace roulian::customers::identity
