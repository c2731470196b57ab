#pragma once
#include <QLabel>

namespace roulian::ui {

// Heading of a part of a page: 10.5 pt demibold, follows the font size of the system.
class SectionHeading : public QLabel {
    Q_OBJECT
public:
    explicit SectionHeading(const QString& text, QWidget* parent = nullptr);
};

}  // namespace roulian::ui
