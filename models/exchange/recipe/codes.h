#pragma once
// Codes of every issue this folder can raise, with the arguments of their sentences. The sentences stand in
// workspace/messages. The column name and value of an issue are not repeated in its arguments.
#include <string_view>

namespace roulian::exchange::codes {

// Rows left out (Severity::Error); one issue for every bad cell of the row.
inline constexpr std::string_view kRowRagged = "row.ragged";          // columns expected, columns found
inline constexpr std::string_view kRowMissing = "row.value.missing";  // -
inline constexpr std::string_view kRowNumber = "row.number.invalid";  // -
inline constexpr std::string_view kRowMoney = "row.money.invalid";    // -
inline constexpr std::string_view kRowQty = "row.quantity.invalid";   // -
inline constexpr std::string_view kRowTime = "row.time.invalid";  // - (a warning when the time is optional)
inline constexpr std::string_view kRowIdDamaged = "row.id.damaged";            // -
inline constexpr std::string_view kRowHeadRejected = "row.head.rejected";      // row that opened the document
inline constexpr std::string_view kRowNoHead = "row.head.missing";             // -
inline constexpr std::string_view kRowsApart = "order.rows.apart";             // -
inline constexpr std::string_view kRowItems = "row.items.unreadable";          // -
inline constexpr std::string_view kReplyFailed = "tracking.reply.failed";      // code of the reply, its words
inline constexpr std::string_view kReplyNoNumber = "tracking.number.missing";  // -
inline constexpr std::string_view kJsonLine = "row.json.invalid";              // -
inline constexpr std::string_view kRowRange = "row.dates.reversed";            // -

// Rows kept, something about them is uncertain (Severity::Warning).
inline constexpr std::string_view kStatusUnknown = "status.unknown";            // -
inline constexpr std::string_view kAfterSaleUnknown = "aftersale.unknown";      // -
inline constexpr std::string_view kWordUnknown = "word.unknown";                // -
inline constexpr std::string_view kRowsDiffer = "order.rows.differ";            // value of the first row
inline constexpr std::string_view kItemsCount = "order.items.count";            // items said, items read
inline constexpr std::string_view kItemsUnresolved = "order.items.unresolved";  // titles in the cell
inline constexpr std::string_view kPhoneUnreadable = "phone.unreadable";        // -
inline constexpr std::string_view kCarrierMismatch =
    "waybill.carrier.mismatch";                                    // carrier said, carrier it looks like
inline constexpr std::string_view kPlanSum = "purchase.plan.sum";  // quantity of the line, sum of the plan
inline constexpr std::string_view kStateUnknown = "tracking.state.unknown";       // state, sub-state
inline constexpr std::string_view kWarehousesExceed = "stock.warehouses.exceed";  // -
inline constexpr std::string_view kBalanceBreaks = "ledger.balance.breaks";  // balance expected, balance read
inline constexpr std::string_view kDayAssumed = "stat.day.assumed";          // day taken
inline constexpr std::string_view kTextCut = "row.text.damaged";             // -

// About the whole file (row 0).
inline constexpr std::string_view kColumnsUnused = "file.columns.unused";  // names, joined with "、"
inline constexpr std::string_view kSecondsLost = "file.seconds.lost";      // -
inline constexpr std::string_view kJielongRead = "jielong.read";     // title, entries, changed, withdrawn
inline constexpr std::string_view kIdsDamaged = "file.ids.damaged";  // -
inline constexpr std::string_view kFooterDiffers =
    "file.footer.differs";  // figure of the footer, figure of the rows
inline constexpr std::string_view kCharactersLost = "file.characters.lost";      // how many
inline constexpr std::string_view kNoRows = "file.rows.none";                    // -
inline constexpr std::string_view kTimeAssumed = "file.time.assumed";            // time taken
inline constexpr std::string_view kCollectionFromName = "collection.from.name";  // title taken

// Errors of the functions themselves (Result), besides those of table_source.h.
inline constexpr std::string_view kFormatUnknown = "file.format.unknown";    // file name, format id asked for
inline constexpr std::string_view kSheetMissing = "file.sheet.missing";      // file name, sheet
inline constexpr std::string_view kColumnsMissing = "file.columns.missing";  // file name, missing fields
inline constexpr std::string_view kJsonInvalid = "file.json.invalid";        // file name
inline constexpr std::string_view kCancelled = "cancelled";                  // -

// Reasons of a candidate (recognise.h).
inline constexpr std::string_view kReasonFingerprint =
    "recognise.fingerprint";                                             // names found, joined with "、"
inline constexpr std::string_view kReasonPartial = "recognise.partial";  // found, missing; joined with "、"
inline constexpr std::string_view kReasonWords = "recognise.words";      // fields guessed from header words
inline constexpr std::string_view kReasonKeys = "recognise.keys";        // JSON keys found
inline constexpr std::string_view kReasonRemembered = "recognise.remembered";  // name of the mapping
inline constexpr std::string_view kReasonChosen =
    "recognise.chosen";  // -: no header agrees, a person said so

}  // namespace roulian::exchange::codes
