#include "workspace/work/state.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMetaObject>

#include "workspace/compute/graph.h"

namespace roulian::workspace {

std::int64_t localNow() {
    const QDateTime now = QDateTime::currentDateTime();
    return now.toSecsSinceEpoch() + now.offsetFromUtc();
}

std::string personAtWork() {
    for (const char* name : {"ROULIAN_PERSON", "USER", "USERNAME", "LOGNAME"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) return value.toStdString();
    return "-";
}

Workspace::State::Reader::~Reader() {
    if (!m_db) return;
    std::lock_guard lock(m_state.mutex);
    m_state.readers.push_back(std::move(m_db));
}

Result<Workspace::State::Reader> Workspace::State::reader() const {
    {
        std::lock_guard lock(mutex);
        if (!readers.empty()) {
            auto db = std::move(readers.back());
            readers.pop_back();
            return Reader(*this, std::move(db));
        }
    }
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;
    auto db = store::Database::open(path, options);
    if (!db) return db.error();
    return Reader(*this, std::move(db).value());
}

std::shared_ptr<store::Vault> Workspace::State::openVault() const {
    std::lock_guard lock(mutex);
    return vault && !vault->locked() ? vault : nullptr;
}

void Workspace::State::refreshInfo(store::Database& db) {
    WorkspaceInfo next;
    next.path = path;
    next.name = QFileInfo(QString::fromStdString(path)).completeBaseName().toStdString();
    if (auto value = store::metaValue(db, "template")) next.templateId = *value;
    const auto count = [&db](const char* sql) {
        const auto n = db.integer(sql);
        return n ? *n : 0;
    };
    next.empty = count("SELECT EXISTS (SELECT 1 FROM import_batch WHERE state = 'done')") == 0;
    next.sample = count("SELECT EXISTS (SELECT 1 FROM import_batch WHERE is_sample AND state = 'done')") != 0;
    next.lastImportAt = count("SELECT COALESCE(MAX(finished_at), 0) FROM import_batch WHERE state = 'done'");
    next.openIssues = count(
        "SELECT COUNT(*) FROM import_problem i JOIN source_file f ON f.id = i.source_file_id JOIN import_batch b "
        "ON b.id = f.batch_id WHERE i.state = 'open' AND i.severity >= 1 AND b.state = 'done'");
    next.asOf = asOfDay(db);
    const bool wantsReveal = count("SELECT value = '1' FROM setting WHERE key = 'privacy.reveal'") != 0;
    std::lock_guard lock(mutex);
    next.readOnly = writer && writer->readOnly();
    next.readOnlyReason = writer ? writer->readOnlyReason() : std::string();
    next.passphraseSet = vault && vault->protection() == store::Protection::Passphrase;
    next.locked = !vault || vault->locked();
    next.revealPersonal = wantsReveal && !next.locked;
    info = next;
}

void Workspace::State::notify(store::Database& db, std::vector<std::string> tables) {
    refreshInfo(db);
    ChangeSet changes;
    for (const std::string& table : tables)
        changes.revision = std::max(changes.revision, store::tableRevision(db, table));
    changes.tables = std::move(tables);
    QMetaObject::invokeMethod(
        owner,
        [this, changes] {
            Q_EMIT owner->changed(changes);
            Q_EMIT owner->infoChanged();
        },
        Qt::QueuedConnection);
}

Result<store::Database*> Workspace::State::writable() {
    if (writer->readOnly()) return Error{writer->readOnlyReason(), {path}};
    return writer.get();
}

int Workspace::State::submitWriter(
    std::string code, std::vector<std::string> args,
    std::function<Result<JobOutcome>(store::Database&, const JobContext&)> run) {
    return jobs->submit({std::move(code), std::move(args), Lane::Writer,
                         [this, run = std::move(run)](const JobContext& context) -> Result<JobOutcome> {
                             auto db = writable();
                             if (!db) return db.error();
                             return run(**db, context);
                         }});
}

int Workspace::State::submitReader(
    std::string code, std::vector<std::string> args,
    std::function<Result<JobOutcome>(store::Database&, const JobContext&)> run) {
    return jobs->submit({std::move(code), std::move(args), Lane::Reader,
                         [this, run = std::move(run)](const JobContext& context) -> Result<JobOutcome> {
                             auto db = reader();
                             if (!db) return db.error();
                             return run(**db, context);
                         }});
}

}  // namespace roulian::workspace
