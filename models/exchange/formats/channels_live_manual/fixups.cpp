// Names in hand-kept tables run over several lines.
#include <algorithm>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups channels_live_manual_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    auto& name = std::get<LiveSessionRecord>(draft.record).name;
    std::replace(name.begin(), name.end(), '\n', ' ');
    return true;
}

}  // namespace

Fixups channels_live_manual_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
