#include "workspace/work/import_sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <map>

#include "exchange/io/archive.h"

namespace roulian::workspace {

namespace {

constexpr qsizetype kMostFiles = 20000;  // of one folder: somebody dropped a whole disk

// Why a file is none to read, by its name alone.
std::string skipReason(const QString& path) {
    const QString name = path.section(QLatin1Char('/'), -1);
    if (name.startsWith(QLatin1String("~$")) || name.startsWith(QLatin1String(".~lock"))) return "skip.lock";
    static const QSet<QString> system{QStringLiteral(".ds_store"), QStringLiteral("thumbs.db"),
                                      QStringLiteral("desktop.ini")};
    if (system.contains(name.toLower()) || path.contains(QLatin1String("__MACOSX/"))) return "skip.system";
    const QStringList parts = path.split(QLatin1Char('/'));
    if (std::any_of(parts.begin(), parts.end(), [](const QString& part) {
            return part.size() > 1 && part.startsWith(QLatin1Char('.')) && part != QLatin1String("..");
        }))
        return "skip.hidden";
    static const QSet<QString> unfinished{QStringLiteral("crdownload"), QStringLiteral("part"),
                                          QStringLiteral("tmp"), QStringLiteral("download"),
                                          QStringLiteral("partial")};
    const QString kind = name.section(QLatin1Char('.'), -1).toLower();
    if (name.contains(QLatin1Char('.')) && unfinished.contains(kind)) return "skip.unfinished";
    static const QSet<QString> other{
        QStringLiteral("pdf"),  QStringLiteral("png"),  QStringLiteral("jpg"),     QStringLiteral("jpeg"),
        QStringLiteral("gif"),  QStringLiteral("bmp"),  QStringLiteral("webp"),    QStringLiteral("heic"),
        QStringLiteral("svg"),  QStringLiteral("mp3"),  QStringLiteral("mp4"),     QStringLiteral("mov"),
        QStringLiteral("avi"),  QStringLiteral("doc"),  QStringLiteral("docx"),    QStringLiteral("ppt"),
        QStringLiteral("pptx"), QStringLiteral("exe"),  QStringLiteral("msi"),     QStringLiteral("dmg"),
        QStringLiteral("apk"),  QStringLiteral("lnk"),  QStringLiteral("url"),     QStringLiteral("dll"),
        QStringLiteral("psd"),  QStringLiteral("ttf"),  QStringLiteral("roulian"), QStringLiteral("torrent"),
        QStringLiteral("md"),   QStringLiteral("wps"),  QStringLiteral("iso"),     QStringLiteral("js"),
        QStringLiteral("css"),  QStringLiteral("webm"), QStringLiteral("wav"),     QStringLiteral("m4a")};
    if (name.contains(QLatin1Char('.')) && other.contains(kind)) return "skip.type";
    return {};
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

}  // namespace

struct ImportSources::Builder {
    ImportSources& sources;
    CancelToken cancel;
    const ProgressSink& progress;
    QSet<QString> seen;
    int archives = 0;

    bool add(ImportSource source) {
        const QString path = text(source.path);
        if (seen.contains(path)) return false;
        seen.insert(path);
        sources.m_list.push_back(std::move(source));
        return true;
    }

    // entry: the only one to take; empty = all. Of one named by a person a missing entry is an error.
    Status archive(const QString& path, const QString& shown, bool found, const QSet<QString>& entries) {
        if (!sources.m_folder) sources.m_folder = std::make_unique<QTemporaryDir>();
        const std::string plain = path.toStdString(), name = shown.toStdString();
        const auto fail = [&](Error error) {
            add({plain, {}, name, found, std::move(error), {}});
            return success();
        };
        if (!sources.m_folder->isValid())
            return fail(
                {"file.write",
                 {QFileInfo(path).fileName().toStdString(), sources.m_folder->errorString().toStdString()}});
        const QString into = sources.m_folder->filePath(QString::number(++archives));
        const auto wanted = [&entries](const std::string& entry) {
            return entries.isEmpty() ? skipReason(text(entry)).empty() : entries.contains(text(entry));
        };
        auto unpacked = exchange::unpackArchive(plain, into.toStdString(), wanted, cancel, progress);
        if (!unpacked) {
            if (unpacked.error().code == "cancelled") return unpacked.error();
            return fail(unpacked.error());
        }
        // Of gzip the archive's own name says it all; a zip's entries need both.
        const bool single = exchange::archiveKind(plain) == exchange::Archive::Gzip;
        QSet<QString> met;
        std::sort(unpacked->begin(), unpacked->end(),
                  [](const auto& a, const auto& b) { return a.name < b.name; });
        for (exchange::ArchiveEntry& entry : *unpacked) {
            if (!entries.isEmpty() && !entries.contains(text(entry.name))) continue;
            met.insert(text(entry.name));
            ImportSource source{plain + "/" + entry.name,
                                entry.file,
                                single ? name : name + "/" + entry.name,
                                true,
                                entry.error,
                                {}};
            if (entries.isEmpty()) source.skipped = skipReason(text(entry.name));
            if (!source.skipped.empty()) source.error.reset();
            add(std::move(source));
        }
        for (const QString& entry : entries)
            if (!met.contains(entry))
                add({plain + "/" + entry.toStdString(),
                     {},
                     name + "/" + entry.toStdString(),
                     found,
                     Error{"file.missing", {entry.toStdString()}},
                     {}});
        if (unpacked->empty()) return fail({"archive.empty", {QFileInfo(path).fileName().toStdString()}});
        return success();
    }

