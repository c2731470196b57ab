#pragma once
// Drives the whole reading side with one file and checks what its headers promise. Aborts with a word on a
// broken promise; a clean error is a fine answer.
#include <cstddef>
#include <cstdint>
#include <string>

namespace roulian::fuzz {

// The bytes as a file that is gone again when this object goes; in memory where the system has such a place.
class ScratchFile {
public:
    explicit ScratchFile(const char* name);
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    void write(const std::uint8_t* data, std::size_t size) const;
    const std::string& path() const { return m_path; }

private:
    std::string m_folder, m_path;
};

// Ends the program with the words when a promise of the readers is not kept.
void promise(bool kept, const char* what);

void readEverything(const std::string& path);

}  // namespace roulian::fuzz
