#include "archive_target.h"

#include <zip.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/text.h"
#include "exchange/io/archive.h"
#include "read_everything.h"

namespace roulian::fuzz {

using namespace exchange;
namespace fs = std::filesystem;

namespace {

std::string zipOf(const std::string& name, const std::string& bytes) {
    static const ScratchFile file("made.zip");
    int code = 0;
    zip_t* zip = zip_open(file.path().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip) return {};
    int method = ZIP_CM_STORE;
    for (const std::string& inside : {name, "2026/" + name, "账单/" + name}) {
        const zip_int64_t at =
            zip_file_add(zip, inside.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), 0);
        if (at >= 0) zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), method, 0);
        method = ZIP_CM_DEFLATE;
    }
    if (zip_close(zip) != 0) return {};
    std::ifstream made(file.path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(made), std::istreambuf_iterator<char>()};
}

std::string gzipOf(const std::string& bytes) {
    static const ScratchFile file("made.gz");
    const gzFile gz = gzopen(file.path().c_str(), "wb");
    if (!gz) return {};
    gzwrite(gz, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(gz);
    std::ifstream made(file.path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(made), std::istreambuf_iterator<char>()};
}

}  // namespace

void runArchive(const std::uint8_t* data, std::size_t size) {
    if (size > 64 * 1024) return;
    static const ScratchFile file("bills.zip");
    file.write(data, size);
    if (archiveKind(file.path()) == Archive::None) return;
    const fs::path around = fs::path(file.path()).parent_path(), folder = around / "out";
    fs::remove_all(folder);
    fs::create_directories(folder);
    ArchiveBounds bounds;
    bounds.mostEntries = 50;
    bounds.mostBytes = 4 << 20;
    const auto entries = unpackArchive(file.path(), folder.string(), {}, {}, {}, bounds);
    promise(entries.ok() || !entries.error().code.empty(), "an error has a code");
    std::uintmax_t written = 0;
    for (const auto& found : fs::recursive_directory_iterator(folder)) {
        promise(!found.is_symlink(), "no links are made");
        if (found.is_regular_file()) written += found.file_size();
    }
    promise(written <= static_cast<std::uintmax_t>(bounds.mostBytes), "the bounds hold");
    int beside = 0;
    for (const auto& found : fs::directory_iterator(around)) beside += found.path() != folder;
    promise(beside == 1, "nothing is written beside the folder");
    if (!entries) return;
    promise(entries->size() <= static_cast<std::size_t>(bounds.mostEntries), "the bounds hold");
    for (const ArchiveEntry& entry : *entries) {
        promise(validUtf8(entry.name), "names are UTF-8");
        promise(entry.file.empty() == entry.error.has_value(), "an entry is a file or an error");
        if (entry.file.empty()) continue;
        const std::string inside = fs::weakly_canonical(entry.file).string();
        promise(inside.rfind(fs::weakly_canonical(folder).string() + "/", 0) == 0,
                "files stay in the folder");
    }
}

std::vector<std::string> archiveSeeds(const std::string& path, const std::string& bytes) {
    if (path.size() < 4 || path.compare(path.size() - 4, 4, ".csv") != 0 || bytes.size() > 6000) return {};
    return {zipOf(fs::path(path).filename().string(), bytes), gzipOf(bytes)};
}

}  // namespace roulian::fuzz
