#pragma once
// Drawings of the report: weekly total demand with its range, and bars. Vector, in the light theme's colours.
#include <QFont>
#include <QPainter>
#include <QStringList>
#include <vector>

#include "core/day.h"

namespace roulian::ui {

struct TotalDemand {
    Week start;                   // of history
    std::vector<double> history;  // units a week
    Week forecastStart;
    std::vector<double> forecast, low, high;  // low and high: as long as forecast, or empty
};

// px: device pixels of one point.
void paintTotalDemand(QPainter& painter, const QRectF& area, const TotalDemand& data, const QFont& font,
                      double px, const QString& unit);
void paintShares(QPainter& painter, const QRectF& area, const QStringList& names, const QStringList& values,
                 const std::vector<double>& sizes, const QFont& font, double px);

}  // namespace roulian::ui
