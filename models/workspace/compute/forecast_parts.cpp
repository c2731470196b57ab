#include "workspace/compute/forecast_parts.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace roulian::workspace {

std::optional<NaiveStep> naiveStep(std::span<const forecast::CleanWeek> weeks) {
    const auto known = [](const forecast::CleanWeek& week) {
        return week.reason != forecast::Reason::Gap && week.reason != forecast::Reason::Stockout;
    };
    NaiveStep step;
    int steps = 0;
    const auto first =
        std::find_if(weeks.begin(), weeks.end(), [](const forecast::CleanWeek& w) { return w.raw > 0; });
    for (auto week = first; week != weeks.end(); ++week) {
        if (week == first || !known(*week) || !known(*(week - 1))) continue;
        const double change = week->raw - (week - 1)->raw;
        step.absolute += std::abs(change);
        step.squared += change * change;
        ++steps;
    }
    if (step.absolute <= 0) return std::nullopt;
    return NaiveStep{step.absolute / steps, step.squared / steps};
}

Status writeParts(store::Database& db, std::span<const forecast::ItemForecast> made,
                  const std::map<std::int64_t, LaunchPart>& launched, Week end) {
    for (const char* table : {"forecast_part", "forecast_factor"})
        if (auto status = db.exec(std::string("DELETE FROM ") + table); !status) return status;
    auto part = db.statement(
        "INSERT INTO forecast_part(sku_id, week, level, season, lift, signal, last_year, last_year_lift, launch) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?, ?)");
    auto factor = db.statement(
        "INSERT INTO forecast_factor(sku_id, week, source, name, factor, share) VALUES (?, ?, ?, ?, ?, ?)");
    auto item = db.statement(
        "UPDATE forecast_item SET naive_step = ?2, naive_square = ?3, last_year_share = ?4, launch_share = ?5, weeks = ?6, cleaned = "
        "?7, last_year_growth = ?8 WHERE sku_id = ?1");
    for (const forecast::ItemForecast& f : made) {
        const auto launch = launched.find(f.key);
        const auto at = [](const std::vector<double>& values, std::size_t h) {
            return h < values.size() ? std::optional(values[h]) : std::nullopt;
        };
        for (std::size_t h = 0; h < f.points.size(); ++h)
            if (auto status = part.run(f.key, f.start + static_cast<int>(h), at(f.level, h).value_or(0),
                                       at(f.season, h).value_or(1), at(f.lift, h).value_or(1),
                                       at(f.signal, h).value_or(1), at(f.lastYear, h), at(f.lastYearLift, h),
                                       launch == launched.end() ? std::nullopt : at(launch->second.mean, h));
                !status)
                return status;
        for (const auto& [source, factors] :
             {std::pair{"event", &f.eventFactors}, std::pair{"signal", &f.signalFactors}})
            for (const forecast::WeekFactor& w : *factors)
                if (auto status =
                        factor.run(f.key, f.start + w.ahead, std::string(source), w.name, w.factor, w.share);
                    !status)
                    return status;
        const auto step = naiveStep(f.cleaned);
        const auto cleaned = std::count_if(f.cleaned.begin(), f.cleaned.end(), [](const auto& week) {
            return week.reason != forecast::Reason::None || week.keep != forecast::Keep::Automatic;
        });
        if (auto status = item.run(f.key, step ? std::optional(step->absolute) : std::nullopt,
                                   step ? std::optional(step->squared) : std::nullopt, f.lastYearShare,
                                   launch == launched.end() ? 0.0 : launch->second.share,
                                   static_cast<std::int64_t>(f.cleaned.size()),
                                   static_cast<std::int64_t>(cleaned), f.lastYearGrowth);
            !status)
            return status;
    }
    return db
        .statement(
            "UPDATE forecast_item SET lines = c.lines, files = c.files FROM (SELECT sku_id, COUNT(*) AS lines, COUNT(DISTINCT "
            "src_file) AS files FROM demand_line WHERE sku_id IS NOT NULL AND at IS NOT NULL AND (at / 86400 + 3) / 7 < ?1 GROUP BY "
            "sku_id) c WHERE c.sku_id = forecast_item.sku_id")
        .run(end);
}

}  // namespace roulian::workspace
