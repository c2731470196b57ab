// Forgetting a customer: the one place that acts on every table that can name or match a person.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <functional>
#include <optional>

#include "store/database.h"
#include "store/vault.h"

namespace roulian::store {

namespace {

// What a rejected row of hers would hold: words as they stand in her sealed fields and orders, and identities by hash.
struct Traces {
    struct Identity {
        IdentityKind kind;
        std::string scope;
    };
    std::set<std::string, std::less<>> words;   // whole cells
    std::set<std::string, std::less<>> phones;  // anywhere in a cell
    std::set<std::string, std::less<>> hashes;
    std::vector<Identity> identities;  // kinds and scopes that occur
};

std::optional<IdentityKind> identityKind(std::string_view code) {
    for (int k = 0; k <= static_cast<int>(IdentityKind::AddressHash); ++k)
        if (identityKindCode(static_cast<IdentityKind>(k)) == code) return static_cast<IdentityKind>(k);
    return std::nullopt;
}

Status each(Database& db, std::string_view sql, const std::function<Status(Statement&)>& take) {
    Statement st(db, sql);
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) return success();
        if (auto s = take(st); !s) return s;
    }
}

Result<Traces> tracesOf(Database& db, const Vault& vault) {
    Traces traces;
    auto status = each(db, "SELECT id FROM temp.erased_person", [&](Statement& st) -> Status {
        const auto person = readPerson(db, vault, st.integer(0));
        if (!person) return success();  // gone or damaged: nothing to compare with
        for (const std::string* word : {&person->name, &person->addressDetail})
            if (!word->empty()) traces.words.insert(*word);
        if (person->phone.size() >= 7) traces.phones.insert(person->phone);
        return success();
    });
    if (!status) return status.error();
    status = each(db, "SELECT order_no FROM sales_order WHERE customer_id IN temp.erased",
                  [&](Statement& st) -> Status {
                      traces.words.insert(std::string(st.text(0)));
                      return success();
                  });
    if (!status) return status.error();
    status = each(
        db, "SELECT kind, scope, value_hash FROM customer_identity WHERE customer_id IN temp.erased",
        [&](Statement& st) -> Status {
            traces.hashes.insert(std::string(st.text(2)));
            if (const auto kind = identityKind(st.text(0)))
                if (std::none_of(traces.identities.begin(), traces.identities.end(),
                                 [&](const auto& i) { return i.kind == *kind && i.scope == st.text(1); }))
                    traces.identities.push_back({*kind, std::string(st.text(1))});
            return success();
        });
    if (!status) return status.error();
    return traces;
}

bool names(const Traces& traces, const Vault& vault, std::string_view row) {
    for (const std::string& phone : traces.phones)
        if (row.find(phone) != std::string_view::npos) return true;
    while (!row.empty()) {
        const std::size_t tab = row.find('\t');
        std::string_view cell = row.substr(0, tab);
        row = tab == std::string_view::npos ? std::string_view() : row.substr(tab + 1);
        while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
        while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
        if (cell.empty()) continue;
        if (traces.words.contains(cell)) return true;
        for (const auto& identity : traces.identities)
            if (const auto hash = vault.hashOf(identity.kind, identity.scope, cell);
                hash && traces.hashes.contains(bytesOf(*hash)))
                return true;
    }
    return false;
}

// Rejected rows keep the whole row sealed, so that it can be mended; hers go.
Status eraseRejectedRows(Database& db, const Vault& vault) {
    const auto sealed = db.integer("SELECT COUNT(*) FROM import_issue WHERE sealed_row IS NOT NULL");
    if (!sealed) return sealed.error();
    if (*sealed == 0) return success();
    if (vault.locked()) return Error{"vault.locked", {}};
    const auto traces = tracesOf(db, vault);
    if (!traces) return traces.error();
    std::vector<std::int64_t> hers;
    auto status = each(db, "SELECT id, sealed_row FROM import_issue WHERE sealed_row IS NOT NULL",
                       [&](Statement& st) -> Status {
                           const auto row = vault.open("import_issue", st.integer(0), st.text(1));
                           // What cannot be opened cannot be shown to hold somebody else.
                           if (!row || names(*traces, vault, *row)) hers.push_back(st.integer(0));
                           return success();
                       });
    if (!status) return status;
    Statement remove(db, "DELETE FROM import_issue WHERE id = ?1");
    for (const std::int64_t id : hers)
        if (auto s = remove.run(id); !s) return s;
    return success();
}

}  // namespace

