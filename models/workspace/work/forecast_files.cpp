#include "workspace/work/forecast_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/china_calendar.h"
#include "core/number.h"
#include "exchange/io/table_writer.h"
#include "forecast/series_hierarchy.h"
#include "workspace/work/csv_lines.h"

namespace roulian::workspace {
namespace {

using forecast::CalendarDay;
using forecast::SeriesForecast;
using forecast::SeriesInput;

// Longest history and horizon taken: a typing error in t must not fill the memory.
constexpr double kMostPeriods = 200000, kMostAhead = 1000;

struct Opened {
    CsvLines lines;
    std::vector<std::size_t> columns;
};

Result<Opened> openWith(const std::string& path, std::initializer_list<const char*> wanted) {
    auto lines = CsvLines::open(path);
    if (!lines) return lines.error();
    Opened out{std::move(lines).value(), {}};
    for (const char* name : wanted) {
        const auto at = out.lines.column(name);
        if (!at) return Error{"forecast.columns", {path, name}};
        out.columns.push_back(*at);
    }
    return out;
}

Error badCell(const std::string& path, const CsvLines& lines) {
    return {"forecast.cell", {path, std::to_string(lines.line())}};
}

using Index = std::unordered_map<std::string, std::size_t>;

Result<std::vector<SeriesInput>> readSeries(const std::string& path, Index& index) {
    auto file = openWith(path, {"series_id", "h", "season"});
    if (!file) return file.error();
    CsvLines& lines = file->lines;
    const auto start = lines.column("start");
    std::vector<SeriesInput> out;
    while (lines.next()) {
        SeriesInput s;
        s.id = lines.cell(file->columns[0]);
        const auto h = lines.number(file->columns[1]), season = lines.number(file->columns[2]);
        if (!h || !season || !(*h >= 1 && *h <= kMostAhead) || !(*season >= 0 && *season <= 100000))
            return badCell(path, lines);
        s.horizon = static_cast<int>(*h);
        s.season = std::max(1, static_cast<int>(*season));
        if (start) s.start = Day::parse(lines.cell(*start));
        if (index.emplace(s.id, out.size()).second) out.push_back(std::move(s));
    }
    return out;
}

Status readTrain(const std::string& path, const Index& index, std::vector<SeriesInput>& all,
                 ForecastFilesDone& done) {
    auto file = openWith(path, {"series_id", "t", "y"});
    if (!file) return file.error();
    CsvLines& lines = file->lines;
    std::string last;
    SeriesInput* series = nullptr;
    while (lines.next()) {
        ++done.rows;
        const std::string_view id = lines.cell(file->columns[0]);
        if (id != last || done.rows == 1) {
            last = id;
            const auto found = index.find(last);
            series = found == index.end() ? nullptr : &all[found->second];
        }
        if (!series) {
            ++done.strangers;
            continue;
        }
        const auto t = lines.number(file->columns[1]);
        const std::string_view cell = lines.cell(file->columns[2]);
        const auto y = cell.empty() || cell == "NA" ? std::nan("") : lines.number(file->columns[2]);
        if (!t || !y || !(*t >= 1 && *t <= kMostPeriods)) return badCell(path, lines);
        const auto at = static_cast<std::size_t>(*t) - 1;
        if (series->y.size() <= at) series->y.resize(at + 1, std::nan(""));
        if (std::isfinite(series->y[at])) ++done.repeated;
        series->y[at] = *y;
    }
    return success();
}

Status readRegressors(const std::string& path, const Index& index, std::vector<SeriesInput>& all,
                      std::vector<std::string>& names) {
    auto file = openWith(path, {"series_id", "t"});
    if (!file) return file.error();
    CsvLines& lines = file->lines;
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < lines.header().size(); ++c) {
        if (c == file->columns[0] || c == file->columns[1]) continue;
        columns.push_back(c);
        names.push_back(lines.header()[c]);
    }
    std::string id;
    while (lines.next()) {
        id = lines.cell(file->columns[0]);
        const auto found = index.find(id);
        if (found == index.end()) continue;
        SeriesInput& s = all[found->second];
        const std::size_t length = s.y.size() + static_cast<std::size_t>(s.horizon);
        if (s.regressors.empty())
            s.regressors.assign(columns.size(), std::vector<double>(length, std::nan("")));
        const auto t = lines.number(file->columns[1]);
        if (!t || *t < 1) return badCell(path, lines);
        if (*t > static_cast<double>(length)) continue;
        for (std::size_t k = 0; k < columns.size(); ++k)
            if (const auto v = lines.number(columns[k]))
                s.regressors[k][static_cast<std::size_t>(*t) - 1] = *v;
    }
    return success();
}

// Which columns are marks (text) and which flags (numbers) is told by their cells; a column type… names the
// kind of a mark and says nothing new, nor does the weekday.
Result<std::vector<CalendarDay>> readCalendar(const std::string& path) {
    auto file = openWith(path, {"date"});
    if (!file) return file.error();
    CsvLines& lines = file->lines;
    const auto off = lines.column("off"), makeup = lines.column("makeup_workday");
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> text(lines.header().size(), false);
    std::vector<CalendarDay> out;
    while (lines.next()) {
        CalendarDay day;
        const auto date = Day::parse(lines.cell(file->columns[0]));
        if (!date) return badCell(path, lines);
        day.day = *date;
        if (off) day.off = lines.cell(*off) == "1";
        if (makeup) day.makeup = lines.cell(*makeup) == "1";
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < text.size(); ++c) {
            cells.emplace_back(lines.cell(c));
            if (!cells.back().empty() && !lines.number(c)) text[c] = true;
        }
        rows.push_back(std::move(cells));
        out.push_back(std::move(day));
    }
    for (std::size_t c = 0; c < text.size(); ++c) {
        const std::string& name = lines.header()[c];
        if (name == "date" || name == "weekday" || name == "off" || name == "makeup_workday" ||
            name.rfind("type", 0) == 0)
            continue;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            if (text[c]) {
                if (!rows[r][c].empty()) out[r].marks.push_back(rows[r][c]);
            } else {
                out[r].flags.push_back(rows[r][c] == "1" ? 1 : 0);
            }
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const CalendarDay& a, const CalendarDay& b) { return a.day < b.day; });
    return out;
}

