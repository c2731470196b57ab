#include "exchange/io/file_bytes.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace roulian::exchange {
namespace {

std::filesystem::path native(const std::string& path) {
    return std::filesystem::path(std::u8string(path.begin(), path.end()));
}

}  // namespace

std::string fileName(const std::string& path) {
    const std::u8string name = native(path).filename().u8string();
    return {name.begin(), name.end()};
}

std::FILE* openFile(const std::string& path, const char* mode) {
#ifdef _WIN32
    return _wfopen(native(path).c_str(), std::wstring(mode, mode + std::strlen(mode)).c_str());
#else
    return std::fopen(path.c_str(), mode);
#endif
}

Status replaceFile(const std::string& from, const std::string& to) {
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error) return Error{"file.write", {fileName(to), error.message()}};
    return success();
}

Result<FileBytes> FileBytes::open(const std::string& path, bool allowEmpty) {
    FileBytes file;
    file.m_path = path;
    file.m_name = fileName(path);
    std::error_code error;
    const auto status = std::filesystem::status(native(path), error);
    if (!std::filesystem::exists(status)) {
        const bool denied = error == std::errc::permission_denied;
        return Error{denied ? "file.unreadable" : "file.missing", {file.m_name}};
    }
    if (std::filesystem::is_directory(status)) return Error{"file.directory", {file.m_name}};
    file.m_file.reset(openFile(path, "rb"));
    if (!file.m_file) return Error{"file.unreadable", {file.m_name}};
    std::setvbuf(file.m_file.get(), nullptr, _IONBF, 0);  // readers bring their own large buffers
    const auto size = std::filesystem::file_size(native(path), error);
    file.m_size = error ? 0 : static_cast<std::int64_t>(size);
    if (file.m_size == 0 && !allowEmpty) return Error{"file.empty", {file.m_name}};
    return file;
}

std::int64_t FileBytes::read(char* into, std::int64_t most) {
    const std::size_t n = std::fread(into, 1, static_cast<std::size_t>(most), m_file.get());
    return n == 0 && std::ferror(m_file.get()) ? -1 : static_cast<std::int64_t>(n);
}

bool FileBytes::seek(std::int64_t offset) {
#ifdef _WIN32
    return _fseeki64(m_file.get(), offset, SEEK_SET) == 0;
#else
    return fseeko(m_file.get(), offset, SEEK_SET) == 0;
#endif
}

}  // namespace roulian::exchange
