#include "ui/pages/settings/form_section.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/forms/section_heading.h"

namespace roulian::ui::pages::settings {

FormSection::FormSection(PageContext context, const QString& title, QWidget* parent)
    : QScrollArea(parent), ctx(context) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_column->addWidget(new SectionHeading(title));
    newForm();
    setWidget(body);
    // Scroll areas would otherwise take a place in the tab order of their own.
    setFocusPolicy(Qt::NoFocus);
}

void FormSection::newForm() {
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    // Fields as wide as the column: wrapped notes then get the height they are measured for.
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_column->addLayout(m_form);
}

QLabel* FormSection::addField(const QString& label, QWidget* field, const QString& unit,
                              const QString& note) {
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field);
    if (!unit.isEmpty()) row->addWidget(new QLabel(unit));
    row->addStretch(1);
    column->addLayout(row);
    auto* under = new QLabel(note);
    under->setWordWrap(true);
    under->setMinimumWidth(420);
    under->setVisible(!note.isEmpty());
    under->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(under);
    auto* name = new QLabel(label);
    name->setBuddy(field);
    name->setMinimumWidth(200);  // the same in every form of a section, so that all fields stand in one line
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setContentsMargins(0, 5, 0, 0);
    field->setAccessibleName(unit.isEmpty() ? label : QString(label % QLatin1Char(' ') % unit));
    m_form->addRow(name, cell);
    return under;
}

QLabel* FormSection::addNote(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setMaximumWidth(760);
    m_column->addWidget(label);
    newForm();
    return label;
}

void FormSection::addHeading(const QString& text) {
    m_column->addWidget(new SectionHeading(text));
    newForm();
}

void FormSection::saveSetting(const std::string& id, const QString& value, const QString& reason) {
    // An empty text goes back to the default.
    const QString json = value.isEmpty()
                             ? QStringLiteral("null")
                             : QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("value"), value}})
                                                     .toJson(QJsonDocument::Compact));
    ctx.shell.applyEdits({{"setting.set", id, json}}, reason);
}

}  // namespace roulian::ui::pages::settings
