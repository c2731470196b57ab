#include "workspace/work/override_sheet_words.h"

#include <algorithm>
#include <array>

#include "core/number.h"
#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "workspace/compute/rows.h"
#include "workspace/messages.h"

namespace roulian::workspace {

namespace {

struct Word {
    SheetWord word;
    const char *english, *chinese;
};

constexpr std::array kWords{
    Word{SheetWord::Code, "SKU code", "商品编码"},
    Word{SheetWord::Product, "Product", "商品"},
    Word{SheetWord::Category, "Category", "分类"},
    Word{SheetWord::Unit, "Unit", "单位"},
    Word{SheetWord::Line, "Line", "行别"},
    Word{SheetWord::Statistics, "Statistics", "统计预测"},
    Word{SheetWord::Own, "Your number", "人工覆盖"},
    Word{SheetWord::Final, "Final", "最终预测"},
    Word{SheetWord::Exported, "As exported", "导出时的覆盖"},
    Word{SheetWord::Week, "Week", "周"},
    Word{SheetWord::Override, "Override", "覆盖值"},
    Word{SheetWord::Reason, "Reason", "原因"},
    Word{SheetWord::Person, "Person", "修改人"},
    Word{SheetWord::About, "About this sheet", "说明"},
    Word{SheetWord::FirstWeek, "First week", "首周"},
    Word{SheetWord::LastWeek, "Last week", "末周"},
    Word{SheetWord::AsOf, "As of", "数据截至"},
    Word{SheetWord::Revision, "Data revision", "数据版本"},
    Word{SheetWord::Sheet, "Overrides", "人工覆盖"},  // last: the line of that name is what is read
};

std::string key(std::string_view text) {
    return folded(exchange::cleanHeader(text).name);
}

}  // namespace

std::string sheetText(SheetWord word) {
    for (const Word& w : kWords)
        if (w.word == word) return chineseWords() ? w.chinese : w.english;
    return {};
}

SheetWord sheetWord(std::string_view text) {
    static const auto* known = [] {
        auto* map = new std::map<std::string, SheetWord>;
        for (const Word& w : kWords) {
            map->emplace(key(w.english), w.word);
            map->emplace(key(w.chinese), w.word);
        }
        return map;
    }();
    const auto found = known->find(key(text));
    return found == known->end() ? SheetWord::None : found->second;
}

std::optional<Week> sheetWeek(std::string_view header) {
    const std::string_view text = trimmed(header);
    if (const auto week = Week::parse(text)) return week;
    const auto time = text.find_first_of("-/.") == std::string_view::npos ? std::nullopt : parseTime(text);
    return time ? std::optional(Week::of(time->day())) : std::nullopt;
}

const SheetPoint* SheetProduct::at(Week week) const {
    const auto found = std::lower_bound(points.begin(), points.end(), week,
                                        [](const SheetPoint& p, Week w) { return p.week < w; });
    return found != points.end() && found->week == week ? &*found : nullptr;
}

Result<SheetForecast> readSheetForecast(store::Database& db, const CancelToken& cancel) {
    SheetForecast out;
    const auto scope = db.cancelWith(cancel);
    auto status = eachRow(
        db,
        "SELECT s.id, s.code, s.name, s.category, s.unit, f.week, f.stat, f.final, o.op, o.amount, o.reason, o.person, s.spec "
        "FROM forecast_final f JOIN sku s ON s.id = f.sku_id LEFT JOIN forecast_override o ON o.id = f.override_id "
        "ORDER BY s.category, s.code, s.id, f.week",
        [&](store::Statement& s) {
            if (out.products.empty() || out.products.back().sku != s.integer(0)) {
                SheetProduct p{s.integer(0),           std::string(s.text(1)), std::string(s.text(2)),
                               std::string(s.text(3)), std::string(s.text(4)), {}};
                const std::string_view spec = s.text(12);
                if (!spec.empty() && p.name.find(spec) == std::string::npos)
                    p.name += ' ' + std::string(spec);
                out.byCode.emplace(p.code, out.products.size());
                out.products.push_back(std::move(p));
            }
            SheetPoint point{{static_cast<std::int32_t>(s.integer(5))}, s.real(6), s.real(7), {}, {}, {}};
            if (!s.isNull(8)) {
                const std::string_view op = s.text(8);
                const OverrideText exact{QString::fromUtf8(op.data(), static_cast<qsizetype>(op.size())),
                                         s.real(9)};
                point.own = parseOverride(exact.text()).value_or(exact);  // as a sheet can say it
                point.reason = s.text(10);
                point.person = s.text(11);
            }
            const bool none = out.products.size() == 1 && out.products.back().points.empty();
            out.first = none ? point.week : std::min(out.first, point.week);
            out.last = none ? point.week : std::max(out.last, point.week);
            out.products.back().points.push_back(std::move(point));
        });
    if (!status) return status.error();
    if (out.products.empty()) return Error{"sheet.nothing", {}};
    return out;
}

}  // namespace roulian::workspace
