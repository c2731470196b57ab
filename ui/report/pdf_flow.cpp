#include "ui/report/pdf_flow.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {
constexpr int kWrap = Qt::TextWordWrap;
constexpr double kCellPadMm = 1.2;
}  // namespace

PdfFlow::PdfFlow(QPdfWriter& device, Frame frame)
    : m_device(device), m_frame(std::move(frame)), m_painter(&device), m_dpmm(device.resolution() / 25.4) {
    m_width = device.width();
    m_top = mm(9);
    m_bottom = device.height() - mm(9);
    m_y = m_top;
    decorate();
}

QFont PdfFlow::font(double points, bool bold) const {
    QFont f = bodyFont();
    f.setPointSizeF(points);
    f.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    // Glyphs that shaping puts in place of a digit have no way back to text: such a figure could not be copied.
    f.setStyleStrategy(QFont::PreferNoShaping);
    return f;
}

void PdfFlow::newPage() {
    m_device.newPage();
    ++m_page;
    m_y = m_top;
    decorate();
}

void PdfFlow::decorate() {
    const Tokens& t = lightTokens();
    m_text += m_frame.left + m_frame.right + m_frame.mark;
    m_painter.setFont(font(8));
    m_painter.setPen(t.text2);
    const QRectF head(0, 0, m_width, mm(5));
    m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_frame.left);
    m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_frame.right);
    if (!m_frame.mark.isEmpty()) {
        m_painter.setFont(font(8, true));
        m_painter.setPen(t.warning);
        m_painter.drawText(head, Qt::AlignHCenter | Qt::AlignVCenter, m_frame.mark);
    }
    m_painter.setPen(QPen(t.border, mm(0.2)));
    m_painter.drawLine(QPointF(0, mm(5.5)), QPointF(m_width, mm(5.5)));
    const QString number = m_frame.pages > 0 ? QStringLiteral("%1 / %2").arg(m_page).arg(m_frame.pages)
                                             : QString::number(m_page);
    m_painter.setFont(font(8));
    m_painter.setPen(t.text2);
    m_painter.drawText(QRectF(0, m_device.height() - mm(5), m_width, mm(5)), Qt::AlignCenter, number);
}

double PdfFlow::textHeight(const QString& text, const QFont& f, double width) const {
    const QFontMetricsF metrics(f, const_cast<QPdfWriter*>(&m_device));
    return metrics.boundingRect(QRectF(0, 0, width, 1e6), kWrap, text).height();
}

void PdfFlow::title(const QString& text, const QString& below) {
    m_text += text;
    m_painter.setPen(lightTokens().text);
    const QFont big = font(18, true);
    const double height = textHeight(text, big, m_width);
    m_painter.setFont(big);
    m_painter.drawText(QRectF(0, m_y, m_width, height), kWrap, text);
    m_y += height + mm(1);
    paragraph(below, true);
    space(2);
}

void PdfFlow::heading(const QString& text, double keepMm) {
    m_text += text;
    space(4);
    if (!fits(mm(keepMm))) newPage();
    const QFont f = font(12, true);
    m_painter.setFont(f);
    m_painter.setPen(lightTokens().accent);
    const double height = textHeight(text, f, m_width);
    m_painter.drawText(QRectF(0, m_y, m_width, height), kWrap, text);
    m_y += height + mm(1.5);
}

void PdfFlow::paragraph(const QString& text, bool secondary) {
    m_text += text;
    const QFont f = font(9);
    const double height = textHeight(text, f, m_width);
    if (!fits(height)) newPage();
    m_painter.setFont(f);
    m_painter.setPen(secondary ? lightTokens().text2 : lightTokens().text);
    m_painter.drawText(QRectF(0, m_y, m_width, height + mm(1)), kWrap, text);
    m_y += height + mm(1.5);
}

double PdfFlow::rowHeight(const std::vector<double>& widths, const QStringList& cells, const QFont& f) const {
    double height = 0;
    for (std::size_t i = 0; i < widths.size() && static_cast<qsizetype>(i) < cells.size(); ++i)
        height =
            std::max(height, textHeight(cells[static_cast<qsizetype>(i)], f, widths[i] - 2 * mm(kCellPadMm)));
    return height + 2 * mm(0.8);
}

