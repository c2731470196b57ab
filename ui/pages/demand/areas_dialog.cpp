#include "ui/pages/demand/areas_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/text.h"
#include "ui/forms/dialog_parts.h"
#include "ui/tables/cell_delegate.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::demand {

namespace {

// Provinces and warehouses that hold the words, pinyin and its initials too.
class AreasShown : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words) {
        m_words = words.trimmed().toStdString();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        for (const int column : {AreasModel::Province, AreasModel::Warehouse})
            if (matchesSearch(sourceModel()->index(row, column, parent).data().toString().toStdString(),
                              m_words))
                return true;
        return false;
    }

private:
    std::string m_words;
};

}  // namespace

AreasDialog::AreasDialog(const workspace::Workspace& workspace, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Areas served"));
    resize(720, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* about = new QLabel(tr(
        "The forecast of a warehouse is the sum of the provinces it serves. Orders of the last 13 weeks that name their warehouse "
        "propose who serves; what you say stands over that."));
    about->setWordWrap(true);
    layout->addWidget(about);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search a province or warehouse, pinyin initials too"));
    m_search->setAccessibleName(tr("Search a province or warehouse"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);

    m_model = new AreasModel(this);
    auto* found = new AreasShown(this);
    m_shown = found;
    m_shown->setSourceModel(m_model);
    m_table = new QTableView;
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Provinces and their warehouses"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* combos = new AreaDelegate(m_table);
    m_table->setItemDelegateForColumn(AreasModel::Warehouse, combos);
    m_table->setItemDelegateForColumn(AreasModel::From, new CellDelegate(m_table));
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);

    auto* several = new QHBoxLayout;
    m_count = new QLabel;
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Warehouse of the selected provinces"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setBuddy(m_choice);
    m_set = new QPushButton(tr("&Set"));
    m_set->setAutoDefault(false);
    several->addWidget(m_count);
    several->addWidget(m_choice);
    several->addWidget(m_set);
    several->addStretch();
    layout->addLayout(several);
    m_sum = new QLabel;
    m_sum->setWordWrap(true);
    layout->addWidget(m_sum);
    auto* form = new QFormLayout;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why? Shown wherever the figures show"));
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(tr("&Reason"), m_reason);
    layout->addLayout(form);
    m_problem = problemLabel();
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    setPrimary(m_apply);
    layout->addWidget(buttons);
    m_apply->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, m_shown,
            [found](const QString& words) { found->setWords(words); });
    connect(m_search, &QLineEdit::textChanged, this, &AreasDialog::showState);
    connect(m_model, &AreasModel::dataChanged, this, &AreasDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AreasDialog::showState);
    connect(m_set, &QPushButton::clicked, this, [this] { say(m_choice->currentData()); });
    connect(combos, &AreaDelegate::picked, this,
            [this](const QModelIndex&, const QVariant& word) { say(word); });
    // A click into the column opens its combo box; one that selects more rows does not.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == AreasModel::Warehouse && selected().size() == 1) m_table->edit(index);
    });
    m_search->installEventFilter(this);
    m_search->setFocus();
    showState();
    m_read.read(workspace, this, {query("areas"), query("warehouses")},
                [this](const LatestRead::Answer& answer) { take(answer); });
}

QString AreasDialog::reason() const {
    return m_reason->text().trimmed();
}

void AreasDialog::take(const LatestRead::Answer& answer) {
    if (!answer[0] || !answer[1]) return;
    m_model->setRows(*answer[0], *answer[1]);
    fillAreaChoices(m_choice, m_model->warehouses(), {});
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AreasModel::Warehouse, QHeaderView::Stretch);
    if (m_shown->rowCount() > 0) m_table->setCurrentIndex(m_shown->index(0, AreasModel::Province));
    showState();
}

QList<int> AreasDialog::selected() const {
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) rows << m_shown->mapToSource(index).row();
    return rows;
}

void AreasDialog::say(const QVariant& word) {
    m_model->say(selected(), word);
}

void AreasDialog::openCombo() {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) m_table->edit(current.siblingAtColumn(AreasModel::Warehouse));
}

void AreasDialog::showState() {
    const int count = static_cast<int>(selected().size());
    m_count->setText(tr("&Provinces selected: %1").arg(count));
    m_set->setEnabled(count > 0);
    m_choice->setEnabled(count > 0);
    QStringList parts;
    for (const auto& [name, provinces] : m_model->served())
        if (provinces > 0)
            parts << (name.isEmpty() ? tr("without a warehouse %1").arg(provinces)
                                     : QStringLiteral("%1 %2").arg(name).arg(provinces));
    m_sum->setText(parts.isEmpty() ? QString()
                                   : tr("Provinces served: %1").arg(parts.join(QStringLiteral(" · "))));
    const bool known = !m_read.pending();
    m_problem->setText(
        !known ? QString()
        : m_model->rowCount() == 0
            ? tr("No province is known yet: import orders and let the forecast be made first.")
        : m_model->warehouses().isEmpty()
            ? tr("No warehouse is known yet: import a stock list or orders that name their warehouse.")
            : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_apply->setEnabled(!m_model->edits().empty());
}

bool AreasDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
            m_table->setCurrentIndex(m_shown->index(0, AreasModel::Province));
        return true;
    }
    if (watched != m_table) return QDialog::eventFilter(watched, event);
    const bool down = key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier);
    if (down || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space) {
        openCombo();
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        say({});
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace roulian::ui::pages::demand
