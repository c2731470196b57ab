#pragma once
// Shared measures as header figures, and the list each of them opens.
#include "ui/shell/page.h"
#include "workspace/measures.h"

namespace roulian::ui {

// Label, value, unit, change with direction; open goes to the list behind the measure.
Kpi measureKpi(const workspace::MeasureFigure& figure, Shell& shell);
Location measureLocation(const std::string& id);

}  // namespace roulian::ui
