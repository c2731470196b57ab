#pragma once
// 设置: sections at the left, the chosen one beside them.
#include <QHash>

#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace roulian::ui::pages::settings {

class Page : public ui::Page {
    Q_OBJECT
public:
    Page(PageContext context, QWidget* parent);
    void openLocation(const Location& location) override;
    Location location() const override;
    QStringList views() const override;
    bool loading() const override;
    void focusSearch() override;
    // general, calculation, privacy, backup, history, shortcuts, about; made on first use
    QWidget* section(const QString& id);

private:
    QString current() const;
    void refresh();
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QHash<QString, QWidget*> m_sections;
};

}  // namespace roulian::ui::pages::settings
