#include "targets.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "archive_target.h"
#include "core/text.h"
#include "exchange/io/compound_file.h"
#include "exchange/io/xls_book.h"
#include "exchange/io/xml_scanner.h"
#include "read_everything.h"
#include "xml_calls.h"

namespace roulian::fuzz {

using namespace exchange;

namespace {

constexpr std::size_t kMost = 64 * 1024;

bool endsWith(const std::string& path, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](const char* ending) {
        const std::string end(ending);
        return path.size() >= end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0;
    });
}

std::vector<std::string> whole(const std::string& bytes) {
    if (bytes.size() > kMost) return {};
    return {bytes};
}

// Text: a long export is cut behind a line end, as its head holds all there is to learn.
std::vector<std::string> head(const std::string& bytes) {
    if (bytes.size() <= kMost) return {bytes};
    return {bytes.substr(0, bytes.rfind('\n', kMost) + 1)};
}

template <std::size_t N>
void asFile(const char (&name)[N], const std::uint8_t* data, std::size_t size) {
    if (size > kMost) return;
    static const ScratchFile file(name);
    file.write(data, size);
    readEverything(file.path());
}

void runCsv(const std::uint8_t* data, std::size_t size) {
    asFile("orders.csv", data, size);
}
void runJson(const std::uint8_t* data, std::size_t size) {
    asFile("replies.json", data, size);
}
// Office containers by their bytes: zip directories, OLE streams, html in disguise.
void runContainer(const std::uint8_t* data, std::size_t size) {
    asFile("book.xlsx", data, size);
}

std::vector<std::string> csvSeeds(const std::string& path, const std::string& bytes) {
    return endsWith(path, {".csv", ".txt"}) ? head(bytes) : std::vector<std::string>{};
}
std::vector<std::string> jsonSeeds(const std::string& path, const std::string& bytes) {
    if (endsWith(path, {"expected.json"})) return {};
    return endsWith(path, {".json", ".jsonl"}) ? head(bytes) : std::vector<std::string>{};
}
std::vector<std::string> containerSeeds(const std::string& path, const std::string& bytes) {
    return endsWith(path, {".xlsx", ".xls", ".zip"}) ? whole(bytes) : std::vector<std::string>{};
}

// Mutated bytes seldom survive a zip's checksums; so the parts of a workbook are fuzzed as text and packed
// afterwards. The first byte says which part the rest stands for.
constexpr std::array<const char*, 5> kParts{"xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                                            "xl/sharedStrings.xml", "xl/styles.xml",
                                            "xl/worksheets/sheet1.xml"};
constexpr std::array<const char*, 5> kPlain{
    R"(<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>)",
    R"(<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)",
    R"(<sst><si><t>订单编号</t></si><si><r><t>商品</t></r><r><t>名称</t></r></si></sst>)",
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>)",
    R"(<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>45000.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>)"};

void runXlsxParts(const std::uint8_t* data, std::size_t size) {
    if (size < 2 || size > kMost) return;
    static const ScratchFile file("parts.xlsx");
    const std::size_t chosen = data[0] % kParts.size();
    int code = 0;
    zip_t* zip = zip_open(file.path().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip) return;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const std::string plain = kPlain[i];
        zip_source_t* source = i == chosen ? zip_source_buffer(zip, data + 1, size - 1, 0)
                                           : zip_source_buffer(zip, kPlain[i], plain.size(), 0);
        const zip_int64_t at = zip_file_add(zip, kParts[i], source, ZIP_FL_OVERWRITE);
        if (at >= 0) zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) == 0) readEverything(file.path());
}

