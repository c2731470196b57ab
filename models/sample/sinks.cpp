#include "sample/sinks.h"

#include <unicode/ucnv.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/number.h"

namespace roulian::sample {
namespace {

namespace fs = std::filesystem;
fs::path utf8Path(const std::string& text) {
    return fs::path(std::u8string(text.begin(), text.end()));
}
std::string utf8Text(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

void appendQuoted(std::string& out, std::string_view cell) {
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

// What a Chinese Excel leaves of a text: characters beyond GBK, emoji above all, become question marks.
std::string toGbk(const std::string& utf8) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("GBK", &error);
    if (U_FAILURE(error)) return utf8;
    ucnv_setSubstChars(converter, "?", 1, &error);
    std::string out(utf8.size() * 2 + 16, '\0');
    const std::int32_t n =
        ucnv_fromAlgorithmic(converter, UCNV_UTF8, out.data(), static_cast<std::int32_t>(out.size()),
                             utf8.data(), static_cast<std::int32_t>(utf8.size()), &error);
    ucnv_close(converter);
    out.resize(static_cast<std::size_t>(std::max(n, 0)));
    return out;
}

}  // namespace

Status saveText(const std::string& dir, const std::string& name, const std::string& bytes) {
    std::ofstream file(utf8Path(dir) / utf8Path(name), std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) return Error{"sample.write.failed", {dir + "/" + name}};
    return success();
}

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + '"';
}

void CsvSink::put(const std::vector<Cell>& cells) {
    const std::size_t before = m_text.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i) m_text += ',';
        if (const auto* text = std::get_if<std::string>(&cells[i]))
            appendQuoted(m_text, *text);
        else if (const auto* number = std::get_if<double>(&cells[i]))
            m_text += formatNumber(*number);
    }
    m_text += m_encoding == Encoding::Gbk ? "\r\n" : "\n";
    ++m_row;
    m_line = m_nextLine;
    m_nextLine += std::count(m_text.begin() + static_cast<std::ptrdiff_t>(before), m_text.end(), '\n');
}

Status CsvSink::save(const std::string& dir, const std::string& name) const {
    return saveText(dir, name, m_encoding == Encoding::Gbk ? toGbk(m_text) : "\xEF\xBB\xBF" + m_text);
}

