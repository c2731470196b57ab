#pragma once
// Lays out headings, paragraphs, tables and drawings from top to bottom on A4 pages, with a running header and
// page numbers. Positions in device pixels of the given device; sizes are given in millimetres or points.
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <functional>
#include <vector>

namespace roulian::ui {

struct PdfColumn {
    QString title;
    double weight = 1;   // share of the width
    bool right = false;  // numbers
};

struct PdfTable {
    std::vector<PdfColumn> columns;
    QList<QStringList> rows;  // a row of one cell heads the rows below it
    QString empty;            // said in place of a table without rows
};

class PdfFlow {
public:
    struct Frame {
        QString left, right;  // running header
        QString mark;         // "样例数据 · 虚构"; empty = none
        int pages = 0;        // total, for "2 / 5"; 0 while unknown
    };
    PdfFlow(QPdfWriter& device, Frame frame);

    void title(const QString& text, const QString& below);
    void heading(const QString& text, double keepMm = 30);  // starts a new page when less is left
    void paragraph(const QString& text, bool secondary = false);
    void table(const PdfTable& table);
    void drawing(double heightMm, const std::function<void(QPainter&, const QRectF&)>& paint);
    void space(double mm) { m_y += this->mm(mm); }
    int pages() const { return m_page; }
    const QString& text() const { return m_text; }  // all that was written, for the PDF's text layer
    double mm(double value) const { return value * m_dpmm; }
    QFont font(double points, bool bold = false) const;

private:
    void newPage();
    void decorate();
    bool fits(double height) const { return m_y + height <= m_bottom; }
    double textHeight(const QString& text, const QFont& font, double width) const;
    double rowHeight(const std::vector<double>& widths, const QStringList& cells, const QFont& font) const;
    void row(const std::vector<double>& widths, const PdfTable& table, const QStringList& cells, bool header,
             bool striped);
    void group(const QString& words);
    double groupHeight(const QString& words) const;

    QPdfWriter& m_device;
    Frame m_frame;
    QPainter m_painter;
    QString m_text;
    double m_dpmm, m_width, m_top, m_bottom, m_y;
    int m_page = 1;
};

}  // namespace roulian::ui
