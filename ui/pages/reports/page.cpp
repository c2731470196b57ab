#include "ui/pages/reports/page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QtConcurrent>
#include <cmath>

#include "ui/charts/bars_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/forms/detail_splitter.h"
#include "ui/pages/reports/measure_model.h"
#include "ui/report/measure_kpi.h"
#include "ui/report/report.h"
#include "ui/tables/table_pane.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::reports {

using namespace workspace;

namespace {
constexpr const char* kViews[] = {"trend", "classes", "accuracy"};  // tabs

struct Weeks {
    std::vector<Day> days;
    std::vector<double> values;  // as shown: fractions, yuan, counts
};

Weeks readWeeks(const Workspace& workspace, const std::string& id) {
    Weeks out;
    TableQuery query;
    query.table = "measure_weeks";
    query.where["id"] = id;
    const auto rows = workspace.rows(query);
    const MeasureInfo* info = measureInfo(id);
    if (!rows || !info) return out;
    for (std::size_t row = 0; row < (*rows)->count; ++row) {
        const Week week{static_cast<std::int32_t>(integerAt(**rows, row, "week").value_or(0))};
        const double value = numberAt(**rows, row, "value").value_or(NAN);
        out.days.push_back(week.monday());
        out.values.push_back(info->unit == MeasureUnit::Money    ? value / 100  // fen
                             : info->unit == MeasureUnit::Points ? value * 100
                                                                 : value);
    }
    return out;
}
}  // namespace

ReportsPage::ReportsPage(PageContext context, QWidget* parent) : Page(context, parent) {
    build();
    addActions();
    connect(&ctx.workspace, &Workspace::changed, this, &ReportsPage::refresh);
    connect(&ctx.workspace, &Workspace::infoChanged, this, &ReportsPage::refresh);
    refresh();
}

ReportsPage::~ReportsPage() {
    // Reads still under way use the workspace, which may go away after us.
    const auto reads = findChildren<QFutureWatcherBase*>();
    for (QFutureWatcherBase* read : reads) read->waitForFinished();
}

void ReportsPage::openLocation(const Location& location) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (location.view == QLatin1String(kViews[i])) m_tabs->setCurrentIndex(i);
    if (location.selection.isEmpty()) return;
    const int row = m_model->rowOf(location.selection.toStdString());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, MeasureModel::Name));
    else
        m_wanted = location.selection;  // not read yet
}

Location ReportsPage::location() const {
    Location here;
    here.view = QLatin1String(kViews[qMax(0, m_tabs->currentIndex())]);
    here.selection = currentId();
    return here;
}

QStringList ReportsPage::views() const {
    QStringList all;
    for (const char* view : kViews) all << QLatin1String(view);
    return all;
}

bool ReportsPage::loading() const {
    return Page::loading() || m_reading || m_trendReading;
}

QString ReportsPage::currentId() const {
    const MeasureFigure* f = m_model->figure(m_table->currentIndex().row());
    return f ? QString::fromStdString(f->id) : QString();
}

void ReportsPage::refresh() {
    const int request = ++m_request;
    m_reading = true;
    auto* watcher = new QFutureWatcher<Figures>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_request) return;
        m_reading = false;
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([workspace = &ctx.workspace] {
        Figures out;
        TableQuery query;
        query.table = "measures";
        if (const auto rows = workspace->rows(query)) out.measures = measureFigures(**rows);
        query.table = "rfm_classes";
        if (const auto rows = workspace->rows(query)) out.classes = *rows;
        return out;
    }));
}

void ReportsPage::take(const Figures& figures) {
    const bool none = figures.measures.empty();
    m_stack->setCurrentWidget(none ? m_empty : m_splitter);
    m_pdf->setEnabled(!none);
    m_workbook->setEnabled(!none);
    const QString keep = m_wanted.isEmpty() ? currentId() : m_wanted;
    m_wanted.clear();
    m_model->setFigures(figures.measures);
    const int row = std::max(0, m_model->rowOf(keep.toStdString()));
    if (!none && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, MeasureModel::Name));
    else
        showMeasure();
    if (!none) m_table->resizeColumnsToContents();  // two dozen rows

    BarsData bars;
    bars.unit = columnUnit("rfm_classes", "customers");
    BarsData::Set set{columnTitle("rfm_classes", "customers"), {}};
    m_classIds.clear();
    if (figures.classes)
        for (std::size_t i = 0; i < figures.classes->count; ++i) {
            bars.categories << shownAt(*figures.classes, i, "class");
            set.values.push_back(numberAt(*figures.classes, i, "customers").value_or(0));
            m_classIds.push_back(textAt(*figures.classes, i, "class").toStdString());
        }
    if (!set.values.empty()) bars.sets.push_back(std::move(set));
    m_classes->setData(std::move(bars));

    setSubtitle(none ? QString()
                     : tr("%1 measures, 28 days against the 28 before").arg(figures.measures.size()));
    QList<Kpi> kpis;
    for (const char* id : {"sales", "wape", "fill_rate", "on_time"})
        for (const MeasureFigure& f : figures.measures)
            if (f.id == id) kpis << measureKpi(f, ctx.shell);
    setKpis(kpis);
}

