#include "ui/shell/job_tray.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

using workspace::JobInfo;
using workspace::JobState;

struct JobTray::Row : QWidget {
    QLabel *name, *state;
    QProgressBar* bar;
    QPushButton *cancel, *retry, *copy, *issues;
};

JobTray::JobTray(workspace::JobRunner& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setSpacing(4);
    m_list->addStretch(1);
    area->setWidget(inner);
    outer->addWidget(area);
    const std::vector<JobInfo> all = jobs.jobs();
    for (auto it = all.rbegin(); it != all.rend(); ++it) update(it->id);
    connect(&jobs, &workspace::JobRunner::changed, this, &JobTray::update);
    connect(&jobs, &workspace::JobRunner::finished, this, &JobTray::update);
}

QString JobTray::title(const JobInfo& job) {
    return workspace::sentence(job.code, job.args);
}

QString JobTray::words(const JobInfo& job) {
    switch (job.state) {
        case JobState::Queued:
            return tr("waiting");
        case JobState::Running: {
            if (job.progress.stage.empty()) return tr("running");
            const QString stage = workspace::sentence(job.progress.stage, {});
            const auto n = [](std::int64_t v) { return workspace::shownNumber(static_cast<double>(v)); };
            if (job.progress.rows > 0 && job.progress.total > 0)  // of a file: what is counted are bytes
                return tr("%1: %2 rows, %3 of %4")
                    .arg(stage, n(job.progress.rows), QLocale().formattedDataSize(job.progress.done),
                         QLocale().formattedDataSize(job.progress.total));
            if (job.progress.total > 0)
                return tr("%1: %2 of %3").arg(stage, n(job.progress.done), n(job.progress.total));
            return job.progress.done > 0 ? stage % QStringLiteral(": ") % n(job.progress.done) : stage;
        }
        case JobState::Done:
            return job.outcome ? workspace::sentence(job.outcome->code, job.outcome->args) : tr("done");
        case JobState::Failed:
            return job.error ? workspace::sentence(*job.error) : tr("failed");
        case JobState::Cancelled:
            return tr("cancelled; nothing was changed");
    }
    return {};
}

QString JobTray::details(const JobInfo& job) {
    QStringList lines{title(job), words(job)};
    if (job.error) lines << workspace::whatToDo(job.error->code) << QString::fromStdString(job.error->code);
    if (job.outcome)
        for (const Issue& issue : job.outcome->issues) lines << workspace::sentence(issue);
    if (job.finishedMs > job.startedMs)
        lines << tr("%1 s").arg(
            workspace::shownNumber(static_cast<double>(job.finishedMs - job.startedMs) / 1000, 1));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void JobTray::update(int id) {
    const auto job = m_jobs.job(id);
    if (!job) return;
    Row* row = m_rows.value(id);
    if (!row) {
        row = new Row;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(8, 2, 8, 2);
        row->name = new QLabel;
        row->state = new QLabel;
        row->state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->state->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->bar = new QProgressBar;
        row->bar->setTextVisible(false);
        row->bar->setFixedWidth(120);
        row->cancel = new QPushButton(tr("Cancel"));
        row->retry = new QPushButton(tr("Retry"));
        row->issues = new QPushButton(tr("Problems"));
        row->copy = new QPushButton(tr("Copy details"));
        layout->addWidget(row->name);
        layout->addWidget(row->bar);
        layout->addWidget(row->state, 1);
        for (QPushButton* button : {row->cancel, row->retry, row->issues, row->copy})
            layout->addWidget(button);
        connect(row->cancel, &QPushButton::clicked, this, [this, id] { m_jobs.cancel(id); });
        connect(row->retry, &QPushButton::clicked, this, [this, id] { m_jobs.retry(id); });
        connect(row->issues, &QPushButton::clicked, this, &JobTray::issuesRequested);
        connect(row->copy, &QPushButton::clicked, this, [this, id] {
            if (const auto info = m_jobs.job(id)) QApplication::clipboard()->setText(details(*info));
        });
        m_list->insertWidget(0, row);
        m_rows.insert(id, row);
    }
    row->name->setText(title(*job));
    row->bar->setAccessibleName(title(*job));
    row->state->setText(words(*job));
    row->state->setToolTip(details(*job));
    const bool active = job->state == JobState::Queued || job->state == JobState::Running;
    const bool failed = job->state == JobState::Failed;
    row->bar->setVisible(active);
    row->bar->setRange(0, job->progress.total > 0 ? 1000 : 0);
    if (job->progress.total > 0)
        row->bar->setValue(static_cast<int>(job->progress.done * 1000 / job->progress.total));
    row->cancel->setVisible(active);
    row->retry->setVisible(failed || job->state == JobState::Cancelled);
    row->issues->setVisible(job->outcome && !job->outcome->issues.empty());
    row->copy->setVisible(!active);
    QPalette palette;
    if (failed) palette.setColor(QPalette::WindowText, tokens().danger);
    row->state->setPalette(palette);
}

}  // namespace roulian::ui
