#include "store/kept_talk.h"

#include <string>
#include <vector>

#include "store/database.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace roulian::store {

Result<std::int64_t> forgetTalk(Database& db, std::optional<Day> today) {
    const std::string which =
        today ? "SELECT id FROM talk_message WHERE expires_day < " + std::to_string(today->n)
              : std::string("SELECT id FROM talk_message");
    const auto count = db.integer("SELECT COUNT(*) FROM (" + which + ")");
    if (!count || *count == 0) return count;
    if (auto s = db.exec("PRAGMA secure_delete=ON"); !s) return s.error();
    struct Restore {
        Database& db;
        ~Restore() { (void)db.execUninterrupted("PRAGMA secure_delete=FAST"); }
    } restore{db};
    auto transaction = Transaction::begin(db);
    if (!transaction) return transaction.error();
    const std::vector<std::string> steps{
        "CREATE TEMP TABLE IF NOT EXISTS gone_talk(id INTEGER PRIMARY KEY, person INTEGER); DELETE FROM temp.gone_talk;",
        "INSERT INTO temp.gone_talk SELECT id, person_id FROM talk_message WHERE id IN (" + which + ")",
        "DELETE FROM talk_message WHERE id IN (SELECT id FROM temp.gone_talk)",
        "DELETE FROM vault_person WHERE id IN (SELECT person FROM temp.gone_talk)",
        "DELETE FROM journal WHERE (table_name = 'talk_message' AND row_id IN (SELECT id FROM temp.gone_talk)) OR "
        "(table_name = 'vault_person' AND row_id IN (SELECT person FROM temp.gone_talk))",
        "DELETE FROM temp.gone_talk"};
    for (const std::string& step : steps)
        if (auto s = db.exec(step); !s) return s.error();
    const std::vector<std::string> tables{"talk_message", "vault_person"};
    if (auto revision = bumpRevisions(db, tables); !revision) return revision.error();
    if (auto s = transaction->commit(); !s) return s.error();
    return count;
}

}  // namespace roulian::store
