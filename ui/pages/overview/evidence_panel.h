#pragma once
// Why a decision stands in the list: its sentence, the figures it rests on, stock and forecast of its product,
// what the plan says about it, and "why this number".
#include <QWidget>

#include "ui/charts/fan_chart.h"
#include "ui/pages/overview/decision.h"
#include "workspace/workspace.h"

class QLabel;
class QTabWidget;
class QTimer;

namespace roulian::ui {
class FactsPanel;
class WhyPanel;
}  // namespace roulian::ui

namespace roulian::ui::pages::overview {

// Read on a worker thread.
struct Evidence {
    FanData fan;
    bool hasFan = false;
    QStringList messages;                  // plan messages of the product
    QList<QPair<QString, QString>> stock;  // warehouse, available
};
Evidence readEvidence(const workspace::Workspace& workspace, const Decision& decision);

class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePanel(workspace::Workspace& workspace, QWidget* parent = nullptr);
    void show(const std::optional<Decision>& decision);  // outdated answers are dropped
    bool loading() const { return m_loading; }
    QString title() const;
    FanChart* chart() const { return m_fan; }

private:
    void take(const Decision& decision, const Evidence& evidence);
    workspace::Workspace& m_workspace;
    QLabel *m_title, *m_why, *m_messages;
    FactsPanel* m_facts;
    FanChart* m_fan;
    WhyPanel* m_explain;
    QTabWidget* m_tabs;
    int m_request = 0;
    bool m_loading = false;
};

}  // namespace roulian::ui::pages::overview
