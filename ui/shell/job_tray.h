#pragma once
// All jobs of the session: progress, Cancel, Retry, details that can be copied.
#include <QHash>
#include <QWidget>

#include "workspace/jobs.h"

class QVBoxLayout;

namespace roulian::ui {

class JobTray : public QWidget {
    Q_OBJECT
public:
    explicit JobTray(workspace::JobRunner& jobs, QWidget* parent = nullptr);
    static QString title(const workspace::JobInfo& job);
    static QString words(const workspace::JobInfo& job);  // stage and count, or what came of it
    static QString details(const workspace::JobInfo& job);

Q_SIGNALS:
    void issuesRequested();

private:
    struct Row;
    void update(int id);
    workspace::JobRunner& m_jobs;
    QVBoxLayout* m_list;
    QHash<int, Row*> m_rows;
};

}  // namespace roulian::ui
