#include "exchange/io/table_writer.h"

#include <cstring>
#include <filesystem>
#include <random>
#include <system_error>

#include "exchange/io/file_bytes.h"

namespace roulian::exchange {

Status mayReplace(const std::string& target) {
    auto file = FileBytes::open(target, true);
    if (!file) return success();  // nothing there; the writing itself tells what else is wrong
    static constexpr char kMark[] = "SQLite format 3";  // with its end: how every such file begins
    char begin[sizeof kMark];
    const bool workspace =
        file->read(begin, sizeof begin) == sizeof begin && std::memcmp(begin, kMark, sizeof begin) == 0;
    return workspace ? Status(Error{"file.workspace", {target}}) : success();
}

// The name only has to differ from that of another writer at work on the same target.
PendingFile::PendingFile(std::string target) : m_target(std::move(target)) {
    std::random_device random;
    m_path = m_target + ".part" + std::to_string(random() % 1000000);
}

PendingFile::~PendingFile() {
    if (m_path.empty()) return;
    std::error_code ignored;
    std::filesystem::remove(std::filesystem::path(std::u8string(m_path.begin(), m_path.end())), ignored);
}

Status PendingFile::keep() {
    if (auto status = mayReplace(m_target); !status) return status;
    auto status = replaceFile(m_path, m_target);
    if (!status) return failure(status.error().args.back());
    m_path.clear();
    return status;
}

Error PendingFile::failure(std::string_view reason) const {
    return Error{"file.write", {m_target, std::string(reason)}};
}

}  // namespace roulian::exchange
