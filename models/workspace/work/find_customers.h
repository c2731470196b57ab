#pragma once
// Which customers of the workspace may be one person: proposals for a person to decide.
#include <cstdint>

#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"
#include "store/vault.h"

namespace roulian::workspace {

struct SameCustomers {
    std::int64_t customers = 0;  // looked at
    std::int64_t open = 0;       // proposals to decide
    std::int64_t likely = 0;     // of them more likely than not
};

// Weighs all customers that are not merged, by their identities, names, phones and the addresses of their newest orders
// (customers/identity/resolve.h), and writes identity_proposal in a transaction of its own: open proposals are replaced,
// what a person kept apart stays so. Merges nothing. The vault must be unlocked. Errors: vault.locked, vault.tampered,
// cancelled, store.*.
Result<SameCustomers> proposeSameCustomers(store::Database& db, const store::Vault& vault, int threads,
                                           const CancelToken& cancel, const ProgressSink& progress);

}  // namespace roulian::workspace
