#pragma once
// One open workspace file: tables to read, jobs to run, edits to make and take back. The window, the command
// line and the report all work through this class and nothing below it.
#include <QObject>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "workspace/handout.h"
#include "workspace/jobs.h"
#include "workspace/table.h"

namespace roulian::workspace {

enum class ResultKind { Segments, Forecast, Nodes, Plan, Shipments, Metrics, Decisions, Matches };

struct WorkspaceInfo {
    std::string path, name, templateId;  // templateId: fmcg, fashion, fresh, custom
    bool readOnly = false;
    std::string readOnlyReason;  // code: store.locked_by_other, store.folder_read_only …
    bool sample = false;         // invented data: marked wherever it shows
    bool empty = true;           // nothing imported yet
    bool passphraseSet = false, locked = false;
    bool revealPersonal = false;    // personal data may be shown in full (needs an unlocked vault)
    Day asOf;                       // the day all calculations take as today: last day with data + 1
    std::int64_t lastImportAt = 0;  // local seconds, 0 = never
    std::int64_t openIssues = 0;
};

struct Freshness {
    ResultKind kind;
    bool made = false, stale = false;
    std::int64_t madeAt = 0;
    Day asOf;
    std::vector<std::string> changedTables;  // what changed since (table ids)
};

struct ChangeSet {
    std::int64_t revision = 0;
    std::vector<std::string> tables;  // store tables that changed
    bool touches(const char* table) const;
};

// An edit is data. kinds and their keys / values (JSON):
//   forecast.override  key "skuId:week"  {"op":"set|add|mul","amount":250} or null to revert
//   plan.override      key order key     {"qty":…milli,"dueDay":…,"supplier":id,"cancelled":bool}, what is not said
//                      stays; a new order also needs "sku":id and "kind":"make|buy"; or null to revert
//   decision.state     key decision key  {"state":"done|snoozed|open","untilDay":…}
//   issue.state        key issue id      {"state":"open|ignored"}
//   review.state       key review id     {"state":"open|kept|split"}
//   proposal.state     key proposal id   {"state":"open|apart"}
//   customer.merge     key customer id   {"into":id} of the one that stays; {"split":true} takes her out again
//   rule.set           key rule name     {"rule":"recency_days <= 30"} or null to delete
//   forecast.override_level  key "" {"week":…,"category":…,"shop":id,"region":…,"sku":id,"op":…,"amount":…,"include":true}:
//                      a figure for the node they name, split down to its products in the same step; or its id and null
//   area.set           key province      {"warehouse":name or id}, null for none: which warehouse serves it; or null: as the
//                      orders propose
//   event.set          key event id or ""
//                      {"name":…,"kind":…,"fromDay":…,"toDay":…,"skuCode":…,"category":…,"lift":…,"leadDays":…,
//                      "lagDays":…,"weekdays":…} or null
//   clean.set          key "skuId:week"  {"choice":"keep|drop"} or null: automatic
//   launch.set         key SKU code      {"fromDay":…,"weeks":8,"guess":…,"guessLow":…,"guessHigh":…,"early":…,
//                      "likes":[code…],"active":true}, of a new code "name", "category", "price"; or null
//   setting.set        key setting id    {"value":"…"}
//   mapping.set        key fingerprint   {"json":…} or null, see exchange/recipe/saved_mapping.h
//   reading.set        key [format,field,text] as JSON  {"meaning":…} or null: how a cell is read from now on
//   alias.link         key alias id      {"sku":code,"factor":thousandths of SKUs a piece (1000)}; a bundle of several:
//                      {"parts":[{"sku":code,"qty":thousandths}…]} makes a SKU with a bill of material of use bundle; or null
//   match.refuse       key "aliasId:code" {"refused":true}: no suggestion any more ("+" the bundle); or null
//   wish.set           key entry item id {"sku":code,"qty":milli,"state":"open|confirmed|rejected"}, any of them
struct Edit {
    std::string kind, key;
    QString after;  // JSON; "null" removes
};

// The edit that remembers how the columns of a file are read, by its header: header → field, in the file's order.
// None when the header is too short to be known again.
std::optional<Edit> mappingEdit(const QString& name, const std::string& formatId,
                                const std::vector<std::pair<std::string, std::string>>& columns);

// The same from a mapping file somebody passed on. Errors: mapping.invalid, mapping.newer, file.format.unknown.
Result<Edit> mappingEdit(const QByteArray& json);

struct UndoState {
    bool canUndo = false, canRedo = false;
    QString undoText, redoText;  // sentences
};

struct Explanation {  // "why this number"
    QString title, formula;
    struct Input {
        QString name, value, source;
    };  // source: file, row; or the table it came from
    std::vector<Input> inputs;
    std::int64_t madeAt = 0;
    QString text() const;  // for the clipboard
};

struct ImportRequest {
    std::vector<std::string> paths;              // files, archives, folders of any depth, "a.zip/entry.csv"
    std::string formatId;                        // empty = recognise
    std::string encoding;                        // empty = sniff
    std::map<std::string, std::string> mapping;  // column header → field, changes to what was recognised
    std::string shopName;                        // for files that do not name their shop
    int keepTalkDays = 0;  // keep what is said in chats for so many days; 0 = counts only
    bool dryRun = false, sample = false;
    std::int64_t redoGroup = 0;  // log step this import repeats; set by redo() only
    bool compute = true;         // recompute what became stale afterwards
};

// Rows an import left out, with their cells.
struct RejectedWhich {
    std::vector<std::int64_t> issues;  // problems of the rows; empty: see file
    std::int64_t file = 0;             // source file; 0 = every file
};
struct RejectedRow {
    std::int64_t row = 0;                 // as in the file
    std::vector<std::string> cells;       // one a header; personal ones masked unless they may be shown
    std::vector<std::string> badColumns;  // headers
    QString why;
};
struct RejectedFile {
    std::int64_t file = 0;
    std::string name, formatId;
    std::vector<std::string> headers, fields;  // fields: what a column feeds, empty = nothing
    std::vector<bool> personal;
    std::vector<RejectedRow> rows;
};
struct RetryRequest {
    std::int64_t file = 0;
    std::vector<std::int64_t> rows;                                          // empty = all rejected ones
    std::map<std::int64_t, std::map<std::string, std::string>> corrections;  // row → header → cell
    bool compute = true;
};

// What one file is and what importing it would do; for the import preview.
struct FilePreview {
    std::string path, name;
    std::optional<Error> error;  // the file cannot be read at all
    std::string skipped;         // code: why nobody would want it read (lock file, picture …); empty = no
    bool recognised = false;
    std::string formatId, encoding, sheet, reasonCode;
    std::vector<std::string> reasonArgs;
    double confidence = 0;
    std::int64_t headerRow = 0, rowsEstimate = 0;
    struct Choice {
        std::string header, field;
        bool personal = false, known = false;
    };
    std::vector<Choice> columns;                 // in file order
    std::vector<std::vector<std::string>> rows;  // first rows, personal cells masked
    std::vector<std::string> unusedColumns, missingFields;
    std::vector<Issue> problems;
    struct Candidate {
        std::string formatId;
        double confidence = 0;
    };
    std::vector<Candidate> candidates;
    bool importedBefore = false;
};
struct FieldWord {
    std::string field;
    QString word;
    bool required = false;
};
using FilePreviews = std::shared_ptr<const std::vector<FilePreview>>;

// An empty workbook for what back offices do not export.
struct TemplateFile {
    std::string id;
    QString title, fileName;
};

class Workspace : public QObject {
    Q_OBJECT
public:
    ~Workspace() override;
    static Result<std::unique_ptr<Workspace>> create(const std::string& path, const std::string& templateId);
    static Result<std::unique_ptr<Workspace>> open(const std::string& path);

