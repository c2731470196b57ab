#include "ui/charts/painted_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {
// QAbstractScrollArea keeps its viewport's paint events to itself; this lets a filter have them.
class Area : public QAbstractScrollArea {
public:
    Area() {
        setFrameShape(QFrame::NoFrame);
        viewport()->setMouseTracking(true);
        viewport()->setBackgroundRole(QPalette::Base);
    }

protected:
    bool viewportEvent(QEvent*) override { return false; }
    void scrollContentsBy(int, int) override { viewport()->update(); }
};
}  // namespace

PaintedChart::PaintedChart(QWidget* parent) : Chart(parent), m_area(new Area) {
    setBody(m_area);
    m_area->viewport()->installEventFilter(this);
}

QPoint PaintedChart::scrollOffset() const {
    return {m_area->horizontalScrollBar()->value(), m_area->verticalScrollBar()->value()};
}

QWidget* PaintedChart::canvas() const {
    return m_area->viewport();
}

void PaintedChart::contentChanged() {
    const QSize view = m_area->viewport()->size(), content = contentSize(view);
    m_area->horizontalScrollBar()->setRange(0, qMax(0, content.width() - view.width()));
    m_area->horizontalScrollBar()->setPageStep(view.width());
    m_area->horizontalScrollBar()->setSingleStep(24);
    m_area->verticalScrollBar()->setRange(0, qMax(0, content.height() - view.height()));
    m_area->verticalScrollBar()->setPageStep(view.height());
    m_area->verticalScrollBar()->setSingleStep(24);
    m_area->viewport()->update();
}

void PaintedChart::ensureVisible(const QRect& r) {
    const QSize view = m_area->viewport()->size();
    QScrollBar* h = m_area->horizontalScrollBar();
    QScrollBar* v = m_area->verticalScrollBar();
    if (r.left() < h->value())
        h->setValue(r.left());
    else if (r.right() > h->value() + view.width())
        h->setValue(r.right() - view.width());
    if (r.top() < v->value())
        v->setValue(r.top());
    else if (r.bottom() > v->value() + view.height())
        v->setValue(r.bottom() - view.height());
}

void PaintedChart::restyle() {
    contentChanged();
}

bool PaintedChart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_area && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate();
            return true;
        }
    }
    if (watched == m_area && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_area->viewport()->update();
    if (watched != m_area->viewport()) return Chart::eventFilter(watched, event);
    const auto content = [&](const QMouseEvent* mouse) {
        return mouse->position().toPoint() + scrollOffset();
    };
    switch (event->type()) {
        case QEvent::Paint: {
            QPainter painter(m_area->viewport());
            painter.fillRect(m_area->viewport()->rect(), tokens().surface);
            painter.setFont(font());
            painter.save();
            painter.translate(-scrollOffset());
            paint(painter, m_area->viewport()->size());
            painter.restore();
            if (m_area->hasFocus()) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(tokens().accent, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(m_area->viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
            }
            return true;
        }
        case QEvent::Resize:
            contentChanged();
            return false;
        case QEvent::MouseMove: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->buttons() & Qt::LeftButton) {
                drag(content(mouse));
                return true;
            }
            const QString words = hover(content(mouse));
            if (words.isEmpty())
                QToolTip::hideText();
            else
                QToolTip::showText(mouse->globalPosition().toPoint(), words, m_area);
            return true;
        }
        case QEvent::MouseButtonPress:
            m_area->setFocus(Qt::MouseFocusReason);
            if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
                press(content(static_cast<QMouseEvent*>(event)));
            return true;
        case QEvent::MouseButtonRelease:
            if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
                release(content(static_cast<QMouseEvent*>(event)));
            return true;
        case QEvent::MouseButtonDblClick:
            resetZoom();
            return true;
        case QEvent::ContextMenu:
            contextMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        case QEvent::Wheel: {
            auto* wheel = static_cast<QWheelEvent*>(event);
            if (wheel->modifiers() & Qt::ControlModifier) {
                zoom(std::pow(1.15, wheel->angleDelta().y() / 120.0),
                     wheel->position().toPoint() + scrollOffset());
                contentChanged();
                return true;
            }
            QScrollBar* bar =
                (wheel->modifiers() & Qt::ShiftModifier) || m_area->verticalScrollBar()->maximum() == 0
                    ? m_area->horizontalScrollBar()
                    : m_area->verticalScrollBar();
            const int delta =
                wheel->angleDelta().y() != 0 ? wheel->angleDelta().y() : wheel->angleDelta().x();
            bar->setValue(bar->value() - delta / 2);
            return bar->maximum() > 0;
        }
        default:
            return Chart::eventFilter(watched, event);
    }
}

}  // namespace roulian::ui
