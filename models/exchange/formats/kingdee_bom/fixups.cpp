// The BOM's number carries its version: "SYL-GIFT-01_V1.0".
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups kingdee_bom_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    auto& bom = std::get<BomRecord>(draft.record);
    if (bom.code.empty()) bom.code = bom.parentCode;
    // A set is packed at shipping from parts that are stocked; everything else is made.
    bom.use = bom.use.find("套装") != std::string::npos || bom.use.find("组合") != std::string::npos
                  ? "bundle"
                  : "make";
    const std::size_t mark = bom.code.rfind('_');
    if (mark != std::string::npos) bom.version = bom.code.substr(mark + 1);
    return true;
}

}  // namespace

Fixups kingdee_bom_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
