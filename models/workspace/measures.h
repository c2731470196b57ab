#pragma once
// How each shared measure is shown: its group, unit, decimals and which direction is good. The one place that
// knows; the window, the report and the command line ask here.
#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "workspace/messages.h"
#include "workspace/table.h"

namespace roulian::workspace {

enum class MeasureGroup { Customers, Forecast, Supply, Delivery };
enum class MeasureUnit {
    Percent,
    Points,  // a difference of two percentages
    Money,
    Count,
    Days,
    Times
};  // value: fraction, difference of fractions, fen, number, days, times a year

struct MeasureInfo {
    const char* id;
    MeasureGroup group;
    MeasureUnit unit;
    int decimals;
    int better;  // +1: higher is better, −1: lower is better, 0: neither
};

const std::vector<MeasureInfo>& measureInfos();         // in reading order, group by group
const MeasureInfo* measureInfo(const std::string& id);  // nullptr when unknown

QString measureName(const std::string& id);
QString measureHelp(const std::string& id);  // one sentence; may be empty
QString measureGroupName(MeasureGroup group);
QString measureUnit(const std::string& id);  // "%", "元", "天" …; may be empty
QString pointsUnit();                        // percentage points: what a rate changes by
QString shownMeasure(const std::string& id, std::optional<double> value);  // without unit; — when missing
QString shownMeasureChange(const std::string& id, std::optional<double> change);  // signed, rates in pp
QString measureWithUnit(const std::string& id, std::optional<double> value);      // "23.4 %"
Tone measureTone(const std::string& id, std::optional<double> change);  // Success, Danger or Neutral

// One row of table "measures" without a scope.
struct MeasureFigure {
    std::string id;
    std::optional<double> value, previous, change;
};
// In reading order; measures that could not be told are left out.
std::vector<MeasureFigure> measureFigures(const Rows& measures);

}  // namespace roulian::workspace
