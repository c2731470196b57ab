#include "ui/shell/application_context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include "ui/theme/ui_settings.h"

namespace roulian::ui {

namespace {
const QString kRecent = QStringLiteral("recent");
}

ApplicationContext::ApplicationContext(std::vector<PageSpec> pages, QObject* parent)
    : QObject(parent), m_pages(std::move(pages)) {
    const QString kept = uiSettings().value(QStringLiteral("language")).toString();
    install(startLanguage(kept, QLocale::system()));
}

QString ApplicationContext::startLanguage(const QString& kept, const QLocale& system) {
    if (kept == QLatin1String("system"))
        return system.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    return languages().contains(kept) ? kept : QStringLiteral("zh_CN");
}

ApplicationContext::~ApplicationContext() = default;

Status ApplicationContext::open(const QString& path) {
    auto opened = workspace::Workspace::open(path.toStdString());
    if (!opened) return opened.error();
    setWorkspace(std::move(opened.value()));
    return success();
}

Status ApplicationContext::create(const QString& path, const QString& templateId) {
    auto made = workspace::Workspace::create(path.toStdString(), templateId.toStdString());
    if (!made) return made.error();
    setWorkspace(std::move(made.value()));
    return success();
}

QString ApplicationContext::samplePath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Roulian/sample.roulian"));
}

Status ApplicationContext::openSample(double scale) {
    const QString path = samplePath();
    if (QFileInfo::exists(path)) return open(path);
    QDir().mkpath(QFileInfo(path).path());
    if (const Status made = create(path, QStringLiteral("fmcg")); !made) return made;
    m_workspace->createSample(scale);
    return success();
}

void ApplicationContext::setWorkspace(std::unique_ptr<workspace::Workspace> workspace) {
    Q_EMIT workspaceAboutToChange();
    m_workspace = std::move(workspace);
    if (m_workspace) {
        const QString path = QFileInfo(QString::fromStdString(m_workspace->info().path)).absoluteFilePath();
        QStringList list = uiSettings().value(kRecent).toStringList();
        list.removeAll(path);
        list.prepend(path);
        uiSettings().setValue(kRecent, list.mid(0, 10));
    }
    Q_EMIT workspaceChanged();
}

void ApplicationContext::close() {
    if (m_workspace) setWorkspace(nullptr);
}

QStringList ApplicationContext::recent() const {
    QStringList list = uiSettings().value(kRecent).toStringList();
    list.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return list;
}

const QStringList& ApplicationContext::languages() {
    static const QStringList list{QStringLiteral("zh_CN"), QStringLiteral("en")};
    return list;
}

void ApplicationContext::install(const QString& language) {
    m_language = language;
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                        : QLocale(QLocale::Chinese, QLocale::China));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") % language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/roulian_") % language % QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_own);
}

void ApplicationContext::setLanguage(const QString& language) {
    if (!languages().contains(language) || language == m_language) return;
    uiSettings().setValue(QStringLiteral("language"), language);
    install(language);  // windows get QEvent::LanguageChange and are built anew
}

}  // namespace roulian::ui
