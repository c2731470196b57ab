#pragma once
// One run of one command: its arguments, the workspace it opened, and the one way to say what came of it.
#include <QJsonObject>
#include <QString>
#include <memory>
#include <optional>

#include "cli/arguments.h"
#include "core/result.h"
#include "workspace/workspace.h"

namespace roulian::cli {

enum Exit { kDone = 0, kFailed = 1, kUsage = 2, kRejected = 3 };

class Call {
public:
    Call(QString command, Arguments arguments);
    ~Call();

    const Arguments& args() const { return m_arguments; }
    QString word(qsizetype index) const { return m_arguments.words.value(index); }
    std::string path(qsizetype index) const;  // absolute: jobs must not depend on the folder we stand in
    bool json() const { return m_json; }

    // Opens the workspace named by this word; unlocks it when --unlock-from says how. Says and remembers why not.
    workspace::Workspace* open(qsizetype index = 0);
    workspace::Workspace* use(std::unique_ptr<workspace::Workspace> workspace);
    void close();

    // Waits for a job: progress on the terminal, Ctrl+C cancels. nullopt: it failed, and that was said.
    std::optional<workspace::JobOutcome> run(int jobId);

    void say(const QString& line) const;                      // result, for people; silent with --json
    void note(const QString& line) const;                     // remark on stderr
    int done(QJsonObject data = {}, int code = kDone) const;  // with --json prints the object
    int fail(const Error& error, int code = kFailed) const;   // sentence, advice, and JSON
    int usage(const QString& sentence) const;
    int failed() const { return kFailed; }  // after open() or run() gave nothing

private:
    QString m_command;
    Arguments m_arguments;
    bool m_json = false;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

// The value of an environment variable that holds a passphrase.
Result<QString> secretFrom(const QString& variable);

std::optional<workspace::ResultKind> resultKind(const QString& name);
QString resultName(workspace::ResultKind kind);  // "segments"

}  // namespace roulian::cli
