#include "ui/forms/detail_splitter.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/ui_settings.h"

namespace roulian::ui {

namespace {

constexpr int kBar = 16;

class Bar : public QSplitterHandle {
public:
    explicit Bar(DetailSplitter* splitter)
        : QSplitterHandle(Qt::Vertical, splitter), m_splitter(splitter), m_button(new QToolButton(this)) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_button->setAutoRaise(true);
        m_button->setFixedSize(72, kBar);
        m_button->setCursor(Qt::ArrowCursor);
        m_button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(m_button, 0, Qt::AlignCenter);
        QObject::connect(m_button, &QToolButton::clicked, m_splitter,
                         [this] { m_splitter->setFolded(!m_splitter->folded()); });
        QObject::connect(m_splitter, &DetailSplitter::foldedChanged, this, [this] { showState(); });
        showState();
    }
    QToolButton* button() const { return m_button; }
    QSize sizeHint() const override { return {kBar, kBar}; }

protected:
    void mouseDoubleClickEvent(QMouseEvent*) override { m_splitter->setFolded(!m_splitter->folded()); }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(tokens().border);
        painter.drawLine(0, height() / 2, m_button->x() - 8, height() / 2);
        painter.drawLine(m_button->geometry().right() + 8, height() / 2, width(), height() / 2);
    }

private:
    void showState() {
        const bool folded = m_splitter->folded();
        m_button->setArrowType(folded ? Qt::UpArrow : Qt::DownArrow);
        const QString words =
            folded ? DetailSplitter::tr("Show the detail") : DetailSplitter::tr("Fold the detail away");
        m_button->setToolTip(words);
        m_button->setAccessibleName(words);
    }
    DetailSplitter* m_splitter;
    QToolButton* m_button;
};

}  // namespace

DetailSplitter::DetailSplitter(const QString& id, double listShare, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_key(QStringLiteral("splitters/") % id), m_share(listShare) {
    setChildrenCollapsible(false);
    setHandleWidth(kBar);
    connect(this, &QSplitter::splitterMoved, this, &DetailSplitter::keep);
}

void DetailSplitter::setParts(QWidget* list, QWidget* detail) {
    addWidget(list);
    // A splitter hides the bar of a part that is hidden. The frame stays, without height, and with it the bar.
    m_frame = new QWidget;
    auto* inner = new QVBoxLayout(m_frame);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(detail);
    addWidget(m_frame);
    m_detail = detail;
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_divided = uiSettings().contains(m_key);
    m_folded = uiSettings().value(m_key % QStringLiteral(".folded")).toBool();
    showParts();
    Q_EMIT foldedChanged(m_folded);
}

QSplitterHandle* DetailSplitter::createHandle() {
    return new Bar(this);
}

QToolButton* DetailSplitter::foldButton() const {
    return static_cast<Bar*>(handle(1))->button();
}

void DetailSplitter::setFolded(bool folded) {
    if (folded == m_folded || !m_wanted) return;
    if (folded) {
        if (m_divided) keep();
        // The keys must not stay in what can no longer be seen.
        if (m_detail->isAncestorOf(window()->focusWidget())) widget(0)->setFocus(Qt::OtherFocusReason);
    }
    m_folded = folded;
    uiSettings().setValue(m_key % QStringLiteral(".folded"), folded);
    showParts();
    Q_EMIT foldedChanged(folded);
}

void DetailSplitter::setDetailWanted(bool wanted) {
    m_wanted = wanted;
    showParts();
}

void DetailSplitter::keep() {
    if (m_folded || !m_wanted) return;
    m_divided = true;
    uiSettings().setValue(m_key, saveState());
}

void DetailSplitter::showParts() {
    if (!m_detail) return;
    m_detail->setVisible(!m_folded);
    m_frame->setMaximumHeight(m_folded ? 0 : QWIDGETSIZE_MAX);
    m_frame->setVisible(m_wanted);
    refresh();  // now, not with the next layout event
    if (m_divided && m_wanted && !m_folded) {
        restoreState(uiSettings().value(m_key).toByteArray());
        setHandleWidth(kBar);  // the state brings the width it was kept with
    }
    divide();
}

// Until the user has divided the height, the list keeps its share of any height.
void DetailSplitter::divide() {
    if (!m_detail || !m_wanted || height() <= kBar) return;
    if (m_folded) return setSizes({height() - kBar, 0});
    if (m_divided) return;
    const int list = qRound((height() - kBar) * m_share);
    setSizes({list, height() - kBar - list});
}

void DetailSplitter::resizeEvent(QResizeEvent* event) {
    divide();
    QSplitter::resizeEvent(event);
}

}  // namespace roulian::ui
