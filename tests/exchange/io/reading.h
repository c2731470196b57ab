#pragma once
// What the tests of the readers share: files made on the spot, and all rows of a sheet as plain text.
#include <zip.h>

#include <QFile>
#include <QTemporaryDir>
#include <string>
#include <utility>
#include <vector>

#include "exchange/table_source.h"

namespace reading {

using roulian::exchange::Row;
using roulian::exchange::TableSource;

struct TextRow {
    std::int64_t rowNo = 0;
    std::vector<std::string> cells;
    bool ragged = false;
};

inline std::string write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path.toStdString();
}

inline std::string writeZip(const QTemporaryDir& folder, const char* name,
                            const std::vector<std::pair<const char*, QByteArray>>& members) {
    const std::string path = folder.filePath(QString::fromUtf8(name)).toStdString();
    int code = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip) qFatal("cannot make a zip");
    for (const auto& [member, bytes] : members)
        zip_file_add(zip, member,
                     zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                     ZIP_FL_OVERWRITE);
    if (zip_close(zip) != 0) qFatal("cannot close a zip");
    return path;
}

// The smallest workbook around the given sheets; extra members are added as they are.
struct Book {
    std::vector<std::pair<QByteArray, QByteArray>> sheets;  // attributes of <sheet>, xml inside <worksheet>
    QByteArray strings, styles, workbookPr;

    std::string write(const QTemporaryDir& folder, const char* name) const {
        std::vector<std::pair<const char*, QByteArray>> members;
        QByteArray tabs, relations;
        std::vector<QByteArray> names;
        names.reserve(sheets.size());
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const QByteArray n = QByteArray::number(static_cast<int>(i + 1));
            tabs += "<sheet " + sheets[i].first + " sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
            relations +=
                "<Relationship Id=\"rId" + n +
                "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                "Target=\"worksheets/s" +
                n + ".xml\"/>";
            names.push_back("xl/worksheets/s" + n + ".xml");
            members.emplace_back(
                names.back().constData(),
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
                    sheets[i].second + "</worksheet>");
        }
        members.emplace_back("xl/workbook.xml", "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\">" +
                                                    workbookPr + "<sheets>" + tabs + "</sheets></workbook>");
        members.emplace_back("xl/_rels/workbook.xml.rels",
                             "<Relationships>" + relations + "</Relationships>");
        if (!strings.isEmpty()) members.emplace_back("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
        if (!styles.isEmpty())
            members.emplace_back("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        return writeZip(folder, name, members);
    }
};

inline std::vector<TextRow> rows(TableSource& source, std::size_t sheet = 0, std::int64_t firstRow = 1) {
    std::vector<TextRow> all;
    roulian::exchange::ReadControl control;
    control.firstRow = firstRow;
    const auto status = source.readRows(
        sheet,
        [&](const Row& row) {
            TextRow copy{row.rowNo, {}, row.ragged};
            for (const auto& cell : row.cells) copy.cells.emplace_back(cell.text);
            all.push_back(std::move(copy));
            return true;
        },
        control);
    if (!status) all.push_back({-1, {status.error().code}, false});
    return all;
}

// "1:a|b" lines: short to write and to read in a failed comparison.
inline QString shown(const std::vector<TextRow>& rows) {
    QString text;
    for (const TextRow& row : rows) {
        text += QString::number(row.rowNo) + (row.ragged ? QStringLiteral("!:") : QStringLiteral(":"));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += (i ? QStringLiteral("|") : QString()) + QString::fromStdString(row.cells[i]);
        text += u'\n';
    }
    return text;
}

inline std::string openError(const std::string& path, const roulian::exchange::OpenOptions& options = {}) {
    auto source = roulian::exchange::openTable(path, options);
    if (!source) return source.error().code;
    for (std::size_t i = 0; i < source.value()->facts().sheets.size(); ++i)
        if (auto status = source.value()->readRows(i, [](const Row&) { return true; }, {}); !status)
            return status.error().code;
    return {};
}

}  // namespace reading
