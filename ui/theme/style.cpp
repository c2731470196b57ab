#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {

constexpr qreal kRadius = 4;

void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect) {
    box(painter, rect, Qt::transparent, tokens().accent, 2);
}

void chevron(QPainter* painter, const QRectF& rect, bool down, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    const qreal dy = down ? 2 : -2;
    painter->drawPolyline(QPolygonF{QPointF(c.x() - 3.5, c.y() - dy), QPointF(c.x(), c.y() + dy),
                                    QPointF(c.x() + 3.5, c.y() - dy)});
    painter->restore();
}

}  // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
            return 7;  // + 1 px the item view adds itself
        case PM_HeaderMargin: {
            // It counts on every side: beside low rows it would cut the row numbers off.
            const auto* header = qobject_cast<const QHeaderView*>(widget);
            return header && header->orientation() == Qt::Vertical ? 3 : 8;
        }
        case PM_LayoutLeftMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutBottomMargin:
            return 12;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return 8;
        case PM_DefaultFrameWidth:
            return 1;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
            return 16;
        case PM_ScrollBarExtent:
            return 14;
        case PM_SplitterWidth:
            return 8;
        case PM_MenuPanelWidth:
            return 1;
        case PM_HeaderMarkSize:
            return 10;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text in fields begins where it does in choices beside them; the narrow ones over table columns need the room.
    const bool field = element == SE_LineEditContents && qobject_cast<const QLineEdit*>(widget) &&
                       widget->width() >= 140 && !qobject_cast<const QHeaderView*>(widget->parentWidget());
    return field ? rect.adjusted(4, 0, -4, 0) : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_Table_GridLineColor:
            return static_cast<int>(tokens().border.rgb());
        case SH_ComboBox_Popup:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton:
            result.setHeight(qMax(26, option->fontMetrics.height() + 10));
            result.rwidth() = qMax(result.width(), size.width() + 26);
            break;
        case CT_ComboBox:
        case CT_LineEdit:
            result.setHeight(qMax(26, option->fontMetrics.height() + 10));
            break;
        case CT_ToolButton:
            result = result.expandedTo({24, 24});
            break;
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
                item && item->menuItemType != QStyleOptionMenuItem::Separator)
                result.setHeight(qMax(result.height(), 26));
            break;
        default:
            break;
    }
    return result;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Tokens& t = tokens();
    const bool enabled = option->state & State_Enabled;
    switch (element) {
        case PE_PanelLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame && frame->lineWidth <= 0) {
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
                return;
            }
            if (option->state & State_HasFocus)
                box(painter, option->rect, option->palette.color(QPalette::Base), t.accent, 2);
            else
                box(painter, option->rect, enabled ? option->palette.color(QPalette::Base) : t.window,
                    enabled ? t.control : t.border);
            return;
        case PE_FrameLineEdit:
            return;
        case PE_PanelButtonCommand: {
            const bool down = option->state & (State_Sunken | State_On);
            const bool hover = option->state & State_MouseOver;
            QColor fill = t.surface, line = t.control;
            if (isPrimary(widget)) {
                fill = line = t.accent;
                if (down)
                    fill = line = mixed(t.accent, t.text, 0.8);
                else if (hover)
                    fill = line = mixed(t.accent, t.text, 0.9);
            } else if (down) {
                fill = t.idleSelection;
            } else if (hover) {
                fill = t.header;
            }
            if (!enabled) {
                fill = t.header;
                line = t.border;
            }
            box(painter, option->rect, fill, line);
            return;
        }
        case PE_PanelButtonTool:
            if (option->state & (State_Sunken | State_On))
                box(painter, option->rect, t.idleSelection, QColor());
            else if ((option->state & State_MouseOver) && enabled)
                box(painter, option->rect, t.header, QColor());
            return;
        case PE_FrameFocusRect:
            // Item views mark the current cell; everything else gets the full ring.
            if (qobject_cast<const QAbstractItemView*>(widget)) {
                painter->save();
                painter->setPen(QPen(option->state & State_Selected ? t.onSelection : t.accent, 1));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(option->rect.adjusted(1, 1, -2, -2));
                painter->restore();
            } else {
                focusRing(painter, option->rect);
            }
            return;
        case PE_FrameDefaultButton:
            return;
        case PE_Frame:
        case PE_FrameGroupBox: {
            painter->save();
            painter->setPen(t.border);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: {
            const bool on = option->state & State_On, part = option->state & State_NoChange;
            const int side = qMin(option->rect.width(), option->rect.height());
            const QRect rect(option->rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
            box(painter, rect.adjusted(1, 1, -1, -1), (on || part) && enabled ? t.accent : t.surface,
                (on || part) && enabled ? t.accent
                : enabled               ? t.control
                                        : t.border);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(
                QPen(enabled ? t.onAccent : t.disabled, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QRectF r(rect);
            if (part)
                painter->drawLine(QPointF(r.left() + side * .3, r.center().y()),
                                  QPointF(r.right() - side * .3, r.center().y()));
            else if (on)
                painter->drawPolyline(QPolygonF{QPointF(r.left() + side * .27, r.top() + side * .52),
                                                QPointF(r.left() + side * .44, r.top() + side * .69),
                                                QPointF(r.left() + side * .75, r.top() + side * .33)});
            painter->restore();
            if (option->state & State_HasFocus) focusRing(painter, rect.adjusted(-1, -1, 1, 1));
            return;
        }
        case PE_IndicatorHeaderArrow: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            if (header && header->sortIndicator != QStyleOptionHeader::None)
                chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown,
                        t.accent);
            return;
        }
        case PE_PanelItemViewRow:
            if (option->state & State_Selected) break;
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        case PE_PanelTipLabel:
            painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
            painter->setPen(t.control);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
        case CE_HeaderSection: {
            painter->fillRect(option->rect, t.header);
            painter->setPen(t.border);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            const QRect r = option->rect.adjusted(0, 5, 0, -6);
            painter->drawLine(r.topRight(), r.bottomRight());
            return;
        }
        case CE_HeaderEmptyArea: {
            painter->fillRect(option->rect, t.header);
            painter->setPen(t.border);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
            return;
        }
        case CE_PushButtonLabel:
            if (isPrimary(widget) && (option->state & State_Enabled)) {
                if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                    QStyleOptionButton copy(*button);
                    copy.palette.setColor(QPalette::ButtonText, t.onAccent);
                    QProxyStyle::drawControl(element, &copy, painter, widget);
                    return;
                }
            }
            break;
        case CE_Splitter: {
            const bool active = option->state & State_MouseOver;
            const bool vertical = !(option->state & State_Horizontal);
            painter->setPen(Qt::NoPen);
            painter->setBrush(active ? t.accent : t.control);
            const QPoint c = option->rect.center();
            for (int i = -2; i <= 2; ++i)
                painter->drawRect(QRect(vertical ? c + QPoint(i * 4, 0) : c + QPoint(0, i * 4), QSize(2, 2)));
            return;
        }
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Tokens& t = tokens();
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->frame) {
            const bool enabled = option->state & State_Enabled, focus = option->state & State_HasFocus;
            const bool hover = option->state & State_MouseOver;
            box(painter, option->rect,
                enabled && hover && !combo->editable ? t.header
                : enabled                            ? t.surface
                                                     : t.window,
                focus     ? t.accent
                : enabled ? t.control
                          : t.border,
                focus ? 2 : 1);
            const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            chevron(painter, arrow, true, enabled ? t.text2 : t.disabled);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar) {
            painter->fillRect(option->rect, t.surface);
            QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
            if (bar->minimum != bar->maximum) {
                const bool hot = option->activeSubControls & SC_ScrollBarSlider;
                slider = bar->orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1)
                                                          : slider.adjusted(1, 3, -1, -3);
                box(painter, slider, hot ? t.text2 : mixed(t.control, t.surface, 0.7), QColor());
            }
            for (const auto& [part, down] :
                 {std::pair{SC_ScrollBarAddLine, true}, {SC_ScrollBarSubLine, false}}) {
                const QRect r = proxy()->subControlRect(CC_ScrollBar, option, part, widget);
                if (bar->orientation == Qt::Vertical && r.isValid()) chevron(painter, r, down, t.text2);
            }
            return;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->frame) {
            const bool enabled = option->state & State_Enabled, focus = option->state & State_HasFocus;
            box(painter, option->rect, enabled ? t.surface : t.window,
                focus     ? t.accent
                : enabled ? t.control
                          : t.border,
                focus ? 2 : 1);
            const QColor on = t.text2, off = t.disabled;
            chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), false,
                    spin->stepEnabled & QAbstractSpinBox::StepUpEnabled ? on : off);
            chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), true,
                    spin->stepEnabled & QAbstractSpinBox::StepDownEnabled ? on : off);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace roulian::ui
