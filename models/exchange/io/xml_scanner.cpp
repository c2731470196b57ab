#include "exchange/io/xml_scanner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "core/text.h"
#include "core/utf8.h"

namespace roulian::exchange {
namespace {

constexpr std::size_t kMostDepth = 256;
constexpr std::size_t kMostMarkup = std::size_t{4} << 20;
constexpr std::size_t kLongText = std::size_t{1} << 16;  // longer text is handed on in pieces
constexpr std::size_t kLongestReference = 12;            // "&#x10FFFF;" and room for leading zeros
constexpr std::size_t kMostAttributes = 256;

constexpr std::uint8_t kReference = 1, kSpace = 2, kHigh = 4, kRefused = 8, kReturn = 16;

constexpr std::array<std::uint8_t, 256> kinds() {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) table[c] = c < 0x20 ? kRefused : c >= 0x80 ? kHigh : std::uint8_t{0};
    table['\t'] = table['\n'] = kSpace;
    table['\r'] = kSpace | kReturn;
    table['&'] = kReference;
    return table;
}
constexpr auto kKinds = kinds();

unsigned kindsOf(std::string_view text) {
    unsigned found = 0;
    for (const char c : text) found |= kKinds[static_cast<unsigned char>(c)];
    return found;
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool endsName(char c) {
    return isSpace(c) || c == '=' || c == '/' || c == '>' || c == '<' || c == '"' || c == '\'' || c == '&';
}

bool isName(std::string_view name) {
    if (name.empty()) return false;
    const char c = name.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isCharacter(std::uint32_t c) {
    return c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

// UTF-8 without U+FFFE and U+FFFF, which are no characters of XML.
bool validText(std::string_view text) {
    if (!validUtf8(text)) return false;
    for (std::size_t at = text.find('\xEF'); at != std::string_view::npos; at = text.find('\xEF', at + 1))
        if (text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF") return false;
    return true;
}

bool validName(std::string_view name) {
    const unsigned found = kindsOf(name);
    return (found & kRefused) == 0 && ((found & kHigh) == 0 || validText(name));
}

// The text of the reference between & and ; appended to `out`; false for an unknown one.
bool appendReference(std::string& out, std::string_view name) {
    if (name == "amp") return out += '&', true;
    if (name == "lt") return out += '<', true;
    if (name == "gt") return out += '>', true;
    if (name == "quot") return out += '"', true;
    if (name == "apos") return out += '\'', true;
    if (name.size() < 2 || name[0] != '#') return false;
    const bool hex = name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() || !isCharacter(code))
        return false;
    appendUtf8(out, code);
    return true;
}

enum class Place : std::uint8_t { Text, Attribute, Data };

// References resolved, except in CDATA; line ends made one (2.11) or, in attributes, every space character a
// blank (3.3.3). False for an unknown reference.
bool resolve(std::string_view raw, Place place, std::string& out) {
    out.clear();
    const bool inAttribute = place == Place::Attribute;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&' && place != Place::Data) {
            const std::size_t semicolon = raw.find(';', i);
            if (semicolon == std::string_view::npos) return false;
            if (!appendReference(out, raw.substr(i + 1, semicolon - i - 1))) return false;
            i = semicolon;
        } else if (c == '\r') {
            if (i + 1 < raw.size() && raw[i + 1] == '\n') continue;
            out += inAttribute ? ' ' : '\n';
        } else {
            out += inAttribute && isSpace(c) ? ' ' : c;
        }
    }
    return true;
}

}  // namespace

std::string_view attribute(XmlAttributes attributes, std::string_view name) {
    for (const XmlAttribute& a : attributes)
        if (a.name == name) return a.value;
    return {};
}

bool XmlScanner::suits(std::string_view head) {
    if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
    if (head.size() >= 2 && (head[0] == 0 || head[1] == 0)) return false;
    if (head.substr(0, 2) == "\xFF\xFE" || head.substr(0, 2) == "\xFE\xFF") return false;
    if (head.substr(0, 5) != "<?xml") return true;
    const std::string_view declared = head.substr(0, head.find("?>"));
    const std::size_t at = declared.find("encoding");
    if (at == std::string_view::npos) return true;
    const std::size_t quote = declared.find_first_of("\"'", at);
    if (quote == std::string_view::npos) return false;
    std::string name(declared.substr(quote + 1, declared.find(declared[quote], quote + 1) - quote - 1));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name == "utf-8" || name == "us-ascii";
}

XmlScanner::State XmlScanner::push(const char* bytes, std::size_t size) {
    if (m_state != State::Going) return m_state;
    m_buffer.append(bytes, size);
    scan(false);
    return m_state;
}

XmlScanner::State XmlScanner::finish() {
    if (m_state == State::Going) scan(true);
    if (m_state == State::Going && (!m_open.empty() || !m_rootSeen || !m_buffer.empty()))
        m_state = State::Bad;
    return m_state;
}

std::size_t XmlScanner::bad() {
    m_state = State::Bad;
    return 0;
}

void XmlScanner::scan(bool last) {
    const std::string_view all = m_buffer;
    std::size_t at = 0;
    if (!m_begun) {
        if (all.size() < 3 && !last) return;
        if (all.substr(0, 3) == "\xEF\xBB\xBF") at = 3;
        m_begun = true;
    }
    while (at < all.size() && m_state == State::Going) {
        if (all[at] == '<') {
            const std::size_t used = markup(all.substr(at));
            if (used == 0) {
                if (m_state == State::Going && all.size() - at > kMostMarkup) bad();
                break;
            }
            at += used;
            continue;
        }
        std::size_t end = all.find('<', at);
        if (end == std::string_view::npos) {
            end = all.size();
            if (!last) {
                if (end - at < kLongText) break;
                // Not in the middle of a reference, a line end or a character.
                const std::size_t open = all.rfind('&');
                if (open != std::string_view::npos && open > at && end - open < kLongestReference) end = open;
                while (end > at && all[end - 1] == '\r') --end;
                while (end > at && (static_cast<unsigned char>(all[end - 1]) & 0xC0) == 0x80) --end;
                if (end > at && static_cast<unsigned char>(all[end - 1]) >= 0xC0) --end;
                if (end == at) break;
            }
        }
        if (!characters(all.substr(at, end - at))) break;
        at = end;
    }
    m_buffer.erase(0, at);
}

bool XmlScanner::characters(std::string_view raw) {
    const unsigned found = kindsOf(raw);
    if (found & kRefused) return bad(), false;
    if ((found & kHigh) && !validText(raw)) return bad(), false;
    if (m_open.empty()) {  // around the root only space may stand
        if (!std::all_of(raw.begin(), raw.end(), isSpace)) bad();
        return m_state == State::Going;
    }
    if (found & (kReference | kReturn)) {
        if (!resolve(raw, Place::Text, m_text)) return bad(), false;
        raw = m_text;
    }
    if (!m_handler.text(raw)) m_state = State::Stopped;
    return m_state == State::Going;
}

std::size_t XmlScanner::markup(std::string_view rest) {
    if (rest.size() < 2) return 0;
    switch (rest[1]) {
        case '/':
            return endTag(rest);
        case '?': {
            const std::size_t close = rest.find("?>", 2);
            return close == std::string_view::npos ? 0 : close + 2;
        }
        case '!':
            return declaration(rest);
        default:
            return startTag(rest);
    }
}

// Comments are passed over, CDATA is text, a document type is refused.
std::size_t XmlScanner::declaration(std::string_view rest) {
    constexpr std::string_view kData = "<![CDATA[";
    const auto begins = [&](std::string_view word) {
        return rest.substr(0, word.size()) == word.substr(0, rest.size());
    };
    if (begins("<!--")) {
        const std::size_t close = rest.find("-->", 4);
        return close == std::string_view::npos ? 0 : close + 3;
    }
    if (!begins(kData) || m_open.empty()) return bad();
    const std::size_t close = rest.find("]]>", kData.size());
    if (close == std::string_view::npos) return 0;
    std::string_view data = rest.substr(kData.size(), close - kData.size());
    const unsigned found = kindsOf(data);
    if ((found & kRefused) || ((found & kHigh) && !validText(data))) return bad();
    if (found & kReturn) {
        resolve(data, Place::Data, m_text);
        data = m_text;
    }
    if (!data.empty() && !m_handler.text(data)) m_state = State::Stopped;
    return close + 3;
}

std::size_t XmlScanner::endTag(std::string_view rest) {
    const std::size_t end = rest.find('>');
    if (end == std::string_view::npos) return 0;
    std::string_view name = rest.substr(2, end - 2);
    while (!name.empty() && isSpace(name.back())) name.remove_suffix(1);
    if (m_open.empty() || name != std::string_view(m_names).substr(m_open.back())) return bad();
    m_names.resize(m_open.back());
    m_open.pop_back();
    if (!m_handler.end(localName(name))) m_state = State::Stopped;
    return end + 1;
}

std::size_t XmlScanner::startTag(std::string_view rest) {
    std::size_t at = 1;
    const auto skipSpace = [&] {
        while (at < rest.size() && isSpace(rest[at])) ++at;
    };
    const auto name = [&] {
        const std::size_t from = at;
        while (at < rest.size() && !endsName(rest[at])) ++at;
        return rest.substr(from, at - from);
    };
    const std::string_view element = name();
    if (at == rest.size()) return 0;
    if (!isName(element) || (m_open.empty() && m_rootSeen)) return bad();
    m_attributes.clear();
    m_resolved.clear();
    for (;;) {
        const std::size_t before = at;
        skipSpace();
        if (at == rest.size()) return 0;
        if (rest[at] == '>' || rest[at] == '/') break;
        const std::string_view key = name();
        skipSpace();
        if (at == rest.size()) return 0;
        if (before == at || !isSpace(rest[before]) || !isName(key) || rest[at] != '=') return bad();
        ++at;
        skipSpace();
        if (at == rest.size()) return 0;
        const char quote = rest[at];
        if (quote != '"' && quote != '\'') return bad();
        const std::size_t from = ++at;
        unsigned found = 0;
        for (; at < rest.size() && rest[at] != quote; ++at) {
            if (rest[at] == '<') return bad();
            found |= kKinds[static_cast<unsigned char>(rest[at])];
        }
        if (at == rest.size()) return 0;
        if (!addAttribute(key, rest.substr(from, at - from), found)) return bad();
        ++at;
    }
    const bool empty = rest[at] == '/';
    if (empty) {
        if (++at == rest.size()) return 0;
        if (rest[at] != '>') return bad();
    }
    if (m_open.size() >= kMostDepth) return bad();
    if (!validName(element)) return bad();
    m_rootSeen = true;
    const std::string_view local = localName(element);
    if (!m_handler.start(local, m_attributes) || (empty && !m_handler.end(local))) {
        m_state = State::Stopped;
    } else if (!empty) {
        m_open.push_back(m_names.size());
        m_names += element;
    }
    return at + 1;
}

bool XmlScanner::addAttribute(std::string_view key, std::string_view raw, unsigned found) {
    if (m_attributes.size() >= kMostAttributes || !validName(key)) return false;
    if ((found & kRefused) || ((found & kHigh) && !validText(raw))) return false;
    if (found & (kReference | kSpace)) {
        if (!resolve(raw, Place::Attribute, m_resolved.emplace_back())) return false;
        raw = m_resolved.back();
    }
    m_attributes.push_back({localName(key), raw});
    return true;
}

}  // namespace roulian::exchange
