// One libFuzzer program a target; ROULIAN_FUZZ_TARGET names it. Built by the preset fuzz only.
#include <cstdlib>

#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const roulian::fuzz::Target* const target = roulian::fuzz::findTarget(ROULIAN_FUZZ_TARGET);
    if (!target) std::abort();
    target->run(data, size);
    return 0;
}
