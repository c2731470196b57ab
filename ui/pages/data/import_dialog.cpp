#include "ui/pages/data/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "ui/forms/section_heading.h"
#include "ui/pages/data/import_models.h"
#include "ui/pages/data/import_result.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui::pages::data {

namespace {

QTableView* tableView(QAbstractItemModel* model, const QString& name) {
    auto* view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(0);
    view->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight(view->fontMetrics()));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setTabKeyNavigation(false);
    return view;
}

}  // namespace

ImportDialog::ImportDialog(PageContext context, QWidget* parent)
    : QDialog(parent), ctx(context), m_session(context.workspace) {
    setWindowTitle(tr("Import preview"));
    setAcceptDrops(true);
    resize(1120, 720);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_pages = new QStackedWidget;
    layout->addWidget(m_pages, 1);

    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_heading = new SectionHeading(tr("Looking at the files…"));
    column->addWidget(m_heading);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    m_files = new FilesModel(m_session, this);
    m_fileView = tableView(m_files, tr("Files to import"));
    m_fileView->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto& [section, width] : {std::pair{FilesModel::Name, 300},
                                         {FilesModel::Format, 210},
                                         {FilesModel::Confidence, 90},
                                         {FilesModel::Rows, 100}})
        m_fileView->setColumnWidth(section, width);
    m_fileView->horizontalHeader()->setStretchLastSection(true);
    splitter->addWidget(m_fileView);
    splitter->addWidget(buildDetails());
    splitter->setSizes({230, 400});
    splitter->restoreState(uiSettings().value(QStringLiteral("splitter/data.preview")).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this, [splitter] {
        uiSettings().setValue(QStringLiteral("splitter/data.preview"), splitter->saveState());
    });
    column->addWidget(splitter, 1);
    m_pages->addWidget(preview);
    m_result = new ImportResult;
    m_pages->addWidget(m_result);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_back = new QPushButton(tr("Back to the files"));
    m_dry = new QPushButton(tr("Dry run"));
    m_dry->setToolTip(tr("Reads everything and reports, writes nothing"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_import = new QPushButton(tr("Import"));
    setPrimary(m_import);
    m_import->setDefault(true);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    for (QPushButton* button : {m_dry, m_cancel, m_import}) buttons->addWidget(button);
    layout->addLayout(buttons);

    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showFile(); });
    connect(&m_session, &ImportSession::reset, this, [this] {
        if (!m_fileView->currentIndex().isValid() && m_files->rowCount() > 0)
            m_fileView->setCurrentIndex(m_files->index(0, 0));
        updateButtons();
    });
    connect(&m_session, &ImportSession::changed, this, [this](int file) {
        if (file == currentFile()) showFile();
        updateButtons();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const QString& why) { ctx.shell.notify(why); });
    connect(&ctx.workspace.jobs(), &workspace::JobRunner::finished, this, &ImportDialog::jobFinished);
    connect(&ctx.workspace.jobs(), &workspace::JobRunner::changed, this, [this](int id) {
        if (!m_jobs.contains(id)) return;
        if (const auto job = ctx.workspace.jobs().job(id); job && job->state == workspace::JobState::Running)
            m_result->progress(*job);
    });
    connect(m_result, &ImportResult::problemsRequested, this, [this] {
        ctx.shell.open({QStringLiteral("data"),
                        QStringLiteral("issues"),
                        {},
                        {{"state", workspace::statusWord("issues", "state", "open").word}}});
        close();
    });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_dry, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        updateButtons();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) ctx.workspace.jobs().cancel(it.key());
        if (m_jobs.isEmpty()) close();
    });
    showFile();
    updateButtons();
}

