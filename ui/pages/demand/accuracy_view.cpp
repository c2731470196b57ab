#include "ui/pages/demand/accuracy_view.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <set>

#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::demand {

AccuracyView::AccuracyView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
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
    const auto chooser = [this](const QString& name, const QString& all) {
        auto* combo = new QComboBox;
        combo->setAccessibleName(name);
        combo->setToolTip(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->addItem(all);
        m_leads->addBarWidget(combo);
        return combo;
    };
    m_categories = chooser(tr("Category the figures are for"), tr("All categories"));
    m_classes = chooser(tr("ABC class the figures are for"), tr("All ABC classes"));
    for (const char* abc : {"A", "B", "C"})
        m_classes->addItem(tr("%1 items").arg(QLatin1String(abc)), QLatin1String(abc));
    m_products = chooser(tr("Products the figures are for"), tr("All products"));
    for (QComboBox* combo : {m_categories, m_classes, m_products})
        connect(combo, &QComboBox::currentIndexChanged, this, &AccuracyView::narrow);
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &AccuracyView::readCategories);
    readCategories();
    m_chart = new LeadChart;
    m_chart->setAccessibleName(tr("WAPE and bias by weeks ahead"));
    connect(m_leads, &TablePane::loaded, this, &AccuracyView::draw);
    splitter->addWidget(m_chart);
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
    rememberSplitter(splitter, QStringLiteral("demand.accuracy_parts"), {190, 270, 170});
    connect(m_people, &TablePane::currentKeyChanged, this, [this](const QString& key) {
        m_outcomes->setWhere(key.isEmpty()
                                 ? std::map<std::string, std::string>{}
                                 : std::map<std::string, std::string>{{"person", key.toStdString()}});
    });
}

void AccuracyView::setProduct(const QString& key, const QString& name) {
    const QSignalBlocker quiet(m_products);
    const bool one = m_products->currentIndex() > 0;
    while (m_products->count() > 1) m_products->removeItem(1);
    if (!key.isEmpty()) m_products->addItem(fontMetrics().elidedText(name, Qt::ElideRight, 180), key);
    m_products->setCurrentIndex(one && m_products->count() > 1 ? 1 : 0);
    if (one) narrow();
}

// Every level of the category paths of forecast products: 快消 and 快消+蜂蜜.
void AccuracyView::readCategories() {
    m_read.read(ctx.workspace, this, {query("forecast")}, [this](const LatestRead::Answer& answer) {
        std::set<QString> levels;
        for (std::size_t i = 0; answer[0] && i < answer[0]->count; ++i) {
            const QString path = text(*answer[0], i, "category");
            for (qsizetype at = 0; !path.isEmpty() && at >= 0;) {
                at = path.indexOf(QLatin1Char('+'), at + 1);
                levels.insert(at < 0 ? path : path.left(at));
            }
        }
        const QVariant before = m_categories->currentData();
        {
            const QSignalBlocker quiet(m_categories);
            while (m_categories->count() > 1) m_categories->removeItem(1);
            for (const QString& level : levels) {
                const auto depth = level.count(QLatin1Char('+'));
                m_categories->addItem(
                    QString(depth * 3, QLatin1Char(' ')) % level.section(QLatin1Char('+'), -1), level);
            }
            const int at = before.isValid() ? m_categories->findData(before) : 0;
            m_categories->setCurrentIndex(qMax(0, at));
        }
        if (m_categories->currentData() != before) narrow();
    });
}

// WAPE of the backtest beside seasonal naive on the same weeks, its bias, and what earlier forecasts came to.
void AccuracyView::draw() {
    const workspace::RowsPtr rows = m_leads->rows();
    LeadData shown;
    shown.percent = true;
    shown.decimals = 1;
    shown.stepTitle = workspace::columnTitle("forecast_accuracy", "lead");
    std::int64_t last = 0;
    for (std::size_t r = 0; rows && r < rows->count; ++r)
        last = std::max(last, integer(*rows, r, "lead").value_or(0));
    for (std::int64_t lead = 1; lead <= last; ++lead) shown.steps << QString::number(lead);
    const auto set = [&](const char* source, const char* column, const QString& name, LeadData::Look look) {
        LeadData::Set made;
        made.name = name;
        made.look = look;
        made.values.assign(static_cast<std::size_t>(last), std::numeric_limits<double>::quiet_NaN());
        bool any = false;
        for (std::size_t r = 0; rows && r < rows->count; ++r) {
            const std::int64_t lead = integer(*rows, r, "lead").value_or(0);
            if (lead < 1 || text(*rows, r, "source") != QLatin1String(source)) continue;
            made.values[static_cast<std::size_t>(lead - 1)] = number(*rows, r, column);
            any = true;
        }
        if (any) shown.sets.push_back(std::move(made));
    };
    const auto title = [](const char* column) { return workspace::columnTitle("forecast_accuracy", column); };
    const QString kept = workspace::statusWord("forecast_accuracy", "source", "kept").word;
    set("backtest", "wape", title("wape"), LeadData::Look::Line);
    set("backtest", "bias", title("bias"), LeadData::Look::Bars);
    set("kept", "wape", QStringLiteral("%1 · %2").arg(title("wape"), kept), LeadData::Look::Line);
    set("backtest", "naive_wape", title("naive_wape"), LeadData::Look::Dashed);
    m_chart->setData(std::move(shown));
    m_chart->setVisible(m_chart->hasData());  // the list says what is missing
}

void AccuracyView::narrow() {
    std::map<std::string, std::string> where;
    const auto take = [&where](const char* name, const QComboBox* combo) {
        if (combo->currentData().isValid()) where[name] = combo->currentData().toString().toStdString();
    };
    take("category", m_categories);
    take("abc", m_classes);
    take("sku", m_products);
    m_leads->setWhere(std::move(where));
}

}  // namespace roulian::ui::pages::demand
