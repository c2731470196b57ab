#pragma once
// Tables a person reads in a terminal: columns stand straight when Chinese characters take two cells.
#include <QString>
#include <QStringList>
#include <vector>

namespace roulian::cli {

int displayWidth(const QString& text);  // terminal cells: East Asian wide and full-width = 2
QString padded(const QString& text, int width, bool right);
QString cutTo(const QString& text, int width);  // "…" where something was left out

struct TextTable {
    QStringList headers;
    std::vector<bool> right;  // numbers stand at the right
    std::vector<QStringList> rows;
    int minimum = 8;  // no column is cut below this
    // maxWidth 0 = as wide as it needs. Otherwise the widest columns give way first, then lines are cut.
    QString text(int maxWidth) const;
};

}  // namespace roulian::cli
