#include "workspace/work/check_file.h"

#include "store/database.h"

namespace roulian::workspace {

Result<FileCheck> checkFile(const std::string& path) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;  // the full check follows
    auto db = store::Database::open(path, options);
    if (!db) return db.error();
    FileCheck out;
    out.format = (*db)->format();
    auto damage = (*db)->integrityCheck();
    if (!damage) return damage.error();
    out.damage = std::move(*damage);
    if (!out.damage.empty()) return out;  // counting a broken file would only repeat the problems
    std::vector<std::string> names;
    auto s = (*db)->statement(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    for (;;) {
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) break;
        names.emplace_back(s.text(0));
    }
    for (const std::string& name : names) {
        auto count = (*db)->integer("SELECT COUNT(*) FROM \"" + name + "\"");
        if (!count) return count.error();
        out.rows.emplace_back(name, *count);
    }
    return out;
}

}  // namespace roulian::workspace
