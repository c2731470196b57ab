#include "ui/forms/reason_prompt.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

ReasonPrompt::ReasonPrompt(QWidget* owner) : QFrame(owner, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_question = new QLabel;
    m_question->setWordWrap(true);
    m_edit = new QLineEdit;
    m_edit->setMinimumWidth(320);
    m_edit->setPlaceholderText(tr("Reason, for those who read the plan later"));
    m_question->setBuddy(m_edit);
    m_hint = new QLabel(tr("Please give a reason."));
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, tokens().danger);
    m_hint->setPalette(palette);
    m_hint->hide();
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* no = new QPushButton(tr("Drop the change"));
    auto* yes = new QPushButton(tr("Apply"));
    setPrimary(yes);
    row->addWidget(no);
    row->addWidget(yes);
    layout->addWidget(m_question);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint);
    layout->addLayout(row);
    connect(m_edit, &QLineEdit::returnPressed, this, &ReasonPrompt::accept);
    connect(yes, &QPushButton::clicked, this, &ReasonPrompt::accept);
    connect(no, &QPushButton::clicked, this, &QWidget::close);
}

ReasonPrompt* ReasonPrompt::ask(QWidget* owner, const QPoint& global, const QString& question,
                                std::function<void(const QString&)> accepted, std::function<void()> dropped,
                                bool required) {
    auto* prompt = new ReasonPrompt(owner);
    prompt->m_question->setText(question);
    prompt->m_edit->setAccessibleName(question);
    prompt->m_accepted = std::move(accepted);
    prompt->m_dropped = std::move(dropped);
    prompt->m_required = required;
    prompt->adjustSize();
    QPoint place = global + QPoint(0, 4);
    if (const QScreen* screen = QGuiApplication::screenAt(global)) {
        const QRect free = screen->availableGeometry();
        place.setX(qBound(free.left(), place.x(), qMax(free.left(), free.right() - prompt->width())));
        if (place.y() + prompt->height() > free.bottom())
            place.setY(qMax(free.top(), global.y() - prompt->height() - 4));
    }
    prompt->move(place);
    prompt->show();
    prompt->m_edit->setFocus();
    return prompt;
}

void ReasonPrompt::accept() {
    const QString reason = m_edit->text().trimmed();
    if (m_required && reason.isEmpty()) {
        m_hint->show();
        adjustSize();
        return;
    }
    m_done = true;
    const auto accepted = std::move(m_accepted);
    close();
    if (accepted) accepted(reason);
}

void ReasonPrompt::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ReasonPrompt::closeEvent(QCloseEvent* event) {
    QFrame::closeEvent(event);
    if (!m_done && m_dropped) {
        m_done = true;
        m_dropped();
    }
}

}  // namespace roulian::ui
