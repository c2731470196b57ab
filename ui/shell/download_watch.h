#pragma once
// New exports in a folder of the user's choice, usually 下载: looked for when the window comes to the front, offered,
// never imported by itself. Off until somebody switches it on.
#include <QDateTime>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "workspace/workspace.h"

namespace roulian::ui {

// What is kept in the program's settings.
struct DownloadSettings {
    bool on = false;
    QString folder;   // never empty: the system's folder for downloads at first
    QDateTime since;  // only files that came after it was switched on
    static DownloadSettings read();
    static void save(bool on, const QString& folder);
};

class DownloadWatch : public QObject {
    Q_OBJECT
public:
    explicit DownloadWatch(workspace::Workspace& workspace, QObject* parent = nullptr);
    ~DownloadWatch() override;

    // Lists the folder and looks into files not seen before, all in the background; offered() follows when what
    // is to offer has changed. Does nothing while it is off or still looking.
    void look();
    QStringList offers() const { return m_offers; }  // recognised exports that are not in the workspace
    void notNow();  // again when another new export arrives, or at the next start
    void never();   // these files, as they are, in no workspace

Q_SIGNALS:
    void offered();

private:
    struct Seen {
        bool offer = false, postponed = false;
    };
    using Files = QHash<QString, QString>;  // path → what tells this state of the file from others
    void listed(const Files& files);
    void received(int job, const workspace::FilePreviews& previews);
    void update();

    workspace::Workspace& m_workspace;
    QFutureWatcher<Files> m_list;
    QTimer m_again;
    Files m_files;                // in the folder now
    QHash<QString, Seen> m_seen;  // by state
    QStringList m_offers;
    int m_job = 0;
};

}  // namespace roulian::ui
