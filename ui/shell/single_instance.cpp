#include "ui/shell/single_instance.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace roulian::ui {

SingleInstance::SingleInstance(const QString& folder, QObject* parent) : QObject(parent) {
    QDir().mkpath(folder);
    m_inbox = folder % QStringLiteral("/open");
    QDir().mkpath(m_inbox);
    m_lock = std::make_unique<QLockFile>(folder % QStringLiteral("/window.lock"));
    m_lock->setStaleLockTime(0);  // a lock of a dead process is taken over, a living one never
    m_first = m_lock->tryLock(50);
    if (!m_first) return;
    const QStringList left = QDir(m_inbox).entryList(QDir::Files);
    for (const QString& file : left) QFile::remove(m_inbox % QLatin1Char('/') % file);
    m_watcher.addPath(m_inbox);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { read(); });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList& paths) {
    QStringList absolute;
    for (const QString& path : paths) absolute << QFileInfo(path).absoluteFilePath();
    QSaveFile file(m_inbox % QLatin1Char('/') % QUuid::createUuid().toString(QUuid::WithoutBraces) %
                   QStringLiteral(".txt"));
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(absolute.join(QLatin1Char('\n')).toUtf8());
    return file.commit();
}

void SingleInstance::read() {
    const QStringList files = QDir(m_inbox).entryList({QStringLiteral("*.txt")}, QDir::Files);
    for (const QString& name : files) {
        QFile file(m_inbox % QLatin1Char('/') % name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        file.close();
        if (!file.remove()) continue;
        Q_EMIT handedOver(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    }
}

}  // namespace roulian::ui
