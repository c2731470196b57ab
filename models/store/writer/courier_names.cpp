#include "store/writer/courier_names.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/text.h"

namespace roulian::store {

namespace {

constexpr std::array<std::string_view, 22> kWords{
    "快递小哥", "快递员", "快件员", "派件员", "派送员", "配送员", "投递员", "收派员",
    "揽收员",   "揽件员", "收件员", "取件员", "业务员", "外卖员", "派件人", "派送人",
    "配送人",   "揽收人", "揽件人", "骑手",   "小哥",   "师傅"};
// What follows such a word when it is no name.
constexpr std::array<std::string_view, 18> kNoNames{"电话", "手机", "联系", "正在", "已经", "已",
                                                    "将",   "为您", "会",   "上门", "派送", "派件",
                                                    "取件", "揽收", "配送", "送货", "号码", "的"};

// The code point at `at`, and how many bytes it takes; 0 bytes at the end or for what is not UTF-8.
std::pair<std::uint32_t, std::size_t> pointAt(std::string_view s, std::size_t at) {
    if (at >= s.size()) return {0, 0};
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(s[i]));
    };
    const std::uint32_t lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
    if (length == 0 || at + length > s.size()) return {0, 0};
    std::uint32_t point = length == 1 ? lead : lead & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) point = (point << 6) | (byte(at + i) & 0x3f);
    return {point, length};
}

bool isIdeograph(std::uint32_t p) {
    return (p >= 0x4e00 && p <= 0x9fff) || (p >= 0x3400 && p <= 0x4dbf) || p == 0x00b7;
}

bool isOneOf(std::uint32_t p, std::u32string_view set) {
    return set.find(static_cast<char32_t>(p)) != std::u32string_view::npos;
}

bool startsNoName(std::string_view s) {
    return std::any_of(kNoNames.begin(), kNoNames.end(),
                       [s](std::string_view w) { return s.starts_with(w); });
}

}  // namespace

std::string withMaskedCouriers(std::string_view utf8) {
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::string_view rest = utf8.substr(i);
        const auto word = std::find_if(kWords.begin(), kWords.end(),
                                       [rest](std::string_view w) { return rest.starts_with(w); });
        if (word == kWords.end()) {
            const std::size_t step = std::max<std::size_t>(1, pointAt(utf8, i).second);
            out += utf8.substr(i, step);
            i += step;
            continue;
        }
        std::size_t at = i + word->size();
        bool marked = false;  // a colon or bracket says that a name follows
        for (;;) {
            const auto [p, n] = pointAt(utf8, at);
            if (n == 0 || !isOneOf(p, U":：[【(（「 \u3000,，是为")) break;
            if (isOneOf(p, U"是为") && startsNoName(utf8.substr(at))) break;
            marked = marked || isOneOf(p, U":：[【(（「是为");
            at += n;
        }
        std::size_t end = at;
        int length = 0;
        while (length < 5) {
            const auto [p, n] = pointAt(utf8, end);
            if (n == 0 || !isIdeograph(p) || (length > 0 && startsNoName(utf8.substr(end)))) break;
            end += n;
            ++length;
        }
        const auto [after, afterLength] = pointAt(utf8, end);
        const bool numbered =
            afterLength > 0 && ((after >= '0' && after <= '9') || isOneOf(after, U"(（[【:：,， "));
        const bool name =
            length >= 2 && length <= 4 && !startsNoName(utf8.substr(at)) && (marked || numbered);
        out += utf8.substr(i, at - i);
        if (name) out += maskedName(utf8.substr(at, end - at));
        i = name ? end : at;
    }
    return out;
}

}  // namespace roulian::store
