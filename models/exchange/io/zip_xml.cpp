#include "exchange/io/zip_xml.h"

#include <expat.h>

#include <cstring>
#include <optional>

namespace roulian::exchange {
namespace {

constexpr std::int64_t kMostMembers = 10000;
constexpr std::int64_t kRatioFrom = std::int64_t{64} << 20;
constexpr int kMostDepth = 256;
constexpr std::size_t kChunkBytes = 1 << 17;

std::string_view localName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

struct Parsing {
    XML_Parser parser = nullptr;
    XmlHandler* handler = nullptr;
    std::vector<XmlAttribute> attributes;
    int depth = 0;
    bool stopped = false, refused = false;

    void stop(bool refuse) {
        stopped = true;
        refused = refused || refuse;
        XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& p = *static_cast<Parsing*>(data);
    if (p.stopped) return;
    if (++p.depth > kMostDepth) return p.stop(true);
    p.attributes.clear();
    for (; *attributes; attributes += 2) p.attributes.push_back({localName(attributes[0]), attributes[1]});
    if (!p.handler->start(localName(name), p.attributes)) p.stop(false);
}

void XMLCALL onEnd(void* data, const XML_Char* name) {
    auto& p = *static_cast<Parsing*>(data);
    if (p.stopped) return;
    --p.depth;
    if (!p.handler->end(localName(name))) p.stop(false);
}

void XMLCALL onText(void* data, const XML_Char* text, int length) {
    auto& p = *static_cast<Parsing*>(data);
    if (p.stopped) return;
    if (!p.handler->text({text, static_cast<std::size_t>(length)})) p.stop(false);
}

// Entities can only be declared in a document type, and no office part has one.
void XMLCALL onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    static_cast<Parsing*>(data)->stop(true);
}

struct ParserCloser {
    void operator()(XML_Parser p) const { XML_ParserFree(p); }
};

struct FileCloser {
    void operator()(zip_file_t* f) const { zip_fclose(f); }
};

}  // namespace

Result<ZipArchive> ZipArchive::open(const std::string& path, const std::string& name,
                                    const OpenOptions& options) {
    ZipArchive archive;
    archive.m_name = name;
    archive.m_options = options;
    int code = 0;
    archive.m_zip.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!archive.m_zip) return Error{"file.damaged", {name}};
    if (zip_get_num_entries(archive.m_zip.get(), 0) > kMostMembers) return Error{"file.too_large", {name}};
    return archive;
}

std::vector<std::string> ZipArchive::members() const {
    std::vector<std::string> names;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
            names.emplace_back(name);
    return names;
}

bool ZipArchive::has(const std::string& member) const {
    return zip_name_locate(m_zip.get(), member.c_str(), ZIP_FL_NOCASE) >= 0;
}

Status ZipArchive::read(const std::string& member, const Chunk& chunk, const ReadControl& control) const {
    const Error damaged{"file.damaged", {m_name}};
    const zip_int64_t index = zip_name_locate(m_zip.get(), member.c_str(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged;
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error{"file.encrypted", {m_name}};
    const auto packed = static_cast<std::int64_t>(stat.comp_size);
    const auto total = static_cast<std::int64_t>(stat.size);
    // The sizes in the directory may lie, so the bytes that really come out are held to the same bounds.
    const auto tooLarge = [&](std::int64_t bytes) {
        return bytes > m_options.maxUnpackedBytes ||
               (bytes > kRatioFrom && bytes / m_options.maxRatio > packed);
    };
    if (tooLarge(total)) return Error{"file.too_large", {m_name}};
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file) return damaged;
    std::vector<char> buffer(kChunkBytes);
    std::int64_t done = 0;
    for (;;) {
        if (control.cancel.cancelled()) return Error{"cancelled", {}};
        const zip_int64_t n = zip_fread(file.get(), buffer.data(), buffer.size());
        if (n < 0) return damaged;
        if (n == 0) return success();
        done += n;
        if (tooLarge(done)) return Error{"file.too_large", {m_name}};
        if (!chunk(buffer.data(), static_cast<std::size_t>(n))) return success();
        if (control.progress) control.progress({"import.read", done, total});
    }
}

namespace {

// A part in UTF-16 or another declared encoding, as no program of today writes it.
class OtherEncoding {
public:
    explicit OtherEncoding(XmlHandler& handler) : m_parser(XML_ParserCreate(nullptr)) {
        m_parsing = {m_parser.get(), &handler, {}};
        if (!m_parser) return;
        XML_SetUserData(m_parser.get(), &m_parsing);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    XmlScanner::State push(const char* bytes, std::size_t size, bool last) {
        if (!m_parser) return XmlScanner::State::Bad;
        const auto status =
            XML_Parse(m_parser.get(), bytes, static_cast<int>(size), last ? XML_TRUE : XML_FALSE);
        if (m_parsing.refused) return XmlScanner::State::Bad;
        if (m_parsing.stopped) return XmlScanner::State::Stopped;
        return status == XML_STATUS_ERROR ? XmlScanner::State::Bad : XmlScanner::State::Going;
    }

private:
    std::unique_ptr<XML_ParserStruct, ParserCloser> m_parser;
    Parsing m_parsing;
};

}  // namespace

Status readXml(const ZipArchive& zip, const std::string& member, XmlHandler& handler,
               const ReadControl& control) {
    using State = XmlScanner::State;
    XmlScanner scanner(handler);
    std::optional<OtherEncoding> other;
    bool first = true;
    State state = State::Going;
    const auto push = [&](const char* bytes, std::size_t size) {
        if (first && !XmlScanner::suits({bytes, size})) other.emplace(handler);
        first = false;
        state = other ? other->push(bytes, size, false) : scanner.push(bytes, size);
        return state == State::Going;
    };
    if (auto status = zip.read(member, push, control); !status) return status;
    if (state == State::Going) state = other ? other->push("", 0, true) : scanner.finish();
    if (state == State::Bad) return Error{"file.damaged", {zip.name()}};
    return success();
}

}  // namespace roulian::exchange
