#include "exchange/io/ole.h"

#include <string_view>
#include <vector>

namespace roulian::exchange {
namespace {

constexpr std::size_t kEntryBytes = 128;  // [MS-CFB] 2.6.1: name in UTF-16LE, its size at 64, the kind at 66

bool isStream(const char* entry, std::string_view name) {
    const auto at = [entry](std::size_t i) { return static_cast<unsigned char>(entry[i]); };
    if (at(66) != 2 || at(64) + 256u * at(65) != (name.size() + 1) * 2) return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (entry[2 * i] != name[i] || entry[2 * i + 1] != 0) return false;
    return true;
}

}  // namespace

Container oleContainer(FileBytes& file) {
    std::vector<char> buffer(1 << 20);
    Container found = Container::Unknown;
    for (;;) {
        const std::int64_t n = file.read(buffer.data(), static_cast<std::int64_t>(buffer.size()));
        if (n <= 0) return found;
        for (std::size_t i = 0; i + kEntryBytes <= static_cast<std::size_t>(n); i += kEntryBytes) {
            if (isStream(buffer.data() + i, "EncryptedPackage")) return Container::EncryptedOffice;
            if (isStream(buffer.data() + i, "Workbook") || isStream(buffer.data() + i, "Book"))
                found = Container::Xls;
        }
    }
}

}  // namespace roulian::exchange
