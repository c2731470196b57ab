#include "ui/pages/customers/segments_view.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::customers {

SegmentsView::SegmentsView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    layout->addWidget(splitter);

    TablePaneOptions options;
    options.table = "segments";
    options.layoutId = QStringLiteral("customers.segments");
    options.filterRow = false;
    options.views = {{QStringLiteral("own"),
                      tr("Own segments"),
                      {{"builtin", workspace::statusWord("segments", "builtin", "own").word}},
                      {},
                      {},
                      {}}};
    options.empty = {
        tr("Here will be groups of customers by rule."), tr("New segment…"), [this] { add(); }, {}, {}};
    m_list = new TablePane(ctx.workspace, options);
    const auto button = [this](const QString& words, auto slot) {
        auto* made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, slot);
        m_list->addBarWidget(made);
        return made;
    };
    setPrimary(button(tr("New segment…"), &SegmentsView::add));
    m_change = button(tr("Change…"), &SegmentsView::change);
    m_remove = button(tr("Delete"), &SegmentsView::remove);
    splitter->addWidget(m_list);

    auto* panel = new QWidget;
    auto* panelLayout = new QVBoxLayout(panel);
    panelLayout->setContentsMargins(0, 4, 0, 0);
    panelLayout->setSpacing(4);
    m_title = new SectionHeading({});
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    panelLayout->addWidget(m_title);
    TablePaneOptions members;
    members.table = "customers";
    members.layoutId = QStringLiteral("customers.members");
    members.where = {{"segment", "0"}};
    members.empty.sentence =
        tr("Nobody meets this rule, or the customers were not grouped since it was made.");
    m_members = new TablePane(ctx.workspace, members);
    m_members->view()->setAccessibleName(tr("Customers of the segment"));
    fitWhenFilled(m_members, members.layoutId);
    panelLayout->addWidget(m_members, 1);
    splitter->addWidget(panel);
    rememberSplitter(splitter, QStringLiteral("customers.segments"), {260, 400});

    connect(m_list, &TablePane::currentKeyChanged, this, &SegmentsView::selected);
    connect(m_list, &TablePane::loaded, this, &SegmentsView::selected);
    connect(m_list, &TablePane::rowActivated, this, [this] {
        if (own())
            change();
        else
            m_members->view()->setFocus();
    });
    connect(m_members, &TablePane::rowActivated, this, &SegmentsView::customerRequested);
    auto* removeAction = new QAction(tr("Delete"), m_list->view());
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &SegmentsView::remove);
    m_list->view()->addAction(removeAction);
    m_list->addRowAction(removeAction);
    selected();
}

void SegmentsView::open(const QString& rule) {
    if (rule.isEmpty() || m_list->selectKey(rule)) return;
    m_list->clearFilters();
    m_list->selectKey(rule);
}

bool SegmentsView::own() const {
    const workspace::Value value = m_list->value(m_list->currentKey(), "builtin");
    const auto* code = std::get_if<QString>(&value);
    return code && *code == QLatin1String("own");
}

QString SegmentsView::ruleName() const {
    const auto row = rowOf(m_list->rows(), m_list->currentKey().toStdString());
    return row ? text(*m_list->rows(), *row, "rule_name") : QString();
}

QStringList SegmentsView::takenNames() const {
    QStringList names;
    const workspace::RowsPtr rows = m_list->rows();
    for (std::size_t i = 0; rows && i < rows->count; ++i) names << text(*rows, i, "rule_name");
    return names;
}

void SegmentsView::selected() {
    const QString key = m_list->currentKey();
    const bool mine = own();
    m_change->setEnabled(mine);
    m_remove->setEnabled(mine);
    const QString reason = mine ? QString() : tr("Built-in segments stay as they are; make your own.");
    m_change->setToolTip(reason);
    m_remove->setToolTip(reason);
    m_title->setText(key.isEmpty() ? tr("Choose a segment to see its customers.")
                                   : tr("%1: customers").arg(m_list->shown(key, "name")));
    m_title->setToolTip(m_list->shown(key, "rule"));
    m_members->setWhere({{"segment", key.isEmpty() ? "0" : key.toStdString()}});
}

void SegmentsView::add() {
    ask({}, {});
}

void SegmentsView::change() {
    if (!own()) return;
    const QString name = ruleName();
    ask(name, {name, m_list->shown(m_list->currentKey(), "rule")});
}

void SegmentsView::ask(const QString& oldName, const SegmentRule& rule) {
    QStringList taken = takenNames();
    taken.removeAll(oldName);
    auto* dialog = new RuleDialog(rule, taken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, oldName] { save(oldName, dialog->rule()); });
    dialog->open();
}

void SegmentsView::save(const QString& oldName, const SegmentRule& rule) {
    std::vector<workspace::Edit> edits;
    if (!oldName.isEmpty() && oldName != rule.name)  // a new name in the same step of undo
        edits.push_back({"rule.set", oldName.toStdString(), QStringLiteral("null")});
    edits.push_back({"rule.set", rule.name.toStdString(), rule.json()});
    apply(std::move(edits));
}

void SegmentsView::remove() {
    if (own()) apply({{"rule.set", ruleName().toStdString(), QStringLiteral("null")}});
}

void SegmentsView::apply(std::vector<workspace::Edit> edits) {
    ctx.shell.applyEdits(std::move(edits), {});
    // Who belongs to it is counted at once: jobs that write run one after another.
    ctx.workspace.compute({workspace::ResultKind::Segments}, true);
}

}  // namespace roulian::ui::pages::customers
