#pragma once
// Reads the public forecasting sets (series.csv, <set>_train.csv.gz, <set>_test.csv.gz) for accuracy tests.
#include <zlib.h>

#include <QFile>
#include <QString>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace publicdata {

struct Series {
    std::string id;
    int season = 1, m = 1, h = 1;
    bool bench = false;
    std::vector<double> train, test;
};

inline QString folder() {
    return QStringLiteral(SHARED_DIR "/data/forecast/");
}
inline bool present() {
    return QFile::exists(folder() + QStringLiteral("series.csv"));
}

inline std::string gunzip(const QString& path) {
    std::string text;
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    if (!file) return text;
    char buffer[1 << 16];
    for (int got = 0; (got = gzread(file, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    gzclose(file);
    return text;
}

inline std::vector<QString> cells(const std::string& text, std::size_t& at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::vector<QString> out;
    for (const QString& cell : QString::fromStdString(text.substr(at, end - at)).split(u','))
        out.push_back(cell.trimmed());
    at = end + 1;
    return out;
}

// `t` is kept: absent periods stay gaps (NaN).
inline void readValues(const std::string& text, std::map<std::string, Series>& series, bool train) {
    std::size_t at = text.find('\n') + 1;
    while (at < text.size()) {
        const auto row = cells(text, at);
        if (row.size() < 3) continue;
        const auto found = series.find(row[0].toStdString());
        if (found == series.end()) continue;
        auto& values = train ? found->second.train : found->second.test;
        const auto t = static_cast<std::size_t>(row[1].toInt());
        if (values.size() < t) values.resize(t, std::nan(""));
        values[t - 1] = row[2].toDouble();
    }
}

// The scored series of a set, by id; empty when the data are not here.
inline std::vector<Series> read(const QString& set) {
    std::map<std::string, Series> series;
    QFile list(folder() + QStringLiteral("series.csv"));
    if (!list.open(QIODevice::ReadOnly)) return {};
    const std::string text = list.readAll().toStdString();
    std::size_t at = text.find('\n') + 1;
    while (at < text.size()) {
        const auto row = cells(text, at);  // series_id,set,group,kind,m,season,h,n,start,bench,weight
        if (row.size() < 11 || row[1] != set || row[9] != QStringLiteral("1")) continue;
        Series s;
        s.id = row[0].toStdString();
        s.m = row[4].toInt();
        s.season = row[5].toInt();
        s.h = row[6].toInt();
        s.bench = true;
        series.emplace(s.id, s);
    }
    readValues(gunzip(folder() + set + QStringLiteral("_train.csv.gz")), series, true);
    readValues(gunzip(folder() + set + QStringLiteral("_test.csv.gz")), series, false);
    std::vector<Series> out;
    for (auto& [id, s] : series) out.push_back(std::move(s));
    return out;
}

}  // namespace publicdata
