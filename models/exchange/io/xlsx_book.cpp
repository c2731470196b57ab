#include "exchange/io/xlsx_book.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "core/utf8.h"

namespace roulian::exchange {
namespace {

std::string lowerAscii(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool isTrue(std::string_view value) {
    return value == "1" || value == "true";
}

int toInt(std::string_view text, int otherwise) {
    int v = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), v);
    return v;
}

class WorkbookReader : public XmlHandler {
public:
    struct Entry {
        std::string name, relation;
        bool hidden = false;
    };
    std::vector<Entry> entries;
    bool date1904 = false;

    bool start(std::string_view name, XmlAttributes a) override {
        if (name == "workbookPr") date1904 = isTrue(attribute(a, "date1904"));
        if (name == "sheet") {
            // "id" with a prefix is the relation, "sheetId" another attribute.
            const std::string_view state = attribute(a, "state");
            entries.push_back({std::string(attribute(a, "name")), std::string(attribute(a, "id")),
                               state == "hidden" || state == "veryHidden"});
        }
        return true;
    }
    bool end(std::string_view) override { return true; }
};

class RelationReader : public XmlHandler {
public:
    std::map<std::string, std::string> worksheets;  // relation id → member
    bool start(std::string_view name, XmlAttributes a) override {
        if (name != "Relationship" || !endsWith(attribute(a, "Type"), "/worksheet")) return true;
        std::string target(attribute(a, "Target"));
        while (target.substr(0, 3) == "../") target.erase(0, 3);
        if (target.substr(0, 2) == "./") target.erase(0, 2);
        if (target.substr(0, 1) == "/")
            target.erase(0, 1);
        else if (target.substr(0, 3) != "xl/")
            target = "xl/" + target;
        worksheets[std::string(attribute(a, "Id"))] = target;
        return true;
    }
    bool end(std::string_view) override { return true; }
};

class StyleReader : public XmlHandler {
public:
    std::vector<bool> dates;
    bool start(std::string_view name, XmlAttributes a) override {
        if (name == "numFmt")
            m_custom[toInt(attribute(a, "numFmtId"), -1)] = isDateFormat(attribute(a, "formatCode"));
        if (name == "cellXfs") m_inside = true;
        if (m_inside && name == "xf") {
            const int id = toInt(attribute(a, "numFmtId"), 0);
            const auto custom = m_custom.find(id);
            dates.push_back(custom != m_custom.end() ? custom->second : isBuiltinDateFormat(id));
        }
        return true;
    }
    bool end(std::string_view name) override {
        if (name == "cellXfs") m_inside = false;
        return true;
    }

private:
    std::map<int, bool> m_custom;
    bool m_inside = false;
};

class StringReader : public XmlHandler {
public:
    StringReader(SharedStrings& strings, std::int64_t maxCellBytes)
        : m_strings(strings), m_most(maxCellBytes) {}
    bool tooLong = false;

    bool start(std::string_view name, XmlAttributes) override {
        if (name == "si") m_text.clear();
        if (name == "rPh") m_phonetic = true;
        m_taking = name == "t" && !m_phonetic;
        return true;
    }
    bool text(std::string_view piece) override {
        if (!m_taking) return true;
        m_text += piece;
        tooLong = static_cast<std::int64_t>(m_text.size()) > m_most;
        return !tooLong;
    }
    bool end(std::string_view name) override {
        m_taking = false;
        if (name == "rPh") m_phonetic = false;
        if (name == "si") {
            if (m_text.find("_x") == std::string::npos)
                m_strings.add(m_text);
            else
                m_strings.add(unescapeXlsx(m_text));
        }
        return true;
    }

private:
    SharedStrings& m_strings;
    const std::int64_t m_most;
    std::string m_text;
    bool m_taking = false, m_phonetic = false;
};

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// The code unit of "_xHHHH_" at position i, or -1.
int escapeAt(std::string_view text, std::size_t i) {
    if (i + 7 > text.size() || text[i] != '_' || text[i + 1] != 'x' || text[i + 6] != '_') return -1;
    int unit = 0;
    for (std::size_t k = 2; k < 6; ++k) {
        const int d = hexDigit(text[i + k]);
        if (d < 0) return -1;
        unit = unit * 16 + d;
    }
    return unit;
}

}  // namespace

