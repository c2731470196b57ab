#pragma once
// "Why this number": formula, inputs with their sources, time of calculation; copyable as text.
#include <QWidget>
#include <optional>

#include "workspace/workspace.h"

class QLabel;
class QTableWidget;

namespace roulian::ui {

class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);
    void setExplanation(const workspace::Explanation& explanation);
    // Asks the workspace on a worker thread; a newer request replaces an older one.
    void explain(const workspace::Workspace& workspace, const std::string& table, const std::string& key,
                 const std::string& column);
    void clear();
    void copy() const;

private:
    std::optional<workspace::Explanation> m_explanation;
    QLabel *m_title, *m_formula, *m_when;
    QTableWidget* m_inputs;
    int m_request = 0;
};

}  // namespace roulian::ui
