// Comparing and merging what two files say about one person.
#include "core/text.h"
#include "store/writer/people.h"

namespace roulian::store {

namespace {

// Letters and digits of a name, folded; stars, emoji, signs and blanks dropped.
std::string nameLetters(std::string_view name) {
    const std::string text = folded(name);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (i + size > text.size()) break;
        std::uint32_t c = size == 1 ? lead : lead & (0xFF >> (size + 1));
        for (std::size_t k = 1; k < size; ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        const bool ascii = c < 0x80 && !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
        const bool sign = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                          (c >= 0xFE00 && c <= 0xFE0F) || c == 0xB7 || c == 0xD7 ||
                          (c >= 0x1F000 && c <= 0x1FAFF) || c >= 0xE0000;
        if (!ascii && !sign) out.append(text, i, size);
        i += size;
    }
    return out;
}

bool masked(std::string_view text) {
    return text.find('*') != std::string_view::npos || text.find("\xef\xbc\x8a") != std::string_view::npos;
}

std::string mergedField(const std::string& there, const std::string& said, bool older) {
    if (said.empty() || said == there) return there;
    if (there.empty()) return said;
    if (masked(said) && !masked(there)) return there;
    if (masked(there) && !masked(said)) return said;
    return older ? there : said;
}

}  // namespace

bool namesClearlyDiffer(std::string_view a, std::string_view b) {
    const std::string x = nameLetters(a), y = nameLetters(b);
    if (x.empty() || y.empty()) return false;
    return x.find(y) == std::string::npos && y.find(x) == std::string::npos;
}

Person mergedPerson(const Person& there, const Person& said, bool older) {
    Person out;
    out.name = mergedField(there.name, said.name, older);
    out.phone = mergedField(there.phone, said.phone, older);
    out.phoneExtension = mergedField(there.phoneExtension, said.phoneExtension, older);
    out.addressDetail = mergedField(there.addressDetail, said.addressDetail, older);
    out.remark = mergedField(there.remark, said.remark, older);
    return out;
}

std::string identityMask(IdentityKind kind, std::string_view value) {
    switch (kind) {
        case IdentityKind::PhoneFull:
        case IdentityKind::PhoneMasked:
            return maskedPhone(value);
        case IdentityKind::Nick:
            return maskedName(value);
        case IdentityKind::AddressHash:
            return {};
        default:
            break;
    }
    for (const char c : value)
        if (static_cast<unsigned char>(c) >= 0x80) return maskedName(value);
    if (value.size() < 8) return "***";
    return std::string(value.substr(0, 2)) + "***" + std::string(value.substr(value.size() - 2));
}

}  // namespace roulian::store
