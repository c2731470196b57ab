#pragma once
// One window a user. Qt Network is no dependency, so a lock file decides and a small file carries the paths a
// second start was given; the first start watches it, opens them and comes to the front.
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <memory>

namespace roulian::ui {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);
    ~SingleInstance() override;
    bool first() const { return m_first; }
    bool handOver(const QStringList& paths);  // by a second start; false when it could not be written

Q_SIGNALS:
    void handedOver(const QStringList& paths);  // may be empty: just come to the front

private:
    void read();
    QString m_inbox;
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
    bool m_first = false;
};

}  // namespace roulian::ui
