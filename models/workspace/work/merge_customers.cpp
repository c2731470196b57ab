#include "workspace/work/merge_customers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <optional>

#include "core/number.h"
#include "store/customer_rows.h"

namespace roulian::workspace {

namespace {

Error badValue(const Edit& edit) {
    return {"edit.value", {edit.after.toStdString()}};
}

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct Standing {
    bool exists = false;
    std::int64_t into = 0;
};
Result<Standing> standing(store::Database& db, std::int64_t customer) {
    auto s = db.statement("SELECT COALESCE(merged_into, 0) FROM customer WHERE id = ?1");
    s.bind(1, customer);
    const auto row = s.step();
    if (!row) return row.error();
    return *row ? Standing{true, s.integer(0)} : Standing{};
}

Result<bool> contradict(store::Database& db, std::int64_t a, std::int64_t b) {
    auto s = db.statement(
        "SELECT 1 FROM customer_identity x JOIN customer_identity y ON x.kind = y.kind AND x.scope = y.scope AND "
        "x.value_hash <> y.value_hash WHERE x.customer_id = ?1 AND y.customer_id = ?2 AND x.kind IN ('unionid', "
        "'external_userid', 'openid', 'platform_uid') LIMIT 1");
    s.bind(1, a).bind(2, b);
    return s.step();
}

Result<QString> merge(store::Database& db, const Edit& edit, std::int64_t gone, std::int64_t keep) {
    const auto a = standing(db, keep), b = standing(db, gone);
    if (!a) return a.error();
    if (!b) return b.error();
    if (keep == gone || !a->exists || !b->exists || a->into != 0 || b->into != 0) return badValue(edit);
    const auto clash = contradict(db, keep, gone);
    if (!clash) return clash.error();
    if (*clash) return Error{"identity.contradiction", {}};
    QJsonObject restore;
    for (const store::CustomerRows& moved : store::customerRows()) {
        const std::string where = std::string(" WHERE ") + moved.column + " = ?2" + moved.onlyIf;
        QJsonArray ids;
        {
            auto list =
                db.statement(std::string("SELECT id, ?1 FROM ") + moved.table + where + " ORDER BY id");
            list.bind(1, keep).bind(2, gone);
            for (;;) {
                const auto row = list.step();
                if (!row) return row.error();
                if (!*row) break;
                ids.append(static_cast<qint64>(list.integer(0)));
            }
        }
        if (ids.isEmpty()) continue;
        const std::string set =
            std::string("UPDATE ") + moved.table + " SET " + moved.column + " = ?1" + where;
        if (auto status = db.statement(set).run(keep, gone); !status) return status.error();
        restore.insert(QLatin1String(moved.name), ids);
    }
    auto mark = db.statement("UPDATE customer SET merged_into = ?1 WHERE id = ?2");
    if (auto status = mark.run(keep, gone); !status) return status.error();
    return json({{QStringLiteral("restore"), restore}});
}

Result<QString> restore(store::Database& db, const Edit& edit, std::int64_t gone, const QJsonObject& rows) {
    const auto there = standing(db, gone);
    if (!there) return there.error();
    if (!there->exists || there->into == 0) return badValue(edit);
    auto mark = db.statement("UPDATE customer SET merged_into = NULL WHERE id = ?1");
    if (auto status = mark.run(gone); !status) return status.error();
    for (const store::CustomerRows& moved : store::customerRows()) {
        const QJsonArray ids = rows.value(QLatin1String(moved.name)).toArray();
        if (ids.isEmpty()) continue;
        const QByteArray list = QJsonDocument(ids).toJson(QJsonDocument::Compact);
        // Only what still stands with the other customer: later imports may have moved it on.
        auto back =
            db.statement(std::string("UPDATE ") + moved.table + " SET " + moved.column + " = ?1 WHERE " +
                         moved.column + " = ?2 AND id IN (SELECT value FROM json_each(?3))");
        if (auto status = back.run(gone, there->into,
                                   std::string_view(list.constData(), static_cast<std::size_t>(list.size())));
            !status)
            return status.error();
    }
    return json({{QStringLiteral("into"), static_cast<qint64>(there->into)}});
}

// What the newest merge of the customer moved: told by the history when a person merged, by the before-images when an
// import did.
Result<QJsonObject> movedRows(store::Database& db, std::int64_t gone) {
    auto logged = db.statement(
        "SELECT before FROM edit_log WHERE kind = 'customer.merge' AND key = ?1 AND state = 'done' AND json_type(after, "
        "'$.into') IS NOT NULL ORDER BY id DESC LIMIT 1");
    const std::string key = std::to_string(gone);
    logged.bind(1, key);
    const auto row = logged.step();
    if (!row) return row.error();
    if (*row) {
        const std::string_view text = logged.text(0);
        return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
            .object()
            .value(QLatin1String("restore"))
            .toObject();
    }
    QJsonObject rows;
    for (const store::CustomerRows& moved : store::customerRows()) {
        auto images = db.statement(std::string("SELECT DISTINCT row_id FROM journal WHERE table_name = '") +
                                   moved.table + "' AND action = 'update' AND json_extract(before, '$." +
                                   moved.column + "') = ?1 ORDER BY row_id");
        images.bind(1, gone);
        QJsonArray ids;
        for (;;) {
            const auto image = images.step();
            if (!image) return image.error();
            if (!*image) break;
            ids.append(static_cast<qint64>(images.integer(0)));
        }
        if (!ids.isEmpty()) rows.insert(QLatin1String(moved.name), ids);
    }
    return rows;
}

}  // namespace

const std::vector<std::string>& mergeTables() {
    static const std::vector<std::string> tables = [] {
        std::vector<std::string> all{"identity_proposal"};
        for (const store::CustomerRows& moved : store::customerRows()) all.emplace_back(moved.table);
        return all;
    }();
    return tables;
}

Result<QString> mergeOrSplit(store::Database& db, const Edit& edit, const QJsonObject& value) {
    const auto gone = parseInteger(edit.key);
    if (!gone) return badValue(edit);
    if (const QJsonValue into = value.value(QLatin1String("into")); into.isDouble())
        return merge(db, edit, *gone, static_cast<std::int64_t>(into.toDouble()));
    if (const QJsonValue rows = value.value(QLatin1String("restore")); rows.isObject())
        return restore(db, edit, *gone, rows.toObject());
    if (!value.value(QLatin1String("split")).toBool()) return badValue(edit);
    const auto rows = movedRows(db, *gone);
    if (!rows) return rows.error();
    return restore(db, edit, *gone, *rows);
}

}  // namespace roulian::workspace
