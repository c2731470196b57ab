#include "ui/pages/customers/wishes_view.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "core/number.h"
#include "ui/forms/detail_splitter.h"
#include "ui/forms/facts_panel.h"
#include "ui/forms/section_heading.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::customers {

namespace {

constexpr double kCertain = 0.9;

workspace::Edit wishEdit(const std::string& key, const QJsonObject& value) {
    return {"wish.set", key, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))};
}

QString folded(const QString& text) {
    return text.trimmed().toCaseFolded();
}

}  // namespace

WishesView::WishesView(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* splitter = new DetailSplitter(QStringLiteral("customers.wishes"));
    layout->addWidget(splitter);
    TablePaneOptions options;
    options.table = "wishes";
    options.layoutId = QStringLiteral("customers.wishes");
    const auto view = [](const char* code, const QString& words) {
        return TableViewState{QString::fromLatin1(code),
                              words,
                              {{"state", workspace::statusWord("wishes", "state", code).word}},
                              {},
                              {},
                              {}};
    };
    TableViewState noProduct = view("open", tr("Without a product"));
    noProduct.id = QStringLiteral("no_product");
    noProduct.filters["sku"] = QStringLiteral("empty");
    options.views = {view("open", tr("To confirm")), noProduct, view("confirmed", tr("Confirmed")),
                     view("rejected", tr("Rejected"))};
    options.empty = {
        tr("Here will be what people asked for in 接龙 lists, forms and votes. Import the text of a list, or "
           "the file of a form; what you confirm counts as early demand."),
        tr("Import files…"), [this] { ctx.shell.requestImport({}); }, tr("Or look at a sample workspace"),
        [this] { ctx.shell.openSample(); }};
    options.editing.check = [this](const CellEdit& edit) { return check(edit); };
    options.editing.apply = [this](const QList<CellEdit>& edits) { apply(edits); };
    m_list = new TablePane(ctx.workspace, options);
    const auto button = [this](const QString& words, const QKeySequence& keys, void (WishesView::*slot)()) {
        auto* made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, slot);
        m_list->addBarWidget(made);
        if (keys.isEmpty()) return made;
        auto* action = new QAction(words, m_list->view());
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, made, slot] {
            if (made->isEnabled()) (this->*slot)();
        });
        m_list->view()->addAction(action);
        m_list->addRowAction(action);
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        return made;
    };
    m_certain = button(tr("Confirm certain ones"), {}, &WishesView::confirmCertain);
    m_reject = button(tr("Reject"), QKeySequence(QStringLiteral("Ctrl+Backspace")), &WishesView::reject);
    m_confirm = button(tr("Confirm"), QKeySequence(QStringLiteral("Ctrl+Return")), &WishesView::confirm);
    setPrimary(m_confirm);

    auto* bottom = new QSplitter(Qt::Horizontal);
    m_facts = new FactsPanel;
    bottom->addWidget(headedPart(tr("What was written"), m_facts));
    TablePaneOptions lists;
    lists.table = "collections";
    lists.layoutId = QStringLiteral("customers.collections");
    lists.bar = lists.filterRow = false;
    lists.empty.sentence = tr("Lists, forms and group buys will stand here; Enter shows the wishes of one.");
    m_collections = new TablePane(ctx.workspace, lists);
    fitWhenFilled(m_collections, lists.layoutId);
    bottom->addWidget(headedPart(tr("Lists, forms and group buys"), m_collections));
    rememberSplitter(bottom, QStringLiteral("customers.wishes_bottom"), {480, 600});
    splitter->setParts(m_list, bottom);

    connect(m_collections, &TablePane::rowActivated, this, [this](const QString& key) {
        m_list->setFilters({{"collection", QLatin1Char('=') % m_collections->shown(key, "title")}});
    });
    connect(m_list, &TablePane::currentKeyChanged, this, &WishesView::selected);
    connect(m_list, &TablePane::selectionChanged, this, &WishesView::selected);
    connect(m_list, &TablePane::loaded, this, &WishesView::selected);
    connect(&ctx.workspace, &workspace::Workspace::changed, this, &WishesView::readGoods);
    readGoods();
    selected();
}

// Products by code and, where it names one only, by name: planners type either.
void WishesView::readGoods() {
    m_read.read(ctx.workspace, this, {query("skus")}, [this](const LatestRead::Answer& answer) {
        m_codes.clear();
        if (!answer[0]) return;
        QHash<QString, int> names;
        for (std::size_t i = 0; i < answer[0]->count; ++i) ++names[folded(text(*answer[0], i, "product"))];
        for (std::size_t i = 0; i < answer[0]->count; ++i) {
            const QString code = text(*answer[0], i, "code"), name = folded(text(*answer[0], i, "product"));
            if (!name.isEmpty() && names.value(name) == 1) m_codes.insert(name, code);
        }
        for (std::size_t i = 0; i < answer[0]->count; ++i) {
            const QString code = text(*answer[0], i, "code");
            m_codes.insert(folded(code), code);
        }
    });
}

