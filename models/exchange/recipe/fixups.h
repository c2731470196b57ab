#pragma once
// Hooks of a format for what profile.json cannot say. Every pointer may be null.
#include <functional>
#include <map>
#include <string>

#include "core/issue.h"
#include "exchange/recipe/draft.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/recognise.h"
#include "exchange/table_source.h"

class QJsonObject;

namespace roulian::exchange {

struct ReadSummary;

struct FixupContext {
    const Profile* profile = nullptr;
    const Recipe* recipe = nullptr;
    const FileFacts* facts = nullptr;
    // Raises an issue about the row being read; code, severity and arguments are the caller's.
    std::function<void(Severity, std::string_view code, std::vector<std::string> args, std::string column)>
        raise;
    // Where raise() puts its issue: 0 = the row being read, kWholeFile, or a row of the document.
    static constexpr std::int64_t kWholeFile = -1;
    std::int64_t row = 0;
    std::map<std::string, std::string> memory;  // whatever prepare() learned, e.g. the title of a collection
    std::map<std::string, OrderLine> goods;     // prices and codes from a sibling sheet, by name and spec
    std::map<std::string, std::int64_t>
        tally;  // sums a format keeps of its rows, to compare with the file's own
};

struct Fixups {
    // Before the first row; may read sibling sheets. The rows above the header come as texts.
    Status (*prepare)(FixupContext&, TableSource&,
                      const std::vector<std::vector<std::string>>& above) = nullptr;
    // When the last row of a document has been read, before the general rules. False drops the document.
    bool (*document)(FixupContext&, Draft&) = nullptr;
    // One item of a JSON file into draft.record. False: the item is an error; raise() has said why.
    bool (*item)(FixupContext&, Draft&, const QJsonObject& item, const QJsonObject& root) = nullptr;
    // The figures at the end of a bill: a row of names (总交易单数 …) and the row of values under it.
    void (*figures)(FixupContext&, const std::map<std::string, std::string>& values) = nullptr;
    // After the last document; issues go to the whole file.
    void (*end)(FixupContext&, const ReadSummary&) = nullptr;
};

}  // namespace roulian::exchange
