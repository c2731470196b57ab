#include "ui/shell/download_watch.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrent>

#include "ui/theme/ui_settings.h"

namespace roulian::ui {

namespace {

constexpr qint64 kLargest = qint64{256} << 20;        // a folder for downloads holds films, too
constexpr qint64 kLargestArchive = qint64{32} << 20;  // unpacked to look inside
constexpr int kMost = 50, kRemembered = 500;
constexpr int kSettledSeconds = 2;  // a file that still grows is looked at later
const auto kNever = QStringLiteral("downloads/never");

QString stateOf(const QFileInfo& file) {
    return file.filePath() % QLatin1Char('|') % QString::number(file.size()) % QLatin1Char('|') %
           QString::number(file.lastModified().toSecsSinceEpoch());
}

// The newest files that may be exports by their name and size, and whether one was too young to look at.
QHash<QString, QString> listFolder(const DownloadSettings& settings) {
    static const QSet<QString> kinds{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xls"),
                                     QStringLiteral("txt"), QStringLiteral("json"), QStringLiteral("jsonl"),
                                     QStringLiteral("zip"), QStringLiteral("gz"),   QStringLiteral("html")};
    QHash<QString, QString> files;
    const auto all = QDir(settings.folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo& file : all) {
        const QString kind = file.suffix().toLower();
        const bool archive = kind == QLatin1String("zip") || kind == QLatin1String("gz");
        if (file.lastModified() < settings.since || files.size() >= kMost) break;  // newest first
        if (!kinds.contains(kind) || file.size() == 0 || file.size() > (archive ? kLargestArchive : kLargest))
            continue;
        if (file.fileName().startsWith(QLatin1Char('.')) || file.fileName().startsWith(QLatin1String("~$")))
            continue;
        const bool settled = file.lastModified().secsTo(QDateTime::currentDateTime()) >= kSettledSeconds;
        files.insert(file.filePath(), settled ? stateOf(file) : QString());
    }
    return files;
}

}  // namespace

DownloadSettings DownloadSettings::read() {
    const QSettings& kept = uiSettings();
    DownloadSettings settings;
    settings.on = kept.value(QStringLiteral("downloads/on")).toBool();
    settings.folder = kept.value(QStringLiteral("downloads/folder")).toString();
    if (settings.folder.isEmpty())
        settings.folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    settings.since = kept.value(QStringLiteral("downloads/since")).toDateTime();
    return settings;
}

void DownloadSettings::save(bool on, const QString& folder) {
    const DownloadSettings before = read();
    QSettings& kept = uiSettings();
    kept.setValue(QStringLiteral("downloads/on"), on);
    kept.setValue(QStringLiteral("downloads/folder"), folder);
    if (on && (!before.on || before.folder != folder || !before.since.isValid()))
        kept.setValue(QStringLiteral("downloads/since"), QDateTime::currentDateTime());
}

DownloadWatch::DownloadWatch(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    m_again.setSingleShot(true);
    m_again.setInterval((kSettledSeconds + 1) * 1000);
    connect(&m_again, &QTimer::timeout, this, &DownloadWatch::look);
    connect(&m_list, &QFutureWatcherBase::finished, this, [this] { listed(m_list.result()); });
    connect(&workspace, &workspace::Workspace::previewReady, this, &DownloadWatch::received);
    // What was imported meanwhile is no longer new; what was undone is new again.
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet& changes) {
        if (!changes.touches("source_file") && !changes.touches("import_batch")) return;
        m_seen.clear();
        look();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) look();
    });
}

DownloadWatch::~DownloadWatch() {
    m_list.waitForFinished();
}

void DownloadWatch::look() {
    const DownloadSettings settings = DownloadSettings::read();
    if (!settings.on || !settings.since.isValid()) {
        m_files.clear();
        update();
        return;
    }
    if (m_list.isRunning() || m_job != 0) {
        m_again.start();
        return;
    }
    m_list.setFuture(QtConcurrent::run([settings] { return listFolder(settings); }));
}

void DownloadWatch::listed(const Files& files) {
    const QStringList never = uiSettings().value(kNever).toStringList();
    m_files.clear();
    workspace::ImportRequest request;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.value().isEmpty()) m_again.start();  // not settled yet
        if (it.value().isEmpty() || never.contains(it.value())) continue;
        m_files.insert(it.key(), it.value());
        if (!m_seen.contains(it.value())) request.paths.push_back(it.key().toStdString());
    }
    if (!request.paths.empty()) m_job = m_workspace.previewFiles(std::move(request));
    if (m_job == 0) update();
}

void DownloadWatch::received(int job, const workspace::FilePreviews& previews) {
    if (job != m_job) return;
    m_job = 0;
    for (const QString& state : std::as_const(m_files))
        if (!m_seen.contains(state)) m_seen.insert(state, {});
    bool found = false;
    for (const workspace::FilePreview& preview : *previews) {
        if (!preview.recognised || preview.importedBefore || preview.error || !preview.skipped.empty())
            continue;
        // An entry of an archive counts for its archive.
        const QString path = QString::fromStdString(preview.path);
        for (auto it = m_files.begin(); it != m_files.end(); ++it)
            if (path == it.key() || path.startsWith(it.key() % QLatin1Char('/'))) {
                m_seen[it.value()].offer = true;
                found = true;
            }
    }
    if (found)
        for (Seen& seen : m_seen) seen.postponed = false;
    update();
}

void DownloadWatch::update() {
    QStringList offers;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const Seen seen = m_seen.value(it.value());
        if (seen.offer && !seen.postponed) offers << it.key();
    }
    offers.sort();
    if (offers == m_offers) return;
    m_offers = offers;
    Q_EMIT offered();
}

void DownloadWatch::notNow() {
    for (const QString& path : std::as_const(m_offers)) m_seen[m_files.value(path)].postponed = true;
    update();
}

void DownloadWatch::never() {
    QStringList never = uiSettings().value(kNever).toStringList();
    for (const QString& path : std::as_const(m_offers)) never << m_files.take(path);
    if (never.size() > kRemembered) never = never.mid(never.size() - kRemembered);
    uiSettings().setValue(kNever, never);
    update();
}

}  // namespace roulian::ui
