#include "ui/pages/shipments/parcels_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "ui/pages/shipments/chase_list.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::shipments {

namespace {

QString anyOf(const char* column, std::initializer_list<const char*> codes) {
    QStringList words;
    for (const char* code : codes) words << workspace::statusWord("shipments", column, code).word;
    return words.join(QLatin1Char('|'));
}

}  // namespace

ParcelsView::ParcelsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    const auto view = [](const char* id, const QString& name, const char* column,
                         std::initializer_list<const char*> codes, const char* sort = "idle") {
        return TableViewState{QString::fromLatin1(id), name, {{column, anyOf(column, codes)}}, {},
                              {{sort, true}},          {}};
    };
    TablePaneOptions options;
    options.table = "shipments";
    options.layoutId = QStringLiteral("shipments.parcels");
    options.views = {
        view("at_risk", tr("Parcels at risk"), "risk",
             {"late", "stalled", "exception", "returning", "at_risk"}),
        view("late", tr("Late"), "risk", {"late"}),
        view("stalled", tr("Stalled"), "risk", {"stalled"}),
        view("exceptions", tr("Exceptions"), "risk", {"exception"}),
        view("returning", tr("Coming back"), "risk", {"returning"}),
        view("station", tr("At the station"), "state", {"at_station"}),
        view("transit", tr("Under way"), "state", {"picked_up", "in_transit", "delivering"}),
        view("delivered", tr("Delivered"), "state", {"signed"}, "signed"),
    };
    options.empty = {tr("Here will be every parcel with its trace, its expected arrival and its risk."),
                     tr("Import files…"), [this] { ctx.shell.requestImport({}); },
                     tr("Or look at a sample workspace"), [this] { ctx.shell.openSample(); }};
    const ViewStore store(options.layoutId);
    const TableViewState last = store.last();
    const bool first =
        store.layout().isEmpty() && last.id.isEmpty() && last.filters.empty() && last.search.isEmpty();
    m_list = new TablePane(ctx.workspace, options);
    // Opened anew even when it was kept: its filter is made of words of the language of today.
    if (first)
        m_list->openView(QStringLiteral("at_risk"));
    else if (!m_list->viewId().isEmpty())
        m_list->openView(m_list->viewId());

    m_strip = new Banner(workspace::Tone::Info);
    m_strip->setActionText(tr("Show all parcels"));
    m_strip->hide();
    connect(m_strip, &Banner::actionTriggered, this, [this] { showOnly({}); });
    layout->addWidget(m_strip);
    layout->addWidget(m_list, 1);

    auto* paste = new QPushButton(tr("Paste waybills…"));
    connect(paste, &QPushButton::clicked, this, &ParcelsView::pasteRequested);
    m_list->addBarWidget(paste);
    auto* chase = new QPushButton(tr("Copy the chase list"));
    chase->setToolTip(
        tr("Problem parcels by carrier as text for WeChat: the selected ones when several are, "
           "else those in the list"));
    setPrimary(chase);
    connect(chase, &QPushButton::clicked, this, [this] { copyChaseList(); });
    m_list->addBarWidget(chase);
    connect(m_list, &TablePane::loaded, this, &ParcelsView::settleChoice);
}

void ParcelsView::choose(const QString& parcel) {
    m_wanted = parcel;
    if (!m_list->loading()) settleChoice();
}

void ParcelsView::settleChoice() {
    if (m_wanted.isEmpty()) return;
    const QString key = m_wanted;
    if (m_list->selectKey(key) || !rowOf(m_list->rows(), key.toStdString())) {
        m_wanted.clear();
        return;
    }
    m_wanted.clear();
    m_list->clearFilters();  // it is there, but hidden
    m_list->selectKey(key);
}

void ParcelsView::showOnly(const QStringList& parcels) {
    m_strip->setVisible(!parcels.isEmpty());
    if (parcels.isEmpty()) {
        m_list->setWhere({});
        return;
    }
    m_strip->setText(tr("Only %n pasted parcel(s) are shown.", nullptr, static_cast<int>(parcels.size())));
    m_list->openView({});
    m_list->setWhere({{"ids", "[" + parcels.join(QLatin1Char(',')).toStdString() + "]"}});
}

void ParcelsView::copyChaseList(const std::string& carrier) {
    workspace::TableQuery wanted = query("shipments");
    QSet<QString> chosen;
    if (carrier.empty()) {
        wanted = m_list->query();
        const QStringList selected = m_list->selectedKeys();
        if (selected.size() > 1) chosen = QSet<QString>(selected.begin(), selected.end());
    } else {
        wanted.where["carrier"] = carrier;
    }
    wanted.where["at_risk"] = "1";
    m_chase.read(ctx.workspace, this, {wanted}, [this, chosen](const LatestRead::Answer& answer) {
        const QString asOf = QString::fromStdString(ctx.workspace.info().asOf.iso());
        const ChaseList made = answer[0] ? chaseList(*answer[0], chosen, asOf) : ChaseList{};
        if (made.parcels == 0) return ctx.shell.notify(tr("None of these parcels needs chasing."));
        QApplication::clipboard()->setText(made.text);
        ctx.shell.notify(tr("%n parcel(s) of %1 carriers are in the clipboard; paste them into the chat.",
                            nullptr, made.parcels)
                             .arg(made.carriers));
    });
}

void ParcelsView::recompute() {
    ctx.workspace.compute({workspace::ResultKind::Shipments}, true);
}

}  // namespace roulian::ui::pages::shipments
