// The tab of goods in orders that match no product: what they may be, side by side with why, or any product by search.
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/pages/data/sections.h"
#include "ui/theme/theme.h"
#include "workspace/goods_matches.h"

namespace roulian::ui::pages::data {

namespace {

constexpr const char* kMatch = "match";

TablePaneOptions unmatchedList() {
    TablePaneOptions o;
    o.table = "unmatched";
    o.layoutId = QStringLiteral("data.unmatched");
    o.empty.sentence = UnmatchedSection::tr(
        "Every product in the orders is known. Goods that match no product will be "
        "listed here.");
    const auto only = [&](const char* id, const QString& name) {
        o.views << TableViewState{QLatin1String(id),
                                  name,
                                  {{kMatch, workspace::statusWord("unmatched", kMatch, id).word}},
                                  {},
                                  {},
                                  {}};
    };
    only("certain", UnmatchedSection::tr("Certain"));
    only("doubtful", UnmatchedSection::tr("Doubtful"));
    return o;
}

QString textAt(const TablePane* pane, const QString& key, const char* column) {
    const workspace::Value value = pane->value(key, column);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

std::optional<std::size_t> rowOf(const workspace::RowsPtr& rows, const QString& key) {
    const std::string wanted = key.toStdString();
    for (std::size_t i = 0; rows && i < rows->count; ++i)
        if (rows->keys[i] == wanted) return i;
    return std::nullopt;
}

QString withFactor(const QString& json, int factor) {
    QJsonObject after = QJsonDocument::fromJson(json.toUtf8()).object();
    after.insert(QStringLiteral("factor"), factor * 1000);
    return QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
}

}  // namespace

UnmatchedSection::UnmatchedSection(PageContext context, QWidget* parent)
    : Section(context, unmatchedList(), parent) {
    m_what = new QLabel;
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_what->setMinimumWidth(120);
    m_buttons->insertWidget(0, m_what, 1);
    auto* each = new QLabel(tr("&Units a piece"));
    m_factor = new QSpinBox;
    m_factor->setRange(1, 999);
    m_factor->setToolTip(tr("How many of the product one piece sold holds"));
    each->setBuddy(m_factor);
    m_buttons->addWidget(each);
    m_buttons->addWidget(m_factor);
    m_refuse = addButton(tr("Not this product"), [this] { UnmatchedSection::run(QStringLiteral("refuse")); });
    m_certain = addButton({}, [this] { UnmatchedSection::run(QStringLiteral("accept_certain")); });
    m_link = addButton(tr("Link to this product"), [this] { UnmatchedSection::run(QStringLiteral("link")); });
    setPrimary(m_link);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Product to link to"));
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    m_candidates = addPane("match_candidates", QStringLiteral("data.unmatched.candidates"),
                           tr("No product comes near. Choose one under “All products”."));
    m_candidates->view()->setAccessibleName(tr("Suggested products"));
    m_evidence = addPane("match_evidence", QStringLiteral("data.unmatched.evidence"),
                         tr("Choose a suggestion to see why."));
    m_evidence->view()->setAccessibleName(tr("Why this product"));
    sides->addWidget(m_candidates);
    sides->addWidget(m_evidence);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    m_tabs->addTab(sides, tr("Suggestions"));

    TablePaneOptions options;
    options.table = "skus";
    options.layoutId = QStringLiteral("data.unmatched.picker");
    options.filterRow = false;
    options.empty.sentence = tr("No products yet: import the product list of your back office first.");
    m_picker = new TablePane(ctx.workspace, options);
    m_picker->view()->setAccessibleName(tr("Product to link to"));
    m_panes << m_picker;
    m_tabs->addTab(m_picker, tr("All products"));
    m_detail->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { updateButtons(); });
    connect(m_candidates, &TablePane::currentKeyChanged, this,
            [this](const QString& key) { showCandidate(key); });
    connect(m_candidates, &TablePane::loaded, this, [this] { candidatesCame(); });
    connect(m_picker, &TablePane::currentKeyChanged, this, [this] { updateButtons(); });
    connect(m_picker, &TablePane::loaded, this, [this] { updateButtons(); });
    for (TablePane* pane : {m_candidates, m_picker})
        connect(pane, &TablePane::rowActivated, this,
                [this] { UnmatchedSection::run(QStringLiteral("link")); });
    connect(m_list, &TablePane::selectionChanged, this, [this] { updateButtons(); });
    connect(m_list, &TablePane::rowActivated, this, [this] {
        if (picking())
            m_picker->focusSearch();
        else
            m_candidates->view()->setFocus();
    });
}

bool UnmatchedSection::picking() const {
    return m_tabs->currentWidget() == m_picker;
}

int UnmatchedSection::certainCount() const {
    int count = 0;
    if (const auto rows = m_list->rows()) {
        const int at = rows->spec->columnIndex(kMatch);
        for (std::size_t i = 0; i < rows->count; ++i) {
            const auto* state = std::get_if<QString>(&rows->at(i, at));
            count += state && *state == QLatin1String("certain");
        }
    }
    return count;
}

void UnmatchedSection::showRow(const QString& key) {
    m_what->setText(
        key.isEmpty()
            ? tr("Choose goods above, then the product they are")
            : tr("“%1 %2” is the product:").arg(m_list->shown(key, "title"), textAt(m_list, key, "spec")));
    m_what->setToolTip(m_what->text());
    if (key != m_shown) {
        m_shown = key;
        m_fresh = true;
        m_factor->setValue(1);
        m_candidates->setWhere({{"alias", key.isEmpty() ? "-1" : key.toStdString()}});
    }
    updateButtons();
}

// A listing without suggestions leads straight to the search; one with them to the best.
void UnmatchedSection::candidatesCame() {
    const auto rows = m_candidates->rows();
    const bool any = rows && rows->count > 0;
    const std::string prefix = m_shown.toStdString() + ":";
    if (any && rows->keys[0].rfind(prefix, 0) != 0) return;  // of the row before
    if (any && m_candidates->currentKey().isEmpty())
        m_candidates->selectKey(QString::fromStdString(rows->keys[0]));
    if (m_fresh && !m_shown.isEmpty()) m_tabs->setCurrentIndex(any ? 0 : 1);
    m_fresh = false;
    showCandidate(m_candidates->currentKey());
}

void UnmatchedSection::showCandidate(const QString& key) {
    m_evidence->setWhere({{"match", key.toStdString()}});
    const workspace::Value factor = m_candidates->value(key, "factor");
    if (const auto* milli = std::get_if<std::int64_t>(&factor))
        m_factor->setValue(static_cast<int>(*milli / 1000));
    updateButtons();
}

void UnmatchedSection::updateButtons() {
    const bool writable = !ctx.workspace.info().readOnly;
    const bool one = m_list->selectedKeys().size() == 1;
    const QString chosen = picking() ? m_picker->currentKey() : m_candidates->currentKey();
    m_link->setText(picking() ? tr("Link to this product") : tr("Accept suggestion"));
    m_link->setEnabled(writable && !m_list->selectedKeys().isEmpty() && (!chosen.isEmpty() || !one));
    m_refuse->setVisible(!picking());
    m_refuse->setEnabled(writable && one && !m_candidates->currentKey().isEmpty());
    m_factor->setEnabled(writable && one);
    const int certain = certainCount();
    m_certain->setText(tr("Accept all certain (%1)").arg(certain));
    m_certain->setEnabled(writable && certain > 0);
}

std::vector<workspace::Edit> UnmatchedSection::accepted() const {
    std::vector<workspace::Edit> edits;
    const QStringList keys = m_list->selectedKeys();
    if (picking()) {
        const QString code = textAt(m_picker, m_picker->currentKey(), "code");
        if (code.isEmpty()) return edits;
        const QString json = QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("sku"), code}}).toJson(QJsonDocument::Compact));
        for (const QString& key : keys)
            edits.push_back({"alias.link", key.toStdString(), withFactor(json, m_factor->value())});
        return edits;
    }
    if (keys.size() == 1) {
        const auto rows = m_candidates->rows();
        if (const auto at = rowOf(rows, m_candidates->currentKey()))
            if (auto edit = workspace::acceptedMatch(*rows, *at)) {
                edit->after = withFactor(edit->after, m_factor->value());
                edits.push_back(std::move(*edit));
            }
        return edits;
    }
    // Several listings: each gets its own first suggestion.
    for (const QString& key : keys)
        if (const auto at = rowOf(m_list->rows(), key))
            if (auto edit = workspace::acceptedMatch(*m_list->rows(), *at)) edits.push_back(std::move(*edit));
    return edits;
}

bool UnmatchedSection::run(const QString& verb) {
    std::vector<workspace::Edit> edits;
    if (verb == QLatin1String("link") && m_link->isEnabled()) {
        edits = accepted();
    } else if (verb == QLatin1String("refuse") && m_refuse->isEnabled() && !picking()) {
        const auto rows = m_candidates->rows();
        if (const auto at = rowOf(rows, m_candidates->currentKey()))
            if (auto edit = workspace::refusedMatch(*rows, *at)) edits.push_back(std::move(*edit));
    } else if (verb == QLatin1String("accept_certain") && m_certain->isEnabled()) {
        const auto rows = m_list->rows();
        const int match = rows->spec->columnIndex(kMatch);
        for (std::size_t i = 0; i < rows->count; ++i) {
            const auto* state = std::get_if<QString>(&rows->at(i, match));
            if (!state || *state != QLatin1String("certain")) continue;
            if (auto edit = workspace::acceptedMatch(*rows, i)) edits.push_back(std::move(*edit));
        }
    }
    if (edits.empty()) return false;
    ctx.shell.applyEdits(std::move(edits), {});
    return true;
}

}  // namespace roulian::ui::pages::data
