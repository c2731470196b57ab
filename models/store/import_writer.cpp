#include "store/import_writer.h"

#include "store/codes.h"
#include "store/database.h"
#include "store/person_text.h"
#include "store/vault.h"
#include "store/writer/collections.h"
#include "store/writer/goods.h"
#include "store/writer/late_indexes.h"
#include "store/writer/money_book.h"
#include "store/writer/orders.h"
#include "store/writer/people.h"
#include "store/writer/reach.h"
#include "store/writer/shipments.h"
#include "store/writer/supply.h"
#include "store/writer/talk_messages.h"

namespace roulian::store {

struct ImportWriter::State {
    // Every id the writer puts down was read or made by it in this transaction, and it deletes no parents, so
    // looking each of them up again in its parent table proves nothing; it is a tenth of an import's time.
    struct NoForeignKeys {
        Database& db;
        explicit NoForeignKeys(Database& d) : db(d) { (void)db.exec("PRAGMA foreign_keys=OFF"); }
        ~NoForeignKeys() { (void)db.execUninterrupted("PRAGMA foreign_keys=ON"); }
    };

    Context context;
    CancelToken cancel;
    NoForeignKeys noForeignKeys;  // goes after the transaction: inside one the switch does nothing
    Database::CancelScope scope;
    std::optional<Transaction> transaction;
    LateIndexes lateIndexes;
    std::optional<Error> failed;  // what ended the import
    WrittenCounts counts;
    std::unique_ptr<People> people;
    std::unique_ptr<Goods> goods;
    std::unique_ptr<Shipments> shipments;
    std::unique_ptr<Orders> orders;
    std::unique_ptr<Supply> supply;
    // Made with the first record of their kind: most imports have none.
    std::unique_ptr<SkuWords> words;
    std::unique_ptr<MoneyBook> money;
    std::unique_ptr<Reach> reach;
    std::unique_ptr<Collections> collections;
    std::unique_ptr<TalkMessages> talk;

    State(Database& db, const Vault& vault, CancelToken token)
        : context{db, vault, 0, 0, 0, 0, std::nullopt, false, false, false, nullptr, {}, {}},
          cancel(token),
          noForeignKeys(db),
          scope(db.cancelWith(token)),
          lateIndexes(db) {
        context.lateIndexes = &lateIndexes;
    }

    void dropParts() {  // their statements would keep tables busy
        talk.reset();
        collections.reset();
        reach.reset();
        money.reset();
        words.reset();
        supply.reset();
        orders.reset();
        shipments.reset();
        goods.reset();
        people.reset();
    }

