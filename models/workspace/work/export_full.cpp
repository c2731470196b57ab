#include "workspace/work/export_full.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "workspace/compute/json_text.h"
#include "workspace/work/export_job.h"

namespace roulian::workspace {

std::optional<Error> fullExportRefused(const Workspace& workspace, const TableQuery& query) {
    const TableSpec* spec = findTable(query.table);
    if (!spec ||
        std::none_of(spec->columns.begin(), spec->columns.end(), [](const Column& c) { return c.personal; }))
        return Error{"export.full.none", {}};
    if (query.where.count("segment")) return Error{"export.full.audience", {}};
    const WorkspaceInfo info = workspace.info();
    if (info.locked) return Error{"export.full.locked", {}};
    if (!info.revealPersonal) return Error{"export.full.hidden", {}};
    if (info.readOnly) return Error{"export.full.read_only", {}};
    return {};
}

int exportInFull(Workspace& workspace, const TableQuery& query, const std::vector<std::string>& columns,
                 const std::string& format, const std::string& path, const QString& reason) {
    if (reason.trimmed().isEmpty() || fullExportRefused(workspace, query)) return 0;
    const QJsonObject what{{QStringLiteral("value"), QFileInfo(QString::fromStdString(path)).fileName()}};
    const Edit note{"privacy.export", query.table,
                    QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact))};
    const int logging = workspace.applyEdits({note}, reason);
    JobRunner* jobs = &workspace.jobs();
    auto* once = new QObject(jobs);
    QObject::connect(jobs, &JobRunner::finished, once, [=, &workspace](int id) {
        if (id != logging) return;
        once->deleteLater();
        const auto job = jobs->job(id);
        if (!job || job->state != JobState::Done) return;
        jobs->submit({"job.export",
                      {path},
                      Lane::Reader,
                      [=, &workspace](const JobContext& context) -> Result<JobOutcome> {
                          auto table = workspace.rows(query);
                          if (!table) return table.error();
                          if (auto status = writeRows(**table, columns, format, path, context); !status)
                              return status.error();
                          return JobOutcome{"job.export.done",
                                            {path, arg(static_cast<std::int64_t>((*table)->count))},
                                            {},
                                            false,
                                            {{"path", path}}};
                      }});
    });
    return logging;
}

}  // namespace roulian::workspace
