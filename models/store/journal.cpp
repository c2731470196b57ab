#include "store/journal.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <set>
#include <utility>

#include "store/database.h"
#include "store/person_text.h"

namespace roulian::store {

namespace {

// roulian_image(name, value, …): a row as a JSON object. Integers and NULL are themselves; text is "s…",
// blobs "x<hex>", reals "r<hex of the eight bytes>", so that every value comes back exactly.
void rowImage(sqlite3_context* context, int count, sqlite3_value** values) {
    std::string out = "{";
    for (int i = 0; i + 1 < count; i += 2) {
        if (i) out += ',';
        appendJsonString(out, reinterpret_cast<const char*>(sqlite3_value_text(values[i])));
        out += ':';
        sqlite3_value* v = values[i + 1];
        switch (sqlite3_value_type(v)) {
            case SQLITE_INTEGER:
                out += std::to_string(sqlite3_value_int64(v));
                break;
            case SQLITE_FLOAT: {
                const double real = sqlite3_value_double(v);
                std::array<char, sizeof(real)> bytes;
                std::memcpy(bytes.data(), &real, sizeof(real));
                out += "\"r" + toHex({bytes.data(), bytes.size()}) + '"';
                break;
            }
            case SQLITE_BLOB:
                out += "\"x" +
                       toHex({static_cast<const char*>(sqlite3_value_blob(v)),
                              static_cast<std::size_t>(sqlite3_value_bytes(v))}) +
                       '"';
                break;
            case SQLITE_TEXT: {
                std::string text = "s";
                text.append(reinterpret_cast<const char*>(sqlite3_value_text(v)),
                            static_cast<std::size_t>(sqlite3_value_bytes(v)));
                appendJsonString(out, text);
                break;
            }
            default:
                out += "null";
        }
    }
    out += '}';
    sqlite3_result_text64(context, out.data(), out.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

Result<std::vector<std::string>> columnsOf(Database& db, const std::string& table) {
    std::vector<std::string> columns;
    Statement st(db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    st.bind(1, table);
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) return columns;
        columns.emplace_back(st.text(0));
    }
}

std::string trigger(const std::string& table, const std::vector<std::string>& columns, std::int64_t batch,
                    std::string_view action) {
    std::string image;
    for (const auto& column : columns) image += (image.empty() ? "'" : ", '") + column + "', old." + column;
    const std::string id = std::to_string(batch);
    std::string when = "old.batch_id IS NOT " + id;
    std::string sql =
        "CREATE TEMP TRIGGER roulian_" + std::string(action) + "_" + table + " BEFORE " +
        std::string(action) + " ON main." + table + " WHEN " + when +
        " BEGIN INSERT OR IGNORE INTO journal(batch_id, seq, table_name, row_id, action, before) "
        "VALUES(" +
        id + ", 0, '" + table + "', old.id, '" + std::string(action) + "', roulian_image(" + image +
        ")); END;";
    return sql;
}

Status dropTriggers(Database& db) {
    std::vector<std::string> names;
    {
        Statement st(db,
                     "SELECT name FROM temp.sqlite_master WHERE type = 'trigger' AND name GLOB 'roulian_*'");
        for (;;) {
            const auto row = st.step();
            if (!row) return row.error();
            if (!*row) break;
            names.emplace_back(st.text(0));
        }
    }
    for (const auto& name : names)
        if (auto s = db.execUninterrupted("DROP TRIGGER temp." + name); !s) return s;
    return success();
}

}  // namespace

bool ChangeSet::touches(std::string_view table) const {
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

Result<std::vector<std::string>> journaledTables(Database& db) {
    // The schema creates parents before children, so its order serves.
    std::vector<std::string> tables;
    Statement st(
        db,
        "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT IN ('import_batch', "
        "'source_file', 'journal', 'edit_log') AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE "
        "name = 'batch_id') AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id') "
        "ORDER BY m.rowid");
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) return tables;
        tables.emplace_back(st.text(0));
    }
}

Result<std::int64_t> beginBatch(Database& db, std::string_view label, bool isSample, std::int64_t now) {
    if (auto s =
            db.statement(
                  "INSERT INTO import_batch(started_at, state, label, is_sample) VALUES(?1,'done',?2,?3)")
                .run(now, label, isSample);
        !s)
        return s.error();
    const std::int64_t batch = db.lastInsertId();
    sqlite3_create_function_v2(db.handle(), "roulian_image", -1, SQLITE_UTF8 | SQLITE_INNOCUOUS, nullptr,
                               rowImage, nullptr, nullptr, nullptr);
    if (auto s = dropTriggers(db); !s) return s.error();
    const auto tables = journaledTables(db);
    if (!tables) return tables.error();
    for (const auto& table : *tables) {
        const auto columns = columnsOf(db, table);
        if (!columns) return columns.error();
        for (const char* action : {"update", "delete"})
            if (auto s = db.exec(trigger(table, *columns, batch, action)); !s) return s.error();
    }
    return batch;
}

Status endBatch(Database& db, std::int64_t batchId, std::int64_t now) {
    if (auto s = dropTriggers(db); !s) return s;
    return db.statement("UPDATE import_batch SET finished_at = ?2 WHERE id = ?1").run(batchId, now);
}

void forgetBatch(Database& db) {
    (void)dropTriggers(db);
}

std::int64_t newestLiveBatch(Database& db) {
    const auto id = db.integer("SELECT max(id) FROM import_batch WHERE state = 'done'");
    return id ? *id : 0;
}

namespace {

Status checkUndoable(Database& db, std::int64_t batchId) {
    Statement known(db, "SELECT 1 FROM import_batch WHERE id = ?1 AND state = 'done'");
    known.bind(1, batchId);
    const auto there = known.step();
    if (!there) return there.error();
    if (!*there) return Error{"store.undo.unknown", {std::to_string(batchId)}};
    Statement newer(db,
                    "SELECT id, label FROM import_batch WHERE id > ?1 AND state = 'done' ORDER BY id DESC");
    newer.bind(1, batchId);
    const auto row = newer.step();
    if (!row) return row.error();
    if (*row) return Error{"store.undo.not_last", {std::string(newer.text(0)), std::string(newer.text(1))}};
    return success();
}

using Image = std::vector<std::pair<std::string, std::string>>;  // column, tagged value; "" tag n is NULL

Status putBack(Database& db, const std::string& table, const Image& image) {
    std::string names, marks;
    for (std::size_t i = 0; i < image.size(); ++i) {
        names += (i ? "," : "") + image[i].first;
        marks += (i ? ",?" : "?") + std::to_string(i + 1);
    }
    Statement insert(db, "INSERT INTO " + table + "(" + names + ") VALUES(" + marks + ")");
    std::vector<std::string> blobs(image.size());
    for (std::size_t i = 0; i < image.size(); ++i) {
        const int at = static_cast<int>(i) + 1;
        const std::string& tagged = image[i].second;
        const std::string_view rest = std::string_view(tagged).substr(1);
        switch (tagged[0]) {
            case 'i':
                insert.bind(at, static_cast<std::int64_t>(std::strtoll(tagged.c_str() + 1, nullptr, 10)));
                break;
            case 's':
                insert.bind(at, rest);
                break;
            case 'x':
                blobs[i] = fromHex(rest).value_or("");
                insert.bind(at, Blob{blobs[i]});
                break;
            case 'r': {
                const auto bytes = fromHex(rest).value_or("");
                double real = 0;
                if (bytes.size() == sizeof(real)) std::memcpy(&real, bytes.data(), sizeof(real));
                insert.bind(at, real);
                break;
            }
            default:
                insert.bind(at, nullptr);
        }
    }
    return insert.run();
}

Status restoreTable(Database& db, const std::string& table, std::int64_t batchId) {
    // All changed rows go out before the first comes back: the images agree with each other, a mixture need
    // not.
    if (auto s =
            db.statement("DELETE FROM " + table +
                         " WHERE id IN (SELECT row_id FROM journal WHERE batch_id = ?1 AND table_name = ?2)")
                .run(batchId, table);
        !s)
        return s;
    // A row updated and then deleted has two images; the update's is the older one.
    Statement rows(db,
                   "SELECT row_id, action, before FROM journal WHERE batch_id = ?1 AND table_name = ?2 "
                   "ORDER BY row_id, action DESC");
    rows.bind(1, batchId).bind(2, table);
    Statement cells(db, "SELECT key, type, value FROM json_each(?1)");
    std::int64_t last = 0;
    bool any = false;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return success();
        if (any && rows.integer(0) == last) continue;
        any = true;
        last = rows.integer(0);
        Image image;
        cells.reset();
        cells.bind(1, rows.text(2));
        for (;;) {
            const auto cell = cells.step();
            if (!cell) return cell.error();
            if (!*cell) break;
            std::string value = cells.text(1) == "null"      ? std::string("n")
                                : cells.text(1) == "integer" ? "i" + std::string(cells.text(2))
                                                             : std::string(cells.text(2));
            if (value.empty()) value = "n";
            image.emplace_back(cells.text(0), std::move(value));
        }
        cells.reset();
        if (auto s = putBack(db, table, image); !s) return s;
    }
}

// Rows edited since the import and still so: the later edit wins. What a match decided for order lines goes with it.
Result<std::int64_t> keepLaterEdits(Database& db, std::int64_t batchId) {
    // edit_log names rows by id (events, matches, reviews) or by name (segments).
    static constexpr std::array kEdited = {
        std::pair{"calendar_event", "SELECT CAST(key AS INTEGER) FROM later WHERE kind = 'event.set'"},
        std::pair{"sku_alias", "SELECT CAST(key AS INTEGER) FROM later WHERE kind = 'alias.link'"},
        std::pair{"identity_review", "SELECT CAST(key AS INTEGER) FROM later WHERE kind = 'review.state'"},
        std::pair{"segment_rule",
                  "SELECT r.id FROM segment_rule r JOIN later e ON e.kind = 'rule.set' AND e.key = r.name"},
        std::pair{
            "order_line",
            "SELECT l.id FROM order_line l JOIN later e ON e.kind = 'alias.link' AND l.alias_id = CAST(e.key AS INTEGER)"}};
    // The import's own log row; before any log row was written, nothing was edited later.
    const std::string later =
        "WITH later AS (SELECT kind, key FROM edit_log WHERE state = 'done' AND id > (SELECT MAX(id) FROM edit_log WHERE batch_id = " +
        std::to_string(batchId) + ")) ";
    std::int64_t kept = 0;
    for (const auto& [table, rows] : kEdited) {
        const std::string t(table), edited = "(" + std::string(rows) + ")";
        // Lines are counted with the match that decided them.
        if (auto s = db.exec(later + "DELETE FROM journal WHERE batch_id = " + std::to_string(batchId) +
                             " AND table_name = '" + t + "' AND action = 'update' AND row_id IN " + edited);
            !s)
            return s.error();
        if (t != "order_line") kept += db.changes();
        // What it needs must stay as well: a match whose shop or article came with the import goes with them.
        const std::string id = std::to_string(batchId);
        const std::string stands =
            t == "calendar_event" || t == "segment_rule" ? std::string()
            : t == "sku_alias"
                ? " AND shop_id NOT IN (SELECT id FROM shop WHERE batch_id = " + id +
                      ") AND COALESCE(sku_id, 0) NOT IN (SELECT id FROM sku WHERE batch_id = " + id + ")"
                : std::string(" AND 0");
        if (auto s = db.exec(later + "UPDATE " + t + " SET batch_id = 0 WHERE batch_id = " + id +
                             " AND id IN " + edited + stands);
            !s)
            return s.error();
        kept += db.changes();
    }
    return kept;
}

Result<ChangeSet> undoInside(Database& db, std::int64_t batchId) {
    auto tx = Transaction::begin(db);
    if (!tx) return tx.error();
    if (auto s = checkUndoable(db, batchId); !s) return s.error();
    const auto tables = journaledTables(db);
    if (!tables) return tables.error();
    ChangeSet changes;
    auto kept = keepLaterEdits(db, batchId);
    if (!kept) return kept.error();
    changes.kept = *kept;
    for (auto table = tables->rbegin(); table != tables->rend(); ++table) {
        if (auto s = db.statement("DELETE FROM " + *table + " WHERE batch_id = ?1").run(batchId); !s)
            return s.error();
        if (db.changes() > 0) changes.tables.push_back(*table);
    }
    for (const auto& table : *tables) {
        Statement used(db, "SELECT 1 FROM journal WHERE batch_id = ?1 AND table_name = ?2 LIMIT 1");
        const auto row = used.bind(1, batchId).bind(2, table).step();
        if (!row) return row.error();
        if (!*row) continue;
        used.reset();
        if (auto s = restoreTable(db, table, batchId); !s) return s.error();
        if (!changes.touches(table)) changes.tables.push_back(table);
    }
    for (const char* sql :
         {"DELETE FROM journal WHERE batch_id = ?1",
          "DELETE FROM import_issue WHERE source_file_id IN (SELECT id FROM source_file WHERE "
          "batch_id = ?1)",
          "UPDATE import_batch SET state = 'undone' WHERE id = ?1",
          // Numbers of customers are given again: what was thought of the old ones must not meet the new.
          "DELETE FROM identity_proposal WHERE ?1 > 0 AND (SELECT COUNT(*) FROM customer c WHERE c.id IN "
          "(customer_a, customer_b)) < 2",
          "DELETE FROM goods_match WHERE ?1 > 0 AND alias_id NOT IN (SELECT id FROM sku_alias)",
          "DELETE FROM goods_refusal WHERE ?1 > 0 AND alias_id NOT IN (SELECT id FROM sku_alias)",
          "UPDATE edit_log SET state = 'undone' WHERE batch_id = ?1"})
        if (auto s = db.statement(sql).run(batchId); !s) return s.error();
    {
        Statement check(db, "PRAGMA foreign_key_check");
        const auto broken = check.step();
        if (!broken) return broken.error();
        if (*broken) return Error{"store.undo.in_use", {std::string(check.text(0))}};
    }
    for (const char* table : {"import_batch", "source_file", "import_issue", "edit_log"})
        changes.tables.emplace_back(table);
    const auto revision = bumpRevisions(db, changes.tables);
    if (!revision) return revision.error();
    changes.revision = *revision;
    if (auto s = tx->commit(); !s) return s.error();
    return changes;
}

}  // namespace

Result<ChangeSet> undoBatch(Database& db, std::int64_t batchId) {
    // Row by row, foreign keys would scan whole tables for every deleted parent; they are checked once at the
    // end instead.
    if (auto s = db.exec("PRAGMA foreign_keys=OFF"); !s) return s.error();
    auto changes = undoInside(db, batchId);
    (void)db.execUninterrupted("PRAGMA foreign_keys=ON");
    return changes;
}

}  // namespace roulian::store
