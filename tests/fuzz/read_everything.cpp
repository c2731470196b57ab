#include "read_everything.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "core/text.h"
#include "exchange/recipe/importer.h"

namespace roulian::fuzz {

using namespace exchange;

void promise(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

namespace {

void readTables(const std::string& path) {
    auto opened = openTable(path);
    if (!opened) {
        promise(!opened.error().code.empty(), "an error has a code");
        return;
    }
    TableSource& source = *opened.value();
    for (std::size_t sheet = 0; sheet < source.facts().sheets.size() && sheet < 4; ++sheet) {
        std::int64_t last = 0;
        const Status status = source.readRows(sheet,
                                              [&](const Row& row) {
                                                  promise(row.rowNo > last, "row numbers rise");
                                                  last = row.rowNo;
                                                  for (const Cell& cell : row.cells)
                                                      promise(validUtf8(cell.text), "cells are UTF-8");
                                                  return true;
                                              },
                                              {});
        promise(status || !status.error().code.empty(), "an error has a code");
        (void)source.mergedRanges(sheet);
    }
}

class CheckingSink : public RecordSink {
public:
    bool record(SourcedRecord&& record) override {
        promise(record.rowNo >= 0, "a record knows its row");
        return ++m_records < 5000;
    }
    void issue(Issue&& issue, std::vector<std::string>) override {
        promise(!issue.code.empty() && issue.row >= 0, "an issue has a code and a row");
        for (const std::string& word : issue.args) promise(validUtf8(word), "an issue's words are UTF-8");
    }

private:
    int m_records = 0;
};

void readRecordsOf(const std::string& path, const Recipe& recipe) {
    CheckingSink sink;
    auto summary = readRecords(path, recipe, sink);
    if (!summary) {
        promise(!summary.error().code.empty(), "an error has a code");
        return;
    }
    if (!summary->stopped)
        promise(summary->rowsRead == summary->rowsOk + summary->rowsSkipped + summary->rowsError,
                "every row is counted once");
}

}  // namespace

ScratchFile::ScratchFile(const char* name) {
    namespace fs = std::filesystem;
    const fs::path base = fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
    m_folder = (base / ("roulian-fuzz-" + std::to_string(getpid()) + "-" + name)).string();
    fs::create_directories(m_folder);
    m_path = (fs::path(m_folder) / name).string();
}

ScratchFile::~ScratchFile() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void ScratchFile::write(const std::uint8_t* data, std::size_t size) const {
    std::FILE* file = std::fopen(m_path.c_str(), "wb");
    if (!file || std::fwrite(data, 1, size, file) != size || std::fclose(file) != 0) {
        std::fprintf(stderr, "cannot write %s\n", m_path.c_str());
        std::_Exit(2);
    }
}

void readEverything(const std::string& path) {
    readTables(path);
    InspectOptions options;
    options.now = LocalTime{1758355200, Precision::Second};
    auto inspection = inspect(path, options);
    if (!inspection) {
        promise(!inspection.error().code.empty(), "an error has a code");
        return;
    }
    if (inspection->recipe.formatId.empty()) return;
    readRecordsOf(path, inspection->recipe);
    for (const Recipe& other : inspection->otherSheets) readRecordsOf(path, other);
}

}  // namespace roulian::fuzz
