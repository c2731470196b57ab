#pragma once
// A file opened for reading in order, with the errors every reader shares.
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

#include "core/result.h"

namespace roulian::exchange {

std::string fileName(const std::string& path);  // last part, UTF-8
Status replaceFile(const std::string& from,
                   const std::string& to);                       // rename over; UTF-8 paths on every system
std::FILE* openFile(const std::string& path, const char* mode);  // UTF-8 paths on every system

class FileBytes {
public:
    // Errors: file.missing, file.directory, file.unreadable and, unless allowed, file.empty.
    static Result<FileBytes> open(const std::string& path, bool allowEmpty = false);

    const std::string& path() const { return m_path; }
    const std::string& name() const { return m_name; }
    std::int64_t size() const { return m_size; }
    std::int64_t read(char* into, std::int64_t most);  // bytes read, 0 at the end, -1 on failure
    bool seek(std::int64_t offset);

private:
    struct Closer {
        void operator()(std::FILE* f) const { std::fclose(f); }
    };
    std::unique_ptr<std::FILE, Closer> m_file;
    std::string m_path, m_name;
    std::int64_t m_size = 0;
};

}  // namespace roulian::exchange
