#include <vector>

#include "exchange/io/file_bytes.h"
#include "exchange/io/sha256.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

Result<std::string> fileDigest(const std::string& path, const ReadControl& control) {
    auto opened = FileBytes::open(path, true);
    if (!opened) return opened.error();
    FileBytes& file = opened.value();
    Sha256 hash;
    std::vector<char> buffer(1 << 18);
    std::int64_t done = 0;
    for (;;) {
        if (control.cancel.cancelled()) return Error{"cancelled", {}};
        const std::int64_t n = file.read(buffer.data(), static_cast<std::int64_t>(buffer.size()));
        if (n < 0) return Error{"file.unreadable", {file.name()}};
        if (n == 0) break;
        hash.add({buffer.data(), static_cast<std::size_t>(n)});
        done += n;
        if (control.progress) control.progress({"import.digest", done, file.size()});
    }
    return hash.hex();
}

}  // namespace roulian::exchange
