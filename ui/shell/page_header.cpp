#include "ui/shell/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/banner.h"
#include "ui/forms/kpi_button.h"
#include "ui/theme/fonts.h"

namespace roulian::ui {

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    m_title = new QLabel;
    m_title->setFont(titleFont());
    m_line = new QLabel;
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stale = new Banner(workspace::Tone::Warning);
    m_stale->hide();
    connect(m_stale, &Banner::actionTriggered, this, &PageHeader::recomputeRequested);
    m_head = new QHBoxLayout;
    m_head->setSpacing(12);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    left->addLayout(m_head);
    left->addWidget(m_line);
    m_chips = new QHBoxLayout;
    m_chips->addWidget(m_stale);
    m_chips->addStretch(1);
    left->addLayout(m_chips);
    left->addStretch(1);
    row->addLayout(left, 1);
    m_kpis = new QHBoxLayout;
    m_kpis->setSpacing(16);
    row->addLayout(m_kpis);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::addChip(QWidget* chip) {
    m_chips->insertWidget(m_chips->count() - 1, chip);
}

void PageHeader::addMark(QWidget* mark) {
    m_head->insertWidget(m_head->count() - 1, mark);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setLine(const QString& line) {
    m_line->setText(line);
    m_line->setToolTip(line);
}

void PageHeader::setStale(const QString& text, const QString& details, const QString& action) {
    m_stale->setVisible(!text.isEmpty());
    m_stale->setText(text);
    m_stale->setToolTip(details);
    m_stale->setActionText(action);
}

void PageHeader::setKpis(const QList<Kpi>& kpis) {
    while (m_kpis->count() > kpis.size()) {
        QLayoutItem* item = m_kpis->takeAt(m_kpis->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < kpis.size(); ++i) {
        if (i < m_kpis->count())
            qobject_cast<KpiButton*>(m_kpis->itemAt(i)->widget())->setKpi(kpis[i]);
        else
            m_kpis->addWidget(new KpiButton(kpis[i]), 0, Qt::AlignTop);
    }
}

}  // namespace roulian::ui