XlsxBook::XlsxBook(const std::string& dir, const std::string& name, bool streaming) {
    m_final = utf8Text(utf8Path(dir) / utf8Path(name));
    // A plain file name while writing: the library opens files by narrow names.
    m_temporary = utf8Text(utf8Path(dir) / "sample-writing.xlsx");
    lxw_workbook_options options{};
    options.constant_memory = streaming ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(m_temporary.c_str(), &options);
    lxw_doc_properties properties{};
    properties.created = 1'755'388'800;  // fixed, so that equal content gives equal bytes
    if (m_book) workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook() {
    if (!m_book) return;
    workbook_close(m_book);
    std::error_code ignored;
    fs::remove(utf8Path(m_temporary), ignored);
}

Status XlsxBook::close() {
    const lxw_error error = m_book ? workbook_close(m_book) : LXW_ERROR_CREATING_XLSX_FILE;
    m_book = nullptr;
    std::error_code code;
    if (error == LXW_NO_ERROR) fs::rename(utf8Path(m_temporary), utf8Path(m_final), code);
    if (error != LXW_NO_ERROR || code) return Error{"sample.write.failed", {m_final}};
    return success();
}

XlsxSheet::XlsxSheet(XlsxBook& book, const std::string& name)
    : m_sheet(book.m_book ? workbook_add_worksheet(book.m_book, name.c_str()) : nullptr) {}

void XlsxSheet::put(const std::vector<Cell>& cells) {
    ++m_row;
    if (!m_sheet) return;
    const auto row = static_cast<lxw_row_t>(m_row - 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (const auto* text = std::get_if<std::string>(&cells[i])) {
            if (!text->empty()) worksheet_write_string(m_sheet, row, column, text->c_str(), nullptr);
        } else if (const auto* number = std::get_if<double>(&cells[i])) {
            worksheet_write_number(m_sheet, row, column, *number, nullptr);
        }
    }
}

void XlsxSheet::merge(int column, std::int64_t fromRow, std::int64_t toRow, const Cell& value) {
    if (!m_sheet) return;
    const auto a = static_cast<lxw_row_t>(fromRow - 1), b = static_cast<lxw_row_t>(toRow - 1);
    const auto c = static_cast<lxw_col_t>(column);
    worksheet_merge_range(m_sheet, a, c, b, c, "", nullptr);
    if (const auto* text = std::get_if<std::string>(&value))
        worksheet_write_string(m_sheet, a, c, text->c_str(), nullptr);
    if (const auto* number = std::get_if<double>(&value))
        worksheet_write_number(m_sheet, a, c, *number, nullptr);
}

Table::Table(Sink& sink, SampleFile& file, std::span<const std::string_view> header, std::string sheet)
    : m_sink(sink), m_file(file), m_sheet(std::move(sheet)), m_cells(header.size()) {
    std::vector<Cell> names;
    for (std::size_t i = 0; i < header.size(); ++i) {
        m_index.emplace(header[i], i);  // of a repeated name the first
        names.emplace_back(std::string(header[i]));
    }
    m_sink.put(names);
}

std::size_t Table::index(std::string_view column) const {
    const auto it = m_index.find(column);
    return it == m_index.end() ? std::size_t(-1) : it->second;
}

void Table::set(std::string_view column, std::string value) {
    if (const std::size_t i = index(column); i < m_cells.size()) m_cells[i] = std::move(value);
}
void Table::set(std::string_view column, double value) {
    if (const std::size_t i = index(column); i < m_cells.size()) m_cells[i] = value;
}

void Table::clear(std::string_view column) {
    if (const std::size_t i = index(column); i < m_cells.size()) m_cells[i] = std::monostate{};
}

void Table::write() {
    m_sink.put(m_cells);
    ++m_file.rows;
    ++m_file.goodRows;
}

void Table::writeDirty(std::string kind, std::string_view column, std::string value, DirtyExpect expect) {
    std::vector<Cell> cells = m_cells;
    if (const std::size_t i = index(column); i < cells.size()) cells[i] = value;
    m_sink.put(cells);
    ++m_file.rows;
    if (expect == DirtyExpect::Warned) ++m_file.goodRows;
    m_file.dirty.push_back({m_file.path, m_sheet, m_sink.row(), m_sink.line(), std::move(kind),
                            std::string(column), std::move(value), expect});
}

void Table::writeRagged(std::string kind) {
    std::vector<Cell> cells = m_cells;
    cells.insert(cells.begin() + 1, Cell{std::string("多出一格")});
    m_sink.put(cells);
    ++m_file.rows;
    m_file.dirty.push_back(
        {m_file.path, m_sheet, m_sink.row(), m_sink.line(), std::move(kind), {}, {}, DirtyExpect::Rejected});
}

void Table::reset() {
    for (Cell& cell : m_cells) cell = std::monostate{};
}

DirtyPlan::DirtyPlan(std::uint64_t seed, std::uint64_t stream, std::int64_t rows, int kinds, double share)
    : m_rng(seed, stream) {
    const int wanted = std::max(rows > 0 ? kinds : 0, static_cast<int>(static_cast<double>(rows) * share));
    for (int i = 0; i < wanted; ++i)
        m_at.emplace_back(m_rng.below(static_cast<int>(rows)), kinds > 0 ? i % kinds : 0);
    std::sort(m_at.begin(), m_at.end());
}

int DirtyPlan::next() {
    if (m_used < m_at.size() && m_at[m_used].first <= m_row) return m_at[m_used++].second;
    ++m_row;
    return -1;
}

}  // namespace roulian::sample
