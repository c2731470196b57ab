#include "workspace/work/find_customers.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "customers/identity/resolve.h"
#include "store/transaction.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

namespace {

namespace id = customers::identity;

constexpr int kOrdersEach = 12;  // the newest ones of a customer tell where she lives

struct Gathered {
    id::Records records;
    std::vector<std::int64_t> customers;  // of each record
    void add(std::int64_t customer, id::Row row) {
        row.owner = static_cast<std::uint64_t>(customer);
        records.add(row);
        customers.push_back(customer);
    }
};

std::string hex(std::string_view bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += kDigits[static_cast<unsigned char>(c) >> 4];
        out += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

Status gatherIdentities(store::Database& db, Gathered& out) {
    auto s = db.statement(
        "SELECT i.customer_id, i.kind, i.scope, i.value_hash, i.mask FROM customer_identity i JOIN customer c ON c.id = "
        "i.customer_id WHERE c.merged_into IS NULL ORDER BY i.customer_id, i.id");
    for (;;) {
        const auto row = s.step();
        if (!row) return row.error();
        if (!*row) return success();
        const std::string_view kind = s.text(1);
        const std::string value = hex(s.blob(3));
        id::Row r;
        if (kind == "unionid")
            r.unionid = value;
        else if (kind == "openid")
            r.openid = value, r.app = s.text(2), r.source = "openid";
        else if (kind == "external_userid")
            r.externalUserId = value;
        else if (kind == "platform_uid")
            r.platformUid = value, r.platform = s.text(2);
        else if (kind == "phone_full" || kind == "phone_masked")
            r.phone = s.text(4);  // only the mask is kept outside the vault
        else
            continue;
        out.add(s.integer(0), r);
    }
}

// Names, phones and addresses out of the vault; sql: customer, vault row, province, city, district.
Status gatherPersons(store::Database& db, const store::Vault& vault, const CancelToken& cancel,
                     const char* sql, Gathered& out) {
    auto s = db.statement(sql);
    for (;;) {
        const auto row = s.step();
        if (!row) return row.error();
        if (!*row) return success();
        if (cancel.cancelled()) return Error{"cancelled", {}};
        const auto person = vault.openPerson(s.integer(1), s.blob(5));
        if (!person) return person.error();
        id::Row r;
        r.name = person->name;
        r.phone = person->phone;
        r.address = person->addressDetail;
        r.province = s.text(2), r.city = s.text(3), r.district = s.text(4);
        out.add(s.integer(0), r);
    }
}

std::string evidenceJson(const id::Records& records, const id::Proposal& proposal) {
    std::string out = "[";
    for (const auto& reason : proposal.reasons) {
        char bits[32];
        std::snprintf(bits, sizeof bits, "%.1f", reason.bits);
        out += out.size() > 1 ? "," : "";
        out += R"({"reason":")" + id::reasonCode(records, reason) + R"(","bits":)" + bits + "}";
    }
    return out + "]";
}

const char* kindCode(id::ProposalKind kind) {
    return kind == id::ProposalKind::Joined  ? "likely"
           : kind == id::ProposalKind::Rival ? "rival"
                                             : "doubtful";
}

}  // namespace

Result<SameCustomers> proposeSameCustomers(store::Database& db, const store::Vault& vault, int threads,
                                           const CancelToken& cancel, const ProgressSink& progress) {
    if (vault.locked()) return Error{"vault.locked", {}};
    Gathered all;
    static constexpr const char* kCards =
        "SELECT c.id, c.person_id, c.province, c.city, c.district, v.sealed FROM customer c JOIN vault_person v ON v.id = "
        "c.person_id WHERE c.merged_into IS NULL ORDER BY c.id";
    static const std::string kReceivers =
        "SELECT o.customer_id, o.person_id, o.province, o.city, o.district, v.sealed FROM (SELECT *, ROW_NUMBER() OVER "
        "(PARTITION BY customer_id ORDER BY id DESC) AS place FROM sales_order WHERE customer_id IS NOT NULL AND person_id "
        "IS NOT NULL AND platform_order_id IS NULL) o JOIN vault_person v ON v.id = o.person_id JOIN customer c ON c.id = "
        "o.customer_id WHERE c.merged_into IS NULL AND o.place <= " +
        std::to_string(kOrdersEach) + " ORDER BY o.customer_id, o.id";
    if (auto s = gatherIdentities(db, all); !s) return s.error();
    if (auto s = gatherPersons(db, vault, cancel, kCards, all); !s) return s.error();
    if (auto s = gatherPersons(db, vault, cancel, kReceivers.c_str(), all); !s) return s.error();
    id::Options options;
    options.threads = threads;
    const auto resolved = id::resolve(all.records, options, cancel, progress);
    if (!resolved) return resolved.error();

    SameCustomers out;
    std::vector<std::int64_t> distinct = all.customers;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    out.customers = static_cast<std::int64_t>(distinct.size());
    auto transaction = store::Transaction::begin(db);
    if (!transaction) return transaction.error();
    const auto newest = db.integer("SELECT COALESCE(MAX(found_at), 0) FROM identity_proposal");
    if (!newest) return newest.error();
    const std::int64_t now = std::max(localNow(), *newest + 1);  // tells this run's proposals from older ones
    auto put = db.statement(
        "INSERT INTO identity_proposal(customer_a, customer_b, kind, probability, evidence, found_at) VALUES (?1, ?2, ?3, "
        "?4, ?5, ?6) ON CONFLICT(customer_a, customer_b) DO UPDATE SET kind = excluded.kind, probability = "
        "excluded.probability, evidence = excluded.evidence, found_at = excluded.found_at");
    for (const id::Proposal& p : resolved->proposals) {
        if (p.kind == id::ProposalKind::IdConflict)
            continue;  // equal ids belong to one customer only: cannot be
        const std::int64_t a = all.customers[p.a], b = all.customers[p.b];
        if (a == b) continue;
        const std::string evidence = evidenceJson(all.records, p);
        if (auto s = put.run(std::min(a, b), std::max(a, b), kindCode(p.kind), p.probability, evidence, now);
            !s)
            return s.error();
    }
    // Proposals of merged customers stay: they tell what was decided.
    auto drop = db.statement(
        "DELETE FROM identity_proposal WHERE state = 'open' AND found_at <> ?1 AND NOT EXISTS (SELECT 1 FROM customer c "
        "WHERE c.id IN (customer_a, customer_b) AND c.merged_into IS NOT NULL)");
    if (auto s = drop.run(now); !s) return s.error();
    const auto count = [&](const char* where) {
        const auto n = db.integer(
            std::string("SELECT COUNT(*) FROM identity_proposal WHERE state = 'open' AND found_at = ") +
            std::to_string(now) + where);
        return n ? *n : 0;
    };
    out.open = count("");
    out.likely = count(" AND kind = 'likely'");
    const std::vector<std::string> tables{"identity_proposal"};
    if (auto revision = store::bumpRevisions(db, tables); !revision) return revision.error();
    if (auto s = transaction->commit(); !s) return s.error();
    return out;
}

}  // namespace roulian::workspace
