#include "ui/theme/tokens.h"

#include <cmath>

namespace roulian::ui {

using workspace::Tone;

const Tokens& lightTokens() {
    static const Tokens t{false,
                          QColor(0xF3F5F7),
                          QColor(0xE3E8ED),
                          QColor(0xFFFFFF),
                          QColor(0xF7F9FA),
                          QColor(0xE9EDF1),
                          QColor(0xD3DAE0),
                          QColor(0x7C8794),
                          QColor(0x1B2430),
                          QColor(0x4E5B69),
                          QColor(0x8A95A1),
                          QColor(0x1F5FA8),
                          QColor(0xFFFFFF),
                          QColor(0x1F5FA8),
                          QColor(0xFFFFFF),
                          QColor(0xD6E4F3),
                          QColor(0x1B7340),
                          QColor(0xE4F3EA),
                          QColor(0x8A5200),
                          QColor(0xFFF1D6),
                          QColor(0xB3261E),
                          QColor(0xFBE7E5),
                          QColor(0x1F5FA8),
                          QColor(0xE5EFF9),
                          QColor(0x6B3FA0),
                          QColor(0xF0E9F9),
                          {QColor(0x1F5FA8), QColor(0xAA8811), QColor(0xDD5577), QColor(0x661100)},
                          {QColor(0xF2F7FC), QColor(0xD6E6F5), QColor(0xA9CBEA), QColor(0x74A9D8),
                           QColor(0x3672AE), QColor(0x1F5FA8), QColor(0x0E3D73)}};
    return t;
}

const Tokens& darkTokens() {
    static const Tokens t{true,
                          QColor(0x171B20),
                          QColor(0x13171B),
                          QColor(0x1E242B),
                          QColor(0x222931),
                          QColor(0x2A323B),
                          QColor(0x38424D),
                          QColor(0x7B8794),
                          QColor(0xE6EAEE),
                          QColor(0xAEB8C2),
                          QColor(0x6F7B87),
                          QColor(0x7DB7F2),
                          QColor(0x0E1A26),
                          QColor(0x2B5F96),
                          QColor(0xFFFFFF),
                          QColor(0x2A3B4D),
                          QColor(0x6CCB95),
                          QColor(0x1A3426),
                          QColor(0xE8B04B),
                          QColor(0x382C13),
                          QColor(0xF28B82),
                          QColor(0x402422),
                          QColor(0x7DB7F2),
                          QColor(0x1B2F44),
                          QColor(0xC3A4EF),
                          QColor(0x32274A),
                          {QColor(0x7DB7F2), QColor(0xBB8800), QColor(0xEE4477), QColor(0xEEEE99)},
                          {QColor(0x222B35), QColor(0x26405B), QColor(0x2C5A86), QColor(0x336A9F),
                           QColor(0x6A9FD3), QColor(0x9CC5EC), QColor(0xD3E8FB)}};
    return t;
}

namespace {
const Tokens* g_tokens = nullptr;

double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
}  // namespace

const Tokens& tokens() {
    return g_tokens ? *g_tokens : lightTokens();
}

void detail::setTokens(const Tokens* t) {
    g_tokens = t;
}

QColor toneColor(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::Success:
            return t.success;
        case Tone::Warning:
            return t.warning;
        case Tone::Danger:
            return t.danger;
        case Tone::Info:
            return t.info;
        case Tone::Override:
            return t.override_;
        case Tone::Neutral:
            break;
    }
    return t.text2;
}

QColor toneTint(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::Success:
            return t.successTint;
        case Tone::Warning:
            return t.warningTint;
        case Tone::Danger:
            return t.dangerTint;
        case Tone::Info:
            return t.infoTint;
        case Tone::Override:
            return t.overrideTint;
        case Tone::Neutral:
            break;
    }
    return t.header;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor contrasting(const QColor& background) {
    const QColor dark = lightTokens().text, light = lightTokens().surface;
    return contrastRatio(background, dark) >= contrastRatio(background, light) ? dark : light;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const double rest = 1 - share;
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * rest),
                            static_cast<float>(a.greenF() * share + b.greenF() * rest),
                            static_cast<float>(a.blueF() * share + b.blueF() * rest));
}

}  // namespace roulian::ui
