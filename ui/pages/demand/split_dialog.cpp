#include "ui/pages/demand/split_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "ui/forms/dialog_parts.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

using workspace::LevelPart;

namespace {

QString units(double value) {
    return workspace::shownNumber(value, std::abs(value) < 20 ? 1 : 0);
}

QString signedUnits(double value) {
    return value > 0 ? QLatin1Char('+') + units(value) : units(value);
}

}  // namespace

void SplitModel::setParts(std::vector<LevelPart> parts) {
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

int SplitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

int SplitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SplitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const LevelPart& part = m_parts[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (index.column() >= Now && index.column() <= Change ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Product:
            return QString::fromStdString(part.name);
        case Code:
            return QString::fromStdString(part.code);
        case Now:
            return units(part.before);
        case Then:
            return units(part.after);
        case Change:
            return std::abs(part.after - part.before) < 0.05 ? QStringLiteral("—")
                                                             : signedUnits(part.after - part.before);
        case State:
            return part.kept ? tr("Its own override stands") : QString();
        default:
            return {};
    }
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Now && section <= Change ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Product:
            return tr("Product");
        case Code:
            return tr("Code");
        case Now:
            return tr("Now");
        case Then:
            return tr("Then");
        case Change:
            return tr("Change");
        default:
            return tr("Note");
    }
}

SplitDialog::SplitDialog(std::string workspacePath, QString title, std::vector<workspace::LevelAsk> asks,
                         QWidget* parent)
    : QDialog(parent),
      m_path(std::move(workspacePath)),
      m_asks(std::move(asks)),
      m_running(std::make_shared<Running>()) {
    m_running->dialog = this;
    setWindowTitle(tr("Split down: %1").arg(title));
    resize(680, 560);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_sum = new QLabel;
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sum);
    m_model = new SplitModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What every product gets"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(SplitModel::Product, QHeaderView::Stretch);
    for (const int column :
         {SplitModel::Code, SplitModel::Now, SplitModel::Then, SplitModel::Change, SplitModel::State})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    m_include = new QCheckBox(tr("Also change products with an override of their own"));
    layout->addWidget(m_include);
    auto* form = new QFormLayout;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why? Shown wherever the figures show"));
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(tr("&Reason"), m_reason);
    layout->addLayout(form);
    m_problem = problemLabel();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setEnabled(false);
    setPrimary(m_apply);
    layout->addWidget(buttons);
    m_apply->setDefault(true);  // once it is the dialog's: Return in the reason applies
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_include, &QCheckBox::toggled, this, &SplitDialog::read);
    m_reason->setFocus();
    read();
}

SplitDialog::~SplitDialog() {
    const std::lock_guard lock(m_running->mutex);
    m_running->dialog = nullptr;
}

std::vector<workspace::Edit> SplitDialog::edits() const {
    std::vector<workspace::Edit> out;
    for (workspace::LevelAsk ask : m_asks) {
        ask.includeKept = m_include->isChecked();
        out.push_back({"forecast.override_level", "", QString::fromStdString(ask.json())});
    }
    return out;
}

QString SplitDialog::reason() const {
    return m_reason->text().trimmed();
}

SplitDialog::Preview SplitDialog::together(const std::string& path,
                                           const std::vector<workspace::LevelAsk>& asks) {
    Preview out;
    std::map<std::int64_t, LevelPart> parts;
    for (const workspace::LevelAsk& ask : asks) {
        const auto split = previewLevel(path, ask);
        if (!split) {
            out.problem = split.error();
            return out;
        }
        out.before += split->before;
        out.after += split->after;
        out.kept = std::max(out.kept, split->kept);
        for (const LevelPart& part : split->parts) {
            LevelPart& sum = parts.emplace(part.sku, part).first->second;
            if (&ask == &asks.front()) continue;
            sum.before += part.before;
            sum.after += part.after;
            sum.kept = sum.kept || part.kept;
        }
    }
    for (auto& [sku, part] : parts) out.parts.push_back(std::move(part));
    std::stable_sort(out.parts.begin(), out.parts.end(), [](const LevelPart& a, const LevelPart& b) {
        return std::abs(a.after - a.before) > std::abs(b.after - b.before);
    });
    return out;
}

void SplitDialog::read() {
    const int id = ++m_id;
    m_pending = true;
    m_apply->setEnabled(false);
    std::vector<workspace::LevelAsk> asks = m_asks;
    for (workspace::LevelAsk& ask : asks) ask.includeKept = m_include->isChecked();
    QThreadPool::globalInstance()->start([running = m_running, path = m_path, asks = std::move(asks), id] {
        const Preview made = together(path, asks);
        const std::lock_guard lock(running->mutex);
        if (!running->dialog) return;
        QMetaObject::invokeMethod(
            running->dialog, [running, made, id] { running->dialog->take(id, made); }, Qt::QueuedConnection);
    });
}

void SplitDialog::take(int id, const Preview& preview) {
    if (id != m_id) return;
    m_pending = false;
    m_model->setParts(preview.parts);
    if (preview.kept > 0) m_kept = preview.kept;
    m_include->setVisible(m_kept > 0 || (preview.problem && preview.problem->code.rfind("level.", 0) == 0));
    m_problem->setText(preview.problem ? workspace::sentence(preview.problem->code, preview.problem->args)
                                       : QString());
    m_apply->setEnabled(!preview.problem);
    const QString weeks = tr("%n weeks", nullptr, static_cast<int>(m_asks.size()));
    m_sum->setText(preview.problem
                       ? QString()
                       : tr("%1 → %2 (%3) in %4, shared out in proportion to the forecasts of %n products",
                            nullptr, static_cast<int>(preview.parts.size()))
                             .arg(units(preview.before), units(preview.after),
                                  signedUnits(preview.after - preview.before), weeks));
    Q_EMIT previewed();
}

}  // namespace roulian::ui::pages::demand
