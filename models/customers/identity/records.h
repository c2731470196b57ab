#pragma once
// Identities as files give them, kept as small numbers and forms: some 100 bytes a record, no text of ids, phones or
// addresses.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "customers/identity/addresses.h"
#include "customers/identity/hashing.h"
#include "customers/identity/names.h"
#include "customers/identity/phones.h"

namespace roulian::customers::identity {

// One row. Empty = not said. All text UTF-8, as written.
struct Row {
    std::string_view source;  // kind of list: "order", "wecom" …
    std::uint64_t owner =
        0;  // records of one owner are one person already, whatever else they say; 0 = nobody's
    std::string_view unionid, openid, externalUserId;
    std::string_view app;                    // of the openid; empty: sources that share openids share an app
    std::string_view platform, platformUid;  // an account number of a shop platform
    std::string_view phone, name;
    std::string_view province, city, district, address;
    std::span<const std::string_view> other;  // values of Records' other fields, in order
};

constexpr std::size_t kMostOther = 16;

struct Entry {
    std::uint32_t unionid = 0, openid = 0, external = 0, account = 0;  // 0 = none
    std::uint32_t app = 0, platform = 0, owner = 0;
    std::uint32_t name = 0, phone = 0, home = 0;  // index into the tables; 0 = none
};

class Records {
public:
    // otherFields: names of further fields, at most kMostOther; each is compared by spelling.
    explicit Records(std::vector<std::string> otherFields = {});
    // Two other fields whose values people put into each other's place: given name and surname.
    void setSwappable(std::size_t fieldA, std::size_t fieldB) { m_swappable = {fieldA, fieldB}; }
    std::pair<std::size_t, std::size_t> swappable() const { return m_swappable; }  // equal: none
    void reserve(std::size_t records);
    void add(const Row& row);

    std::size_t size() const { return m_entries.size(); }
    std::size_t otherFields() const { return m_otherNames.size(); }
    const std::string& otherName(std::size_t field) const { return m_otherNames[field]; }
    const Entry& entry(std::size_t record) const { return m_entries[record]; }
    const std::vector<NameForm>& names() const { return m_names; }      // [0] is none
    const std::vector<PhoneForm>& phones() const { return m_phones; }   // [0] is none
    const std::vector<AddressParts>& homes() const { return m_homes; }  // [0] is none
    std::uint32_t other(std::size_t record, std::size_t field) const {  // 0 = none
        return m_other[record * m_otherNames.size() + field];
    }
    const std::string& otherText(std::uint32_t value) const { return m_otherTexts[value]; }
    std::size_t otherValues() const { return m_otherTexts.size(); }

    // The app of each record's openid: as given, else the same for sources that share an openid. 0 = no openid.
    std::vector<std::uint32_t> apps() const;

private:
    std::vector<std::string> m_otherNames;
    std::pair<std::size_t, std::size_t> m_swappable{0, 0};
    std::vector<Entry> m_entries;
    std::vector<NameForm> m_names{1};
    std::vector<PhoneForm> m_phones{1};
    std::vector<AddressParts> m_homes{1};
    std::vector<std::uint32_t> m_other;
    std::vector<std::string> m_otherTexts{1};
    std::vector<std::uint32_t> m_sources, m_nameOfRaw{0};
    NameReader m_reader;
    Interner m_unionids, m_openids, m_externals, m_accounts, m_scopes, m_rawNames, m_wholes, m_phoneKeys,
        m_homeKeys, m_otherKeys, m_owners;
};

}  // namespace roulian::customers::identity
