#pragma once
// Exports inside a zip or gzip archive, unpacked beside each other into a folder of the caller's, within bounds.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::exchange {

enum class Archive { None, Zip, Gzip };

// By content. A workbook or another document that happens to be a zip (docx, ods, epub), or a zip that cannot be
// opened, is None: reading it as a file says what it is.
Archive archiveKind(const std::string& path);

struct ArchiveBounds {
    int mostEntries = 2000;
    std::int64_t mostBytes = std::int64_t{4} << 30;  // of all entries together, unpacked
    int mostRatio = 400;                             // unpacked / packed of one entry above 64 MiB
};

struct ArchiveEntry {
    std::string name;  // path inside the archive, '/' between folders, UTF-8 whatever it was packed with
    std::string file;  // the unpacked file; empty when there is an error or it was not wanted
    std::optional<Error>
        error;  // archive.encrypted, archive.nested, archive.path, file.damaged; args: name of
                // the archive, name of the entry
};

// Entries in the order of the archive, folders left out. wanted: names to unpack, empty = all. Each goes to a
// folder of its own below folder and keeps the last part of its name, cleaned of what a file name must not hold:
// nothing is ever written outside of folder.
// Errors: archive.too_many, file.too_large, file.damaged (args: name of the archive), file.missing, file.write,
// cancelled. Progress: stage "import.unpack".
Result<std::vector<ArchiveEntry>> unpackArchive(const std::string& path, const std::string& folder,
                                                const std::function<bool(const std::string&)>& wanted,
                                                CancelToken cancel = {}, const ProgressSink& progress = {},
                                                const ArchiveBounds& bounds = {});

}  // namespace roulian::exchange
