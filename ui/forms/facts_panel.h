#pragma once
// Name–value pairs beside a chart; values can be selected and copied.
#include <QList>
#include <QWidget>

#include "workspace/messages.h"

class QFormLayout;

namespace roulian::ui {

struct Fact {
    QString name, value;
    workspace::Tone tone = workspace::Tone::Neutral;
    QString help;  // tooltip
};

class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget* parent = nullptr);
    void setFacts(const QList<Fact>& facts);

private:
    QFormLayout* m_form;
};

}  // namespace roulian::ui
