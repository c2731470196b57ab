#include "core/number.h"

#include <QByteArray>
#include <QLocale>
#include <charconv>
#include <cmath>
#include <cstring>

namespace roulian {
namespace {

constexpr std::int64_t kDaySeconds = 86400;
constexpr std::int64_t kChinaOffset = 8 * 3600;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool startsWith(std::string_view text, std::string_view head) {
    return text.substr(0, head.size()) == head;
}

// Full-width ASCII and the other spellings of signs and spaces as plain ASCII. Text that is ASCII already is
// only viewed, so the usual cell costs no copy.
class Plain {
public:
    explicit Plain(std::string_view text) : m_view(text) {
        for (char c : text)
            if (static_cast<unsigned char>(c) >= 0x80) {
                fold(text);
                m_view = m_copy;
                break;
            }
        while (!m_view.empty() && isSpace(m_view.front())) m_view.remove_prefix(1);
        while (!m_view.empty() && isSpace(m_view.back())) m_view.remove_suffix(1);
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
    std::string_view view() const { return m_view; }

    static bool isSpace(char c) { return c == ' ' || (c >= 9 && c <= 13); }

private:
    void fold(std::string_view text) {
        m_copy.reserve(text.size());
        for (std::size_t i = 0; i < text.size();) {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c == 0xEF && i + 2 < text.size()) {
                const auto b = static_cast<unsigned char>(text[i + 1]);
                const auto d = static_cast<unsigned char>(text[i + 2]);
                const unsigned code = 0xF000u | (unsigned{b} & 0x3Fu) << 6 | (unsigned{d} & 0x3Fu);
                if (code >= 0xFF01 && code <= 0xFF5E) {
                    m_copy += static_cast<char>(code - 0xFEE0);
                    i += 3;
                    continue;
                }
                if (code == 0xFEFF) {
                    i += 3;
                    continue;
                }
            }
            const std::string_view rest = text.substr(i);
            if (startsWith(rest, "\u3000")) {
                m_copy += ' ';
                i += 3;
            } else if (startsWith(rest, "\u00A0")) {
                m_copy += ' ';
                i += 2;
            } else if (startsWith(rest, "\u2212")) {  // minus sign
                m_copy += '-';
                i += 3;
            } else {
                m_copy += text[i++];
            }
        }
    }

