#include "ui/tables/filter_header.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include "ui/theme/tokens.h"

namespace roulian::ui {

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, [this] { report(m_pending); });
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

int FilterHeader::headHeight() const {
    return qMax(30, fontMetrics().height() + 14);
}

QSize FilterHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(headHeight() + (m_shown ? fontMetrics().height() + 14 : 0));
    return size;
}

void FilterHeader::setFilterRowVisible(bool visible) {
    m_shown = visible;
    updateGeometry();
    updateGeometries();
    place();
}

void FilterHeader::setEditable(std::function<bool(int)> wanted) {
    m_wanted = std::move(wanted);
    rebuild();
}

void FilterHeader::rebuild() {
    for (QLineEdit* edit : std::as_const(m_editors)) edit->deleteLater();
    m_editors.clear();
    m_errors.clear();
    QWidget* before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (m_wanted && !m_wanted(section)) continue;
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("filter"));
        edit->setAccessibleName(
            tr("Filter: %1").arg(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()));
        edit->setToolTip(
            tr("Text or pinyin initials; numbers: 100, >100, 10..50; missing: empty, present: !empty"));
        edit->setAlignment(
            Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
        edit->setClearButtonEnabled(false);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, section] {
            if (m_pending >= 0 && m_pending != section) report(m_pending);
            m_pending = section;
            m_timer.start();
        });
        if (before) setTabOrder(before, edit);
        before = edit;
        m_editors.insert(section, edit);
    }
    place();
}

void FilterHeader::report(int section) {
    m_timer.stop();
    m_pending = -1;
    if (m_composing) {  // wait: half a syllable is not a filter
        m_pending = section;
        m_timer.start();
        return;
    }
    if (QLineEdit* edit = m_editors.value(section)) Q_EMIT filterEdited(section, edit->text());
}

void FilterHeader::setText(int section, const QString& text) {
    QLineEdit* edit = m_editors.value(section);
    if (edit && edit->text() != text && m_pending != section) {
        edit->setText(text);
        edit->setCursorPosition(0);  // its beginning, where it is longer than the column
        edit->setToolTip(text);
    }
}

QString FilterHeader::text(int section) const {
    const QLineEdit* edit = m_editors.value(section);
    return edit ? edit->text() : QString();
}

void FilterHeader::setError(int section, const QString& reason) {
    QLineEdit* edit = m_editors.value(section);
    if (!edit || m_errors.value(section) == reason) return;
    if (reason.isEmpty())
        m_errors.remove(section);
    else
        m_errors.insert(section, reason);
    // Marked by colour, by a symbol in front and by the words.
    QPalette palette;
    if (!reason.isEmpty()) {
        palette.setColor(QPalette::Base, tokens().dangerTint);
        palette.setColor(QPalette::Text, tokens().danger);
    }
    edit->setPalette(palette);
    edit->setAccessibleDescription(reason);
    if (!reason.isEmpty() && edit->hasFocus())
        QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), QStringLiteral("✕ ") % reason, edit);
    edit->setToolTip(
        reason.isEmpty()
            ? tr("Text or pinyin initials; numbers: 100, >100, 10..50; missing: empty, present: !empty")
            : QStringLiteral("✕ ") % reason);
}

bool FilterHeader::focusSection(int section) {
    QLineEdit* edit = m_editors.value(section);
    if (!edit || isSectionHidden(section)) return false;
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
    return true;
}

void FilterHeader::setSortKeys(const QList<QPair<int, bool>>& keys) {
    m_sort = keys;
    viewport()->update();
}

void FilterHeader::updateGeometries() {
    setViewportMargins(0, 0, 0, m_shown ? fontMetrics().height() + 14 : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place() {
    const int top = headHeight() + 2, height = fontMetrics().height() + 10;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const int section = it.key();
        const bool show = m_shown && section < count() && !isSectionHidden(section);
        it.value()->setVisible(show);
        if (show)
            it.value()->setGeometry(sectionViewportPosition(section) + 2, top,
                                    qMax(8, sectionSize(section) - 4), height);
    }
}

void FilterHeader::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent* event) {
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && section >= 0 && !resizing &&
        (event->pos() - m_pressed).manhattanLength() < 4)
        Q_EMIT clickedWith(section, event->modifiers());
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    QHeaderView::paintSection(painter, rect, section);
    for (qsizetype i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].first != section) continue;
        const Qt::Alignment align(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        // The arrow stands over the free margin of the text, so that nothing moves when sorting changes.
        const int x = align & Qt::AlignRight ? rect.left() + 6 : rect.right() - 12;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens().accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal y = rect.top() + 7, dy = m_sort[i].second ? 1.8 : -1.8;
        painter->drawPolyline(
            QPolygonF{QPointF(x, y - dy), QPointF(x + 3.2, y + dy), QPointF(x + 6.4, y - dy)});
        if (m_sort.size() > 1) {
            QFont small = painter->font();
            small.setPointSizeF(small.pointSizeF() * 0.7);
            painter->setFont(small);
            painter->setPen(tokens().text2);
            painter->drawText(QRectF(x - 1, rect.bottom() - 13, 10, 11), Qt::AlignCenter,
                              QString::number(i + 1));
        }
        painter->restore();
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event) {
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (!edit) return QHeaderView::eventFilter(watched, event);
    const int section = m_editors.key(edit, -1);
    switch (event->type()) {
        case QEvent::InputMethod:
            m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
            break;
        case QEvent::FocusOut:
            m_composing = false;
            break;
        case QEvent::FocusIn: {
            const int left = sectionViewportPosition(section);
            if (left < 0 || left + sectionSize(section) > viewport()->width())
                setOffset(qMax(0, sectionPosition(section) - 8));
            break;
        }
        case QEvent::KeyPress: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                report(section);
                Q_EMIT leaveToTable();
                return true;
            }
            if (key->key() == Qt::Key_Down) {
                Q_EMIT leaveToTable();
                return true;
            }
            if (key->key() == Qt::Key_Escape) {
                if (edit->text().isEmpty()) Q_EMIT leaveToTable();
                edit->clear();
                report(section);
                return true;
            }
            if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
                const bool back = key->key() == Qt::Key_Backtab;
                for (int v = visualIndex(section) + (back ? -1 : 1); v >= 0 && v < count();
                     v += back ? -1 : 1)
                    if (focusSection(logicalIndex(v))) return true;
                Q_EMIT nextPastEnd(back, section);
                return true;
            }
            break;
        }
        default:
            break;
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace roulian::ui
