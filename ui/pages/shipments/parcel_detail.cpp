#include "ui/pages/shipments/parcel_detail.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <set>

#include "ui/pages/shipments/customer_message.h"
#include "ui/pages/shipments/parcel_picture.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace roulian::ui::pages::shipments {

ParcelDetail::ParcelDetail(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal);
    layout->addWidget(splitter);
    splitter->addWidget(picturePanel());
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the parcel"));
    splitter->addWidget(m_tabs);
    rememberSplitter(splitter, QStringLiteral("shipments.detail"), {560, 440});

    const auto pane = [this](const char* table, const QString& id, const QString& sentence) {
        TablePaneOptions options;
        options.table = table;
        options.layoutId = id;
        options.where = {{"shipment", "0"}};
        options.bar = options.filterRow = options.footer = false;
        options.empty.sentence = sentence;
        auto* made = new TablePane(ctx.workspace, options);
        fitWhenFilled(made, id);
        return made;
    };
    m_events = pane("tracking_events", QStringLiteral("shipments.events"),
                    tr("The files tell no trace of this parcel."));
    m_tabs->addTab(m_events, tr("Trace"));
    m_tabs->addTab(messagePanel(), tr("Message"));
    auto* order = new QSplitter(Qt::Vertical);
    m_orders = pane("orders", QStringLiteral("shipments.orders"), tr("No order is known for this parcel."));
    m_lines = pane("order_lines", QStringLiteral("shipments.lines"), tr("No products are known."));
    order->addWidget(m_orders);
    order->addWidget(m_lines);
    rememberSplitter(order, QStringLiteral("shipments.order"), {90, 160});
    m_tabs->addTab(order, tr("Order"));
    m_why = new WhyPanel;
    m_tabs->addTab(m_why, tr("Why"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ParcelDetail::explain);
}

QWidget* ParcelDetail::picturePanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_chart = new TimelineChart;
    m_chart->setAccessibleName(tr("Trace of the parcel"));
    m_chart->setEmptyText(tr("Choose a parcel to see where it is."));
    m_chart->setMinimumHeight(96);
    column->addWidget(m_chart, 1);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_problem);
    auto* facts = new QWidget;
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_facts = new FactsPanel;
    m_promise = new FactsPanel;
    row->addWidget(m_facts, 1);
    row->addWidget(m_promise, 1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(facts);
    area->setAccessibleName(tr("Facts of the parcel"));
    column->addWidget(area, 1);
    return panel;
}

QWidget* ParcelDetail::messagePanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    auto* hint = new QLabel(tr("Holds no name, phone or address; change it as you like."));
    hint->setWordWrap(true);
    bar->addWidget(hint, 1);
    m_copy = new QPushButton(tr("Copy the message"));
    setPrimary(m_copy);
    bar->addWidget(m_copy);
    column->addLayout(bar);
    m_message = new QPlainTextEdit;
    m_message->setAccessibleName(tr("Message for the customer"));
    m_message->setTabChangesFocus(true);
    column->addWidget(m_message, 1);
    connect(m_copy, &QPushButton::clicked, this, &ParcelDetail::copyMessage);
    return panel;
}

void ParcelDetail::show(const QString& parcel) {
    const bool other = parcel != m_parcel;
    m_parcel = parcel;
    const std::string key = parcel.isEmpty() ? "0" : parcel.toStdString();
    if (other)
        for (TablePane* pane : {m_events, m_orders, m_lines}) pane->setWhere({{"shipment", key}});
    explain();
    const std::map<std::string, std::string> where{{"shipment", key}};
    m_read.read(ctx.workspace, this,
                {query("shipments", where), query("tracking_events", where), query("order_lines", where)},
                [this](const LatestRead::Answer& answer) { draw(answer); });
}

void ParcelDetail::setColumn(const std::string& column) {
    // Only these are computed; from any other cell "why" tells about the risk.
    static const std::set<std::string> computed{"risk", "problem", "idle", "promised", "eta", "money"};
    const std::string next = computed.count(column) ? column : "risk";
    if (next == m_column) return;
    m_column = next;
    explain();
}

void ParcelDetail::draw(const LatestRead::Answer& answer) {
    const workspace::RowsPtr& parcel = answer[0];
    const bool any = parcel && parcel->count > 0;
    QString message, problem;
    if (any) {
        m_chart->setData(timelineOf(*parcel, 0, answer[1], ctx.workspace.info().asOf));
        const ParcelFacts facts = factsOf(*parcel, 0);
        m_facts->setFacts(facts.parcel);
        m_promise->setFacts(facts.promise);
        message = customerMessage(*parcel, 0, answer[2]);
        if (std::holds_alternative<QString>(cell(*parcel, 0, "problem")))
            problem = shown(*parcel, 0, "problem");
    } else {
        m_chart->setData({});
        m_facts->setFacts({});
        m_promise->setFacts({});
    }
    const auto tone =
        any ? workspace::statusWord("shipments", "risk", text(*parcel, 0, "risk").toStdString()).tone
            : workspace::Tone::Neutral;
    QPalette palette;
    if (tone == workspace::Tone::Danger || tone == workspace::Tone::Warning)
        palette.setColor(QPalette::WindowText, toneColor(tone));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    // What the user wrote stays while the same parcel is read again.
    const bool same = m_message->property("parcel").toString() == m_parcel;
    if (!same || !m_message->document()->isModified()) m_message->setPlainText(message);
    m_message->setProperty("parcel", m_parcel);
    m_copy->setEnabled(!message.isEmpty());
}

void ParcelDetail::copyMessage() {
    const QString message = m_message->toPlainText().trimmed();
    if (message.isEmpty()) return ctx.shell.notify(tr("There is nothing to tell about this parcel."));
    QApplication::clipboard()->setText(message);
    ctx.shell.notify(tr("The message is in the clipboard; paste it into the chat."));
}

void ParcelDetail::explain() {
    if (m_tabs->currentWidget() != m_why) return;
    if (m_parcel.isEmpty()) return m_why->clear();
    m_why->explain(ctx.workspace, "shipments", m_parcel.toStdString(), m_column);
}

}  // namespace roulian::ui::pages::shipments
