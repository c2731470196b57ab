#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

class RailButton : public QAbstractButton {
public:
    RailButton(const PageSpec& spec, int number) : m_id(spec.id), m_number(number) {
        setText(spec.title ? spec.title() : spec.id);
        setIcon(ui::icon(spec.icon));
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        words();
    }
    const QString& id() const { return m_id; }
    int count() const { return m_count; }
    void setCount(int count) {
        m_count = count;
        words();
        update();
    }
    void setCollapsed(bool collapsed) {
        m_collapsed = collapsed;
        update();
    }
    QSize sizeHint() const override {
        return {m_collapsed ? 48 : 160, qMax(32, fontMetrics().height() + 14)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        if (isChecked()) {
            p.fillRect(rect(), t.surface);
            p.fillRect(QRect(0, 0, 3, height()), t.accent);
        } else if (underMouse()) {
            p.fillRect(rect(), mixed(t.surface, t.rail, 0.5));
        }
        QFont f = font();
        f.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        p.setFont(f);
        const QString number = m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
        const int badge = m_count > 0 ? qMax(20, fontMetrics().horizontalAdvance(number) + 12) : 0;
        if (m_collapsed) {
            icon().paint(&p, QRect((width() - 20) / 2, (height() - 20) / 2, 20, 20), Qt::AlignCenter,
                         isChecked() ? QIcon::Active : QIcon::Normal);
            if (m_count > 0) {
                p.setPen(Qt::NoPen);
                p.setBrush(t.danger);
                p.drawEllipse(QPointF(width() - 12, 9), 4, 4);
            }
        } else {
            p.setPen(t.text);
            p.drawText(QRect(16, 0, width() - 24 - badge, height()), Qt::AlignVCenter | Qt::AlignLeft,
                       QFontMetrics(f).elidedText(text(), Qt::ElideRight, width() - 28 - badge));
            if (m_count > 0) {
                const QRectF r(width() - badge - 8, (height() - 20) / 2.0, badge, 20);
                p.setPen(Qt::NoPen);
                p.setBrush(t.dangerTint);
                p.drawRoundedRect(r, 10, 10);
                p.setFont(font());
                p.setPen(t.danger);
                p.drawText(r, Qt::AlignCenter, number);
            }
        }
        if (hasFocus()) {
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(t.accent, 2));
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    void words() {
        const QString keys = m_number <= 9 ? QStringLiteral("Ctrl+%1").arg(m_number) : QString();
        setToolTip(text() % (keys.isEmpty() ? QString() : QStringLiteral("  (") % keys % QLatin1Char(')')));
        setAccessibleName(m_count > 0 ? Rail::tr("%1, %2 open").arg(text(), QString::number(m_count))
                                      : text());
    }
    QString m_id;
    int m_number, m_count = 0;
    bool m_collapsed = false;
};

// The dots say menu already; an arrow beside them is one sign too many.
class MenuButton : public QToolButton {
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

Rail::Rail(const std::vector<PageSpec>& pages, QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    int number = 0;
    for (const PageSpec& spec : pages) {
        auto* button = new RailButton(spec, ++number);
        connect(button, &QAbstractButton::clicked, this, [this, id = spec.id] { Q_EMIT chosen(id); });
        layout->addWidget(button);
        m_buttons << button;
    }
    layout->addStretch(1);
    m_menu = new MenuButton;
    m_menu->setIcon(ui::icon(QStringLiteral("more")));
    m_menu->setIconSize({20, 20});
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setAutoRaise(true);
    layout->addWidget(m_menu, 0, Qt::AlignHCenter);
    setFixedWidth(160);
}

void Rail::setCurrent(const QString& page) {
    for (RailButton* button : std::as_const(m_buttons)) button->setChecked(button->id() == page);
}

void Rail::setCount(const QString& page, int count) {
    for (RailButton* button : std::as_const(m_buttons))
        if (button->id() == page) button->setCount(count);
}

int Rail::count(const QString& page) const {
    for (const RailButton* button : m_buttons)
        if (button->id() == page) return button->count();
    return 0;
}

void Rail::setCollapsed(bool collapsed) {
    setFixedWidth(collapsed ? 48 : 160);
    for (RailButton* button : std::as_const(m_buttons)) button->setCollapsed(collapsed);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens().rail);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus()) {
            m_buttons[qBound(0, i + step, static_cast<int>(m_buttons.size()) - 1)]->setFocus();
            return;
        }
    QWidget::keyPressEvent(event);
}

}  // namespace roulian::ui
