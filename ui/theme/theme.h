#pragma once
// Light and dark, density and fonts of the running program.
#include <QObject>
#include <QPalette>

class QApplication;
class QPushButton;
class QAbstractButton;

namespace roulian::ui {

struct Tokens;

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Density { Compact, Comfortable };

    // Call once after QApplication is made: style, fonts, palette, saved choices.
    static void install(QApplication& application);
    static Theme& instance();

    void setMode(Mode mode);  // kept
    Mode mode() const { return m_mode; }
    void setDensity(Density density);  // kept
    Density density() const { return m_density; }
    int rowHeight(const QFontMetrics& metrics) const;
    bool dark() const;

Q_SIGNALS:
    void changed();  // colours or density; widgets also get QEvent::PaletteChange

private:
    Theme() = default;
    void apply();
    static QPalette palette(const Tokens& tokens);
    Mode m_mode = Mode::System;
    Density m_density = Density::Compact;
    QPalette m_systemPalette;
};

void setPrimary(QAbstractButton* button, bool primary = true);  // filled with accent
bool isPrimary(const QWidget* button);

}  // namespace roulian::ui
