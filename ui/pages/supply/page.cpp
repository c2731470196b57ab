#include "ui/pages/supply/page.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <functional>

#include "ui/forms/detail_splitter.h"
#include "ui/pages/supply/gantt_view.h"
#include "ui/pages/supply/load_view.h"
#include "ui/pages/supply/order_detail.h"
#include "ui/pages/supply/orders_view.h"
#include "ui/pages/supply/supplier_choice.h"
#include "ui/pages/supply/suppliers_view.h"
#include "ui/shell/actions.h"

namespace roulian::ui::pages::supply {

namespace {
// Names of the tabs in locations: "gantt" or "stock/short" (tab / saved view); orders need no prefix.
constexpr const char* kTabs[] = {"orders", "gantt", "load", "messages", "stock", "suppliers"};
}  // namespace

SupplyPage::SupplyPage(PageContext context, QWidget* parent) : ui::Page(context, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("supply"));
    layout->addWidget(splitter);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the plan"));
    m_detail = new OrderDetail(ctx);
    splitter->setParts(m_tabs, m_detail);

    m_orders = new OrdersView(ctx);
    m_gantt = new GanttView(ctx);
    m_load = new LoadView(ctx);
    m_messages = makeMessages();
    m_stock = makeStock();
    m_suppliers = new SuppliersView(ctx);
    const auto tab = [this](QWidget* body, const QString& words) {
        if (!qobject_cast<TablePane*>(body)) {
            m_tabs->addTab(body, words);
            return;
        }
        auto* frame = new QWidget;
        auto* inner = new QVBoxLayout(frame);
        inner->setContentsMargins(0, 8, 0, 0);
        inner->addWidget(body);
        m_tabs->addTab(frame, words);
    };
    tab(m_orders, tr("Planned orders"));
    tab(m_gantt, tr("Gantt"));
    tab(m_load, tr("Load"));
    tab(m_messages, tr("Messages"));
    tab(m_stock, tr("Stock"));
    tab(m_suppliers, tr("Suppliers"));

    connect(m_tabs, &QTabWidget::currentChanged, this, [this, splitter] {
        const QWidget* now = m_tabs->currentWidget();
        splitter->setDetailWanted(now != m_load && now != m_suppliers);  // they have details of their own
        showDetail();
        Q_EMIT locationChanged();
    });
    for (TablePane* list : {m_orders->list(), m_messages, m_stock}) {
        connect(list, &TablePane::currentKeyChanged, this, [this] {
            showDetail();
            Q_EMIT locationChanged();
        });
        connect(list, &TablePane::loaded, this, &SupplyPage::showDetail);
        connect(list, &TablePane::filtersChanged, this, &ui::Page::locationChanged);
    }
    const TableView* ordersSheet = m_orders->list()->view();
    connect(ordersSheet->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, ordersSheet](const QModelIndex& now) {
                if (const auto* column = ordersSheet->rowsModel()->column(now.column()))
                    m_detail->setColumn(column->id);
            });
    connect(m_gantt, &GanttView::currentChanged, this,
            [this](const QString& order, const QString& sku, const QString& product) {
                m_detail->show(sku, product, order);
                m_orders->list()->selectKey(order);
            });
    connect(m_orders, &OrdersView::packRequested, this, [this](const QString& supplier) {
        m_tabs->setCurrentWidget(m_suppliers);
        m_suppliers->openPack(supplier);
    });
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &SupplyPage::updateHeader);
    addActions();
    updateHeader();
}

TablePane* SupplyPage::makeMessages() {
    const auto view = [](const char* kind) {
        const QString word = workspace::statusWord("plan_messages", "kind", kind).word;
        return TableViewState{QString::fromLatin1(kind), word, {{"kind", word}}, {}, {}, {}};
    };
    TablePaneOptions options;
    options.table = "plan_messages";
    options.layoutId = QStringLiteral("supply.messages");
    options.views = {view("stockout"), view("expedite"), view("delay"), view("cancel"),
                     view("excess"),   view("capacity"), view("late"),  view("data")};
    options.empty.sentence = tr("The plan has nothing to warn about, or was not made yet.");
    auto* list = new TablePane(ctx.workspace, options);
    // From a warning to the orders of its product.
    connect(list, &TablePane::rowActivated, this, [this, list](const QString& key) {
        const workspace::Value code = list->value(key, "code");
        if (const auto* sku = std::get_if<QString>(&code); sku && !sku->isEmpty())
            ctx.shell.open({QStringLiteral("supply"), QStringLiteral("orders"), {}, {{"code", *sku}}});
    });
    return list;
}

TablePane* SupplyPage::makeStock() {
    TablePaneOptions options;
    options.table = "stock";
    options.layoutId = QStringLiteral("supply.stock");
    options.views = {
        {QStringLiteral("short"),
         tr("Nothing available"),
         {{"available", QStringLiteral("<=0")}},
         {},
         {},
         {}},
        {QStringLiteral("low"),
         tr("Less than two weeks"),
         {{"cover", QStringLiteral("<14")}},
         {},
         {{"cover", false}},
         {}},
        {QStringLiteral("excess"),
         tr("More than half a year"),
         {{"cover", QStringLiteral(">182")}},
         {},
         {{"value", true}},
         {}},
    };
    options.empty = {tr("Here will be the stock of every product and warehouse."), tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
                     [this] { ctx.shell.openSample(); }};
    return new TablePane(ctx.workspace, options);
}

