#pragma once
// A text file as UTF-8, decoded piece by piece: memory does not grow with the file.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "exchange/io/file_bytes.h"

struct UConverter;

namespace roulian::exchange {

// U+FFFD and private-use characters: what a decoder leaves where the bytes made no sense.
std::int64_t countDamaged(std::string_view utf8);

// Length of the longest prefix that does not end inside a character.
std::size_t wholeCharacters(std::string_view utf8);

class TextStream {
public:
    // encoding: utf-8, utf-8-sig, gb18030 (gbk, gb2312), utf-16le, utf-16be. A byte order mark is skipped.
    // Errors: those of FileBytes::open and file.encoding.
    static Result<TextStream> open(const std::string& path, const std::string& encoding);

    // Fills valid UTF-8, whole characters only, most >= 64; 0 at the end, -1 when the file cannot be read.
    // Bytes that are not text in the encoding become U+FFFD.
    std::int64_t read(char* into, std::int64_t most);

    std::int64_t bytesRead() const { return m_bytesRead; }  // of the file, not of the text
    std::int64_t bytesTotal() const { return m_file->size(); }
    const std::string& name() const { return m_file->name(); }

private:
    struct ConverterCloser {
        void operator()(UConverter* c) const;
    };
    std::int64_t readUtf8(char* into, std::int64_t most);
    std::int64_t readConverted(char* into, std::int64_t most);

    std::unique_ptr<FileBytes> m_file;
    std::unique_ptr<UConverter, ConverterCloser> m_from, m_to;  // none for UTF-8
    std::string m_spill;                                        // text made but not yet handed out
    std::size_t m_spillAt = 0;
    std::string m_tail;  // an unfinished character of UTF-8
    std::vector<char> m_raw;
    std::size_t m_rawAt = 0, m_rawEnd = 0;
    std::vector<char16_t> m_pivot;
    char16_t* m_pivotAt = nullptr;
    char16_t* m_pivotEnd = nullptr;
    bool m_started = false, m_rawDone = false, m_done = false;
    std::int64_t m_bytesRead = 0;
};

}  // namespace roulian::exchange
