#include "ui/tables/filter_chips.h"

#include <QPushButton>

namespace roulian::ui {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::setChips(const QList<QPair<QString, QString>>& chips) {
    for (QWidget* chip : std::as_const(m_chips)) chip->deleteLater();
    m_chips.clear();
    const auto add = [this](const QString& text, const QString& name) {
        auto* chip = new QPushButton(text, this);
        chip->setAccessibleName(name);
        chip->setToolTip(name);
        chip->show();
        m_chips << chip;
        return chip;
    };
    for (const auto& [id, words] : chips) {
        QPushButton* chip = add(fontMetrics().elidedText(words, Qt::ElideRight, 320) % QStringLiteral("  ×"),
                                tr("Remove filter: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, id = id] { Q_EMIT removed(id); });
    }
    if (chips.size() > 1)
        connect(add(tr("Clear filters"), tr("Clear filters")), &QPushButton::clicked, this,
                &FilterChips::cleared);
    setVisible(!m_chips.isEmpty());
    arrange(width(), true);
    updateGeometry();
}

int FilterChips::arrange(int width, bool move) const {
    int x = 0, y = 0, line = 0;
    for (QWidget* chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + 4;
            line = 0;
        }
        if (move) chip->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + 4;
        line = qMax(line, size.height());
    }
    return y + line;
}

int FilterChips::heightForWidth(int width) const {
    return arrange(width, false);
}

QSize FilterChips::sizeHint() const {
    return {400, heightForWidth(qMax(60, width()))};
}

void FilterChips::resizeEvent(QResizeEvent*) {
    arrange(width(), true);
    updateGeometry();
}

}  // namespace roulian::ui
