#pragma once
// One customer over many identities: which records are one person.
//
// Certain: equal unionid, openid of one app, external_userid or account, unless that would give one person two of a
// kind. Probable: agreement of phone, name, nickname, home and further fields, weighed by weights.h; the surest pairs
// are joined first, the joined group is weighed anew, and of two people who could both own a record neither gets it.
// Two unionids, or two openids of one app, never come together however they are chained.
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "customers/identity/evidence.h"
#include "customers/identity/records.h"

namespace roulian::customers::identity {

struct Options {
    double joinFrom = 0.6;      // probability from which records are one person
    double proposeFrom = 0.25;  // and from which they are proposed
    int threads = 1;            // the result does not depend on it
};

enum class ProposalKind : std::uint8_t {
    Joined,     // joined by probability, not by an id
    Uncertain,  // less sure than joinFrom
    Rival,      // sure enough, but somebody else could be meant as well
    IdConflict  // an equal id, yet other ids contradict
};

struct Proposal {
    std::uint32_t a = 0, b = 0;  // records, each the first of its group
    ProposalKind kind = ProposalKind::Uncertain;
    double probability = 0;
    struct Reason {
        std::uint8_t trait = 0, level = 0;
        double bits = 0;  // for (positive) or against
    };
    std::vector<Reason> reasons;  // the strongest first; none for IdConflict
};

struct Resolution {
    std::vector<std::uint32_t> certain;  // record → first record of its group by ids alone
    std::vector<std::uint32_t> person;   // record → first record of its group with probable joins
    std::vector<Proposal> proposals;     // by kind, then the most probable first
    std::size_t pairsCompared = 0;
};

// "phone.visible_same"; the field's header before the dot for other fields: "dob.slip".
std::string reasonCode(const Records& records, const Proposal::Reason& reason);

// Same records in the same order, same result. Stages: "identity.compare", "identity.join". Error: cancelled.
Result<Resolution> resolve(const Records& records, const Options& options, const CancelToken& cancel,
                           const ProgressSink& progress);

}  // namespace roulian::customers::identity
