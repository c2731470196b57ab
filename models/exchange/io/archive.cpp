#include "exchange/io/archive.h"

#include <unicode/ucnv.h>
#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <memory>
#include <set>

#include "core/text.h"
#include "exchange/io/file_bytes.h"

namespace roulian::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kRatioFrom = std::int64_t{64} << 20;
constexpr std::size_t kChunkBytes = 1 << 17;
constexpr std::size_t kLongestName = 120;  // bytes of an unpacked file's name; systems allow 255

struct ZipCloser {
    void operator()(zip_t* z) const { zip_discard(z); }
};
struct EntryCloser {
    void operator()(zip_file_t* f) const { zip_fclose(f); }
};
struct GzipCloser {
    void operator()(gzFile_s* f) const { gzclose(f); }
};
struct FileCloser {
    void operator()(std::FILE* f) const { std::fclose(f); }
};
using Zip = std::unique_ptr<zip_t, ZipCloser>;

fs::path native(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string utf8Of(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

// Windows packs names in the system's encoding and does not say so; with Chinese back offices that is GBK.
std::string decodedName(const char* raw) {
    const std::string_view bytes(raw);
    if (validUtf8(bytes)) return std::string(bytes);
    UErrorCode error = U_ZERO_ERROR;
    std::string out(bytes.size() * 3 + 4, '\0');
    const auto n = ucnv_convert("UTF-8", "GB18030", out.data(), static_cast<std::int32_t>(out.size()),
                                bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    out.resize(U_FAILURE(error) ? 0 : static_cast<std::size_t>(n));
    return out;
}

// '/' between the parts, none of them empty or "."; unsafe when it would lead out of the folder.
std::string tidyName(const std::string& raw, bool& unsafe) {
    std::string text = raw, out;
    std::replace(text.begin(), text.end(), '\\', '/');
    unsafe = text.empty() || text.front() == '/' || (text.size() > 1 && text[1] == ':');
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('/', from), text.size());
        const std::string part = text.substr(from, end - from);
        from = end + 1;
        if (part == "..") unsafe = true;
        if (part.empty() || part == ".") continue;
        out += (out.empty() ? "" : "/") + part;
    }
    return out;
}

std::string lastPart(const std::string& name) {
    std::string part = name.substr(name.rfind('/') + 1);
    for (char& c : part)
        if (static_cast<unsigned char>(c) < 0x20 || std::strchr(":*?\"<>|\x7f", c)) c = '_';
    while (!part.empty() && (part.back() == '.' || part.back() == ' ')) part.pop_back();
    while (part.size() > kLongestName) {  // the end tells the kind of file, so the beginning goes
        part.erase(0, 1);
        while (!part.empty() && (static_cast<unsigned char>(part.front()) & 0xC0) == 0x80) part.erase(0, 1);
    }
    return part.empty() ? "file" : part;
}

bool isArchiveName(const std::string& name) {
    const std::string low = lower(name);
    static constexpr std::array<const char*, 9> kEnds = {".zip", ".gz",  ".tgz", ".rar", ".7z",
                                                         ".tar", ".bz2", ".xz",  ".zst"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](const char* end) { return low.ends_with(end); });
}

class Unpacker {
public:
    Unpacker(const std::string& path, const std::string& folder, CancelToken cancel,
             const ProgressSink& progress, const ArchiveBounds& bounds)
        : m_path(path),
          m_folder(folder),
          m_archive(fileName(path)),
          m_cancel(std::move(cancel)),
          m_progress(progress),
          m_bounds(bounds) {}

    Result<std::vector<ArchiveEntry>> zip(const std::function<bool(const std::string&)>& wanted);
    Result<std::vector<ArchiveEntry>> gzip(const std::function<bool(const std::string&)>& wanted);

private:
    using Read = std::function<std::int64_t(char*, std::size_t)>;  // bytes, 0 at the end, −1 damaged
    // Errors: file.damaged (of the entry alone), file.too_large, file.write, cancelled.
    Status write(const Read& read, std::int64_t packed, ArchiveEntry& entry);
    Error own(const char* code) const { return Error{code, {m_archive}}; }