QString WishesView::check(const CellEdit& edit) const {
    if (edit.column == "sku")
        return edit.text.trimmed().isEmpty() || m_codes.contains(folded(edit.text))
                   ? QString()
                   : tr("There is no product with this code or name.");
    const auto qty = parseDouble(edit.text.trimmed().toStdString());
    return qty && *qty > 0 && *qty < 1e9 ? QString() : tr("Type a quantity above zero.");
}

void WishesView::apply(const QList<CellEdit>& edits) {
    std::vector<workspace::Edit> changes;
    for (const CellEdit& edit : edits) {
        if (!check(edit).isEmpty()) continue;
        if (edit.column == "sku") {
            const QString code = m_codes.value(folded(edit.text));
            QJsonObject value{{QStringLiteral("sku"), code.isEmpty() ? QJsonValue() : QJsonValue(code)}};
            // A wish without a product is nothing that could stay confirmed.
            if (code.isEmpty()) value.insert(QStringLiteral("state"), QStringLiteral("open"));
            changes.push_back(wishEdit(edit.key, value));
        } else if (const auto qty = parseDouble(edit.text.trimmed().toStdString())) {
            changes.push_back(wishEdit(edit.key, {{QStringLiteral("qty"), std::round(*qty * 1000)}}));
        }
    }
    if (!changes.empty()) ctx.shell.applyEdits(std::move(changes), {});
}

void WishesView::setState(const QStringList& keys, const char* state) {
    std::vector<workspace::Edit> edits;
    int without = 0;
    for (const QString& key : keys) {
        const workspace::Value now = m_list->value(key, "state"), sku = m_list->value(key, "sku");
        const auto* code = std::get_if<QString>(&now);
        if (!code || *code == QLatin1String(state) || *code == QLatin1String("withdrawn")) continue;
        const auto* product = std::get_if<QString>(&sku);
        if (qstrcmp(state, "confirmed") == 0 && (!product || product->isEmpty())) {
            ++without;
            continue;
        }
        edits.push_back(wishEdit(key.toStdString(), {{QStringLiteral("state"), QLatin1String(state)}}));
    }
    if (without > 0)
        ctx.shell.notify(tr("%n wish(es) without a product stay to be confirmed: type the product first.",
                            nullptr, without));
    m_list->view()->setFocus();
    if (!edits.empty()) ctx.shell.applyEdits(std::move(edits), {});
}

void WishesView::confirm() {
    setState(m_list->selectedKeys(), "confirmed");
}

void WishesView::reject() {
    setState(m_list->selectedKeys(), "rejected");
}

void WishesView::confirmCertain() {
    setState(certain(), "confirmed");
}

QStringList WishesView::certain() const {
    QStringList keys;
    const workspace::RowsPtr rows = m_list->rows();
    for (std::size_t i = 0; rows && i < rows->count; ++i)
        if (text(*rows, i, "state") == QLatin1String("open") && !text(*rows, i, "sku").isEmpty() &&
            number(*rows, i, "confidence") >= kCertain)
            keys << QString::fromStdString(rows->keys[i]);
    return keys;
}

void WishesView::selected() {
    const bool writable = !ctx.workspace.info().readOnly;
    const QString key = m_list->currentKey();
    bool open = false;
    for (const QString& row : m_list->selectedKeys()) {
        const workspace::Value state = m_list->value(row, "state");
        const auto* code = std::get_if<QString>(&state);
        open |= code && *code != QLatin1String("withdrawn");
    }
    m_confirm->setEnabled(writable && open);
    m_reject->setEnabled(writable && open);
    const auto sure = certain().size();
    m_certain->setEnabled(writable && sure > 0);
    m_certain->setText(sure > 0 ? tr("Confirm certain ones (%1)").arg(sure) : tr("Confirm certain ones"));
    QList<Fact> facts;
    if (!key.isEmpty())
        for (const char* column :
             {"text", "label", "product", "qty", "unit", "confidence", "customer", "at", "collection"})
            facts << Fact{workspace::columnTitle("wishes", column),
                          m_list->shown(key, column),
                          workspace::Tone::Neutral,
                          {}};
    m_facts->setFacts(facts);
}

}  // namespace roulian::ui::pages::customers
