#pragma once
// Forecasts of nodes: a node (a warehouse) serves some regions, so that its demand is the sum of their cells and adds up
// with every other level whatever a person overrides. Ranges and accuracy come as those of regions do (levels.h), from
// what the forecast kept, so that a change of the areas needs no new forecast of any product: 10,000 products take a
// fraction of a second. A node of one region has that region's range and accuracy.
#include "forecast/levels.h"

namespace roulian::forecast {

struct NodeInput {
    std::vector<std::vector<Point>> points;   // of each item by week, after levels were moved together
    std::vector<std::vector<double>> places;  // LevelForecast::places
    std::vector<std::size_t> category;        // of each item
    std::vector<CellShare> cells;             // LevelForecast::cells
    std::size_t categories = 0, nodes = 0;
    std::vector<std::size_t> nodeOf;                  // of each region
    std::vector<std::vector<BacktestWeek>> backtest;  // LevelForecast::regionBacktest
    std::vector<double> widened;                      // LevelNode::widened of each category
};

// A node, or the part of one category that falls to it.
struct NodeForecast {
    std::size_t node = 0;
    std::optional<std::size_t> category;
    std::vector<Point> ratio;  // by week; mean 1. Multiply by the sum that stands.
    double widened = 1;
    std::optional<double> wape, bias, naiveWape;  // of whole nodes: Σ over the regions against what was sold
};

// Nodes without any cell are left out. Errors: forecast.hierarchy {what} for indices out of range or lengths that
// differ, "cancelled".
Result<std::vector<NodeForecast>> forecastNodes(const NodeInput& input, const CancelToken& cancel = {});

}  // namespace roulian::forecast
