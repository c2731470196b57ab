#include "ui/pages/demand/events_view.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/demand/festival_dialog.h"
#include "ui/theme/theme.h"
#include "workspace/event_offers.h"

namespace roulian::ui::pages::demand {

EventsView::EventsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    const auto kindView = [](const char* kind) {
        const QString name = workspace::statusWord("events", "kind", kind).word;
        return TableViewState{QString::fromLatin1(kind), name, {{"kind", name}}, {}, {}, {}};
    };
    TablePaneOptions options;
    options.table = "events";
    options.layoutId = QStringLiteral("demand.events");
    const auto stateView = [](const char* state) {
        const QString name = workspace::statusWord("events", "state", state).word;
        return TableViewState{QString::fromLatin1(state), name, {{"state", name}}, {}, {}, {}};
    };
    options.views = {stateView("coming"), stateView("past"), kindView("promotion"), kindView("live"),
                     kindView("festival")};
    options.empty = {tr("Here will be festivals, promotions, presales and live shows that move demand."),
                     tr("Add an event…"),
                     [this] { add(); },
                     {},
                     {}};
    m_list = new TablePane(ctx.workspace, options);
    m_list->view()->setAccessibleName(tr("Calendar of events"));
    TablePaneOptions effects;
    effects.table = "event_effects";
    effects.layoutId = QStringLiteral("demand.event_effects");
    effects.empty.sentence = tr("Once events of a kind are over, what they did to demand stands here.");
    effects.bar = effects.footer = effects.filterRow = false;
    m_effects = new TablePane(ctx.workspace, effects);
    m_effects->view()->setAccessibleName(tr("What events did"));
    auto* splitter = new DetailSplitter(QStringLiteral("demand.events"));
    splitter->setParts(m_list, m_effects);
    layout->addWidget(splitter);
    // The kind an event is learned with is marked below.
    connect(m_list, &TablePane::currentKeyChanged, this, [this](const QString& key) {
        const auto kind = m_list->value(key, "kind_learned");
        if (const auto* name = std::get_if<QString>(&kind)) m_effects->selectKey(*name);
    });

    const auto button = [this](const QString& words, auto slot) {
        auto* made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, slot);
        m_list->addBarWidget(made);
        return made;
    };
    setPrimary(button(tr("Add an event…"), &EventsView::add));
    auto* festivals = button(tr("Festivals…"), &EventsView::addFestivals);
    festivals->setToolTip(
        tr("Adds the festivals and shopping days of a year that the calendar lacks, and group-buy days"));
    auto* changeButton = button(tr("Change…"), &EventsView::change);
    auto* copyButton = button(tr("To next year"), &EventsView::copyToNextYear);
    copyButton->setToolTip(
        tr("Copies the selected events to the next year; lunar festivals move with their calendar"));
    auto* removeButton = button(tr("Delete"), &EventsView::remove);
    const auto enable = [this, changeButton, removeButton, copyButton] {
        const bool any = !m_list->currentKey().isEmpty();
        changeButton->setEnabled(any);
        copyButton->setEnabled(any);
        removeButton->setEnabled(any);
    };
    enable();
    connect(m_list, &TablePane::currentKeyChanged, this, enable);
    connect(m_list, &TablePane::loaded, this, enable);
    connect(m_list, &TablePane::rowActivated, this, &EventsView::change);
    auto* removeAction = new QAction(tr("Delete"), m_list->view());
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &EventsView::remove);
    m_list->view()->addAction(removeAction);
    m_list->addRowAction(removeAction);
}

void EventsView::add() {
    EventData event;
    event.from = event.to = ctx.workspace.info().asOf;
    open(event);
}

void EventsView::change() {
    const QString key = m_list->currentKey();
    const auto row = rowOf(m_list->rows(), key.toStdString());
    if (!row) return;
    const workspace::Rows& rows = *m_list->rows();
    EventData event;
    event.id = key;
    event.name = text(rows, *row, "name");
    event.kind = text(rows, *row, "kind");
    event.sku = text(rows, *row, "sku");
    event.category = text(rows, *row, "category");
    event.channel = text(rows, *row, "channel");
    event.from = Day{static_cast<std::int32_t>(integer(rows, *row, "from").value_or(0))};
    event.to = Day{static_cast<std::int32_t>(integer(rows, *row, "to").value_or(0))};
    if (const double lift = number(rows, *row, "lift"); !std::isnan(lift)) event.lift = lift;
    event.leadDays = static_cast<int>(integer(rows, *row, "lead").value_or(0));
    event.lagDays = static_cast<int>(integer(rows, *row, "lag").value_or(0));
    event.weekdays = static_cast<int>(integer(rows, *row, "mask").value_or(0));
    open(event);
}

void EventsView::copyToNextYear() {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_list->selectedKeys();
    for (const QString& key : keys) {
        auto edit = workspace::nextYearEvent(*m_list->rows(), key.toStdString());
        if (edit) edits.push_back(std::move(*edit));
    }
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void EventsView::addFestivals() {
    if (!m_list->rows()) return;
    auto* dialog = new FestivalDialog(m_list->rows(), ctx.workspace.info().asOf, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto edits = dialog->edits();
        if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
    });
    dialog->open();
}

void EventsView::remove() {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_list->selectedKeys();
    for (const QString& key : keys) edits.push_back({"event.set", key.toStdString(), QStringLiteral("null")});
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void EventsView::open(const EventData& event) {
    auto* dialog = new EventDialog(event, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const EventData made = dialog->event();
        ctx.shell.applyEdits({{"event.set", made.id.toStdString(), made.json()}}, {});
    });
    dialog->open();
    m_goods.read(ctx.workspace, this, {query("skus")},
                 [dialog = QPointer(dialog)](const LatestRead::Answer& answer) {
                     if (!dialog || !answer[0]) return;
                     const workspace::Rows& rows = *answer[0];
                     KnownGoods goods;
                     for (std::size_t i = 0; i < rows.count; ++i)
                         goods.skus.push_back(
                             {text(rows, i, "code"), text(rows, i, "product"), text(rows, i, "category")});
                     dialog->setGoods(std::move(goods));
                 });
}

}  // namespace roulian::ui::pages::demand
