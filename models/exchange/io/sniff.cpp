// What kind of file is this? The bytes decide, never the extension (formats/common.md, section 1).
#include <QJsonDocument>
#include <algorithm>
#include <array>

#include "core/text.h"
#include "exchange/io/compound_file.h"
#include "exchange/io/csv_source.h"
#include "exchange/io/html_source.h"
#include "exchange/io/memory_source.h"
#include "exchange/io/ole.h"
#include "exchange/io/text_stream.h"
#include "exchange/io/xls_book.h"
#include "exchange/io/xlsx_book.h"
#include "exchange/table_source.h"

namespace roulian::exchange {
namespace {

constexpr std::int64_t kHeadBytes = 1 << 18;
constexpr std::int64_t kWholeCheck = std::int64_t{64} << 20;  // larger files are checked in samples
constexpr std::int64_t kSampleBytes = std::int64_t{2} << 20;
constexpr int kSamples = 16;
constexpr std::int64_t kMostText = std::int64_t{256} << 20;

bool startsWith(std::string_view text, std::string_view head) {
    return text.substr(0, head.size()) == head;
}

struct Utf8Check {
    std::int64_t characters = 0;  // of more than one byte
    std::int64_t bad = 0;         // bytes outside any character
};

void checkUtf8(std::string_view bytes, Utf8Check& check) {
    if (check.bad == 0 && validUtf8(bytes)) {
        check.characters += std::count_if(bytes.begin(), bytes.end(),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
        return;
    }
    for (std::size_t i = 0; i < bytes.size();) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        if (length > 1 && validUtf8(bytes.substr(i, length)) && i + length <= bytes.size()) {
            ++check.characters;
            i += length;
        } else {
            ++check.bad;
            ++i;
        }
    }
}

// Reads the file, or samples of a large one, and decides between UTF-8 and GB18030. A file that is UTF-8 but
// for a few broken bytes stays UTF-8: as GB18030 all of it would be garbled.
Result<std::string> guessEncoding(FileBytes& file) {
    const bool whole = file.size() <= kWholeCheck;
    std::vector<char> buffer(static_cast<std::size_t>(kSampleBytes));
    Utf8Check check;
    std::string tail;
    for (int i = 0; whole || i < kSamples; ++i) {
        if (!whole) {
            tail.clear();
            if (!file.seek((file.size() - kSampleBytes) / (kSamples - 1) * i)) break;
        }
        std::copy(tail.begin(), tail.end(), buffer.begin());
        const auto kept = static_cast<std::int64_t>(tail.size());
        const std::int64_t n = file.read(buffer.data() + kept, kSampleBytes - kept);
        if (n < 0) return Error{"file.unreadable", {file.name()}};
        std::string_view bytes(buffer.data(), static_cast<std::size_t>(kept + n));
        if (!whole && i > 0)  // a sample may begin inside a character
            for (int k = 0;
                 k < 3 && !bytes.empty() && (static_cast<unsigned char>(bytes.front()) & 0xC0) == 0x80; ++k)
                bytes.remove_prefix(1);
        const std::size_t full = n == 0 ? bytes.size() : wholeCharacters(bytes);
        tail.assign(bytes.substr(full));
        checkUtf8(bytes.substr(0, full), check);
        if (n == 0) break;
    }
    return std::string(check.bad * 20 <= check.characters ? "utf-8" : "gb18030");
}

Container textContainer(std::string_view text) {
    std::string_view body = trimmed(text);
    // Comments above JSON lines.
    std::string_view below = body;
    while (below.starts_with('#')) {
        const std::size_t end = below.find('\n');
        below = end == std::string_view::npos ? std::string_view() : trimmed(below.substr(end + 1));
    }
    if (below.starts_with('{')) body = below;
    std::string lower(body.substr(0, 2048));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (startsWith(lower, "<xml>") || startsWith(lower, "<xml ")) return Container::XmlReply;
    if (startsWith(lower, "<")) {
        for (const char* tag : {"<html", "<table", "<!doctype html", "<meta", "<style", "<body"})
            if (lower.find(tag) != std::string::npos) return Container::Html;
        if (startsWith(lower, "<?xml")) return Container::Unknown;
    }
    if (body.size() < 2 || (body.front() != '{' && body.front() != '[')) return Container::Text;
    const std::string_view inside = trimmed(body.substr(1, 256));
    const std::string_view opening = body.front() == '{' ? "\"}" : "{[\"]";
    if (inside.empty() || opening.find(inside.front()) == std::string_view::npos) return Container::Text;
    const auto parses = [](std::string_view line) {
        QJsonParseError error;
        QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size())), &error);
        return error.error == QJsonParseError::NoError;
    };
    const std::size_t lineEnd = body.find('\n');
    if (lineEnd == std::string_view::npos) return Container::Json;
    const std::string_view second = trimmed(body.substr(lineEnd + 1));
    const bool lines = parses(body.substr(0, lineEnd)) && !second.empty() &&
                       (second.front() == '{' || second.front() == '[');
    return lines ? Container::JsonLines : Container::Json;
}

bool looksBinary(std::string_view bytes) {
    std::size_t controls = 0;
    for (char c : bytes) {
        if (c == 0) return true;
        if (static_cast<unsigned char>(c) < 32 && !(c >= 8 && c <= 13) && c != 26 && c != 27) ++controls;
    }
    return controls * 100 > bytes.size();
}

