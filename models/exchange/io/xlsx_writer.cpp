#include "exchange/io/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <map>
#include <set>
#include <vector>

#include "core/number.h"
#include "core/text.h"
#include "exchange/io/file_bytes.h"
#include "exchange/table_source.h"

namespace roulian::exchange {
namespace {

constexpr lxw_row_t kMostRows = 1048576;
constexpr std::size_t kMostNameCharacters = 31;
constexpr std::size_t kMostCellCharacters = 32767;

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string firstCharacters(std::string_view utf8, std::size_t most) {
    std::size_t count = 0, i = 0;
    for (; i < utf8.size(); ++i)
        if ((static_cast<unsigned char>(utf8[i]) & 0xC0) != 0x80 && count++ == most) break;
    return std::string(utf8.substr(0, i));
}

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

bool isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Without what no cell of a sheet may hold: control characters, too many characters, and "_x002B_" as plain
// text, which readers take for an escaped character.
std::string cellText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const std::string_view rest = text.substr(i, 7);
        if (c == '_' && rest.size() == 7 && rest[1] == 'x' && rest[6] == '_' &&
            std::all_of(rest.begin() + 2, rest.begin() + 6, isHex))
            out += "_x005F";
        if (static_cast<unsigned char>(c) >= 32 || c == '\t' || c == '\n') out += c;
    }
    return characters(out) > kMostCellCharacters ? firstCharacters(out, kMostCellCharacters) : out;
}

class XlsxWriter : public TableWriter {
public:
    explicit XlsxWriter(const std::string& path) : m_pending(path), m_folder(folderOf(path)) {}
    ~XlsxWriter() override {
        if (m_book) workbook_close(m_book);  // the only way to free it; the pending file goes away after it
    }

    Status open() {
        // Tried first: the library opens its file only when all rows are there.
        std::FILE* probe = openFile(m_pending.path(), "wb");
        if (!probe) return m_pending.failure(std::strerror(errno));
        std::fclose(probe);
        // The library wants a char*, the string lives as long as the writer.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_pending.path().c_str(), &options);
        if (!m_book) return m_pending.failure("out of memory");
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_header, 0xEEF1F4);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_entry = workbook_add_format(m_book);
        format_set_num_format_index(m_entry, 49);  // text
        format_set_align(m_entry, LXW_ALIGN_RIGHT);
        format_set_bg_color(m_entry, 0xFFF8DC);
        format_set_border(m_entry, LXW_BORDER_HAIR);
        return success();
    }

    Status beginSheet(std::string_view name, std::span<const WriteColumn> columns) override {
        m_columns.assign(columns.begin(), columns.end());
        m_baseName = name;
        return addSheet();
    }

    Status row(std::span<const Value> values) override {
        if (!m_sheet) return m_pending.failure("no sheet");
        if (m_next == kMostRows)
            if (auto status = addSheet(); !status) return status;
        bool blank = true;
        const std::size_t count = std::min(values.size(), m_columns.size());
        for (std::size_t i = 0; i < count; ++i) {
            bool written = false;
            if (!put(static_cast<lxw_col_t>(i), m_columns[i], values[i], written))
                return m_pending.failure("cell");
            blank = blank && !written;
        }
        ++m_next;
        if (!blank) ++m_written.back();
        return success();
    }

    Status finish() override {
        if (!m_book) return m_pending.failure("closed");
        if (m_written.empty()) return m_pending.failure("no sheet");
        closeSheet();
        lxw_workbook* book = m_book;
        m_book = nullptr;
        if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
            return m_pending.failure(lxw_strerror(error));
        if (auto status = verify(); !status) return status;
        return m_pending.keep();
    }

