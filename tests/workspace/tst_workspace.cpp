// One workspace as window and command line see it: opening, signals, staleness, overrides, privacy, care.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <cstdio>

#include "exchange/table_source.h"
#include "sample_space.h"
#include "workspace/messages.h"
#include "workspace/work/check_file.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string code(const JobInfo& info) {
    return info.error ? info.error->code : std::string();
}

}  // namespace

#define DONE(info)                                                         \
    do {                                                                   \
        const JobInfo info_ = (info);                                      \
        QVERIFY2(info_.state == JobState::Done, errorText(info_).c_str()); \
    } while (false)

class TestWorkspace : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;  // calculated once; each test leaves it as it found it

    bool stale(ResultKind kind) {
        for (const Freshness& f : m_sample->space->freshness())
            if (f.kind == kind) return f.stale;
        return false;
    }

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>();
        QVERIFY2(m_sample->made.state == JobState::Done, errorText(m_sample->made).c_str());
    }

    void aNewOneIsEmpty() {
        FileSpace s("fashion");
        const WorkspaceInfo info = s.space->info();
        QCOMPARE(info.templateId, std::string("fashion"));
        QCOMPARE(info.name, std::string("a"));
        QVERIFY(info.empty && !info.sample && !info.readOnly && !info.passphraseSet && !info.locked &&
                !info.revealPersonal);
        QCOMPARE(info.openIssues, std::int64_t{0});
        QVERIFY(!s.space->undoState().canUndo);
        for (const Freshness& f : s.space->freshness()) QVERIFY(!f.made && !f.stale);
        const JobInfo made = s.wait(s.space->compute({}));
        QCOMPARE(made.outcome->code, std::string("job.compute.fresh"));
        QCOMPARE(s.space->setting("no.such", QStringLiteral("d")), QStringLiteral("d"));
        QCOMPARE(s.space->backupIfDue(), 0);  // nothing to lose yet
    }

    void openingWhatIsNotThere() {
        FileSpace s;
        QCOMPARE(Workspace::open(s.file("none.roulian")).error().code, std::string("store.missing"));
        QCOMPARE(Workspace::create(s.file("a.roulian"), "fmcg").error().code, std::string("store.exists"));
        QFile file(QString::fromStdString(s.file("text.roulian")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a workspace") > 0);
        file.close();
        QCOMPARE(Workspace::open(s.file("text.roulian")).error().code, std::string("store.not_a_workspace"));
    }

    void theSampleIsWhole() {
        const WorkspaceInfo info = m_sample->space->info();
        QVERIFY(info.sample && !info.empty);
        QCOMPARE(QString::fromStdString(info.asOf.iso()), QStringLiteral("2026-08-17"));
        QVERIFY(info.lastImportAt > 0);
        for (const Freshness& f : m_sample->space->freshness())
            QVERIFY(f.made && !f.stale && f.madeAt > 0 && f.asOf.n == info.asOf.n);
        QVERIFY(m_sample->count("decisions") > 0);
        QVERIFY(QDir(QString::fromStdString(m_sample->made.outcome->data.at("folder"))).exists());
        QCOMPARE(m_sample->made.outcome->code, std::string("job.sample.done"));
    }

    // Whoever opens the file second reads and writes nothing, and is told why. The lock is of a process, so
    // this program is started once more (see main).
    void aSecondOneOnlyReads() {
        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ROULIAN_SECOND"),
                           QString::fromStdString(m_sample->space->info().path));
        second.setProcessEnvironment(environment);
        second.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(second.waitForFinished(60000));
        const QJsonObject told = QJsonDocument::fromJson(second.readAllStandardOutput()).object();
        const QString locked = QStringLiteral("store.locked_by_other");
        QCOMPARE(told.value(QLatin1String("reason")).toString(), locked);
        QVERIFY(told.value(QLatin1String("readOnly")).toBool());
        QCOMPARE(told.value(QLatin1String("forecasts")).toInteger(),
                 static_cast<qint64>(m_sample->count("forecast")));
        for (const char* job : {"edit", "compute", "undo", "import"})
            QCOMPARE(told.value(QLatin1String(job)).toString(), locked);
        QVERIFY(m_sample->space->setting("a.b").isEmpty());
        QVERIFY(!m_sample->space->info().readOnly);
    }

    void aSecondOneInThisProcessOnlyReads() {
        auto second = Workspace::open(m_sample->space->info().path);
        QVERIFY(second.ok());
        QVERIFY((*second)->info().readOnly);
        QCOMPARE((*second)->info().readOnlyReason, std::string("store.locked_by_other"));
        const JobInfo refused = (*second)->jobs().wait(
            (*second)->applyEdits({{"setting.set", "a.b", QStringLiteral(R"({"value":"1"})")}}, {}));
        QCOMPARE(code(refused), std::string("store.locked_by_other"));
        QVERIFY(!m_sample->space->info().readOnly);
    }

    void commitsAreTold() {
        QTest::qWait(10);  // what earlier tests did
        QSignalSpy changed(m_sample->space.get(), &Workspace::changed),
            info(m_sample->space.get(), &Workspace::infoChanged);
        DONE(m_sample->wait(m_sample->space->applyEdits(
            {{"setting.set", "rfm.orders", QStringLiteral(R"({"value":"3"})")}}, {})));
        QCOMPARE(changed.count(), 0);  // on the interface thread, not inside the job
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(info.count(), 1);
        const auto changes = changed[0][0].value<ChangeSet>();
        QVERIFY(changes.touches("setting") && changes.touches("setting.rfm") && changes.touches("edit_log") &&
                !changes.touches("sku"));
        QVERIFY(changes.revision > 0);
        DONE(m_sample->wait(m_sample->space->undo()));
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(changed[1][0].value<ChangeSet>().revision > changes.revision);
        (void)m_sample->wait(m_sample->space->applyEdits({{"no.such", "", QStringLiteral("null")}}, {}));
        QTest::qWait(30);
        QCOMPARE(changed.count(), 2);  // nothing committed, nothing told
        DONE(m_sample->wait(m_sample->space->compute({})));
    }

    void staleWhatHangsOnAChange() {
        SampleSpace& s = *m_sample;
        DONE(s.wait(s.space->applyEdits(
            {{"setting.set", "rfm.method", QStringLiteral(R"({"value":"quantile"})")}}, {})));
        QVERIFY(stale(ResultKind::Segments) && stale(ResultKind::Metrics) && stale(ResultKind::Decisions));
        QVERIFY(!stale(ResultKind::Forecast) && !stale(ResultKind::Plan) && !stale(ResultKind::Shipments));
        for (const Freshness& f : s.space->freshness())
            if (f.kind == ResultKind::Segments)
                QCOMPARE(f.changedTables, std::vector<std::string>{"setting.rfm"});
        DONE(s.wait(s.space->undo()));  // taken back, yet the data have moved: still to be made anew
        DONE(s.wait(s.space->compute({})));
        for (const Freshness& f : s.space->freshness()) QVERIFY(!f.stale);
        QCOMPARE(s.wait(s.space->compute({})).outcome->code, std::string("job.compute.fresh"));
    }

    void askingForOneMakesWhatItNeeds() {
        SampleSpace& s = *m_sample;
        const RowsPtr alias = s.rows("events");
        DONE(s.wait(s.space->applyEdits(
            {{"event.set", "",
              QStringLiteral(
                  R"({"name":"测试","kind":"promotion","fromDay":20700,"toDay":20705,"lift":2})")}},
            {})));
        QVERIFY(stale(ResultKind::Forecast) && stale(ResultKind::Plan));
        DONE(s.wait(s.space->compute({ResultKind::Plan})));
        QVERIFY(!stale(ResultKind::Forecast) && !stale(ResultKind::Plan));
        QVERIFY(stale(ResultKind::Decisions));  // not asked for
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->compute({})));
        QCOMPARE(s.count("events"), alias->count);
    }

    void forceRemakesTheSame() {
        SampleSpace& s = *m_sample;
        const RowsPtr before = s.rows("forecast");
        const JobInfo made = s.wait(s.space->compute({ResultKind::Forecast}, true));
        QCOMPARE(made.outcome->code, std::string("job.compute.done"));
        const RowsPtr after = s.rows("forecast");
        QCOMPARE(after->keys, before->keys);
        const int final = before->spec->columnIndex("final");
        for (std::size_t r = 0; r < before->count; ++r) QVERIFY(after->at(r, final) == before->at(r, final));
        QVERIFY(stale(ResultKind::Plan));
        DONE(s.wait(s.space->compute({})));
    }

    // An unchanged plan has nothing to mark: a mark on every row would say nothing.
    void samePlanAgainChangesNothing() {
        SampleSpace sample;
        QVERIFY(sample.space);
        QVERIFY(sample.count("plan_orders") > 0);
        QCOMPARE(sample.wait(sample.space->compute({ResultKind::Plan}, true)).state, JobState::Done);
        const RowsPtr orders = sample.rows("plan_orders");
        const int change = orders->spec->columnIndex("change");
        for (std::size_t row = 0; row < orders->count; ++row)
            QVERIFY2(std::holds_alternative<std::monostate>(orders->at(row, change)),
                     orders->keys[row].c_str());
    }

    void overridesOutliveARecompute() {
        SampleSpace& s = *m_sample;
        const std::string sku = s.rows("forecast")->keys.front();
        const std::string week = s.rows("forecast_weeks", {{"sku", sku}})->keys[2];
        const RowsPtr orders = s.rows("plan_orders");
        const std::string order = orders->keys.front();
        DONE(s.wait(
            s.space->applyEdits({{"forecast.override", week, QStringLiteral(R"({"op":"set","amount":4321})")},
                                 {"plan.override", order, QStringLiteral(R"({"qty":98765000})")}},
                                QStringLiteral("直播"))));
        QVERIFY(!stale(ResultKind::Forecast));  // the statistics do not depend on what people say
        QVERIFY(stale(ResultKind::Plan));
        DONE(s.wait(s.space->compute({ResultKind::Forecast, ResultKind::Plan}, true)));
        const RowsPtr weeks = s.rows("forecast_weeks", {{"sku", sku}});
        QCOMPARE(std::get<double>(cell(*weeks, week, "final")), 4321.0);
        QCOMPARE(std::get<QString>(cell(*weeks, week, "reason")), QStringLiteral("直播"));
        QVERIFY(std::get<double>(cell(*weeks, week, "stat")) != 4321.0);
        const RowsPtr planned = s.rows("plan_orders", {{"order_key", order}});
        QCOMPARE(planned->count, std::size_t{1});
        QCOMPARE(std::get<std::int64_t>(cell(*planned, order, "qty")), std::int64_t{98765000});
        QVERIFY(planned->overridden.front() != 0);
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->compute({})));
        const RowsPtr back = s.rows("plan_orders");
        QCOMPARE(back->keys, orders->keys);
    }

    void cancelledCalculationsKeepWhatStood() {
        SampleSpace& s = *m_sample;
        const std::size_t forecasts = s.count("forecast"), orders = s.count("plan_orders");
        const int id = s.space->compute({ResultKind::Segments, ResultKind::Forecast, ResultKind::Plan}, true);
        s.space->jobs().cancel(id);
        QVERIFY(s.wait(id).state == JobState::Cancelled || s.wait(id).state == JobState::Done);
        QCOMPARE(s.count("forecast"), forecasts);
        QCOMPARE(s.count("plan_orders"), orders);
        DONE(s.wait(s.space->compute({})));
    }

    void decisionsSleepAndWake() {
        SampleSpace& s = *m_sample;
        const std::string key = s.rows("decisions")->keys.front();
        const std::size_t open = s.rows("decisions", {{"state", "open"}})->count;
        const int today = s.space->info().asOf.n;
        const auto snooze = [&](int until) {
            return s.wait(s.space->applyEdits(
                {{"decision.state", key, QStringLiteral(R"({"state":"snoozed","untilDay":%1})").arg(until)}},
                {}));
        };
        DONE(snooze(today + 3));
        QCOMPARE(s.rows("decisions", {{"state", "open"}})->count, open - 1);
        QCOMPARE(s.rows("decisions", {{"state", "snoozed"}})->count, std::size_t{1});
        DONE(snooze(today));  // the day has come
        QCOMPARE(s.rows("decisions", {{"state", "open"}})->count, open);
        DONE(s.wait(s.space->undo()));
        DONE(s.wait(s.space->undo()));
    }

    void passphraseLocksAndOpens() {
        FileSpace s;
        QSignalSpy info(s.space.get(), &Workspace::infoChanged);
        DONE(s.wait(s.space->changePassphrase({}, QStringLiteral("首个口令 123"))));
        QTRY_VERIFY(info.count() >= 1);
        QVERIFY(s.space->info().passphraseSet && !s.space->info().locked);
        s.space->lock();
        QVERIFY(s.space->info().locked && !s.space->info().revealPersonal);
        QCOMPARE(code(s.wait(s.space->unlock(QStringLiteral("wrong")))),
                 std::string("vault.wrong_passphrase"));
        QVERIFY(s.space->info().locked);
        DONE(s.wait(s.space->unlock(QStringLiteral("首个口令 123"))));
        QVERIFY(!s.space->info().locked);
        QCOMPARE(code(s.wait(s.space->changePassphrase(QStringLiteral("wrong"), QStringLiteral("x")))),
                 std::string("vault.wrong_passphrase"));
        DONE(s.wait(s.space->changePassphrase(QStringLiteral("首个口令 123"), QStringLiteral("second one"))));
        const std::string path = s.space->info().path;
        s.space.reset();
        auto reopened = Workspace::open(path);
        QVERIFY(reopened.ok());
        s.space = std::move(*reopened);
        QVERIFY(s.space->info().passphraseSet && s.space->info().locked);
        QCOMPARE(code(s.wait(s.space->unlock(QStringLiteral("首个口令 123")))),
                 std::string("vault.wrong_passphrase"));
        DONE(s.wait(s.space->unlock(QStringLiteral("second one"))));
        DONE(s.wait(s.space->changePassphrase(QStringLiteral("second one"), {})));
        QVERIFY(!s.space->info().passphraseSet && !s.space->info().locked);
    }

    void masksFollowTheLock() {
        SampleSpace& s = *m_sample;
        const auto names = [&] {
            const RowsPtr rows = s.rows("customers");
            const int name = rows->spec->columnIndex("name");
            int full = 0;
            for (std::size_t r = 0; r < rows->count; ++r)
                if (const auto* t = std::get_if<QString>(&rows->at(r, name)))
                    full += !t->isEmpty() && !t->contains(QLatin1Char('*'));
            return full;
        };
        DONE(s.wait(s.space->applyEdits(
            {{"setting.set", "privacy.reveal", QStringLiteral(R"({"value":"1"})")}}, {})));
        const int shown = names();
        QVERIFY(shown > 10);
        // On screen in full; what leaves is masked all the same.
        TableQuery all;
        all.table = "customers";
        const std::string left = s.file("people.json");
        DONE(s.wait(s.space->exportRows(all, {"name", "phone"}, "json", left)));
        const QJsonArray people = QJsonDocument::fromJson(bytesOf(left)).array();
        QVERIFY(people.size() > 10);
        for (const QJsonValue& one : people)
            for (const char* column : {"name", "phone"}) {
                const QString text = one.toObject().value(QLatin1String(column)).toString();
                QVERIFY2(text.isEmpty() || text.contains(QLatin1Char('*')), qPrintable(text));
            }
        DONE(s.wait(s.space->changePassphrase({}, QStringLiteral("secret secret"))));
        QCOMPARE(names(), shown);
        s.space->lock();
        QVERIFY(names() < shown / 5);
        DONE(s.wait(s.space->unlock(QStringLiteral("secret secret"))));
        QCOMPARE(names(), shown);
        DONE(s.wait(s.space->changePassphrase(QStringLiteral("secret secret"), {})));
        DONE(s.wait(s.space->undo()));
    }

    void tablesLeaveAsTheyAreShown() {
        SampleSpace& s = *m_sample;
        TableQuery query;
        query.table = "forecast";
        query.limit = 3;
        const RowsPtr rows = *s.space->rows(query);
        const std::string csv = s.file("out.csv"), json = s.file("out.json"), xlsx = s.file("out.xlsx");
        DONE(s.wait(s.space->exportRows(query, {"code", "available", "wape"}, "csv", csv)));
        const QByteArray text = bytesOf(csv);
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].mid(3).trimmed(),
                 (columnHeader("forecast", "code") + u',' + columnHeader(*rows, "available") + u',' +
                  columnHeader("forecast", "wape"))
                     .toUtf8());
        const QString first = std::get<QString>(rows->at(0, rows->spec->columnIndex("code")));
        QVERIFY(lines[1].startsWith(QByteArray(first.toUtf8() + ',')));
        QVERIFY(!text.contains("—"));

        DONE(s.wait(s.space->exportRows(query, {"code", "available", "method"}, "json", json)));
        const QJsonArray array = QJsonDocument::fromJson(bytesOf(json)).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array[0].toObject().value(QLatin1String("code")).toString(), first);
        QCOMPARE(array[0].toObject().value(QLatin1String("key")).toString(),
                 QString::fromStdString(rows->keys[0]));
        const Value& available = rows->at(0, rows->spec->columnIndex("available"));
        if (const auto* milli = std::get_if<std::int64_t>(&available))
            QCOMPARE(array[0].toObject().value(QLatin1String("available")).toDouble(),
                     static_cast<double>(*milli) / 1000.0);
        QCOMPARE(array[0].toObject().value(QLatin1String("method")).toString(),
                 std::get<QString>(rows->at(0, rows->spec->columnIndex("method"))));

        DONE(s.wait(s.space->exportRows(query, {}, "xlsx", xlsx)));
        auto source = exchange::openTable(xlsx);
        QVERIFY(source.ok());
        int count = 0;
        const Status read = (*source)->readRows(0,
                                                [&](const exchange::Row&) {
                                                    ++count;
                                                    return true;
                                                },
                                                {});
        QVERIFY(read.ok());
        QCOMPARE(count, 4);

        QCOMPARE(code(s.wait(s.space->exportRows(query, {"no_such"}, "csv", csv))),
                 std::string("filter.column"));
        QCOMPARE(code(s.wait(s.space->exportRows(query, {}, "doc", csv))), std::string("export.format"));
        QCOMPARE(code(s.wait(s.space->exportRows(query, {}, "csv", s.file("no/such/folder.csv")))),
                 std::string("file.write"));
        QVERIFY(!code(s.wait(s.space->exportRows(query, {}, "json", s.file("no/such/folder.json")))).empty());
    }

    void theWorkbookHoldsTheMainTables() {
        SampleSpace& s = *m_sample;
        const std::string path = s.file("book.xlsx");
        DONE(s.wait(s.space->exportWorkbook(path)));
        auto book = exchange::openTable(path);
        QVERIFY(book.ok());
        QVERIFY((*book)->facts().sheets.size() > 8);
    }

    void backupIsAWorkspaceOfItsOwn() {
        SampleSpace& s = *m_sample;
        const std::string path = s.file("copy.roulian");
        DONE(s.wait(s.space->backupTo(path)));
        auto copy = Workspace::open(path);
        QVERIFY(copy.ok());
        QVERIFY(!(*copy)->info().readOnly);
        TableQuery query;
        query.table = "orders";
        QCOMPARE((*(*copy)->rows(query))->count, s.count("orders"));
        const auto check = checkFile(path);
        QVERIFY(check.ok() && check->damage.empty() && check->format > 0 && !check->rows.empty());
        QCOMPARE(code(s.wait(s.space->backupTo(s.space->info().path))),
                 std::string("store.backup.same_file"));
        DONE(s.wait(s.space->checkIntegrity()));
    }

    void oneBackupADay() {
        SampleSpace& s = *m_sample;
        const QDir folder(QString::fromStdString(s.space->backupFolder()));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        for (int day = 1; day <= 12; ++day) {
            QFile old(
                folder.filePath(QStringLiteral("a-2026-01-%1.roulian").arg(day, 2, 10, QLatin1Char('0'))));
            QVERIFY(old.open(QIODevice::WriteOnly));
        }
        QFile foreign(folder.filePath(QStringLiteral("a-before-the-fair.roulian")));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        const int id = s.space->backupIfDue();
        QVERIFY(id != 0);
        DONE(s.wait(id));
        QCOMPARE(s.space->backupIfDue(), 0);
        QVERIFY(foreign.exists());
        QCOMPARE(folder.entryList({QStringLiteral("a-20*.roulian")}).size(), 10);
        QVERIFY(!folder.exists(QStringLiteral("a-2026-01-01.roulian")));
    }

    // Last: it cannot be taken back.
    void zErasedEverywhere() {
        SampleSpace& s = *m_sample;
        DONE(s.wait(s.space->applyEdits(
            {{"setting.set", "privacy.reveal", QStringLiteral(R"({"value":"1"})")}}, {})));
        const RowsPtr before = s.rows("customers");
        const int name = before->spec->columnIndex("name");
        std::string key;
        QString full;
        for (std::size_t r = 0; r < before->count && key.empty(); ++r)
            if (const auto* t = std::get_if<QString>(&before->at(r, name));
                t && t->size() >= 2 && !t->contains(QLatin1Char('*'))) {
                key = before->keys[r];
                full = *t;
            }
        QVERIFY(!key.empty());
        const std::size_t orders = s.rows("orders", {{"customer", key}})->count;
        DONE(s.wait(s.space->eraseCustomer(std::stoll(key))));
        const RowsPtr after = s.rows("customers", {{"customer", key}});
        if (after->count)
            QVERIFY(!(std::get_if<QString>(&after->at(0, name)) &&
                      std::get<QString>(after->at(0, name)) == full));
        QCOMPARE(s.rows("identities", {{"customer", key}})->count, std::size_t{0});
        QVERIFY(s.rows("orders", {{"customer", key}})->count == orders ||
                s.rows("orders", {{"customer", key}})->count == 0);
    }
};

