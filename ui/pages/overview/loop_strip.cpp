#include "ui/pages/overview/loop_strip.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/report/measure_kpi.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace roulian::ui::pages::overview {

using namespace workspace;

namespace {
constexpr int kGap = 24, kReturn = 14;  // between stages; below them, for the way back

struct Stage {
    const char* name;
    const char* measure;   // shown when it can be told
    const char* fallback;  // else this one
    const char* page;
    const char* view;
};
constexpr Stage kStages[] = {
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "Community"), "members", "buyers",
     "customers", "communities"},
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "Segments"), "active_customers",
     "customers", "customers", ""},
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "Forecast"), "wape", "bias", "demand", ""},
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "Supply"), "plan_cost", "cover_days",
     "supply", ""},
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "Fulfilment"), "on_time", "late_parcels",
     "shipments", ""},
    {QT_TRANSLATE_NOOP("roulian::ui::pages::overview::LoopStrip", "After-sales"), "return_rate",
     "return_rate", "shipments", "after_sales"},
};
}  // namespace

StageButton::StageButton(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageButton::setStage(const QString& name, const QString& figure, const QString& label,
                           const QString& help) {
    m_name = name;
    m_figure = figure;
    m_label = label;
    setAccessibleName(name % QStringLiteral(": ") % figure % QLatin1Char(' ') % label);
    setToolTip(help);
    updateGeometry();
    update();
}

QSize StageButton::sizeHint() const {
    const QFontMetrics body(font()), big(sectionFont());
    return {qMax(body.horizontalAdvance(m_label), big.horizontalAdvance(m_figure)) + 20,
            2 * body.height() + big.height() + 10};
}

QSize StageButton::minimumSizeHint() const {
    const QFontMetrics big(sectionFont());
    return {qMax(72, big.horizontalAdvance(m_figure) + 16), sizeHint().height()};
}

void StageButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    painter.setPen(QPen(hasFocus() ? t.accent : t.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? t.idleSelection : underMouse() ? t.header : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QFontMetrics body(font()), big(sectionFont());
    const int width = this->width() - 16;
    int y = 5;
    const auto line = [&](const QString& text, const QFontMetrics& metrics, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRect(8, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, width));
        y += metrics.height();
    };
    line(m_name, body, t.accent);
    painter.setFont(sectionFont());
    line(m_figure, big, t.text);
    painter.setFont(font());
    line(m_label, body, t.text2);
}

LoopStrip::LoopStrip(Shell& shell, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, kReturn);
    row->setSpacing(kGap);
    for (const Stage& stage : kStages) {
        auto* button = new StageButton;
        connect(button, &QAbstractButton::clicked, this, [&shell, &stage] {
            Location to;
            to.page = QLatin1String(stage.page);
            to.view = QLatin1String(stage.view);
            shell.open(to);
        });
        row->addWidget(button, 1);
        m_stages.push_back(button);
    }
    setAccessibleName(tr("The loop from community to after-sales"));
    setFigures({});
}

void LoopStrip::setFigures(const std::vector<MeasureFigure>& figures) {
    const auto find = [&](const char* id) -> const MeasureFigure* {
        for (const MeasureFigure& figure : figures)
            if (figure.id == id && figure.value) return &figure;
        return nullptr;
    };
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const Stage& stage = kStages[i];
        const MeasureFigure* figure = find(stage.measure);
        if (!figure) figure = find(stage.fallback);
        const std::string id = figure ? figure->id : stage.measure;
        m_stages[i]->setStage(tr(stage.name), measureWithUnit(id, figure ? figure->value : std::nullopt),
                              measureName(id), measureHelp(id));
    }
}

// Arrows between the stages, and the way back from what really happened to the next forecast.
void LoopStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const auto head = [&](QPointF tip, QPointF back) {
        const QPointF side(-back.y(), back.x());
        QPainterPath path(tip);
        path.lineTo(tip + back * 6 + side * 4);
        path.lineTo(tip + back * 6 - side * 4);
        path.closeSubpath();
        painter.fillPath(path, t.control);
    };
    for (std::size_t i = 0; i + 1 < m_stages.size(); ++i) {
        const QRectF a = m_stages[i]->geometry(), b = m_stages[i + 1]->geometry();
        painter.setPen(QPen(t.control, 1.5));
        painter.drawLine(QPointF(a.right() + 4, a.center().y()), QPointF(b.left() - 8, b.center().y()));
        head(QPointF(b.left() - 3, b.center().y()), QPointF(-1, 0));
    }
    const QRectF first = m_stages.front()->geometry(), last = m_stages.back()->geometry();
    const double y = last.bottom() + kReturn - 4;
    painter.setPen(QPen(t.control, 1.5));
    painter.drawPolyline(QPolygonF{{last.center().x(), last.bottom() + 2},
                                   {last.center().x(), y},
                                   {first.center().x(), y},
                                   {first.center().x(), first.bottom() + 8}});
    head(QPointF(first.center().x(), first.bottom() + 3), QPointF(0, 1));
}

}  // namespace roulian::ui::pages::overview
