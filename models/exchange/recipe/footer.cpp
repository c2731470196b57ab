#include "exchange/recipe/footer.h"

#include "core/text.h"
#include "exchange/io/cleaning.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

bool mayBeFooter(std::string_view text) {
    if (text.size() < 6) return false;
    const auto c = static_cast<unsigned char>(text[0]);
    return c == 0xE5 || c == 0xE6 || c == 0xE8 || c <= ' ' || c == '`' || c == 0xEF || c == 0xE3;
}

bool isCount(std::string_view word) {
    if (!word.starts_with("共"sv)) return false;
    std::size_t i = 3;
    while (i < word.size() && word[i] >= '0' && word[i] <= '9') ++i;
    if (i == 3) return false;
    const std::string_view unit = word.substr(i);
    for (const std::string_view u : {"笔"sv, "条"sv, "单"sv, "行"sv, "项"sv, "个订单"sv})
        if (unit.starts_with(u)) return true;
    return false;
}

}  // namespace

FooterKind footerKind(const Row& row) {
    for (const Cell& cell : row.cells) {
        if (cell.text.empty()) continue;
        if (!mayBeFooter(cell.text)) return FooterKind::None;
        std::string_view text = cleanText(cell.text);
        if (text.empty()) continue;
        if (text.ends_with(':'))
            text.remove_suffix(1);
        else if (text.ends_with("："sv))
            text.remove_suffix(3);
        text = trimmed(text);
        if (text == "合计"sv || text == "总计"sv || text == "汇总"sv) return FooterKind::Total;
        if (text.starts_with("总交易单数"sv) || text.starts_with("资金流水总笔数"sv))
            return FooterKind::Names;
        if (text == "小计"sv || text == "本页小计"sv || isCount(text)) return FooterKind::Other;
        return FooterKind::None;
    }
    return FooterKind::None;
}

}  // namespace roulian::exchange
