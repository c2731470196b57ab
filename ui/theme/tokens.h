#pragma once
// The colours of the program; nothing outside ui/theme names one.
#include <QColor>
#include <array>

#include "workspace/messages.h"

namespace roulian::ui {

struct Tokens {
    bool dark = false;
    QColor window, rail, surface, alt, header, border, control;
    QColor text, text2, disabled;
    QColor accent, onAccent;
    QColor selection, onSelection, idleSelection;
    QColor success, successTint, warning, warningTint, danger, dangerTint, info, infoTint, override_,
        overrideTint;
    std::array<QColor, 4> series;
    std::array<QColor, 7> heat;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& tokens();  // of the theme in use

QColor toneColor(workspace::Tone tone);        // Neutral: text2
QColor toneTint(workspace::Tone tone);         // Neutral: header
QColor contrasting(const QColor& background);  // darker or lighter text colour, whichever contrasts more
QColor mixed(const QColor& a, const QColor& b, double shareOfA);
double contrastRatio(const QColor& a, const QColor& b);  // WCAG 2.1

namespace detail {
void setTokens(const Tokens* tokens);
}

}  // namespace roulian::ui
