#include "ui/pages/customers/talk_view.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <map>

#include "ui/forms/detail_splitter.h"
#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::customers {

TalkView::TalkView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("customers.talk"));
    layout->addWidget(splitter);
    TablePaneOptions options;
    options.table = "talk_days";
    options.layoutId = QStringLiteral("customers.talk");
    options.views = {{QStringLiteral("complaints"),
                      tr("With complaints"),
                      {{"complaints", QStringLiteral(">0")}},
                      {},
                      {{"complaints", true}},
                      {}},
                     {QStringLiteral("questions"),
                      tr("With questions"),
                      {{"questions", QStringLiteral(">0")}},
                      {},
                      {{"questions", true}},
                      {}}};
    options.empty = {
        tr("Here will be how much the groups talk, ask and complain, day by day. Chats are reduced to counts "
           "when they are imported; what was said is kept only where you ask for it, and for as long as you say."),
        tr("Import files…"), [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
        [this] { ctx.shell.openSample(); }};
    m_list = new TablePane(ctx.workspace, options);
    auto* bottom = new QSplitter(Qt::Horizontal);
    TablePaneOptions mentions;
    mentions.table = "talk_mentions";
    mentions.layoutId = QStringLiteral("customers.talk_mentions");
    mentions.bar = mentions.filterRow = false;
    mentions.empty.sentence = tr("No goods were mentioned in this group.");
    m_mentions = new TablePane(ctx.workspace, mentions);
    fitWhenFilled(m_mentions, mentions.layoutId);
    TablePaneOptions messages;
    messages.table = "talk_messages";
    messages.layoutId = QStringLiteral("customers.talk_messages");
    messages.filterRow = false;
    messages.empty.sentence =
        tr("Nothing of this group is kept. Choose for how many days in the preview of an import.");
    m_messages = new TablePane(ctx.workspace, messages);
    fitWhenFilled(m_messages, messages.layoutId);
    auto* forget = new QPushButton(tr("Delete kept messages…"));
    connect(forget, &QPushButton::clicked, this, &TalkView::forget);
    m_messages->addBarWidget(forget);
    auto* said = new QTabWidget;
    said->setDocumentMode(true);
    said->setAccessibleName(tr("Goods mentioned, or messages kept, of this group"));
    said->addTab(m_mentions, tr("Goods mentioned in this group"));
    said->addTab(m_messages, tr("Messages kept"));
    bottom->addWidget(said);
    m_chart = new TrendChart;
    m_chart->setAccessibleName(tr("Messages, questions and complaints of the group over time"));
    m_chart->setEmptyText(tr("Choose a day above to see its group over time."));
    bottom->addWidget(headedPart(tr("Over time"), m_chart));
    rememberSplitter(bottom, QStringLiteral("customers.talk_bottom"), {480, 600});
    splitter->setParts(m_list, bottom);
    connect(m_list, &TablePane::currentKeyChanged, this, &TalkView::selected);
    connect(m_list, &TablePane::loaded, this, &TalkView::selected);
    selected();
}

void TalkView::selected() {
    const workspace::RowsPtr rows = m_list->rows();
    const auto row = rowOf(rows, m_list->currentKey().toStdString());
    const std::int64_t group = row ? integer(*rows, *row, "community_id").value_or(0) : 0;  // 0 = none
    for (TablePane* pane : {m_mentions, m_messages})
        pane->setWhere({{"community", group ? std::to_string(group) : "-1"}});
    TrendData trend;
    trend.weekly = false;
    QString caption;
    if (group) {
        caption = text(*rows, *row, "community");
        std::map<std::int64_t, std::size_t> days;  // the list may be sorted by anything
        for (std::size_t i = 0; i < rows->count; ++i)
            if (integer(*rows, i, "community_id").value_or(0) == group)
                if (const auto day = integer(*rows, i, "day")) days[*day] = i;
        for (const char* column : {"messages", "questions", "complaints", "jielong"}) {
            TrendData::Line line{workspace::columnTitle("talk_days", column), {}, false};
            for (const auto& [day, i] : days) line.values.push_back(number(*rows, i, column));
            trend.lines.push_back(std::move(line));
        }
        for (const auto& [day, i] : days) trend.days.push_back(Day{static_cast<std::int32_t>(day)});
    }
    m_chart->setCaption(caption);
    m_chart->setData(std::move(trend));
}

void TalkView::forget() {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Delete kept messages"),
                                tr("Delete what was kept of all groups?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Counts stay. This cannot be undone. Backups made before still hold the messages."));
    auto* gone = box->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, gone](QAbstractButton* pressed) {
        if (pressed == gone) ctx.workspace.forgetTalk();
    });
    box->open();
}

}  // namespace roulian::ui::pages::customers
