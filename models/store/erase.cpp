// Forgetting a customer: the one place that acts on every table that can name or match a person.
#include <array>

#include "store/database.h"
#include "store/vault.h"

namespace roulian::store {

Status eraseCustomer(Database& db, std::int64_t customerId) {
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
    static constexpr std::array kSteps = {
        "INSERT OR IGNORE INTO temp.erased_person SELECT person_id FROM customer WHERE id IN temp.erased AND "
        "person_id IS NOT NULL",
        "INSERT OR IGNORE INTO temp.erased_person SELECT person_id FROM sales_order WHERE customer_id IN "
        "temp.erased "
        "AND person_id IS NOT NULL",
        "UPDATE sales_order SET person_id = NULL, district = '' WHERE customer_id IN temp.erased",
        "UPDATE customer SET person_id = NULL, name_mask = '', phone_mask = '', district = '' WHERE id IN "
        "temp.erased",
        "DELETE FROM customer_identity WHERE customer_id IN temp.erased",
        "DELETE FROM customer_tag WHERE customer_id IN temp.erased",
        "DELETE FROM contact_follow WHERE customer_id IN temp.erased",
        "DELETE FROM identity_review WHERE customer_id IN temp.erased",
        "DELETE FROM identity_proposal WHERE customer_a IN temp.erased OR customer_b IN temp.erased",
        "DELETE FROM vault_person WHERE id IN temp.erased_person AND id NOT IN (SELECT person_id FROM "
        "customer WHERE "
        "person_id IS NOT NULL UNION ALL SELECT person_id FROM sales_order WHERE person_id IS NOT NULL)",
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
        "DELETE FROM temp.erased", "DELETE FROM temp.erased_person"};
    for (const char* step : kSteps)
        if (auto s = db.exec(step); !s) return s;
    const std::array<std::string, 8> tables = {
        "customer",        "customer_identity", "customer_tag", "contact_follow",
        "identity_review", "vault_person",      "sales_order",  "journal"};
    if (auto bumped = bumpRevisions(db, tables); !bumped) return bumped.error();
    if (auto s = tx->commit(); !s) return s;
    return db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace roulian::store