namespace {

// What the second program may do with a workspace that another one holds, as JSON.
int second(const std::string& path) {
    auto space = Workspace::open(path);
    if (!space) return 1;
    const WorkspaceInfo info = (*space)->info();
    QJsonObject told{{QStringLiteral("readOnly"), info.readOnly},
                     {QStringLiteral("reason"), QString::fromStdString(info.readOnlyReason)}};
    TableQuery query;
    query.table = "forecast";
    if (const auto rows = (*space)->rows(query))
        told.insert(QStringLiteral("forecasts"), static_cast<qint64>((*rows)->count));
    const auto wait = [&](const QString& name, int id) {
        told.insert(name, QString::fromStdString(code((*space)->jobs().wait(id))));
    };
    wait(QStringLiteral("edit"),
         (*space)->applyEdits({{"setting.set", "a.b", QStringLiteral(R"({"value":"1"})")}}, {}));
    wait(QStringLiteral("compute"), (*space)->compute({}, true));
    wait(QStringLiteral("undo"), (*space)->undo());
    ImportRequest request;
    request.paths = {path};
    wait(QStringLiteral("import"), (*space)->importFiles(request));
    std::fputs(QJsonDocument(told).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (const QString path = qEnvironmentVariable("ROULIAN_SECOND"); !path.isEmpty())
        return second(path.toStdString());
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
