#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "exchange/io/xlsx_writer.h"
#include "workspace/compute/graph.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/override_sheet.h"
#include "workspace/work/override_sheet_words.h"

namespace roulian::workspace {

namespace {

using exchange::Value;
using exchange::WriteColumn;
using Type = exchange::ColumnType;

// Three decimals, as quantities have; small forecasts show tenths.
double rounded(double value) {
    return std::round(value * 1000) / 1000;
}

bool wanted(const SheetProduct& product, const OverrideSheetWish& wish) {
    if (!wish.category.empty() && product.category != wish.category) return false;
    return wish.codes.empty() ||
           std::find(wish.codes.begin(), wish.codes.end(), product.code) != wish.codes.end();
}

Status writeLines(exchange::TableWriter& writer, const SheetForecast& forecast, const OverrideSheetWish& wish,
                  const JobContext& context, std::int64_t& written) {
    std::vector<WriteColumn> columns{{sheetText(SheetWord::Code), Type::Text, 16, -1, true},
                                     {sheetText(SheetWord::Product), Type::Text, 28, -1, true},
                                     {sheetText(SheetWord::Category), Type::Text, 12, -1, true},
                                     {sheetText(SheetWord::Unit), Type::Text, 8, -1, true},
                                     {sheetText(SheetWord::Line), Type::Text, 13, -1, true}};
    const std::size_t fixed = columns.size();
    const auto weeks = static_cast<std::size_t>(forecast.last - forecast.first + 1);
    for (std::size_t w = 0; w < weeks; ++w)
        columns.push_back({(forecast.first + static_cast<int>(w)).iso(), Type::Entry, 11, 1, false});
    if (auto status = writer.beginSheet(sheetText(SheetWord::Sheet), columns); !status) return status;
    const std::string lines[]{sheetText(SheetWord::Statistics), sheetText(SheetWord::Own),
                              sheetText(SheetWord::Final)};
    for (const SheetProduct& product : forecast.products) {
        if (context.cancel.cancelled()) return Error{"cancelled", {}};
        if (context.progress && written % 200 == 0)
            context.progress({"export", written, static_cast<std::int64_t>(forecast.products.size())});
        if (!wanted(product, wish)) continue;
        ++written;
        const std::string unit = unitWord(product.unit).toStdString();
        for (int line = 0; line < 3; ++line) {
            std::vector<Value> cells(columns.size());
            cells[0] = std::string_view(product.code);
            cells[1] = std::string_view(product.name);
            cells[2] = std::string_view(product.category);
            cells[3] = std::string_view(unit);
            cells[4] = std::string_view(lines[line]);
            std::vector<std::string> typed(product.points.size());
            for (std::size_t i = 0; i < product.points.size(); ++i) {
                const SheetPoint& point = product.points[i];
                Value& cell = cells[fixed + static_cast<std::size_t>(point.week - forecast.first)];
                if (line == 1) {
                    if (point.own) typed[i] = point.own->text().toStdString();
                    cell = std::string_view(typed[i]);
                } else {
                    cell = rounded(line == 0 ? point.stat : point.final);
                }
            }
            if (auto status = writer.row(cells); !status) return status;
        }
    }
    return written ? success() : Status(Error{"sheet.nothing", {}});
}

Status writeExported(exchange::TableWriter& writer, const SheetForecast& forecast,
                     const OverrideSheetWish& wish) {
    const std::vector<WriteColumn> columns{{sheetText(SheetWord::Code), Type::Text, 16, -1, false},
                                           {sheetText(SheetWord::Week), Type::Text, 11, -1, false},
                                           {sheetText(SheetWord::Override), Type::Text, 11, -1, false},
                                           {sheetText(SheetWord::Reason), Type::Text, 36, -1, false},
                                           {sheetText(SheetWord::Person), Type::Text, 14, -1, false}};
    if (auto status = writer.beginSheet(sheetText(SheetWord::Exported), columns); !status) return status;
    for (const SheetProduct& product : forecast.products) {
        if (!wanted(product, wish)) continue;
        for (const SheetPoint& point : product.points) {
            if (!point.own) continue;
            const std::string week = point.week.iso(), own = point.own->text().toStdString();
            const Value cells[]{std::string_view(product.code), std::string_view(week), std::string_view(own),
                                std::string_view(point.reason), std::string_view(point.person)};
            if (auto status = writer.row(cells); !status) return status;
        }
    }
    return success();
}

Status writeAbout(exchange::TableWriter& writer, store::Database& db, const SheetForecast& forecast,
                  const std::string& name) {
    const std::vector<WriteColumn> columns{{sheetText(SheetWord::About), Type::Text, 20, -1, false},
                                           {{}, Type::Text, 110, -1, false}};
    if (auto status = writer.beginSheet(sheetText(SheetWord::About), columns); !status) return status;
    auto revision = db.text("SELECT MAX(revision) FROM table_revision");
    if (!revision) return revision.error();
    const auto word = [](const char* code) { return sentence(code, {}).toStdString(); };
    const std::vector<std::pair<std::string, std::string>> lines{
        {word("sheet.about.workspace"), name},
        {sheetText(SheetWord::FirstWeek), forecast.first.iso()},
        {sheetText(SheetWord::LastWeek), forecast.last.iso()},
        {sheetText(SheetWord::AsOf), asOfDay(db).iso()},
        {sheetText(SheetWord::Revision), *revision},
        {word("sheet.about.how"), word("sheet.about.cells")},
        {{}, word("sheet.about.forms")},
        {{}, word("sheet.about.unit")},
        {{}, word("sheet.about.moved")}};
    for (const auto& [left, right] : lines) {
        const Value cells[]{std::string_view(left), std::string_view(right)};
        if (auto status = writer.row(cells); !status) return status;
    }
    return success();
}

std::string stem(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return name.substr(0, name.rfind('.'));
}

}  // namespace

Result<OverrideSheetDone> writeOverrideSheet(const std::string& workspacePath, const std::string& file,
                                             const OverrideSheetWish& wish, const JobContext& context) {
    store::OpenOptions options;
    options.mode = store::OpenMode::ReadOnly;
    options.check = false;
    auto db = store::Database::open(workspacePath, options);
    if (!db) return db.error();
    const auto forecast = readSheetForecast(**db, context.cancel);
    if (!forecast) return forecast.error();
    for (const std::string& code : wish.codes)
        if (!forecast->byCode.count(code)) return Error{"sheet.unknown", {code}};
    auto writer = exchange::makeXlsxWriter(file);
    if (!writer) return writer.error();
    OverrideSheetDone done;
    if (auto status = writeLines(**writer, *forecast, wish, context, done.products); !status)
        return status.error();
    if (auto status = writeExported(**writer, *forecast, wish); !status) return status.error();
    if (auto status = writeAbout(**writer, **db, *forecast, stem(workspacePath)); !status)
        return status.error();
    if (auto status = (*writer)->finish(); !status) return status.error();
    done.weeks = forecast->last - forecast->first + 1;
    return done;
}

int exportOverrideSheet(Workspace& workspace, const std::string& file, const OverrideSheetWish& wish) {
    return workspace.jobs().submit(
        {"job.export",
         {file},
         Lane::Reader,
         [path = workspace.info().path, file, wish](const JobContext& context) -> Result<JobOutcome> {
             const auto done = writeOverrideSheet(path, file, wish, context);
             if (!done) return done.error();
             return JobOutcome{"job.sheet.done",
                               {file, arg(done->products), arg(done->weeks)},
                               {},
                               false,
                               {{"path", file},
                                {"products", std::to_string(done->products)},
                                {"weeks", std::to_string(done->weeks)}}};
         }});
}

}  // namespace roulian::workspace
