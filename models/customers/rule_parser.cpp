// Recursive descent over characters: or := and {"or" and}; and := not {"and" not};
// not := "not" not | "(" or ")" | condition; condition := field operator value | field "in" "(" values ")".
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/number.h"
#include "core/text.h"
#include "customers/rules.h"

namespace roulian::customers {

namespace {

constexpr int kMaxDepth = 64;

enum class TokenKind { Word, Number, Text, Symbol, Unclosed, End };
struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;  // Text: without quotes and escapes; Word: lower case
    std::size_t at = 0;
};

bool isSpace(char ch) {
    return ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r';
}
bool isWordByte(char ch) {
    const auto u = static_cast<unsigned char>(ch);
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '_' ||
           u >= 0x80;
}
bool isDigit(char ch) {
    return ch >= '0' && ch <= '9';
}
bool isEitherWord(const Token& t, std::string_view english, std::string_view chinese) {
    return t.kind == TokenKind::Word && (t.text == english || t.text == chinese);
}

// Punctuation as Chinese keyboards give it becomes ASCII outside quotes, one character for one, so that
// positions stay. “…” quotes like "…".
std::string withAsciiPunctuation(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 8> kWide{{{"（", '('},
                                                                      {"）", ')'},
                                                                      {"，", ','},
                                                                      {"、", ','},
                                                                      {"＝", '='},
                                                                      {"＜", '<'},
                                                                      {"＞", '>'},
                                                                      {"　", ' '}}};
    constexpr std::string_view kOpen = "“", kClose = "”";
    std::string out;
    std::string_view closing;  // empty outside quotes
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (!closing.empty()) {
            if (rest.front() == '\\' && rest.size() > 1) {
                out.append(rest.substr(0, 2));
                i += 2;
            } else if (rest.starts_with(closing)) {
                out += '"';
                i += closing.size();
                closing = {};
            } else {
                if (rest.front() == '"') out += '\\';  // a plain quote inside “…”
                out += text[i++];
            }
            continue;
        }
        if (rest.front() == '"' || rest.starts_with(kOpen)) {
            const bool plain = rest.front() == '"';
            closing = plain ? std::string_view("\"") : kClose;
            out += '"';
            i += plain ? 1 : kOpen.size();
            continue;
        }
        const auto wide = std::find_if(kWide.begin(), kWide.end(),
                                       [rest](const auto& w) { return rest.starts_with(w.first); });
        out += wide != kWide.end() ? wide->second : text[i];
        i += wide != kWide.end() ? wide->first.size() : 1;
    }
    return out;
}

class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(withAsciiPunctuation(text)) { advance(); }
    const Token& now() const { return m_token; }
    Token take() {
        Token t = std::move(m_token);
        advance();
        return t;
    }
    bool takeSymbol(std::string_view symbol) {
        if (m_token.kind != TokenKind::Symbol || m_token.text != symbol) return false;
        advance();
        return true;
    }
    // Character position from 1; UTF-8 continuation bytes do not count.
    std::string position(std::size_t byte) const {
        auto end = m_text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, m_text.size()));
        auto n = std::count_if(m_text.begin(), end,
                               [](char ch) { return (static_cast<unsigned char>(ch) & 0xC0) != 0x80; });
        return std::to_string(n + 1);
    }

private:
    void advance() {
        skipSpace();
        m_token = {TokenKind::End, {}, m_at};
        if (m_at >= m_text.size()) return;
        const char ch = m_text[m_at];
        const bool sign = (ch == '-' || ch == '+') && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
        if (ch == '"')
            readText();
        else if (isDigit(ch) || sign)
            readNumber();
        else if (isWordByte(ch))
            readWord();
        else
            readSymbol();
    }
    void skipSpace() {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
    }
    void readText() {
        m_token.kind = TokenKind::Unclosed;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            char ch = m_text[m_at];
            if (ch == '"') {
                m_token.kind = TokenKind::Text;
                ++m_at;
                return;
            }
            if (ch == '\\' && m_at + 1 < m_text.size()) ch = m_text[++m_at];
            m_token.text += ch;
        }
    }
    void readNumber() {
        m_token.kind = TokenKind::Number;
        const auto goesOn = [this] {
            const char ch = m_text[m_at], before = m_token.text.back();
            const bool exponentSign = (ch == '+' || ch == '-') && (before == 'e' || before == 'E');
            return isWordByte(ch) || ch == '.' || exponentSign;
        };
        do m_token.text += m_text[m_at++];
        while (m_at < m_text.size() && goesOn());
    }
    void readWord() {
        m_token.kind = TokenKind::Word;
        while (m_at < m_text.size() && isWordByte(m_text[m_at])) {
            const char ch = m_text[m_at++];
            m_token.text += ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch - 'A' + 'a') : ch;
        }
    }
    void readSymbol() {
        m_token.kind = TokenKind::Symbol;
        for (std::string_view two : {"!=", "<=", ">=", "<>", "=="})
            if (std::string_view(m_text).substr(m_at).starts_with(two)) {
                m_token.text = two;
                m_at += 2;
                return;
            }
        m_token.text = m_text[m_at++];
    }

    std::string m_text;
    std::size_t m_at = 0;
    Token m_token;
};

class Parser {
public:
    explicit Parser(std::string_view text) : m_tokens(text) {}

