#include "ui/pages/demand/accuracy_view.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::demand {

AccuracyView::AccuracyView(PageContext context, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    layout->addWidget(splitter);
    const auto pane = [&](const char* table, const QString& sentence, bool bar) {
        TablePaneOptions options;
        options.table = table;
        options.layoutId = QStringLiteral("demand.") % QLatin1String(table);
        options.empty.sentence = sentence;
        options.bar = bar;
        options.filterRow = bar;
        auto* made = new TablePane(context.workspace, options);
        fitWhenFilled(made, options.layoutId);
        return made;
    };
    m_leads = pane("forecast_accuracy",
                   tr("Here will be how far forecasts were off, by how many weeks they looked ahead."), true);
    splitter->addWidget(m_leads);
    auto* bottom = new QSplitter(Qt::Horizontal);
    m_people = pane(
        "override_people",
        tr("Once weeks that somebody overrode are over, the value each person added stands here."), false);
    m_outcomes = pane("override_outcomes", tr("No overridden week is over yet."), false);
    bottom->addWidget(headedPart(tr("Value added by person"), m_people));
    bottom->addWidget(headedPart(tr("Overrides and what came of them"), m_outcomes));
    splitter->addWidget(bottom);
    rememberSplitter(bottom, QStringLiteral("demand.accuracy_bottom"), {440, 640});
    rememberSplitter(splitter, QStringLiteral("demand.accuracy"), {360, 260});
    connect(m_people, &TablePane::currentKeyChanged, this, [this](const QString& key) {
        m_outcomes->setWhere(key.isEmpty()
                                 ? std::map<std::string, std::string>{}
                                 : std::map<std::string, std::string>{{"person", key.toStdString()}});
    });
}

}  // namespace roulian::ui::pages::demand
