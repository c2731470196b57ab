#pragma once
// What is fuzzed: every way bytes from outside come into the program. One target a container reader, each of
// them read on through recognition and mapping. A target aborts when a promise of the readers is broken, so the
// same code serves libFuzzer (./dev fuzz) and the replay in the tests (tst_fuzz).
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace roulian::fuzz {

struct Target {
    const char* name;
    void (*run)(const std::uint8_t* data, std::size_t size);
    // First inputs out of one file of samples; empty when the file says nothing to this target.
    std::vector<std::string> (*seeds)(const std::string& path, const std::string& bytes);
};

std::span<const Target> targets();
const Target* findTarget(const std::string& name);

// Every file under the folders' samples, as a target's first inputs. Order does not depend on the file system.
std::vector<std::string> seedsUnder(const Target& target, const std::vector<std::string>& folders);

}  // namespace roulian::fuzz
