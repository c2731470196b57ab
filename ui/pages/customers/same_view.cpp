#include "ui/pages/customers/same_view.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/forms/section_heading.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::customers {

namespace {

constexpr const char* kFacts[] = {"name",  "phone", "province", "city",     "district", "orders",
                                  "spend", "first", "last",     "channels", "tags"};

// "UnionID ou***12", one line each.
QString identityLines(const workspace::RowsPtr& rows) {
    QStringList lines;
    for (std::size_t i = 0; rows && i < rows->count; ++i)
        lines << QString(shown(*rows, i, "kind") % QLatin1Char(' ') % text(*rows, i, "mask")).trimmed();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

SameView::SameView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    layout->addWidget(splitter);
    TablePaneOptions options;
    options.table = "same_customers";
    options.layoutId = QStringLiteral("customers.same");
    const auto view = [](const char* code, const QString& words) {
        return TableViewState{QString::fromLatin1(code),
                              words,
                              {{"state", workspace::statusWord("same_customers", "state", code).word}},
                              {},
                              {},
                              {}};
    };
    options.views = {view("open", tr("To decide")), view("merged", tr("Merged")),
                     view("apart", tr("Kept apart"))};
    options.empty.sentence =
        tr("Here will be customers that may be one person, once customers or orders are imported and the "
           "search above was run. Nothing is merged without you.");
    const std::function<void()> import = [this] { ctx.shell.requestImport({}); };
    if (ctx.workspace.info().empty) {
        options.empty.actionText = tr("Import files…");
        options.empty.action = import;
        options.empty.linkText = tr("Or look at a sample workspace");
        options.empty.link = [this] { ctx.shell.openSample(); };
    } else {
        options.empty.actionText = tr("Find same customers");
        options.empty.action = [this] { find(); };
        options.empty.linkText = tr("Or import files…");
        options.empty.link = import;
    }
    m_list = new TablePane(ctx.workspace, options);
    m_list->view()->setAccessibleName(tr("Customers that may be one person"));
    m_find = addButton(tr("Find same customers"), {}, &SameView::find);
    m_merge = addButton(tr("One person: merge (M)"), QStringLiteral("M"), &SameView::merge);
    m_apart = addButton(tr("Two people (N)"), QStringLiteral("N"), &SameView::keepApart);
    m_split = addButton(tr("Split again (S)"), QStringLiteral("S"), &SameView::split);
    setPrimary(m_merge);
    splitter->addWidget(m_list);

    auto* bottom = new QSplitter(Qt::Horizontal);
    m_sides = new QTableWidget(0, 2);
    m_sides->setAccessibleName(tr("Both customers side by side"));
    m_sides->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sides->setHorizontalHeaderLabels({tr("Customer A"), tr("Customer B")});
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sides->setTabKeyNavigation(false);
    bottom->addWidget(headedPart(tr("Side by side"), m_sides));
    TablePaneOptions evidence;
    evidence.table = "same_evidence";
    evidence.layoutId = QStringLiteral("customers.same_evidence");
    evidence.where = {{"proposal", "0"}};
    evidence.bar = evidence.filterRow = evidence.footer = false;
    evidence.empty.sentence = tr("Choose a pair above to see the evidence.");
    m_evidence = new TablePane(ctx.workspace, evidence);
    m_evidence->view()->setAccessibleName(tr("What speaks for and against"));
    fitWhenFilled(m_evidence, evidence.layoutId);
    bottom->addWidget(headedPart(tr("What speaks for and against"), m_evidence));
    rememberSplitter(bottom, QStringLiteral("customers.same_sides"), {640, 420});
    splitter->addWidget(bottom);
    rememberSplitter(splitter, QStringLiteral("customers.same"), {320, 360});

    connect(m_list, &TablePane::currentKeyChanged, this, &SameView::selected);
    connect(m_list, &TablePane::loaded, this, [this] {
        if (const QString next = std::exchange(m_next, {}); !next.isEmpty()) m_list->selectKey(next);
        selected();
    });
    selected();
}

// A letter works while the list has the focus, where no text is typed.
QPushButton* SameView::addButton(const QString& words, const QString& key, void (SameView::*slot)()) {
    auto* button = new QPushButton(words);
    connect(button, &QPushButton::clicked, this, slot);
    m_list->addBarWidget(button);
    if (key.isEmpty()) return button;
    auto* action = new QAction(words, m_list->view());
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, button, slot] {
        if (button->isEnabled()) (this->*slot)();
    });
    m_list->view()->addAction(action);
    m_list->addRowAction(action);
    return button;
}

