#pragma once
// The clock and the person at work: asked here only, so that calculations stay pure.
#include <cstdint>
#include <string>

namespace roulian::workspace {

std::int64_t localNow();     // local seconds since 1970-01-01
std::string personAtWork();  // login name, or ROULIAN_PERSON

}  // namespace roulian::workspace
