#pragma once
// What was dropped (files, folders of any depth, archives of exports) as a flat list of files to read.
#include <QTemporaryDir>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::workspace {

struct ImportSource {
    std::string path;    // as it is remembered; of an archive's entry "…/bills.zip/2026/bill.csv"
    std::string file;    // what is read: path itself or the unpacked copy; empty with an error or skipped
    std::string name;    // shown: "bill.csv", "2026/bill.csv" of a folder, "bills.zip/2026/bill.csv"
    bool found = false;  // in a folder or archive, not named by a person
    std::optional<Error> error;  // cannot be read
    std::string skipped;  // code of the reason why nobody would want it read: skip.hidden, skip.lock …
};

class ImportSources {
public:
    // Never fails as a whole but for cancelled. Files keep the order of paths, those of a folder are sorted; one
    // named twice is read once. A path inside an archive unpacks that entry alone.
    static Result<ImportSources> of(const std::vector<std::string>& paths, CancelToken cancel = {},
                                    const ProgressSink& progress = {});

    const std::vector<ImportSource>& list() const { return m_list; }

private:
    struct Builder;
    std::unique_ptr<QTemporaryDir> m_folder;  // unpacked copies live as long as the list
    std::vector<ImportSource> m_list;
};

// The file cannot be an export, so one that merely lay in the folder is skipped rather than complained about. A file named
// as a table is never taken for one of those.
bool isNoExport(const ImportSource& source, const Error& error);

}  // namespace roulian::workspace
