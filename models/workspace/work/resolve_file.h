#pragma once
// Identity resolution of one file, without a workspace: which of its records are one person.
#include <cstdint>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::workspace {

struct ResolveFileRequest {
    std::string
        records;  // csv or xlsx, columns found by their header words (unionid, openid, phone, name, address …)
    std::string out;        // csv "record_id,cluster_id", a line for every record in the file's order
    std::string proposals;  // csv of joins by probability and of doubtful pairs, with evidence; empty = none
    int threads = 1;        // the result does not depend on it
};

struct ResolveFileOutcome {
    std::int64_t records = 0, people = 0;
    std::int64_t byIds = 0;                 // groups after joining equal ids alone
    std::int64_t joined = 0;                // joins by probability
    std::int64_t doubtful = 0;              // pairs left to a person
    std::int64_t conflicts = 0;             // equal ids that others contradict
    std::vector<std::string> used, unused;  // headers
};

// Errors: those of reading the file; identity.columns {file}: no column tells who somebody is; file.write; cancelled.
Result<ResolveFileOutcome> resolveFile(const ResolveFileRequest& request, const CancelToken& cancel,
                                       const ProgressSink& progress);

}  // namespace roulian::workspace
