#include "exchange/io/text_stream.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

#include "core/text.h"

namespace roulian::exchange {
namespace {

constexpr std::size_t kRawBytes = 1 << 16;
constexpr std::size_t kPivotUnits = 1 << 14;

std::string replaced(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + 64);
    const auto size = static_cast<int32_t>(bytes.size());
    for (int32_t i = 0; i < size;) {
        const int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes.data(), i, size, c);
        if (c < 0)
            out += "\uFFFD";
        else
            out.append(bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
    }
    return out;
}

}  // namespace

std::int64_t countDamaged(std::string_view utf8) {
    // U+E000 … U+F8FF is EE 80 80 … EF A3 BF; U+FFFD is EF BF BD.
    std::int64_t count = 0;
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        const auto a = static_cast<unsigned char>(utf8[i]);
        if (a < 0xEE) continue;
        const auto b = static_cast<unsigned char>(utf8[i + 1]);
        const auto c = static_cast<unsigned char>(utf8[i + 2]);
        if (a == 0xEE || (a == 0xEF && (b <= 0xA3 || (b == 0xBF && c == 0xBD)))) ++count;
    }
    return count;
}

std::size_t wholeCharacters(std::string_view text) {
    const std::size_t n = text.size();
    for (std::size_t back = 1; back <= 3 && back <= n; ++back) {
        const auto c = static_cast<unsigned char>(text[n - back]);
        if (c < 0x80) return n;
        if (c >= 0xC0) {
            const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            return length > back ? n - back : n;
        }
    }
    return n;
}

void TextStream::ConverterCloser::operator()(UConverter* c) const {
    ucnv_close(c);
}

Result<TextStream> TextStream::open(const std::string& path, const std::string& encoding) {
    auto file = FileBytes::open(path, true);
    if (!file) return file.error();
    TextStream stream;
    stream.m_file = std::make_unique<FileBytes>(std::move(file).value());
    if (encoding == "utf-8" || encoding == "utf-8-sig") return stream;
    const bool gb = encoding == "gb18030" || encoding == "gbk" || encoding == "gb2312";
    const char* name = gb                       ? "GB18030"
                       : encoding == "utf-16le" ? "UTF-16LE"
                       : encoding == "utf-16be" ? "UTF-16BE"
                                                : nullptr;
    if (!name) return Error{"file.encoding", {stream.m_file->name(), encoding}};
    UErrorCode error = U_ZERO_ERROR;
    stream.m_from.reset(ucnv_open(name, &error));
    stream.m_to.reset(ucnv_open("UTF-8", &error));
    if (U_FAILURE(error)) return Error{"file.encoding", {stream.m_file->name(), encoding}};
    stream.m_raw.resize(kRawBytes);
    stream.m_pivot.resize(kPivotUnits);
    stream.m_pivotAt = stream.m_pivotEnd = stream.m_pivot.data();
    return stream;
}

std::int64_t TextStream::read(char* into, std::int64_t most) {
    std::int64_t n = 0;
    if (m_spillAt < m_spill.size()) {
        std::string_view rest = std::string_view(m_spill).substr(m_spillAt);
        rest = rest.substr(0, static_cast<std::size_t>(most));
        rest = rest.substr(0, wholeCharacters(rest));
        std::memcpy(into, rest.data(), rest.size());
        m_spillAt += rest.size();
        return static_cast<std::int64_t>(rest.size());
    }
    n = m_from ? readConverted(into, most) : readUtf8(into, most);
    if (n >= 3 && !m_started && std::memcmp(into, "\xEF\xBB\xBF", 3) == 0) {
        n -= 3;
        std::memmove(into, into + 3, static_cast<std::size_t>(n));
        if (n == 0 && !m_done) {
            m_started = true;
            return read(into, most);
        }
    }
    m_started = true;
    return n;
}

std::int64_t TextStream::readUtf8(char* into, std::int64_t most) {
    if (m_done) return 0;
    for (;;) {
        const std::size_t kept = m_tail.size();
        std::memcpy(into, m_tail.data(), kept);
        const std::int64_t n = m_file->read(into + kept, most - static_cast<std::int64_t>(kept));
        if (n < 0) return -1;
        m_bytesRead += n;
        m_done = n == 0;
        const std::string_view all(into, kept + static_cast<std::size_t>(n));
        const std::size_t whole = m_done ? all.size() : wholeCharacters(all);
        m_tail.assign(all.substr(whole));
        if (whole == 0) {
            if (m_done) return 0;
            continue;
        }
        if (validUtf8(all.substr(0, whole))) return static_cast<std::int64_t>(whole);
        m_spill = replaced(all.substr(0, whole));
        m_spillAt = 0;
        return read(into, most);
    }
}

std::int64_t TextStream::readConverted(char* into, std::int64_t most) {
    char* target = into;
    while (!m_done && target == into) {
        if (m_rawAt == m_rawEnd && !m_rawDone) {
            const std::int64_t n = m_file->read(m_raw.data(), static_cast<std::int64_t>(m_raw.size()));
            if (n < 0) return -1;
            m_bytesRead += n;
            m_rawDone = n == 0;
            m_rawAt = 0;
            m_rawEnd = static_cast<std::size_t>(n);
        }
        const char* source = m_raw.data() + m_rawAt;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, into + most, &source, m_raw.data() + m_rawEnd,
                       m_pivot.data(), &m_pivotAt, &m_pivotEnd, m_pivot.data() + m_pivot.size(), false,
                       m_rawDone, &error);
        m_rawAt = static_cast<std::size_t>(source - m_raw.data());
        if (error == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(error)) return -1;
        m_done = m_rawDone && m_rawAt == m_rawEnd;
    }
    const std::string_view made(into, static_cast<std::size_t>(target - into));
    const std::size_t whole = m_done ? made.size() : wholeCharacters(made);
    if (whole < made.size()) {  // the converter stopped inside a character because the buffer was full
        m_spill.assign(made.substr(whole));
        m_spillAt = 0;
        char rest[8];
        char* restAt = rest;
        while (wholeCharacters(m_spill) != m_spill.size() && restAt == rest) {
            const char* source = m_raw.data() + m_rawAt;
            UErrorCode error = U_ZERO_ERROR;
            ucnv_convertEx(m_to.get(), m_from.get(), &restAt, rest + sizeof rest, &source,
                           m_raw.data() + m_rawEnd, m_pivot.data(), &m_pivotAt, &m_pivotEnd,
                           m_pivot.data() + m_pivot.size(), false, m_rawDone, &error);
            m_rawAt = static_cast<std::size_t>(source - m_raw.data());
            if (restAt == rest) break;
            m_spill.append(rest, static_cast<std::size_t>(restAt - rest));
            restAt = rest;
        }
    }
    return static_cast<std::int64_t>(whole);
}

}  // namespace roulian::exchange
