// The loop as a person waits for it, through Workspace and nothing below it:
//   (a) the sample brand at its full size: files written, imported, every result made, in seconds by stage;
//   (b) opening that workspace again and reading what the first page shows, in milliseconds.
// Every run is a child process, so that CPU time and memory are its own. ROULIAN_BENCH_SCALE sets another size.
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "sample/sample_brand.h"
#include "tests/bench/measured.h"
#include "workspace/workspace.h"

using namespace roulian;
using namespace roulian::bench;
using namespace roulian::workspace;

namespace {

// Seconds since the last call.
struct Lap {
    QElapsedTimer timer;
    Lap() { timer.start(); }
    double operator()() {
        const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        timer.restart();
        return seconds;
    }
};

int failed(const JobInfo& info) {
    if (info.state == JobState::Done) return 0;
    std::fprintf(stderr, "%s failed: %s\n", info.code.c_str(),
                 info.error ? info.error->code.c_str() : "cancelled");
    return 1;
}

int wholeSample(const std::string& folder, double scale) {
    Lap lap;
    sample::SampleOptions options;
    options.scale = scale;
    options.dir = folder + "/files";
    auto truth = sample::writeSampleBrand(options);
    if (!truth) return 1;
    std::printf("  %-22s %7.2f s  (%zu files, %lld orders, %lld lines)\n", "write the files", lap(),
                truth->files.size(), static_cast<long long>(truth->orders),
                static_cast<long long>(truth->lines));
    auto space = Workspace::create(folder + "/loop.roulian", "fmcg");
    if (!space) return 2;
    std::printf("  %-22s %7.2f s\n", "create the workspace", lap());
    ImportRequest request;
    request.paths = {options.dir};
    request.compute = false;
    request.sample = true;
    if (failed((*space)->jobs().wait((*space)->importFiles(std::move(request))))) return 3;
    std::printf("  %-22s %7.2f s\n", "import", lap());
    const std::pair<ResultKind, const char*> kinds[]{
        {ResultKind::Segments, "segments"},       {ResultKind::Forecast, "forecast"},
        {ResultKind::Nodes, "warehouses"},        {ResultKind::Plan, "plan"},
        {ResultKind::Shipments, "parcels"},       {ResultKind::Metrics, "measures"},
        {ResultKind::Matches, "product matches"}, {ResultKind::Decisions, "decisions"}};
    for (const auto& [kind, name] : kinds) {
        if (failed((*space)->jobs().wait((*space)->compute({kind})))) return 4;
        std::printf("  %-22s %7.2f s\n", name, lap());
    }
    return 0;
}

int openAndRead(const std::string& path) {
    for (int round = 0; round < 3; ++round) {
        Lap lap;
        auto space = Workspace::open(path);
        if (!space) return 1;
        const double open = lap();
        (void)(*space)->info();
        const std::size_t results = (*space)->freshness().size();
        const double freshness = lap();
        double tables[2] = {0, 0};
        const char* names[2] = {"decisions", "measures"};
        std::size_t counts[2] = {0, 0};
        for (int i = 0; i < 2; ++i) {
            TableQuery query;
            query.table = names[i];
            const auto rows = (*space)->rows(query);
            if (!rows) return 2;
            counts[i] = (*rows)->count;
            tables[i] = lap();
        }
        std::printf(
            "  open %.1f ms, freshness of %zu results %.1f ms, %zu decisions %.1f ms, %zu measures %.1f ms: together %.1f ms\n",
            open * 1e3, results, freshness * 1e3, counts[0], tables[0] * 1e3, counts[1], tables[1] * 1e3,
            (open + freshness + tables[0] + tables[1]) * 1e3);
    }
    return 0;
}

}  // namespace

class LoopBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aWholeSample() {
        bool ok = false;
        double scale = qEnvironmentVariable("ROULIAN_BENCH_SCALE").toDouble(&ok);
        if (!ok) scale = 1.0;
        qInfo("sample brand at scale %.2f", scale);
        const Cost cost = measured([&] { return wholeSample(m_folder.path().toStdString(), scale); });
        QCOMPARE(cost.exitCode, 0);
        qInfo("together %.2f s CPU, %.2f s wall, %.1f MiB peak, file %lld MiB", cost.cpuSeconds,
              cost.wallSeconds, cost.peakMib,
              static_cast<long long>(QFileInfo(m_folder.filePath(QStringLiteral("loop.roulian"))).size() >>
                                     20));
    }

    void bFirstPage() {
        const std::string path = file("loop.roulian");
        QVERIFY(QFileInfo::exists(QString::fromStdString(path)));
        QCOMPARE(measured([&] { return openAndRead(path); }).exitCode, 0);
    }

private:
    std::string file(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LoopBench)
#include "loop_bench.moc"