private:
    Status addSheet() {
        closeSheet();
        m_sheet = workbook_add_worksheet(m_book, uniqueName().c_str());
        if (!m_sheet) return m_pending.failure("sheet");
        m_written.push_back(0);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto c = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, c, c, width(m_columns[i]), nullptr);
        }
        bool blank = true;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string text = cellText(m_columns[i].header);
            blank = blank && text.empty();
            if (worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), text.c_str(), m_header) !=
                LXW_NO_ERROR)
                return m_pending.failure("header");
        }
        if (!blank) m_written.back() = 1;
        std::size_t frozen = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].frozen) frozen = i + 1;
        worksheet_freeze_panes(m_sheet, 1, static_cast<lxw_col_t>(frozen));
        m_next = 1;
        return success();
    }

    void closeSheet() {
        if (m_sheet && m_openColumns > 0 && m_next > 1)
            worksheet_autofilter(m_sheet, 0, 0, m_next - 1, static_cast<lxw_col_t>(m_openColumns - 1));
        m_openColumns = m_columns.size();
    }

    std::string uniqueName() {
        std::string base;
        for (char c : std::string_view(trimmed(m_baseName)))
            base += std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : '-';
        while (!base.empty() && base.front() == '\'') base.erase(0, 1);
        if (base.empty()) base = "Sheet";
        for (int n = 1;; ++n) {
            const std::string tail = n == 1 ? std::string() : " (" + std::to_string(n) + ")";
            std::string name = firstCharacters(base, kMostNameCharacters - tail.size()) + tail;
            if (m_names.insert(folded(name)).second) return name;
        }
    }

    static double width(const WriteColumn& column) {
        if (column.width > 0) return column.width;
        double usual = 12;
        switch (column.type) {
            case ColumnType::Text:
                usual = 16;
                break;
            case ColumnType::Int:
            case ColumnType::Percent:
                usual = 9;
                break;
            case ColumnType::Qty:
            case ColumnType::Real:
            case ColumnType::Entry:
                usual = 10;
                break;
            case ColumnType::Money:
                usual = 13;
                break;
            case ColumnType::Day:
                usual = 11;
                break;
            case ColumnType::Time:
                usual = 19;
                break;
        }
        const std::size_t wide =
            characters(column.header) + (column.header.size() - characters(column.header)) / 2;
        return std::clamp(static_cast<double>(wide) + 3, usual, 40.0);
    }

    lxw_format* format(const std::string& code) {
        lxw_format*& made = m_formats[code];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, code.c_str());
        }
        return made;
    }

    lxw_format* numberFormat(const WriteColumn& column, double value) {
        int decimals = column.decimals;
        std::string code = "#,##0";
        switch (column.type) {
            case ColumnType::Text:
                return nullptr;
            case ColumnType::Money:
            case ColumnType::Real:
            case ColumnType::Entry:
                decimals = decimals < 0 ? 2 : decimals;
                break;
            case ColumnType::Percent:
                code = "0";
                decimals = decimals < 0 ? 1 : decimals;
                break;
            case ColumnType::Qty:
                if (decimals < 0 && std::floor(value) != value) return format("#,##0.###");
                break;
            default:
                break;
        }
        if (decimals > 0) code += "." + std::string(static_cast<std::size_t>(std::min(decimals, 9)), '0');
        return format(column.type == ColumnType::Percent ? code + "%" : code);
    }

    bool number(lxw_col_t c, double value, lxw_format* f, bool& written) {
        if (!std::isfinite(value)) return true;
        written = true;
        return worksheet_write_number(m_sheet, m_next, c, value, f) == LXW_NO_ERROR;
    }

    bool text(lxw_col_t c, std::string_view value, bool& written) {
        const std::string clean = cellText(value);
        if (clean.empty()) return true;
        written = true;
        return worksheet_write_string(m_sheet, m_next, c, clean.c_str(), nullptr) == LXW_NO_ERROR;
    }

    bool entry(lxw_col_t c, std::string_view value, bool& written) {
        const std::string clean = cellText(value);
        if (clean.empty()) return worksheet_write_blank(m_sheet, m_next, c, m_entry) == LXW_NO_ERROR;
        written = true;
        return worksheet_write_string(m_sheet, m_next, c, clean.c_str(), m_entry) == LXW_NO_ERROR;
    }

    bool time(lxw_col_t c, std::int64_t seconds, const char* code, const std::string& iso, bool& written) {
        const double serial = static_cast<double>(seconds) / 86400.0 + 25569.0;
        if (serial < 61.0) return text(c, iso, written);  // before the calendar of spreadsheets is right
        return number(c, serial, format(code), written);
    }

    bool put(lxw_col_t c, const WriteColumn& column, const Value& value, bool& written) {
        const bool asText = column.type == ColumnType::Text;
        if (const auto* s = std::get_if<std::string_view>(&value))
            return column.type == ColumnType::Entry ? entry(c, *s, written) : text(c, *s, written);
        if (const auto* n = std::get_if<std::int64_t>(&value)) {
            const auto d = static_cast<double>(*n);
            const bool exact = std::abs(d) <= 9007199254740992.0;
            return asText || !exact ? text(c, std::to_string(*n), written)
                                    : number(c, d, numberFormat(column, d), written);
        }
        if (const auto* d = std::get_if<Day>(&value))
            return asText ? text(c, d->iso(), written)
                          : time(c, std::int64_t{d->n} * 86400, "yyyy-mm-dd", d->iso(), written);
        if (const auto* t = std::get_if<LocalTime>(&value)) {
            const char* code = t->precision == Precision::Day      ? "yyyy-mm-dd"
                               : t->precision == Precision::Minute ? "yyyy-mm-dd hh:mm"
                                                                   : "yyyy-mm-dd hh:mm:ss";
            return asText ? text(c, t->iso(), written) : time(c, t->seconds, code, t->iso(), written);
        }
        double d = 0;
        if (const auto* real = std::get_if<double>(&value))
            d = *real;
        else if (const auto* money = std::get_if<Money>(&value))
            d = money->yuan();
        else if (const auto* qty = std::get_if<Qty>(&value))
            d = qty->value();
        else
            return true;
        return asText ? text(c, formatNumber(d), written) : number(c, d, numberFormat(column, d), written);
    }

    Status verify() {
        OpenOptions options;
        options.maxRatio = 1 << 30;  // our own file may be as repetitive as it likes
        auto source = openTable(m_pending.path(), options);
        if (!source) return m_pending.failure(source.error().code);
        for (std::size_t i = 0; i < m_written.size(); ++i) {
            std::int64_t rows = 0;
            auto status = source.value()->readRows(i, [&](const Row&) { return ++rows, true; }, {});
            if (!status) return m_pending.failure(status.error().code);
            if (rows != m_written[i]) return m_pending.failure("incomplete");
        }
        return success();
    }

    PendingFile m_pending;
    std::string m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_header = nullptr, *m_entry = nullptr;
    std::map<std::string, lxw_format*> m_formats;
    std::vector<WriteColumn> m_columns;
    std::size_t m_openColumns = 0;
    std::string m_baseName;
    std::set<std::string> m_names;
    std::vector<std::int64_t> m_written;  // rows a sheet that are not blank, the header included
    lxw_row_t m_next = 0;
};

}  // namespace

Result<std::unique_ptr<TableWriter>> makeXlsxWriter(const std::string& path) {
    auto writer = std::make_unique<XlsxWriter>(path);
    if (auto status = writer->open(); !status) return status.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

}  // namespace roulian::exchange
