#include "exchange/io/xls_book.h"

#include <cmath>
#include <cstring>

#include "core/number.h"
#include "core/utf8.h"

namespace roulian::exchange {
namespace {

// Record types of [MS-XLS] 2.3.
enum : std::uint16_t {
    kFormula = 0x006,
    kEof = 0x00A,
    kDate1904 = 0x022,
    kFilePass = 0x02F,
    kContinue = 0x03C,
    kBoundSheet = 0x085,
    kMulRk = 0x0BD,
    kRString = 0x0D6,
    kXf = 0x0E0,
    kMergeCells = 0x0E5,
    kSst = 0x0FC,
    kLabelSst = 0x0FD,
    kNumber = 0x203,
    kLabel = 0x204,
    kBoolErr = 0x205,
    kString = 0x207,
    kRk = 0x27E,
    kFormat = 0x41E,
    kBof = 0x809
};

constexpr double kDays1904 = 1462;
constexpr std::int64_t kMostRecords = 8'000'000;  // of one sheet; 65,536 rows rarely have more than 100 cells

std::uint16_t u16(std::string_view b, std::size_t at) {
    if (at + 2 > b.size()) return 0;
    return static_cast<std::uint16_t>(static_cast<unsigned char>(b[at]) |
                                      static_cast<unsigned char>(b[at + 1]) << 8);
}
std::uint32_t u32(std::string_view b, std::size_t at) {
    return u16(b, at) | static_cast<std::uint32_t>(u16(b, at + 2)) << 16;
}
double f64(std::string_view b, std::size_t at) {
    double v = 0;
    if (at + 8 <= b.size()) std::memcpy(&v, b.data() + at, 8);
    return v;
}

struct Record {
    std::uint16_t type = 0;
    std::string_view data;
};

// Records one after the other; false at the end or where the stream breaks off.
class Records {
public:
    Records(std::string_view stream, std::size_t at) : m_stream(stream), m_at(at) {}
    bool next(Record& record) {
        if (m_at + 4 > m_stream.size()) return false;
        const std::size_t length = u16(m_stream, m_at + 2);
        if (m_at + 4 + length > m_stream.size()) return false;
        record = {u16(m_stream, m_at), m_stream.substr(m_at + 4, length)};
        m_at += 4 + length;
        return true;
    }
    std::uint16_t peek() const { return m_at + 4 <= m_stream.size() ? u16(m_stream, m_at) : 0; }

private:
    std::string_view m_stream;
    std::size_t m_at;
};

void appendCharacter(std::string& out, std::uint16_t& high, std::uint16_t unit) {
    std::uint32_t code = unit;
    if (unit >= 0xD800 && unit < 0xDC00) {
        high = unit;
        return;
    }
    if (unit >= 0xDC00 && unit < 0xE000)
        code = high != 0 ? 0x10000u + ((high - 0xD800u) << 10) + (unit - 0xDC00u) : 0xFFFDu;
    high = 0;
    appendUtf8(out, code);
}

// Bytes of a record and its CONTINUE records; strings that cross from one into the next repeat their flag byte.
class Pieces {
public:
    std::vector<std::string_view> parts;
    bool skip(std::size_t n) {
        while (n > 0) {
            if (!settle()) return false;
            const std::size_t here = std::min(n, parts[m_part].size() - m_at);
            m_at += here;
            n -= here;
        }
        return true;
    }
    bool byte(std::uint8_t& out) {
        if (!settle()) return false;
        out = static_cast<std::uint8_t>(parts[m_part][m_at++]);
        return true;
    }
    bool number(std::size_t bytes, std::uint32_t& out) {
        out = 0;
        for (std::size_t i = 0; i < bytes; ++i) {
            std::uint8_t b = 0;
            if (!byte(b)) return false;
            out |= static_cast<std::uint32_t>(b) << (8 * i);
        }
        return true;
    }
    // A string with its head: length (lengthBytes), flags, run and extension sizes.
    bool string(std::size_t lengthBytes, std::string& out) {
        std::uint32_t length = 0, runs = 0, extension = 0;
        std::uint8_t flags = 0;
        if (!number(lengthBytes, length) || !byte(flags)) return false;
        if ((flags & 8) != 0 && !number(2, runs)) return false;
        if ((flags & 4) != 0 && !number(4, extension)) return false;
        bool wide = (flags & 1) != 0;
        std::uint16_t high = 0;
        for (std::uint32_t i = 0; i < length; ++i) {
            if (m_part < parts.size() && m_at == parts[m_part].size()) {
                if (!settle()) return false;
                std::uint8_t again = 0;
                if (!byte(again)) return false;
                wide = (again & 1) != 0;
            }
            std::uint32_t unit = 0;
            if (!number(wide ? 2 : 1, unit)) return false;
            appendCharacter(out, high, static_cast<std::uint16_t>(unit));
        }
        return skip(std::size_t{runs} * 4) && skip(extension);
    }
    bool atEnd() { return !settle(); }

private:
    bool settle() {
        while (m_part < parts.size() && m_at >= parts[m_part].size()) {
            ++m_part;
            m_at = 0;
        }
        return m_part < parts.size();
    }
    std::size_t m_part = 0, m_at = 0;
};

std::string oneString(std::string_view data, std::size_t lengthBytes) {
    Pieces pieces;
    pieces.parts = {data};
    std::string out;
    pieces.string(lengthBytes, out);
    return out;
}

double rk(std::uint32_t raw) {
    double value = 0;
    if ((raw & 2) != 0) {
        value = static_cast<std::int32_t>(raw) >> 2;
    } else {
        const std::uint64_t bits = static_cast<std::uint64_t>(raw & 0xFFFFFFFCu) << 32;
        std::memcpy(&value, &bits, 8);
    }
    return (raw & 1) != 0 ? value / 100 : value;
}

XlsCell numberCell(const XlsBook& book, double value, std::size_t style) {
    XlsCell cell;
    cell.isNumber = true;
    cell.isDate = style < book.dateStyles.size() && book.dateStyles[style];
    if (cell.isDate && book.date1904) value += kDays1904;
    cell.number = value;
    const auto time = cell.isDate ? timeFromSerial(value) : std::nullopt;
    cell.text = time ? time->iso() : formatNumber(value);
    return cell;
}

}  // namespace

Result<XlsBook> readXlsBook(std::string stream, const std::string& name) {
    XlsBook book;
    book.stream = std::move(stream);
    Records records(book.stream, 0);
    Record r;
    if (!records.next(r) || r.type != kBof) return Error{"file.damaged", {name}};
    if (u16(r.data, 0) != 0x0600) return Error{"file.xls", {name}};
    std::map<int, bool> custom;
    std::vector<int> formats;
    while (records.next(r) && r.type != kEof) {
        switch (r.type) {
            case kFilePass:
                return Error{"file.encrypted", {name}};
            case kDate1904:
                book.date1904 = u16(r.data, 0) != 0;
                break;
            case kBoundSheet:
                if (r.data.size() > 8 && (r.data[4] & 3) == 0 && r.data[5] == 0)
                    book.sheets.push_back({oneString(r.data.substr(6), 1), u32(r.data, 0)});
                break;
            case kFormat:
                custom[u16(r.data, 0)] =
                    isDateFormat(oneString(r.data.substr(std::min<std::size_t>(2, r.data.size())), 2));
                break;
            case kXf:
                formats.push_back(u16(r.data, 2));
                break;
            case kSst: {
                Pieces pieces;
                pieces.parts = {r.data};
                while (records.peek() == kContinue && records.next(r)) pieces.parts.push_back(r.data);
                std::uint32_t total = 0, unique = 0;
                if (!pieces.number(4, total) || !pieces.number(4, unique)) break;
                for (std::uint32_t i = 0; i < unique && !pieces.atEnd(); ++i) {
                    std::string text;
                    if (!pieces.string(2, text)) return Error{"file.damaged", {name}};
                    book.strings.add(text);
                }
                break;
            }
            default:
                break;
        }
    }
    for (const int format : formats) {
        const auto known = custom.find(format);
        book.dateStyles.push_back(known != custom.end() ? known->second : isBuiltinDateFormat(format));
    }
    if (book.sheets.empty()) return Error{"file.damaged", {name}};
    return book;
}

Status readXlsSheet(const XlsBook& book, const XlsBook::Sheet& sheet, const std::string& name,
                    const OpenOptions& options, XlsRows& rows, std::vector<MergedRange>& merged) {
    Records records(book.stream, sheet.offset);
    Record r;
    if (!records.next(r) || r.type != kBof) return Error{"file.damaged", {name}};
    int depth = 1;  // charts inside a sheet have their own beginning and end
    XlsCell* waiting = nullptr;
    const auto at = [&](std::size_t column) -> XlsCell& {
        return rows[u16(r.data, 0)][static_cast<int>(column)];
    };
    std::int64_t seen = 0;
    while (depth > 0) {
        if (!records.next(r)) return Error{"file.damaged", {name}};
        if (++seen > kMostRecords) return Error{"file.too_large", {name}};
        if (r.type == kBof) ++depth;
        if (r.type == kEof) --depth;
        if (depth != 1 || r.data.size() < 6) continue;
        const std::size_t column = u16(r.data, 2), style = u16(r.data, 4);
        if (static_cast<int>(column) >= options.maxColumns && r.type != kMergeCells && r.type != kString)
            continue;
        switch (r.type) {
            case kLabelSst: {
                const std::uint32_t index = u32(r.data, 6);
                if (index >= book.strings.size()) return Error{"file.damaged", {name}};
                at(column).text = book.strings[index];
                break;
            }
            case kLabel:
            case kRString:
                at(column).text = oneString(r.data.substr(6), 2);
                break;
            case kNumber:
                at(column) = numberCell(book, f64(r.data, 6), style);
                break;
            case kRk:
                at(column) = numberCell(book, rk(u32(r.data, 6)), style);
                break;
            case kMulRk:
                for (std::size_t i = 0, p = 4; p + 8 <= r.data.size(); ++i, p += 6)
                    at(column + i) = numberCell(book, rk(u32(r.data, p + 2)), u16(r.data, p));
                break;
            case kFormula:
                waiting = nullptr;
                if (u16(r.data, 12) != 0xFFFF)
                    at(column) = numberCell(book, f64(r.data, 6), style);
                else if (r.data[6] == 0)
                    waiting = &at(column);  // its text follows
                else if (r.data[6] == 1)
                    at(column).text = r.data[8] != 0 ? "1" : "0";
                break;
            case kString:
                if (waiting != nullptr) waiting->text = oneString(r.data, 2);
                waiting = nullptr;
                break;
            case kBoolErr:
                if (r.data.size() > 7 && r.data[7] == 0) at(column).text = r.data[6] != 0 ? "1" : "0";
                break;
            case kMergeCells:
                for (std::size_t i = 0, p = 2; i < u16(r.data, 0) && p + 8 <= r.data.size(); ++i, p += 8)
                    merged.push_back(
                        {u16(r.data, p) + 1, u16(r.data, p + 2) + 1, u16(r.data, p + 4), u16(r.data, p + 6)});
                break;
            default:
                break;
        }
    }
    return success();
}

}  // namespace roulian::exchange
