#include "ui/pages/supply/orders_view.h"

#include <QAction>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/banner.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/page_data.h"
#include "ui/pages/supply/supplier_choice.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::supply {

namespace {

QString word(const char* column, const char* code) {
    return workspace::statusWord("plan_orders", column, code).word;
}

bool cancelled(const workspace::Rows& rows, std::size_t row) {
    return text(rows, row, "change") == QLatin1String("cancelled");
}

}  // namespace

OrdersView::OrdersView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    const QString weekEnd = QString::fromStdString(Week::of(ctx.workspace.info().asOf).sunday().iso());
    TablePaneOptions options;
    options.table = "plan_orders";
    options.layoutId = QStringLiteral("supply.orders");
    options.views = {
        {QStringLiteral("week"),
         tr("Start this week"),
         {{"release", QStringLiteral("<=") % weekEnd}},
         {},
         {{"release", false}},
         {}},
        {QStringLiteral("make"), tr("Make"), {{"kind", word("kind", "make")}}, {}, {}, {}},
        {QStringLiteral("buy"), tr("Buy"), {{"kind", word("kind", "buy")}}, {}, {}, {}},
        {QStringLiteral("late"), tr("Too late"), {{"late", QStringLiteral(">0")}}, {}, {{"late", true}}, {}},
        {QStringLiteral("changed"),
         tr("Changed since the last plan"),
         {{"change", word("change", "new") % QLatin1Char('|') % word("change", "changed")}},
         {},
         {},
         {}},
        {QStringLiteral("overridden"),
         tr("Changed by a planner"),
         {{"person", QStringLiteral("!empty")}},
         {},
         {},
         {}},
        {QStringLiteral("cost"), tr("Highest cost first"), {}, {}, {{"cost", true}}, {}},
    };
    options.empty = {
        tr("Here will be what to make and buy, when and why, once a forecast and stock are there."),
        tr("Import files…"), [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
        [this] { ctx.shell.openSample(); }};
    options.editing.check = [this](const CellEdit& edit) { return check(edit); };
    options.editing.apply = [this](const QList<CellEdit>& edits) { apply(edits); };
    m_list = new TablePane(ctx.workspace, options);
    if (m_list->viewId() == QLatin1String("week")) m_list->openView(QStringLiteral("week"));  // of today
    m_toOrder = new Banner(workspace::Tone::Info);
    m_toOrder->hide();
    layout->addWidget(m_toOrder);
    layout->addWidget(m_list);
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &OrdersView::countToOrder);
    countToOrder();

    auto* recomputeButton = new QPushButton(tr("Plan again"));
    setPrimary(recomputeButton);
    connect(recomputeButton, &QPushButton::clicked, this, &OrdersView::recompute);
    m_list->addBarWidget(recomputeButton);
    const auto rowAction = [this](const QString& words, auto slot) {
        auto* action = new QAction(words, this);
        connect(action, &QAction::triggered, this, slot);
        m_list->addRowAction(action);
    };
    rowAction(tr("Cancel or restore the order"), &OrdersView::toggleCancel);
    rowAction(tr("Back to the computed order"), &OrdersView::revert);
    rowAction(tr("Change the supplier…"), &OrdersView::changeSupplier);
    rowAction(tr("Request pack of this supplier"), [this] {
        if (const QString supplier = selectedSupplier(); !supplier.isEmpty()) Q_EMIT packRequested(supplier);
    });
}

// Who looks for planned orders of fresh or customised goods finds here why there are none beyond the orders taken.
void OrdersView::countToOrder() {
    m_read.read(ctx.workspace, this, {query("skus")}, [this](const LatestRead::Answer& answer) {
        int goods = 0;
        for (std::size_t i = 0; answer[0] && i < answer[0]->count; ++i)
            goods += text(*answer[0], i, "to_order").isEmpty() ? 0 : 1;
        m_toOrder->setText(tr(
            "%n fresh or customised product(s) are planned to customer orders only (以销定采): no forecast and "
            "no safety stock is made or bought for them.",
            nullptr, goods));
        m_toOrder->setVisible(goods > 0);
    });
}

QString OrdersView::selectedSupplier() const {
    const workspace::Value id = m_list->value(m_list->currentKey(), "supplier_id");
    const auto* supplier = std::get_if<std::int64_t>(&id);
    return supplier ? QString::number(*supplier) : QString();
}

QString OrdersView::check(const CellEdit& edit) const {
    const auto row = rowOf(m_list->rows(), edit.key);
    if (!row) return tr("The order is gone; the plan was made again.");
    const workspace::Rows& rows = *m_list->rows();
    if (edit.column == "qty")
        return parseOrderQty(edit.text, Qty{integer(rows, *row, "qty").value_or(0)})
                   ? QString()
                   : tr("Type a quantity, or +250, -20, *1.2; never below zero.");
    const Day due{static_cast<std::int32_t>(integer(rows, *row, "due").value_or(0))};
    return parseOrderDay(edit.text, due) ? QString() : tr("Type a day like 2026-08-17, or +3, -2 days.");
}

