#include "cli/call.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QJsonObject jsonOf(const Error& error) {
    QJsonArray args;
    for (const std::string& argument : error.args) args.append(QString::fromStdString(argument));
    return {{QStringLiteral("code"), QString::fromStdString(error.code)},
            {QStringLiteral("args"), args},
            {QStringLiteral("message"), sentence(error)},
            {QStringLiteral("advice"), whatToDo(error.code)}};
}

void printJson(const QJsonObject& object) {
    writeOut(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

// One line that is written over; gone when the job ends.
class ProgressLine {
public:
    void show(const JobInfo& info) {
        if (!m_active || info.progress.stage.empty()) return;
        const std::string code = "progress." + info.progress.stage;
        QString text = sentence(code, {});
        if (text == QString::fromStdString(code)) text = sentence(info.code, info.args);
        if (info.progress.total > 0)
            text += QStringLiteral(" %1 %").arg(100 * info.progress.done / info.progress.total);
        if (text == m_shown) return;
        m_shown = text;
        writeErr(QStringLiteral("\r\x1b[K") + cutTo(text, 78));
    }
    ~ProgressLine() {
        if (m_active && !m_shown.isEmpty()) writeErr(QStringLiteral("\r\x1b[K"));
    }

private:
    bool m_active = errIsTerminal();
    QString m_shown;
};

bool ended(JobState state) {
    return state != JobState::Queued && state != JobState::Running;
}

}  // namespace

Call::Call(QString command, Arguments arguments)
    : m_command(std::move(command)), m_arguments(std::move(arguments)) {
    m_json = m_arguments.has("json");
}

Call::~Call() = default;

std::string Call::path(qsizetype index) const {
    return QDir::current().absoluteFilePath(word(index)).toStdString();
}

Workspace* Call::use(std::unique_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    return m_workspace.get();
}

void Call::close() {
    m_workspace.reset();
}

Workspace* Call::open(qsizetype index) {
    auto opened = Workspace::open(path(index));
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    Workspace* workspace = use(std::move(*opened));
    const WorkspaceInfo info = workspace->info();
    if (info.readOnly) note(sentence(info.readOnlyReason, {info.path}));
    if (m_arguments.has("unlock-from") && info.passphraseSet) {
        const auto secret = secretFrom(m_arguments.value("unlock-from"));
        if (!secret) {
            fail(secret.error());
            return nullptr;
        }
        if (!run(workspace->unlock(*secret))) return nullptr;
    }
    return workspace;
}

std::optional<JobOutcome> Call::run(int jobId) {
    JobRunner& jobs = m_workspace->jobs();
    {
        ProgressLine line;
        QEventLoop loop;
        bool cancelled = false;
        const auto look = [&] {
            const auto info = jobs.job(jobId);
            if (!info || ended(info->state)) {
                loop.quit();
                return;
            }
            if (interrupted() && !cancelled) {
                cancelled = true;
                jobs.cancel(jobId);
            }
            line.show(*info);
        };
        QTimer timer;
        timer.setInterval(50);
        QObject::connect(&timer, &QTimer::timeout, &loop, look);
        QObject::connect(&jobs, &JobRunner::finished, &loop, look);
        timer.start();
        if (const auto info = jobs.job(jobId); info && !ended(info->state)) loop.exec();
    }
    const auto info = jobs.job(jobId);
    if (info && info->outcome) return info->outcome;
    fail(info && info->error ? *info->error : Error{"cancelled", {}});
    return std::nullopt;
}

void Call::say(const QString& line) const {
    if (!m_json) writeOut(line + QLatin1Char('\n'));
}

void Call::note(const QString& line) const {
    writeErr(line + QLatin1Char('\n'));
}

int Call::done(QJsonObject data, int code) const {
    if (m_json) {
        data.insert(QStringLiteral("command"), m_command);
        data.insert(QStringLiteral("exit"), code);
        printJson(data);
    }
    return code;
}

int Call::fail(const Error& error, int code) const {
    const QString advice = whatToDo(error.code);
    note(sentence(error) + (advice.isEmpty() ? QString() : QLatin1Char(' ') + advice));
    if (m_json)
        printJson({{QStringLiteral("command"), m_command},
                   {QStringLiteral("exit"), code},
                   {QStringLiteral("error"), jsonOf(error)}});
    return code;
}

int Call::usage(const QString& text) const {
    note(text + QLatin1Char(' ') + Cli::tr("“roulian-cli %1 --help” explains it.").arg(m_command));
    if (m_json)
        printJson({{QStringLiteral("command"), m_command},
                   {QStringLiteral("exit"), kUsage},
                   {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("usage")},
                                                         {QStringLiteral("message"), text}}}});
    return kUsage;
}

Result<QString> secretFrom(const QString& variable) {
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) return Error{"cli.variable", {variable.toStdString()}};
    return qEnvironmentVariable(name.constData());
}

std::optional<ResultKind> resultKind(const QString& name) {
    for (const ResultKind kind :
         {ResultKind::Segments, ResultKind::Forecast, ResultKind::Nodes, ResultKind::Plan,
          ResultKind::Shipments, ResultKind::Metrics, ResultKind::Decisions, ResultKind::Matches})
        if (name == resultName(kind)) return kind;
    return std::nullopt;
}

QString resultName(ResultKind kind) {
    switch (kind) {
        case ResultKind::Segments:
            return QStringLiteral("segments");
        case ResultKind::Forecast:
            return QStringLiteral("forecast");
        case ResultKind::Nodes:
            return QStringLiteral("nodes");
        case ResultKind::Plan:
            return QStringLiteral("plan");
        case ResultKind::Shipments:
            return QStringLiteral("shipments");
        case ResultKind::Metrics:
            return QStringLiteral("metrics");
        case ResultKind::Matches:
            return QStringLiteral("matches");
        case ResultKind::Decisions:
            break;
    }
    return QStringLiteral("decisions");
}

}  // namespace roulian::cli