    std::string m_path, m_folder, m_archive;
    CancelToken m_cancel;
    const ProgressSink& m_progress;
    ArchiveBounds m_bounds;
    std::int64_t m_unpacked = 0, m_total = 0;
    int m_files = 0;
};

Status Unpacker::write(const Read& read, std::int64_t packed, ArchiveEntry& entry) {
    const fs::path place = native(m_folder) / std::to_string(++m_files);
    std::error_code error;
    fs::create_directories(place, error);
    const std::string file = utf8Of(place / native(lastPart(entry.name)));
    const std::unique_ptr<std::FILE, FileCloser> out(openFile(file, "wb"));
    if (error || !out) return Error{"file.write", {fileName(file), error.message()}};
    std::vector<char> buffer(kChunkBytes);
    std::int64_t size = 0;
    for (;;) {
        if (m_cancel.cancelled()) return Error{"cancelled", {}};
        const std::int64_t n = read(buffer.data(), buffer.size());
        if (n < 0) {
            entry.error = Error{"archive.damaged", {m_archive, entry.name}};
            return success();
        }
        if (n == 0) break;
        size += n;
        m_unpacked += n;
        // What the directory promises may be a lie: the bytes that really come out count.
        if (m_unpacked > m_bounds.mostBytes || (size > kRatioFrom && size / m_bounds.mostRatio > packed))
            return own("file.too_large");
        const auto bytes = static_cast<std::size_t>(n);
        if (std::fwrite(buffer.data(), 1, bytes, out.get()) != bytes)
            return Error{"file.write", {fileName(file), std::strerror(errno)}};
        if (m_progress) m_progress({"import.unpack", m_unpacked, std::max(m_total, m_unpacked)});
    }
    if (std::fflush(out.get()) != 0) return Error{"file.write", {fileName(file), std::strerror(errno)}};
    entry.file = file;
    return success();
}

Result<std::vector<ArchiveEntry>> Unpacker::zip(const std::function<bool(const std::string&)>& wanted) {
    int code = 0;
    const Zip archive(zip_open(m_path.c_str(), ZIP_RDONLY, &code));
    if (!archive) return own("file.damaged");
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > m_bounds.mostEntries)
        return Error{"archive.too_many", {m_archive, std::to_string(m_bounds.mostEntries)}};
    std::vector<ArchiveEntry> entries;
    std::vector<zip_stat_t> stats;
    std::set<std::string> names;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const auto at = static_cast<zip_uint64_t>(i);
        const char* raw = zip_get_name(archive.get(), at, ZIP_FL_ENC_RAW);
        if (!raw || zip_stat_index(archive.get(), at, 0, &stat) != 0) return own("file.damaged");
        const std::string decoded = decodedName(raw);
        if (decoded.ends_with('/') || decoded.ends_with('\\')) continue;  // a folder
        ArchiveEntry entry;
        bool unsafe = false;
        entry.name = tidyName(decoded, unsafe);
        if (entry.name.empty()) entry.name = "#" + std::to_string(i + 1);
        while (!names.insert(entry.name).second) entry.name += "#" + std::to_string(i + 1);
        if (unsafe)
            entry.error = Error{"archive.path", {m_archive, entry.name}};
        else if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            entry.error = Error{"archive.encrypted", {m_archive, entry.name}};
        else if (isArchiveName(entry.name))
            entry.error = Error{"archive.nested", {m_archive, entry.name}};
        else if (wanted(entry.name))
            m_total += static_cast<std::int64_t>(stat.size);
        if (m_total > m_bounds.mostBytes || m_total < 0) return own("file.too_large");
        entries.push_back(std::move(entry));
        stats.push_back(stat);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        ArchiveEntry& entry = entries[i];
        if (entry.error || !wanted(entry.name)) continue;
        const std::unique_ptr<zip_file_t, EntryCloser> file(
            zip_fopen_index(archive.get(), stats[i].index, 0));
        if (!file) {
            entry.error = Error{"archive.damaged", {m_archive, entry.name}};
            continue;
        }
        const auto read = [&file](char* into, std::size_t most) {
            return static_cast<std::int64_t>(zip_fread(file.get(), into, most));
        };
        if (auto status = write(read, static_cast<std::int64_t>(stats[i].comp_size), entry); !status)
            return status.error();
        if (!entry.file.empty() && archiveKind(entry.file) != Archive::None) {
            entry.file.clear();
            entry.error = Error{"archive.nested", {m_archive, entry.name}};
        }
    }
    return entries;
}

