#pragma once
// What a name says about a person: 李晓明 a real name, 李女士 a surname, 李* a masked one, 快乐的小猫🐱 a nickname.
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace roulian::customers::identity {

enum class NameKind : std::uint8_t { None, Real, Title, Masked, Nick };

struct NameForm {
    NameKind kind = NameKind::None;
    std::uint8_t givenSize = 0;  // characters after the surname, masked ones too
    std::uint32_t surname = 0;   // character, or two of a compound one mixed; 0 = masked or nickname
    char32_t given[2] = {0, 0};  // 0 = masked or none
    std::uint64_t whole = 0;     // hash of the cleaned text: equal names are equal here
    std::uint64_t sound = 0;     // hash of surname and pinyin of the given name
    std::uint32_t givenSound[2] = {0, 0};
};

class NameReader {
public:
    // Emoji, signs, blanks and remarks in brackets are dropped, full width folded. A real name is a common surname
    // (of which there are some four hundred here) and one or two further characters.
    NameForm read(std::string_view utf8);

private:
    std::uint32_t soundOf(char32_t c);
    std::unordered_map<char32_t, std::uint32_t> m_sounds;  // first pinyin reading, hashed
};

enum class NameLevel : std::uint8_t {
    Same,
    SameSound,
    SameSurname,
    Differs,
    Compatible,
    Incompatible,
    Unknown
};

// Real against real: the first four; where one of them shows a part only: compatible or not; a nickname beside a real
// name says nothing.
NameLevel compareNames(const NameForm& a, const NameForm& b);

}  // namespace roulian::customers::identity
