#include "exchange/io/compound_file.h"

#include <cstdint>
#include <vector>

#include "exchange/io/file_bytes.h"

namespace roulian::exchange {
namespace {

constexpr std::int64_t kMostBytes = std::int64_t{256} << 20;
constexpr std::uint32_t kEnd = 0xFFFFFFFE;  // anything above MAXREGSECT ends a chain
constexpr std::uint32_t kMaxSector = 0xFFFFFFFA;

class Compound {
public:
    explicit Compound(std::string bytes) : m_bytes(std::move(bytes)) {}

    // False: not a sound compound document.
    bool load() {
        if (m_bytes.size() < 512) return false;
        const std::uint32_t shift = u16(30), miniShift = u16(32);
        if ((shift != 9 && shift != 12) || miniShift != 6) return false;
        m_sector = std::size_t{1} << shift;
        m_miniCutoff = u32(56);
        std::vector<std::uint32_t> fatSectors;
        for (std::size_t i = 0; i < 109; ++i)
            if (const std::uint32_t s = u32(76 + 4 * i); s <= kMaxSector) fatSectors.push_back(s);
        std::size_t guard = 0;
        for (std::uint32_t s = u32(68); s <= kMaxSector;) {
            if (!inside(s) || ++guard > count()) return false;
            const std::size_t at = offset(s), n = m_sector / 4 - 1;
            for (std::size_t i = 0; i < n; ++i)
                if (const std::uint32_t f = u32(at + 4 * i); f <= kMaxSector) fatSectors.push_back(f);
            s = u32(at + 4 * n);
        }
        if (fatSectors.size() > count()) return false;
        for (const std::uint32_t s : fatSectors) {
            if (!inside(s)) return false;
            for (std::size_t i = 0; i < m_sector / 4; ++i) m_fat.push_back(u32(offset(s) + 4 * i));
        }
        return chain(u32(48), m_directory) && m_directory.size() >= 128;
    }

    bool stream(std::string_view name, std::string& out) const {
        for (std::size_t at = 0; at + 128 <= m_directory.size(); at += 128) {
            if (m_directory[at + 66] != 2 || !named(at, name)) continue;
            const std::uint32_t start = word(m_directory, at + 116), size = word(m_directory, at + 120);
            if (size >= m_miniCutoff) {
                if (!chain(start, out) || out.size() < size) return false;
                out.resize(size);
                return true;
            }
            return mini(start, size, out);
        }
        return false;
    }

private:
    static std::uint32_t word(const std::string& b, std::size_t at) {
        if (at + 4 > b.size()) return kEnd;
        const auto c = [&](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(b[at + i]));
        };
        return c(0) | c(1) << 8 | c(2) << 16 | c(3) << 24;
    }
    std::uint32_t u32(std::size_t at) const { return word(m_bytes, at); }
    std::uint32_t u16(std::size_t at) const { return u32(at) & 0xFFFF; }
    std::size_t count() const { return m_bytes.size() / m_sector; }
    std::size_t offset(std::uint32_t sector) const { return (std::size_t{sector} + 1) * m_sector; }
    // The last sector of a file may be cut short by careless writers; its first byte must be there.
    bool inside(std::uint32_t sector) const {
        return sector <= kMaxSector && offset(sector) < m_bytes.size();
    }

    bool chain(std::uint32_t start, std::string& out) const {
        out.clear();
        std::size_t guard = 0;
        for (std::uint32_t s = start; s <= kMaxSector; s = s < m_fat.size() ? m_fat[s] : kEnd) {
            if (!inside(s) || ++guard > count()) return false;
            out.append(m_bytes, offset(s), m_sector);
        }
        return !out.empty();
    }

    bool mini(std::uint32_t start, std::uint32_t size, std::string& out) const {
        std::string container, table;
        if (!chain(word(m_directory, 116), container)) return false;  // the root entry's stream
        if (!chain(u32(60), table)) return false;
        out.clear();
        std::size_t guard = 0;
        for (std::uint32_t s = start; s <= kMaxSector && out.size() < size;
             s = word(table, std::size_t{s} * 4)) {
            const std::size_t at = std::size_t{s} * 64;
            if (at >= container.size() || ++guard > container.size() / 64 + 1) return false;
            out.append(container, at, 64);
        }
        if (out.size() < size) return false;
        out.resize(size);
        return true;
    }

    bool named(std::size_t at, std::string_view name) const {
        if ((word(m_directory, at + 64) & 0xFFFF) != (name.size() + 1) * 2) return false;
        for (std::size_t i = 0; i < name.size(); ++i)
            if (m_directory[at + 2 * i] != name[i] || m_directory[at + 2 * i + 1] != 0) return false;
        return true;
    }

    std::string m_bytes, m_directory;
    std::vector<std::uint32_t> m_fat;
    std::size_t m_sector = 512;
    std::uint32_t m_miniCutoff = 4096;
};

}  // namespace

Result<std::string> readCompoundStream(const std::string& path, std::string_view streamName) {
    auto opened = FileBytes::open(path);
    if (!opened) return opened.error();
    FileBytes& file = opened.value();
    if (file.size() > kMostBytes) return Error{"file.too_large", {file.name()}};
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const std::int64_t n = file.read(bytes.data() + have, static_cast<std::int64_t>(bytes.size() - have));
        if (n < 0) return Error{"file.unreadable", {file.name()}};
        if (n == 0) break;
        have += static_cast<std::size_t>(n);
    }
    bytes.resize(have);
    Compound compound(std::move(bytes));
    std::string out;
    if (!compound.load() || !compound.stream(streamName, out)) return Error{"file.damaged", {file.name()}};
    return out;
}

}  // namespace roulian::exchange