    WorkspaceInfo info() const;
    JobRunner& jobs();

    // Reads: thread-safe, each call on its own reader connection. Errors: table.unknown, table.where,
    // filter.syntax.
    Result<RowsPtr> rows(const TableQuery& query) const;
    Result<Explanation> explain(const std::string& table, const std::string& key,
                                const std::string& column) const;
    std::vector<Freshness> freshness() const;
    QString setting(const std::string& id, const QString& fallback = {}) const;

    // Work: each returns the job's id at once.
    int previewFiles(ImportRequest request);  // reads only; previewReady carries the answer
    int importFiles(ImportRequest request);   // dryRun: reads only, tries it on a private copy
    // Rejected rows that are still open. Error: vault.locked.
    Result<std::vector<RejectedFile>> rejected(const RejectedWhich& which) const;
    int retryRows(RetryRequest request);                       // one more import, of the corrected rows only
    int exportRejects(RejectedWhich which, std::string path);  // xlsx that can be imported once mended
    int compute(std::vector<ResultKind> kinds, bool force = false);  // empty = all that is stale
    int applyEdits(std::vector<Edit> edits, QString reason);         // one undo step
    int undo();
    int undoImport(std::int64_t batchId);  // one import, when no later import stands on it
    int redo();
    // columns empty = the visible ones; format "xlsx", "csv" (with BOM) or "json".
    int exportRows(TableQuery query, std::vector<std::string> columns, std::string format, std::string path);
    // Customers that may be one person become proposals (table same_customers); nothing is merged. Needs an
    // unlocked vault: names, phones and addresses are compared in full. Error: vault.locked.
    int findSameCustomers();
    int exportWorkbook(std::string path);  // every main table, one sheet each
    // A file in another program's layout. Errors: handout.layout, handout.supplier, handout.segment, handout.none (nothing
    // to hand out), handout.incomplete (no customer has what the layout needs), vault.locked, file.write. Audience lists
    // hold names or phones in full and are logged.
    int handOut(HandoutRequest request);
    Result<std::vector<HandoutTarget>> handoutTargets(
        HandoutKind kind) const;  // those with something, most first
    int backupTo(std::string path);
    int checkIntegrity();  // the long check of the file; job.check.done, or Error store.corrupt
    // Today's backup when the setting backup.daily asks for one and there is none yet; the newest ten stay.
    // 0 when nothing is to do.
    int backupIfDue();
    std::string backupFolder() const;      // setting backup.folder, else "backups" beside the file
    int createSample(double scale = 1.0);  // writes the sample export files and imports them
    UndoState undoState() const;

    // Privacy. Passphrase calls run as jobs (key derivation takes time).
    int changePassphrase(QString old, QString next);  // old empty: none was set; next empty: removes it
    int unlock(QString passphrase);
    void lock();
    int eraseCustomer(std::int64_t customerId);
    // Deletes every message kept of imported chats, now and for good; those whose day is over go by themselves.
    int forgetTalk();

    // Fields a file of this format may feed, for the mapping screen; and all formats it may be.
    static std::vector<FieldWord> fieldWords(const std::string& formatId);
    static bool readsTalk(const std::string& formatId);  // a chat: reduced to counts unless asked otherwise
    static std::vector<std::string> formatIds();
    // Empty workbooks (supplier terms, resources, events …). Errors: those of writing a workbook.
    static std::vector<TemplateFile> templateFiles();
    static Status writeTemplate(const std::string& id, const std::string& path);

Q_SIGNALS:
    void changed(const roulian::workspace::ChangeSet& changes);  // after a commit, on the interface thread
    void infoChanged();
    void previewReady(int jobId, const roulian::workspace::FilePreviews& previews);

private:
    Workspace();
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace roulian::workspace
