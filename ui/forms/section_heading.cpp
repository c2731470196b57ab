#include "ui/forms/section_heading.h"

#include <QVBoxLayout>

#include "ui/theme/fonts.h"

namespace roulian::ui {

SectionHeading::SectionHeading(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setFont(sectionFont());
}

QWidget* headedPart(const QString& heading, QWidget* body) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionHeading(heading));
    column->addWidget(body, 1);
    return part;
}

}  // namespace roulian::ui
