#pragma once
// New-product wizard: which product, what is expected of it, whom it resembles; the curve with ranges follows every answer.
#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

#include "ui/charts/fan_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/demand/event_dialog.h"
#include "workspace/launch_preview.h"

class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace roulian::ui::pages::demand {

class LaunchWizard : public QDialog {
    Q_OBJECT
public:
    // code: of the product or launch to begin with; empty = to be written. Reads on worker threads.
    LaunchWizard(workspace::Workspace& workspace, const workspace::LaunchAsk& ask, QWidget* parent = nullptr);
    ~LaunchWizard() override;
    workspace::Edit edit() const;  // launch.set of what is shown
    QString reason() const;
    void setGoods(const KnownGoods& goods);  // completes codes and categories
    bool loading() const { return m_pending; }
    const std::optional<workspace::LaunchPreview>& preview() const { return m_preview; }
    QTreeWidget* likes() const { return m_likes; }
    QLineEdit* code() const { return m_code; }
    QDoubleSpinBox* guess() const { return m_guess; }

Q_SIGNALS:
    void previewed();

private:
    void build();
    void ask();  // soon, not on every key
    void read();
    void take(int id, const Result<workspace::LaunchPreview>& made);
    void showCandidates();
    void draw();
    void setProblem(const QString& sentence);
    workspace::LaunchAsk current() const;

    workspace::Workspace& m_workspace;
    workspace::LaunchAsk m_first;
    KnownGoods m_goods;
    std::optional<workspace::LaunchPreview> m_preview;
    std::optional<std::vector<std::string>> m_chosen;  // absent = the most similar ones
    QTimer m_soon;
    int m_id = 0;
    bool m_pending = false;
    struct Running;
    std::shared_ptr<Running> m_running;
    QLineEdit *m_code, *m_name, *m_category, *m_reason;
    QDoubleSpinBox *m_price, *m_guess, *m_low, *m_high, *m_early;
    QDateEdit* m_from;
    QSpinBox* m_weeks;
    QTreeWidget* m_likes;
    TrendChart* m_curves;
    FanChart* m_fan;
    QLabel *m_problem, *m_parts;
    QPushButton* m_accept;
};

}  // namespace roulian::ui::pages::demand
