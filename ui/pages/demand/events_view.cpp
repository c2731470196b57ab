#include "ui/pages/demand/events_view.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/pages/page_data.h"
#include "ui/theme/theme.h"

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
    options.views = {kindView("promotion"), kindView("live"), kindView("festival")};
    options.empty = {tr("Here will be festivals, promotions, presales and live shows that move demand."),
                     tr("Add an event…"),
                     [this] { add(); },
                     {},
                     {}};
    m_list = new TablePane(ctx.workspace, options);
    layout->addWidget(m_list);

    const auto button = [this](const QString& words, auto slot) {
        auto* made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, slot);
        m_list->addBarWidget(made);
        return made;
    };
    setPrimary(button(tr("Add an event…"), &EventsView::add));
    auto* changeButton = button(tr("Change…"), &EventsView::change);
    auto* removeButton = button(tr("Delete"), &EventsView::remove);
    const auto enable = [this, changeButton, removeButton] {
        const bool any = !m_list->currentKey().isEmpty();
        changeButton->setEnabled(any);
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
    open(event);
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
}

}  // namespace roulian::ui::pages::demand
