#pragma once
// How a table reads the workspace: each column with the SQL that gives it, in one line. table_reader turns a
// definition into a SELECT; nothing else in the program writes SQL for display.
#include <map>
#include <string>
#include <vector>

#include "workspace/table.h"

namespace roulian::workspace {

// How the stored value becomes the shown one.
enum class Shape {
    Plain,
    Sentence,    // JSON array [code, arg…] → sentence in the current language
    PersonName,  // mask ‖ '|' ‖ vault row: opened only when personal data may be shown
    PersonPhone,
    PersonRemark,
    CarrierName,    // carrier code → name
    FormatName,     // format id → name
    CommunityName,  // as it is; "*" → the word for one-to-one talk
    UnitName,       // unit as stored → word of the current language
    EditText,       // edit kind ‖ '|' ‖ JSON → words
    Tags,           // codes joined by commas → words
    Weekdays,       // sum of 1 Monday … 64 Sunday → words
    Parameter       // parameter of a forecast method → words
};

struct ColumnDef {
    Column column;
    const char* sql = nullptr;
    Shape shape = Shape::Plain;

    ColumnDef frozen() const {
        ColumnDef d = *this;
        d.column.frozen = true;
        return d;
    }
    ColumnDef hidden() const {
        ColumnDef d = *this;
        d.column.visible = false;
        return d;
    }
    ColumnDef editable() const {
        ColumnDef d = *this;
        d.column.editable = true;
        return d;
    }
    ColumnDef personal() const {
        ColumnDef d = *this;
        d.column.personal = true;
        return d;
    }
    ColumnDef searched() const {
        ColumnDef d = *this;
        d.column.searched = true;
        return d;
    }
    ColumnDef as(Shape s) const {
        ColumnDef d = *this;
        d.shape = s;
        return d;
    }
};

inline ColumnDef col(const char* id, ColumnType type, const char* sql, int decimals = 0) {
    ColumnDef def;
    def.column.id = id;
    def.column.type = type;
    def.column.decimals = decimals;
    def.sql = sql;
    return def;
}

struct TableDef {
    const char* id;
    std::vector<ColumnDef> columns;
    const char* from;  // "FROM … WHERE …"; conditions of `where` are appended with AND
    const char* key;   // SQL of the row key
    std::map<std::string, const char*> where = {};  // parameter → condition with one ?1-like placeholder "?"
    const char* group = "";                         // "GROUP BY …"
    const char* sortColumn = "";
    bool descending = false;
    bool summable = true;
    const char* overridden = "0";
};

std::vector<TableDef> overviewTables();
std::vector<TableDef> dataTables();
std::vector<TableDef> customerTables();
std::vector<TableDef> demandTables();
std::vector<TableDef> levelTables();     // category, channel, region and what falls to them
std::vector<TableDef> nodeTables();      // warehouses and the provinces they serve
std::vector<TableDef> accuracyTables();  // errors by weeks ahead, changes, what overrides were worth
std::vector<TableDef> whyTables();       // a week's forecast taken apart
std::vector<TableDef> groundTables();    // events, cleaned weeks, signals, launches: what forecasts stand on
std::vector<TableDef> supplyTables();
std::vector<TableDef> shipmentTables();
std::vector<TableDef> moneyTables();
std::vector<TableDef> reachTables();

const TableDef* findTableDef(const std::string& id);

}  // namespace roulian::workspace
