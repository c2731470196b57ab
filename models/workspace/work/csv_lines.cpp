#include "workspace/work/csv_lines.h"

#include <zlib.h>

#include <QByteArray>
#include <QFile>
#include <cmath>

namespace roulian::workspace {
namespace {

constexpr qint64 kMostBytes = qint64{4} << 30;

// zlib reads gzip and plain files alike; through the descriptor, so that the path stays Qt's.
bool readWhole(const std::string& path, std::string& text) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray start = file.peek(2);
    if (start != QByteArray("\x1f\x8b", 2)) {
        if (file.size() > kMostBytes) return false;
        const QByteArray all = file.readAll();
        text.assign(all.constData(), static_cast<std::size_t>(all.size()));
        return true;
    }
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK) return false;
    std::string buffer(1 << 18, '\0');
    int state = Z_OK;
    while (true) {
        QByteArray in = file.read(1 << 16);
        if (in.isEmpty()) break;
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = static_cast<uInt>(in.size());
        while (stream.avail_in > 0) {
            if (state == Z_STREAM_END) inflateReset(&stream);  // files written in several members
            stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
            stream.avail_out = static_cast<uInt>(buffer.size());
            state = inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END) break;
            text.append(buffer.data(), buffer.size() - stream.avail_out);
            if (static_cast<qint64>(text.size()) > kMostBytes) state = Z_MEM_ERROR;
        }
        if (state != Z_OK && state != Z_STREAM_END) break;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END;
}

}  // namespace

Result<CsvLines> CsvLines::open(const std::string& path) {
    CsvLines lines;
    if (!readWhole(path, lines.m_text)) return Error{"forecast.file", {path}};
    if (lines.m_text.rfind("\xEF\xBB\xBF", 0) == 0) lines.m_at = 3;
    if (!lines.next()) return Error{"forecast.file", {path}};
    for (std::size_t c = 0; c < lines.m_cells.size(); ++c) lines.m_header.emplace_back(lines.cell(c));
    return lines;
}

std::optional<std::size_t> CsvLines::column(std::string_view name) const {
    for (std::size_t c = 0; c < m_header.size(); ++c)
        if (m_header[c] == name) return c;
    return std::nullopt;
}

bool CsvLines::next() {
    while (m_at < m_text.size()) {
        ++m_line;
        cut();
        if (m_cells.size() > 1 || m_cells[0].second > 0) return true;
    }
    return false;
}

void CsvLines::cut() {
    m_row.clear();
    m_cells.clear();
    std::size_t begin = 0;
    bool quoted = false;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (quoted) {
            if (c != '"') {
                m_row += c;
                if (c == '\n') ++m_line;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                m_row += c;
                ++m_at;
            } else {
                quoted = false;
            }
        } else if (c == '"' && m_row.size() == begin) {
            quoted = true;
        } else if (c == ',') {
            m_cells.emplace_back(begin, m_row.size() - begin);
            begin = m_row.size();
        } else if (c == '\n') {
            ++m_at;
            break;
        } else if (c != '\r') {
            m_row += c;
        }
    }
    m_cells.emplace_back(begin, m_row.size() - begin);
}

std::string_view CsvLines::cell(std::size_t c) const {
    if (c >= m_cells.size()) return {};
    return std::string_view(m_row).substr(m_cells[c].first, m_cells[c].second);
}

std::optional<double> CsvLines::number(std::size_t c) const {
    const std::string_view text = cell(c);
    if (text.empty()) return std::nullopt;
    bool ok = false;
    const double value =
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace roulian::workspace
