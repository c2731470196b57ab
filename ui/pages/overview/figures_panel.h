#pragma once
// The measures that marketing and supply share, side by side; each opens the list behind it.
#include <QWidget>

#include "ui/shell/page.h"
#include "workspace/measures.h"

class QGridLayout;

namespace roulian::ui {
class KpiButton;
}

namespace roulian::ui::pages::overview {

class FiguresPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPanel(Shell& shell, QWidget* parent = nullptr);
    void setFigures(const std::vector<workspace::MeasureFigure>& figures);
    const std::map<std::string, KpiButton*>& buttons() const { return m_buttons; }

private:
    Shell& m_shell;
    std::map<std::string, KpiButton*> m_buttons;
};

}  // namespace roulian::ui::pages::overview
