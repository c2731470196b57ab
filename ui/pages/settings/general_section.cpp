// Language, look and name.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/settings/sections.h"
#include "ui/shell/actions.h"
#include "ui/shell/download_watch.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui::pages::settings {

GeneralSection::GeneralSection(PageContext context, QWidget* parent)
    : FormSection(context, tr("General"), parent) {
    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    addField(tr("Language"), m_language, {}, tr("Changes at once."));
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::Mode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    addField(tr("Theme"), m_theme, {}, {});
    m_density = new QComboBox;
    m_density->addItem(tr("Compact"), static_cast<int>(Theme::Density::Compact));
    m_density->addItem(tr("Comfortable"), static_cast<int>(Theme::Density::Comfortable));
    addField(tr("Rows"), m_density, {}, {});
    m_person = new QLineEdit;
    m_person->setMinimumWidth(220);
    m_person->setEnabled(!ctx.workspace.info().readOnly);
    addField(tr("Your name"), m_person, {}, tr("Written beside every change you make in this workspace."));
    addDownloads();
    m_column->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { chooseLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Theme::instance().setMode(static_cast<Theme::Mode>(m_theme->currentData().toInt())); });
    connect(m_density, &QComboBox::activated, this, [this] {
        Theme::instance().setDensity(static_cast<Theme::Density>(m_density->currentData().toInt()));
    });
    connect(&Theme::instance(), &Theme::changed, this, &GeneralSection::refresh);
    connect(m_person, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_person->text().trimmed();
        m_person->setModified(false);
        if (name != ctx.workspace.setting("person.name")) saveSetting("person.name", name);
    });
    refresh();
}

void GeneralSection::refresh() {
    const QString kept = uiSettings().value(QStringLiteral("language")).toString();
    const QString now = workspace::chineseWords() ? QStringLiteral("zh_CN") : QStringLiteral("en");
    m_language->setCurrentIndex(m_language->findData(kept == QLatin1String("system") ? kept : now));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(Theme::instance().mode())));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(Theme::instance().density())));
    const DownloadSettings downloads = DownloadSettings::read();
    m_downloads->setChecked(downloads.on);
    m_folder->setText(QDir::toNativeSeparators(downloads.folder));
    if (!m_person->isModified()) m_person->setText(ctx.workspace.setting("person.name"));
}

void GeneralSection::addDownloads() {
    addHeading(tr("New exports"));
    m_downloads = new QCheckBox(tr("Offer new exports of a folder when the window comes to the front"));
    addField(tr("Downloads"), m_downloads, {},
             tr("Only files that are recognised and not imported yet; nothing is imported without you."));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_folder = new QLineEdit;
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(320);
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("Choose…"));
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    addField(tr("Folder"), row, {}, {});
    connect(m_downloads, &QCheckBox::clicked, this, [this](bool on) {
        DownloadSettings::save(on, DownloadSettings::read().folder);
        refresh();
    });
    connect(choose, &QPushButton::clicked, this, &GeneralSection::chooseFolder);
}

void GeneralSection::chooseFolder() {
    auto* dialog =
        new QFileDialog(this, tr("Folder to look for new exports in"), DownloadSettings::read().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        DownloadSettings::save(DownloadSettings::read().on, path);
        refresh();
    });
    dialog->open();
}

void GeneralSection::chooseLanguage(const QString& id) {
    const bool system = id == QLatin1String("system");
    const bool chinese =
        system ? QLocale::system().language() == QLocale::Chinese : id == QLatin1String("zh_CN");
    // The window is built anew in the other language, and this list with it: not from inside its own signal.
    QPointer<QAction> toggle = ctx.actions.action(QStringLiteral("window.language"));
    const bool change = chinese != workspace::chineseWords();
    QTimer::singleShot(0, qApp, [toggle, change, system, id] {
        if (change && toggle) toggle->trigger();
        uiSettings().setValue(QStringLiteral("language"), id);
    });
}

}  // namespace roulian::ui::pages::settings
