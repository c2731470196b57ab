#include "ui/charts/mark_labels.h"

#include <utility>

namespace roulian::ui {

namespace {
constexpr int kPad = 6, kGap = 8;
}

void placeLabels(std::vector<MarkLabel>& labels, const QFontMetrics& metrics, int left, int right, int rows,
                 int maxWidth) {
    std::vector<std::vector<std::pair<int, int>>> taken(static_cast<std::size_t>(rows));
    for (MarkLabel& label : labels) {
        label.row = -1;
        label.words = metrics.elidedText(label.words, Qt::ElideRight, maxWidth);
        const int width = metrics.horizontalAdvance(label.words) + kPad;
        for (int row = 0; row < rows && label.row < 0; ++row)
            for (const bool leftward : {false, true}) {
                const int from = leftward ? label.x - width : label.x, to = from + width;
                if (from < left || to > right) continue;
                bool free = true;
                for (const auto& [a, b] : taken[static_cast<std::size_t>(row)])
                    free &= to + kGap <= a || from >= b + kGap;
                if (!free) continue;
                label.row = row;
                label.leftward = leftward;
                taken[static_cast<std::size_t>(row)].push_back({from, to});
                break;
            }
    }
}

}  // namespace roulian::ui
