#pragma once
// Members of a zip archive read as a stream within bounds, and XML parts of it: those in UTF-8 by XmlScanner, the
// rare others by expat.
#include <zip.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/io/xml_scanner.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

class ZipArchive {
public:
    // Errors: file.damaged, file.encrypted (members under a password), file.too_large (too many members).
    static Result<ZipArchive> open(const std::string& path, const std::string& name,
                                   const OpenOptions& options);

    const std::string& name() const { return m_name; }
    std::vector<std::string> members() const;
    bool has(const std::string& member) const;

    using Chunk = std::function<bool(const char*, std::size_t)>;  // false stops
    // Errors: file.damaged, file.too_large, cancelled.
    Status read(const std::string& member, const Chunk& chunk, const ReadControl& control = {}) const;

private:
    struct Closer {
        void operator()(zip_t* z) const { zip_discard(z); }
    };
    std::unique_ptr<zip_t, Closer> m_zip;
    std::string m_name;
    OpenOptions m_options;
};

// Errors: those of ZipArchive::read; file.damaged for bad XML, a document type or nesting past 256.
Status readXml(const ZipArchive& zip, const std::string& member, XmlHandler& handler,
               const ReadControl& control = {});

}  // namespace roulian::exchange
