#pragma once
// Overview: today's decisions ranked by money at stake, the loop with one figure a stage, and the measures that
// marketing and supply share.
#include <QList>
#include <utility>

#include "ui/pages/overview/decision.h"
#include "ui/shell/page.h"
#include "workspace/measures.h"

class QPushButton;
class QSplitter;

namespace roulian::ui {
class DetailSplitter;
class TablePane;
}  // namespace roulian::ui

namespace roulian::ui::pages::overview {

class EvidencePanel;
class FiguresPanel;
class LoopStrip;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);
    ~OverviewPage() override;
    void openLocation(const Location& location) override;
    Location location() const override;
    bool loading() const override;

    TablePane* pane() const { return m_pane; }
    EvidencePanel* evidence() const { return m_evidence; }

private:
    struct Summary {  // of the header and the figures
        std::vector<workspace::MeasureFigure> figures;
        std::int64_t open = 0, due = 0, done = 0, snoozed = 0;
        QList<std::pair<QString, QString>> money;  // of open decisions: kind and its money, largest first
    };
    static Summary readSummary(const workspace::Workspace& workspace);
    void build();
    void addActions();
    void refreshSummary();
    void takeSummary(const Summary& summary);
    void showCurrent();
    std::vector<Decision> chosen() const;
    QString effectOf(const std::vector<Decision>& decisions) const;
    void carryOut();
    void change(const QString& state, std::optional<Day> until, const QString& question);
    void apply(const std::vector<Decision>& decisions, const QString& state, std::optional<Day> until,
               const QString& reason);
    void snoozeDays(int days);
    void snoozeUntil();
    QPoint promptPoint() const;

    TablePane* m_pane = nullptr;
    EvidencePanel* m_evidence = nullptr;
    FiguresPanel* m_figures = nullptr;
    QWidget* m_figuresArea = nullptr;
    LoopStrip* m_loop = nullptr;
    DetailSplitter* m_main = nullptr;
    QSplitter* m_bottom = nullptr;
    QPushButton *m_do = nullptr, *m_done = nullptr, *m_snooze = nullptr;
    int m_request = 0;
    bool m_reading = false;
};

int dueCount(const workspace::Workspace& workspace);  // open decisions due today or earlier
PageSpec page();

}  // namespace roulian::ui::pages::overview
