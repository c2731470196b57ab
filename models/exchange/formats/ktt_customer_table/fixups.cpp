// The title, codes and prices of a 快团团 export stand in its sheet 商品汇总表; the time range in 说明.
#include <algorithm>

#include "core/number.h"
#include "core/text.h"
#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/header_match.h"

namespace roulian::exchange::formats {
Fixups ktt_customer_table_fixups();
namespace {

std::string goodsKey(std::string_view name, std::string_view spec) {
    return folded(name) + "\n" + folded(spec);
}

// A title may run over several lines.
std::string oneLine(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += c;
        }
    }
    return out;
}

int sheetIndex(const FileFacts& facts, std::string_view name) {
    for (std::size_t i = 0; i < facts.sheets.size(); ++i)
        if (facts.sheets[i] == name) return static_cast<int>(i);
    return -1;
}

Status readSummarySheet(FixupContext& context, TableSource& source, std::size_t sheet) {
    std::vector<std::string> keys;
    const auto column = [&](std::string_view name) {
        const auto it = std::find(keys.begin(), keys.end(), name);
        return it == keys.end() ? -1 : static_cast<int>(it - keys.begin());
    };
    return source.readRows(
        sheet,
        [&](const Row& row) {
            std::vector<std::string> cells;
            for (const Cell& cell : row.cells) cells.emplace_back(cell.text);
            if (keys.empty()) {
                const Header header = makeHeader(cells);
                if (std::find(header.keys.begin(), header.keys.end(), "团购标题") != header.keys.end())
                    keys = header.keys;
                return true;
            }
            const auto text = [&](std::string_view name) -> std::string_view {
                const int c = column(name);
                if (c < 0 || static_cast<std::size_t>(c) >= cells.size()) return {};
                return cleanCell(cells[static_cast<std::size_t>(c)]);
            };
            if (!text("团购标题").empty()) context.memory.emplace("title", oneLine(text("团购标题")));
            if (!text("所属团长").empty()) context.memory.emplace("leader", text("所属团长"));
            OrderLine line;
            line.merchantCode = text("商品编码");
            line.externalSkuId = text("商品ID");
            line.unitPrice = parseMoney(text("团当前单价"));
            line.cost = parseMoney(text("商品成本价"));
            if (!text("商品").empty())
                context.goods.emplace(goodsKey(text("商品"), text("规格")), std::move(line));
            return true;
        },
        {});
}

Status prepare(FixupContext& context, TableSource& source,
               const std::vector<std::vector<std::string>>& above) {
    const int summary = sheetIndex(source.facts(), "商品汇总表");
    if (summary >= 0)
        if (Status read = readSummarySheet(context, source, static_cast<std::size_t>(summary)); !read)
            return read;
    const int help = sheetIndex(source.facts(), "说明");
    if (help >= 0) {
        const Status read = source.readRows(static_cast<std::size_t>(help),
                                            [&](const Row& row) {
                                                for (const Cell& cell : row.cells)
                                                    if (cell.text.find("时间") != std::string_view::npos)
                                                        context.memory.emplace("time", cell.text);
                                                return true;
                                            },
                                            {});
        if (!read) return read;
    }
    if (!context.memory.contains("title")) {
        const std::string title = kttTitle(context, above);
        context.memory.emplace("title", title);
        if (above.empty()) context.raise(Severity::Note, codes::kCollectionFromName, {title}, {});
    }
    return success();
}

bool document(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    kttKey(context, draft);
    kttTime(context, draft);
    // The table leaves cancelled orders out; what stands in it was paid and is to be delivered.
    order.status = OrderStatus::ToShip;
    if (order.payable) {
        order.paid = order.payable;
        if (order.refunded && order.refunded->fen > 0 && *order.refunded >= *order.payable)
            order.status = OrderStatus::ClosedRefunded;
    }
    Money goods;
    for (OrderLine& line : order.lines) {
        if (const auto it = context.goods.find(goodsKey(line.title, line.spec)); it != context.goods.end()) {
            if (line.merchantCode.empty()) line.merchantCode = it->second.merchantCode;
            if (line.externalSkuId.empty()) line.externalSkuId = it->second.externalSkuId;
            if (!line.unitPrice) line.unitPrice = it->second.unitPrice;
            if (!line.cost) line.cost = it->second.cost;
        }
        goods += line.amount.value_or(Money{});
        // 商品 repeats the specification in brackets.
        const std::string tail = "(" + line.spec + ")";
        if (!line.spec.empty() && line.title.size() > tail.size() && line.title.ends_with(tail))
            line.title.resize(line.title.size() - tail.size());
    }
    order.goods = goods;
    return true;
}

}  // namespace

Fixups ktt_customer_table_fixups() {
    return {prepare, document, nullptr};
}

}  // namespace roulian::exchange::formats
