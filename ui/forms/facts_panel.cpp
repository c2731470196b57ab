#include "ui/forms/facts_panel.h"

#include <QFormLayout>
#include <QLabel>

#include "ui/theme/tokens.h"

namespace roulian::ui {

FactsPanel::FactsPanel(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FactsPanel::setFacts(const QList<Fact>& facts) {
    while (m_form->rowCount() > facts.size()) m_form->removeRow(m_form->rowCount() - 1);
    while (m_form->rowCount() < facts.size()) {
        auto* name = new QLabel;
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel;
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setWordWrap(true);
        name->setBuddy(value);
        m_form->addRow(name, value);
    }
    for (int i = 0; i < facts.size(); ++i) {
        auto* name = qobject_cast<QLabel*>(m_form->itemAt(i, QFormLayout::LabelRole)->widget());
        auto* value = qobject_cast<QLabel*>(m_form->itemAt(i, QFormLayout::FieldRole)->widget());
        const Fact& fact = facts[i];
        name->setText(fact.name);
        value->setText(fact.value.isEmpty() ? QStringLiteral("—") : fact.value);
        value->setAccessibleName(fact.name % QStringLiteral(": ") % value->text());
        for (QLabel* label : {name, value}) label->setToolTip(fact.help);
        QPalette palette;
        if (fact.tone != workspace::Tone::Neutral)
            palette.setColor(QPalette::WindowText, toneColor(fact.tone));
        value->setPalette(palette);
    }
}

}  // namespace roulian::ui
