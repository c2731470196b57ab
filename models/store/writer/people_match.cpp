// Which customer a record is about: joining, what vetoes it, and what a person must decide.
#include <algorithm>

#include "core/text.h"
#include "store/customer_rows.h"
#include "store/writer/late_indexes.h"
#include "store/writer/people.h"

namespace roulian::store {

namespace {

bool strong(IdentityKind kind) {
    return kind == IdentityKind::UnionId || kind == IdentityKind::ExternalUserId ||
           kind == IdentityKind::OpenId || kind == IdentityKind::PlatformUid ||
           kind == IdentityKind::PhoneFull;
}

// Two different ones of the same kind and scope cannot belong to one account; phones can.
bool exclusive(IdentityKind kind) {
    return strong(kind) && kind != IdentityKind::PhoneFull;
}

}  // namespace

int identityRank(IdentityKind kind) {
    switch (kind) {
        case IdentityKind::UnionId:
            return 0;
        case IdentityKind::ExternalUserId:
            return 1;
        case IdentityKind::OpenId:
            return 2;
        case IdentityKind::PlatformUid:
            return 3;
        case IdentityKind::PhoneFull:
            return 4;
        case IdentityKind::Nick:
            return 5;
        default:
            return 6;
    }
}

// Does the customer own an exclusive identity that differs from the record's of the same kind and scope?
Result<bool> People::contradicts(std::int64_t customer, const std::vector<Known>& known) {
    const bool any = std::any_of(known.begin(), known.end(), [&](const Known& k) {
        return exclusive(k.identity->kind) && k.customer != customer;
    });
    if (!any) return false;
    m_strongOf.reset();
    m_strongOf.bind(1, customer);
    bool clash = false;
    for (;;) {
        const auto row = m_strongOf.step();
        if (!row) return row.error();
        if (!*row) break;
        for (const Known& k : known)
            if (exclusive(k.identity->kind) && m_strongOf.text(0) == identityKindCode(k.identity->kind) &&
                m_strongOf.text(1) == k.scope && m_strongOf.blob(2) != bytesOf(k.hash))
                clash = true;
    }
    m_strongOf.reset();
    return clash;
}

Result<bool> People::contradict(std::int64_t a, std::int64_t b) {
    Statement st(
        m_context.db,
        "SELECT 1 FROM customer_identity x JOIN customer_identity y ON x.kind = y.kind AND x.scope = y.scope "
        "AND x.value_hash <> y.value_hash WHERE x.customer_id = ?1 AND y.customer_id = ?2 AND x.kind IN "
        "('unionid', 'external_userid', 'openid', 'platform_uid') LIMIT 1");
    st.bind(1, a).bind(2, b);
    const auto row = st.step();
    if (!row) return row.error();
    return *row;
}

Result<bool> People::otherName(std::int64_t customer, const std::string& name, bool listsOnly, Known& by) {
    m_cardOf.reset();
    m_cardOf.bind(1, customer);
    const auto row = m_cardOf.step();
    if (!row) return row.error();
    const std::int64_t person = *row && !(listsOnly && m_cardOf.isNull(1)) ? m_cardOf.integer(0) : 0;
    m_cardOf.reset();
    if (!person || name.empty()) return false;
    const auto card = personOf(person);
    if (!card) return card.error();
    if (!namesClearlyDiffer(card->name, name)) return false;
    by.otherName = maskedName(name) + " / " + maskedName(card->name);
    return true;
}

Result<std::string> People::nameOf(std::int64_t customer) {
    m_cardOf.reset();
    m_cardOf.bind(1, customer);
    const auto row = m_cardOf.step();
    if (!row) return row.error();
    const std::int64_t person = *row ? m_cardOf.integer(0) : 0;
    m_cardOf.reset();
    if (!person) return std::string();
    const auto card = personOf(person);
    if (!card) return card.error();
    return card->name;
}

Result<People::Found> People::match(std::vector<Known>& known, std::int64_t current,
                                    const std::string& name) {
    Found found;
    const bool hasStrong =
        std::any_of(known.begin(), known.end(), [](const Known& k) { return strong(k.identity->kind); });
    // An id of her own that nobody has yet holds a customer by itself; a phone is needed for that no more.
    const bool ownId = std::any_of(known.begin(), known.end(),
                                   [](const Known& k) { return exclusive(k.identity->kind) && !k.customer; });
    for (Known& k : known) {
        if (!k.customer || k.customer == found.customer) continue;
        const IdentityKind kind = k.identity->kind;
        if (!strong(kind) && (kind != IdentityKind::Nick || hasStrong)) continue;
        if (!found.customer) {
            const auto clash = contradicts(k.customer, known);
            if (!clash) return clash.error();
            if (*clash) continue;  // told below, when the customer of the record is known
            if (kind == IdentityKind::PhoneFull && ownId) {
                const auto other = otherName(k.customer, name, true, k);
                if (!other) return other.error();
                if (*other) continue;
            }
            found = {k.customer, kind == IdentityKind::PhoneFull};
            continue;
        }
        if (!strong(kind)) continue;
        const auto clash = contradict(found.customer, k.customer);
        if (!clash) return clash.error();
        if (*clash) continue;
        if (kind == IdentityKind::PhoneFull) {
            auto hers = nameOf(found.customer);
            if (!hers) return hers.error();
            const auto other = otherName(k.customer, hers->empty() ? name : *hers, false, k);
            if (!other) return other.error();
            if (*other) continue;
        }
        const std::int64_t keep = std::min(found.customer, k.customer),
                           gone = std::max(found.customer, k.customer);
        ROULIAN_TRY(merge(keep, gone));
        for (Known& other : known)
            if (other.customer == gone) other.customer = keep;
        found.customer = keep;
    }
    if (!found.customer && current) {
        const auto clash = contradicts(current, known);
        if (!clash) return clash.error();
        if (!*clash) found.customer = current;
    }
    return found;
}

Status People::merge(std::int64_t keep, std::int64_t gone) {
    Database& db = m_context.db;
    ROULIAN_TRY(m_context.lateIndexes->ensure());
    ROULIAN_TRY(db.statement("UPDATE customer SET merged_into = ?1 WHERE id = ?2").run(keep, gone));
    m_context.touch("customer");
    // Rows that the kept customer has already stay with the merged one; nobody reads them there.
    for (const CustomerRows& rows : customerRows()) {
        const std::string column = rows.column;
        const std::string sql = std::string("UPDATE ") + rows.table + " SET " + column + " = ?1 WHERE " +
                                column + " = ?2" + rows.onlyIf;
        ROULIAN_TRY(db.statement(sql).run(keep, gone));
        m_context.touch(rows.table);
    }
    m_mergedInto[gone] = keep;
    return success();
}

Status People::attach(std::vector<Known>& known, std::int64_t customer) {
    for (Known& k : known) {
        const IdentityKind kind = k.identity->kind;
        if (k.customer == customer) continue;
        if (k.customer) {
            // Someone else has it: for strong ones that is what a person must look at.
            if (!k.otherName.empty())
                ROULIAN_TRY(review(customer, "same_phone_other_name",
                                   k.otherName + " #" + std::to_string(k.customer)));
            else if (strong(kind))
                ROULIAN_TRY(review(customer, "identity_conflict",
                                   std::string(identityKindCode(kind)) + " " +
                                       identityMask(kind, k.identity->value) + " #" +
                                       std::to_string(k.customer)));
            continue;
        }
        const std::string mask = identityMask(kind, k.identity->value);
        ROULIAN_TRY(m_addIdentity.run(customer, identityKindCode(kind), k.scope, Blob{bytesOf(k.hash)}, mask,
                                      m_context.batch));
        m_owners.put(k.hash, customer);
        m_seen.add(bytesOf(k.hash));
        m_context.touch("customer_identity");
    }
    return success();
}

Status People::review(std::int64_t customer, std::string_view reason, std::string_view evidence) {
    ROULIAN_TRY(m_addReview.run(customer, reason, evidence, m_context.batch));
    if (m_context.db.changes() > 0) m_context.touch("identity_review");
    return success();
}

}  // namespace roulian::store