bool isBuiltinDateFormat(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

bool isDateFormat(std::string_view code) {
    if (lowerAscii(code) == "general") return false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
            case '"':
                i = code.find('"', i + 1);
                break;
            case '[': {
                const std::size_t close = code.find(']', i);
                if (close == std::string_view::npos) return false;
                const std::string inside = lowerAscii(code.substr(i + 1, close - i - 1));
                if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos &&
                    std::string_view("hms").find(inside.front()) != std::string_view::npos)
                    return true;  // [h], [mm], [ss]: elapsed time
                i = close;
                break;
            }
            case '\\':
            case '_':
            case '*':
                ++i;
                break;
            case ';':
                return false;  // the first section tells
            case 'y':
            case 'Y':
            case 'm':
            case 'M':
            case 'd':
            case 'D':
            case 'h':
            case 'H':
            case 's':
            case 'S':
                return true;
            default:
                break;
        }
        if (i == std::string_view::npos) return false;
    }
    return false;
}

std::string unescapeXlsx(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const int unit = escapeAt(text, i);
        if (unit < 0) {
            out += text[i++];
            continue;
        }
        i += 7;
        if (unit >= 0xD800 && unit < 0xDC00) {
            const int low = escapeAt(text, i);
            if (low >= 0xDC00 && low < 0xE000) {
                i += 7;
                appendUtf8(out, 0x10000u + (static_cast<unsigned>(unit - 0xD800) << 10) +
                                    static_cast<unsigned>(low - 0xDC00));
                continue;
            }
        }
        const bool surrogate = unit >= 0xD800 && unit < 0xE000;
        if (unit != 0) appendUtf8(out, surrogate ? 0xFFFDu : static_cast<unsigned>(unit));
    }
    return out;
}

Status sniffZip(const OpenOptions& options, FileFacts& facts) {
    auto opened = ZipArchive::open(facts.path, facts.name, options);
    if (!opened) return opened.error();
    const ZipArchive& zip = opened.value();
    if (!zip.has("xl/workbook.xml")) {
        for (const std::string& member : zip.members()) {
            const std::string lower = lowerAscii(member);
            for (const char* end : {".csv", ".txt", ".xlsx", ".xls"})
                if (endsWith(lower, end)) facts.container = Container::Zip;
        }
        return success();
    }
    auto book = readBookIndex(zip);
    if (!book) return book.error();
    facts.container = Container::Xlsx;
    for (const XlsxBook::Sheet& sheet : book.value().sheets) facts.sheets.push_back(sheet.name);
    return success();
}

Result<XlsxBook> readBookIndex(const ZipArchive& zip) {
    WorkbookReader workbook;
    if (auto status = readXml(zip, "xl/workbook.xml", workbook); !status) return status.error();
    RelationReader relations;
    if (auto status = readXml(zip, "xl/_rels/workbook.xml.rels", relations); !status) return status.error();
    XlsxBook book;
    book.date1904 = workbook.date1904;
    for (WorkbookReader::Entry& entry : workbook.entries) {
        const auto member = relations.worksheets.find(entry.relation);  // chart sheets have none
        if (member != relations.worksheets.end() && zip.has(member->second))
            book.sheets.push_back({std::move(entry.name), member->second, entry.hidden});
    }
    const auto visible = [](const XlsxBook::Sheet& s) { return !s.hidden; };
    if (std::any_of(book.sheets.begin(), book.sheets.end(), visible))
        std::erase_if(book.sheets, [](const XlsxBook::Sheet& s) { return s.hidden; });
    if (book.sheets.empty()) return Error{"file.damaged", {zip.name()}};
    return book;
}

Status readBookParts(const ZipArchive& zip, XlsxBook& book, std::int64_t maxCellBytes,
                     const ReadControl& control) {
    ReadControl quiet;
    quiet.cancel = control.cancel;
    if (zip.has("xl/styles.xml")) {
        StyleReader styles;
        if (auto status = readXml(zip, "xl/styles.xml", styles, quiet); !status) return status;
        book.dateStyles = std::move(styles.dates);
    }
    if (zip.has("xl/sharedStrings.xml")) {
        StringReader strings(book.strings, maxCellBytes);
        if (auto status = readXml(zip, "xl/sharedStrings.xml", strings, quiet); !status) return status;
        if (strings.tooLong) return Error{"file.cell", {zip.name()}};
    }
    return success();
}

}  // namespace roulian::exchange