// Nodes in the order of the columns and of their first series; a cell without a word is in no node of its column.
Result<std::vector<forecast::SeriesGroup>> readGroups(const std::string& path,
                                                      const std::vector<SeriesInput>& all,
                                                      ForecastFilesDone& done) {
    auto file = openWith(path, {"series_id"});
    if (!file) return file.error();
    CsvLines& lines = file->lines;
    if (lines.header().size() < 2) return Error{"forecast.groups", {path}};
    Index index;
    for (std::size_t i = 0; i < all.size(); ++i) index.emplace(all[i].id, i);
    std::vector<forecast::SeriesGroup> out{{"total", {}}};
    for (std::size_t i = 0; i < all.size(); ++i) out[0].parts.push_back(i);
    std::vector<std::vector<forecast::SeriesGroup>> columns(lines.header().size());
    std::vector<Index> nodes(columns.size());
    std::vector<bool> seen(all.size(), false);
    while (lines.next()) {
        const auto found = index.find(std::string(lines.cell(file->columns[0])));
        if (found == index.end()) ++done.unknown;
        if (found == index.end() || seen[found->second]) continue;
        seen[found->second] = true;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const std::string word(lines.cell(c));
            if (c == file->columns[0] || word.empty()) continue;
            const auto at = nodes[c].emplace(word, columns[c].size()).first->second;
            if (at == columns[c].size()) columns[c].push_back({lines.header()[c] + '=' + word, {}});
            columns[c][at].parts.push_back(found->second);
        }
    }
    if (!all.empty() && std::none_of(seen.begin(), seen.end(), [](bool s) { return s; }))
        return Error{"forecast.groups", {path}};
    done.ungrouped = std::count(seen.begin(), seen.end(), false);
    for (auto& column : columns)
        out.insert(out.end(), std::make_move_iterator(column.begin()), std::make_move_iterator(column.end()));
    for (const forecast::SeriesGroup& group : out)
        if (index.count(group.id) > 0) return Error{"forecast.node", {path, group.id}};
    return out;
}

// A named method that could not be fitted says the last value under the name of `naive`.
std::int64_t unfitted(const std::vector<SeriesForecast>& made, const std::string& method) {
    if (method == "auto" || method.find("naive") != std::string::npos) return 0;
    return std::count_if(made.begin(), made.end(),
                         [](const SeriesForecast& f) { return f.method == "naive"; });
}

