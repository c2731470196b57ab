#include "ui/tables/clipboard.h"

namespace roulian::ui {

QString blockAsTsv(const TextBlock& block) {
    QString out;
    for (const QStringList& row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) out += QLatin1Char('\t');
            const QString& cell = row[i];
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                cell.contains(QLatin1Char('"')))
                out += QLatin1Char('"') % QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) %
                       QLatin1Char('"');
            else
                out += cell;
        }
        out += QLatin1Char('\n');
    }
    return out;
}

QString blockAsHtml(const TextBlock& block, bool firstIsHeader) {
    QString out = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype r = 0; r < block.size(); ++r) {
        const bool head = firstIsHeader && r == 0;
        out += QLatin1String("<tr>");
        for (const QString& cell : block[r]) {
            bool number = false;
            cell.toDouble(&number);
            // Long digit strings (order numbers) must stay text in the sheet.
            const bool text = !number || cell.size() > 15 ||
                              (cell.size() > 1 && cell[0] == QLatin1Char('0') && cell[1] != QLatin1Char('.'));
            out += head   ? QLatin1String("<th>")
                   : text ? QLatin1String("<td style=\"mso-number-format:'\\@'\">")
                          : QLatin1String("<td>");
            out += cell.toHtmlEscaped();
            out += head ? QLatin1String("</th>") : QLatin1String("</td>");
        }
        out += QLatin1String("</tr>");
    }
    return out + QStringLiteral("</table>");
}

TextBlock blockFromTsv(const QString& text) {
    TextBlock block;
    QStringList row;
    QString cell;
    bool quoted = false, any = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == QLatin1Char('"')) {
                if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                    cell += text[++i];
                else
                    quoted = false;
            } else {
                cell += c;
            }
            continue;
        }
        if (c == QLatin1Char('"') && cell.isEmpty()) {
            quoted = any = true;
        } else if (c == QLatin1Char('\t')) {
            row << cell;
            cell.clear();
            any = true;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) ++i;
            row << cell;
            block << row;
            row.clear();
            cell.clear();
            any = false;
        } else {
            cell += c;
            any = true;
        }
    }
    if (any || !row.isEmpty()) {
        row << cell;
        block << row;
    }
    return block;
}

}  // namespace roulian::ui
