#pragma once
// Reads a file whole and keeps everything, for tests.
#include <string>
#include <vector>

#include "exchange/recipe/importer.h"

namespace roulian::exchange::test {

struct Collected : RecordSink {
    std::vector<SourcedRecord> records;
    std::vector<Issue> issues;
    std::vector<std::vector<std::string>> rawRows;
    std::size_t stopAfter = 0;

    bool record(SourcedRecord&& r) override {
        records.push_back(std::move(r));
        return stopAfter == 0 || records.size() < stopAfter;
    }
    void issue(Issue&& issue, std::vector<std::string> raw) override {
        issues.push_back(std::move(issue));
        rawRows.push_back(std::move(raw));
    }
    template <typename T>
    std::vector<const T*> all() const {
        std::vector<const T*> out;
        for (const SourcedRecord& r : records)
            if (const T* t = std::get_if<T>(&r.record)) out.push_back(t);
        return out;
    }
    const Issue* find(std::string_view code) const {
        for (const Issue& i : issues)
            if (i.code == code) return &i;
        return nullptr;
    }
    int errors() const {
        int n = 0;
        for (const Issue& i : issues) n += i.severity == Severity::Error ? 1 : 0;
        return n;
    }
};

struct ReadFile {
    Inspection inspection;
    ReadSummary summary;
    Collected got;
    std::string error;  // code; empty = fine
};

inline LocalTime testNow() {
    return LocalTime{std::int64_t{Day::fromYmd(2026, 9, 20).n} * 86400 + 36000, Precision::Second};
}

inline ReadFile readFile(const std::string& path, const std::string& formatId = {}) {
    ReadFile out;
    InspectOptions options;
    options.formatId = formatId;
    options.now = testNow();
    auto inspection = inspect(path, options);
    if (!inspection) {
        out.error = inspection.error().code;
        return out;
    }
    out.inspection = std::move(inspection.value());
    auto summary = readRecords(path, out.inspection.recipe, out.got);
    if (!summary)
        out.error = summary.error().code;
    else
        out.summary = std::move(summary.value());
    return out;
}

inline std::string yuan(Money m) {
    const std::int64_t fen = m.fen < 0 ? -m.fen : m.fen;
    const std::string cents = std::to_string(fen % 100);
    return (m.fen < 0 ? "-" : "") + std::to_string(fen / 100) + "." + (cents.size() < 2 ? "0" : "") + cents;
}

}  // namespace roulian::exchange::test
