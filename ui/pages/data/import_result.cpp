#include "ui/pages/data/import_result.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::data {

ImportResult::ImportResult(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_heading = new SectionHeading(tr("What was done"));
    layout->addWidget(m_heading);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_summary);
    m_files = new QTreeWidget;
    m_files->setAccessibleName(tr("Result of each file"));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAlternatingRowColors(true);
    m_files->setHeaderLabels({tr("File"), tr("Kind"), tr("Rows in"), tr("Rejected"), tr("Skipped"), tr("New"),
                              tr("Changed"), tr("Unchanged"), tr("Note")});
    m_files->setColumnWidth(0, 260);
    m_files->setColumnWidth(1, 170);
    for (int c = 2; c < 8; ++c) {
        m_files->setColumnWidth(c, 84);
        m_files->headerItem()->setTextAlignment(c, Qt::AlignRight | Qt::AlignVCenter);
    }
    layout->addWidget(m_files, 1);
    m_problems = new QPushButton(tr("Show problems"));
    m_problems->hide();
    layout->addWidget(m_problems, 0, Qt::AlignLeft);
    connect(m_problems, &QPushButton::clicked, this, &ImportResult::problemsRequested);
}

void ImportResult::clear(bool dryRun) {
    m_heading->setText(dryRun ? tr("What importing would do") : tr("What was done"));
    m_sentences.clear();
    m_summary->setText(tr("Working…"));
    m_files->clear();
    m_files->setRootIsDecorated(false);
    m_problems->hide();
}

void ImportResult::progress(const workspace::JobInfo& job) {
    if (job.progress.stage.empty()) return;
    const std::string code = "progress." + job.progress.stage;
    const QString stage = workspace::sentence(code, {});
    if (stage == QString::fromStdString(code)) return;
    QStringList lines = m_sentences;
    lines << (job.progress.total > 0
                  ? tr("%1 … %2").arg(stage,
                                      workspace::shownPercent(static_cast<double>(job.progress.done) /
                                                                  static_cast<double>(job.progress.total),
                                                              0))
                  : tr("%1 …").arg(stage));
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

int ImportResult::fileCount() const {
    return m_files->topLevelItemCount();
}

void ImportResult::addProblems(QTreeWidgetItem& file, const workspace::JobOutcome& outcome) {
    constexpr int kMost = 50;
    const std::string name = file.text(0).toStdString();
    int shown = 0, rest = 0;
    for (const Issue& issue : outcome.issues) {
        if (issue.file != name || issue.severity != Severity::Error) continue;
        if (++shown > kMost) {
            ++rest;
            continue;
        }
        auto* line = new QTreeWidgetItem(&file, {workspace::sentence(issue)});
        line->setFirstColumnSpanned(true);
        line->setToolTip(0, workspace::whatToDo(issue.code));
    }
    if (rest > 0) {
        auto* line = new QTreeWidgetItem(&file, {tr("… and more")});
        line->setFirstColumnSpanned(true);
    }
    m_files->setRootIsDecorated(true);
    file.setExpanded(shown <= 10);
}

void ImportResult::add(const workspace::JobInfo& job) {
    if (job.state == workspace::JobState::Cancelled)
        m_sentences << tr("Cancelled; nothing was changed.");
    else if (job.error)
        m_sentences << workspace::sentence(*job.error) % QLatin1Char(' ') %
                           workspace::whatToDo(job.error->code);
    else if (job.outcome)
        m_sentences << workspace::sentence(job.outcome->code, job.outcome->args);
    m_summary->setText(m_sentences.join(QLatin1Char('\n')));
    if (!job.outcome) return;
    const auto found = job.outcome->data.find("files");
    if (found == job.outcome->data.end()) return;
    bool rejected = false;
    for (const QJsonValue& value :
         QJsonDocument::fromJson(QByteArray::fromStdString(found->second)).array()) {
        const QJsonObject file = value.toObject();
        auto* item = new QTreeWidgetItem(m_files);
        item->setText(0, file.value(QLatin1String("name")).toString());
        item->setText(1, workspace::formatText(file.value(QLatin1String("format")).toString().toStdString()));
        const char* const keys[] = {"ok", "errors", "skipped", "new", "changed", "same"};
        for (int c = 0; c < 6; ++c) {
            item->setText(c + 2, workspace::shownNumber(file.value(QLatin1String(keys[c])).toDouble()));
            item->setTextAlignment(c + 2, Qt::AlignRight | Qt::AlignVCenter);
        }
        const bool bad = file.value(QLatin1String("errors")).toDouble() > 0;
        rejected |= bad;
        if (bad) item->setForeground(3, toneColor(workspace::Tone::Danger));
        const QString left = file.value(QLatin1String("left")).toString();
        if (!left.isEmpty()) {
            item->setText(8, tr("– skipped: %1").arg(workspace::sentence(left.toStdString(), {})));
            for (int c = 0; c < m_files->columnCount(); ++c) {
                if (c >= 2 && c < 8) item->setText(c, {});
                item->setForeground(c, toneColor(workspace::Tone::Neutral));
            }
        } else if (file.value(QLatin1String("repeated")).toBool()) {
            item->setText(8, tr("= imported before, skipped"));
        } else if (file.contains(QLatin1String("error"))) {
            std::vector<std::string> args;
            for (const QJsonValue& arg : file.value(QLatin1String("args")).toArray())
                args.push_back(arg.toString().toStdString());
            item->setText(8, QStringLiteral("✕ ") %
                                 workspace::sentence(
                                     file.value(QLatin1String("error")).toString().toStdString(), args));
            item->setForeground(8, toneColor(workspace::Tone::Danger));
        } else {
            item->setText(8, bad ? tr("! some rows need a look") : tr("✓ all good"));
        }
        item->setToolTip(8, item->text(8));
        // A dry run leaves no list of problems behind, so they are told here.
        if (bad && job.outcome->code == "job.import.checked") addProblems(*item, *job.outcome);
    }
    // A dry run writes no problem list there would be to show.
    m_problems->setVisible(m_problems->isVisible() || (rejected && job.outcome->data.count("batch")));
}

}  // namespace roulian::ui::pages::data
