#include "workspace/work/catalogue.h"

#include "exchange/recipe/registry.h"
#include "workspace/messages.h"

namespace roulian::workspace {

std::vector<FormatEntry> formatEntries() {
    const bool chinese = chineseWords();
    std::vector<FormatEntry> out;
    for (const exchange::FormatInfo& f : exchange::formatList())
        out.push_back({f.id, f.kind, QString::fromStdString(chinese ? f.zh : f.en),
                       QString::fromStdString(chinese ? f.sourceZh : f.sourceEn), f.containers, f.manual,
                       f.templateOfOurs});
    return out;
}

}  // namespace roulian::workspace
