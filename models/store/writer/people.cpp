#include "store/writer/people.h"

#include <algorithm>

#include "core/text.h"

namespace roulian::store {

namespace {

constexpr std::size_t kWholeAddress = 15;  // bytes: five Chinese characters

Person receiverOf(const OrderRecord& order) {
    Person person = order.receiver;
    if (!order.sellerNote.empty()) person.remark += (person.remark.empty() ? "" : "\n") + order.sellerNote;
    return person;
}

// A masked phone alone names nobody. With the receiver's name and whole address it is the same household member again,
// in that shop; who she is elsewhere a person decides.
std::vector<Identity> receiverHint(const OrderRecord& order, const std::string& scope) {
    const Person& to = order.receiver;
    const auto masked = std::find_if(order.buyer.begin(), order.buyer.end(),
                                     [](const Identity& i) { return i.kind == IdentityKind::PhoneMasked; });
    const bool whole =
        to.addressDetail.find('*') == std::string::npos && to.addressDetail.size() >= kWholeAddress;
    if (masked == order.buyer.end() || to.name.empty() || !whole) return {};
    const Region& in = order.region;
    return {
        {IdentityKind::AddressHash, scope,
         to.name + '\x1f' + masked->value + '\x1f' + in.province + in.city + in.district + to.addressDetail}};
}

}  // namespace

People::People(Context& context)
    : m_context(context),
      m_customer(context, "customer", {"id"},
                 {{"name_mask"},
                  {"phone_mask"},
                  {"person_id", Rule::Fill},
                  {"province"},
                  {"city"},
                  {"district"},
                  {"first_seen_at", Rule::Min},
                  {"member_since_at", Rule::Min},
                  {"src_file", Rule::Fill},
                  {"src_row", Rule::Fill}},
                 false),
      m_staff(context, "staff", {"userid"}, {{"name"}, {"department"}}, false),
      m_contact(context, "contact_follow", {"customer_id", "staff_id"},
                {{"added_at", Rule::Min}, {"add_source"}}, false) {}

Status People::prepare() {
    Database& db = m_context.db;
    m_findIdentity = Statement(
        db, "SELECT customer_id FROM customer_identity WHERE value_hash = ?3 AND kind = ?1 AND scope = ?2");
    m_addIdentity =
        Statement(db,
                  "INSERT INTO customer_identity(customer_id, kind, scope, value_hash, mask, batch_id) "
                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    m_strongOf =
        Statement(db,
                  "SELECT kind, scope, value_hash FROM customer_identity WHERE customer_id = ?1 AND kind "
                  "IN ('unionid', 'external_userid', 'openid', 'platform_uid')");
    m_cardOf = Statement(db, "SELECT coalesce(person_id, 0), src_file FROM customer WHERE id = ?1");
    m_addCustomer =
        Statement(db,
                  "INSERT INTO customer(name_mask, phone_mask, person_id, province, city, district, "
                  "first_seen_at, batch_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    m_addPerson = Statement(db, "INSERT INTO vault_person(id, sealed, batch_id) VALUES(?1, ?2, ?3)");
    m_sealedPerson = Statement(db, "SELECT sealed FROM vault_person WHERE id = ?1");
    m_updatePerson = Statement(db, "UPDATE vault_person SET sealed = ?2 WHERE id = ?1");
    m_addReview = Statement(db,
                            "INSERT OR IGNORE INTO identity_review(customer_id, reason, evidence, batch_id) "
                            "VALUES(?1, ?2, ?3, ?4)");
    m_addTag = Statement(db,
                         "INSERT OR IGNORE INTO customer_tag(customer_id, tag_group, tag, origin, batch_id) "
                         "VALUES(?1, ?2, ?3, ?4, ?5)");
    const auto last = db.integer("SELECT max(id) FROM vault_person");
    if (!last) return last.error();
    m_nextPerson = *last + 1;
    return success();
}

std::int64_t People::rootOf(std::int64_t customer) const {
    for (auto it = m_mergedInto.find(customer); it != m_mergedInto.end(); it = m_mergedInto.find(customer))
        customer = it->second;
    return customer;
}

Result<std::vector<People::Known>> People::lookUp(const std::vector<Identity>& identities,
                                                  const std::string& scope) {
    std::vector<Known> known;
    known.reserve(identities.size());
    for (const Identity& identity : identities) {
        const std::string value = normalisedIdentity(identity.kind, identity.value);
        if (value.empty() || (identity.kind == IdentityKind::PhoneFull && value.size() < 7)) continue;
        Known k;
        k.identity = &identity;
        // A phone is the same phone everywhere; what only a shop knows is known within the shop.
        k.scope = identity.scope;
        if (k.scope.empty() && identityRank(identity.kind) >= 3 && identity.kind != IdentityKind::PhoneFull)
            k.scope = scope;
        const auto hash = m_context.vault.hashOf(identity.kind, k.scope, value);
        if (!hash) return hash.error();
        k.hash = *hash;
        const auto perhaps = m_seen.mayHave(m_context.db, bytesOf(k.hash));
        if (!perhaps) return perhaps.error();
        if (const std::int64_t owner = *perhaps ? m_owners.find(k.hash) : 0) {
            k.customer = rootOf(owner);
        } else if (*perhaps) {
            m_findIdentity.reset();
            m_findIdentity.bind(1, identityKindCode(identity.kind))
                .bind(2, k.scope)
                .bind(3, Blob{bytesOf(k.hash)});
            const auto row = m_findIdentity.step();
            if (!row) return row.error();
            if (*row) {
                k.customer = rootOf(m_findIdentity.integer(0));
                m_owners.put(k.hash, k.customer);
            }
            m_findIdentity.reset();
        }
        known.push_back(std::move(k));
    }
    std::stable_sort(known.begin(), known.end(), [](const Known& a, const Known& b) {
        return identityRank(a.identity->kind) < identityRank(b.identity->kind);
    });
    return known;
}

Result<std::int64_t> People::savePerson(const Person& said, std::int64_t current, bool older) {
    if (said.empty()) return current;
    if (current) {
        const auto there = personOf(current);
        if (!there) return there.error();
        const Person merged = mergedPerson(*there, said, older);
        if (merged.name == there->name && merged.phone == there->phone && merged.remark == there->remark &&
            merged.phoneExtension == there->phoneExtension && merged.addressDetail == there->addressDetail)
            return current;
        const auto sealed = m_context.vault.sealPerson(current, merged);
        if (!sealed) return sealed.error();
        ROULIAN_TRY(m_updatePerson.run(current, Blob{*sealed}));
        m_context.touch("vault_person");
        return current;
    }
    // Of a prepared record the first id is the receiver's, the second the customer's.
    const std::int64_t id = m_prepared && m_prepared->personId ? m_prepared->personId + 1 : m_nextPerson++;
    const auto sealed = m_context.vault.sealPerson(id, said);
    if (!sealed) return sealed.error();
    ROULIAN_TRY(addPerson(id, *sealed));
    return id;
}

Status People::addPerson(std::int64_t id, std::string_view sealed) {
    ROULIAN_TRY(m_addPerson.run(id, Blob{sealed}, m_context.batch));
    m_context.touch("vault_person");
    return success();
}

Prepared People::prepare(const Record& record) {
    const auto* order = std::get_if<OrderRecord>(&record);
    if (!order && !std::holds_alternative<CustomerRecord>(record)) return {};
    Prepared prepared{m_nextPerson, {}};
    m_nextPerson += 2;
    if (!order || m_context.vault.locked()) return prepared;
    const Person receiver = receiverOf(*order);
    if (receiver.empty()) return prepared;
    if (auto sealed = m_context.vault.sealPerson(prepared.personId, receiver))
        prepared.sealedPerson = std::move(*sealed);
    return prepared;
}

Result<std::int64_t> People::saveReceiver(const OrderRecord& order, std::int64_t current, bool older) {
    if (current || !m_prepared || m_prepared->sealedPerson.empty())
        return savePerson(receiverOf(order), current, older);
    ROULIAN_TRY(addPerson(m_prepared->personId, m_prepared->sealedPerson));
    return m_prepared->personId;
}

Result<Person> People::personOf(std::int64_t personId) {
    m_sealedPerson.reset();
    m_sealedPerson.bind(1, personId);
    const auto row = m_sealedPerson.step();
    if (!row) return row.error();
    if (!*row) return Person{};
    auto person = m_context.vault.openPerson(personId, m_sealedPerson.blob(0));
    m_sealedPerson.reset();
    return person;
}

Result<std::int64_t> People::customerOfOrder(const OrderRecord& order, const std::string& scope,
                                             std::int64_t current) {
    if (order.buyer.empty()) return current;
    auto known = lookUp(order.buyer, scope);
    if (!known) return known.error();
    auto found = match(*known, rootOf(current), {});
    if (!found) return found.error();
    std::int64_t customer = found->customer;
    const bool named = std::any_of(known->begin(), known->end(),
                                   [](const Known& k) { return identityRank(k.identity->kind) <= 5; });
    std::vector<Identity> receiver;  // known refers to it
    if (!customer && !named) {
        receiver = receiverHint(order, scope);
        if (receiver.empty()) return current;
        known = lookUp(receiver, scope);
        if (!known) return known.error();
        customer = known->front().customer;
    }
    if (!customer) {
        Person card;  // name and phone only: the address belongs to the order
        card.name = order.receiver.name;
        card.phone = order.receiver.phone;
        std::string nick;
        for (const Known& k : *known)
            if (k.identity->kind == IdentityKind::Nick && nick.empty()) nick = k.identity->value;
        if (card.name.empty()) card.name = nick;
        const auto person = savePerson(card, 0, false);
        if (!person) return person.error();
        const std::string name = maskedName(card.name), phone = maskedPhone(card.phone);
        const auto seen = order.createdAt ? order.createdAt : order.paidAt;
        m_addCustomer.reset();
        m_addCustomer.bindAll(name, phone, CustomerId{*person}, order.region.province, order.region.city,
                              order.region.district, seen, m_context.batch);
        ROULIAN_TRY(m_addCustomer.run());
        customer = m_context.db.lastInsertId();
        m_context.touch("customer");
    }
    ROULIAN_TRY(attach(*known, customer));
    return customer;
}

Result<Outcome> People::writeCustomer(const CustomerRecord& record, const std::string& scope) {
    std::vector<Identity> identities = record.identities;
    const auto has = [&](IdentityKind kind) {
        return std::any_of(identities.begin(), identities.end(),
                           [kind](const Identity& i) { return i.kind == kind; });
    };
    const std::string digits = normalisedIdentity(IdentityKind::PhoneFull, record.person.phone);
    if (!has(IdentityKind::PhoneFull) && record.person.phone.find('*') == std::string::npos &&
        record.person.phoneExtension.empty() && digits.size() == 11)
        identities.push_back({IdentityKind::PhoneFull, {}, digits});
    const bool linkable = std::any_of(identities.begin(), identities.end(), [](const Identity& i) {
        return identityRank(i.kind) <= 5 && !i.value.empty();
    });
    if (!linkable) {
        // A list that shows masks only: the row itself is the key, so that reading it again finds it.
        if (record.person.name.empty()) return Error{"record.key.missing", {"identity"}};
        identities.push_back(
            {IdentityKind::AddressHash, scope, record.person.name + "\x1f" + record.person.phone});
    }
    auto known = lookUp(identities, scope);
    if (!known) return known.error();
    auto found = match(*known, 0, record.person.name);
    if (!found) return found.error();
    std::int64_t customer = found->customer;
    if (!customer && !linkable && !known->empty()) customer = known->back().customer;

    bool created = false, keepName = false;
    std::int64_t personId = 0;
    bool fromList = false, older = false;
    if (customer) {
        const Cell key[] = {customer};
        const auto there = m_customer.find(key);
        if (!there) return there.error();
        personId = m_customer.old(2).integer();
        fromList = !m_customer.old(8).isNull();
        older = fromList && m_context.ageAgainst(m_customer.old(8).integer()) == Context::Age::Older;
    }
    Person said = record.person;
    if (said.remark.empty()) said.remark = record.followDescription;
    Person there;
    if (personId) {
        auto read = personOf(personId);
        if (!read) return read.error();
        there = std::move(*read);
        keepName = found->byPhone && fromList && namesClearlyDiffer(there.name, said.name);
        if (keepName) {
            ROULIAN_TRY(review(customer, "same_phone_other_name",
                               maskedName(there.name) + " / " + maskedName(said.name)));
            said.name.clear();
        }
    }
    const auto saved = savePerson(said, personId, older);
    if (!saved) return saved.error();
    const Person now = personId ? mergedPerson(there, said, older) : said;
    const std::string name = maskedName(now.name), phone = maskedPhone(now.phone);
    const auto seen = record.firstSeenAt ? record.firstSeenAt : record.addedAt;
    const Cell values[] = {name,
                           phone,
                           *saved ? Cell(*saved) : Cell(),
                           record.region.province,
                           record.region.city,
                           record.region.district,
                           seen,
                           record.memberSince,
                           m_context.file ? Cell(m_context.file) : Cell(),
                           m_context.file ? Cell(m_context.row) : Cell()};
    if (!customer) {
        Statement add(
            m_context.db,
            "INSERT INTO customer(name_mask, phone_mask, person_id, province, city, district, first_seen_at, "
            "member_since_at, src_file, src_row, batch_id) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)");
        int i = 0;
        for (const Cell& cell : values) cell.bindTo(add, ++i);
        add.bind(++i, m_context.batch);
        ROULIAN_TRY(add.run());
        customer = m_context.db.lastInsertId();
        m_context.touch("customer");
        created = true;
    } else if (!older) {
        if (auto changed = m_customer.update(values); !changed) return changed.error();
    }
    ROULIAN_TRY(attach(*known, customer));
    ROULIAN_TRY(writeContact(record, customer));
    return created ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
}

Status People::writeContact(const CustomerRecord& record, std::int64_t customer) {
    for (const auto& tag : record.tags) {
        if (tag.tag.empty()) continue;
        ROULIAN_TRY(m_addTag.run(customer, tag.group, tag.tag, "import", m_context.batch));
        if (m_context.db.changes() > 0) m_context.touch("customer_tag");
    }
    const std::string& userId = record.staffUserId.empty() ? record.staffName : record.staffUserId;
    if (userId.empty()) return success();
    const auto staff = m_staff.apply({userId}, {record.staffName, record.department});
    if (!staff) return staff.error();
    const auto contact = m_contact.apply({customer, *staff}, {record.addedAt, record.addSource});
    if (!contact) return contact.error();
    return success();
}

}  // namespace roulian::store
