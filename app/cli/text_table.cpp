#include "cli/text_table.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <numeric>

namespace roulian::cli {

namespace {

constexpr int kGap = 2;

int cells(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    const int type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// A cell of a table is one line.
QString oneLine(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    return text;
}

}  // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (const uint c : text.toUcs4()) width += cells(c);
    return width;
}

QString padded(const QString& text, int width, bool right) {
    const QString fill(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
    return right ? fill + text : text + fill;
}

QString cutTo(const QString& text, int width) {
    if (displayWidth(text) <= width) return text;
    QString out;
    int used = 1;  // the ellipsis
    for (const uint c : text.toUcs4()) {
        const int w = cells(c);
        if (used + w > width) break;
        used += w;
        const char32_t one = c;
        out += QString::fromUcs4(&one, 1);
    }
    return out + QChar(0x2026);
}

QString TextTable::text(int maxWidth) const {
    const qsizetype count = headers.size();
    std::vector<int> widths;
    for (const QString& header : headers) widths.push_back(displayWidth(header));
    for (const QStringList& row : rows)
        for (qsizetype c = 0; c < count; ++c) {
            int& width = widths[static_cast<std::size_t>(c)];
            width = std::max(width, displayWidth(oneLine(row.value(c))));
        }
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), 0) +
               kGap * std::max<int>(0, static_cast<int>(count) - 1);
    };
    while (maxWidth > 0 && total() > maxWidth) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= minimum) break;
        --*widest;
    }
    QString out;
    const auto line = [&](const QStringList& texts) {
        QString text;
        for (qsizetype c = 0; c < count; ++c) {
            const auto column = static_cast<std::size_t>(c);
            if (c > 0) text += QString(kGap, QLatin1Char(' '));
            text += padded(cutTo(oneLine(texts.value(c)), widths[column]), widths[column],
                           column < right.size() && right[column]);
        }
        while (text.endsWith(QLatin1Char(' '))) text.chop(1);
        out += (maxWidth > 0 ? cutTo(text, maxWidth) : text) + QLatin1Char('\n');
    };
    line(headers);
    QStringList rule;
    for (const int width : widths) rule += QString(width, QChar(0x2500));
    line(rule);
    for (const QStringList& row : rows) line(row);
    return out;
}

}  // namespace roulian::cli