    Result<Outcome> dispatch(const Record& record) {
        return std::visit([this](const auto& r) { return this->one(r); }, record);
    }
    Result<Outcome> one(const OrderRecord& r) { return orders->write(r); }
    Result<Outcome> one(const CustomerRecord& r) {
        if (context.vault.locked()) return Error{"vault.locked", {}};
        return people->writeCustomer(r, std::string(channelCode(r.shop.channel)) + "/" + r.shop.name);
    }
    Result<Outcome> one(const GoodsRecord& r) {
        if (r.code.empty()) return Error{"record.key.missing", {"code"}};
        const auto from = supply->supplier({}, r.supplierName);
        if (!from) return from.error();
        return goods->write(r, *from);
    }
    Result<Outcome> one(const BomRecord& r) { return goods->write(r); }
    Result<Outcome> one(const ShipmentRecord& r) { return shipments->write(r, 0, {}); }
    MoneyBook& moneyBook() {
        if (!money) money = std::make_unique<MoneyBook>(context, *people);
        return *money;
    }
    Reach& reachBook() {
        if (!words) words = std::make_unique<SkuWords>(context);
        if (!reach) reach = std::make_unique<Reach>(context, *words);
        return *reach;
    }
    Result<Outcome> one(const CollectionRecord& r) {
        Reach& groups = reachBook();
        if (!collections)
            collections = std::make_unique<Collections>(context, *people, *orders, groups, *words);
        return collections->write(r);
    }
    Result<Outcome> one(const TalkMessageRecord& r) {
        if (context.vault.locked()) return Error{"vault.locked", {}};
        if (!talk) talk = std::make_unique<TalkMessages>(context, *people, reachBook());
        return talk->write(r);
    }
    template <typename T>
    Result<Outcome> one(const T& r) {
        if constexpr (requires(MoneyBook & book) { book.write(r); })
            return moneyBook().write(r);
        else if constexpr (requires(Reach & book) { book.write(r); })
            return reachBook().write(r);
        else
            return supply->write(r);
    }
};

ImportWriter::ImportWriter() = default;

ImportWriter::~ImportWriter() {
    cancel();
}

Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(Database& db, const Vault& vault,
                                                          std::string_view label, bool isSample,
                                                          std::int64_t now, CancelToken token) {
    std::unique_ptr<ImportWriter> writer(new ImportWriter);
    writer->m_state = std::make_unique<State>(db, vault, token);
    State& s = *writer->m_state;
    auto tx = Transaction::begin(db);
    if (!tx) return tx.error();
    s.transaction = std::move(*tx);
    const auto batch = beginBatch(db, label, isSample, now);
    if (!batch) return batch.error();
    s.context.batch = *batch;
    s.context.now = now;
    s.people = std::make_unique<People>(s.context);
    s.goods = std::make_unique<Goods>(s.context);
    s.shipments = std::make_unique<Shipments>(s.context);
    s.orders = std::make_unique<Orders>(s.context, *s.people, *s.goods, *s.shipments);
    s.supply = std::make_unique<Supply>(s.context, *s.goods);
    ROULIAN_TRY(s.people->prepare());
    ROULIAN_TRY(s.goods->prepare());
    ROULIAN_TRY(s.shipments->prepare());
    ROULIAN_TRY(s.orders->prepare());
    return writer;
}

Status ImportWriter::expect(std::int64_t orderLines) {
    if (!m_state) return Error{"store.no_transaction", {}};
    return m_state->lateIndexes.expect(orderLines);
}

std::int64_t ImportWriter::batchId() const {
    return m_state ? m_state->context.batch : 0;
}

WrittenCounts ImportWriter::counts() const {
    return m_state ? m_state->counts : WrittenCounts{};
}

Result<std::int64_t> ImportWriter::beginFile(const ImportFile& f) {
    if (!m_state) return Error{"store.no_transaction", {}};
    State& s = *m_state;
    if (s.failed) return *s.failed;
    Statement add(
        s.context.db,
        "INSERT INTO source_file(batch_id, name, path, sha256, bytes, container, encoding, format_id, "
        "format_variant, sheet, header_row, exported_at, mapping) "
        "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)");
    add.bindAll(s.context.batch, f.name, f.path, f.sha256, f.bytes, f.container, f.encoding, f.formatId,
                f.formatVariant, f.sheet, f.headerRow, f.exportedAt, f.mapping);
    if (auto status = add.run(); !status) {
        s.failed = status.error();
        return status.error();
    }
    s.context.file = s.context.db.lastInsertId();
    s.context.exportedAt = f.exportedAt ? std::optional(f.exportedAt->seconds) : std::nullopt;
    s.context.exportTimes[s.context.file] = s.context.exportedAt;
    s.counts = {};
    return s.context.file;
}

Prepared ImportWriter::prepare(const SourcedRecord& record) {
    if (!m_state) return {};
    Prepared prepared = m_state->people->prepare(record.record);
    if (const auto* order = std::get_if<OrderRecord>(&record.record))
        prepared.said = m_state->orders->digestOf(*order);
    return prepared;
}

Result<Outcome> ImportWriter::write(const SourcedRecord& record, const Prepared& prepared) {
    if (!m_state) return Error{"store.no_transaction", {}};
    State& s = *m_state;
    if (s.failed) return *s.failed;
    if (s.cancel.cancelled()) {
        s.failed = Error{"cancelled", {}};
        return *s.failed;
    }
    s.context.row = record.rowNo;
    s.context.wrote = false;
    s.people->use(&prepared);
    s.orders->use(prepared.said);
    auto outcome = s.dispatch(record.record);
    s.people->use(nullptr);
    if (!outcome) {
        if (!outcome.error().code.starts_with("record.")) s.failed = outcome.error();
        return outcome;
    }
    switch (*outcome) {
        case Outcome::New:
            ++s.counts.added;
            break;
        case Outcome::Changed:
            ++s.counts.changed;
            break;
        case Outcome::Same:
            ++s.counts.same;
            break;
    }
    return outcome;
}

Status ImportWriter::issue(const Issue& issue, std::string_view rawRow) {
    if (!m_state) return Error{"store.no_transaction", {}};
    State& s = *m_state;
    if (s.failed) return *s.failed;
    std::string args = "[";
    for (const auto& arg : issue.args) {
        if (args.size() > 1) args += ',';
        appendJsonString(args, arg);
    }
    args += ']';
    Statement add(
        s.context.db,
        "INSERT INTO import_issue(source_file_id, severity, row_no, sheet, column_name, value, code, args) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    add.bindAll(s.context.file, static_cast<int>(issue.severity), issue.row, issue.sheet, issue.column,
                issue.value, issue.code, args);
    Status status = add.run();
    if (status && !rawRow.empty() && !s.context.vault.locked()) {
        const std::int64_t id = s.context.db.lastInsertId();
        const auto sealed = s.context.vault.seal("import_issue", id, rawRow);
        if (!sealed) return sealed.error();
        status = s.context.db.statement("UPDATE import_issue SET sealed_row = ?2 WHERE id = ?1")
                     .run(id, Blob{*sealed});
    }
    if (!status) s.failed = status.error();
    s.context.touch("import_issue");
    return status;
}

Status ImportWriter::endFile(const ImportCounters& c) {
    if (!m_state) return Error{"store.no_transaction", {}};
    State& s = *m_state;
    if (s.failed) return *s.failed;
    Statement set(
        s.context.db,
        "UPDATE source_file SET rows_read = ?2, rows_ok = ?3, rows_skipped = ?4, rows_error = ?5, "
        "exported_at = coalesce(exported_at, ?6), range_from = ?7, range_to = ?8, records_new = ?9, "
        "records_changed = ?10, records_same = ?11, notes = ?12 WHERE id = ?1");
    set.bindAll(s.context.file, c.rowsRead, c.rowsOk, c.rowsSkipped, c.rowsError, c.exportedAt, c.rangeFrom,
                c.rangeTo, s.counts.added, s.counts.changed, s.counts.same,
                c.notes.empty() ? "[]" : c.notes.c_str());
    auto status = set.run();
    if (!status) s.failed = status.error();
    return status;
}

Result<ChangeSet> ImportWriter::finish(std::int64_t now) {
    if (!m_state) return Error{"store.no_transaction", {}};
    State& s = *m_state;
    const auto work = [&]() -> Result<ChangeSet> {
        if (s.failed) return *s.failed;
        if (s.cancel.cancelled()) return Error{"cancelled", {}};
        ROULIAN_TRY(s.lateIndexes.ensure());
        ROULIAN_TRY(s.goods->linkWaiting());
        ROULIAN_TRY(s.orders->linkWaiting());
        ROULIAN_TRY(s.shipments->linkWaiting());
        ROULIAN_TRY(s.moneyBook().linkWaiting());
        s.dropParts();
        s.context.touch("import_batch");
        s.context.touch("source_file");
        ChangeSet changes;
        changes.tables.assign(s.context.touched.begin(), s.context.touched.end());
        const auto revision = bumpRevisions(s.context.db, changes.tables);
        if (!revision) return revision.error();
        changes.revision = *revision;
        ROULIAN_TRY(endBatch(s.context.db, s.context.batch, now));
        ROULIAN_TRY(s.transaction->commit());
        s.transaction.reset();
        return changes;
    };
    auto changes = work();
    cancel();
    return changes;
}

void ImportWriter::cancel() {
    if (!m_state) return;
    State& s = *m_state;
    s.dropParts();
    Database& db = s.context.db;
    const bool open = s.transaction.has_value();
    s.transaction.reset();
    if (open) forgetBatch(db);
    m_state.reset();
}

}  // namespace roulian::store
