#pragma once
// What the sections of the settings page share: a heading, labelled fields with notes under them, a scroll
// area when the window is low.
#include <QScrollArea>

#include "ui/shell/page.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace roulian::ui::pages::settings {

class FormSection : public QScrollArea {
    Q_OBJECT
public:
    FormSection(PageContext context, const QString& title, QWidget* parent);
    virtual void refresh() {}  // the workspace changed

protected:
    // Field with a unit behind it and a line under it (default, or why the input is wrong).
    QLabel* addField(const QString& label, QWidget* field, const QString& unit, const QString& note);
    QLabel* addNote(const QString& text);
    void addHeading(const QString& text);
    void saveSetting(const std::string& id, const QString& value, const QString& reason = {});
    PageContext ctx;
    QVBoxLayout* m_column;
    QFormLayout* m_form;

private:
    void newForm();
};

}  // namespace roulian::ui::pages::settings
