#pragma once
// A toned strip or chip with symbol, sentence and up to one button: stale results, sample data, read-only,
// locked personal data.
#include <QFrame>

#include "workspace/messages.h"

class QLabel;
class QPushButton;

namespace roulian::ui {

class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(workspace::Tone tone = workspace::Tone::Info, QWidget* parent = nullptr);
    void setTone(workspace::Tone tone);
    void setText(const QString& text);
    void setActionText(const QString& text);  // empty hides the button
    QString text() const;
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    workspace::Tone m_tone;
    QLabel *m_symbol, *m_label;
    QPushButton* m_button;
};

}  // namespace roulian::ui
