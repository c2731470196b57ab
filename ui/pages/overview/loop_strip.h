#pragma once
// The loop from community to after-sales and back, one figure a stage; each stage is a button to its page.
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QWidget>

#include "ui/shell/page.h"
#include "workspace/measures.h"

namespace roulian::ui::pages::overview {

class StageButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StageButton(QWidget* parent = nullptr);
    void setStage(const QString& name, const QString& figure, const QString& label, const QString& help);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_figure, m_label;
};

class LoopStrip : public QWidget {
    Q_OBJECT
public:
    explicit LoopStrip(Shell& shell, QWidget* parent = nullptr);
    void setFigures(const std::vector<workspace::MeasureFigure>& figures);
    const std::vector<StageButton*>& stages() const { return m_stages; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StageButton*> m_stages;
};

}  // namespace roulian::ui::pages::overview
