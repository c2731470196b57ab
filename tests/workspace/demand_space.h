#pragma once
// A workspace with weekly sales of the test's own making, for the forecast step.
#include "store/transaction.h"
#include "test_space.h"
#include "workspace/work/edits.h"

namespace roulian::workspace {

struct DemandSpace : TestSpace {
    int orders = 0;

    void goods(int id, const std::string& code, const std::string& category, int fen = 5000,
               const std::string& name = "") {
        sql("INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, price_fen, status, batch_id) VALUES (" +
            std::to_string(id) + ", '" + code + "', '" + (name.empty() ? code : name) + "', '', '', '', '" +
            category + "', 'fmcg', " + std::to_string(fen) + ", '', 1)");
    }
    // Units of the week that ended `ago` weeks before the present one began; 1 = last week.
    void sold(int sku, int ago, int units) {
        ++orders;
        order(orders, 1, 0, 7 * ago - 3, 1000);
        line(orders, sku, units);
    }
    static Week week(int ago) { return Week::of(kToday) - ago; }
    std::string apply(const char* kind, const std::string& key, const QString& after,
                      const QString& reason = {}) {
        std::vector<std::string> tables;
        const Status status = applyAndLog(*db, {{kind, key, after}}, reason, tables);
        return status ? std::string() : status.error().code;
    }
    std::string undo() {
        std::vector<std::string> tables;
        const Status status = undoEdits(*db, undoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    std::string redo() {
        std::vector<std::string> tables;
        const Status status = redoEdits(*db, redoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    double real(const std::string& query) { return rows(query).trimmed().toDouble(); }
};

}  // namespace roulian::workspace
