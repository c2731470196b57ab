#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <algorithm>

#include "exchange/recipe/recognise.h"
#include "exchange/recipe/registry.h"
#include "sample/sample_brand.h"
#include "store/journal.h"
#include "store/kept_talk.h"
#include "store/transaction.h"
#include "workspace/compute/graph.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/tables/table_reader.h"
#include "workspace/work/edits.h"
#include "workspace/work/explain.h"
#include "workspace/work/export_job.h"
#include "workspace/work/find_customers.h"
#include "workspace/work/import_job.h"
#include "workspace/work/state.h"

namespace roulian::workspace {

bool ChangeSet::touches(const char* table) const {
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

Workspace::Workspace() : m_state(std::make_unique<State>()) {
    m_state->owner = this;
    m_state->jobs = std::make_unique<JobRunner>();
}

Workspace::~Workspace() {
    QThreadPool::globalInstance()
        ->waitForDone();    // views read on the shared pool, with a reference to this object
    m_state->jobs.reset();  // cancels and waits before connections go
}

Result<std::unique_ptr<Workspace>> Workspace::create(const std::string& path, const std::string& templateId) {
    auto db = store::Database::create(path);
    if (!db) return db.error();
    if (auto status = store::setMetaValue(**db, "template", templateId); !status) return status.error();
    db->reset();
    return open(path);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::string& path) {
    auto db = store::Database::open(path);
    if (!db) return db.error();
    auto vault = store::Vault::open(**db);
    if (!vault && !(*db)->readOnly()) return vault.error();
    std::unique_ptr<Workspace> workspace(new Workspace);
    State& state = *workspace->m_state;
    state.path = path;
    state.writer = std::move(*db);
    if (vault) state.vault = std::move(*vault);
    // What was kept for a while goes when its day is over, whether or not anybody imports. Where it cannot (a full disk),
    // the work can still be seen; the next import says so.
    if (!state.writer->readOnly())
        (void)store::forgetTalk(*state.writer, Day{static_cast<std::int32_t>(localNow() / 86400)});
    state.refreshInfo(*state.writer);
    return workspace;
}

WorkspaceInfo Workspace::info() const {
    std::lock_guard lock(m_state->mutex);
    return m_state->info;
}

JobRunner& Workspace::jobs() {
    return *m_state->jobs;
}

Result<RowsPtr> Workspace::rows(const TableQuery& query) const {
    auto db = m_state->reader();
    if (!db) return db.error();
    PersonOpener opener;
    if (info().revealPersonal)
        if (const auto vault = m_state->openVault())
            opener = [&db, vault](std::int64_t id) -> PersonalFields {
                const auto person = store::readPerson(**db, *vault, id);
                return person ? PersonalFields{person->name, person->phone, person->remark}
                              : PersonalFields{};
            };
    return readTable(**db, query, opener);
}

Result<Explanation> Workspace::explain(const std::string& table, const std::string& key,
                                       const std::string& column) const {
    auto db = m_state->reader();
    if (!db) return db.error();
    return explainCell(**db, table, key, column);
}

std::vector<Freshness> Workspace::freshness() const {
    auto db = m_state->reader();
    return db ? freshnessOf(**db) : std::vector<Freshness>{};
}

QString Workspace::setting(const std::string& id, const QString& fallback) const {
    auto db = m_state->reader();
    if (!db) return fallback;
    auto s = (*db)->statement("SELECT value FROM setting WHERE key = ?");
    s.bind(1, id);
    const auto row = s.step();
    if (!row || !*row) return fallback;
    const std::string_view text = s.text(0);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

namespace {

// Recomputes what became stale; part of every job that changes data, so that the loop closes by itself.
Status recompute(store::Database& db, const std::vector<ResultKind>& kinds, bool force,
                 const JobContext& context, std::vector<std::string>& tables, std::vector<ResultKind>& made) {
    ComputeReport report;
    const Status status = compute(db, kinds, force, context.cancel, context.progress, report);
    tables.insert(tables.end(), report.tables.begin(), report.tables.end());
    made = report.made;
    return status;
}

std::string madeText(const std::vector<ResultKind>& made) {
    QStringList words;
    for (const ResultKind kind : made) words += sentence(std::string("result.") + resultId(kind), {});
    return words.join(QCoreApplication::translate("messages", ", ", "list.comma")).toStdString();
}

}  // namespace

void Workspace::State::recomputeAfter(store::Database& db, const JobContext& context, JobOutcome& outcome) {
    std::vector<std::string> made;
    std::vector<ResultKind> kinds;
    if (auto status = recompute(db, {}, false, context, made, kinds); !status) {
        Issue issue;
        issue.code = status.error().code;
        issue.args = status.error().args;
        outcome.issues.push_back(issue);
    }
    if (!made.empty()) notify(db, made);
}

int Workspace::previewFiles(ImportRequest request) {
    auto id = std::make_shared<int>(0);
    // The answer is queued behind this function's return, so the id is known when it is read.
    *id = m_state->submitReader(
        "job.preview", {},
        [this, id, request = std::move(request)](store::Database& db,
                                                 const JobContext& context) -> Result<JobOutcome> {
            auto previews = std::make_shared<const std::vector<FilePreview>>(
                roulian::workspace::previewFiles(db, request, context));
            QMetaObject::invokeMethod(
                this, [this, id, previews] { Q_EMIT previewReady(*id, previews); }, Qt::QueuedConnection);
            return JobOutcome{
                "job.preview.done", {arg(static_cast<std::int64_t>(previews->size()))}, {}, false, {}};
        });
    return *id;
}

int Workspace::importFiles(ImportRequest request) {
    const std::vector<std::string> args{arg(static_cast<std::int64_t>(request.paths.size()))};
    if (request.dryRun)
        return m_state->submitReader(
            "job.check_files", args,
            [this, request = std::move(request)](store::Database& db,
                                                 const JobContext& context) -> Result<JobOutcome> {
                const auto vault = m_state->openVault();
                if (!vault) return Error{"vault.locked", {}};
                return checkFiles(db, *vault, request, context);
            });
    return m_state->submitWriter("job.import", args,
                                 [this, request = std::move(request)](
                                     store::Database& db, const JobContext& context) -> Result<JobOutcome> {
                                     const auto vault = m_state->openVault();
                                     if (!vault) return Error{"vault.locked", {}};
                                     std::vector<std::string> tables;
                                     auto outcome = roulian::workspace::importFiles(db, *vault, request,
                                                                                    context, tables);
                                     if (!outcome) return outcome.error();
                                     if (!tables.empty()) m_state->notify(db, tables);
                                     if (request.compute && !tables.empty())
                                         m_state->recomputeAfter(db, context, *outcome);
                                     return outcome;
                                 });
}

int Workspace::compute(std::vector<ResultKind> kinds, bool force) {
    return m_state->submitWriter("job.compute", {},
                                 [this, kinds = std::move(kinds), force](
                                     store::Database& db, const JobContext& context) -> Result<JobOutcome> {
                                     std::vector<std::string> tables;
                                     std::vector<ResultKind> made;
                                     const Status status = recompute(db, kinds, force, context, tables, made);
                                     if (!tables.empty()) m_state->notify(db, tables);
                                     if (!status) return status.error();
                                     if (made.empty())
                                         return JobOutcome{"job.compute.fresh", {}, {}, false, {}};
                                     return JobOutcome{"job.compute.done", {madeText(made)}, {}, false, {}};
                                 });
}

int Workspace::applyEdits(std::vector<Edit> edits, QString reason) {
    return m_state->submitWriter("job.edit", {},
                                 [this, edits = std::move(edits), reason](
                                     store::Database& db, const JobContext&) -> Result<JobOutcome> {
                                     std::vector<std::string> tables;
                                     if (auto status = applyAndLog(db, edits, reason, tables); !status)
                                         return status.error();
                                     m_state->notify(db, tables);
                                     JobOutcome outcome{
                                         edits.size() == 1 ? "job.edit.done" : "job.edit.done_many",
                                         {arg(static_cast<std::int64_t>(edits.size()))},
                                         {},
                                         true,
                                         {}};
                                     return outcome;
                                 });
}

namespace {

JobOutcome undone(const std::string& what, std::int64_t kept) {
    if (kept == 0) return {"job.undo.done", {what}, {}, false, {}};
    return {"job.undo.kept", {what, arg(kept)}, {}, false, {{"kept", std::to_string(kept)}}};
}

}  // namespace

int Workspace::undo() {
    return m_state->submitWriter(
        "job.undo", {}, [this](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            const LogStep step = undoStep(db);
            if (!step.group) return Error{"store.undo.none", {}};
            std::vector<std::string> tables;
            std::int64_t kept = 0;
            if (step.batch) {
                if (context.progress) context.progress({"undo", 0, 0});
                const auto scope = db.cancelWith(context.cancel);
                auto changes = store::undoBatch(db, step.batch);
                if (!changes) return changes.error();
                tables = changes->tables;
                kept = changes->kept;
            } else if (auto status = undoEdits(db, step, tables); !status) {
                return status.error();
            }
            m_state->notify(db, tables);
            return undone(describe(step).toStdString(), kept);
        });
}

int Workspace::undoImport(std::int64_t batchId) {
    return m_state->submitWriter(
        "job.undo", {},
        [this, batchId](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            if (context.progress) context.progress({"undo", 0, 0});
            auto label = db.text("SELECT label FROM import_batch WHERE id = " + std::to_string(batchId));
            const auto scope = db.cancelWith(context.cancel);
            auto changes = store::undoBatch(db, batchId);
            if (!changes) return changes.error();
            m_state->notify(db, changes->tables);
            return undone(label ? *label : std::string(), changes->kept);
        });
}

int Workspace::redo() {
    return m_state->submitWriter(
        "job.redo", {}, [this](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            const LogStep step = redoStep(db);
            if (!step.group) return Error{"store.redo.none", {}};
            std::vector<std::string> tables;
            if (step.batch) {
                const auto vault = m_state->openVault();
                if (!vault) return Error{"vault.locked", {}};
                if (auto status = redoImport(db, *vault, step, context, tables); !status)
                    return status.error();
            } else if (auto status = redoEdits(db, step, tables); !status) {
                return status.error();
            }
            m_state->notify(db, tables);
            return JobOutcome{"job.redo.done", {describe(step).toStdString()}, {}, true, {}};
        });
}

UndoState Workspace::undoState() const {
    auto db = m_state->reader();
    if (!db) return {};
    const LogStep undo = undoStep(**db), redo = redoStep(**db);
    return {undo.group != 0, redo.group != 0, describe(undo), describe(redo)};
}

int Workspace::exportRows(TableQuery query, std::vector<std::string> columns, std::string format,
                          std::string path) {
    return m_state->submitReader(
        "job.export", {path},
        [this, query = std::move(query), columns = std::move(columns), format = std::move(format), path](
            store::Database&, const JobContext& context) -> Result<JobOutcome> {
            auto table = rows(query);
            if (!table) return table.error();
            if (auto status = writeRows(*masked(*table), columns, format, path, context); !status)
                return status.error();
            return JobOutcome{"job.export.done",
                              {path, arg(static_cast<std::int64_t>((*table)->count))},
                              {},
                              false,
                              {{"path", path}}};
        });
}

int Workspace::exportWorkbook(std::string path) {
    return m_state->submitReader(
        "job.workbook", {path},
        [this, path](store::Database&, const JobContext& context) -> Result<JobOutcome> {
            if (auto status = writeWorkbook(*this, path, context); !status) return status.error();
            return JobOutcome{"job.workbook.done", {path}, {}, false, {{"path", path}}};
        });
}

int Workspace::backupTo(std::string path) {
    return m_state->submitReader(
        "job.backup", {path}, [path](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            if (auto status = db.backup(path, context.progress, context.cancel); !status)
                return status.error();
            return JobOutcome{"job.backup.done", {path}, {}, false, {{"path", path}}};
        });
}

int Workspace::createSample(double scale) {
    return m_state->submitWriter(
        "job.sample", {},
        [this, scale](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            const auto vault = m_state->openVault();
            if (!vault) return Error{"vault.locked", {}};
            // The files stay beside the workspace: they show what real exports look like and can be dropped again.
            const QFileInfo file(QString::fromStdString(m_state->path));
            const QString folder = file.dir().filePath(file.completeBaseName() + QStringLiteral("-样例文件"));
            sample::SampleOptions options;
            options.scale = scale;
            options.dir = folder.toStdString();
            if (context.progress) context.progress({"sample.write", 0, 0});
            auto truth = sample::writeSampleBrand(options, context.cancel, [&](const Progress& p) {
                if (context.progress) context.progress({"sample.write", p.done, p.total});
            });
            if (!truth) return truth.error();
            ImportRequest request;
            for (const sample::SampleFile& written : truth->files)
                request.paths.push_back(options.dir + "/" + written.path);
            request.sample = true;
            std::vector<std::string> tables;
            auto outcome = roulian::workspace::importFiles(db, *vault, request, context, tables);
            if (!outcome) return outcome.error();
            m_state->notify(db, tables);
            std::vector<std::string> made;
            std::vector<ResultKind> kinds;
            const Status computed = recompute(db, {}, false, context, made, kinds);
            m_state->notify(db, made);
            if (!computed) return computed.error();
            outcome->code = "job.sample.done";
            outcome->args = {arg(static_cast<std::int64_t>(request.paths.size())), arg(truth->orders),
                             arg(truth->customers)};
            outcome->data["folder"] = options.dir;
            return outcome;
        });
}

int Workspace::changePassphrase(QString old, QString next) {
    return m_state->submitWriter(
        "job.passphrase", {},
        [this, old, next](store::Database& db, const JobContext&) -> Result<JobOutcome> {
            auto vault = store::Vault::open(db);
            if (!vault) return vault.error();
            const bool had = (*vault)->protection() == store::Protection::Passphrase;
            if (had)
                if (auto status = (*vault)->unlock(old.toStdString()); !status) return status.error();
            Status status = success();
            if (next.isEmpty())
                status = had ? (*vault)->removePassphrase(db, old.toStdString()) : success();
            else if (had)
                status = (*vault)->changePassphrase(db, old.toStdString(), next.toStdString());
            else
                status = (*vault)->setPassphrase(db, next.toStdString());
            if (!status) return status.error();
            {
                std::lock_guard lock(m_state->mutex);
                m_state->vault = std::move(*vault);
            }
            m_state->notify(db, {"meta"});
            return JobOutcome{
                next.isEmpty() ? "job.passphrase.removed" : "job.passphrase.set", {}, {}, false, {}};
        });
}

int Workspace::unlock(QString passphrase) {
    return m_state->submitReader(
        "job.passphrase", {},
        [this, passphrase](store::Database& db, const JobContext&) -> Result<JobOutcome> {
            auto vault = store::Vault::open(db);
            if (!vault) return vault.error();
            if (auto status = (*vault)->unlock(passphrase.toStdString()); !status) return status.error();
            {
                std::lock_guard lock(m_state->mutex);
                m_state->vault = std::move(*vault);
            }
            m_state->notify(db, {"meta"});
            return JobOutcome{"job.unlock.done", {}, {}, false, {}};
        });
}

void Workspace::lock() {
    auto db = m_state->reader();
    if (!db) return;
    auto vault = store::Vault::open(**db);  // with a passphrase it starts locked
    if (!vault) return;
    {
        std::lock_guard lock(m_state->mutex);
        m_state->vault = std::move(*vault);
    }
    m_state->notify(**db, {"meta"});
}

int Workspace::findSameCustomers() {
    return m_state->submitWriter(
        "job.identities", {}, [this](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
            const auto vault = m_state->openVault();
            if (!vault) return Error{"vault.locked", {}};
            const int threads = std::clamp(QThread::idealThreadCount(), 1, 8);
            const auto found = proposeSameCustomers(db, *vault, threads, context.cancel, context.progress);
            if (!found) return found.error();
            m_state->notify(db, {"identity_proposal"});
            return JobOutcome{"job.identities.done",
                              {arg(found->open), arg(found->customers)},
                              {},
                              false,
                              {{"customers", std::to_string(found->customers)},
                               {"open", std::to_string(found->open)},
                               {"likely", std::to_string(found->likely)}}};
        });
}

int Workspace::eraseCustomer(std::int64_t customerId) {
    return m_state->submitWriter(
        "job.erase", {}, [this, customerId](store::Database& db, const JobContext&) -> Result<JobOutcome> {
            std::shared_ptr<store::Vault> vault;
            {
                std::lock_guard lock(m_state->mutex);
                vault = m_state->vault;
            }
            if (!vault) return Error{"vault.locked", {}};
            if (auto status = store::eraseCustomer(db, *vault, customerId, localNow(), personOf(db)); !status)
                return status.error();
            m_state->notify(db, {"customer", "customer_identity", "customer_tag", "vault_person",
                                 "import_issue", "edit_log"});
            return JobOutcome{"job.erase.done", {}, {}, false, {}};
        });
}

int Workspace::forgetTalk() {
    return m_state->submitWriter(
        "job.forget_talk", {}, [this](store::Database& db, const JobContext&) -> Result<JobOutcome> {
            const auto gone = store::forgetTalk(db, {});
            if (!gone) return gone.error();
            m_state->notify(db, {"talk_message"});
            return JobOutcome{
                "job.forget_talk.done", {arg(*gone)}, {}, false, {{"deleted", std::to_string(*gone)}}};
        });
}

std::vector<FieldWord> Workspace::fieldWords(const std::string& formatId) {
    std::vector<FieldWord> words;
    for (const exchange::FieldChoice& choice : exchange::fieldChoices(formatId))
        words.push_back({choice.field, fieldText(choice.field, choice.zh), choice.required});
    return words;
}

bool Workspace::readsTalk(const std::string& formatId) {
    return exchange::readsTalk(formatId);
}

std::vector<std::string> Workspace::formatIds() {
    std::vector<std::string> ids;
    for (const exchange::FormatInfo& format : exchange::formatList()) ids.push_back(format.id);
    return ids;
}

}  // namespace roulian::workspace
