#pragma once
// How much an agreement weighs. Fellegi & Sunter (1969) with weights learned by expectation maximisation and adjusted
// to how common a value is; a third class beside "same person" and "strangers" stands for two people of one household,
// who share the address, sometimes the phone and often the surname.
#include <array>
#include <vector>

#include "core/progress.h"
#include "customers/identity/candidates.h"
#include "customers/identity/evidence.h"

namespace roulian::customers::identity {

class Weights {
public:
    // log2 odds that both are one person, before knowing who else it could be.
    double logOdds(const Items& items) const;
    // What one agreement adds to them against strangers, in bits.
    double bits(const Item& item) const;
    double match(std::size_t trait, std::size_t level) const;  // probability among records of one person

private:
    friend Weights learn(const Records&, const Groups&, const Comparer&, const std::vector<Pair>&,
                         const CancelToken&,
                         const std::function<void(std::size_t, const std::function<void(std::size_t)>&)>&);
    using Table = std::array<std::array<double, kLevels>, kTraits>;
    struct Chances {
        double same, kin, strangers;  // log2 of the joint probability, against strangers
    };
    Chances chances(const Items& items) const;
    double kinBits(const Item& item) const;
    double strangers(const Item& item) const;
    Table m_match{}, m_kin{}, m_blind{};  // log2
    // By what a pair lets compare: two lists of nicknames hold other people than two lists of orders.
    std::array<double, kPatterns> m_same{}, m_kinship{};
    double m_sharedSurname = 0, m_otherSurname = 0;
    bool m_households = false;
};

// pairs: of roots of groups. Groups of several records show what one person's records look like, groups that contradict
// show what different people's look like; expectation maximisation does the rest. each(n, work) calls work(0 … n − 1),
// perhaps on several threads.
Weights learn(const Records& records, const Groups& groups, const Comparer& comparer,
              const std::vector<Pair>& pairs, const CancelToken& cancel,
              const std::function<void(std::size_t, const std::function<void(std::size_t)>&)>& each);

}  // namespace roulian::customers::identity
