#pragma once
// Rows of one sheet into records, by the columns of a recipe. Columns are resolved to setters once; a row
// costs no allocation beyond the text its record keeps.
#include <memory>
#include <string>
#include <vector>

#include "exchange/recipe/fields.h"
#include "exchange/recipe/fixups.h"
#include "exchange/recipe/importer.h"
#include "exchange/recipe/key_set.h"
#include "exchange/recipe/talk.h"

namespace roulian::exchange {

class RowMapper {
public:
    RowMapper(const Profile& profile, const Fixups& fixups, FixupContext& context, RecordSink& sink,
              ReadSummary& summary);

    // Error file.columns.missing when the recipe lacks a required field.
    Status resolve();
    // False when the sink asked to stop.
    bool row(const Row& row);
    bool item(const QJsonObject& item, const QJsonObject& root, std::int64_t rowNo, std::string_view raw);
    // One 接龙 list of a whole text.
    bool message(const std::string& text, std::int64_t rowNo);
    void finish();  // the last document and what is known only at the end

    // An issue about the row being read (row 0: about the file).
    void raise(Severity severity, std::string_view code, std::vector<std::string> args,
               const ColumnPlan* plan = nullptr, std::string_view value = {});
    void raiseForFile(Severity severity, std::string_view code, std::vector<std::string> args,
                      std::string column = {});

private:
    enum class Opening { Document, Line, Continues, Refused };
    Opening open(const Row& row);
    void begin(std::int64_t rowNo);
    bool readCells(const Row& row, Opening opening);
    bool apply(ColumnPlan& plan, const Row& row, bool needed);
    bool commit();
    bool commitOrder();
    bool commitTalk();  // talk_rows.cpp
    void finishTalk();
    bool commitEntry();  // form_rows.cpp: one form handed in
    void flush();
    bool skip(const Row& row);
    bool figuresRow(const Row& row);  // figures.cpp: the two last rows of a bill, names and values
    void checkFooter(const Row& row);
    void deliver(Record&& record);
    void noteTimes(const Record& record);
    CellValue value(const ColumnPlan& plan, const Row& row) const;

    const Profile& m_profile;
    const Fixups& m_fixups;
    FixupContext& m_context;
    RecordSink& m_sink;
    ReadSummary& m_summary;
    std::vector<ColumnPlan> m_plans;
    ColumnPlan* m_key = nullptr;
    ColumnPlan* m_line = nullptr;
    Draft m_draft;
    std::string m_keyValue;
    KeySet m_finished;
    const Row* m_row = nullptr;
    std::int64_t m_rowNo = 0;
    std::string m_raw;  // of a JSON item
    std::vector<std::string> m_damagedColumns, m_figureNames;
    std::unique_ptr<TalkReducer> m_talk;
    bool m_keepGoing = true;
    int m_columns = 0;
};

// document.cpp: rules every finished document of a kind obeys.
void finishOrder(const Profile& profile, const Recipe& recipe, Draft& draft);
void finishCustomer(const Profile& profile, const Recipe& recipe, Draft& draft);
// Parcels named in one row, with the carrier written beside them; warns through raise.
struct ParcelIssue {
    std::string said, looksLike;
};
std::vector<ShipmentRecord> parcelsOf(std::string_view waybills, std::string_view carriers,
                                      std::vector<ParcelIssue>& issues);
// One row of a stock list with a column for each own warehouse; true when the warehouses exceed the total.
bool splitStock(const Profile& profile, Draft& draft);

}  // namespace roulian::exchange
