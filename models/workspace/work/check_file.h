#pragma once
// Is a workspace file sound? The long check, on a connection of its own that never writes.
#include <string>
#include <utility>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

struct FileCheck {
    int format = 0;
    std::vector<std::string> damage;  // one line a problem of structure or foreign keys; empty = sound
    std::vector<std::pair<std::string, std::int64_t>> rows;  // store table → rows, by name
};

// Errors: what opening says (store.missing, store.not_a_workspace, store.newer, store.corrupt …).
Result<FileCheck> checkFile(const std::string& path);

}  // namespace roulian::workspace
