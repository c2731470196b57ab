#include "ui/forms/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/tokens.h"

namespace roulian::ui {

using workspace::Tone;

Banner::Banner(Tone tone, QWidget* parent) : QFrame(parent), m_tone(tone) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(8);
    m_symbol = new QLabel;
    m_label = new QLabel;
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_button = new QPushButton;
    m_button->hide();
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    recolour();
}

void Banner::setTone(Tone tone) {
    m_tone = tone;
    recolour();
}

void Banner::setText(const QString& text) {
    m_label->setText(text);
    setAccessibleName(text);
}

void Banner::setActionText(const QString& text) {
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QString Banner::text() const {
    return m_label->text();
}

void Banner::recolour() {
    const char16_t* symbol = m_tone == Tone::Danger    ? u"✕"
                             : m_tone == Tone::Warning ? u"!"
                             : m_tone == Tone::Success ? u"✓"
                                                       : u"i";
    m_symbol->setText(QString::fromUtf16(symbol));
    for (QLabel* label : {m_symbol, m_label}) {
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == toneColor(m_tone)) continue;
        palette.setColor(QPalette::WindowText, toneColor(m_tone));
        label->setPalette(palette);
    }
    update();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(m_tone));
    painter.drawRoundedRect(rect(), 4, 4);
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_symbol) recolour();
}

}  // namespace roulian::ui
