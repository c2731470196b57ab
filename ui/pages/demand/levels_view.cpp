#include "ui/pages/demand/levels_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/demand/areas_dialog.h"
#include "ui/pages/demand/fan_rows.h"
#include "ui/pages/demand/split_dialog.h"
#include "ui/theme/theme.h"
#include "workspace/cells.h"
#include "workspace/override_text.h"

namespace roulian::ui::pages::demand {

LevelsView::LevelsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);

    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    m_paths = new QComboBox;
    m_paths->setAccessibleName(tr("Levels from the top down"));
    m_paths->addItem(tr("Category → product → channel"));
    m_paths->addItem(tr("Channel → category → product"));
    m_paths->addItem(tr("Region → category → product"));
    m_paths->addItem(tr("Warehouse → category → product"));
    m_paths->addItem(tr("Warehouse → region → category"));
    auto* label = new QLabel(tr("&Levels"));
    label->setBuddy(m_paths);
    bar->addWidget(label);
    bar->addWidget(m_paths);
    bar->addStretch();
    auto* served = new QPushButton(tr("&Areas served…"));
    served->setToolTip(tr("Which warehouse serves which province"));
    connect(served, &QPushButton::clicked, this, &LevelsView::openAreas);
    bar->addWidget(served);
    column->addLayout(bar);
    m_model = new LevelsModel(ctx.workspace, this);
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Forecast by level"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->header()->setSortIndicator(-1, Qt::DescendingOrder);  // largest first, as read
    m_tree->setSortingEnabled(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(72);
    m_tree->header()->resizeSection(0, 220);
    for (int section = 1; section < m_model->columnCount(); ++section)
        m_tree->header()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    auto* nothing = new QLabel(tr(
        "Once orders are imported, the forecast of every category, channel, region and warehouse stands here."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tree);
    m_stack->addWidget(nothing);
    column->addWidget(m_stack, 1);

    auto* detail = new QSplitter(Qt::Horizontal);
    m_chart = new FanChart;
    m_chart->setAccessibleName(tr("Forecast of the level"));
    detail->addWidget(m_chart);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the level"));
    TablePaneOptions weeks;
    weeks.table = "level_weeks";
    weeks.where = {{"node", "all"}};
    weeks.layoutId = QStringLiteral("demand.level_weeks");
    weeks.empty.sentence = tr("No forecast here.");
    weeks.bar = weeks.filterRow = false;
    weeks.editing.check = [](const CellEdit& edit) {
        return workspace::parseOverride(edit.text)
                   ? QString()
                   : tr("Type 2000 to set, +250 or -20 to add, *1.2 to multiply.");
    };
    weeks.editing.apply = [this](const QList<CellEdit>& edits) { apply(edits); };
    weeks.overrideColumns = {"override", "final"};
    m_weeks = new TablePane(ctx.workspace, weeks);
    fitWhenFilled(m_weeks, weeks.layoutId);
    m_tabs->addTab(m_weeks, tr("Weeks"));
    TablePaneOptions overrides;
    overrides.table = "level_overrides";
    overrides.layoutId = QStringLiteral("demand.level_overrides");
    overrides.empty.sentence =
        tr("No figure was said of a level yet. Type into the Override column of a week: 2000, +250 or *1.2.");
    m_overrides = new TablePane(ctx.workspace, overrides);
    auto* remove = new QPushButton(tr("Take back"));
    remove->setToolTip(
        tr("Takes the selected figures and the overrides they made back; undo brings them again"));
    connect(remove, &QPushButton::clicked, this, &LevelsView::removeOverrides);
    m_overrides->addBarWidget(remove);
    const auto enable = [this, remove] { remove->setEnabled(!m_overrides->currentKey().isEmpty()); };
    enable();
    connect(m_overrides, &TablePane::currentKeyChanged, this, enable);
    connect(m_overrides, &TablePane::loaded, this, enable);
    m_tabs->addTab(m_overrides, tr("Figures for levels"));
    detail->addWidget(m_tabs);
    rememberSplitter(detail, QStringLiteral("demand.levels_detail"), {400, 600});

    auto* splitter = new DetailSplitter(QStringLiteral("demand.levels"), 0.55);
    splitter->setParts(top, detail);
    layout->addWidget(splitter);

    connect(m_paths, &QComboBox::currentIndexChanged, this,
            [this](int path) { m_model->setPath(static_cast<LevelPath>(path)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { show(current); });
    connect(m_model, &LevelsModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model->empty() ? 1 : 0);
        const QModelIndex total = m_model->index(0, 0);
        if (total.isValid() && !m_tree->isExpanded(total)) m_tree->expand(total);
        // The place one was at, as soon as it is there again.
        if (!m_tree->currentIndex().isValid() && total.isValid())
            m_tree->setCurrentIndex(m_model->find(m_chain));
        if (!m_tree->currentIndex().isValid() && total.isValid()) m_tree->setCurrentIndex(total);
    });
    connect(m_tree, &QTreeView::activated, this, [this] {
        m_tabs->setCurrentWidget(m_weeks);
        m_weeks->view()->setFocus();
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, [this] {
        m_model->refresh();
        show(m_tree->currentIndex());
    });
    auto* copied = new QAction(tr("Copy"), m_tree);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    connect(copied, &QAction::triggered, this, &LevelsView::copy);
    m_tree->addAction(copied);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

SplitDialog* LevelsView::split() const {
    return findChild<SplitDialog*>();
}

AreasDialog* LevelsView::areas() const {
    return findChild<AreasDialog*>();
}

void LevelsView::openAreas() {
    auto* dialog = new AreasDialog(ctx.workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ctx.shell.applyEdits(dialog->edits(), dialog->reason());
        // Quick, and needs no new forecast: the tree shows the new areas at once.
        ctx.workspace.compute({workspace::ResultKind::Nodes});
    });
    dialog->open();
}

void LevelsView::show(const QModelIndex& index) {
    if (!index.isValid()) return m_chart->clear();
    m_place = m_model->place(index);
    m_chain = m_model->chain(index);
    std::map<std::string, std::string> where;
    const char* weeks = "level_weeks";
    const char* history = "level_history";
    if (!m_place.sku) {
        where["node"] = m_place.node();
    } else {
        // A whole product is changed as in the list of products; a part of it as a part.
        weeks = m_place.shop || m_place.region || m_place.warehouse ? "part_weeks" : "forecast_weeks";
        history = "part_history";
        where["sku"] = std::to_string(*m_place.sku);
        if (m_place.shop) where["shop"] = std::to_string(*m_place.shop);
        if (m_place.region) where["region"] = m_place.region->toStdString();
        if (m_place.warehouse) where["warehouse"] = std::to_string(*m_place.warehouse);
    }
    if (m_table != weeks || m_where != where) m_weeks->setTable(weeks, where);
    m_table = weeks;
    m_where = where;
    m_read.read(ctx.workspace, this, {query(history, where), query(weeks, where)},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void LevelsView::draw(const LatestRead::Answer& answer) {
    FanData fan;
    fan.name = m_place.title;
    fan.unit = workspace::columnUnit("forecast", "final");
    if (answer[1] && answer[1]->count > 0) fan.unit = workspace::unitAt(*answer[1], 0, "final");
    fan.today = ctx.workspace.info().asOf;
    if (answer[0]) readHistory(*answer[0], fan);
    fan.used.clear();  // levels learn from their products' cleaned weeks, which stand there
    if (answer[1]) readForecast(*answer[1], fan);
    const double most = fan.final.empty() ? 0 : *std::max_element(fan.final.begin(), fan.final.end());
    fan.decimals = most < 20 ? 1 : 0;
    m_chart->setCaption(m_place.title);
    m_chart->setData(std::move(fan));
}

void LevelsView::apply(const QList<CellEdit>& edits) {
    const workspace::RowsPtr rows = m_weeks->rows();
    std::vector<workspace::LevelAsk> asks;
    std::vector<workspace::Edit> others;
    const bool product = m_place.sku && !m_place.shop && !m_place.region && !m_place.warehouse;
    for (const CellEdit& edit : edits) {
        const auto row = rowOf(rows, edit.key);
        if (!row) continue;
        const auto value = workspace::parseOverride(edit.text);
        const Week week{static_cast<std::int32_t>(integer(*rows, *row, "week").value_or(0))};
        if (!value) {
            if (product && rows->overridden[*row]) {
                others.push_back({"forecast.override", edit.key, QStringLiteral("null")});
            } else if (const auto origin = product ? std::nullopt : integer(*rows, *row, "origin")) {
                others.push_back(
                    {"forecast.override_level", std::to_string(*origin), QStringLiteral("null")});
            }
            continue;
        }
        workspace::LevelAsk ask;
        ask.week = week;
        if (m_place.category && !m_place.sku) ask.category = m_place.category->toStdString();
        if (m_place.region) ask.region = m_place.region->toStdString();
        ask.shop = m_place.shop;
        ask.warehouse = m_place.warehouse;
        ask.sku = m_place.sku;
        ask.op = value->op.toStdString();
        ask.amount = value->amount;
        asks.push_back(std::move(ask));
    }
    if (!others.empty()) ctx.shell.applyEdits(std::move(others), {});
    if (asks.empty()) return;
    // After the cell editor has closed and given focus back.
    QTimer::singleShot(0, this, [this, asks = std::move(asks)]() mutable {
        const QString title =
            asks.size() == 1
                ? QStringLiteral("%1 · %2").arg(m_place.title, QString::fromStdString(asks[0].week.iso()))
                : m_place.title;
        auto* dialog = new SplitDialog(ctx.workspace.info().path, title, std::move(asks), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog] { ctx.shell.applyEdits(dialog->edits(), dialog->reason()); });
        dialog->open();
    });
}

void LevelsView::removeOverrides() {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_overrides->selectedKeys();
    for (const QString& key : keys)
        edits.push_back({"forecast.override_level", key.toStdString(), QStringLiteral("null")});
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void LevelsView::copy() const {
    QStringList lines, cells;
    for (int c = 0; c < m_model->columnCount(); ++c)
        cells << m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(QLatin1Char('\t'));
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int c = 0; c < m_model->columnCount(); ++c) cells << row.siblingAtColumn(c).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace roulian::ui::pages::demand