void SupplyPage::addActions() {
    const auto add = [this](const char* id, const QString& words, const QKeySequence& keys,
                            std::function<void()> run, const QString& icon = {}) {
        ctx.actions.add(QString::fromLatin1(id), words, keys, std::move(run), this, icon);
    };
    const auto onOrders = [this](void (OrdersView::*run)()) {
        return [this, run] {
            m_tabs->setCurrentWidget(m_orders);
            std::invoke(run, m_orders);
        };
    };
    add(
        "supply.recompute", tr("Plan again"), {}, [this] { m_orders->recompute(); },
        QStringLiteral("refresh"));
    add("supply.edit_qty", tr("Change the quantity of the order"), QKeySequence(QStringLiteral("Ctrl+E")),
        onOrders(&OrdersView::editQty));
    add("supply.cancel_order", tr("Cancel or restore the order"), QKeySequence(QStringLiteral("Ctrl+Delete")),
        onOrders(&OrdersView::toggleCancel));
    add("supply.revert_order", tr("Back to the computed order"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
        onOrders(&OrdersView::revert));
    add("supply.change_supplier", tr("Change the supplier of the order…"), {},
        onOrders(&OrdersView::changeSupplier));
    add(
        "supply.supplier_pack", tr("Request pack for a supplier"), QKeySequence(QStringLiteral("Ctrl+R")),
        [this] {
            m_tabs->setCurrentWidget(m_suppliers);
            m_suppliers->openPack();
        },
        QStringLiteral("suppliers"));
    add("supply.gantt", tr("Show the Gantt chart"), {}, [this] { m_tabs->setCurrentWidget(m_gantt); });
    add(
        "supply.export", tr("Export the list to Excel"), {},
        [this] {
            TablePane* list = openList();
            (list ? list : m_orders->list())->exportAction()->trigger();
        },
        QStringLiteral("export"));
}

TablePane* SupplyPage::openList() const {
    TablePane* const lists[] = {m_orders->list(), nullptr, m_load->list(),
                                m_messages,       m_stock, m_suppliers->list()};
    return lists[qBound(0, m_tabs->currentIndex(), 5)];
}

void SupplyPage::showDetail() {
    const TablePane* list = openList();
    if (list == m_orders->list())
        showProduct(list, "key");
    else if (list == m_messages || list == m_stock)
        showProduct(list, "");
    else if (!list)
        m_gantt->setCurrent(m_orders->list()->currentKey());
}

void SupplyPage::showProduct(const TablePane* list, const char* orderColumn) {
    const QString key = list->currentKey();
    const workspace::Value sku = list->value(key, "sku_id"), product = list->value(key, "product");
    const auto* id = std::get_if<std::int64_t>(&sku);
    const auto* name = std::get_if<QString>(&product);
    m_detail->show(id ? QString::number(*id) : QString(), name ? *name : QString(),
                   *orderColumn ? key : QString());
}

void SupplyPage::openLocation(const Location& location) {
    const QString tab = location.view.section(QLatin1Char('/'), 0, 0);
    QString view = location.view.section(QLatin1Char('/'), 1);
    int index = -1;
    for (int i = 0; i < 6; ++i)
        if (tab == QLatin1String(kTabs[i])) index = i;
    if (index < 0 && !location.view.isEmpty()) view = location.view;  // a view of the orders
    if (index >= 0 || !location.view.isEmpty()) m_tabs->setCurrentIndex(qMax(0, index));
    TablePane* list = openList();
    if (!list) {
        m_gantt->setCurrent(location.selection);
        return;
    }
    if (!view.isEmpty() && view != list->viewId()) list->openView(view);
    if (!location.filters.empty() && location.filters != list->state().filters)
        list->setFilters(location.filters);
    if (!location.selection.isEmpty() && !list->selectKey(location.selection)) {
        list->clearFilters();
        list->selectKey(location.selection);
    }
}

Location SupplyPage::location() const {
    const QString tab = QString::fromLatin1(kTabs[qBound(0, m_tabs->currentIndex(), 5)]);
    const TablePane* list = openList();
    if (!list) return {{}, tab, m_orders->list()->currentKey(), {}};
    const QString view = list->viewId();
    return {
        {}, view.isEmpty() ? tab : tab % QLatin1Char('/') % view, list->currentKey(), list->state().filters};
}

QStringList SupplyPage::views() const {
    QStringList all;
    for (const char* tab : kTabs) all << QLatin1String(tab);
    return all;
}

bool SupplyPage::loading() const {
    return ui::Page::loading() || m_header.pending() || m_detail->loading() || m_gantt->loading() ||
           m_suppliers->loading() || m_orders->loading();
}

PageSpec page() {
    PageSpec spec;
    spec.id = QStringLiteral("supply");
    spec.title = [] { return SupplyPage::tr("Supply plan"); };
    spec.icon = QStringLiteral("supply");
    spec.order = 5;
    spec.results = {workspace::ResultKind::Plan};
    spec.factory = [](PageContext context, QWidget* parent) -> ui::Page* {
        return new SupplyPage(context, parent);
    };
    spec.count = [](const workspace::Workspace& workspace) {
        workspace::TableQuery late = query("plan_orders");
        late.filters["late"] = QStringLiteral(">0");
        const auto rows = workspace.rows(late);
        return rows ? static_cast<int>(rows.value()->count) : 0;
    };
    spec.dialogs = {{QStringLiteral("supplier"), [](PageContext context, QWidget* parent) -> QWidget* {
                         workspace::TableQuery bought = query("plan_orders", {{"kind", "buy"}});
                         bought.limit = 1;
                         const auto rows = context.workspace.rows(bought);
                         if (!rows || rows.value()->count == 0) return nullptr;
                         const workspace::Rows& order = *rows.value();
                         return new SupplierChoice(
                             context.workspace, QString::number(integer(order, 0, "sku_id").value_or(0)),
                             text(order, 0, "product"), [](std::int64_t, const QString&) {}, parent);
                     }}};
    return spec;
}

}  // namespace roulian::ui::pages::supply
