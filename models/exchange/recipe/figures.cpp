// Bills end with a row of names (总交易单数,应结订单总金额,…) and their values in the row below; both are shorter
// than the rows of data.
#include "exchange/io/cleaning.h"
#include "exchange/recipe/footer.h"
#include "exchange/recipe/mapper.h"

namespace roulian::exchange {

bool RowMapper::figuresRow(const Row& row) {
    if (m_figureNames.empty()) {
        if (m_plans.empty() || footerKind(row) != FooterKind::Names) return false;
        flush();  // the last document is part of the figures
        for (const Cell& cell : row.cells) m_figureNames.push_back(headerKey(cell.text));
        return true;
    }
    std::map<std::string, std::string> values;
    for (std::size_t i = 0; i < m_figureNames.size() && i < row.cells.size(); ++i)
        values.emplace(m_figureNames[i], cleanCell(row.cells[i].text));
    m_figureNames.clear();
    // Rows that were left out are missing from the sums; the file is not to blame for that.
    if (m_fixups.figures != nullptr && m_summary.rowsError == 0) {
        m_context.row = FixupContext::kWholeFile;
        m_fixups.figures(m_context, values);
        m_context.row = 0;
    }
    return true;
}

}  // namespace roulian::exchange
