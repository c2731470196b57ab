#include "ui/pages/customers/rfm_view.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::customers {

namespace {

constexpr int kScores = 5;

QWidget* titled(const QString& title, QWidget* body) {
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new SectionHeading(title));
    layout->addWidget(body, 1);
    return panel;
}

}  // namespace

RfmView::RfmView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* vertical = new QSplitter(Qt::Vertical);
    layout->addWidget(vertical);
    auto* top = new QSplitter(Qt::Horizontal);
    vertical->addWidget(top);

    auto* gridPanel = new QWidget;
    auto* gridLayout = new QVBoxLayout(gridPanel);
    gridLayout->setContentsMargins(0, 0, 0, 0);
    gridLayout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new SectionHeading(tr("Recency × frequency")), 1);
    m_measure = new QComboBox;
    m_measure->setAccessibleName(tr("Shown in the grid"));
    for (const char* column : {"customers", "spend", "mean_spend"})
        m_measure->addItem(workspace::columnTitle("rfm_grid", column), QString::fromLatin1(column));
    auto* label = new QLabel(tr("&Show"));
    label->setBuddy(m_measure);
    head->addWidget(label);
    head->addWidget(m_measure);
    gridLayout->addLayout(head);
    m_grid = new HeatMap;
    m_grid->setAccessibleName(tr("Customers by recency and frequency"));
    m_grid->setEmptyText(tr("Import orders to see who buys how recently and how often."));
    gridLayout->addWidget(m_grid, 1);
    top->addWidget(gridPanel);

    TablePaneOptions classes;
    classes.table = "rfm_classes";
    classes.layoutId = QStringLiteral("customers.classes");
    classes.bar = classes.filterRow = false;
    classes.empty = {tr("Here will be customers in eight classes by recency, frequency and money."),
                     tr("Import files…"), [this] { ctx.shell.requestImport({}); },
                     tr("Or look at a sample workspace"), [this] { ctx.shell.openSample(); }};
    m_classes = new TablePane(ctx.workspace, classes);
    fitWhenFilled(m_classes, classes.layoutId);
    top->addWidget(titled(tr("Eight classes"), m_classes));
    rememberSplitter(top, QStringLiteral("customers.rfm.top"), {520, 560});

    TablePaneOptions moves;
    moves.table = "class_moves";
    moves.layoutId = QStringLiteral("customers.moves");
    moves.where = {{"moved", "1"}};
    moves.bar = moves.filterRow = false;
    moves.empty.sentence = tr("Who moved between classes shows after 90 days of orders.");
    m_moves = new TablePane(ctx.workspace, moves);
    fitWhenFilled(m_moves, moves.layoutId);
    vertical->addWidget(titled(tr("Moves in the last 90 days"), m_moves));
    rememberSplitter(vertical, QStringLiteral("customers.rfm"), {380, 260});

    connect(m_measure, &QComboBox::currentIndexChanged, this, &RfmView::draw);
    connect(m_grid, &HeatMap::cellActivated, this, [this](int row, int column) {
        openCustomers(
            {{"r", QStringLiteral("=%1").arg(kScores - row)}, {"f", QStringLiteral("=%1").arg(column + 1)}});
    });
    connect(m_classes, &TablePane::rowActivated, this, [this](const QString& key) {
        openCustomers({{"class", m_classes->shown(key, "class")}});
    });
    connect(m_moves, &TablePane::rowActivated, this, [this](const QString& key) {
        openCustomers({{"previous", m_moves->shown(key, "from")}, {"class", m_moves->shown(key, "to")}});
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &RfmView::refresh);
    refresh();
}

void RfmView::openCustomers(std::map<std::string, QString> filters) {
    ctx.shell.open({QStringLiteral("customers"), QStringLiteral("customers"), {}, std::move(filters)});
}

void RfmView::refresh() {
    m_read.read(ctx.workspace, this, {query("rfm_grid"), query("rfm_thresholds")},
                [this](const LatestRead::Answer& answer) {
                    m_cells = answer[0];
                    m_thresholds = answer[1];
                    draw();
                });
}

// What separates high from low in the eight classes, and where it comes from.
QString RfmView::thresholds() const {
    if (!m_thresholds || m_thresholds->count == 0) return {};
    return QLatin1Char('\n') %
           tr("High in the classes: last order at most %1 days ago, %2 orders or more, spend from %3 CNY (%4).")
               .arg(shown(*m_thresholds, 0, "recency"), shown(*m_thresholds, 0, "orders"),
                    shown(*m_thresholds, 0, "spend"), shown(*m_thresholds, 0, "method"));
}

void RfmView::draw() {
    HeatData heat;
    if (m_cells && m_cells->count > 0) {
        const QByteArray column = m_measure->currentData().toByteArray();
        heat.rowTitle = tr("Recency");
        heat.columnTitle = tr("Frequency score");
        heat.unit = workspace::columnUnit("rfm_grid", column.toStdString());
        for (int score = kScores; score >= 1; --score) heat.rows << QStringLiteral("R%1").arg(score);
        for (int score = 1; score <= kScores; ++score) heat.columns << QStringLiteral("F%1").arg(score);
        heat.values.assign(kScores, std::vector<double>(kScores, 0.0));
        for (std::size_t i = 0; i < m_cells->count; ++i) {
            const auto r = integer(*m_cells, i, "r"), f = integer(*m_cells, i, "f");
            if (!r || !f || *r < 1 || *r > kScores || *f < 1 || *f > kScores) continue;
            heat.values[static_cast<std::size_t>(kScores - *r)][static_cast<std::size_t>(*f - 1)] =
                number(*m_cells, i, column.constData());
        }
        m_grid->setCaption(
            tr("Score 5 is the most recent and the most frequent fifth. Click a cell, or press "
               "Enter, to see its customers.") %
            thresholds());
    } else {
        m_grid->setCaption({});
    }
    m_grid->setData(std::move(heat));
}

}  // namespace roulian::ui::pages::customers
