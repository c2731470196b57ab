#include "ui/pages/customers/cohorts_view.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::customers {

CohortsView::CohortsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new SectionHeading(tr("Customers by month of their first order")), 1);
    m_measure = new QComboBox;
    m_measure->setAccessibleName(tr("Shown in the grid"));
    for (const char* column : {"retention", "active", "spend"})
        m_measure->addItem(workspace::columnTitle("cohorts", column), QString::fromLatin1(column));
    auto* label = new QLabel(tr("&Show"));
    label->setBuddy(m_measure);
    head->addWidget(label);
    head->addWidget(m_measure);
    layout->addLayout(head);
    m_grid = new HeatMap;
    m_grid->setAccessibleName(tr("Cohorts"));
    m_grid->setEmptyText(tr("Import orders of several months to see how many customers come back."));
    layout->addWidget(m_grid, 1);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &CohortsView::draw);
    connect(m_grid, &HeatMap::cellActivated, this, [this](int row) { openMonth(row); });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &CohortsView::refresh);
    refresh();
}

void CohortsView::refresh() {
    m_read.read(ctx.workspace, this, {query("cohorts")}, [this](const LatestRead::Answer& answer) {
        m_cells = answer[0];
        draw();
    });
}

void CohortsView::draw() {
    HeatData heat;
    m_months.clear();
    m_grid->setCaption({});
    if (m_cells && m_cells->count > 0) {
        const QByteArray column = m_measure->currentData().toByteArray();
        heat.percent = column == "retention";
        // In the first month everybody is there by definition; it would only take the colours.
        const int first = column == "spend" ? 0 : 1;
        heat.rowTitle = workspace::columnTitle("cohorts", "month");
        heat.columnTitle = workspace::columnTitle("cohorts", "since");
        heat.noteTitle = workspace::columnTitle("cohorts", "customers");
        heat.unit = workspace::columnUnit("cohorts", column.toStdString());
        std::map<QString, std::size_t> rowOfMonth;
        int last = first;
        for (std::size_t i = 0; i < m_cells->count; ++i) {
            const QString month = text(*m_cells, i, "month");
            last = qMax(last, static_cast<int>(integer(*m_cells, i, "since").value_or(0)));
            if (!rowOfMonth.emplace(month, rowOfMonth.size()).second) continue;
            m_months << month;
            heat.notes << shown(*m_cells, i, "customers");
        }
        heat.rows = m_months;
        for (int since = first; since <= last; ++since) heat.columns << QString::number(since);
        const std::vector<double> nothing(static_cast<std::size_t>(last - first + 1),
                                          std::numeric_limits<double>::quiet_NaN());
        heat.values.assign(rowOfMonth.size(), nothing);
        for (std::size_t i = 0; i < m_cells->count; ++i) {
            const auto since = integer(*m_cells, i, "since").value_or(0);
            if (since < first) continue;
            heat.values[rowOfMonth[text(*m_cells, i, "month")]][static_cast<std::size_t>(since - first)] =
                number(*m_cells, i, column.constData());
        }
        m_grid->setCaption(workspace::columnHelp("cohorts", column.toStdString()) % QLatin1Char(' ') %
                           tr("Click a row, or press Enter, to see its customers."));
    }
    m_grid->setData(std::move(heat));
}

void CohortsView::openMonth(int row) {
    if (row < 0 || row >= m_months.size()) return;
    const QDate from = QDate::fromString(m_months[row] % QStringLiteral("-01"), Qt::ISODate);
    const QString days = from.toString(Qt::ISODate) % QStringLiteral("..") %
                         from.addMonths(1).addDays(-1).toString(Qt::ISODate);
    ctx.shell.open({QStringLiteral("customers"), QStringLiteral("customers"), {}, {{"first", days}}});
}

}  // namespace roulian::ui::pages::customers
