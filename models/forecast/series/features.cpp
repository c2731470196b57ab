#include "forecast/series/features.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr int kPositions = 10;  // days of a run told apart; later ones count as the last

}  // namespace

Features::Features(const SeriesOptions& options) : m_options(options) {
    if (!options.calendar.empty()) layCalendar();
    if (!options.regressorNames.empty()) {
        m_firstRegressor = static_cast<int>(m_list.size());
        for (const std::string& name : options.regressorNames) {
            add(name, true);
            add(name + ".before", true);  // of the period before: buying ahead leaves a dip
            add(name + ".deep", true);    // a deep cut may draw more, or less, than its share
        }
    }
}

int Features::add(const std::string& name, bool own, bool blurs) {
    const auto [at, fresh] = m_index.emplace(name, static_cast<int>(m_list.size()));
    if (fresh) m_list.push_back({name, own, blurs});
    return at->second;
}

void Features::layCalendar() {
    m_asWeekend = add("as_weekend", true, true);
    m_asWorkday = add("as_workday", true, true);
    for (const CalendarDay& day : m_options.calendar) m_days[day.day.n] = &day;
    if (!m_options.calendar.empty()) m_flags = static_cast<int>(m_options.calendar.front().flags.size());
    for (int k = 0; k < m_flags; ++k) {
        const int at = add("flag" + std::to_string(k + 1), true);
        if (k == 0) m_firstFlag = at;
    }
    const int holiday = add("holiday", true, true);
    m_makeup = add("makeup", true);
    m_asFriday = add("as_friday", true);
    m_asMonday = add("as_monday", true);
    const int first = add("holiday.first", true), last = add("holiday.last", true);
    const auto has = [&](int day, const std::string& mark) {
        const auto found = m_days.find(day);
        return found != m_days.end() && std::find(found->second->marks.begin(), found->second->marks.end(),
                                                  mark) != found->second->marks.end();
    };
    for (const auto& [n, day] : m_days) {
        for (const std::string& mark : day->marks) {
            if (day->off.value_or(false)) m_byDay[n].push_back(holiday);
            m_byDay[n].push_back(add(mark, true, true));
            int before = 0, after = 0;
            while (before < kPositions && has(n - before - 1, mark)) ++before;
            while (after < 1 && has(n + after + 1, mark)) ++after;
            if (before + after > 0)
                m_byDay[n].push_back(add(mark + ".day" + std::to_string(before + 1), false));
            const bool off = day->off.value_or(false);
            if (off && before + after > 0) {
                if (before == 0) m_byDay[n].push_back(first);
                if (after == 0) m_byDay[n].push_back(last);
            }
            if (before == 0) {
                m_byDay[n - 1].push_back(add(mark + ".eve", false));
                if (off) m_eves.insert(n - 1);
            }
            if (after == 0) {
                m_byDay[n + 1].push_back(add(mark + ".after", false));
                if (off) m_nexts.insert(n + 1);
            }
        }
    }
}

bool Features::concerns(const Job& job) const {
    const bool dated = job.input->start && job.season == 7 && !m_days.empty();
    return dated || (!job.input->regressors.empty() && m_firstRegressor >= 0);
}

std::vector<std::vector<double>> Features::columns(const Job& job,
                                                   const std::array<double, 7>& weekday) const {
    const auto length = static_cast<std::size_t>(job.n + job.horizon);
    std::vector<std::vector<double>> out(m_list.size(), std::vector<double>(length, 0));
    if (job.input->start && job.season == 7 && !m_days.empty()) addCalendar(job, weekday, out);
    if (!job.input->regressors.empty() && m_firstRegressor >= 0) addRegressors(job, out);
    return out;
}

void Features::addCalendar(const Job& job, const std::array<double, 7>& weekday,
                           std::vector<std::vector<double>>& columns) const {
    double workday = 0, weekend = 0;
    for (std::size_t d = 0; d < 7; ++d) (d < 5 ? workday : weekend) += weekday[d] / (d < 5 ? 5 : 2);
    for (std::size_t t = 0; t < columns[0].size(); ++t) {
        const Day day = *job.input->start + static_cast<int>(t);
        const auto found = m_days.find(day.n);
        const auto of = static_cast<std::size_t>(day.isoWeekday() - 1);
        if (found != m_days.end()) {
            const CalendarDay& c = *found->second;
            if (of < 5 && c.off.value_or(false))
                columns[static_cast<std::size_t>(m_asWeekend)][t] = weekend - weekday[of];
            if (of >= 5 && c.makeup) {
                columns[static_cast<std::size_t>(m_asWorkday)][t] = workday - weekday[of];
                columns[static_cast<std::size_t>(m_makeup)][t] = 1;
            }
            for (std::size_t k = 0;
                 k < std::min<std::size_t>(c.flags.size(), static_cast<std::size_t>(m_flags)); ++k)
                columns[static_cast<std::size_t>(m_firstFlag) + k][t] = c.flags[k];
        }
        // The day before days off is a Friday, the day after a Monday, whatever its name.
        if (m_eves.count(day.n)) columns[static_cast<std::size_t>(m_asFriday)][t] = weekday[4] - weekday[of];
        if (of < 5 && m_nexts.count(day.n))
            columns[static_cast<std::size_t>(m_asMonday)][t] = weekday[0] - weekday[of];
        if (const auto marks = m_byDay.find(day.n); marks != m_byDay.end())
            for (const int f : marks->second) columns[static_cast<std::size_t>(f)][t] = 1;
    }
}

// Quantities that are always positive and vary (prices) act by their ratio; the rest (deal, feature share) as
// they are. Both are measured from their usual value, which is also what an unknown one is taken for.
void Features::addRegressors(const Job& job, std::vector<std::vector<double>>& columns) const {
    for (std::size_t k = 0; k < job.input->regressors.size(); ++k) {
        const std::vector<double>& raw = job.input->regressors[k];
        std::set<double> distinct;
        double lowest = 1;
        std::vector<double> known;
        for (const double v : raw) {
            if (!std::isfinite(v)) continue;
            known.push_back(v);
            lowest = std::min(lowest, v);
            if (distinct.size() < 6) distinct.insert(v);
        }
        if (known.empty()) continue;
        const bool ratio = lowest > 0 && distinct.size() >= 4;
        const double usual = medianOf(known);
        auto& column = columns[static_cast<std::size_t>(m_firstRegressor) + 3 * k];
        auto& before = columns[static_cast<std::size_t>(m_firstRegressor) + 3 * k + 1];
        auto& deep = columns[static_cast<std::size_t>(m_firstRegressor) + 3 * k + 2];
        for (std::size_t t = 0; t < raw.size(); ++t) {
            if (std::isfinite(raw[t])) column[t] = ratio ? std::log(raw[t] / usual) : raw[t] - usual;
            if (t > 0) before[t] = column[t - 1];
            if (ratio && column[t] < 0) deep[t] = column[t] * column[t];
        }
    }
}

}  // namespace roulian::forecast
