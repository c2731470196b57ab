#pragma once
// Navigation: a text per page with its count of open exceptions; icons only when the window is narrow.
#include <QWidget>

#include "ui/shell/page.h"

class QToolButton;
class QVBoxLayout;

namespace roulian::ui {

class RailButton;

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const std::vector<PageSpec>& pages, QWidget* parent = nullptr);
    void setCurrent(const QString& page);
    void setCount(const QString& page, int count);
    int count(const QString& page) const;
    void setCollapsed(bool collapsed);
    QToolButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<RailButton*> m_buttons;
    QToolButton* m_menu;
};

}  // namespace roulian::ui