// The days the series speak of, and a week on each side for eves and days after.
std::vector<CalendarDay> chinaDays(const std::vector<SeriesInput>& all) {
    std::optional<Day> from, to;
    for (const SeriesInput& s : all) {
        if (!s.start) continue;
        const Day last = *s.start + static_cast<int>(s.y.size()) + s.horizon;
        from = from ? std::min(*from, *s.start) : *s.start;
        to = to ? std::max(*to, last) : last;
    }
    std::vector<CalendarDay> out;
    if (!from) return out;
    for (const ChinaDay& day : chinaCalendar(*from - 7, *to + 7)) {
        CalendarDay c;
        c.day = day.day;
        c.off = day.off;
        c.makeup = day.makeup;
        for (const std::string_view mark : day.marks) c.marks.emplace_back(mark);
        out.push_back(std::move(c));
    }
    return out;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\n") == std::string::npos) return cell;
    std::string out = "\"";
    for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

Result<std::int64_t> write(const std::string& path, const std::vector<SeriesForecast>& made) {
    if (auto status = exchange::mayReplace(path); !status) return status.error();
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly)) return Error{"forecast.write", {path}};
    std::string text = "series_id,step,mean,lo95,hi95,median,q025,q05,q10,q25,q75,q90,q95,q975,q99,method\n";
    static constexpr std::array<std::size_t, 10> kOrder{4, 0, 1, 2, 3, 5, 6, 7, 8, 9};  // median first
    std::int64_t points = 0;
    for (const SeriesForecast& f : made) {
        const std::string id = quoted(f.id);
        for (std::size_t h = 0; h < f.mean.size(); ++h) {
            text += id + ',' + std::to_string(h + 1) + ',' + formatNumber(f.mean[h]);
            text += ',' + formatNumber(f.range95[h].first) + ',' + formatNumber(f.range95[h].second);
            for (const std::size_t q : kOrder) text += ',' + formatNumber(f.quantiles[h][q]);
            text += ',' + f.method + '\n';
            ++points;
        }
        if (text.size() > 1u << 20) {
            file.write(text.data(), static_cast<qint64>(text.size()));
            text.clear();
        }
    }
    file.write(text.data(), static_cast<qint64>(text.size()));
    if (!file.commit()) return Error{"forecast.write", {path}};
    return points;
}

}  // namespace

Result<ForecastFilesDone> forecastFiles(const ForecastFiles& files, const CancelToken& cancel,
                                        const ProgressSink& progress) {
    QElapsedTimer timer;
    timer.start();
    ForecastFilesDone done;
    Index index;
    auto all = readSeries(files.series, index);
    if (!all) return all.error();
    if (auto status = readTrain(files.train, index, *all, done); !status) return status.error();
    forecast::SeriesOptions options;
    if (!files.regressors.empty())
        if (auto status = readRegressors(files.regressors, index, *all, options.regressorNames); !status)
            return status.error();
    if (files.calendar == "cn") {
        options.calendar = chinaDays(*all);
    } else if (!files.calendar.empty()) {
        auto calendar = readCalendar(files.calendar);
        if (!calendar) return calendar.error();
        options.calendar = std::move(*calendar);
    }
    done.withoutHistory =
        static_cast<std::int64_t>(std::erase_if(*all, [](const SeriesInput& s) { return s.y.empty(); }));
    done.readSeconds = static_cast<double>(timer.restart()) / 1000;
    options.method = files.method;
    options.threads = files.threads;
    std::vector<SeriesForecast> made;
    if (files.groups.empty()) {
        auto alone = forecast::forecastSeries(*all, options, cancel, progress);
        if (!alone) return alone.error();
        made = std::move(*alone);
    } else {
        const auto groups = readGroups(files.groups, *all, done);
        if (!groups) return groups.error();
        const auto method =
            files.bottomUp ? forecast::Reconciliation::BottomUp : forecast::Reconciliation::MinT;
        auto together = forecast::forecastHierarchy(*all, *groups, method, options, cancel, progress);
        if (!together) return together.error();
        done.nodes = static_cast<std::int64_t>(together->groups.size());
        made = std::move(together->series);
        made.insert(made.end(), std::make_move_iterator(together->groups.begin()),
                    std::make_move_iterator(together->groups.end()));
    }
    done.computeSeconds = static_cast<double>(timer.elapsed()) / 1000;
    done.series = static_cast<std::int64_t>(made.size()) - done.nodes;
    done.unfitted = unfitted(made, files.method);
    const auto points = write(files.out, made);
    if (!points) return points.error();
    done.points = *points;
    return done;
}

}  // namespace roulian::workspace
