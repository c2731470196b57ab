#include "exchange/io/csv_writer.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "core/number.h"
#include "exchange/io/file_bytes.h"

namespace roulian::exchange {
namespace {

constexpr std::size_t kFlushBytes = 1 << 18;

std::string yuanText(Money money) {
    const bool negative = money.fen < 0;
    const std::uint64_t fen =
        negative ? 0 - static_cast<std::uint64_t>(money.fen) : static_cast<std::uint64_t>(money.fen);
    const std::string cents = std::to_string(fen % 100);
    return (negative ? "-" : "") + std::to_string(fen / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

struct ToText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::string_view text) const { return std::string(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return formatNumber(number); }
    std::string operator()(Money money) const { return yuanText(money); }
    std::string operator()(Qty qty) const { return formatNumber(qty.value()); }
    std::string operator()(Day day) const { return day.iso(); }
    std::string operator()(LocalTime time) const { return time.iso(); }
};

class CsvWriter : public TableWriter {
public:
    CsvWriter(const std::string& path, bool gb18030) : m_pending(path), m_gb(gb18030) {}
    ~CsvWriter() override {
        if (m_file) std::fclose(m_file);
        if (m_converter) ucnv_close(m_converter);
    }

    Status open() {
        if (m_gb) {
            UErrorCode error = U_ZERO_ERROR;
            m_converter = ucnv_open("GB18030", &error);
            if (U_FAILURE(error)) return m_pending.failure("GB18030");
        }
        m_file = openFile(m_pending.path(), "wb");
        if (!m_file) return m_pending.failure(std::strerror(errno));
        if (!m_gb) m_text = "\xEF\xBB\xBF";
        return success();
    }

    Status beginSheet(std::string_view, std::span<const WriteColumn> columns) override {
        if (m_columns > 0) return m_pending.failure("more than one sheet");
        m_columns = columns.size();
        for (std::size_t i = 0; i < columns.size(); ++i) cell(i, columns[i].header);
        return endRow();
    }

    Status row(std::span<const Value> values) override {
        for (std::size_t i = 0; i < m_columns; ++i)
            cell(i, i < values.size() ? std::visit(ToText{}, values[i]) : std::string());
        return endRow();
    }

    Status finish() override {
        if (auto status = flush(); !status) return status;
        std::FILE* file = m_file;
        m_file = nullptr;
        if (std::fclose(file) != 0) return m_pending.failure(std::strerror(errno));
        return m_pending.keep();
    }

private:
    void cell(std::size_t column, const std::string& text) {
        if (column > 0) m_text += ',';
        const bool edges = !text.empty() && (text.front() == ' ' || text.back() == ' ');
        if (!edges && text.find_first_of(",\"\r\n\t") == std::string::npos) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (char c : text) {
            if (c == '"') m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }

    Status endRow() {
        m_text += "\r\n";
        return m_text.size() < kFlushBytes ? success() : flush();
    }

    Status flush() {
        if (!m_file) return m_pending.failure("closed");
        if (m_converter) {
            const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(m_text);
            UErrorCode error = U_ZERO_ERROR;
            m_text.resize(static_cast<std::size_t>(wide.length()) * 4 + 16);
            const int32_t n = ucnv_fromUChars(m_converter, m_text.data(), static_cast<int32_t>(m_text.size()),
                                              wide.getBuffer(), wide.length(), &error);
            if (U_FAILURE(error)) return m_pending.failure("GB18030");
            m_text.resize(static_cast<std::size_t>(n));
        }
        const bool good =
            std::fwrite(m_text.data(), 1, m_text.size(), m_file) == m_text.size() && std::fflush(m_file) == 0;
        m_text.clear();
        if (!good) return m_pending.failure(std::strerror(errno));
        return success();
    }

    PendingFile m_pending;  // first, so that it is removed after the file is closed
    const bool m_gb;
    std::FILE* m_file = nullptr;
    UConverter* m_converter = nullptr;
    std::string m_text;
    std::size_t m_columns = 0;
};

}  // namespace

Result<std::unique_ptr<TableWriter>> makeCsvWriter(const std::string& path, bool gb18030) {
    auto writer = std::make_unique<CsvWriter>(path, gb18030);
    if (auto status = writer->open(); !status) return status.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

}  // namespace roulian::exchange
