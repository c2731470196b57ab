#pragma once
#include <QLabel>

namespace roulian::ui {

// Heading of a part of a page: 10.5 pt demibold, follows the font size of the system.
class SectionHeading : public QLabel {
    Q_OBJECT
public:
    explicit SectionHeading(const QString& text, QWidget* parent = nullptr);
};

// A part of a page: the body with its heading close above it.
QWidget* headedPart(const QString& heading, QWidget* body);

}  // namespace roulian::ui
