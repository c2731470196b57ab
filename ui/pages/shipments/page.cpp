#include "ui/pages/shipments/page.h"
#include "ui/forms/handout_dialog.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/shipments/carriers_view.h"
#include "ui/pages/shipments/parcel_detail.h"
#include "ui/pages/shipments/parcels_view.h"
#include "ui/pages/shipments/paste_waybills.h"

namespace roulian::ui::pages::shipments {

namespace {
// Names of the tabs in locations: "carriers" or "parcels/late" (tab / saved view); a saved view of the parcels
// needs no prefix.
constexpr const char* kTabs[] = {"parcels", "carriers", "after_sales"};
}  // namespace

ShipmentsPage::ShipmentsPage(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("shipments"));
    layout->addWidget(splitter);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the shipments"));
    m_detail = new ParcelDetail(ctx);
    splitter->setParts(m_tabs, m_detail);

    m_parcels = new ParcelsView(ctx);
    m_carriers = new CarriersView(ctx);
    m_afterSales = makeAfterSales();
    m_tabs->addTab(m_parcels, tr("Parcels"));
    m_tabs->addTab(m_carriers, tr("Carriers"));
    auto* frame = new QWidget;
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(0, 8, 0, 0);
    inner->addWidget(m_afterSales);
    m_tabs->addTab(frame, tr("After-sales"));

    connect(m_tabs, &QTabWidget::currentChanged, this, [this, splitter](int tab) {
        splitter->setDetailWanted(tab == 0);
        Q_EMIT locationChanged();
    });
    TablePane* list = m_parcels->list();
    connect(list, &TablePane::currentKeyChanged, this, [this](const QString& key) {
        m_detail->show(key);
        Q_EMIT locationChanged();
    });
    connect(list, &TablePane::loaded, this, [this, list] {
        m_detail->show(list->currentKey());
        showCount();
    });
    connect(list, &TablePane::filtersChanged, this, &ui::Page::locationChanged);
    const TableView* sheet = list->view();
    connect(sheet->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, sheet](const QModelIndex& now) {
                if (const auto* column = sheet->rowsModel()->column(now.column()))
                    m_detail->setColumn(column->id);
            });
    connect(m_parcels, &ParcelsView::pasteRequested, this, [this] { openPaste({}); });
    connect(m_carriers, &CarriersView::parcelsRequested, this,
            [this](const QString& carrier, const QString& risk) {
                Location to{QStringLiteral("shipments"), QStringLiteral("parcels"), {}, {}};
                to.filters["carrier"] = workspace::carrierText(carrier.toStdString());
                if (!risk.isEmpty())
                    to.filters["risk"] = workspace::statusWord("shipments", "risk", risk.toStdString()).word;
                ctx.shell.open(to);
            });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &ShipmentsPage::updateHeader);
    addActions();
    updateHeader();
}

TablePane* ShipmentsPage::makeAfterSales() {
    TablePaneOptions options;
    options.table = "after_sales";
    options.layoutId = QStringLiteral("shipments.after_sales");
    options.empty = {tr("Here will be returns, exchanges and refunds of the orders."), tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
                     [this] { ctx.shell.openSample(); }};
    return new TablePane(ctx.workspace, options);
}

TablePane* ShipmentsPage::openList() const {
    TablePane* const lists[] = {m_parcels->list(), m_carriers->list(), m_afterSales};
    return lists[qBound(0, m_tabs->currentIndex(), 2)];
}

void ShipmentsPage::openPaste(const QString& pasted) {
    auto* dialog = new PasteWaybills(
        ctx.workspace, pasted,
        [this](const QStringList& keys) {
            m_tabs->setCurrentIndex(0);
            m_parcels->showOnly(keys);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ShipmentsPage::openLocation(const Location& location) {
    if (location == this->location()) return;
    const QString tab = location.view.section(QLatin1Char('/'), 0, 0);
    QString view = location.view.section(QLatin1Char('/'), 1);
    int index = -1;
    for (int i = 0; i < 3; ++i)
        if (tab == QLatin1String(kTabs[i])) index = i;
    if (index < 0 && !location.view.isEmpty()) view = location.view;  // a view of the parcels
    // Parcels are meant by a selection or filters without a view, too.
    if (index >= 0 || !location.view.isEmpty() || !location.selection.isEmpty() || !location.filters.empty())
        m_tabs->setCurrentIndex(qMax(0, index));
    TablePane* list = openList();
    if (list == m_parcels->list() &&
        (!view.isEmpty() || !location.filters.empty() || !location.selection.isEmpty()))
        m_parcels->showOnly({});
    if (!view.isEmpty() && view != list->viewId()) list->openView(view);
    if (!location.filters.empty() && location.filters != list->state().filters)
        list->setFilters(location.filters);
    if (location.selection.isEmpty()) return;
    if (list == m_parcels->list())
        m_parcels->choose(location.selection);
    else
        list->selectKey(location.selection);
}

Location ShipmentsPage::location() const {
    const QString tab = QString::fromLatin1(kTabs[qBound(0, m_tabs->currentIndex(), 2)]);
    const TablePane* list = openList();
    const QString view = list->viewId();
    return {
        {}, view.isEmpty() ? tab : tab % QLatin1Char('/') % view, list->currentKey(), list->state().filters};
}

QStringList ShipmentsPage::views() const {
    QStringList all;
    for (const char* tab : kTabs) all << QLatin1String(tab);
    return all;
}

bool ShipmentsPage::loading() const {
    return ui::Page::loading() || m_header.pending() || m_detail->loading() || m_parcels->loading();
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("shipments");
    spec.title = [] { return ShipmentsPage::tr("Shipments"); };
    spec.icon = QStringLiteral("shipments");
    spec.order = 6;
    spec.results = {workspace::ResultKind::Shipments};
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new ShipmentsPage(context, parent);
    };
    spec.count = [](const workspace::Workspace& workspace) {
        const auto rows = workspace.rows(query("shipments", {{"at_risk", "1"}}));
        return rows ? static_cast<int>(rows.value()->count) : 0;
    };
    spec.dialogs = {
        {QStringLiteral("shipping_sheet"),
         [](PageContext context, QWidget* parent) -> QWidget* {
             return new HandoutDialog(context.workspace, workspace::HandoutKind::Shipping, {}, parent);
         }},
        {QStringLiteral("paste"), [](PageContext context, QWidget* parent) -> QWidget* {
             workspace::TableQuery some = query("shipments", {{"at_risk", "1"}});
             some.limit = 5;
             const auto rows = context.workspace.rows(some);
             QStringList numbers;
             for (std::size_t i = 0; rows && i < rows.value()->count; ++i)
                 numbers << text(*rows.value(), i, "waybill");
             numbers << QStringLiteral("SF0000000000000");
             return new PasteWaybills(
                 context.workspace, numbers.join(QLatin1Char('\n')), [](const QStringList&) {}, parent);
         }}};
    return spec;
}

}  // namespace roulian::ui::pages::shipments