QString SameView::nextToDecide() const {
    const workspace::RowsPtr rows = m_list->rows();
    const auto now = rowOf(rows, m_list->currentKey().toStdString());
    for (std::size_t i = now ? *now + 1 : 0; rows && i < rows->count; ++i)
        if (text(*rows, i, "state") == QLatin1String("open")) return QString::fromStdString(rows->keys[i]);
    return {};
}

QString SameView::state() const {
    const workspace::Value value = m_list->value(m_list->currentKey(), "state");
    const auto* code = std::get_if<QString>(&value);
    return code ? *code : QString();
}

std::int64_t SameView::customer(const char* column) const {
    const workspace::Value value = m_list->value(m_list->currentKey(), column);
    const auto* id = std::get_if<std::int64_t>(&value);
    return id ? *id : 0;
}

void SameView::selected() {
    const QString key = m_list->currentKey(), now = state();
    const bool writable = !ctx.workspace.info().readOnly;
    m_find->setEnabled(writable && ctx.workspace.info().lastImportAt != 0);
    m_merge->setEnabled(writable && (now == QLatin1String("open") || now == QLatin1String("apart")));
    m_apart->setEnabled(writable && now == QLatin1String("open"));
    m_split->setEnabled(writable && now == QLatin1String("merged"));
    m_evidence->setWhere({{"proposal", key.isEmpty() ? "0" : key.toStdString()}});
    if (now.isEmpty()) {
        m_sides->setRowCount(0);
        return;
    }
    const std::string a = std::to_string(customer("customer_a")), b = std::to_string(customer("customer_b"));
    m_read.read(ctx.workspace, this,
                {query("customer_cards", {{"customer", a}}), query("customer_cards", {{"customer", b}}),
                 query("identities", {{"customer", a}}), query("identities", {{"customer", b}})},
                [this](const LatestRead::Answer& answer) { fill(answer); });
}

void SameView::fill(const LatestRead::Answer& answer) {
    constexpr int kCount = static_cast<int>(std::size(kFacts));
    m_sides->setRowCount(kCount + 1);
    QStringList heads;
    for (int fact = 0; fact < kCount; ++fact) {
        heads << workspace::columnTitle("customer_cards", kFacts[fact]);
        QString words[2];
        for (std::size_t side = 0; side < 2; ++side)
            if (answer[side] && answer[side]->count > 0) words[side] = shown(*answer[side], 0, kFacts[fact]);
        for (int side = 0; side < 2; ++side) {
            auto* item = new QTableWidgetItem(words[side]);
            // What both say alike is what the eye looks for.
            if (!words[0].isEmpty() && words[0] == words[1]) {
                QFont font = item->font();
                font.setBold(true);
                item->setFont(font);
            }
            m_sides->setItem(fact, side, item);
        }
    }
    heads << tr("Identities");
    for (int side = 0; side < 2; ++side)
        m_sides->setItem(kCount, side,
                         new QTableWidgetItem(identityLines(answer[2 + static_cast<std::size_t>(side)])));
    m_sides->setVerticalHeaderLabels(heads);
}

void SameView::find() {
    ctx.workspace.findSameCustomers();
}

void SameView::decide(std::vector<workspace::Edit> edits) {
    m_list->view()->setFocus();  // the next pair is one key away
    m_next = nextToDecide();
    ctx.shell.applyEdits(std::move(edits), {});
}

void SameView::merge() {
    decide({{"customer.merge", std::to_string(customer("customer_b")),
             QStringLiteral(R"({"into":%1})").arg(customer("customer_a"))}});
}

void SameView::keepApart() {
    decide({{"proposal.state", m_list->currentKey().toStdString(), QStringLiteral(R"({"state":"apart"})")}});
}

void SameView::split() {
    decide({{"customer.merge", std::to_string(customer("customer_b")), QStringLiteral(R"({"split":true})")}});
}

}  // namespace roulian::ui::pages::customers
