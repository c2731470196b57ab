#pragma once
// Makes the text of a PDF written by Qt what a reader copies and searches.
#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QString>

namespace roulian::ui {

// Qt maps each glyph back to the lowest code point the font draws with it. Fonts that share glyphs between
// Kangxi radicals and the ideographs (至 as U+2F84) then give text nobody can search for, and the space
// becomes a tab. Rewrites the ToUnicode tables in place; nothing changes its length, so offsets stay right.
// drawn: see drawnByGlyph; empty = only radicals and tabs are mended.
void mendPdfText(QByteArray& pdf, const QHash<char16_t, char16_t>& drawn = {});

// For every code point a font draws with the same glyph as an ideograph of the text (the Simplified Chinese face
// draws 户 as the radical U+2F3E, whose compatibility form would be 戶): the ideograph that was written.
// candidates: the code points that may stand in the PDF. A code point that is itself in the text is left alone.
QHash<char16_t, char16_t> drawnByGlyph(const QFont& font, const QString& text, const QString& candidates);

// The code points in the PDF's ToUnicode lists.
QString pdfCodePoints(const QByteArray& pdf);

}  // namespace roulian::ui
