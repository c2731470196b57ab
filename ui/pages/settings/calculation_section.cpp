// What the calculations take for granted.
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/forms/reason_prompt.h"
#include "ui/pages/settings/sections.h"
#include "ui/theme/tokens.h"

namespace roulian::ui::pages::settings {

CalculationSection::CalculationSection(PageContext context, QWidget* parent)
    : FormSection(context, tr("Calculation"), parent) {
    const workspace::WorkspaceInfo info = ctx.workspace.info();
    addNote(
        tr("Template of this workspace: %1. Its defaults apply where a field is empty; every change can be "
           "undone and marks the results it touches as stale.")
            .arg(workspace::sentence("template." + info.templateId, {})));
    m_fields = calculationFields(info.templateId);
    for (const CalculationField& field : m_fields) {
        if (!field.heading.isEmpty()) addHeading(field.heading);
        QWidget* editor = nullptr;
        if (field.kind == CalculationField::Kind::Choice) {
            auto* combo = new QComboBox;
            for (const auto& [id, word] : field.choices) combo->addItem(word, id);
            connect(combo, &QComboBox::activated, this, [this, field] {
                showFieldsOfMethod();
                commit(field);
            });
            editor = combo;
        } else {
            auto* line = new QLineEdit;
            line->setMaximumWidth(130);
            if (field.kind != CalculationField::Kind::Day) line->setAlignment(Qt::AlignRight);
            const QString fallback = shownFrom(field, field.fallback);
            line->setPlaceholderText(fallback.isEmpty() ? tr("automatic") : fallback);
            connect(line, &QLineEdit::editingFinished, this, [this, field] { commit(field); });
            connect(line, &QLineEdit::textEdited, this, [this, field](const QString& text) {
                // Wrong input is named while it is typed; it is never stored.
                const Typed typed = storedFrom(field, text);
                QLabel* note = m_notes.value(field.id);
                note->setText(typed.problem.isEmpty() ? note->property("note").toString()
                                                      : QString(QStringLiteral("✕ ") % typed.problem));
                note->setVisible(!note->text().isEmpty());
                QPalette palette;
                if (!typed.problem.isEmpty()) palette.setColor(QPalette::PlaceholderText, tokens().danger);
                note->setPalette(palette);
            });
            editor = line;
        }
        editor->setObjectName(field.id);
        editor->setEnabled(!info.readOnly);
        const QString fallback = shownFrom(field, field.fallback);
        const QString value =
            field.unit.isEmpty() ? fallback : QString(fallback % QLatin1Char(' ') % field.unit);
        const QString usual = fallback.isEmpty() ? QString() : tr("Default: %1.").arg(value);
        const QString note = field.note.isEmpty() ? usual
                             : usual.isEmpty()    ? field.note
                                                  : QString(field.note % QLatin1Char(' ') % usual);
        QLabel* under = addField(field.label, editor, field.unit, note);
        under->setProperty("note", note);
        m_editors.insert(field.id, editor);
        m_notes.insert(field.id, under);
        m_forms.insert(field.id, m_form);
    }
    m_column->addStretch(1);
    refresh();
}

void CalculationSection::showStored(const CalculationField& field) {
    const QString stored = ctx.workspace.setting(field.id.toStdString());
    if (auto* combo = qobject_cast<QComboBox*>(m_editors.value(field.id))) {
        combo->setCurrentIndex(qMax(0, combo->findData(stored.isEmpty() ? field.fallback : stored)));
        showFieldsOfMethod();
        return;
    }
    auto* line = static_cast<QLineEdit*>(m_editors.value(field.id));
    if (!line->hasFocus() || !line->isModified()) line->setText(shownFrom(field, stored));
    QFont font = line->font();
    font.setBold(!stored.isEmpty());  // a person's value
    line->setFont(font);
}

// Values of a method that is not in use would only puzzle.
void CalculationSection::showFieldsOfMethod() {
    const auto* combo = qobject_cast<QComboBox*>(m_editors.value(QStringLiteral("rfm.method")));
    if (!combo) return;
    for (const CalculationField& field : m_fields)
        if (!field.method.isEmpty())
            m_forms.value(field.id)->setRowVisible(m_notes.value(field.id)->parentWidget(),
                                                   field.method == combo->currentData().toString());
}

void CalculationSection::refresh() {
    for (const CalculationField& field : m_fields) showStored(field);
}

void CalculationSection::commit(const CalculationField& field) {
    QWidget* editor = m_editors.value(field.id);
    auto* combo = qobject_cast<QComboBox*>(editor);
    auto* line = qobject_cast<QLineEdit*>(editor);
    const Typed typed = combo ? Typed{combo->currentData().toString(), {}} : storedFrom(field, line->text());
    if (!typed.problem.isEmpty()) return;  // stays as typed, with its reason under it
    if (line) line->setModified(false);
    const QString before = ctx.workspace.setting(field.id.toStdString());
    if (typed.stored == before || (before.isEmpty() && combo && typed.stored == field.fallback)) return;
    ReasonPrompt::ask(
        editor, editor->mapToGlobal(QPoint(0, editor->height())), tr("Why? (may stay empty)"),
        [this, field, typed](const QString& reason) {
            saveSetting(field.id.toStdString(), typed.stored, reason);
        },
        [this, field] { showStored(field); });
}

}  // namespace roulian::ui::pages::settings
