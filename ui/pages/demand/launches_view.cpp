#include "ui/pages/demand/launches_view.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/demand/fan_rows.h"
#include "ui/pages/demand/launch_wizard.h"
#include "ui/theme/theme.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::demand {

LaunchesView::LaunchesView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    TablePaneOptions options;
    options.table = "launches";
    options.layoutId = QStringLiteral("demand.launches");
    options.empty = {
        tr("Here will be new products with a first forecast from look-alikes, votes and your guess."),
        tr("Forecast a new product…"),
        [this] { add(); },
        {},
        {}};
    m_list = new TablePane(ctx.workspace, options);
    m_list->view()->setAccessibleName(tr("Launches of new products"));
    m_chart = new FanChart;
    m_chart->setAccessibleName(tr("Forecast of the new product"));
    auto* splitter = new DetailSplitter(QStringLiteral("demand.launches"));
    splitter->setParts(m_list, m_chart);
    layout->addWidget(splitter);

    const auto button = [this](const QString& words, const QString& tip, auto slot) {
        auto* made = new QPushButton(words);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, slot);
        m_list->addBarWidget(made);
        return made;
    };
    setPrimary(button(tr("Forecast a new product…"), {}, [this] { add(); }));
    const QList<QPushButton*> ofRow{
        button(tr("Change…"), {}, [this] { change(); }),
        button(tr("Stop"), tr("The forecast no longer uses the selected launches; they stay in the list"),
               [this] { setActive(false); }),
        button(tr("Use"), tr("The forecast uses the selected launches again"), [this] { setActive(true); }),
        button(tr("Delete"), {}, [this] { remove(); })};
    const auto enable = [this, ofRow] {
        for (QPushButton* b : ofRow) b->setEnabled(!m_list->currentKey().isEmpty());
    };
    enable();
    connect(m_list, &TablePane::currentKeyChanged, this, enable);
    connect(m_list, &TablePane::loaded, this, enable);
    connect(m_list, &TablePane::rowActivated, this, [this] { change(); });
    connect(m_list, &TablePane::currentKeyChanged, this, &LaunchesView::show);
    connect(m_list, &TablePane::loaded, this, [this, splitter] {
        splitter->setDetailWanted(m_list->rows() && m_list->rows()->count > 0);
        show(m_list->currentKey());
    });
    auto* removeAction = new QAction(tr("Delete"), m_list->view());
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &LaunchesView::remove);
    m_list->view()->addAction(removeAction);
    m_list->addRowAction(removeAction);
}

workspace::LaunchAsk LaunchesView::askOf(const QString& key) const {
    workspace::LaunchAsk ask;
    const auto row = rowOf(m_list->rows(), key.toStdString());
    if (!row) return ask;
    const workspace::Rows& rows = *m_list->rows();
    const auto said = [&](const char* column) {
        const double v = number(rows, *row, column);
        return std::isnan(v) ? std::nullopt : std::optional(v);
    };
    ask.code = key.toStdString();
    ask.from = Day{static_cast<std::int32_t>(integer(rows, *row, "from").value_or(0))};
    ask.weeks = static_cast<int>(integer(rows, *row, "weeks").value_or(8));
    ask.guess = said("guess");
    ask.guessLow = said("guess_low");
    ask.guessHigh = said("guess_high");
    ask.early = said("early");
    ask.likes = std::vector<std::string>();
    const QStringList likes = text(rows, *row, "likes").split(QStringLiteral("、"), Qt::SkipEmptyParts);
    for (const QString& like : likes) ask.likes->push_back(like.toStdString());
    return ask;
}

LaunchWizard* LaunchesView::add() {
    workspace::LaunchAsk ask;
    ask.from = ctx.workspace.info().asOf;
    return open(ask);
}

LaunchWizard* LaunchesView::change() {
    const QString key = m_list->currentKey();
    return key.isEmpty() ? nullptr : open(askOf(key));
}

LaunchWizard* LaunchesView::open(const workspace::LaunchAsk& ask) {
    auto* dialog = new LaunchWizard(ctx.workspace, ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ctx.shell.applyEdits({dialog->edit()}, dialog->reason());
        // A product that had no forecast at all is not left without one until somebody recomputes.
        ctx.workspace.compute({workspace::ResultKind::Forecast});
    });
    dialog->open();
    m_goods.read(ctx.workspace, this, {query("skus", {{"kind", "goods"}})},
                 [dialog = QPointer(dialog)](const LatestRead::Answer& answer) {
                     if (!dialog || !answer[0]) return;
                     const workspace::Rows& rows = *answer[0];
                     KnownGoods goods;
                     for (std::size_t i = 0; i < rows.count; ++i)
                         goods.skus.push_back(
                             {text(rows, i, "code"), text(rows, i, "product"), text(rows, i, "category")});
                     dialog->setGoods(goods);
                 });
    return dialog;
}

void LaunchesView::remove() {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_list->selectedKeys();
    for (const QString& key : keys)
        edits.push_back({"launch.set", key.toStdString(), QStringLiteral("null")});
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void LaunchesView::setActive(bool active) {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_list->selectedKeys();
    for (const QString& key : keys) {
        QJsonObject value = QJsonDocument::fromJson(QByteArray::fromStdString(askOf(key).json())).object();
        value.insert(QStringLiteral("active"), active);
        edits.push_back({"launch.set", key.toStdString(),
                         QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))});
    }
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void LaunchesView::show(const QString& key) {
    const auto row = rowOf(m_list->rows(), key.toStdString());
    if (!row) return m_chart->clear();
    const std::map<std::string, std::string> where{
        {"sku", std::to_string(integer(*m_list->rows(), *row, "sku_id").value_or(0))}};
    const QString name = m_list->shown(key, "product"), state = m_list->shown(key, "state");
    m_read.read(ctx.workspace, this, {query("demand_history", where), query("forecast_weeks", where)},
                [this, name, state](const LatestRead::Answer& answer) {
                    FanData fan;
                    fan.name = name;
                    fan.unit = workspace::columnUnit("forecast", "final");
                    if (answer[1] && answer[1]->count > 0)
                        fan.unit = workspace::unitAt(*answer[1], 0, "final");
                    fan.today = ctx.workspace.info().asOf;
                    if (answer[0]) readHistory(*answer[0], fan);
                    if (answer[1]) readForecast(*answer[1], fan);
                    m_chart->setCaption(QStringLiteral("%1 · %2").arg(name, state));
                    m_chart->setData(std::move(fan));
                });
}

}  // namespace roulian::ui::pages::demand