void PdfFlow::row(const std::vector<double>& widths, const PdfTable& table, const QStringList& cells,
                  bool header, bool striped) {
    const Tokens& t = lightTokens();
    m_text += cells.join(QString());
    const QFont f = font(8.5, header);
    const double height = rowHeight(widths, cells, f);
    if (header || striped) m_painter.fillRect(QRectF(0, m_y, m_width, height), header ? t.header : t.alt);
    m_painter.setFont(f);
    m_painter.setPen(t.text);
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRectF cell(x + mm(kCellPadMm), m_y, widths[i] - 2 * mm(kCellPadMm), height);
        const int side = table.columns[i].right ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(cell, side | Qt::AlignVCenter | kWrap, cells.value(static_cast<qsizetype>(i)));
        x += widths[i];
    }
    m_y += height;
}

double PdfFlow::groupHeight(const QString& words) const {
    return textHeight(words, font(8.5, true), m_width - 2 * mm(kCellPadMm)) + 2 * mm(1);
}

void PdfFlow::group(const QString& words) {
    m_text += words;
    const double height = groupHeight(words);
    m_painter.setFont(font(8.5, true));
    m_painter.setPen(lightTokens().accent);
    m_painter.drawText(QRectF(mm(kCellPadMm), m_y, m_width - 2 * mm(kCellPadMm), height),
                       Qt::AlignLeft | Qt::AlignVCenter | kWrap, words);
    m_y += height;
    m_painter.setPen(QPen(lightTokens().border, mm(0.2)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
}

void PdfFlow::table(const PdfTable& table) {
    if (table.rows.isEmpty()) return paragraph(table.empty, true);
    double total = 0;
    for (const PdfColumn& column : table.columns) total += column.weight;
    std::vector<double> widths;
    QStringList titles;
    for (const PdfColumn& column : table.columns) {
        widths.push_back(m_width * column.weight / total);
        titles << column.title;
    }
    const auto isGroup = [&table](qsizetype i) {
        return table.rows[i].size() == 1 && table.columns.size() > 1;
    };
    std::vector<double> heights;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        heights.push_back(isGroup(i) ? groupHeight(table.rows[i][0])
                                     : rowHeight(widths, table.rows[i], font(8.5)));
    const double head = rowHeight(widths, titles, font(8.5, true));
    double whole = head;
    for (const double height : heights) whole += height;
    // A table that fits on one page is not torn apart when that leaves less than half a page empty; of a longer
    // one the first rows stay with the head.
    double first = head;
    for (std::size_t i = 0; i < heights.size() && i < 3; ++i) first += heights[i];
    const double page = m_bottom - m_top;
    if ((!fits(whole) && whole <= page && m_y > m_top + page * 0.5) || !fits(first)) newPage();
    row(widths, table, titles, true, false);
    bool striped = false;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto n = static_cast<std::size_t>(i);
        // Neither does the head of a group stand alone at the foot of a page.
        const double needed = heights[n] + (isGroup(i) && n + 1 < heights.size() ? heights[n + 1] : 0);
        if (!fits(needed)) {
            newPage();
            row(widths, table, titles, true, false);
            striped = false;
        }
        if (isGroup(i)) {
            group(table.rows[i][0]);
            striped = false;
        } else {
            row(widths, table, table.rows[i], false, striped);
            striped = !striped;
        }
    }
    m_painter.setPen(QPen(lightTokens().border, mm(0.2)));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    space(1.5);
}

void PdfFlow::drawing(double heightMm, const std::function<void(QPainter&, const QRectF&)>& paint) {
    if (!fits(mm(heightMm))) newPage();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paint(m_painter, QRectF(0, m_y, m_width, mm(heightMm)));
    m_painter.restore();
    m_y += mm(heightMm) + mm(1.5);
}

}  // namespace roulian::ui
