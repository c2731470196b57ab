// Keeping the file safe: backups of every day and the long check.
#include <QDir>
#include <QFileInfo>

#include "workspace/messages.h"
#include "workspace/work/check_file.h"
#include "workspace/work/state.h"

namespace roulian::workspace {

namespace {
constexpr int kKeptBackups = 10;  // two working weeks
}

std::string Workspace::backupFolder() const {
    const QString chosen = setting("backup.folder");
    if (!chosen.isEmpty()) return chosen.toStdString();
    return QFileInfo(QString::fromStdString(m_state->path))
        .dir()
        .filePath(QStringLiteral("backups"))
        .toStdString();
}

int Workspace::backupIfDue() {
    const WorkspaceInfo now = info();
    if (now.readOnly || now.empty || setting("backup.daily", QStringLiteral("1")) != QLatin1String("1"))
        return 0;
    const QDir folder(QString::fromStdString(backupFolder()));
    const QString stem =
        QFileInfo(QString::fromStdString(m_state->path)).completeBaseName() + QLatin1Char('-');
    const QString path =
        folder.filePath(stem + QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".roulian"));
    if (QFileInfo::exists(path)) return 0;
    return m_state->submitReader(
        "job.backup", {path.toStdString()},
        [folder, stem, path](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            if (!folder.mkpath(QStringLiteral(".")))
                return Error{"file.write", {folder.path().toStdString(), "mkdir"}};
            if (auto status = db.backup(path.toStdString(), context.progress, context.cancel); !status)
                return status.error();
            // Only files of our own naming are ever dropped: a backup someone else put there stays.
            // (\? because ??- is a trigraph.)
            QStringList mine =
                folder.entryList({stem + QStringLiteral("*.roulian")}, QDir::Files, QDir::Name);
            mine.removeIf([&stem](const QString& name) {
                return !QDate::fromString(name.mid(stem.size()).chopped(8), Qt::ISODate).isValid();
            });
            for (qsizetype i = 0; i + kKeptBackups < mine.size(); ++i)
                QFile::remove(folder.filePath(mine[i]));
            return JobOutcome{
                "job.backup.done", {path.toStdString()}, {}, false, {{"path", path.toStdString()}}};
        });
}

int Workspace::checkIntegrity() {
    const std::string path = m_state->path;
    return m_state->submitReader(
        "job.check", {}, [path](store::Database&, const JobContext&) -> Result<JobOutcome> {
            auto checked = roulian::workspace::checkFile(path);
            if (!checked) return checked.error();
            if (!checked->damage.empty()) return Error{"store.corrupt", {path, checked->damage.front()}};
            std::int64_t rows = 0;
            for (const auto& [table, count] : checked->rows) rows += count;
            return JobOutcome{
                "job.check.done", {shownNumber(static_cast<double>(rows)).toStdString()}, {}, false, {}};
        });
}

}  // namespace roulian::workspace
