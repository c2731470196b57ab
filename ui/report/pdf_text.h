#pragma once
// Makes the text of a PDF written by Qt what a reader copies and searches.
#include <QByteArray>

namespace roulian::ui {

// Qt maps each glyph back to the lowest code point the font draws with it. Fonts that share glyphs between
// Kangxi radicals and the ideographs (至 as U+2F84) then give text nobody can search for, and the space
// becomes a tab. Rewrites the ToUnicode tables in place; nothing changes its length, so offsets stay right.
void mendPdfText(QByteArray& pdf);

}  // namespace roulian::ui
