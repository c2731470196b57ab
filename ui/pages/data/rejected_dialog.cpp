#include "ui/pages/data/rejected_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/section_heading.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::data {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

RejectedModel::RejectedModel(workspace::RejectedFile file, QObject* parent)
    : QAbstractTableModel(parent), m_file(std::move(file)) {}

int RejectedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_file.rows.size());
}

int RejectedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_file.headers.size()) + 1;
}

bool RejectedModel::bad(const QModelIndex& index) const {
    if (index.column() == 0) return false;
    const auto& marked = m_file.rows[static_cast<std::size_t>(index.row())].badColumns;
    const std::string& header = m_file.headers[static_cast<std::size_t>(index.column() - 1)];
    return std::find(marked.begin(), marked.end(), header) != marked.end();
}

// Stars stand for what may not be shown; writing over them would put the stars into the row.
bool RejectedModel::masked(int row, std::size_t column) const {
    return m_file.rows[static_cast<std::size_t>(row)].cells[column].find('*') != std::string::npos &&
           (m_file.personal[column] || m_file.fields[column].empty());
}

QVariant RejectedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const workspace::RejectedRow& row = m_file.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row.why;
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column() - 1);
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (const auto mended = m_corrections.find(row.row); mended != m_corrections.end())
            if (const auto cell = mended->second.find(m_file.headers[column]); cell != mended->second.end())
                return q(cell->second);
        return q(row.cells[column]);
    }
    if (role == Qt::ToolTipRole && bad(index)) return row.why;
    if (role == Qt::BackgroundRole && bad(index)) return toneTint(workspace::Tone::Danger);
    return {};
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical)
        return static_cast<qlonglong>(m_file.rows[static_cast<std::size_t>(section)].row);
    return section == 0 ? tr("Why it was left out")
                        : q(m_file.headers[static_cast<std::size_t>(section - 1)]);
}

Qt::ItemFlags RejectedModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == 0) return flags;
    return masked(index.row(), static_cast<std::size_t>(index.column() - 1)) ? flags
                                                                             : flags | Qt::ItemIsEditable;
}

bool RejectedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const workspace::RejectedRow& row = m_file.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column() - 1);
    const std::string text = value.toString().toStdString();
    auto& cells = m_corrections[row.row];
    if (text == row.cells[column])
        cells.erase(m_file.headers[column]);
    else
        cells[m_file.headers[column]] = text;
    if (cells.empty()) m_corrections.erase(row.row);
    Q_EMIT dataChanged(index, index);
    return true;
}

workspace::RetryRequest RejectedModel::request() const {
    workspace::RetryRequest request;
    request.file = m_file.file;
    request.corrections = m_corrections;
    return request;
}

std::vector<RejectedModel::Taught> RejectedModel::taught() const {
    std::vector<Taught> all;
    for (const workspace::RejectedRow& row : m_file.rows) {
        const auto mended = m_corrections.find(row.row);
        if (mended == m_corrections.end()) continue;
        for (std::size_t c = 0; c < m_file.headers.size(); ++c) {
            const auto cell = mended->second.find(m_file.headers[c]);
            const bool marked = std::find(row.badColumns.begin(), row.badColumns.end(), m_file.headers[c]) !=
                                row.badColumns.end();
            // An empty cell says nothing that could be learned; people's data are not learned.
            if (cell == mended->second.end() || !marked || m_file.fields[c].empty() || m_file.personal[c] ||
                row.cells[c].empty())
                continue;
            if (std::none_of(all.begin(), all.end(), [&](const Taught& t) {
                    return t.field == m_file.fields[c] && t.text == row.cells[c];
                }))
                all.push_back({m_file.fields[c], row.cells[c], cell->second});
        }
    }
    return all;
}

RejectedDialog::RejectedDialog(PageContext context, workspace::RejectedFile file, std::int64_t focus,
                               QWidget* parent)
    : QDialog(parent), ctx(context) {
    setObjectName(QStringLiteral("rejectedRows"));
    setWindowTitle(tr("Correct rejected rows"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 560);
    m_model = new RejectedModel(std::move(file), this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(new SectionHeading(
        tr("%1: %n rows were left out", nullptr, m_model->rowCount()).arg(q(m_model->file().name))));
    auto* note =
        new QLabel(tr("Mend the marked cells and read the rows again. The file itself stays as it is; "
                      "reading again can be undone."));
    note->setWordWrap(true);
    layout->addWidget(note);
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Rejected rows"));
    m_view->setModel(m_model);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->resizeColumnsToContents();
    for (int c = 0; c < m_model->columnCount(); ++c)
        m_view->setColumnWidth(c, std::clamp(m_view->columnWidth(c), 72, c == 0 ? 320 : 200));
    layout->addWidget(m_view, 1);
    m_teach = new QCheckBox;
    layout->addWidget(m_teach);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_retry = buttons->addButton(tr("Read again"), QDialogButtonBox::AcceptRole);
    m_retry->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &RejectedDialog::retry);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    // The first marked cell of the row she came from is where work begins.
    for (int r = 0; r < m_model->rowCount(); ++r) {
        if (focus != 0 && m_model->file().rows[static_cast<std::size_t>(r)].row != focus) continue;
        QModelIndex start = m_model->index(r, 1);
        for (int c = 1; c < m_model->columnCount(); ++c)
            if (m_model->bad(m_model->index(r, c))) {
                start = m_model->index(r, c);
                break;
            }
        m_view->setCurrentIndex(start);
        m_view->scrollTo(start, QAbstractItemView::PositionAtCenter);
        break;
    }
    m_view->setFocus();
    update();
}

void RejectedDialog::update() {
    const auto taught = m_model->taught();
    m_retry->setEnabled(m_model->changed());
    m_retry->setToolTip(m_model->changed() ? QString() : tr("Mend a cell first."));
    m_teach->setEnabled(!taught.empty());
    m_teach->setText(taught.size() == 1 ? tr("From now on read “%1” as “%2” in files of this kind")
                                              .arg(q(taught.front().text), q(taught.front().meaning))
                                        : tr("From now on read these values so in files of this kind"));
}

void RejectedDialog::retry() {
    if (!m_model->changed()) return;
    if (m_teach->isChecked() && m_teach->isEnabled()) {
        std::vector<workspace::Edit> edits;
        for (const auto& taught : m_model->taught()) {
            const QJsonArray key{q(m_model->file().formatId), q(taught.field), q(taught.text)};
            edits.push_back(
                {"reading.set", QJsonDocument(key).toJson(QJsonDocument::Compact).toStdString(),
                 QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("meaning"), q(taught.meaning)}})
                                       .toJson(QJsonDocument::Compact))});
        }
        ctx.shell.applyEdits(std::move(edits), {});
    }
    ctx.workspace.retryRows(m_model->request());
    accept();
}

}  // namespace roulian::ui::pages::data
