// The tabs about what the files hold: identities, orders, goods.
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/forms/facts_panel.h"
#include "ui/forms/reason_prompt.h"
#include "ui/forms/section_heading.h"
#include "ui/pages/data/section_records.h"
#include "ui/pages/data/sections.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::data {

namespace {

std::string keyOr(const QString& key) {
    return key.isEmpty() ? "-1" : key.toStdString();
}

QString codeOf(const TablePane* list, const QString& key, const char* column) {
    const workspace::Value value = list->value(key, column);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

TablePaneOptions listOf(const char* table, const EmptyState& empty) {
    TablePaneOptions o;
    o.table = table;
    o.layoutId = QStringLiteral("data.") % QLatin1String(table);
    o.empty = empty;
    return o;
}

}  // namespace

ReviewsSection::ReviewsSection(PageContext context, QWidget* parent)
    : Section(
          context,
          [] {
              EmptyState empty;
              empty.sentence =
                  tr("No doubts about who is who. Customers that may be two people will be "
                     "listed here.");
              TablePaneOptions o = listOf("reviews", empty);
              o.views = {{QStringLiteral("open"),
                          tr("To decide"),
                          {{"state", workspace::statusWord("reviews", "state", "open").word}},
                          {},
                          {},
                          {}}};
              return o;
          }(),
          parent) {
    addHeading(tr("Identities and orders of this customer"));
    m_reopen = addButton(tr("Decide later"), [this] { ReviewsSection::run(QStringLiteral("reopen")); });
    m_split = addButton(tr("Two people: split"), [this] { ReviewsSection::run(QStringLiteral("split")); });
    m_keep = addButton(tr("One person: keep"), [this] { ReviewsSection::run(QStringLiteral("keep")); });
    auto* row = new QSplitter(Qt::Horizontal);
    row->setChildrenCollapsible(false);
    m_identities = addPane("identities", QStringLiteral("data.reviews.identities"),
                           tr("Choose a customer above to see the identities."));
    m_orders = addPane("orders", QStringLiteral("data.reviews.orders"),
                       tr("Choose a customer above to see the orders."));
    row->addWidget(m_identities);
    row->addWidget(m_orders);
    row->setStretchFactor(0, 2);
    row->setStretchFactor(1, 3);
    m_detail->addWidget(row, 1);
}

void ReviewsSection::showRow(const QString& key) {
    const workspace::Value customer = m_list->value(key, "customer");
    const auto* id = std::get_if<std::int64_t>(&customer);
    const std::string who = id ? std::to_string(*id) : "-1";
    m_identities->setWhere({{"customer", who}});
    m_orders->setWhere({{"customer", who}});
    const QString state = codeOf(m_list, key, "state");
    const bool writable = !state.isEmpty() && !ctx.workspace.info().readOnly;
    m_keep->setEnabled(writable && state != QLatin1String("kept"));
    m_split->setEnabled(writable && state != QLatin1String("split"));
    m_reopen->setEnabled(writable && state != QLatin1String("open"));
}

bool ReviewsSection::run(const QString& verb) {
    QPushButton* button = verb == QLatin1String("keep")     ? m_keep
                          : verb == QLatin1String("split")  ? m_split
                          : verb == QLatin1String("reopen") ? m_reopen
                                                            : nullptr;
    if (!button || !button->isEnabled()) return false;
    const QString state = button == m_keep    ? QStringLiteral("kept")
                          : button == m_split ? QStringLiteral("split")
                                              : QStringLiteral("open");
    std::vector<workspace::Edit> edits;
    for (const QString& key : m_list->selectedKeys())
        edits.push_back({"review.state", key.toStdString(), QStringLiteral(R"({"state":"%1"})").arg(state)});
    ReasonPrompt::ask(this, button->mapToGlobal(QPoint(0, button->height())), tr("Why? (may stay empty)"),
                      [this, edits](const QString& reason) { ctx.shell.applyEdits(edits, reason); });
    return true;
}

OrdersSection::OrdersSection(PageContext context, QWidget* parent)
    : Section(context,
              listOf("orders", noDataYet(context, tr("Orders of all channels will be listed here."))),
              parent) {
    addHeading(tr("Lines of this order"));
    m_facts = new FactsPanel;
    m_detail->addWidget(m_facts);
    m_lines = addPane("order_lines", QStringLiteral("data.orders.lines"),
                      tr("Choose an order above to see its lines."));
}

void OrdersSection::showRow(const QString& key) {
    QList<Fact> facts;
    if (!key.isEmpty())
        for (const char* column : {"order_no", "file", "row"})
            facts << Fact{workspace::columnTitle("orders", column),
                          m_list->shown(key, column),
                          workspace::Tone::Neutral,
                          {}};
    m_facts->setFacts(facts);
    m_lines->setWhere({{"order", keyOr(key)}});
}

GoodsSection::GoodsSection(PageContext context, QWidget* parent)
    : Section(context, listOf("skus", noDataYet(context, tr("Products and materials will be listed here."))),
              parent) {
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Details of the product"));
    m_parts =
        addPane("bom_lines", QStringLiteral("data.skus.parts"), tr("This product has no bill of materials."));
    m_lines = addPane("order_lines", QStringLiteral("data.skus.lines"), tr("No orders of this product."));
    tabs->addTab(m_parts, tr("Made of"));
    tabs->addTab(m_lines, tr("Order lines"));
    m_detail->addWidget(tabs, 1);
}

void GoodsSection::showRow(const QString& key) {
    m_parts->setWhere({{"parent", keyOr(key)}});
    m_lines->setWhere({{"sku", keyOr(key)}});
}

Section* makeSection(const QString& id, PageContext context, QWidget* parent) {
    if (id == QLatin1String("batches")) return new ImportsSection(context, parent);
    if (id == QLatin1String("issues")) return new IssuesSection(context, parent);
    if (id == QLatin1String("unmatched")) return new UnmatchedSection(context, parent);
    if (id == QLatin1String("mappings")) return new RememberedSection(context, parent);
    if (id == QLatin1String("reviews")) return new ReviewsSection(context, parent);
    if (id == QLatin1String("orders")) return new OrdersSection(context, parent);
    if (id == QLatin1String("skus")) return new GoodsSection(context, parent);
    if (id == QLatin1String("stock_totals")) return new StockSection(context, parent);
    for (const char* group : {"money", "reach"})
        if (membersOf(QLatin1String(group)).contains(id)) return new RecordSection(id, context, parent);
    return new SourcesSection(context, parent);
}

}  // namespace roulian::ui::pages::data
