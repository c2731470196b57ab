#include "ui/forms/section_heading.h"

#include "ui/theme/fonts.h"

namespace roulian::ui {

SectionHeading::SectionHeading(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setFont(sectionFont());
}

}  // namespace roulian::ui
