#pragma once
// Writes measures as they are found; one without a value gets no row. The first error is kept for status().
#include <cmath>
#include <optional>
#include <string>

#include "store/database.h"

namespace roulian::workspace {

class MeasureWriter {
public:
    explicit MeasureWriter(store::Database& db)
        : m_measure(db.statement("INSERT INTO measure(id, scope, value, previous, numerator, denominator) "
                                 "VALUES (?, ?, ?, ?, ?, ?)")),
          m_week(db.statement("INSERT INTO measure_week(id, week, value) VALUES (?, ?, ?)")) {}

    void add(const char* id, const std::string& scope, std::optional<double> value,
             std::optional<double> previous = {}, std::optional<double> numerator = {},
             std::optional<double> denominator = {}) {
        if (!value || !std::isfinite(*value) || !m_status) return;
        m_status = m_measure.run(id, scope, value, previous, numerator, denominator);
        ++m_written;
    }
    void addWeek(const char* id, Week week, double value) {
        if (std::isfinite(value) && m_status) m_status = m_week.run(id, week, value);
    }
    const Status& status() const { return m_status; }
    std::int64_t written() const { return m_written; }

private:
    store::Statement m_measure, m_week;
    Status m_status = success();
    std::int64_t m_written = 0;
};

}  // namespace roulian::workspace
