#pragma once
// Blocks of cells as spreadsheets exchange them.
#include <QList>
#include <QStringList>

namespace roulian::ui {

using TextBlock = QList<QStringList>;  // rows of cells

QString blockAsTsv(const TextBlock& block);  // cells with tab, quote or line break are quoted
QString blockAsHtml(const TextBlock& block, bool firstIsHeader);
TextBlock blockFromTsv(const QString& text);  // quoted cells, any line ends; a final line break adds no row

}  // namespace roulian::ui
