#pragma once
// Where the names of vertical rules in a chart stand so that none covers another or is cut.
#include <QFontMetrics>
#include <QString>
#include <vector>

namespace roulian::ui {

struct MarkLabel {
    int x = 0;              // pixel of the rule
    QString words;          // as wanted; place() may shorten it
    int row = -1;           // line from the top; -1 = no room, the label is left out
    bool leftward = false;  // the words end at the rule instead of starting there
};

// Gives each label the first of `rows` lines where it has room between left and right, earlier marks first. A
// name longer than maxWidth is elided; one too near the right edge is written to the left of its rule.
void placeLabels(std::vector<MarkLabel>& labels, const QFontMetrics& metrics, int left, int right, int rows,
                 int maxWidth);

}  // namespace roulian::ui
