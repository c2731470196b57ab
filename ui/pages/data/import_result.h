#pragma once
// What an import or a dry run did, file by file, with the way to its problems.
#include <QWidget>

#include "workspace/jobs.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace roulian::ui {
class SectionHeading;
}

namespace roulian::ui::pages::data {

class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(QWidget* parent = nullptr);
    void clear(bool dryRun);
    void progress(const workspace::JobInfo& job);  // while it runs
    void add(const workspace::JobInfo& job);
    int fileCount() const;

Q_SIGNALS:
    void problemsRequested();

private:
    void addProblems(QTreeWidgetItem& file, const workspace::JobOutcome& outcome);
    SectionHeading* m_heading;
    QLabel* m_summary;
    QTreeWidget* m_files;
    QPushButton* m_problems;
    QStringList m_sentences;
};

}  // namespace roulian::ui::pages::data
