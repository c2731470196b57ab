#pragma once
// Every field a column can feed, with the function that reads a cell into it.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/recipe/draft.h"
#include "exchange/recipe/profile.h"

namespace roulian::exchange {

enum class Level : std::uint8_t { Head, Line, Sub };
enum class FieldType : std::uint8_t {
    Text,
    Id,
    Money,
    Quantity,
    Number,
    Percent,
    Time,
    Day,
    Flag,
    Word,
    Phone,
    Items
};

struct FieldDef;

// One column of the file, resolved once before the first row.
struct ColumnPlan {
    int column = 0;
    const FieldDef* field = nullptr;
    std::string header;
    std::string argument;  // tag group or warehouse
    bool required = false;
    double scale = 1;
    std::vector<std::string> empty;
    std::vector<std::pair<std::string, std::string>> readAs;  // cell text → text read in its place
    WordMap words;
    // Sums for footers: of all rows, and of the values that were taken.
    std::int64_t rowSum = 0, takenSum = 0;
    // The last word looked up; columns of words repeat themselves.
    std::string lastWord, lastCode;
    bool lastFound = false, hasLast = false;
    std::int64_t differedIn = -1;  // document that was already told its rows differ
    // Rule "sumsRows": amounts of the document that is being read.
    bool sumsRows = false, rowsDiffer = false;
    std::int64_t summedIn = -1;
    Money summed, firstSummed;
};

// Reads a cell that is not empty; an empty code is success, else a code of codes.h with draft.args.
using Setter = std::string_view (*)(Draft&, const CellValue&, ColumnPlan&);

struct FieldDef {
    std::string_view name;
    FieldType type;
    Level level;
    bool personal;
    Setter set;
};

std::span<const FieldDef> fieldsOf(RecordKind kind);
const FieldDef* findField(RecordKind kind, std::string_view name);

// Code of a word in a column's map; nullptr when the map does not hold it.
const std::string* lookUp(ColumnPlan& plan, std::string_view word);

// A fresh record of the kind.
Record emptyRecord(RecordKind kind);

std::optional<OrderStatus> orderStatusFromCode(std::string_view code);        // "to_ship"
std::optional<AfterSaleState> afterSaleStateFromCode(std::string_view code);  // "returned_waiting_refund"

}  // namespace roulian::exchange
