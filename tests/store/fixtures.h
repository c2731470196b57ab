#pragma once
// A workspace in a temporary folder and records to fill it with; all people and goods are invented.
#include <QByteArray>
#include <QTemporaryDir>
#include <memory>
#include <string>
#include <vector>

#include "store/database.h"
#include "store/import_writer.h"
#include "store/vault.h"

namespace fixtures {

using namespace roulian;
using namespace roulian::store;

struct Work {
    QTemporaryDir dir;
    std::string path = dir.filePath(QStringLiteral("w.roulian")).toStdString();
    std::unique_ptr<Database> db;
    std::unique_ptr<Vault> vault;

    Work() {
        db = std::move(Database::create(path).value());
        vault = std::move(Vault::open(*db).value());
    }
    std::int64_t number(const std::string& sql) const {
        const auto value = db->integer(sql);
        return value ? *value : -999;
    }
    QByteArray text(const std::string& sql) const {
        const auto value = db->text(sql);
        return value ? QByteArray::fromStdString(*value)
                     : QByteArray::fromStdString("error " + value.error().code);
    }
};

struct Written {
    QByteArray error = "ok";
    std::vector<Outcome> outcomes;
    std::int64_t batch = 0;
    ChangeSet changes;
    QByteArray said() const {  // N C S per record
        QByteArray out;
        for (const Outcome o : outcomes) out += o == Outcome::New ? 'N' : o == Outcome::Changed ? 'C' : 'S';
        return out;
    }
};

// One batch of one file; exportedAt 0 = not known.
inline Written import(Work& work, const std::vector<Record>& records, std::int64_t exportedAt = 0,
                      const char* format = "test") {
    Written result;
    auto writer = ImportWriter::begin(*work.db, *work.vault, "test", false, 1000);
    const auto fail = [&](const Error& error) {
        result.error = QByteArray::fromStdString(error.code);
        return result;
    };
    if (!writer) return fail(writer.error());
    result.batch = (*writer)->batchId();
    ImportFile file;
    file.name = "test.csv";
    file.formatId = format;
    if (exportedAt) file.exportedAt = LocalTime{exportedAt};
    if (auto id = (*writer)->beginFile(file); !id) return fail(id.error());
    std::int64_t row = 2;
    for (const Record& record : records) {
        const auto outcome = (*writer)->write({row++, record});
        if (!outcome) return fail(outcome.error());
        result.outcomes.push_back(*outcome);
    }
    if (auto s = (*writer)->endFile({}); !s) return fail(s.error());
    auto changes = (*writer)->finish(2000);
    if (!changes) return fail(changes.error());
    result.changes = *changes;
    return result;
}

inline OrderRecord order(const std::string& no, const std::string& code = "H500",
                         Channel channel = Channel::WechatShop) {
    OrderRecord o;
    o.shop = {channel, "shop"};
    o.orderNo = no;
    o.status = OrderStatus::ToShip;
    o.statusText = "to ship";
    o.createdAt = LocalTime{1'700'000'000};
    o.paidAt = LocalTime{1'700'000'060};
    o.paid = Money{9900};
    OrderLine line;
    line.rowNo = 2;
    line.merchantCode = code;
    line.title = "\xe5\xb1\xb1\xe8\x8a\xb1\xe8\x9c\x9c";
    line.spec = "500g";
    line.qty = Qty::units(2);
    line.amount = Money{9900};
    o.lines.push_back(line);
    return o;
}

inline GoodsRecord goods(const std::string& code,
                         const std::string& name = "\xe5\xb1\xb1\xe8\x8a\xb1\xe8\x9c\x9c",
                         const std::string& spec = "500g") {
    GoodsRecord g;
    g.code = code;
    g.name = name;
    g.spec = spec;
    g.price = Money{4950};
    return g;
}

// Every row of every table that undo must restore, as text; equal dumps mean equal content, types included.
inline std::string dump(Database& db) {
    std::string out;
    const auto tables = journaledTables(db);
    for (const auto& table : tables.value()) {
        out += "== " + table + "\n";
        Statement st(db, "SELECT * FROM " + table + " ORDER BY id");
        while (st.step().value()) {
            for (int i = 0; i < st.columns(); ++i) {
                switch (st.type(i)) {
                    case ColumnType::Null:
                        out += "null|";
                        break;
                    case ColumnType::Integer:
                        out += "i" + std::to_string(st.integer(i)) + "|";
                        break;
                    case ColumnType::Real: {
                        const double real = st.real(i);
                        out += "r" +
                               QByteArray(reinterpret_cast<const char*>(&real), sizeof(real))
                                   .toHex()
                                   .toStdString() +
                               "|";
                        break;
                    }
                    case ColumnType::Text:
                        out += "s" + std::string(st.text(i)) + "|";
                        break;
                    case ColumnType::Blob:
                        out += "x" +
                               QByteArray(st.blob(i).data(), static_cast<qsizetype>(st.blob(i).size()))
                                   .toHex()
                                   .toStdString() +
                               "|";
                        break;
                }
            }
            out += "\n";
        }
    }
    return out;
}

}  // namespace fixtures
