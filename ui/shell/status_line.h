#pragma once
// Last line of the window: job progress with Cancel, or the last message with Undo; last import; problems;
// "everything is saved".
#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace roulian::ui {

class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setWorkspace(workspace::Workspace* workspace);
    void notify(const QString& sentence, bool offerUndo);

Q_SIGNALS:
    void undoRequested();
    void jobsRequested();
    void issuesRequested();

private:
    void jobChanged();
    void jobFinished(int id);
    void infoChanged();
    workspace::Workspace* m_workspace = nullptr;
    QLabel *m_message, *m_info;
    QProgressBar* m_bar;
    QPushButton *m_cancel, *m_undo, *m_retry;
    QToolButton *m_jobs, *m_issues;
    int m_job = 0, m_failed = 0;
};

}  // namespace roulian::ui
