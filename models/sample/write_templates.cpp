// Our own templates, filled: supplier terms, resources with routings and calendar exceptions, events.
#include <cmath>

#include "core/template_columns.h"
#include "sample/writers.h"

namespace roulian::sample {
namespace {

namespace tpl = templates;

SampleFile fileOf(const Output& out, std::string_view name, const char* format) {
    SampleFile f;
    f.path = std::string(name);
    f.format = format;
    f.from = out.world.first;
    f.to = out.world.last;
    return f;
}

void addHelp(XlsxBook& book) {
    XlsxSheet help(book, std::string(tpl::kHelpSheet));
    help.put({Cell{std::string("山野里（样例）的虚构数据；列名不可改，空白表示未知")}});
}

Status writeTerms(Output& out) {
    const World& w = out.world;
    SampleFile file = fileOf(out, tpl::kSupplierTermsFile, "template_supplier_terms");
    XlsxBook book(out.dir, file.path);
    {
        XlsxSheet sheet(book, std::string(tpl::kSupplierTermsSheet));
        Table t(sheet, file, tpl::kSupplierTerms, std::string(tpl::kSupplierTermsSheet));
        auto add = [&](const Item& item, const Supplier& s, double priceFactor, int lead, double share) {
            t.set("供应商编码", s.code);
            t.set("供应商名称", s.name);
            t.set("商品编码", item.code);
            t.set("采购价(元)", std::round(static_cast<double>(item.cost) * priceFactor) / 100);
            t.set("提前期(天)", double(lead));
            t.set("起订量", std::max(1.0, std::ceil(item.moq * std::min(1.0, w.options.scale))));
            t.set("整批倍数", double(item.pack));
            t.set("份额(%)", share);
            t.write();
            ++file.documents;
        };
        auto supplierNamed = [&](std::string_view code) -> const Supplier& {
            for (const Supplier& s : w.suppliers)
                if (s.code == code) return s;
            return w.suppliers[0];
        };
        for (const Item& item : w.items) {
            if (item.supplier.empty() || item.made || item.bundle) continue;
            // A second source for nuts, cartons and clothes.
            const char* second = item.supplier == "VEN002"                   ? "VEN017"
                                 : item.code == "PKG-CTN"                    ? "VEN018"
                                 : item.way == Way::Fashion && item.sellable ? "VEN019"
                                                                             : nullptr;
            add(item, supplierNamed(item.supplier), 1, item.leadDays, second ? 70 : 100);
            if (second) add(item, supplierNamed(second), 1.08, supplierNamed(second).leadDays, 30);
        }
        t.set("商品编码", "DIRTY-TERM");
        t.writeDirty("row.number.invalid", "提前期(天)", "七天半");
    }
    addHelp(book);
    out.truth.files.push_back(file);
    return book.close();
}

struct LineRow {
    const char *code, *name, *kind, *days;
    double hours;
};
constexpr LineRow kLines[] = {{"L01", "灌装线", "产线", "1111110", 8},
                              {"L02", "分装线", "产线", "1111110", 8},
                              {"L03", "礼盒组装台", "工位", "1111100", 8},
                              {"L04", "激光雕刻机", "设备", "1111110", 10},
                              {"L05", "绣花机", "设备", "1111100", 8}};

Status writeResources(Output& out) {
    const World& w = out.world;
    XlsxBook book(out.dir, std::string(tpl::kResourcesFile));
    auto begin = [&](const char* format, std::string_view sheet) {
        SampleFile file = fileOf(out, tpl::kResourcesFile, format);
        file.sheet = sheet;
        return file;
    };
    auto finish = [&](SampleFile& file) {
        file.documents = file.goodRows;
        out.truth.files.push_back(std::move(file));
    };
    {
        SampleFile file = begin("template_resources", tpl::kResourcesSheet);
        XlsxSheet sheet(book, std::string(tpl::kResourcesSheet));
        Table t(sheet, file, tpl::kResources, std::string(tpl::kResourcesSheet));
        for (const LineRow& line : kLines) {
            t.set("产线编码", line.code);
            t.set("产线名称", line.name);
            t.set("类型", line.kind);
            t.set("每日工时", line.hours);
            t.set("每周工作日", line.days);
            t.write();
        }
        finish(file);
    }
    {
        SampleFile file = begin("template_routings", tpl::kRoutingsSheet);
        XlsxSheet sheet(book, std::string(tpl::kRoutingsSheet));
        Table t(sheet, file, tpl::kRoutings, std::string(tpl::kRoutingsSheet));
        // Minutes a unit are chosen so that the lines are about three quarters busy, whatever the scale.
        std::array<double, 5> load{};
        auto lineOf = [](const Item& item) -> std::size_t {
            if (item.bundle) return 2;
            if (item.category == "蜂蜜" || item.category == "酱料") return 0;
            if (item.way != Way::Custom) return 1;
            return item.style == "SYD-BB" || item.style == "SYD-WJ" ? 4 : item.style == "SYD-HK" ? 2 : 3;
        };
        for (const Item& item : w.items)
            if (item.made || item.bundle) load[lineOf(item)] += item.ahead;
        for (const Item& item : w.items) {
            if (!item.made && !item.bundle) continue;
            const std::size_t k = lineOf(item);
            const double days = k == 2 || k == 4 ? 5 : 6;
            const double minutes = std::min(45.0, kLines[k].hours * 60 * days * 0.6 / std::max(load[k], 1.0));
            t.set("商品编码", item.code);
            t.set("产线编码", kLines[k].code);
            t.set("单件分钟", std::round(minutes * 100) / 100);
            t.set("换线分钟", item.way == Way::Custom ? 10.0 : 30.0);
            t.set("生产提前期(天)", item.way == Way::Custom ? 6.0 : 2.0);
            t.set("最小批量", item.way == Way::Custom || item.bundle ? 1.0 : 24.0);
            t.set("批量倍数", item.way == Way::Custom || item.bundle ? 1.0 : 12.0);
            t.write();
        }
        finish(file);
    }
    {
        SampleFile file = begin("template_calendar", tpl::kCalendarSheet);
        XlsxSheet sheet(book, std::string(tpl::kCalendarSheet));
        Table t(sheet, file, tpl::kCalendar, std::string(tpl::kCalendarSheet));
        const int year = w.options.asOf.ymd().year;
        for (const LineRow& line : kLines) {
            t.set("产线编码", line.code);
            auto add = [&](Day day, double hours) {
                t.set("日期", day.iso());
                t.set("可用工时", hours);
                t.write();
            };
            for (int d = 0; d < 7; ++d) add(Day::fromYmd(year, 10, 1) + d, 0);  // 国庆
            add(w.options.asOf + 10, 4);                                        // half a day of maintenance
            add(w.options.asOf + 12, line.hours + 2);                           // overtime before 中秋
        }
        t.writeDirty("row.time.invalid", "日期", "2026-02-30");
        finish(file);
    }
    addHelp(book);
    return book.close();
}

Status writeEvents(Output& out) {
    const World& w = out.world;
    SampleFile file = fileOf(out, tpl::kEventsFile, "template_events");
    XlsxBook book(out.dir, file.path);
    {
        XlsxSheet sheet(book, std::string(tpl::kEventsSheet));
        Table t(sheet, file, tpl::kEvents, std::string(tpl::kEventsSheet));
        for (const SampleEvent& e : w.events) {
            t.reset();
            t.set("事件名称", e.name);
            t.set("类型", e.kind == "promotion" ? "促销" : e.kind == "presale" ? "预售" : "节日");
            t.set("开始日期", e.from.iso());
            t.set("结束日期", e.to.iso());
            if (!e.style.empty()) t.set("商品编码", e.style);
            // What a planner would write: one factor a way of selling, rounded; a presale has none.
            if (e.liftByWay.empty()) {
                t.write();
                ++file.documents;
                continue;
            }
            for (const auto& [way, factor] : e.liftByWay) {
                if (factor == 1.0) continue;
                for (int k = 0; k < kWays; ++k)
                    if (wayCode(static_cast<Way>(k)) == way)
                        t.set("分类", std::string(wayWord(static_cast<Way>(k))));
                t.set("预期倍数", std::round(factor * 10) / 10);
                t.write();
                ++file.documents;
            }
        }
        t.reset();
        t.set("事件名称", "日期颠倒的事件");
        t.set("类型", "促销");
        t.set("开始日期", w.last.iso());
        t.writeDirty("row.dates.reversed", "结束日期", (w.last - 20).iso());
    }
    addHelp(book);
    out.truth.files.push_back(file);
    return book.close();
}

}  // namespace

Status writeTemplates(Output& out) {
    if (Status status = writeTerms(out); !status) return status;
    if (Status status = writeResources(out); !status) return status;
    return writeEvents(out);
}

}  // namespace roulian::sample
