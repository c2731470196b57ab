#pragma once
// Our own templates for what no back office exports: file names, sheet names and column headers, shared by
// the writer of empty and sample templates and by the importer. Row 1 holds the headers exactly as written
// here; every workbook ends with a sheet 说明 (help) that importers skip.
#include <array>
#include <string_view>

namespace roulian::templates {

inline constexpr std::string_view kHelpSheet = "说明";

// Supplier terms: one row a supplier × item. Money in yuan, lead time in calendar days, share in percent of
// what is bought of the item (60 or 60%); 整批倍数 = order in multiples of; blank = unknown.
inline constexpr std::string_view kSupplierTermsFile = "供应商条款.xlsx";
inline constexpr std::string_view kSupplierTermsSheet = "供应商条款";
inline constexpr std::array<std::string_view, 8> kSupplierTerms{
    "供应商编码", "供应商名称", "商品编码", "采购价(元)", "提前期(天)", "起订量", "整批倍数", "份额(%)"};

// Resources and routings: one workbook, three sheets.
inline constexpr std::string_view kResourcesFile = "资源与工艺.xlsx";
// 每周工作日: count of days from Monday ("5", "6") or seven digits of 0 and 1, Monday first ("1111100").
inline constexpr std::string_view kResourcesSheet = "资源";
inline constexpr std::array<std::string_view, 5> kResources{"产线编码", "产线名称", "类型", "每日工时",
                                                            "每周工作日"};
// 单件分钟: minutes a unit; 换线分钟: minutes a set-up; 生产提前期(天): calendar days.
inline constexpr std::string_view kRoutingsSheet = "工艺";
inline constexpr std::array<std::string_view, 7> kRoutings{
    "商品编码", "产线编码", "单件分钟", "换线分钟", "生产提前期(天)", "最小批量", "批量倍数"};
// A day that differs from the weekly pattern; 0 hours = closed.
inline constexpr std::string_view kCalendarSheet = "日历例外";
inline constexpr std::array<std::string_view, 3> kCalendar{"产线编码", "日期", "可用工时"};

// Events: promotions, holidays, live shows, presales. Item, category and channel blank = all. 预期倍数:
// factor on demand (1.5 = +50 %), blank = unknown. Days inclusive, yyyy-mm-dd.
inline constexpr std::string_view kEventsFile = "事件日历.xlsx";
inline constexpr std::string_view kEventsSheet = "事件日历";
inline constexpr std::array<std::string_view, 8> kEvents{"事件名称", "类型", "开始日期", "结束日期",
                                                         "商品编码", "分类", "渠道",     "预期倍数"};

}  // namespace roulian::templates