void OrdersView::apply(const QList<CellEdit>& edits) {
    std::vector<workspace::Edit> changes;
    for (const CellEdit& edit : edits) {
        const auto row = rowOf(m_list->rows(), edit.key);
        if (!row) continue;
        const workspace::Rows& rows = *m_list->rows();
        const Qty qty{integer(rows, *row, "qty").value_or(0)};
        const Day due{static_cast<std::int32_t>(integer(rows, *row, "due").value_or(0))};
        if (edit.text.trimmed().isEmpty()) {
            if (rows.overridden[*row]) changes.push_back(revertEdit(edit.key));
        } else if (edit.column == "qty") {
            if (const auto value = parseOrderQty(edit.text, qty); value && *value != qty)
                changes.push_back(qtyEdit(edit.key, *value));
        } else if (const auto value = parseOrderDay(edit.text, due); value && *value != due) {
            changes.push_back(dueEdit(edit.key, *value));
        }
    }
    const auto count = static_cast<int>(changes.size());
    ask(std::move(changes), count == 1 ? tr("Why is this order changed?")
                                       : tr("Why are these %n orders changed?", nullptr, count));
}

void OrdersView::ask(std::vector<workspace::Edit> edits, const QString& question) {
    if (edits.empty()) return;
    if (std::all_of(edits.begin(), edits.end(),
                    [](const workspace::Edit& e) { return e.after == QLatin1String("null"); })) {
        ctx.shell.applyEdits(std::move(edits), {});
        return;
    }
    // After the cell editor has closed and given focus back.
    QTimer::singleShot(0, this, [this, edits = std::move(edits), question] {
        const TableView* view = m_list->view();
        const QRect at = view->visualRect(view->currentIndex());
        ReasonPrompt::ask(this, view->viewport()->mapToGlobal(at.bottomLeft()), question,
                          [this, edits](const QString& reason) { ctx.shell.applyEdits(edits, reason); });
    });
}

void OrdersView::editQty() {
    TableView* view = m_list->view();
    const int section = view->rowsModel()->sectionOf("qty");
    if (section < 0 || !view->currentIndex().isValid()) return;
    const QModelIndex index = view->rowsModel()->index(view->currentIndex().row(), section);
    view->setFocus();
    view->setCurrentIndex(index);
    view->edit(index);
}

void OrdersView::toggleCancel() {
    const workspace::RowsPtr rows = m_list->rows();
    const QStringList keys = m_list->selectedKeys();
    bool all = !keys.isEmpty();
    for (const QString& key : keys)
        if (const auto row = rowOf(rows, key.toStdString())) all &= cancelled(*rows, *row);
    std::vector<workspace::Edit> edits;
    for (const QString& key : keys) {
        const auto row = rowOf(rows, key.toStdString());
        if (row && cancelled(*rows, *row) == all)
            edits.push_back(all ? revertEdit(key.toStdString()) : cancelEdit(key.toStdString(), true));
    }
    const auto count = static_cast<int>(edits.size());
    ask(std::move(edits), count == 1 ? tr("Why is this order cancelled?")
                                     : tr("Why are these %n orders cancelled?", nullptr, count));
}

void OrdersView::revert() {
    std::vector<workspace::Edit> edits;
    const workspace::RowsPtr rows = m_list->rows();
    const QStringList keys = m_list->selectedKeys();
    for (const QString& key : keys) {
        const auto row = rowOf(rows, key.toStdString());
        if (row && rows->overridden[*row]) edits.push_back(revertEdit(key.toStdString()));
    }
    if (edits.empty())
        ctx.shell.notify(tr("None of the selected orders was changed by a planner."));
    else
        ctx.shell.applyEdits(std::move(edits), {});
}

void OrdersView::changeSupplier() {
    const QString key = m_list->currentKey();
    const auto row = rowOf(m_list->rows(), key.toStdString());
    if (!row) return;
    const workspace::Rows& rows = *m_list->rows();
    if (text(rows, *row, "kind") != QLatin1String("buy")) {
        ctx.shell.notify(tr("Only orders that are bought have a supplier."));
        return;
    }
    auto* dialog = new SupplierChoice(
        ctx.workspace, QString::number(integer(rows, *row, "sku_id").value_or(0)),
        text(rows, *row, "product"),
        [this, key](std::int64_t supplier, const QString& reason) {
            ctx.shell.applyEdits({supplierEdit(key.toStdString(), supplier)}, reason);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OrdersView::recompute() {
    ctx.workspace.compute({workspace::ResultKind::Plan}, true);
}

}  // namespace roulian::ui::pages::supply