std::vector<std::string> partSeeds(const std::string& path, const std::string&) {
    std::vector<std::string> seeds;
    if (!endsWith(path, {".xlsx"})) return seeds;
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    if (!zip) return seeds;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        zip_file_t* part = zip_fopen(zip, kParts[i], 0);
        if (!part) continue;
        std::string text(1, static_cast<char>(i));
        text.resize(kMost);
        const zip_int64_t got = zip_fread(part, text.data() + 1, kMost - 1);
        zip_fclose(part);
        text.resize(static_cast<std::size_t>(std::max<zip_int64_t>(got, 0)) + 1);
        seeds.push_back(std::move(text));
    }
    zip_close(zip);
    return seeds;
}

void runHtml(const std::uint8_t* data, std::size_t size) {
    asFile("page.xls", data, size);
}
// Tables saved as a web page, in the layouts the parts of a workbook cannot have: spans, entities, open tags.
std::vector<std::string> htmlSeeds(const std::string& path, const std::string& bytes) {
    return endsWith(path, {".xls", ".html", ".htm"}) && bytes.find("<t") != std::string::npos
               ? head(bytes)
               : std::vector<std::string>{};
}

// The records of a binary workbook; inside their compound document mutations seldom reach them.
void runXls(const std::uint8_t* data, std::size_t size) {
    if (size > kMost) return;
    const auto book = readXlsBook(std::string(reinterpret_cast<const char*>(data), size), "book.xls");
    if (!book) return promise(!book.error().code.empty(), "an error has a code");
    OpenOptions options;
    for (std::size_t i = 0; i < book->sheets.size() && i < 4; ++i) {
        XlsRows rows;
        std::vector<MergedRange> merged;
        const Status status = readXlsSheet(*book, book->sheets[i], "book.xls", options, rows, merged);
        promise(status || !status.error().code.empty(), "an error has a code");
        for (const auto& [row, cells] : rows)
            for (const auto& [column, cell] : cells)
                promise(row >= 0 && column >= 0 && validUtf8(cell.text), "cells are UTF-8");
    }
}
std::vector<std::string> xlsSeeds(const std::string& path, const std::string&) {
    if (!endsWith(path, {".xls"})) return {};
    auto stream = readCompoundStream(path, "Workbook");
    return stream && stream->size() <= kMost ? whole(*stream) : std::vector<std::string>{};
}

// The scanner says what expat says. The first byte is the size of the pieces it gets.
void runXml(const std::uint8_t* data, std::size_t size) {
    if (size < 2 || size > kMost) return;
    const std::string_view xml(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto ours = scannedCalls(xml, data[0] + std::size_t{1});
    if (!XmlScanner::suits(xml)) return;
    const ExpatCalls theirs = expatCalls(xml);
    if (theirs.lines && theirs.depth <= 256)
        promise(ours == theirs.lines, "the scanner reads what expat reads");
}

constexpr std::array kTargets{Target{"csv", runCsv, csvSeeds},
                              Target{"json", runJson, jsonSeeds},
                              Target{"container", runContainer, containerSeeds},
                              Target{"xlsx_parts", runXlsxParts, partSeeds},
                              Target{"xml", runXml, partSeeds},
                              Target{"xls", runXls, xlsSeeds},
                              Target{"html", runHtml, htmlSeeds},
                              Target{"archive", runArchive, archiveSeeds}};

}  // namespace

std::span<const Target> targets() {
    return kTargets;
}

const Target* findTarget(const std::string& name) {
    for (const Target& target : kTargets)
        if (name == target.name) return &target;
    return nullptr;
}

std::vector<std::string> seedsUnder(const Target& target, const std::vector<std::string>& folders) {
    namespace fs = std::filesystem;
    std::vector<std::string> paths, seeds;
    for (const std::string& folder : folders) {
        std::error_code missing;
        for (auto it = fs::recursive_directory_iterator(folder, missing); !missing && it != fs::end(it); ++it)
            if (it->is_regular_file()) paths.push_back(it->path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        for (std::string& seed : target.seeds(path, bytes)) seeds.push_back(std::move(seed));
    }
    return seeds;
}

}  // namespace roulian::fuzz
