#include "exchange/recipe/template_writer.h"

#include <span>

#include "core/template_columns.h"
#include "exchange/io/xlsx_writer.h"

namespace roulian::exchange {
namespace {

struct Help {
    std::string_view zh, en;
};

struct Sheet {
    std::string_view name;
    std::span<const std::string_view> columns;
    std::span<const Help> help;  // one a column
};

struct Template {
    std::string_view id, zh, en, file;
    std::span<const Sheet> sheets;
};

constexpr Help kTermsHelp[] = {
    {"必填。与采购订单里的供应商编码一致", "Required. The supplier's code as in purchase orders"},
    {"供应商全称", "Full name of the supplier"},
    {"必填。从该供应商采购的商品或物料编码", "Required. Code of the item bought from this supplier"},
    {"含税单价，元", "Price a unit in yuan"},
    {"下单到到货的自然日", "Calendar days from order to receipt"},
    {"一次至少订多少；空 = 没有限制", "Least quantity of an order; blank = none"},
    {"按多少的倍数订；空 = 没有限制", "Order in multiples of; blank = none"},
    {"该商品打算从这家采购的百分比，如 60", "Percent of the item meant for this supplier, e.g. 60"},
};
constexpr Help kResourcesHelp[] = {
    {"必填。产线或工作中心的编码", "Required. Code of the line or work centre"},
    {"名称", "Name"},
    {"如 灌装、包装", "For example filling, packing"},
    {"每个工作日可用的小时", "Hours available on a working day"},
    {"从周一数起的天数（5、6），或七位 0/1，周一在前（1111100）",
     "Days counted from Monday (5, 6), or seven digits of 0 and 1, Monday first (1111100)"},
};
constexpr Help kRoutingsHelp[] = {
    {"必填。自制商品的编码", "Required. Code of the item made"},
    {"必填。在哪条产线上做", "Required. The line it is made on"},
    {"必填。每件占用的分钟", "Required. Minutes a unit"},
    {"换产一次占用的分钟", "Minutes a set-up"},
    {"开工到入库的自然日", "Calendar days from start to stock"},
    {"一批至少做多少", "Least quantity of a lot"},
    {"按多少的倍数做", "Make in multiples of"},
};
constexpr Help kCalendarHelp[] = {
    {"必填。产线编码", "Required. Code of the line"},
    {"必填。与平时不同的一天，如 2026-10-01", "Required. A day unlike others, e.g. 2026-10-01"},
    {"必填。当天可用的小时；0 = 停工", "Required. Hours of that day; 0 = closed"},
};
constexpr Help kEventsHelp[] = {
    {"必填。如 双11", "Required. For example 11.11"},
    {"促销、节日、直播、预售、上新 等", "Promotion, holiday, live show, presale, launch"},
    {"必填。如 2026-11-01", "Required. For example 2026-11-01"},
    {"含当天；空 = 只有一天", "Inclusive; blank = one day"},
    {"只对某个商品；空 = 全部", "One item only; blank = all"},
    {"只对某个分类；空 = 全部", "One category only; blank = all"},
    {"微信小店、有赞、快团团、企业微信、线下；空 = 全部",
     "微信小店, 有赞, 快团团, 企业微信, 线下; blank = all"},
    {"需求是平时的几倍，如 1.5；空 = 不知道", "Factor on demand, e.g. 1.5; blank = unknown"},
};

namespace t = templates;
constexpr Sheet kTermsSheets[] = {{t::kSupplierTermsSheet, t::kSupplierTerms, kTermsHelp}};
constexpr Sheet kResourceSheets[] = {{t::kResourcesSheet, t::kResources, kResourcesHelp},
                                     {t::kRoutingsSheet, t::kRoutings, kRoutingsHelp},
                                     {t::kCalendarSheet, t::kCalendar, kCalendarHelp}};
constexpr Sheet kEventSheets[] = {{t::kEventsSheet, t::kEvents, kEventsHelp}};
constexpr Template kTemplates[] = {
    {"supplier_terms", "供应商条款", "Supplier terms", t::kSupplierTermsFile, kTermsSheets},
    {"resources", "资源与工艺", "Resources and routings", t::kResourcesFile, kResourceSheets},
    {"events", "事件日历", "Event calendar", t::kEventsFile, kEventSheets},
};

Status writeSheets(TableWriter& writer, const Template& wanted, bool chinese) {
    for (const Sheet& sheet : wanted.sheets) {
        std::vector<WriteColumn> columns;
        for (const std::string_view name : sheet.columns) columns.push_back({std::string(name)});
        if (Status begun = writer.beginSheet(sheet.name, columns); !begun) return begun;
    }
    const WriteColumn help[] = {{chinese ? "工作表" : "Sheet", ColumnType::Text, 16},
                                {chinese ? "列" : "Column", ColumnType::Text, 20},
                                {chinese ? "怎样填写" : "How to fill it in", ColumnType::Text, 70}};
    if (Status begun = writer.beginSheet(t::kHelpSheet, help); !begun) return begun;
    for (const Sheet& sheet : wanted.sheets)
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            const Value row[] = {sheet.name, sheet.columns[i], chinese ? sheet.help[i].zh : sheet.help[i].en};
            if (Status written = writer.row(row); !written) return written;
        }
    return writer.finish();
}

}  // namespace

std::vector<TemplateInfo> templateList() {
    std::vector<TemplateInfo> out;
    for (const Template& x : kTemplates)
        out.push_back({std::string(x.id), std::string(x.zh), std::string(x.en), std::string(x.file)});
    return out;
}

Status writeTemplate(const std::string& id, const std::string& path, bool chinese) {
    for (const Template& x : kTemplates) {
        if (x.id != id) continue;
        auto writer = makeXlsxWriter(path);
        if (!writer) return writer.error();
        return writeSheets(*writer.value(), x, chinese);
    }
    return Error{"file.format.unknown", {path, id}};
}

}  // namespace roulian::exchange
