#include "store/person_text.h"

namespace roulian::store {

namespace {

constexpr char kHex[] = "0123456789abcdef";

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Reads one string of our own writing: only \" \\ and \u00xx escapes occur.
std::optional<std::string> readString(std::string_view text, std::size_t& at) {
    if (at >= text.size() || text[at] != '"') return std::nullopt;
    std::string out;
    for (++at; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            ++at;
            return out;
        }
        if (c != '\\') {
            out += c;
            continue;
        }
        if (++at >= text.size()) return std::nullopt;
        if (text[at] != 'u') {
            out += text[at];
            continue;
        }
        if (at + 4 >= text.size()) return std::nullopt;
        const int hi = hexValue(text[at + 3]), lo = hexValue(text[at + 4]);
        if (hi < 0 || lo < 0) return std::nullopt;
        out += static_cast<char>(hi * 16 + lo);
        at += 4;
    }
    return std::nullopt;
}

}  // namespace

void appendJsonString(std::string& out, std::string_view utf8) {
    out += '"';
    for (const char c : utf8) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (u < 0x20) {
            out += "\\u00";
            out += kHex[u >> 4];
            out += kHex[u & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string personJson(const Person& person) {
    std::string out = "{";
    const auto add = [&out](std::string_view key, const std::string& value) {
        if (value.empty()) return;
        if (out.size() > 1) out += ',';
        appendJsonString(out, key);
        out += ':';
        appendJsonString(out, value);
    };
    add("name", person.name);
    add("phone", person.phone);
    add("extension", person.phoneExtension);
    add("address", person.addressDetail);
    add("remark", person.remark);
    return out + "}";
}

std::optional<Person> personFromJson(std::string_view json) {
    Person person;
    std::size_t at = 0;
    if (json.empty() || json[at++] != '{') return std::nullopt;
    while (at < json.size() && json[at] != '}') {
        if (json[at] == ',') ++at;
        const auto key = readString(json, at);
        if (!key || at >= json.size() || json[at++] != ':') return std::nullopt;
        auto value = readString(json, at);
        if (!value) return std::nullopt;
        if (*key == "name") person.name = std::move(*value);
        if (*key == "phone") person.phone = std::move(*value);
        if (*key == "extension") person.phoneExtension = std::move(*value);
        if (*key == "address") person.addressDetail = std::move(*value);
        if (*key == "remark") person.remark = std::move(*value);
    }
    return person;
}

std::string toHex(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += kHex[static_cast<unsigned char>(c) >> 4];
        out += kHex[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

std::optional<std::string> fromHex(std::string_view hex) {
    if (hex.size() % 2) return std::nullopt;
    std::string out;
    out.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int hi = hexValue(hex[i]), lo = hexValue(hex[i + 1]);
        if (hi < 0 || lo < 0) return std::nullopt;
        out += static_cast<char>(hi * 16 + lo);
    }
    return out;
}

}  // namespace roulian::store
