#pragma once
// Forecasts at every level: total, categories, channels and regions beside the products, all adding up.
//
// Three steps, each of its own size:
//   1. reconcile   total, categories, channels, regions and products are each forecast from their own history without
//                  the effect of events and signals, then moved together (MinT, projection.h). Kept only where origins
//                  left out of the learning say that it helps products, categories and total taken together.
//   2. shares      how a product's demand falls to cells of channel × region: what it sold there, recent weeks counting
//                  more, filled up with its category's shares by as many units as predicted the last weeks best; then
//                  raked (Deming & Stephan 1940, iterative proportional fitting) to the reconciled totals of channels
//                  and regions. Shares of a product sum to 1, so every level adds up whatever a person overrides.
//   3. ranges      of sums: each product keeps its own calibrated range, and products move together as their backtest
//                  errors did at the same origins and weeks ahead (empirical copula; Ben Taieb, Taylor & Hyndman 2021,
//                  "Hierarchical Probabilistic Forecasting of Electricity Demand with Smart Meter Data", JASA 116);
//                  widened, never narrowed, where a level's own backtest missed more often than its range says.
// 10,000 products in 30 categories, 5 channels and 32 regions (414,000 cells) take about an eighth of the time that the
// products' own forecasts take (tests/bench/levels_speed).
// Deterministic; independent of the number of threads.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "forecast/forecast.h"

namespace roulian::forecast {

enum class LevelKind : std::uint8_t { Total, Category, Channel, Region, CategoryChannel, CategoryRegion };
std::string_view code(LevelKind kind);  // "total", "category", "channel", "region", "category_channel", …

// What one product sold in one channel and region: only the weeks in which it sold, each once.
struct CellWeek {
    int back = 1;  // 1 = the week before the forecast
    double units = 0;
};
struct CellHistory {
    std::size_t item = 0, channel = 0, region = 0;
    std::vector<CellWeek> sold;
};

struct LevelInput {
    std::span<const Item> items;
    std::vector<std::size_t> category;  // of each item, 0 … categories − 1
    std::vector<bool> held;             // of each item: its forecast is not moved (new product, no history)
    std::size_t categories = 0, channels = 0, regions = 0;
    std::vector<CellHistory> cells;
};

enum class LevelChoice : std::uint8_t { Automatic, MinT, BottomUp };

// A level in one week of the backtest.
struct BacktestWeek {
    Week first;  // first week that was forecast
    int lead = 1;
    double actual = 0, forecast = 0, naive = 0;
};

// Part of a product's demand that falls to one channel and region.
struct CellShare {
    std::size_t item = 0, channel = 0, region = 0;
    double share = 0;
};

// One node above the products. Its forecast is the sum of its products' parts; ranges are told as ratios to it.
struct LevelNode {
    LevelKind kind = LevelKind::Total;
    std::size_t category = 0, channel = 0, region = 0;  // those its kind has
    std::vector<Point> ratio;                           // by week; mean 1. Multiply by the sum that stands.
    double widened = 1;                           // what the range was multiplied by to hold its backtest
    std::optional<double> wape, bias, naiveWape;  // of the backtest; total, category, channel, region only
};

struct LevelForecast {
    bool reconciled = false;  // MinT was used, else products stand as they were (bottom-up)
    std::optional<double> itemGain,
        sumGain;  // WAPE bottom-up − MinT at left-out origins: products; categories
    double shrinkage = 1;
    std::vector<std::vector<double>> factor;  // by item and week: what the item's forecast is multiplied by
    std::vector<LevelNode> nodes;
    std::vector<CellShare>
        cells;  // by item; shares of an item sum to 1 (none for an item without any channel)
    // What ranges of other sums are drawn from (nodes.h): where each item's backtest errors stood among its own, 0 … 1
    // (empty where too few are known), and the regions' backtest.
    std::vector<std::vector<double>> places;
    std::vector<std::vector<BacktestWeek>> regionBacktest;
    // Part of the squared demand by which a cell's part varies from week to week beyond counting (splitRange).
    double channelSpread = 0, regionSpread = 0;
};

// `made`: forecasts of the items, in their order. Errors: forecast.hierarchy {what} for indices out of range or lengths
// that differ, those of forecastAll, "cancelled".
Result<LevelForecast> forecastLevels(const LevelInput& input, std::span<const ItemForecast> made,
                                     LevelChoice choice, const Options& options,
                                     const CancelToken& cancel = {}, const ProgressSink& progress = {});

// Multiplies points and cumulative ranges by the item's factors.
void moveForecast(ItemForecast& made, std::span<const double> factor);

// The level `z` standard deviations of a part with `share` of a product whose own level there is `level` and whose mean
// is `mean`: the product's range and the chance of falling to this part together. Counting alone gives the variance
// mean·share·(1 − share); `spread` adds (1 − share)·share·spread·mean². Never negative.
double splitRange(double mean, double level, double share, double z, double spread);

}  // namespace roulian::forecast
