#pragma once
// What outlives a window: the pages, the open workspace, recent files, the language.
#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

#include "ui/shell/page.h"

namespace roulian::ui {

class ApplicationContext : public QObject {
    Q_OBJECT
public:
    explicit ApplicationContext(std::vector<PageSpec> pages, QObject* parent = nullptr);
    ~ApplicationContext() override;

    const std::vector<PageSpec>& pages() const { return m_pages; }
    workspace::Workspace* workspace() const { return m_workspace.get(); }  // nullptr: start page

    Status open(const QString& path);
    Status create(const QString& path, const QString& templateId);
    Status openSample(double scale = 1.0);  // made on first use, in the documents folder
    void setWorkspace(std::unique_ptr<workspace::Workspace> workspace);
    void close();

    QStringList recent() const;  // existing files, newest first
    static QString samplePath();

    static const QStringList& languages();  // zh_CN, en
    // The language to start in: what was kept, where "system" means Chinese on a Chinese system and else
    // English; nothing kept (or something unknown): Chinese.
    static QString startLanguage(const QString& kept, const QLocale& system);
    QString language() const { return m_language; }
    void setLanguage(const QString& language);  // at run time; kept

Q_SIGNALS:
    void workspaceAboutToChange();
    void workspaceChanged();

private:
    void install(const QString& language);
    std::vector<PageSpec> m_pages;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QString m_language;
    QTranslator m_own, m_qt;
};

}  // namespace roulian::ui
