#include <QDir>
#include <utility>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/work/forecast_files.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    const auto path = [&](const char* name) {
        const QString given = call.args().value(name);
        return given.isEmpty() ? std::string() : QDir::current().absoluteFilePath(given).toStdString();
    };
    ForecastFiles files;
    files.series = path("series");
    files.train = path("train");
    files.regressors = path("regressors");
    const bool china = call.args().value("calendar") == QStringLiteral("cn");
    files.calendar = china ? std::string("cn") : path("calendar");
    files.groups = path("groups");
    files.bottomUp = call.args().has("bottom-up");
    if (files.bottomUp && files.groups.empty())
        return call.usage(Cli::tr("--bottom-up needs --groups FILE: what adds up to what."));
    files.out = path("out");
    for (const char* needed : {"series", "train", "out"})
        if (call.args().value(needed).isEmpty())
            return call.usage(Cli::tr("Something is missing: %1")
                                  .arg(QStringLiteral("--%1 FILE").arg(QString::fromLatin1(needed))));
    files.method = call.args().value("method", QStringLiteral("auto")).toStdString();
    bool number = true;
    const QString threads = call.args().value("threads");
    if (!threads.isEmpty()) files.threads = threads.toInt(&number);
    if (!number || files.threads < 0 || files.threads > 256)
        return call.usage(Cli::tr("“%1” is no number of threads.").arg(threads));

    CancelToken cancel;
    const auto done = forecastFiles(files, cancel, [&](const Progress&) {
        if (interrupted()) cancel.cancel();
    });
    if (!done) return call.fail(done.error());
    call.say(Cli::tr("%1 series forecast, %2 rows read; %3 s reading, %4 s computing.")
                 .arg(done->series)
                 .arg(done->rows)
                 .arg(done->readSeconds, 0, 'f', 2)
                 .arg(done->computeSeconds, 0, 'f', 2));
    if (done->nodes > 0) call.say(Cli::tr("%1 groups of them, adding up.").arg(done->nodes));
    const std::pair<std::int64_t, QString> asides[]{
        {done->withoutHistory, Cli::tr("Series without any history, not forecast: %1.")},
        {done->strangers, Cli::tr("Rows of history whose series is not listed, left aside: %1.")},
        {done->repeated, Cli::tr("Rows that say a period again, the last one counts: %1.")},
        {done->ungrouped, Cli::tr("Series in no group but the total: %1.")},
        {done->unknown, Cli::tr("Series of the groups that are not forecast: %1.")},
        {done->unfitted,
         Cli::tr("Series with too little history for the method, forecast by their last value: %1.")}};
    for (const auto& [count, words] : asides)
        if (count > 0) call.say(words.arg(count));
    return call.done({{QStringLiteral("series"), qint64(done->series)},
                      {QStringLiteral("withoutHistory"), qint64(done->withoutHistory)},
                      {QStringLiteral("strangers"), qint64(done->strangers)},
                      {QStringLiteral("repeated"), qint64(done->repeated)},
                      {QStringLiteral("ungrouped"), qint64(done->ungrouped)},
                      {QStringLiteral("unknown"), qint64(done->unknown)},
                      {QStringLiteral("unfitted"), qint64(done->unfitted)},
                      {QStringLiteral("groups"), qint64(done->nodes)},
                      {QStringLiteral("points"), qint64(done->points)},
                      {QStringLiteral("rows"), qint64(done->rows)},
                      {QStringLiteral("readSeconds"), done->readSeconds},
                      {QStringLiteral("computeSeconds"), done->computeSeconds}});
}

}  // namespace

Command forecastCommand() {
    Command c;
    c.name = QStringLiteral("forecast");
    c.summary = Cli::tr("Forecast series in files, without a workspace.");
    c.details = Cli::tr(
        "Reads series (series_id, h, season, start) and their history (series_id, t, y; an absent t is a "
        "period without a record), with known regressors (series_id, t, one column each) and a calendar "
        "(date, marks, off, makeup_workday) where given. Writes mean, median and ranges a step. Files "
        "ending in .gz are read compressed. With groups (series_id, one column each way of grouping) all "
        "groups and their total are forecast too, and everything adds up.");
    c.options = {
        {QStringLiteral("series"), QStringLiteral("FILE"), Cli::tr("The series: id, horizon, season.")},
        {QStringLiteral("train"), QStringLiteral("FILE"), Cli::tr("Their history.")},
        {QStringLiteral("regressors"), QStringLiteral("FILE"),
         Cli::tr("What is known ahead: price, deal, feature.")},
        {QStringLiteral("calendar"), QStringLiteral("cn|FILE"),
         Cli::tr("Days off, makeup days and events; cn: those of China from 2015 to 2035.")},
        {QStringLiteral("groups"), QStringLiteral("FILE"),
         Cli::tr("Which series form a group: category, region and so on.")},
        {QStringLiteral("bottom-up"), QString(),
         Cli::tr("Groups are the sums of their series, instead of moving both together.")},
        {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("Where the forecasts are written.")},
        {QStringLiteral("method"), QStringLiteral("auto|NAME"),
         Cli::tr("One method, or several joined by +, instead of the choice.")},
        {QStringLiteral("threads"), QStringLiteral("N"),
         Cli::tr("How many threads; all of them when absent.")}};
    c.examples = {
        QStringLiteral("forecast --series series.csv --train m3_monthly_train.csv.gz --out forecast.csv"),
        QStringLiteral("forecast --series series.csv --train oj_promo_train.csv.gz --regressors "
                       "oj_promo_x.csv.gz --out forecast.csv --threads 2")};
    c.run = run;
    return c;
}

}  // namespace roulian::cli
