#include "xml_calls.h"

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "exchange/io/xml_scanner.h"

namespace roulian::fuzz {
namespace {

using namespace exchange;

class CallLog : public XmlHandler {
public:
    std::string lines;
    int depth = 0, deepest = 0;
    bool doctype = false;
    bool start(std::string_view name, XmlAttributes attributes) override {
        flush();
        deepest = std::max(deepest, ++depth);
        lines.append("<").append(name);
        for (const XmlAttribute& a : attributes) lines.append(" ").append(a.name).append("=").append(a.value);
        lines += '\n';
        return true;
    }
    bool end(std::string_view name) override {
        flush();
        --depth;
        lines.append("/").append(name).append("\n");
        return true;
    }
    bool text(std::string_view piece) override {
        m_text.append(piece);
        return true;
    }

private:
    void flush() {
        if (!m_text.empty()) lines.append("'").append(m_text).append("\n");
        m_text.clear();
    }
    std::string m_text;
};

std::string_view local(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

}  // namespace

std::optional<std::string> scannedCalls(std::string_view xml, std::size_t piece) {
    CallLog log;
    XmlScanner scanner(log);
    for (std::size_t at = 0; at < xml.size(); at += piece)
        scanner.push(xml.data() + at, std::min(piece, xml.size() - at));
    if (scanner.finish() != XmlScanner::State::Going) return std::nullopt;
    return log.lines;
}

ExpatCalls expatCalls(std::string_view xml) {
    CallLog log;
    const XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &log);
    XML_SetElementHandler(
        parser,
        [](void* data, const char* name, const char** a) {
            std::vector<XmlAttribute> attributes;
            for (; *a; a += 2) attributes.push_back({local(a[0]), a[1]});
            static_cast<CallLog*>(data)->start(local(name), attributes);
        },
        [](void* data, const char* name) { static_cast<CallLog*>(data)->end(local(name)); });
    XML_SetCharacterDataHandler(parser, [](void* data, const char* text, int length) {
        static_cast<CallLog*>(data)->text({text, static_cast<std::size_t>(length)});
    });
    XML_SetStartDoctypeDeclHandler(parser, [](void* data, const char*, const char*, const char*, int) {
        static_cast<CallLog*>(data)->doctype = true;
    });
    const bool ok = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK;
    XML_ParserFree(parser);
    ExpatCalls calls;
    if (ok && !log.doctype) calls.lines = std::move(log.lines);
    calls.depth = log.deepest;
    return calls;
}

}  // namespace roulian::fuzz
