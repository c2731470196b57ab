#include "ui/forms/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui {

WhyPanel::WhyPanel(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_title = new QLabel;
    m_title->setFont(sectionFont());
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto* copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the explanation"));
    copy->setAccessibleName(copy->toolTip());
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &WhyPanel::copy);
    head->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_formula = new QLabel;
    m_formula->setWordWrap(true);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_formula);
    m_inputs = new QTableWidget(0, 3);
    m_inputs->setAccessibleName(tr("Inputs"));
    m_inputs->setHorizontalHeaderLabels({tr("Input"), tr("Value"), tr("Source")});
    m_inputs->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_inputs->setShowGrid(false);
    m_inputs->setAlternatingRowColors(true);
    m_inputs->setTabKeyNavigation(false);
    m_inputs->verticalHeader()->hide();
    const int height = Theme::instance().rowHeight(m_inputs->fontMetrics());
    m_inputs->verticalHeader()->setMinimumSectionSize(height);
    m_inputs->verticalHeader()->setDefaultSectionSize(height);
    m_inputs->horizontalHeader()->setStretchLastSection(true);
    m_inputs->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_inputs, 1);
    m_when = new QLabel;
    m_when->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_when);
    clear();
}

void WhyPanel::clear() {
    ++m_request;
    m_explanation.reset();
    m_title->setText(tr("Why this number"));
    m_formula->setText(tr("Choose a computed cell to see its formula, inputs and sources."));
    m_inputs->setRowCount(0);
    m_inputs->hide();
    m_when->clear();
}

void WhyPanel::setExplanation(const workspace::Explanation& explanation) {
    ++m_request;
    m_explanation = explanation;
    m_title->setText(explanation.title.isEmpty() ? tr("Why this number") : explanation.title);
    m_formula->setText(explanation.formula);
    m_inputs->setVisible(!explanation.inputs.empty());
    m_inputs->setRowCount(static_cast<int>(explanation.inputs.size()));
    const int height = fontMetrics().height() + 6;
    for (int i = 0; i < m_inputs->rowCount(); ++i) {
        const auto& input = explanation.inputs[static_cast<std::size_t>(i)];
        m_inputs->setItem(i, 0, new QTableWidgetItem(input.name));
        auto* value = new QTableWidgetItem(input.value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_inputs->setItem(i, 1, value);
        auto* source = new QTableWidgetItem(input.source);
        source->setToolTip(input.source);
        m_inputs->setItem(i, 2, source);
        m_inputs->setRowHeight(i, height);
    }
    int width = 60;
    for (int i = 0; i < m_inputs->rowCount(); ++i)
        width = qMax(width, fontMetrics().horizontalAdvance(m_inputs->item(i, 0)->text()) + 20);
    m_inputs->setColumnWidth(0, qMin(width, 220));
    m_when->setText(explanation.madeAt > 0
                        ? tr("Calculated %1")
                              .arg(QDateTime::fromSecsSinceEpoch(explanation.madeAt, Qt::UTC)
                                       .toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                        : QString());
}

void WhyPanel::explain(const workspace::Workspace& workspace, const std::string& table,
                       const std::string& key, const std::string& column) {
    const int id = ++m_request;
    auto* watcher = new QFutureWatcher<Result<workspace::Explanation>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        if (id != m_request) return;
        const auto result = watcher->result();
        if (result) return setExplanation(result.value());
        clear();
        m_formula->setText(workspace::sentence(result.error()));
    });
    watcher->setFuture(
        QtConcurrent::run([w = &workspace, table, key, column] { return w->explain(table, key, column); }));
}

void WhyPanel::copy() const {
    if (m_explanation) QApplication::clipboard()->setText(m_explanation->text());
}

}  // namespace roulian::ui