Status sniffText(FileBytes& file, std::string_view head, const OpenOptions& options, FileFacts& facts) {
    if (startsWith(head, "\xFF\xFE"))
        facts.encoding = "utf-16le";
    else if (startsWith(head, "\xFE\xFF"))
        facts.encoding = "utf-16be";
    else if (startsWith(head, "\xEF\xBB\xBF"))
        facts.encoding = "utf-8-sig";
    if (startsWith(facts.encoding, "utf-8") || facts.encoding.empty())
        if (looksBinary(head)) return success();  // stays Unknown
    if (!options.encoding.empty()) {
        facts.encoding = options.encoding;
    } else if (facts.encoding.empty()) {
        auto guessed = guessEncoding(file);
        if (!guessed) return guessed.error();
        facts.encoding = guessed.value();
    }
    auto opened = TextStream::open(facts.path, facts.encoding);
    if (!opened) return opened.error();
    TextStream& stream = opened.value();
    std::string sample;
    std::vector<char> buffer(static_cast<std::size_t>(kHeadBytes));
    // Small files are decoded to the end so that the count of damaged characters is complete.
    for (std::int64_t read = 0; read < kWholeCheck;) {
        const std::int64_t n = stream.read(buffer.data(), kHeadBytes);
        if (n < 0) return Error{"file.unreadable", {facts.name}};
        if (n == 0) break;
        const std::string_view text(buffer.data(), static_cast<std::size_t>(n));
        facts.damagedCharacters += countDamaged(text);
        if (static_cast<std::int64_t>(sample.size()) < kHeadBytes) sample += text;
        read += n;
        if (file.size() > kWholeCheck && read >= kSampleBytes) break;
    }
    facts.container = textContainer(sample);
    facts.sheets = {std::string()};
    if (facts.container == Container::Text)
        facts.separator = options.separator ? options.separator : guessSeparator(sample, facts.encoding);
    return success();
}

}  // namespace

Result<FileFacts> sniffFile(const std::string& path, const OpenOptions& options) {
    if (options.memory) return memoryFacts(*options.memory);
    auto opened = FileBytes::open(path);
    if (!opened) return opened.error();
    FileBytes& file = opened.value();
    FileFacts facts;
    facts.path = path;
    facts.name = file.name();
    facts.bytes = file.size();
    std::string head(static_cast<std::size_t>(std::min(file.size(), kHeadBytes)), '\0');
    const std::int64_t n = file.read(head.data(), static_cast<std::int64_t>(head.size()));
    if (n < 0 || !file.seek(0)) return Error{"file.unreadable", {facts.name}};
    head.resize(static_cast<std::size_t>(n));
    if (startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06")) {
        if (auto status = sniffZip(options, facts); !status) return status.error();
    } else if (startsWith(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        facts.container = oleContainer(file);
    } else if (startsWith(head, "\x1F\x8B")) {
        facts.container = Container::Gzip;
    } else if (auto status = sniffText(file, head, options, facts); !status) {
        return status.error();
    }
    return facts;
}

Result<std::unique_ptr<TableSource>> openTable(const std::string& path, const OpenOptions& options) {
    if (options.memory) return makeMemorySource(options.memory);
    auto sniffed = sniffFile(path, options);
    if (!sniffed) return sniffed.error();
    FileFacts& facts = sniffed.value();
    const auto refused = [&](const char* code) { return Error{code, {facts.name}}; };
    switch (facts.container) {
        case Container::Text:
            return makeCsvSource(std::move(facts), options);
        case Container::Xlsx:
            return makeXlsxSource(std::move(facts), options);
        case Container::EncryptedOffice:
            return refused("file.encrypted");
        case Container::Xls: {
            auto stream = readCompoundStream(path, "Workbook");
            // Excel 5 and 95 call it Book.
            if (!stream && readCompoundStream(path, "Book")) return refused("file.xls");
            if (!stream) return stream.error();
            auto book = readXlsBook(std::move(stream.value()), facts.name);
            if (!book) return book.error();
            return makeXlsSource(std::move(facts), options, std::move(book.value()));
        }
        case Container::Html:
            return makeHtmlSource(std::move(facts), options);
        case Container::Gzip:
            return refused("file.gzip");
        case Container::Zip:
            return refused("file.zip");
        case Container::Json:
        case Container::JsonLines:
            return refused("file.json");
        case Container::XmlReply:
            return refused("file.xml_reply");
        case Container::Unknown:
            break;
    }
    return refused("file.unknown");
}

Result<std::string> readTextFile(const std::string& path, const OpenOptions& options) {
    auto sniffed = sniffFile(path, options);
    if (!sniffed) return sniffed.error();
    const FileFacts& facts = sniffed.value();
    if (facts.encoding.empty()) return Error{"file.unknown", {facts.name}};
    if (facts.bytes > kMostText) return Error{"file.too_large", {facts.name}};
    auto opened = TextStream::open(path, facts.encoding);
    if (!opened) return opened.error();
    std::string text;
    std::vector<char> buffer(static_cast<std::size_t>(kHeadBytes));
    for (;;) {
        const std::int64_t n = opened.value().read(buffer.data(), kHeadBytes);
        if (n < 0) return Error{"file.unreadable", {facts.name}};
        if (n == 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(n));
    }
}

}  // namespace roulian::exchange
