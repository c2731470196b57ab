#pragma once
// A workspace filled with the small sample brand, made once a test program.
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string>

#include "workspace/workspace.h"

namespace roulian::workspace {

inline std::string errorText(const JobInfo& info) {
    if (!info.error) return {};
    std::string text = info.error->code;
    for (const std::string& a : info.error->args) text += " | " + a;
    return text;
}

struct FileSpace {
    QTemporaryDir dir;
    std::unique_ptr<Workspace> space;

    explicit FileSpace(const char* templateId = "fmcg") {
        auto made = Workspace::create(file("a.roulian"), templateId);
        if (made) space = std::move(*made);
    }
    std::string file(const char* name) const { return dir.filePath(QString::fromUtf8(name)).toStdString(); }
    JobInfo wait(int id) { return space->jobs().wait(id); }
    // Rows of a table; count 0 with a failure noted when it cannot be read.
    RowsPtr rows(const std::string& table, std::map<std::string, std::string> where = {}) {
        TableQuery query;
        query.table = table;
        query.where = std::move(where);
        auto read = space->rows(query);
        if (!read) {
            QTest::qFail((table + ": " + read.error().code + " " +
                          (read.error().args.empty() ? "" : read.error().args.front()))
                             .c_str(),
                         __FILE__, __LINE__);
            return std::make_shared<const Rows>();
        }
        return *read;
    }
    std::size_t count(const std::string& table) { return rows(table)->count; }
};

struct SampleSpace : FileSpace {
    JobInfo made;
    explicit SampleSpace(double scale = 0.02) {
        if (space) made = wait(space->createSample(scale));
    }
};

// The cell of a row found by its key; monostate when the row is not there.
inline Value cell(const Rows& rows, const std::string& key, const char* column) {
    for (std::size_t r = 0; r < rows.count; ++r)
        if (rows.keys[r] == key) return rows.at(r, rows.spec->columnIndex(column));
    return {};
}

}  // namespace roulian::workspace
