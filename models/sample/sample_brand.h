#pragma once
// The sample brand 山野里（样例）: eighteen months of an invented business written as export files of the
// real back offices, with their quirks and a known share of dirty rows. Deterministic: equal options give
// equal files (xlsx included: creation times are fixed). Every name, phone (138000xxxxx counted up), waybill
// and id is made up. The returned truth holds the parameters and sums that tests compare importers and
// forecasts with.
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"

namespace roulian::sample {

struct SampleOptions {
    std::uint64_t seed = 20260817;
    Day asOf = Day::fromYmd(2026, 8,
                            17);  // files are "exported" in the morning of this day; data end the day before
    double scale = 1.0;           // of customers and orders, 0.005 … 5; goods and groups stay
    std::string dir;              // created when missing; files of the same names are replaced
};

enum class DirtyExpect : std::uint8_t {
    Rejected,  // the row must not enter, with an issue
    Skipped,   // totals row: left out without being an error
    Warned     // enters (or the field stays empty) with a warning
};

struct DirtyRow {
    std::string file, sheet;  // sheet empty for csv and json
    std::int64_t row = 0;     // xlsx: row of the sheet; csv: record number, header = 1; jsonl: line number
    std::int64_t line = 0;    // physical line of a text file (quoted cells may hold line breaks), else = row
    std::string kind;         // issue code of models/exchange/recipe/codes.h, or "totals"
    std::string column;       // header of the bad cell; empty = whole row
    std::string value;        // the bad cell
    DirtyExpect expect = DirtyExpect::Rejected;
};

struct SampleFile {
    std::string path;            // file name inside dir
    std::string sheet;           // when one workbook is imported sheet by sheet (资源与工艺), else empty
    std::string format;          // id of its folder in exchange/formats
    std::string variant;         // "gbk", "utf8", "xlsx", "a", "b", "" …
    std::int64_t rows = 0;       // data rows below the header (json: items), dirty rows included
    std::int64_t goodRows = 0;   // rows an importer must take (clean rows plus warned ones)
    std::int64_t documents = 0;  // orders, customers, purchase orders … among the clean rows
    std::int64_t units = 0;      // units on the clean rows, where rows carry sold quantities
    Day from, to;                // range of the data
    std::vector<DirtyRow> dirty;
};

// By week of the order's day; vectors cover SampleTruth::firstWeek on.
struct SampleSku {
    std::string code, name, style, way;  // way: fmcg, fashion, fresh, custom
    std::string category;
    bool made = false, bundle = false;
    int shelfLifeDays = 0;  // 0 = keeps
    Day launch;             // first day on sale; before the period for old goods
    Money price, cost;
    std::vector<double> expected;       // mean units the model drew from
    std::vector<std::int64_t> demand;   // units wanted, stock-outs included
    std::vector<std::int64_t> ordered;  // units on order lines in the files
    std::vector<std::int64_t> sold;     // ordered − closed orders − refunded units of 微信小店 lines
    std::vector<int> stockoutWeeks;     // indices of weeks with zero sales for want of stock
    double weeklyAhead = 0;             // mean of `expected` over the four weeks from asOf, no event
    double onHand = 0, locked = 0, onOrder = 0;  // as exported at asOf
    std::string stockCase;                       // short, oversold, over, fine, fresh, presale
};

struct SampleEvent {
    std::string name, kind;  // kind: promotion, holiday, presale
    Day from, to;
    std::map<std::string, double> liftByWay;  // factor on demand at its height
    std::string style;                        // the style it concerns; empty = all of its ways
};

struct SampleDuplicate {
    std::string kind;   // cross_channel, nickname_change, family_phone, masked_phone
    std::string phone;  // full
    std::vector<std::string> names;
    std::vector<std::string> channels;
};

struct SampleParcel {
    std::string waybill, carrier, province, order;
    Day shipped, promised;
    Day delivered;       // n = 0: not yet
    std::string state;   // canonical code: signed, in_transit, exception, returning, at_station …
    bool late = false;   // delivered after the promise, or not delivered and the promise is past
    bool stuck = false;  // no event for three days or more
};

struct SampleTruth {
    SampleOptions options;
    Day first, last;  // days with orders, inclusive
    Week firstWeek;
    int weeks = 0;
    std::vector<SampleFile> files;
    std::vector<SampleSku> skus;  // sellable only
    std::vector<SampleEvent> events;
    std::vector<SampleDuplicate> duplicates;
    std::vector<SampleParcel> parcels;  // of the tracking files
    std::int64_t customers = 0;         // people who ordered at least once
    std::int64_t people = 0;            // people invented
    std::int64_t phones = 0;            // distinct phones of those who ordered
    std::int64_t groups = 0, pickupPoints = 0, components = 0, suppliers = 0, purchaseOrders = 0;
    std::int64_t orders = 0, lines = 0, units = 0;  // platform order files, clean rows; no ERP copies
    std::map<std::string, std::int64_t> ordersByChannel;
    std::map<std::string, std::array<double, 7>> weekdayWeights;  // by channel, Monday first, mean 1
    std::map<std::string, double> yearlyTrend;                    // by way: growth a year, 0.2 = +20 %
    std::vector<std::string> madeShortOfParts;  // codes of made goods with a component short

    const SampleSku* sku(const std::string& code) const;
    std::int64_t dirtyRows() const;
    std::int64_t totalRows() const;
};

// Errors: sample.options.invalid (what), sample.write.failed (path), cancelled.
// Progress stages: sample.demand, sample.files.
Result<SampleTruth> writeSampleBrand(const SampleOptions& options, const CancelToken& cancel = {},
                                     const ProgressSink& progress = {});

}  // namespace roulian::sample
