#pragma once
// 数据: what came in, how fresh it is, what is wrong with it, and the door for more.
#include <QHash>
#include <QPointer>

#include "ui/shell/page.h"

class QMenu;
class QStackedWidget;
class QTabBar;

namespace roulian::ui::pages::data {

class DropZone;
class ImportDialog;
class Section;

class Page : public ui::Page {
    Q_OBJECT
public:
    Page(PageContext context, QWidget* parent);

    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;
    void focusSearch() override;
    Section* section(const QString& id);  // made on first use
    ImportDialog* preview() const { return m_preview; }

private:
    void show(const QString& id);
    void readHeader();
    void showPreview(const QStringList& paths);
    void askForFolder();
    QMenu* templateMenu();
    void saveTemplate(const std::string& id, const QString& fileName);
    void addActions();
    QString current() const;  // id of the list that is seen
    void showMembers(const QString& group, const QString& member);

    DropZone* m_drop;
    QTabBar* m_tabs;
    QTabBar* m_members;                // second row: lists of the group that is chosen
    QHash<QString, QString> m_member;  // group → list seen last
    QStackedWidget* m_stack;
    QHash<QString, Section*> m_sections;
    QPointer<ImportDialog> m_preview;
    int m_request = 0;
    bool m_reading = false;
};

}  // namespace roulian::ui::pages::data