    std::string m_copy;
    std::string_view m_view;
};

// Digits with optional thousands commas, a point and more digits: mantissa / 10^decimals.
struct Decimal {
    std::uint64_t mantissa = 0;
    int decimals = 0;
    bool exact = true;  // false: more digits than 64 bits hold
};

enum class Scan { None, Good, Bad };  // Bad: looks like a number but its commas are not thousands

Scan scanDecimal(std::string_view& text, Decimal& out) {
    const char* p = text.data();
    const char* const end = p + text.size();
    int count = 0;
    const auto take = [&](char c) {
        if (out.mantissa <= (UINT64_MAX - 9) / 10)
            out.mantissa = out.mantissa * 10 + static_cast<unsigned>(c - '0');
        else
            out.exact = false;
    };
    const char* group = nullptr;
    while (p < end) {
        if (isDigit(*p)) {
            take(*p);
            ++count;
            ++p;
        } else if (*p == ',' && count > 0 && p + 1 < end && isDigit(p[1])) {
            const bool three =
                p + 3 < end && isDigit(p[2]) && isDigit(p[3]) && (p + 4 == end || !isDigit(p[4]));
            if (!three || (!group && count > 3)) return Scan::Bad;
            group = p++;
        } else {
            break;
        }
    }
    if (p < end && *p == '.' && (count > 0 || (p + 1 < end && isDigit(p[1])))) {
        ++p;
        while (p < end && isDigit(*p)) {
            if (out.exact) {
                take(*p);
                if (out.exact) ++out.decimals;
            }
            out.exact = out.exact || out.decimals >= 9;  // digits past 64 bits of a fraction do not count
            ++count;
            ++p;
            while (out.decimals >= 9 && p < end && isDigit(*p)) ++p;
        }
    }
    if (count == 0) return Scan::None;
    text.remove_prefix(static_cast<std::size_t>(p - text.data()));
    return Scan::Good;
}

// mantissa / 10^decimals × 10^power as an integer, half away from zero; nullopt past 2^62.
std::optional<std::int64_t> scaled(Decimal d, int power) {
    if (!d.exact) return std::nullopt;
    int shift = power - d.decimals;
    std::uint64_t value = d.mantissa;
    for (; shift > 0; --shift) {
        if (value > (std::uint64_t{1} << 62) / 10) return std::nullopt;
        value *= 10;
    }
    if (shift < 0) {
        std::uint64_t divisor = 1;
        for (; shift < 0; ++shift) divisor *= 10;
        value = value / divisor + (value % divisor >= (divisor + 1) / 2 ? 1 : 0);
    }
    if (value > std::uint64_t{1} << 62) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

void skipSpaces(std::string_view& text) {
    while (!text.empty() && Plain::isSpace(text.front())) text.remove_prefix(1);
}

bool skipWord(std::string_view& text, std::string_view word) {
    if (!startsWith(text, word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// Spaces, currency signs and at most one sign, in any order: "-¥12", "￥ -12", "RMB 12".
bool takeSign(std::string_view& text, bool currency) {
    bool negative = false, signed_ = false;
    while (!text.empty()) {
        if (Plain::isSpace(text.front())) {
            text.remove_prefix(1);
        } else if (!signed_ && (text.front() == '-' || text.front() == '+')) {
            negative = text.front() == '-';
            signed_ = true;
            text.remove_prefix(1);
        } else if (!currency || !(skipWord(text, "¥") || skipWord(text, "￥") || skipWord(text, "RMB") ||
                                  skipWord(text, "CNY") || skipWord(text, "人民币"))) {
            break;
        }
    }
    return negative;
}

// 万, w and 亿 behind a number as a power of ten.
int takeScale(std::string_view& text) {
    skipSpaces(text);
    if (skipWord(text, "万")) return 4;
    if (skipWord(text, "亿")) return 8;
    if (!text.empty() && (text.front() == 'w' || text.front() == 'W')) {
        const char next = text.size() > 1 ? text[1] : ' ';
        const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || isDigit(next);
        if (!letter) {
            text.remove_prefix(1);
            return 4;
        }
    }
    return 0;
}

bool exponentAhead(std::string_view text) {
    if (text.size() < 2 || (text[0] != 'e' && text[0] != 'E')) return false;
    return isDigit(text[1]) || ((text[1] == '+' || text[1] == '-') && text.size() > 2 && isDigit(text[2]));
}

std::optional<double> plainDouble(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const bool negative = takeSign(text, false);
    const std::string_view start = text;
    Decimal d;
    if (scanDecimal(text, d) != Scan::Good) return std::nullopt;
    static constexpr double kPowers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};
    // Both operands exact in binary, so one division rounds correctly (Clinger 1990).
    if (text.empty() && d.exact && d.mantissa < (std::uint64_t{1} << 53) && d.decimals < 9) {
        const double v = static_cast<double>(d.mantissa) / kPowers[d.decimals];
        return negative ? -v : v;
    }
    if (!text.empty() && !exponentAhead(text)) return std::nullopt;
    QByteArray bytes;
    for (char c : start)
        if (c != ',') bytes += c;
    bool ok = false;
    const double v = bytes.toDouble(&ok);  // the C locale, always
    if (!ok || !std::isfinite(v)) return std::nullopt;
    return negative ? -v : v;
}

}  // namespace

std::optional<double> parseDouble(std::string_view text) {
    const Plain plain(text);
    return plainDouble(plain.view());
}

std::optional<std::int64_t> parseInteger(std::string_view text) {
    const auto v = parseDouble(text);
    if (!v || std::floor(*v) != *v || std::abs(*v) > 9007199254740992.0) return std::nullopt;
    return static_cast<std::int64_t>(*v);
}

std::optional<Money> parseMoney(std::string_view text) {
    const Plain plain(text);
    std::string_view rest = plain.view();
    bool negative = false;
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {  // bookkeepers' minus
        rest = rest.substr(1, rest.size() - 2);
        negative = true;
    }
    negative = takeSign(rest, true) != negative;
    Decimal d;
    if (scanDecimal(rest, d) != Scan::Good || exponentAhead(rest)) return std::nullopt;
    const auto fen = scaled(d, 2 + takeScale(rest));
    if (!fen) return std::nullopt;
    return Money::fromFen(negative ? -*fen : *fen);
}

std::optional<Qty> parseQty(std::string_view text) {
    const Plain plain(text);
    std::string_view rest = plain.view();
    const bool negative = takeSign(rest, false);
    Decimal d;
    if (scanDecimal(rest, d) != Scan::Good || exponentAhead(rest)) return std::nullopt;
    const int scale = takeScale(rest);
    if (rest.starts_with('O') || rest.starts_with('o')) return std::nullopt;  // "1O": a letter for a zero
    for (char c : rest) {  // what follows must be a unit, not a second number, a range or a percentage
        const bool punctuation = (c >= '!' && c <= '/' && c != '(' && c != ')' && c != '.') ||
                                 (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || c >= '{';
        if (static_cast<signed char>(c) >= 0 && (isDigit(c) || punctuation)) return std::nullopt;
    }
    const auto milli = scaled(d, 3 + scale);
    if (!milli) return std::nullopt;
    return Qty::fromMilli(negative ? -*milli : *milli);
}

std::optional<double> parsePercent(std::string_view text) {
    const Plain plain(text);
    std::string_view rest = plain.view();
    const bool percent = !rest.empty() && rest.back() == '%';
    if (percent) rest.remove_suffix(1);
    while (!rest.empty() && Plain::isSpace(rest.back())) rest.remove_suffix(1);
    const auto v = plainDouble(rest);
    if (!v) return std::nullopt;
    return percent ? *v / 100.0 : *v;
}

namespace {

class TimeReader {
public:
    explicit TimeReader(std::string_view text) : m_rest(text) {}

    std::optional<LocalTime> read() {
        const std::size_t digits = digitRun();
        if (digits == m_rest.size()) {
            if (digits == 10 || digits == 13) return unixTime(digits);
            if (digits == 14) return compact(true);
        }
        if (digits == 8) return compact(false);
        if (digits != 4) return std::nullopt;
        int year = 0, month = 0, day = 0;
        if (!number(4, year) || !dateMark() || !number(2, month) || !dateMark() || !number(2, day))
            return std::nullopt;
        skipWord(m_rest, "日");
        return finish(year, month, day);
    }

private:
    std::size_t digitRun() const {
        std::size_t n = 0;
        while (n < m_rest.size() && isDigit(m_rest[n])) ++n;
        return n;
    }

    bool number(std::size_t most, int& out) {
        std::size_t n = 0;
        out = 0;
        while (n < most && n < m_rest.size() && isDigit(m_rest[n])) out = out * 10 + (m_rest[n++] - '0');
        m_rest.remove_prefix(n);
        return n > 0;
    }

    // One kind of mark in one date: "2026-8/17" is no date.
    bool dateMark() {
        if (m_rest.empty()) return false;
        for (std::string_view mark : {"-", "/", ".", "年", "月"}) {
            if (!startsWith(m_rest, mark)) continue;
            const bool chinese = mark.size() > 1;
            const char kind = chinese ? 'C' : mark.front();
            if (m_mark != 0 && m_mark != kind) return false;
            if (chinese && (m_mark == 0) != (mark == std::string_view("年"))) return false;
            m_mark = kind;
            m_rest.remove_prefix(mark.size());
            return true;
        }
        return false;
    }

    bool clockMark(std::string_view chinese) {
        if (m_rest.empty()) return false;
        return skipWord(m_rest, ":") || skipWord(m_rest, chinese) ||
               (chinese == std::string_view("时") && skipWord(m_rest, "点"));
    }

    std::optional<LocalTime> unixTime(std::size_t digits) const {
        std::int64_t v = 0;
        for (char c : m_rest) v = v * 10 + (c - '0');
        if (digits == 13) v /= 1000;
        if (v < 1'000'000'000 || v > 4'102'444'800) return std::nullopt;  // 2001 … 2100
        return LocalTime{v + kChinaOffset, Precision::Second};
    }

    std::optional<LocalTime> compact(bool clock) {
        int year = 0, month = 0, day = 0;
        number(4, year);
        number(2, month);
        number(2, day);
        if (!clock) return finish(year, month, day);
        int h = 0, m = 0, s = 0;
        number(2, h);
        number(2, m);
        number(2, s);
        return make(year, month, day, h, m, s, Precision::Second);
    }

    std::optional<LocalTime> finish(int year, int month, int day) {
        const bool gap = !m_rest.empty() && (Plain::isSpace(m_rest.front()) || m_rest.front() == 'T');
        if (gap) m_rest.remove_prefix(1);
        skipSpaces(m_rest);
        if (m_rest.empty()) return make(year, month, day, 0, 0, 0, Precision::Day);
        int h = 0, m = 0, s = 0;
        if ((!gap && m_mark != 'C') || !number(2, h) || !clockMark("时") || !number(2, m))
            return std::nullopt;
        Precision precision = Precision::Minute;
        if (clockMark("分") && number(2, s)) {
            precision = Precision::Second;
            skipWord(m_rest, "秒");
            if (skipWord(m_rest, ".")) m_rest.remove_prefix(digitRun());  // fractions of a second
        }
        skipSpaces(m_rest);
        auto time = make(year, month, day, h, m, s, precision);
        if (!time || m_rest.empty()) return time;
        const auto offset = zone();
        if (!offset) return std::nullopt;
        time->seconds += kChinaOffset - *offset;
        return time;
    }

    std::optional<std::int64_t> zone() {
        if (m_rest == "Z" || m_rest == "z") return 0;
        if (m_rest.front() != '+' && m_rest.front() != '-') return std::nullopt;
        const bool west = m_rest.front() == '-';
        m_rest.remove_prefix(1);
        int h = 0, m = 0;
        if (!number(2, h)) return std::nullopt;
        skipWord(m_rest, ":");
        if (!m_rest.empty() && !number(2, m)) return std::nullopt;
        if (!m_rest.empty() || h > 14 || m > 59) return std::nullopt;
        const std::int64_t offset = h * 3600 + m * 60;
        return west ? -offset : offset;
    }

    static std::optional<LocalTime> make(int year, int month, int day, int h, int m, int s,
                                         Precision precision) {
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
        const Day date = Day::fromYmd(year, month, day);
        if (date.ymd().day != day) return std::nullopt;
        const bool midnight = h == 24 && m == 0 && s == 0;
        if ((h > 23 && !midnight) || m > 59 || s > 59) return std::nullopt;
        return LocalTime{date.n * kDaySeconds + h * 3600 + m * 60 + s, precision};
    }

    std::string_view m_rest;
    char m_mark = 0;
};

}  // namespace

std::optional<LocalTime> parseTime(std::string_view text) {
    const Plain plain(text);
    if (plain.view().size() < 8) return std::nullopt;
    return TimeReader(plain.view()).read();
}

std::optional<LocalTime> timeFromSerial(double serial, bool date1904) {
    // 2958466 is the first serial past 9999-12-31; [60, 61) is the 29 February 1900 that never was.
    if (!(serial >= (date1904 ? 0.0 : 1.0)) || serial >= 2958466.0) return std::nullopt;
    if (!date1904 && serial >= 60.0 && serial < 61.0) return std::nullopt;
    const double origin = date1904 ? -24107.0 : serial < 60.0 ? -25568.0 : -25569.0;
    const double days = serial + origin;
    const std::int64_t seconds = std::llround(days * static_cast<double>(kDaySeconds));
    return LocalTime{seconds, std::floor(serial) == serial ? Precision::Day : Precision::Second};
}

std::string formatNumber(double value) {
    if (!std::isfinite(value)) return {};
    char buffer[32];
    if (std::abs(value) < 1e15 && std::floor(value) == value) {
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(value)).ptr;
        return {buffer, end};
    }
    const char form = std::abs(value) < 1e15 ? 'f' : 'g';
    return QByteArray::number(value, form, QLocale::FloatingPointShortest).toStdString();
}

}  // namespace roulian