    Status file(const QString& path, const QString& shown, bool found) {
        const std::string plain = path.toStdString();
        if (const std::string why = skipReason(found ? shown : QFileInfo(path).fileName());
            !why.empty() && (found || why != "skip.type")) {
            add({plain, {}, shown.toStdString(), found, {}, why});
            return success();
        }
        if (!seen.contains(path) && exchange::archiveKind(plain) != exchange::Archive::None)
            return archive(path, shown, found, {});
        add({plain, plain, shown.toStdString(), found, {}, {}});
        return success();
    }

    Status folder(const QString& path) {
        // Links are not followed: they may lead round in a circle or far away.
        QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        QStringList files;
        while (it.hasNext() && files.size() < kMostFiles) {
            files << it.next();
            if (cancel.cancelled()) return Error{"cancelled", {}};
        }
        const bool more = it.hasNext();
        std::sort(files.begin(), files.end());
        const QDir dir(path);
        for (const QString& each : files) {
            if (cancel.cancelled()) return Error{"cancelled", {}};
            if (auto status = file(each, dir.relativeFilePath(each), true); !status) return status;
        }
        if (more)
            add({path.toStdString(),
                 {},
                 dir.dirName().toStdString(),
                 false,
                 Error{"archive.too_many", {dir.dirName().toStdString(), std::to_string(kMostFiles)}},
                 {}});
        return success();
    }
};

Result<ImportSources> ImportSources::of(const std::vector<std::string>& paths, CancelToken cancel,
                                        const ProgressSink& progress) {
    ImportSources sources;
    Builder builder{sources, cancel, progress, {}, 0};
    // Entries of one archive are taken out together, where the first of them stands.
    std::map<QString, QSet<QString>> entries;
    std::map<QString, QString> archiveOf;
    for (const std::string& given : paths) {
        const QString path = text(given);
        if (QFileInfo::exists(path)) continue;
        for (qsizetype slash = path.lastIndexOf(QLatin1Char('/')); slash > 0;
             slash = path.lastIndexOf(QLatin1Char('/'), slash - 1)) {
            const QString head = path.left(slash);
            if (!QFileInfo::exists(head)) continue;
            if (QFileInfo(head).isFile()) {
                entries[head].insert(path.mid(slash + 1));
                archiveOf[path] = head;
            }
            break;
        }
    }
    for (const std::string& given : paths) {
        const QString path = text(given);
        const QFileInfo info(path);
        Status status = success();
        if (const auto inside = archiveOf.find(path); inside != archiveOf.end()) {
            const QString head = inside->second;
            if (const auto all = entries.find(head); all != entries.end()) {
                status = builder.archive(head, QFileInfo(head).fileName(), false, all->second);
                entries.erase(all);
            }
        } else if (info.isDir()) {
            status = builder.folder(info.filePath());
        } else {
            status = builder.file(path, info.fileName(), false);
        }
        if (!status) return status.error();
    }
    return sources;
}

bool isNoExport(const ImportSource& source, const Error& error) {
    if (!source.found) return false;
    if (error.code == "file.json") return true;
    // What calls itself a table was meant to be read: damaged, it is complained about wherever it lay.
    static const QSet<QString> tables{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                      QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("et")};
    const QString kind = QString::fromStdString(source.name).section(QLatin1Char('.'), -1).toLower();
    return error.code == "file.unknown" && !tables.contains(kind);
}

}  // namespace roulian::workspace
