#pragma once
// Runs the built roulian-cli as a person or a script would, in a folder of its own.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

struct CliResult {
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray rows() const { return json()[QStringLiteral("rows")].toArray(); }
};

class CliFolder {
public:
    QString path(const QString& name) const { return m_dir.filePath(name); }

    QProcessEnvironment environment() const {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir.filePath(QStringLiteral(".config")));
        env.insert(QStringLiteral("ROULIAN_PERSON"), QStringLiteral("tester"));
        for (auto it = extra.begin(); it != extra.end(); ++it) env.insert(it.key(), it.value());
        return env;
    }

    static QString program() {
        return qEnvironmentVariable("ROULIAN_BIN", QStringLiteral(ROULIAN_BIN_DIR)) +
               QStringLiteral("/roulian-cli");
    }

    CliResult run(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setProcessEnvironment(environment());
        process.start(program(), arguments);
        CliResult result;
        if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit) {
            result.err = process.readAllStandardError() + "\n(crashed or did not end)";
            return result;
        }
        result.code = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path(name);
    }

    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QMap<QString, QString> extra;  // further environment variables

private:
    QTemporaryDir m_dir;
};

// Stops the test function with what the program said.
#define EXPECT_EXIT(result, wanted)                                                                      \
    do {                                                                                                 \
        if ((result).code != (wanted))                                                                   \
            QFAIL(qPrintable(                                                                            \
                QStringLiteral("exit %1, wanted %2; stderr: %3 stdout: %4")                              \
                    .arg((result).code)                                                                  \
                    .arg(wanted)                                                                         \
                    .arg(QString::fromUtf8((result).err), QString::fromUtf8((result).out.left(2000))))); \
    } while (false)
