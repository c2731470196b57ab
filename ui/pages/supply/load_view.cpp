#include "ui/pages/supply/load_view.h"

#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace roulian::ui::pages::supply {

LoadView::LoadView(PageContext context, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    layout->addWidget(splitter);
    m_chart = new HeatMap;
    m_chart->setAccessibleName(tr("Load of each line and week"));
    m_chart->setEmptyText(tr("No production line has work. Import lines and routings to see their load."));
    splitter->addWidget(m_chart);
    TablePaneOptions options;
    options.table = "plan_load";
    options.layoutId = QStringLiteral("supply.load");
    options.views = {
        {QStringLiteral("over"),
         tr("Overloaded"),
         {{"status", workspace::statusWord("plan_load", "status", "over").word}},
         {},
         {},
         {}},
        {QStringLiteral("tight"),
         tr("Tight"),
         {{"status", workspace::statusWord("plan_load", "status", "tight").word}},
         {},
         {},
         {}},
    };
    options.empty = {tr("Here will be the load of every production line, week by week."),
                     tr("Import files…"),
                     [context] { context.shell.requestImport({}); },
                     {},
                     {}};
    m_list = new TablePane(context.workspace, options);
    splitter->addWidget(m_list);
    rememberSplitter(splitter, QStringLiteral("supply.load"), {420, 380});
    connect(m_list, &TablePane::loaded, this, &LoadView::draw);
    connect(m_chart, &HeatMap::cellActivated, this, [this](int row, int column) {
        if (row < static_cast<int>(m_lines.size()) && column < static_cast<int>(m_weeks.size()))
            m_list->selectKey(QString::fromStdString(m_lines[static_cast<std::size_t>(row)]) %
                              QLatin1Char(':') % QString::number(m_weeks[static_cast<std::size_t>(column)]));
    });
}

void LoadView::draw() {
    const workspace::RowsPtr rows = m_list->rows();
    m_lines.clear();
    m_weeks.clear();
    HeatData heat;
    heat.rowTitle = workspace::columnTitle("plan_load", "resource");
    heat.noteTitle = tr("Overloaded weeks");
    heat.percent = true;
    heat.dangerAbove = 1.0;
    if (!rows || rows->count == 0) return m_chart->setData({});
    for (std::size_t i = 0; i < rows->count; ++i)
        if (const auto week = integer(*rows, i, "week")) m_weeks.push_back(*week);
    std::sort(m_weeks.begin(), m_weeks.end());
    m_weeks.erase(std::unique(m_weeks.begin(), m_weeks.end()), m_weeks.end());
    std::map<std::string, std::size_t> lines;
    std::vector<int> over;
    for (std::size_t i = 0; i < rows->count; ++i) {
        const std::string line = std::to_string(integer(*rows, i, "resource_id").value_or(0));
        const auto week = integer(*rows, i, "week");
        if (!week) continue;
        const auto [at, added] = lines.emplace(line, m_lines.size());
        if (added) {
            m_lines.push_back(line);
            heat.rows << text(*rows, i, "resource");
            heat.values.emplace_back(m_weeks.size(), std::numeric_limits<double>::quiet_NaN());
            over.push_back(0);
        }
        const auto column = std::lower_bound(m_weeks.begin(), m_weeks.end(), *week) - m_weeks.begin();
        heat.values[at->second][static_cast<std::size_t>(column)] = number(*rows, i, "load");
        over[at->second] += text(*rows, i, "status") == QLatin1String("over");
    }
    for (const std::int64_t week : m_weeks)
        heat.columns << QString::fromStdString(Week{static_cast<std::int32_t>(week)}.iso()).mid(5);
    for (const int weeks : over) heat.notes << QString::number(weeks);
    m_chart->setData(std::move(heat));
}

}  // namespace roulian::ui::pages::supply
