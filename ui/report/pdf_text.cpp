#include "ui/report/pdf_text.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QSet>
#include <functional>
#include <utility>

namespace roulian::ui {

namespace {

// The ideograph a radical stands for, 0 when there is none. Kangxi radicals have compatibility mappings
// (Unicode NFKC); of the CJK Radicals Supplement these are the ones with EquivalentUnifiedIdeograph in the
// Unicode Character Database that are words of their own.
char16_t ideographOf(char16_t c) {
    if (c == u'\t') return u' ';
    if (c >= 0x2F00 && c <= 0x2FD5) {
        const QString folded = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
        return folded.size() == 1 ? folded[0].unicode() : 0;
    }
    static const QHash<char16_t, char16_t> supplement{
        {0x2E9F, u'母'}, {0x2EA0, u'民'}, {0x2EC1, u'虎'}, {0x2EC4, u'西'}, {0x2EC5, u'见'}, {0x2EC6, u'角'},
        {0x2EC9, u'贝'}, {0x2ECB, u'车'}, {0x2ED1, u'長'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED8, u'青'},
        {0x2ED9, u'韦'}, {0x2EDA, u'页'}, {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'}, {0x2EE2, u'马'},
        {0x2EE3, u'骨'}, {0x2EE4, u'鬼'}, {0x2EE5, u'鱼'}, {0x2EE6, u'鸟'}, {0x2EE7, u'卤'}, {0x2EE8, u'麦'},
        {0x2EE9, u'黄'}, {0x2EEC, u'齐'}, {0x2EEE, u'齿'}, {0x2EF0, u'龙'}, {0x2EF3, u'龟'},
    };
    return supplement.value(c, 0);
}

// Calls visit with the place and value of every code point in the PDF's ToUnicode lists.
void eachCodePoint(const QByteArray& pdf, const std::function<void(qsizetype at, char16_t code)>& visit) {
    qsizetype at = 0;
    while ((at = pdf.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0) return;
        bool list = false;  // only the lists hold code points one by one
        for (qsizetype i = at; i + 5 < end; ++i) {
            if (pdf[i] == '[') list = true;
            if (pdf[i] == ']') list = false;
            if (!list || pdf[i] != '<' || pdf[i + 5] != '>') continue;
            bool ok = false;
            const auto code = static_cast<char16_t>(pdf.mid(i + 1, 4).toUShort(&ok, 16));
            if (ok) visit(i + 1, code);
        }
        at = end;
    }
}

}  // namespace

QString pdfCodePoints(const QByteArray& pdf) {
    QString all;
    eachCodePoint(pdf, [&all](qsizetype, char16_t code) { all += QChar(code); });
    return all;
}

QHash<char16_t, char16_t> drawnByGlyph(const QFont& font, const QString& text, const QString& candidates) {
    QHash<char16_t, char16_t> result;
    const QRawFont face = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    if (!face.isValid()) return result;
    const auto glyphOf = [&face](QChar c) {
        const QList<quint32> glyphs = face.glyphIndexesForString(QString(c));
        return glyphs.size() == 1 ? glyphs[0] : 0;
    };
    QSet<char16_t> written;
    for (const QChar c : text)
        if (c.unicode() >= 0x2E80) written.insert(c.unicode());
    QHash<quint32, char16_t> byGlyph;
    for (const char16_t c : std::as_const(written))
        if (const quint32 glyph = glyphOf(QChar(c)); glyph != 0) byGlyph.insert(glyph, c);
    for (const QChar c : candidates) {
        if (c.unicode() < 0x2E80 || written.contains(c.unicode())) continue;
        if (const char16_t real = byGlyph.value(glyphOf(c), 0); real != 0) result.insert(c.unicode(), real);
    }
    return result;
}

void mendPdfText(QByteArray& pdf, const QHash<char16_t, char16_t>& drawn) {
    QList<std::pair<qsizetype, char16_t>> changes;
    eachCodePoint(pdf, [&](qsizetype at, char16_t code) {
        const char16_t real = drawn.value(code, ideographOf(code));
        if (real != 0) changes.append({at, real});
    });
    for (const auto& [at, real] : changes)
        pdf.replace(at, 4, QByteArray::number(real, 16).rightJustified(4, '0').toUpper());
}

}  // namespace roulian::ui
