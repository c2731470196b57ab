#pragma once
// Who a record is about: identities to a customer, sealed persons, contacts and tags.
// Joins only on an equal strong identity that nothing contradicts; what is doubtful becomes an
// identity_review.
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/seen_keys.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class People {
public:
    explicit People(Context& context);
    Status prepare();

    // See ImportWriter::prepare(). use: for the record that is written next.
    Prepared prepare(const Record& record);
    void use(const Prepared* prepared) { m_prepared = prepared; }

    // The customer of an order; 0 when nothing identifies one (a masked phone does not). current: whom the
    // order belongs to already, 0 = nobody; gains the identities when they lead to nobody else.
    Result<std::int64_t> customerOfOrder(const OrderRecord& order, const std::string& scope,
                                         std::int64_t current);
    Result<Outcome> writeCustomer(const CustomerRecord& record, const std::string& scope);

    // The sealed row with what is known after the record: made when current is 0 (value: its id, 0 when there
    // is nothing personal), else updated in place.
    Result<std::int64_t> savePerson(const Person& said, std::int64_t current, bool older);
    // The receiver of an order with the seller's note, the same way.
    Result<std::int64_t> saveReceiver(const OrderRecord& order, std::int64_t current, bool older);

private:
    struct Known {
        const Identity* identity = nullptr;
        IdentityHash hash{};
        std::string scope;
        std::int64_t customer = 0;  // owner in the workspace, 0 = not seen yet
        std::string otherName;      // the owner of the phone has clearly another name: both, masked
    };
    // The customers of identities met last, in memory of a fixed size: a newer identity takes an older one's
    // place. Keyed hashes are random already.
    class Owners {
    public:
        std::int64_t find(const IdentityHash& hash) const {
            const Entry& entry = m_entries[placeOf(hash)];
            return entry.hash == hash ? entry.customer : 0;
        }
        void put(const IdentityHash& hash, std::int64_t customer) {
            m_entries[placeOf(hash)] = {hash, customer};
        }

    private:
        struct Entry {
            IdentityHash hash{};
            std::int64_t customer = 0;
        };
        static std::size_t placeOf(const IdentityHash& hash) {
            std::size_t v;
            std::memcpy(&v, hash.data(), sizeof(v));
            return v & (kEntries - 1);
        }
        static constexpr std::size_t kEntries = std::size_t{1} << 18;  // 6 MiB
        std::vector<Entry> m_entries = std::vector<Entry>(kEntries);
    };
    struct Found {
        std::int64_t customer = 0;
        bool byPhone = false;  // only a phone led here
    };

    Result<std::vector<Known>> lookUp(const std::vector<Identity>& identities, const std::string& scope);
    // name: as a list says it; empty when the record is an order, whose receiver need not be the buyer.
    Result<Found> match(std::vector<Known>& known, std::int64_t current, const std::string& name);
    Result<std::string> nameOf(std::int64_t customer);  // on her card
    // Notes in by that the card of the customer, one told by a list if listsOnly, has clearly another name.
    Result<bool> otherName(std::int64_t customer, const std::string& name, bool listsOnly, Known& by);
    Result<bool> contradicts(std::int64_t customer, const std::vector<Known>& known);
    Result<bool> contradict(std::int64_t a, std::int64_t b);
    Status merge(std::int64_t keep, std::int64_t gone);
    Status attach(std::vector<Known>& known, std::int64_t customer);
    Status review(std::int64_t customer, std::string_view reason, std::string_view evidence);
    std::int64_t rootOf(std::int64_t customer) const;
    Result<Person> personOf(std::int64_t personId);
    Status addPerson(std::int64_t id, std::string_view sealed);
    Status writeContact(const CustomerRecord& record, std::int64_t customer);

    Context& m_context;
    Owners m_owners;
    SeenKeys m_seen{"SELECT value_hash FROM customer_identity", "SELECT max(id) FROM customer_identity"};
    std::unordered_map<std::int64_t, std::int64_t> m_mergedInto;  // merges of this batch
    std::int64_t m_nextPerson = 1;  // of the preparing thread, when there is one
    const Prepared* m_prepared = nullptr;
    Statement m_findIdentity, m_addIdentity, m_strongOf, m_cardOf, m_addCustomer, m_addPerson, m_sealedPerson,
        m_updatePerson, m_addReview, m_addTag;
    Upsert m_customer, m_staff, m_contact;
};

int identityRank(IdentityKind kind);  // the strongest first: 0 … 4 strong, 5 a nickname, 6 hints

// Names that cannot be the same person: compared without masks, emoji, spaces and signs; one inside the other
// is the same.
bool namesClearlyDiffer(std::string_view a, std::string_view b);
Person mergedPerson(const Person& there, const Person& said, bool older);
std::string identityMask(IdentityKind kind, std::string_view value);

}  // namespace roulian::store
