#include "store/vault.h"

#include <sodium.h>

#include <cstring>

#include "core/text.h"
#include "store/database.h"
#include "store/person_text.h"

namespace roulian::store {

namespace {

constexpr char kKdfContext[crypto_kdf_CONTEXTBYTES + 1] = "rlvault1";
constexpr const char* kPersonTable = "vault_person";

std::string_view view(const unsigned char* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}
const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string associatedData(std::string_view table, std::int64_t id) {
    return std::string(table) + ":" + std::to_string(id);
}

// Random nonces, asked of the system a hundred at a time: a system call for each costs more than the sealing.
void nextNonce(unsigned char* out) {
    constexpr std::size_t kSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    struct Pool {
        unsigned char bytes[100 * kSize];
        std::size_t used = sizeof(bytes);
    };
    static thread_local Pool pool;
    if (pool.used == sizeof(pool.bytes)) {
        randombytes_buf(pool.bytes, sizeof(pool.bytes));
        pool.used = 0;
    }
    std::memcpy(out, pool.bytes + pool.used, kSize);
    pool.used += kSize;
}

bool ready() {
    static const bool ok = sodium_init() >= 0;
    return ok;
}

}  // namespace

struct Vault::Keys {
    unsigned char data[crypto_kdf_KEYBYTES];
    unsigned char seal[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char hash[crypto_generichash_KEYBYTES];
    Keys() { sodium_mlock(this, sizeof(*this)); }
    ~Keys() { sodium_munlock(this, sizeof(*this)); }  // wipes
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;
    void derive() {
        crypto_kdf_derive_from_key(seal, sizeof(seal), 1, kKdfContext, data);
        crypto_kdf_derive_from_key(hash, sizeof(hash), 2, kKdfContext, data);
    }
};

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::open(Database& db) {
    if (!ready()) return Error{"vault.unavailable", {}};
    std::unique_ptr<Vault> vault(new Vault);
    if (auto s = vault->load(db); !s) return s.error();
    return vault;
}

Status Vault::load(Database& db) {
    const auto protection = metaValue(db, "vault.protection");
    if (!protection) return protection.error();
    if (protection->empty()) {
        if (db.readOnly()) return Error{"vault.unavailable", {}};
        auto keys = std::make_unique<Keys>();
        crypto_kdf_keygen(keys->data);
        keys->derive();
        std::string hex = toHex(view(keys->data, sizeof(keys->data)));
        Status s = setMetaValue(db, "vault.key", hex);
        if (s) s = setMetaValue(db, "vault.protection", "none");
        sodium_memzero(hex.data(), hex.size());
        if (!s) return s;
        m_keys = std::move(keys);
        return success();
    }
    const auto key = metaValue(db, "vault.key");
    if (!key) return key.error();
    const auto bytes = fromHex(*key);
    if (!bytes) return Error{"vault.damaged", {}};
    if (*protection == "none") {
        auto keys = std::make_unique<Keys>();
        if (bytes->size() != sizeof(keys->data)) return Error{"vault.damaged", {}};
        std::memcpy(keys->data, bytes->data(), sizeof(keys->data));
        keys->derive();
        m_keys = std::move(keys);
        return success();
    }
    m_protection = Protection::Passphrase;
    m_wrapped = *bytes;
    const auto salt = metaValue(db, "vault.salt"), nonce = metaValue(db, "vault.nonce");
    const auto ops = metaValue(db, "vault.ops"), memory = metaValue(db, "vault.memory");
    if (!salt || !nonce || !ops || !memory) return Error{"vault.damaged", {}};
    m_salt = fromHex(*salt).value_or("");
    m_nonce = fromHex(*nonce).value_or("");
    m_ops = std::strtoull(ops->c_str(), nullptr, 10);
    m_memory = std::strtoull(memory->c_str(), nullptr, 10);
    // A forged cost must not make the program ask for all memory.
    if (m_salt.size() != crypto_pwhash_SALTBYTES || m_nonce.size() != crypto_secretbox_NONCEBYTES ||
        m_wrapped.size() != crypto_kdf_KEYBYTES + crypto_secretbox_MACBYTES ||
        m_ops > crypto_pwhash_OPSLIMIT_SENSITIVE || m_memory > crypto_pwhash_MEMLIMIT_SENSITIVE)
        return Error{"vault.damaged", {}};
    return success();
}

Result<std::unique_ptr<Vault::Keys>> Vault::unwrap(std::string_view passphrase) const {
    unsigned char wrapping[crypto_secretbox_KEYBYTES];
    if (crypto_pwhash(wrapping, sizeof(wrapping), passphrase.data(), passphrase.size(), raw(m_salt), m_ops,
                      static_cast<std::size_t>(m_memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{"vault.memory", {}};
    auto keys = std::make_unique<Keys>();
    const int bad =
        crypto_secretbox_open_easy(keys->data, raw(m_wrapped), m_wrapped.size(), raw(m_nonce), wrapping);
    sodium_memzero(wrapping, sizeof(wrapping));
    if (bad) return Error{"vault.wrong_passphrase", {}};
    keys->derive();
    return keys;
}

Status Vault::unlock(std::string_view passphrase) {
    if (m_protection == Protection::None) return success();
    auto keys = unwrap(passphrase);
    if (!keys) return keys.error();
    m_keys = std::move(keys.value());
    return success();
}

void Vault::lock() {
    if (m_protection == Protection::Passphrase) m_keys.reset();
}

void Vault::shareKeys(const Vault& other) {
    if (!other.m_keys) return;
    m_keys = std::make_unique<Keys>();
    std::memcpy(m_keys->data, other.m_keys->data, sizeof(m_keys->data));
    m_keys->derive();
}

namespace {

// Writes the key's meta rows in one transaction and leaves no trace of the old ones in file or log.
Status writeKeyMeta(Database& db, const std::vector<std::pair<std::string, std::string>>& rows) {
    if (auto s = db.exec("PRAGMA secure_delete=ON"); !s) return s;
    auto tx = Transaction::begin(db);
    if (!tx) return tx.error();
    if (auto s = db.exec("DELETE FROM meta WHERE key GLOB 'vault.*'"); !s) return s;
    for (const auto& [key, value] : rows)
        if (auto s = setMetaValue(db, key, value); !s) return s;
    if (auto s = tx->commit(); !s) return s;
    if (auto s = db.exec("PRAGMA wal_checkpoint(TRUNCATE)"); !s) return s;
    return db.exec("PRAGMA secure_delete=FAST");
}

}  // namespace

Status Vault::setPassphrase(Database& db, std::string_view passphrase, KeyCost cost) {
    if (locked()) return Error{"vault.locked", {}};
    if (passphrase.empty()) return Error{"vault.passphrase_empty", {}};
    const bool quick = cost == KeyCost::Interactive;
    const unsigned long long ops =
        quick ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_OPSLIMIT_MODERATE;
    const std::size_t memory = quick ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_MEMLIMIT_MODERATE;
    std::string salt(crypto_pwhash_SALTBYTES, '\0'), nonce(crypto_secretbox_NONCEBYTES, '\0');
    std::string wrapped(sizeof(m_keys->data) + crypto_secretbox_MACBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    unsigned char wrapping[crypto_secretbox_KEYBYTES];
    if (crypto_pwhash(wrapping, sizeof(wrapping), passphrase.data(), passphrase.size(), raw(salt), ops,
                      memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{"vault.memory", {}};
    crypto_secretbox_easy(reinterpret_cast<unsigned char*>(wrapped.data()), m_keys->data,
                          sizeof(m_keys->data), raw(nonce), wrapping);
    sodium_memzero(wrapping, sizeof(wrapping));
    if (auto s = writeKeyMeta(db, {{"vault.protection", "passphrase"},
                                   {"vault.key", toHex(wrapped)},
                                   {"vault.salt", toHex(salt)},
                                   {"vault.nonce", toHex(nonce)},
                                   {"vault.ops", std::to_string(ops)},
                                   {"vault.memory", std::to_string(memory)}});
        !s)
        return s;
    m_protection = Protection::Passphrase;
    m_salt = salt;
    m_nonce = nonce;
    m_wrapped = wrapped;
    m_ops = ops;
    m_memory = memory;
    return success();
}

Status Vault::changePassphrase(Database& db, std::string_view old, std::string_view next, KeyCost cost) {
    if (m_protection == Protection::Passphrase)
        if (auto s = unlock(old); !s) return s;
    return setPassphrase(db, next, cost);
}

Status Vault::removePassphrase(Database& db, std::string_view passphrase) {
    if (m_protection == Protection::None) return success();
    if (auto s = unlock(passphrase); !s) return s;
    std::string hex = toHex(view(m_keys->data, sizeof(m_keys->data)));
    auto s = writeKeyMeta(db, {{"vault.protection", "none"}, {"vault.key", hex}});
    sodium_memzero(hex.data(), hex.size());
    if (s) m_protection = Protection::None;
    return s;
}

Result<std::string> Vault::seal(std::string_view table, std::int64_t id, std::string_view plain) const {
    if (locked()) return Error{"vault.locked", {}};
    constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    std::string out(kNonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    nextNonce(bytes);
    const std::string ad = associatedData(table, id);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + kNonce, nullptr, raw(plain), plain.size(), raw(ad),
                                               ad.size(), nullptr, bytes, m_keys->seal);
    return out;
}

Result<std::string> Vault::open(std::string_view table, std::int64_t id, std::string_view sealed) const {
    if (locked()) return Error{"vault.locked", {}};
    constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < kNonce + kTag) return Error{"vault.tampered", {associatedData(table, id)}};
    std::string out(sealed.size() - kNonce - kTag, '\0');
    const std::string ad = associatedData(table, id);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(out.data()), nullptr,
                                                   nullptr, raw(sealed) + kNonce, sealed.size() - kNonce,
                                                   raw(ad), ad.size(), raw(sealed), m_keys->seal) != 0)
        return Error{"vault.tampered", {ad}};
    return out;
}

Result<std::string> Vault::sealPerson(std::int64_t id, const Person& person) const {
    return seal(kPersonTable, id, personJson(person));
}

Result<Person> Vault::openPerson(std::int64_t id, std::string_view sealed) const {
    const auto plain = open(kPersonTable, id, sealed);
    if (!plain) return plain.error();
    auto person = personFromJson(*plain);
    if (!person) return Error{"vault.tampered", {associatedData(kPersonTable, id)}};
    return std::move(*person);
}

Result<IdentityHash> Vault::hashBytes(std::string_view bytes) const {
    if (locked()) return Error{"vault.locked", {}};
    IdentityHash hash;
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), raw(bytes), bytes.size(),
                       m_keys->hash, sizeof(m_keys->hash));
    return hash;
}

Result<IdentityHash> Vault::hashOf(IdentityKind kind, std::string_view scope, std::string_view value) const {
    std::string text(identityKindCode(kind));
    text += '\0';
    text += scope;
    text += '\0';
    text += normalisedIdentity(kind, value);
    return hashBytes(text);
}

std::string_view identityKindCode(IdentityKind kind) {
    switch (kind) {
        case IdentityKind::UnionId:
            return "unionid";
        case IdentityKind::ExternalUserId:
            return "external_userid";
        case IdentityKind::OpenId:
            return "openid";
        case IdentityKind::PhoneFull:
            return "phone_full";
        case IdentityKind::PlatformUid:
            return "platform_uid";
        case IdentityKind::PhoneMasked:
            return "phone_masked";
        case IdentityKind::Nick:
            return "buyer_nick";
        case IdentityKind::AddressHash:
            return "address_hash";
    }
    return "buyer_nick";
}

std::string normalisedIdentity(IdentityKind kind, std::string_view value) {
    if (kind == IdentityKind::PhoneFull) {
        std::string digits;
        for (const char c : value)
            if (c >= '0' && c <= '9') digits += c;
        if (digits.starts_with("00")) digits.erase(0, 2);
        if (digits.size() == 13 && digits.starts_with("861")) digits.erase(0, 2);
        return digits;
    }
    if (kind == IdentityKind::Nick || kind == IdentityKind::AddressHash) return folded(value);
    return std::string(trimmed(value));
}

Result<Person> readPerson(Database& db, const Vault& vault, std::int64_t personId) {
    if (vault.locked()) return Error{"vault.locked", {}};
    Statement st(db, "SELECT sealed FROM vault_person WHERE id = ?1");
    st.bind(1, personId);
    const auto row = st.step();
    if (!row) return row.error();
    if (!*row) return Person{};
    return vault.openPerson(personId, st.blob(0));
}

}  // namespace roulian::store