void ReportsPage::showMeasure() {
    const int request = ++m_trendRequest;
    const MeasureFigure* f = m_model->figure(m_table->currentIndex().row());
    m_trendReading = f != nullptr;
    if (!f) {
        m_name->clear();
        m_definition->clear();
        m_trend->setData({});
        return;
    }
    m_name->setText(measureName(f->id) % QStringLiteral("  ") % measureWithUnit(f->id, f->value));
    m_definition->setText(measureHelp(f->id));
    auto* watcher = new QFutureWatcher<Weeks>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, id = f->id] {
        watcher->deleteLater();
        if (request != m_trendRequest) return;
        m_trendReading = false;
        const Weeks weeks = watcher->result();
        const MeasureInfo* info = measureInfo(id);
        TrendData series;
        // The measure counts 28 days, the chart each week by itself.
        const bool sum = id == "sales" || id == "orders" || id == "buyers";
        const QString unit = measureUnit(id);
        series.unit = !sum ? unit : unit.isEmpty() ? tr("a week") : tr("%1 a week").arg(unit);
        series.percent = info->unit == MeasureUnit::Percent;
        series.decimals = info->decimals;
        series.days = weeks.days;
        if (!weeks.values.empty()) series.lines.push_back({measureName(id), weeks.values, false});
        m_trend->setCaption(weeks.values.empty() ? QString() : tr("%1, week by week").arg(measureName(id)));
        m_trend->setData(std::move(series));
    });
    watcher->setFuture(
        QtConcurrent::run([workspace = &ctx.workspace, id = f->id] { return readWeeks(*workspace, id); }));
    Q_EMIT locationChanged();
}

int ReportsPage::writePdf(const QString& path) {
    Job job;
    job.code = "job.report";
    job.lane = Lane::Reader;
    job.run = [workspace = &ctx.workspace, path](const JobContext&) -> Result<JobOutcome> {
        if (const auto done = writeReportPdf(*workspace, path.toStdString()); !done) return done.error();
        JobOutcome outcome;
        outcome.code = "job.report.done";
        outcome.args = {path.toStdString()};
        outcome.data["path"] = path.toStdString();
        return outcome;
    };
    const int id = ctx.workspace.jobs().submit(std::move(job));
    written(id, path);
    return id;
}

int ReportsPage::writeWorkbook(const QString& path) {
    const int id = ctx.workspace.exportWorkbook(path.toStdString());
    written(id, path);
    return id;
}

void ReportsPage::written(int job, const QString& path) {
    auto* once = new QObject(this);
    connect(&ctx.workspace.jobs(), &JobRunner::finished, once, [this, once, job, path](int id) {
        if (id != job) return;
        once->deleteLater();
        const auto info = ctx.workspace.jobs().job(id);
        if (!info || info->state != JobState::Done) return;
        m_lastPath = path;
        m_folder->setEnabled(true);
        ctx.shell.notify(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void ReportsPage::askAndWrite(const QString& suffix, const QString& filter) {
    const WorkspaceInfo info = ctx.workspace.info();
    const QString folder = m_lastPath.isEmpty() ? QFileInfo(QString::fromStdString(info.path)).path()
                                                : QFileInfo(m_lastPath).path();
    const QString name = QString::fromStdString(info.name) % QLatin1Char(' ') %
                         QString::fromStdString(info.asOf.iso()) % QLatin1Char('.') % suffix;
    auto* dialog = new QFileDialog(this, tr("Save report"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& path) {
        suffix == QLatin1String("pdf") ? writePdf(path) : writeWorkbook(path);
    });
    dialog->open();
}

void ReportsPage::openFolder() {
    if (m_lastPath.isEmpty()) return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_lastPath).absolutePath()));
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("reports");
    spec.title = [] { return ReportsPage::tr("Reports"); };
    spec.icon = QStringLiteral("reports");
    spec.order = 7;
    spec.results = {ResultKind::Metrics};
    spec.factory = [](PageContext context, QWidget* parent) -> Page* {
        return new ReportsPage(context, parent);
    };
    return spec;
}

}  // namespace roulian::ui::pages::reports
