#include "ui/pages/customers/customer_detail.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace roulian::ui::pages::customers {

CustomerDetail::CustomerDetail(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal);
    layout->addWidget(splitter);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Facts about the customer"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 4, 8, 4);
    m_facts = new FactsPanel;
    bodyLayout->addWidget(m_facts);
    bodyLayout->addStretch(1);
    scroll->setWidget(body);
    splitter->addWidget(scroll);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the customer"));
    splitter->addWidget(m_tabs);
    rememberSplitter(splitter, QStringLiteral("customers.detail"), {320, 760});

    const auto pane = [this](const char* table, const QString& title, const QString& sentence) {
        TablePaneOptions options;
        options.table = table;
        options.layoutId = QStringLiteral("customers.detail.") % QString::fromLatin1(table);
        options.where = {{"customer", "0"}};
        options.bar = options.filterRow = false;
        options.empty.sentence = sentence;
        auto* made = new TablePane(ctx.workspace, options);
        fitWhenFilled(made, options.layoutId);
        m_tabs->addTab(made, title);
        return made;
    };
    m_products = pane("customer_products", tr("Products"), tr("No bought product is matched to a SKU yet."));
    m_orders = pane("orders", tr("Orders"), tr("No orders of this customer."));
    m_identities = pane("identities", tr("Identities"), tr("No identity of this customer is known."));
    m_tags = pane("tags", tr("Tags"), tr("This customer has no tags."));
    m_why = new WhyPanel;
    m_tabs->addTab(m_why, tr("Why"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &CustomerDetail::explain);
    connect(m_products, &TablePane::rowActivated, this, [this](const QString& key) {
        ctx.shell.open({QStringLiteral("demand"), {}, key, {}});
    });
}

void CustomerDetail::setCustomer(const QString& key, const QList<Fact>& facts) {
    m_facts->setFacts(facts);
    const bool other = key != m_customer;
    m_customer = key;
    if (other)
        for (TablePane* pane : {m_products, m_orders, m_identities, m_tags})
            pane->setWhere({{"customer", key.isEmpty() ? "0" : key.toStdString()}});
    explain();
}

void CustomerDetail::setColumn(const std::string& column) {
    if (column.empty() || column == m_column) return;
    m_column = column;
    explain();
}

void CustomerDetail::focusFirst() {
    m_tabs->setCurrentWidget(m_products);
    m_products->view()->setFocus();
}

void CustomerDetail::explain() {
    if (m_tabs->currentWidget() != m_why) return;
    if (m_customer.isEmpty()) return m_why->clear();
    m_why->explain(ctx.workspace, "customers", m_customer.toStdString(), m_column);
}

}  // namespace roulian::ui::pages::customers
