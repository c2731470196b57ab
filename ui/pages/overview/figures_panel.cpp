#include "ui/pages/overview/figures_panel.h"

#include <QGridLayout>

#include "ui/forms/kpi_button.h"
#include "ui/forms/section_heading.h"
#include "ui/report/measure_kpi.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

namespace {
constexpr const char* kMarketing[] = {"sales", "buyers", "repeat_rate"};
constexpr const char* kSupply[] = {"fill_rate", "stock_turns", "wape"};
}  // namespace

FiguresPanel::FiguresPanel(Shell& shell, QWidget* parent) : QWidget(parent), m_shell(shell) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    int column = 0;
    const auto fill = [&](const QString& title, const auto& ids) {
        grid->addWidget(new SectionHeading(title), 0, column);
        int row = 1;
        for (const char* id : ids) {
            auto* button = new KpiButton;
            m_buttons[id] = button;
            grid->addWidget(button, row++, column, Qt::AlignLeft | Qt::AlignTop);
        }
        grid->setColumnStretch(column++, 1);
    };
    fill(tr("Marketing"), kMarketing);
    fill(tr("Supply"), kSupply);
    grid->setRowStretch(4, 1);
    setFigures({});
}

void FiguresPanel::setFigures(const std::vector<MeasureFigure>& figures) {
    for (const auto& [id, button] : m_buttons) {
        MeasureFigure shown{id, {}, {}, {}};
        for (const MeasureFigure& figure : figures)
            if (figure.id == id) shown = figure;
        button->setKpi(measureKpi(shown, m_shell));
    }
}

}  // namespace roulian::ui::pages::overview