    Result<Rule> parse() {
        if (m_tokens.now().kind == TokenKind::End) return fail("rule.empty", m_tokens.now());
        Result<Rule> rule = parseOr(0);
        if (rule && m_tokens.now().kind != TokenKind::End) return unexpected();
        return rule;
    }

private:
    Error fail(std::string code, const Token& token, std::string extra = {}) const {
        Error e{std::move(code), {m_tokens.position(token.at), token.text}};
        if (!extra.empty()) e.args.push_back(std::move(extra));
        return e;
    }
    Error unexpected() const {
        const Token& t = m_tokens.now();
        return fail(t.kind == TokenKind::Unclosed ? "rule.text.unclosed" : "rule.unexpected", t);
    }

    // Several of one kind become one node, which is what the canonical text writes.
    Result<Rule> parseOr(int depth) {
        return parseList(Rule::Kind::Or, "or", "或", depth, &Parser::parseAnd);
    }
    Result<Rule> parseAnd(int depth) {
        return parseList(Rule::Kind::And, "and", "且", depth, &Parser::parseNot);
    }
    Result<Rule> parseList(Rule::Kind kind, std::string_view english, std::string_view chinese, int depth,
                           Result<Rule> (Parser::*inner)(int)) {
        Result<Rule> first = (this->*inner)(depth);
        if (!first || !isEitherWord(m_tokens.now(), english, chinese)) return first;
        Rule list;
        list.kind = kind;
        list.children.push_back(std::move(*first));
        while (isEitherWord(m_tokens.now(), english, chinese)) {
            m_tokens.take();
            Result<Rule> next = (this->*inner)(depth);
            if (!next) return next;
            list.children.push_back(std::move(*next));
        }
        return list;
    }
    Result<Rule> parseNot(int depth) {
        if (depth >= kMaxDepth) return fail("rule.too_deep", m_tokens.now());
        if (isEitherWord(m_tokens.now(), "not", "非")) {
            m_tokens.take();
            Result<Rule> inner = parseNot(depth + 1);
            if (!inner) return inner;
            Rule rule;
            rule.kind = Rule::Kind::Not;
            rule.children.push_back(std::move(*inner));
            return rule;
        }
        const Token open = m_tokens.now();
        if (!m_tokens.takeSymbol("(")) return parseCondition();
        Result<Rule> inner = parseOr(depth + 1);
        if (!inner) return inner;
        if (m_tokens.takeSymbol(")")) return inner;
        return m_tokens.now().kind == TokenKind::End ? fail("rule.paren.unclosed", open) : unexpected();
    }
    Result<Rule> parseCondition() {
        const Token name = m_tokens.now();
        if (name.kind != TokenKind::Word) return unexpected();
        const auto all = fields();
        const auto info =
            std::find_if(all.begin(), all.end(), [&](const FieldInfo& f) { return f.name == name.text; });
        if (info == all.end()) return fail("rule.field.unknown", name);
        m_tokens.take();
        const Token opToken = m_tokens.take();
        const std::optional<Op> op = operatorOf(opToken);
        if (!op) return fail("rule.operator.unknown", opToken);
        if (!allowed(info->kind, *op))
            return fail("rule.operator.not_for_field", opToken, std::string(info->name));
        Rule rule;
        rule.field = info->field;
        rule.op = *op;
        const Token open = m_tokens.now();
        if (*op == Op::In && !m_tokens.takeSymbol("(")) return fail("rule.value.missing", open);
        do {
            Result<Value> value = parseValue(*info);
            if (!value) return value.error();
            rule.values.push_back(std::move(*value));
        } while (*op == Op::In && m_tokens.takeSymbol(","));
        if (*op == Op::In && !m_tokens.takeSymbol(")"))
            return m_tokens.now().kind == TokenKind::End ? fail("rule.paren.unclosed", open) : unexpected();
        return rule;
    }
    Result<Value> parseValue(const FieldInfo& info) {
        const Token t = m_tokens.take();
        if (t.kind == TokenKind::Unclosed) return fail("rule.text.unclosed", t);
        if (t.kind == TokenKind::End || t.kind == TokenKind::Symbol) return fail("rule.value.missing", t);
        if (info.kind == FieldKind::Number) {
            const std::optional<double> n = t.kind == TokenKind::Number ? parseDouble(t.text) : std::nullopt;
            if (!n) return fail("rule.value.number_wanted", t);
            return Value(*n);
        }
        if (t.kind != TokenKind::Text) return fail("rule.value.text_wanted", t);
        const bool bad = (info.field == Field::Class && !rfmClassFromCode(t.text)) ||
                         (info.field == Field::Lifecycle && !lifecycleFromCode(t.text));
        if (bad) return fail("rule.value.unknown", t);
        return Value(t.text);
    }
    static std::optional<Op> operatorOf(const Token& t) {
        constexpr std::array<std::pair<std::string_view, Op>, 8> kSymbols{{{"=", Op::Eq},
                                                                           {"==", Op::Eq},
                                                                           {"!=", Op::Ne},
                                                                           {"<>", Op::Ne},
                                                                           {"<", Op::Lt},
                                                                           {"<=", Op::Le},
                                                                           {">", Op::Gt},
                                                                           {">=", Op::Ge}}};
        if (t.kind == TokenKind::Symbol)
            for (const auto& [text, op] : kSymbols)
                if (t.text == text) return op;
        if (isEitherWord(t, "contains", "包含")) return Op::Contains;
        if (isEitherWord(t, "in", "属于")) return Op::In;
        return std::nullopt;
    }
    static bool allowed(FieldKind kind, Op op) {
        if (op == Op::Eq || op == Op::Ne || op == Op::In) return true;
        return kind == FieldKind::Number ? op != Op::Contains : op == Op::Contains;
    }

    Tokens m_tokens;
};

}  // namespace

Result<Rule> parseRule(std::string_view text) {
    return Parser(text).parse();
}

}  // namespace roulian::customers
