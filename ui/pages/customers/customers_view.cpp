#include "ui/pages/customers/customers_view.h"

#include <QVBoxLayout>

#include "ui/forms/detail_splitter.h"

namespace roulian::ui::pages::customers {

namespace {

QString word(const char* column, const char* code) {
    return workspace::statusWord("customers", column, code).word;
}

TableViewState view(const char* id, const QString& name, std::map<std::string, QString> filters,
                    std::vector<SortBy> sort = {}) {
    return {QString::fromLatin1(id), name, std::move(filters), {}, std::move(sort), {}};
}

}  // namespace

CustomersView::CustomersView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("customers.customers"));
    layout->addWidget(splitter);

    const QString lapsing = word("lifecycle", "cooling") % QLatin1Char('|') % word("lifecycle", "dormant");
    const QString active = word("lifecycle", "new") % QLatin1Char('|') % word("lifecycle", "active");
    TablePaneOptions options;
    options.table = "customers";
    options.layoutId = QStringLiteral("customers.customers");
    options.views = {
        view("champions", tr("Champions"), {{"class", word("class", "important_value")}}),
        view("lapsing", tr("About to lapse"), {{"lifecycle", lapsing}, {"m", QStringLiteral(">=4")}},
             {{"spend", true}}),
        view("new", tr("New"), {{"lifecycle", word("lifecycle", "new")}}),
        view("lost", tr("Lost"), {{"lifecycle", word("lifecycle", "lost")}}),
        view("multi_channel", tr("Several channels"), {{"channels", QStringLiteral(">1")}}),
        view("active", tr("Active"), {{"lifecycle", active}}),
        view("repeat", tr("Repeat customers"), {{"orders", QStringLiteral(">1")}}),
        view("recent", tr("Bought within 28 days"), {{"recency", QStringLiteral("<=28")}}),
    };
    options.empty = {tr("Here will be customers with their class, lifecycle and spend."), tr("Import files…"),
                     [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
                     [this] { ctx.shell.openSample(); }};
    m_list = new TablePane(ctx.workspace, options);
    m_detail = new CustomerDetail(ctx);
    splitter->setParts(m_list, m_detail);

    connect(m_list, &TablePane::currentKeyChanged, this, &CustomersView::selected);
    connect(m_list, &TablePane::loaded, this, [this] { selected(m_list->currentKey()); });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (const workspace::Column* column = m_list->view()->rowsModel()->column(now.column()))
                    m_detail->setColumn(column->id);
            });
    connect(m_list, &TablePane::rowActivated, this, [this] { m_detail->focusFirst(); });
}

void CustomersView::selected(const QString& key) {
    QList<Fact> facts;
    if (!key.isEmpty()) {
        // The list's own cells, masked as it shows them.
        for (const char* column :
             {"name", "phone", "class", "previous", "lifecycle", "r", "f", "m", "recency", "first", "last",
              "interval", "orders", "orders_90", "spend", "spend_90", "channels", "province", "city"}) {
            Fact fact;
            fact.name = workspace::columnHeader("customers", column);
            fact.value = m_list->shown(key, column);
            fact.help = workspace::columnHelp("customers", column);
            const workspace::Value value = m_list->value(key, column);
            const std::string id = column;
            if (const auto* code = std::get_if<QString>(&value); code && (id == "class" || id == "lifecycle"))
                fact.tone = workspace::statusWord("customers", id, code->toStdString()).tone;
            facts << fact;
        }
    }
    m_detail->setCustomer(key, facts);
}

}  // namespace roulian::ui::pages::customers
