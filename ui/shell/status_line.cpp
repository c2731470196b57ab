#include "ui/shell/status_line.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "ui/shell/job_tray.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

using workspace::JobState;

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_message = new QLabel(tr("Ready"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_message->setMinimumWidth(60);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_undo = new QPushButton(tr("Undo"));
    m_retry = new QPushButton(tr("Retry"));
    m_info = new QLabel;
    m_info->setForegroundRole(QPalette::PlaceholderText);
    m_issues = new QToolButton;
    m_issues->setIcon(icon(QStringLiteral("issue")));
    m_issues->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_issues->setAutoRaise(true);
    m_jobs = new QToolButton;
    m_jobs->setIcon(icon(QStringLiteral("jobs")));
    m_jobs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jobs->setText(tr("Jobs"));
    m_jobs->setAutoRaise(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_message, m_bar, m_cancel, m_retry, m_undo})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_info, m_issues, m_jobs}) row->addWidget(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_cancel, m_retry, m_undo, m_issues})
        widget->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_workspace && m_job) m_workspace->jobs().cancel(m_job);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retry->hide();
        if (m_workspace && m_failed) m_workspace->jobs().retry(m_failed);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        Q_EMIT undoRequested();
    });
    connect(m_jobs, &QToolButton::clicked, this, &StatusLine::jobsRequested);
    connect(m_issues, &QToolButton::clicked, this, &StatusLine::issuesRequested);
    setFixedHeight(qMax(28, fontMetrics().height() + 14));
}

void StatusLine::setWorkspace(workspace::Workspace* workspace) {
    m_workspace = workspace;
    m_job = m_failed = 0;
    m_jobs->setVisible(workspace);
    m_info->clear();
    if (!workspace) return;
    connect(&workspace->jobs(), &workspace::JobRunner::changed, this, [this] { jobChanged(); });
    connect(&workspace->jobs(), &workspace::JobRunner::finished, this, &StatusLine::jobFinished);
    connect(workspace, &workspace::Workspace::infoChanged, this, &StatusLine::infoChanged);
    connect(workspace, &workspace::Workspace::changed, this, &StatusLine::infoChanged);
    infoChanged();
    jobChanged();
}

namespace {

// Looking at files shows where the files are listed; a look into the download folder must not show at all.
bool quiet(const workspace::JobInfo& job) {
    return job.code == "job.preview";
}

}  // namespace

void StatusLine::notify(const QString& sentence, bool offerUndo) {
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setPalette({});
    m_undo->setVisible(offerUndo && m_workspace && m_workspace->undoState().canUndo);
    m_retry->hide();
}

void StatusLine::jobChanged() {
    if (!m_workspace) return;
    const std::vector<workspace::JobInfo> jobs = m_workspace->jobs().jobs();
    const workspace::JobInfo* running = nullptr;
    int waiting = 0;
    for (const auto& job : jobs) {
        if (quiet(job)) continue;
        if (job.state == JobState::Running && (!running || job.lane == workspace::Lane::Writer))
            running = &job;
        if (job.state == JobState::Queued) ++waiting;
    }
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_jobs->setText(waiting > 0 ? tr("Jobs (%1 waiting)").arg(waiting) : tr("Jobs"));
    if (!running) {
        m_job = 0;
        return;
    }
    m_job = running->id;
    m_undo->hide();
    m_retry->hide();
    m_message->setPalette({});
    m_message->setText(JobTray::title(*running) % QStringLiteral("  ·  ") % JobTray::words(*running));
    m_bar->setRange(0, running->progress.total > 0 ? 1000 : 0);
    if (running->progress.total > 0)
        m_bar->setValue(static_cast<int>(running->progress.done * 1000 / running->progress.total));
}

void StatusLine::jobFinished(int id) {
    jobChanged();
    const auto job = m_workspace ? m_workspace->jobs().job(id) : std::nullopt;
    if (!job || m_job != 0 || (quiet(*job) && job->state == JobState::Done)) return;
    notify(JobTray::words(*job), job->outcome && job->outcome->undoable);
    if (job->state == JobState::Failed) {
        m_failed = id;
        m_retry->show();
        QPalette palette;
        palette.setColor(QPalette::WindowText, tokens().danger);
        m_message->setPalette(palette);
        m_message->setText(QStringLiteral("✕ ") % JobTray::words(*job));
        m_message->setToolTip(JobTray::details(*job));
    }
}

void StatusLine::infoChanged() {
    if (!m_workspace) return;
    const workspace::WorkspaceInfo info = m_workspace->info();
    QStringList parts;
    if (info.lastImportAt > 0)
        parts << tr("last import %1")
                     .arg(QDateTime::fromSecsSinceEpoch(info.lastImportAt, Qt::UTC)
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    parts << (info.readOnly ? tr("read-only") : tr("everything is saved"));
    m_info->setText(parts.join(QStringLiteral("  ·  ")));
    m_issues->setVisible(info.openIssues > 0);
    m_issues->setText(tr("%1 problems").arg(workspace::shownNumber(static_cast<double>(info.openIssues))));
}

}  // namespace roulian::ui