QWidget* ImportDialog::buildDetails() {
    auto* details = new QWidget;
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    m_note = new Banner(workspace::Tone::Info);
    layout->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto labelled = [row](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        field->setAccessibleName(text);
        return label;
    };
    m_format = new QComboBox;
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(22);
    m_format->setMaxVisibleItems(20);
    m_encoding = new QComboBox;
    m_encoding->addItem(tr("As found"), QString());
    for (const char* id : {"utf-8", "gb18030", "utf-16le", "utf-16be"})
        m_encoding->addItem(QString::fromLatin1(id).toUpper(), QString::fromLatin1(id));
    m_shop = new QLineEdit;
    m_shop->setPlaceholderText(tr("when the file does not say"));
    m_shop->setMinimumWidth(200);
    labelled(tr("File is"), m_format);
    labelled(tr("Encoding"), m_encoding);
    labelled(tr("Shop"), m_shop);
    m_keep = new QSpinBox;
    m_keep->setRange(0, 3650);
    m_keep->setSpecialValueText(tr("counts only"));
    m_keep->setSuffix(tr(" days"));
    m_keep->setToolTip(
        tr("Chats are reduced to counts. With a number of days what was said is kept as well, sealed, and "
           "deleted when they are over."));
    m_keepLabel = labelled(tr("Keep what was said"), m_keep);
    row->addStretch(1);
    layout->addLayout(row);
    m_place = new QLabel;
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason = new QLabel;
    m_reason->setWordWrap(true);
    layout->addWidget(m_place);
    layout->addWidget(m_reason);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the file"));
    m_mapping = new MappingModel(m_session, this);
    m_mappingView = tableView(m_mapping, tr("What the columns mean"));
    m_mappingView->setItemDelegateForColumn(MappingModel::Field, new FieldDelegate(m_mappingView));
    m_mappingView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                                   QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_mappingView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_mappingView->setColumnWidth(MappingModel::Header, 260);
    m_mappingView->setColumnWidth(MappingModel::Field, 260);
    m_mappingView->horizontalHeader()->setStretchLastSection(true);
    auto* mapping = new QWidget;
    auto* mappingLayout = new QVBoxLayout(mapping);
    mappingLayout->setContentsMargins(0, 4, 0, 0);
    mappingLayout->addWidget(m_mappingView, 1);
    m_unused = new QLabel;
    m_unused->setWordWrap(true);
    mappingLayout->addWidget(m_unused);
    m_remember = new QCheckBox(tr("Remember these columns for files with the same header"));
    mappingLayout->addWidget(m_remember);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        if (currentFile() >= 0) m_session.setRemember(currentFile(), on);
    });
    m_rows = new FirstRowsModel(this);
    m_rowView = tableView(m_rows, tr("First rows"));
    m_rowView->verticalHeader()->show();
    m_problems = new QListWidget;
    m_problems->setAccessibleName(tr("Problems found while looking"));
    m_problems->setWordWrap(true);
    m_tabs->addTab(mapping, tr("Columns"));
    m_tabs->addTab(m_rowView, tr("First rows"));
    m_tabs->addTab(m_problems, tr("Problems"));
    layout->addWidget(m_tabs, 1);

    connect(m_format, &QComboBox::activated, this, [this] {
        if (currentFile() >= 0)
            m_session.setFormat(currentFile(), m_format->currentData().toString().toStdString());
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        if (currentFile() >= 0)
            m_session.setEncoding(currentFile(), m_encoding->currentData().toString().toStdString());
    });
    connect(m_keep, &QSpinBox::valueChanged, this, [this](int days) { m_session.setKeepTalkDays(days); });
    connect(m_shop, &QLineEdit::textEdited, this, [this](const QString& shop) {
        if (currentFile() >= 0) m_session.setShop(currentFile(), shop.trimmed().toStdString());
    });
    return details;
}

void ImportDialog::addPaths(const QStringList& paths) {
    m_pages->setCurrentIndex(0);
    m_session.add(paths);
}

int ImportDialog::currentFile() const {
    return m_fileView->currentIndex().isValid() ? m_fileView->currentIndex().row() : -1;
}