Status eraseCustomer(Database& db, const Vault& vault, std::int64_t customerId, std::int64_t now,
                     std::string_view person) {
    // Foreign keys are kept by the order of the steps; checking them row by row would scan the orders each
    // time.
    if (auto s = db.exec("PRAGMA secure_delete=ON; PRAGMA foreign_keys=OFF"); !s) return s;
    struct Restore {
        Database& db;
        ~Restore() { (void)db.execUninterrupted("PRAGMA secure_delete=FAST; PRAGMA foreign_keys=ON"); }
    } restore{db};
    auto tx = Transaction::begin(db);
    if (!tx) return tx.error();
    // Customers merged into this one are the same person.
    const auto run = [&](std::string_view sql) { return db.statement(sql).run(customerId); };
    if (auto s = db.exec("CREATE TEMP TABLE IF NOT EXISTS erased(id INTEGER PRIMARY KEY);"
                         "CREATE TEMP TABLE IF NOT EXISTS erased_person(id INTEGER PRIMARY KEY);"
                         "DELETE FROM temp.erased; DELETE FROM temp.erased_person;");
        !s)
        return s;
    if (auto s = run("INSERT INTO temp.erased "
                     "WITH RECURSIVE same(id) AS (SELECT ?1 UNION SELECT c.id FROM customer c JOIN same s "
                     "ON c.merged_into = s.id) SELECT id FROM same WHERE id IN (SELECT id FROM customer)");
        !s)
        return s;
    for (
        const char* step :
        {"INSERT OR IGNORE INTO temp.erased_person SELECT person_id FROM customer WHERE id IN temp.erased AND "
         "person_id IS NOT NULL",
         "INSERT OR IGNORE INTO temp.erased_person SELECT person_id FROM sales_order WHERE customer_id IN "
         "temp.erased AND person_id IS NOT NULL"})
        if (auto s = db.exec(step); !s) return s;
    if (auto s = eraseRejectedRows(db, vault); !s) return s;
    static constexpr std::array kSteps = {
        "DELETE FROM entry_answer WHERE entry_id IN (SELECT id FROM collection_entry WHERE customer_id IN "
        "temp.erased)",
        "UPDATE collection_entry SET person_id = NULL, text = '' WHERE customer_id IN temp.erased",
        "UPDATE payment SET payer_hash = NULL, payer_mask = '' WHERE order_id IN (SELECT id FROM sales_order WHERE "
        "customer_id IN temp.erased)",
        "UPDATE ledger_entry SET party_mask = '', memo = '' WHERE order_id IN (SELECT id FROM sales_order WHERE "
        "customer_id IN temp.erased)",
        "UPDATE sales_order SET person_id = NULL, district = '', said = NULL WHERE customer_id IN temp.erased",
        "UPDATE customer SET person_id = NULL, name_mask = '', phone_mask = '', district = '' WHERE id IN "
        "temp.erased",
        "DELETE FROM customer_identity WHERE customer_id IN temp.erased",
        "DELETE FROM customer_tag WHERE customer_id IN temp.erased",
        "DELETE FROM contact_follow WHERE customer_id IN temp.erased",
        "DELETE FROM identity_review WHERE customer_id IN temp.erased",
        "DELETE FROM identity_proposal WHERE customer_a IN temp.erased OR customer_b IN temp.erased",
        "DELETE FROM vault_person WHERE id IN temp.erased_person AND id NOT IN (SELECT person_id FROM "
        "customer WHERE "
        "person_id IS NOT NULL UNION ALL SELECT person_id FROM sales_order WHERE person_id IS NOT NULL "
        "UNION ALL SELECT person_id FROM collection_entry WHERE person_id IS NOT NULL)",
        // An undo must not bring her back: what would is dropped from the before-images (text starts with s
        // there).
        "DELETE FROM journal WHERE (table_name = 'vault_person' AND row_id IN temp.erased_person) OR "
        "(table_name IN "
        "('customer_identity', 'customer_tag', 'contact_follow', 'identity_review') AND "
        "json_extract(before, '$.customer_id') IN temp.erased)",
        "UPDATE journal SET before = json_set(before, '$.person_id', NULL, '$.name_mask', 's', "
        "'$.phone_mask', 's', "
        "'$.district', 's') WHERE table_name = 'customer' AND row_id IN temp.erased",
        "UPDATE journal SET before = json_set(before, '$.person_id', NULL, '$.district', 's') WHERE "
        "table_name = "
        "'sales_order' AND row_id IN (SELECT id FROM sales_order WHERE customer_id IN temp.erased)",
        "UPDATE journal SET before = json_set(before, '$.person_id', NULL, '$.text', 's') WHERE table_name = "
        "'collection_entry' AND row_id IN (SELECT id FROM collection_entry WHERE customer_id IN temp.erased)",
        "DELETE FROM journal WHERE table_name = 'entry_answer' AND json_extract(before, '$.entry_id') IN (SELECT id "
        "FROM collection_entry WHERE customer_id IN temp.erased)",
        "UPDATE journal SET before = json_set(before, '$.payer_hash', NULL, '$.payer_mask', 's') WHERE table_name = "
        "'payment' AND row_id IN (SELECT id FROM payment WHERE order_id IN (SELECT id FROM sales_order WHERE "
        "customer_id IN temp.erased))",
        "DELETE FROM temp.erased", "DELETE FROM temp.erased_person"};
    for (const char* step : kSteps)
        if (auto s = db.exec(step); !s) return s;
    // Who did it, when, to which number: nothing about the person. A step of its own that undo passes over.
    if (auto s =
            db.statement(
                  "INSERT INTO edit_log(at, person, kind, key, before, after, reason, group_id, state) "
                  "SELECT ?1, ?2, 'customer.erase', ?3, 'null', 'null', '', COALESCE(MAX(group_id), 0) + 1, "
                  "'final' FROM edit_log")
                .run(now, person, std::to_string(customerId));
        !s)
        return s;
    const std::array<std::string, 14> tables = {
        "collection_entry",  "entry_answer", "payment",        "ledger_entry",    "customer",
        "customer_identity", "customer_tag", "contact_follow", "identity_review", "vault_person",
        "sales_order",       "journal",      "import_issue",   "edit_log"};
    if (auto bumped = bumpRevisions(db, tables); !bumped) return bumped.error();
    if (auto s = tx->commit(); !s) return s;
    return db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace roulian::store
