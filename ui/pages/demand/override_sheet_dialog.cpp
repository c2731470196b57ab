#include "ui/pages/demand/override_sheet_dialog.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>
#include <mutex>

#include "ui/forms/dialog_parts.h"
#include "ui/theme/theme.h"
#include "workspace/messages.h"

namespace roulian::ui::pages::demand {

// Outlives the dialog while a file is read.
struct OverrideSheetDialog::Running {
    std::mutex mutex;
    OverrideSheetDialog* dialog = nullptr;
    CancelToken cancel;
};

namespace {

constexpr int kSampledRows = 200;  // measured for the width of columns

QTableView* tableOf(QAbstractItemModel* model, const QString& name) {
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setResizeContentsPrecision(kSampledRows);
    return view;
}

QString droppedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

OverrideSheetDialog::OverrideSheetDialog(workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_running(std::make_shared<Running>()) {
    m_running->dialog = this;
    setWindowTitle(tr("Import the override sheet"));
    setAcceptDrops(true);
    resize(900, 600);
    build();
    setWorking(false);
}

OverrideSheetDialog::~OverrideSheetDialog() {
    m_running->cancel.cancel();
    const std::lock_guard lock(m_running->mutex);
    m_running->dialog = nullptr;
}

void OverrideSheetDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* top = new QHBoxLayout;
    layout->addLayout(top);
    m_choose = new QPushButton(tr("Choose &file…"));
    m_choose->setAutoDefault(false);
    m_file = new QLabel(tr("The edited sheet (xlsx, xls or csv); it can be dropped here too."));
    m_file->setTextFormat(Qt::PlainText);
    top->addWidget(m_choose);
    top->addWidget(m_file, 1);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Reading the sheet"));
    top->addWidget(m_progress);

    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(
        tr("Export the sheet, edit the yellow cells of the lines “Your number”, save, and choose the file "
           "here. Nothing changes before you apply."));
    layout->addWidget(m_summary);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Changes or problems"));
    m_changeRows = new SheetChangesModel(this);
    m_problemRows = new SheetProblemsModel(this);
    m_changes = tableOf(m_changeRows, tr("Changes of the sheet"));
    m_problems = tableOf(m_problemRows, tr("Problems of the sheet"));
    m_changes->horizontalHeader()->setSectionResizeMode(SheetChangesModel::Product, QHeaderView::Stretch);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_problems, tr("Problems"));
    layout->addWidget(m_tabs, 1);

    auto* form = new QFormLayout;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Kept with every override of the sheet"));
    form->addRow(tr("&Reason"), m_reason);
    layout->addLayout(form);
    m_problem = problemLabel();
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox;
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    setPrimary(m_apply);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &OverrideSheetDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The edits are worked out against the overrides of now.
    connect(&m_workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet& changes) {
        if (!m_file->toolTip().isEmpty() &&
            (changes.touches("forecast_override") || changes.touches("forecast_point")))
            read(m_file->toolTip());
    });
    setTabOrder(m_choose, m_tabs);
    setTabOrder(m_tabs, m_changes);
    setTabOrder(m_changes, m_problems);
    setTabOrder(m_problems, m_reason);
    setTabOrder(m_reason, m_apply);
    setTabOrder(m_apply, cancel);
    m_choose->setFocus();
}

QString OverrideSheetDialog::reason() const {
    return m_reason->text().trimmed();
}

void OverrideSheetDialog::choose() {
    auto* dialog = new QFileDialog(this, windowTitle(),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables (*.xlsx *.xls *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OverrideSheetDialog::read);
    dialog->open();
}

void OverrideSheetDialog::setWorking(bool working) {
    m_pending = working;
    m_progress->setVisible(working);
    const int count = static_cast<int>(m_preview.changes.size());
    m_apply->setText(count == 0 ? tr("Apply") : tr("Apply (%n changes)", nullptr, count));
    m_apply->setEnabled(!working && count > 0 && !m_workspace.info().readOnly);
}

void OverrideSheetDialog::read(const QString& file) {
    const int id = ++m_id;
    m_running->cancel.cancel();  // an earlier file
    m_running->cancel = CancelToken();
    m_preview = {};
    m_file->setText(QFileInfo(file).fileName());
    m_file->setToolTip(file);
    m_problem->hide();
    m_problem->clear();
    m_summary->setText(tr("Reading…"));
    m_summary->show();
    m_changeRows->setChanges({});
    m_problemRows->setProblems({});
    setWorking(true);
    QThreadPool::globalInstance()->start([running = m_running, path = m_workspace.info().path,
                                          file = file.toStdString(), cancel = m_running->cancel, id] {
        auto made = workspace::readOverrideSheet(path, file, {cancel, {}});
        const std::lock_guard lock(running->mutex);
        if (!running->dialog) return;
        QMetaObject::invokeMethod(
            running->dialog, [running, made = std::move(made), id] { running->dialog->take(id, made); },
            Qt::QueuedConnection);
    });
}

void OverrideSheetDialog::take(int id, const Result<workspace::OverrideSheetPreview>& made) {
    if (id != m_id) return;
    if (!made) {
        m_summary->hide();
        m_problem->setText(workspace::sentence(made.error()) + QLatin1Char(' ') +
                           workspace::whatToDo(made.error().code));
    } else {
        m_preview = *made;
        const auto number = [](std::size_t n) { return workspace::shownNumber(static_cast<double>(n)); };
        m_summary->setText((m_preview.changes.empty()
                                ? tr("No changes")
                                : tr("Changes: %1").arg(number(m_preview.changes.size()))) +
                           QStringLiteral(" · ") + tr("problems: %1").arg(number(m_preview.problems.size())) +
                           QStringLiteral(" · ") +
                           tr("SKUs read: %1").arg(number(static_cast<std::size_t>(m_preview.products))));
        if (m_workspace.info().readOnly)
            m_problem->setText(tr("The workspace is read-only: nothing can be applied."));
    }
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_changeRows->setChanges(m_preview.changes);
    m_problemRows->setProblems(m_preview.problems);
    m_tabs->setTabText(0, tr("Changes (%1)").arg(m_preview.changes.size()));
    m_tabs->setTabText(1, tr("Problems (%1)").arg(m_preview.problems.size()));
    m_tabs->setCurrentIndex(m_preview.changes.empty() && !m_preview.problems.empty() ? 1 : 0);
    for (QTableView* view : {m_changes, m_problems}) view->resizeColumnsToContents();
    m_problems->setColumnWidth(SheetProblemsModel::What,
                               std::min(380, m_problems->columnWidth(SheetProblemsModel::What)));
    setWorking(false);
    if (!m_preview.changes.empty()) m_reason->setFocus();
    Q_EMIT previewed();
}

void OverrideSheetDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void OverrideSheetDialog::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    read(file);
}

}  // namespace roulian::ui::pages::demand