void ImportDialog::showFile() {
    const int at = currentFile();
    const ImportFile* file = at < 0 ? nullptr : &m_session.files()[static_cast<std::size_t>(at)];
    const bool readable = file && !file->preview.error && file->preview.skipped.empty() && !file->reading;
    m_tabs->setEnabled(readable);
    for (QWidget* field : std::initializer_list<QWidget*>{m_format, m_encoding, m_shop})
        field->setEnabled(readable);
    const bool talk = readable && workspace::Workspace::readsTalk(file->format());
    m_keep->setVisible(talk);
    m_keepLabel->setVisible(talk);
    // A change of one field must keep the place in the list of fields.
    const QModelIndex field = m_mappingView->currentIndex();
    const int keep = field.isValid() ? field.row() : -1;
    if (!file || !file->reading) m_mapping->setFile(file ? at : -1);
    if (keep >= 0 && keep < m_mapping->rowCount())
        m_mappingView->setCurrentIndex(m_mapping->index(keep, MappingModel::Field));
    m_rows->setPreview(readable ? &file->preview : nullptr);
    m_rowView->resizeColumnsToContents();
    m_problems->clear();
    m_format->clear();
    m_note->hide();
    m_reason->clear();
    m_place->clear();
    m_unused->clear();
    if (!file) return;

    const workspace::FilePreview& p = file->preview;
    // Likely kinds first, then all others.
    const auto add = [this](const std::string& id) {
        if (const QString value = QString::fromStdString(id); !id.empty() && m_format->findData(value) < 0)
            m_format->addItem(workspace::formatText(id), value);
    };
    if (file->format().empty()) m_format->addItem(tr("Choose what the file is…"), QString());
    for (const auto& candidate : p.candidates) add(candidate.formatId);
    for (const std::string& id : workspace::Workspace::formatIds()) add(id);
    m_format->setCurrentIndex(qMax(0, m_format->findData(QString::fromStdString(file->format()))));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(QString::fromStdString(file->encoding))));
    if (m_shop->text().trimmed().toStdString() != file->shopName)
        m_shop->setText(QString::fromStdString(file->shopName));

    QStringList place;
    if (!p.encoding.empty()) place << tr("Encoding %1").arg(QString::fromStdString(p.encoding).toUpper());
    if (!p.sheet.empty()) place << tr("sheet %1").arg(QString::fromStdString(p.sheet));
    if (p.headerRow > 0) place << tr("header in row %1").arg(p.headerRow);
    if (!p.error && p.rowsEstimate > 0)
        place << tr("about %1 rows").arg(workspace::shownNumber(static_cast<double>(p.rowsEstimate)));
    m_place->setText(place.join(QStringLiteral(" · ")));
    if (!p.reasonCode.empty() && file->formatId.empty())
        m_reason->setText(tr("Why: %1").arg(workspace::sentence(p.reasonCode, p.reasonArgs)));
    m_reason->setVisible(!m_reason->text().isEmpty());
    if (p.error) {
        m_note->setTone(workspace::Tone::Danger);
        m_note->setText(workspace::sentence(*p.error) % QLatin1Char(' ') %
                        workspace::whatToDo(p.error->code));
        m_note->show();
    } else if (!file->good() || p.importedBefore) {
        m_note->setTone(FilesModel::stateTone(*file));
        m_note->setText(FilesModel::stateText(*file));
        m_note->show();
    }
    QStringList unused;
    for (const auto& column : p.columns)  // one that was given a field by hand is used
        if (!column.known && !column.header.empty() && file->fieldOf(column).empty())
            unused << QString::fromStdString(column.header);
    if (!unused.isEmpty()) m_unused->setText(tr("Not used: %1").arg(unused.join(tr(", "))));
    m_unused->setVisible(!unused.isEmpty());
    const QSignalBlocker quiet(m_remember);
    m_remember->setVisible(!file->mapping.empty() || !file->formatId.empty());
    m_remember->setChecked(file->remember);
    for (const Issue& issue : p.problems) {
        const QString advice = workspace::whatToDo(issue.code);
        m_problems->addItem(advice.isEmpty() ? workspace::sentence(issue)
                                             : workspace::sentence(issue) % QLatin1Char('\n') % advice);
    }
    if (p.problems.empty() && readable) {
        auto* none = new QListWidgetItem(tr("No problems in the rows looked at."), m_problems);
        none->setFlags(Qt::NoItemFlags);
    }
    m_tabs->setTabText(2, p.problems.empty() ? tr("Problems") : tr("Problems (%1)").arg(p.problems.size()));
}

void ImportDialog::updateButtons() {
    const bool result = m_pages->currentIndex() == 1;
    const int wanted = m_session.wanted();
    const bool ready = wanted > 0 && !busy();
    const bool dry = !result || m_result->property("dry").toBool();
    m_back->setVisible(result);
    m_back->setEnabled(m_jobs.isEmpty());
    m_dry->setVisible(!result);
    m_import->setVisible(dry);
    m_dry->setEnabled(ready);
    m_import->setEnabled(ready && !ctx.workspace.info().readOnly);
    const QString reason = ctx.workspace.info().readOnly ? tr("The workspace is read-only.")
                           : busy()                      ? tr("Files are still being read.")
                           : wanted == 0
                               ? tr("Tick the files to import; unrecognised ones need a kind first.")
                               : QString();
    m_import->setToolTip(reason);
    m_dry->setToolTip(
        ready ? tr("Tells what would be new, changed, unchanged and rejected; nothing is written.") : reason);
    m_import->setText(wanted == 1 ? tr("Import 1 file") : tr("Import %1 files").arg(wanted));
    m_cancel->setText(result && m_jobs.isEmpty() && !dry ? tr("Close") : tr("Cancel"));
    const int all = static_cast<int>(m_session.files().size());
    if (m_session.reading() && all == 0)
        m_heading->setText(tr("Looking at the files…"));
    else if (all == 0)
        m_heading->setText(tr("Drop files here to look at them"));
    else
        m_heading->setText(tr("%1 files, %2 of them ready to import").arg(all).arg(wanted));
}

void ImportDialog::start(bool dryRun) {
    const auto requests = m_session.requests(dryRun);
    if (requests.empty()) return;
    if (!dryRun)
        if (auto taught = m_session.mappingEdits(); !taught.empty())
            ctx.shell.applyEdits(std::move(taught), {});
    m_result->clear(dryRun);
    m_result->setProperty("dry", dryRun);
    m_pages->setCurrentIndex(1);
    for (const workspace::ImportRequest& request : requests)
        m_jobs.insert(ctx.workspace.importFiles(request), dryRun);
    updateButtons();
}

void ImportDialog::jobFinished(int id) {
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end()) return;
    const bool dryRun = it.value();
    if (const auto job = ctx.workspace.jobs().job(id)) m_result->add(*job);
    m_jobs.erase(it);
    updateButtons();
    if (m_jobs.isEmpty()) Q_EMIT finishedImport(dryRun);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty()) addPaths(paths);
}

}  // namespace roulian::ui::pages::data
