#include "ui/pages/demand/fan_rows.h"

#include "ui/pages/page_data.h"

namespace roulian::ui::pages::demand {

using workspace::Rows;

void readHistory(const Rows& rows, FanData& fan) {
    if (rows.count == 0) return;
    const double missing = std::numeric_limits<double>::quiet_NaN();
    const auto first = integer(rows, 0, "week").value_or(0);
    const auto last = integer(rows, rows.count - 1, "week").value_or(0);
    fan.history.start = Week{static_cast<std::int32_t>(first)};
    fan.history.values.assign(static_cast<std::size_t>(last - first + 1), missing);
    fan.used = fan.history.values;
    for (std::size_t i = 0; i < rows.count; ++i) {
        const auto at = static_cast<std::size_t>(integer(rows, i, "week").value_or(first) - first);
        fan.history.values[at] = number(rows, i, "qty");
        fan.used[at] = number(rows, i, "used");
        // A week cut out because something was known about it is named where it stands.
        const QString mark = text(rows, i, "mark");
        if (mark == QLatin1String("outlier") || mark == QLatin1String("stockout") ||
            mark == QLatin1String("keep") || mark == QLatin1String("drop")) {
            const Week week{static_cast<std::int32_t>(first) + static_cast<std::int32_t>(at)};
            fan.events.push_back({week.monday(), week.sunday(), shown(rows, i, "mark")});
        }
    }
}

void readForecast(const Rows& rows, FanData& fan) {
    if (rows.count == 0) return;
    fan.start = Week{static_cast<std::int32_t>(integer(rows, 0, "week").value_or(0))};
    for (std::size_t i = 0; i < rows.count; ++i) {
        fan.statistical.push_back(number(rows, i, "stat"));
        fan.final.push_back(number(rows, i, "final"));
        fan.low50.push_back(number(rows, i, "lo50"));
        fan.high50.push_back(number(rows, i, "hi50"));
        fan.low80.push_back(number(rows, i, "lo80"));
        fan.high80.push_back(number(rows, i, "hi80"));
        fan.low95.push_back(number(rows, i, "lo95"));
        fan.high95.push_back(number(rows, i, "hi95"));
    }
}

void readEarlier(const Rows& changes, FanData& fan) {
    if (changes.count == 0) return;
    const auto first = integer(changes, 0, "week").value_or(0);
    const auto last = integer(changes, changes.count - 1, "week").value_or(first);
    fan.earlierStart = Week{static_cast<std::int32_t>(first)};
    fan.earlier.assign(static_cast<std::size_t>(last - first + 1), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < changes.count; ++i)
        fan.earlier[static_cast<std::size_t>(integer(changes, i, "week").value_or(first) - first)] =
            number(changes, i, "before");
}

}  // namespace roulian::ui::pages::demand
