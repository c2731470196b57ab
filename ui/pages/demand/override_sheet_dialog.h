#pragma once
// Brings an edited sheet of overrides back: choose or drop the file, see every change and problem, say why, apply as one step.
#include <QDialog>
#include <memory>

#include "ui/pages/demand/override_sheet_model.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace roulian::ui::pages::demand {

class OverrideSheetDialog : public QDialog {
    Q_OBJECT
public:
    explicit OverrideSheetDialog(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~OverrideSheetDialog() override;
    void read(const QString& file);  // on a worker thread; previewed() follows
    bool loading() const { return m_pending; }
    std::vector<workspace::Edit> edits() const { return m_preview.edits(); }  // of the file read last
    QString reason() const;
    QTableView* changes() const { return m_changes; }
    QTableView* problems() const { return m_problems; }
    QLineEdit* reasonEdit() const { return m_reason; }
    QPushButton* applyButton() const { return m_apply; }

Q_SIGNALS:
    void previewed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void choose();
    void take(int id, const Result<workspace::OverrideSheetPreview>& made);
    void setWorking(bool working);
    workspace::Workspace& m_workspace;
    workspace::OverrideSheetPreview m_preview;
    int m_id = 0;
    bool m_pending = false;
    struct Running;
    std::shared_ptr<Running> m_running;
    SheetChangesModel* m_changeRows;
    SheetProblemsModel* m_problemRows;
    QPushButton *m_choose, *m_apply;
    QLabel *m_file, *m_summary, *m_problem;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    QTableView *m_changes, *m_problems;
    QLineEdit* m_reason;
};

}  // namespace roulian::ui::pages::demand
