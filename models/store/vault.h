#pragma once
// Personal fields, sealed. The file holds only ciphertext, masks and keyed hashes of them.
//
// One random data key a workspace; two subkeys of it (crypto_kdf) seal rows (XChaCha20-Poly1305 with the
// row's table and id as associated data, so sealed rows cannot be swapped) and hash identities (keyed
// BLAKE2b, 128 bit). Without a passphrase the data key stands in the file and protection() says None: anyone
// with the file can read it, and the program must say so. With one, the data key is wrapped (secretbox) by a
// key made by Argon2id. Copies of the file made before the passphrase was set still hold the bare key.
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/records.h"
#include "core/result.h"

namespace roulian::store {

class Database;

enum class Protection { None, Passphrase };
enum class KeyCost { Interactive, Moderate };  // Argon2id: 64 MiB or 256 MiB; Interactive is for tests

using IdentityHash = std::array<char, 16>;
inline std::string_view bytesOf(const IdentityHash& hash) {
    return {hash.data(), hash.size()};
}

class Vault {
public:
    // Reads the key of the workspace, or makes one in a new, writable workspace. With a passphrase the vault
    // starts locked. Errors: vault.damaged, vault.unavailable (read-only file without a key).
    static Result<std::unique_ptr<Vault>> open(Database& db);
    ~Vault();  // wipes the keys
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    Protection protection() const { return m_protection; }
    bool locked() const { return !m_keys; }

    // Errors: vault.wrong_passphrase, vault.memory (too little for Argon2id).
    Status unlock(std::string_view passphrase);
    void lock();  // does nothing without a passphrase
    // Copies the open keys of another vault object of the same workspace (each job has its own connection).
    void shareKeys(const Vault& other);

    // Each needs an unlocked vault and wipes the old key from the file. Errors: vault.locked,
    // vault.wrong_passphrase, vault.passphrase_empty.
    Status setPassphrase(Database& db, std::string_view passphrase, KeyCost cost = KeyCost::Moderate);
    Status changePassphrase(Database& db, std::string_view old, std::string_view next,
                            KeyCost cost = KeyCost::Moderate);
    Status removePassphrase(Database& db, std::string_view passphrase);

    // Row contents. Errors: vault.locked; opening also vault.tampered (changed, swapped or another key's).
    Result<std::string> seal(std::string_view table, std::int64_t id, std::string_view plain) const;
    Result<std::string> open(std::string_view table, std::int64_t id, std::string_view sealed) const;
    Result<std::string> sealPerson(std::int64_t id, const Person& person) const;
    Result<Person> openPerson(std::int64_t id, std::string_view sealed) const;

    // What matching uses instead of the value, which is normalised first. Error: vault.locked.
    Result<IdentityHash> hashOf(IdentityKind kind, std::string_view scope, std::string_view value) const;
    Result<IdentityHash> hashBytes(std::string_view bytes) const;

private:
    struct Keys;
    Vault() = default;
    Status load(Database& db);
    Result<std::unique_ptr<Keys>> unwrap(std::string_view passphrase) const;
    Protection m_protection = Protection::None;
    std::unique_ptr<Keys> m_keys;  // null = locked
    std::string m_salt, m_nonce, m_wrapped;
    std::uint64_t m_ops = 0, m_memory = 0;
};

// Phone numbers as digits without 86 in front; other kinds trimmed, user ids untouched, nicknames folded.
std::string normalisedIdentity(IdentityKind kind, std::string_view value);
std::string_view identityKindCode(IdentityKind kind);  // "phone_full", as kept in customer_identity.kind

// Reads vault_person. Locked: a Person with masks made of nothing is not possible, so the error says
// vault.locked.
Result<Person> readPerson(Database& db, const Vault& vault, std::int64_t personId);

// Forgets who a customer is: sealed person rows (hers and her orders'), identities, tags, contacts, reviews
// and before-images of them, masks, and rejected rows that name her (their problems go with them); the orders stay,
// without a name. Logs the step in edit_log by the customer's number alone; it cannot be undone. Runs its own transaction
// and wipes free pages. now: seconds of the local clock; person: who does it. Error vault.locked when sealed rejected
// rows are there that cannot be looked into.
Status eraseCustomer(Database& db, const Vault& vault, std::int64_t customerId, std::int64_t now = 0,
                     std::string_view person = {});

}  // namespace roulian::store
