#include "ui/pages/shipments/carriers_view.h"

#include <QAction>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::shipments {

namespace {

constexpr std::size_t kMostBars = 12;  // more belong in the list

QWidget* headed(const QString& heading, QWidget* body) {
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionHeading(heading));
    layout->addWidget(body, 1);
    return frame;
}

}  // namespace

CarriersView::CarriersView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("shipments.carriers"));
    layout->addWidget(splitter);
    auto* lists = new QSplitter(Qt::Horizontal);
    TablePaneOptions options;
    options.table = "carriers";
    options.layoutId = QStringLiteral("shipments.carriers");
    options.views = {
        {QStringLiteral("slow"), tr("Slowest first"), {}, {}, {{"mean_days", true}}, {}},
        {QStringLiteral("late"), tr("Least on time first"), {}, {}, {{"on_time", false}}, {}},
        {QStringLiteral("problems"), tr("Most exceptions first"), {}, {}, {{"exceptions", true}}, {}},
    };
    options.empty = {tr("Here will be the carriers compared, once parcels with traces are there."),
                     tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); },
                     {},
                     {}};
    m_list = new TablePane(ctx.workspace, options);
    lists->addWidget(m_list);
    TablePaneOptions risks;
    risks.table = "carrier_risks";
    risks.layoutId = QStringLiteral("shipments.carrier_risks");
    risks.bar = risks.filterRow = false;
    risks.empty.sentence = tr("No parcel is at risk.");
    m_risks = new TablePane(ctx.workspace, risks);
    lists->addWidget(headed(tr("At risk now"), m_risks));
    rememberSplitter(lists, QStringLiteral("shipments.carrier_lists"), {620, 380});

    auto* charts = new QSplitter(Qt::Horizontal);
    m_onTime = new BarsChart;
    m_onTime->setAccessibleName(tr("On-time rate of the carriers"));
    m_days = new BarsChart;
    m_days->setAccessibleName(tr("Days on the way of the carriers"));
    for (BarsChart* chart : {m_onTime, m_days}) {
        chart->setEmptyText(tr("No figures of carriers yet."));
        connect(chart, &BarsChart::categoryActivated, this,
                [this](int index) { Q_EMIT parcelsRequested(m_shown.value(index), {}); });
    }
    charts->addWidget(headed(tr("Delivered on time"), m_onTime));
    charts->addWidget(headed(tr("Days on the way"), m_days));
    rememberSplitter(charts, QStringLiteral("shipments.carrier_charts"), {500, 500});
    splitter->setParts(lists, charts);

    connect(m_list, &TablePane::loaded, this, &CarriersView::draw);
    connect(m_list, &TablePane::rowActivated, this,
            [this](const QString& key) { Q_EMIT parcelsRequested(key, {}); });
    connect(m_risks, &TablePane::rowActivated, this, [this](const QString& key) {
        Q_EMIT parcelsRequested(key.section(QLatin1Char('|'), 0, 0), key.section(QLatin1Char('|'), 1));
    });
    auto* open = new QAction(tr("Open the parcels"), this);
    connect(open, &QAction::triggered, this, [this] {
        if (const QString key = m_list->currentKey(); !key.isEmpty()) Q_EMIT parcelsRequested(key, {});
    });
    m_list->addRowAction(open);
}

void CarriersView::draw() {
    const workspace::RowsPtr rows = m_list->rows();
    m_shown.clear();
    BarsData onTime, days;
    onTime.percent = true;
    onTime.unit = workspace::columnUnit("carriers", "on_time");
    days.decimals = 1;
    days.unit = workspace::columnUnit("carriers", "mean_days");
    BarsData::Set rate{{}, {}}, mean{workspace::columnTitle("carriers", "mean_days"), {}},
        most{workspace::columnTitle("carriers", "p90_days"), {}};
    for (std::size_t i = 0; rows && i < rows->count && i < kMostBars; ++i) {
        m_shown << QString::fromStdString(rows->keys[i]);
        onTime.categories << shown(*rows, i, "carrier");
        rate.values.push_back(number(*rows, i, "on_time"));
        mean.values.push_back(number(*rows, i, "mean_days"));
        most.values.push_back(number(*rows, i, "p90_days"));
    }
    days.categories = onTime.categories;
    if (!m_shown.isEmpty()) {
        onTime.sets = {rate};
        days.sets = {mean, most};
    }
    m_onTime->setData(std::move(onTime));
    m_days->setData(std::move(days));
}

}  // namespace roulian::ui::pages::shipments
