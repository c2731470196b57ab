// Copies of the file and its soundness.
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/pages/settings/sections.h"
#include "ui/theme/theme.h"

namespace roulian::ui::pages::settings {

BackupSection::BackupSection(PageContext context, QWidget* parent)
    : FormSection(context, tr("Backup"), parent) {
    const bool writable = !ctx.workspace.info().readOnly;
    m_folder = new QLineEdit;
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(420);
    addField(
        tr("Folder"), m_folder, {},
        tr("Best on another disk than the workspace. Do not put the workspace itself into a synced folder."));
    m_daily = new QCheckBox(tr("A backup every day, when the workspace is opened"));
    m_daily->setEnabled(writable);
    addField(tr("Daily"), m_daily, {}, tr("The newest ten daily backups are kept."));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* now = new QPushButton(tr("Back up now"));
    setPrimary(now);
    auto* choose = new QPushButton(tr("Choose folder…"));
    choose->setEnabled(writable);
    auto* check = new QPushButton(tr("Check integrity"));
    for (QPushButton* button : {now, choose, check}) row->addWidget(button);
    row->addStretch(1);
    m_column->addLayout(row);
    m_check = new QLabel;
    m_check->setWordWrap(true);
    m_check->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(m_check);
    addHeading(tr("Backups in this folder"));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Backups in this folder"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("File"), tr("Made"), tr("Size (MB)")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setColumnWidth(0, 380);
    m_list->setColumnWidth(1, 170);
    m_list->setMinimumHeight(180);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(new QLabel(tr("Enter or a double click opens a backup as a workspace of its own.")));

    connect(now, &QPushButton::clicked, this, &BackupSection::backUpNow);
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseFolder);
    connect(check, &QPushButton::clicked, this, [this] {
        m_check->setText(tr("Checking…"));
        m_checkJob = ctx.workspace.checkIntegrity();
    });
    connect(m_daily, &QCheckBox::clicked, this,
            [this](bool on) { saveSetting("backup.daily", on ? QStringLiteral("1") : QStringLiteral("0")); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        ctx.shell.openWorkspace(item->data(0, Qt::UserRole).toString());
    });
    connect(&ctx.workspace.jobs(), &workspace::JobRunner::finished, this, [this](int id) {
        if (id != m_job && id != m_checkJob) return;
        const auto job = ctx.workspace.jobs().job(id);
        if (!job) return;
        if (job->error)
            m_check->setText(QStringLiteral("✕ ") % workspace::sentence(*job->error) % QLatin1Char(' ') %
                             workspace::whatToDo(job->error->code));
        else if (job->outcome)
            m_check->setText(QStringLiteral("✓ ") %
                             workspace::sentence(job->outcome->code, job->outcome->args));
        else
            m_check->clear();
        listBackups();
    });
    refresh();
}

void BackupSection::refresh() {
    m_folder->setText(QDir::toNativeSeparators(QString::fromStdString(ctx.workspace.backupFolder())));
    m_daily->setChecked(ctx.workspace.setting("backup.daily", QStringLiteral("1")) == QLatin1String("1"));
    listBackups();
}

void BackupSection::listBackups() {
    m_list->clear();
    const QDir folder(QString::fromStdString(ctx.workspace.backupFolder()));
    const QString own = QFileInfo(QString::fromStdString(ctx.workspace.info().path)).absoluteFilePath();
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.roulian")}, QDir::Files, QDir::Time)) {
        if (file.absoluteFilePath() == own) continue;
        auto* item = new QTreeWidgetItem(
            m_list, {file.fileName(), file.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     workspace::shownNumber(static_cast<double>(file.size()) / 1048576.0, 1)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, file.absoluteFilePath());
    }
}

void BackupSection::chooseFolder() {
    auto* dialog =
        new QFileDialog(this, tr("Folder for backups"), QString::fromStdString(ctx.workspace.backupFolder()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { saveSetting("backup.folder", path); });
    dialog->open();
}

void BackupSection::backUpNow() {
    const QDir folder(QString::fromStdString(ctx.workspace.backupFolder()));
    folder.mkpath(QStringLiteral("."));
    const QString stem = QFileInfo(QString::fromStdString(ctx.workspace.info().path)).completeBaseName();
    const QString name = stem % QLatin1Char('-') %
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")) %
                         QStringLiteral(".roulian");
    m_check->setText(tr("Backing up…"));
    m_job = ctx.workspace.backupTo(folder.filePath(name).toStdString());
}

}  // namespace roulian::ui::pages::settings
