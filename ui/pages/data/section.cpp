#include "ui/pages/data/section.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::data {

Section::Section(PageContext context, TablePaneOptions options, QWidget* parent)
    : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("data.") % QString::fromStdString(options.table));
    m_list = new TablePane(ctx.workspace, std::move(options));
    auto* lower = new QWidget;
    m_detail = new QVBoxLayout(lower);
    m_detail->setContentsMargins(0, 0, 0, 0);
    m_detail->setSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_detail->addLayout(m_buttons);
    splitter->setParts(m_list, lower);
    layout->addWidget(splitter);
    connect(m_list, &TablePane::currentKeyChanged, this, [this](const QString& row) { showRow(row); });
    // New rows may say something else about the same key.
    connect(m_list, &TablePane::loaded, this, [this] { showRow(m_list->currentKey()); });
}

void Section::refresh() {
    m_list->refresh();
    for (TablePane* pane : m_panes) pane->refresh();
}

bool Section::loading() const {
    if (m_list->loading()) return true;
    return std::any_of(m_panes.begin(), m_panes.end(),
                       [](const TablePane* pane) { return pane->isVisible() && pane->loading(); });
}

bool Section::run(const QString&) {
    return false;
}

TablePane* Section::addPane(const std::string& table, const QString& layoutId, const QString& emptySentence) {
    TablePaneOptions options;
    options.table = table;
    options.layoutId = layoutId;
    options.bar = false;
    options.filterRow = false;
    options.empty.sentence = emptySentence;
    auto* pane = new TablePane(ctx.workspace, options);
    m_panes << pane;
    m_detail->addWidget(pane, 1);
    return pane;
}

QPushButton* Section::addButton(const QString& text, std::function<void()> run) {
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_buttons->addWidget(button);
    return button;
}

void Section::addHeading(const QString& text) {
    auto* heading = new SectionHeading(text);
    m_buttons->insertWidget(0, heading);
}

}  // namespace roulian::ui::pages::data