Result<std::vector<ArchiveEntry>> Unpacker::gzip(const std::function<bool(const std::string&)>& wanted) {
    std::vector<ArchiveEntry> entries(1);
    ArchiveEntry& entry = entries.front();
    const std::string low = lower(m_archive);
    entry.name =
        low.ends_with(".gz") && low.size() > 3 ? m_archive.substr(0, m_archive.size() - 3) : m_archive;
    if (low.ends_with(".tgz") || isArchiveName(entry.name)) {
        entry.error = Error{"archive.nested", {m_archive, entry.name}};
        return entries;
    }
    if (!wanted(entry.name)) return entries;
#ifdef _WIN32
    const std::unique_ptr<gzFile_s, GzipCloser> file(gzopen_w(native(m_path).c_str(), "rb"));
#else
    const std::unique_ptr<gzFile_s, GzipCloser> file(gzopen(m_path.c_str(), "rb"));
#endif
    if (!file) return own("file.damaged");
    std::error_code error;
    const auto packed = static_cast<std::int64_t>(fs::file_size(native(m_path), error));
    const auto read = [&file](char* into, std::size_t most) {
        return static_cast<std::int64_t>(gzread(file.get(), into, static_cast<unsigned>(most)));
    };
    if (auto status = write(read, packed, entry); !status) return status.error();
    int state = Z_OK;
    gzerror(file.get(), &state);
    if (state == Z_BUF_ERROR || entry.error) {  // the stream ends before its end mark
        entry.file.clear();
        entry.error = own("file.damaged");
    } else if (archiveKind(entry.file) != Archive::None) {
        entry.file.clear();
        entry.error = Error{"archive.nested", {m_archive, entry.name}};
    }
    return entries;
}

}  // namespace

Archive archiveKind(const std::string& path) {
    auto file = FileBytes::open(path);
    if (!file) return Archive::None;
    char head[4] = {};
    if (file->read(head, 4) < 4) return Archive::None;
    if (std::memcmp(head, "\x1F\x8B", 2) == 0) return Archive::Gzip;
    if (std::memcmp(head, "PK\x03\x04", 4) != 0 && std::memcmp(head, "PK\x05\x06", 4) != 0)
        return Archive::None;
    int code = 0;
    const Zip zip(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!zip) return Archive::None;
    // Parts that office and open documents and packages must have; an archive of exports has none of them.
    for (const char* part : {"[Content_Types].xml", "xl/workbook.xml", "mimetype", "META-INF/MANIFEST.MF"})
        if (zip_name_locate(zip.get(), part, ZIP_FL_NOCASE) >= 0) return Archive::None;
    return Archive::Zip;
}

Result<std::vector<ArchiveEntry>> unpackArchive(const std::string& path, const std::string& folder,
                                                const std::function<bool(const std::string&)>& wanted,
                                                CancelToken cancel, const ProgressSink& progress,
                                                const ArchiveBounds& bounds) {
    const auto all = [&wanted](const std::string& name) { return !wanted || wanted(name); };
    Unpacker unpacker(path, folder, std::move(cancel), progress, bounds);
    switch (archiveKind(path)) {
        case Archive::Zip:
            return unpacker.zip(all);
        case Archive::Gzip:
            return unpacker.gzip(all);
        case Archive::None:
            break;
    }
    return Error{"file.missing", {fileName(path)}};
}

}  // namespace roulian::exchange
