#pragma once
// Columns of what is known ahead, for the regression of effects.h.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "forecast/series/job.h"

namespace roulian::forecast {

struct Feature {
    std::string name;
    bool own = true;     // a series may differ from the pool
    bool blurs = false;  // days it falls on say little about ordinary ones
};

// The same features for all series; a column of one series has n + horizon values.
class Features {
public:
    explicit Features(const SeriesOptions& options);
    const std::vector<Feature>& list() const { return m_list; }
    // Whether anything is known of this series: a date with a calendar, or regressors.
    bool concerns(const Job& job) const;
    // `weekday`: what Monday … Sunday add to the logarithm in this series.
    std::vector<std::vector<double>> columns(const Job& job, const std::array<double, 7>& weekday) const;

private:
    int add(const std::string& name, bool own, bool blurs = false);
    void layCalendar();
    void addCalendar(const Job& job, const std::array<double, 7>& weekday,
                     std::vector<std::vector<double>>& columns) const;
    void addRegressors(const Job& job, std::vector<std::vector<double>>& columns) const;

    const SeriesOptions& m_options;
    std::vector<Feature> m_list;
    std::map<std::string, int> m_index;
    std::map<int, std::vector<int>> m_byDay;  // day → features that are 1 there
    std::map<int, const CalendarDay*> m_days;
    std::set<int> m_eves, m_nexts;  // days next to days off
    int m_asWeekend = -1, m_asWorkday = -1, m_firstFlag = -1, m_makeup = -1, m_asFriday = -1, m_asMonday = -1,
        m_flags = 0, m_firstRegressor = -1;
};

}  // namespace roulian::forecast
