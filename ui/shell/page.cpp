#include "ui/shell/page.h"

#include "ui/tables/table_pane.h"

namespace roulian::ui {

Page::Page(PageContext context, QWidget* parent) : QWidget(parent), ctx(context) {}

void Page::openLocation(const Location&) {}

Location Page::location() const {
    return {};
}

bool Page::loading() const {
    const auto panes = findChildren<TablePane*>();
    for (const TablePane* pane : panes)
        if (pane->isVisible() && pane->loading()) return true;
    return false;
}

void Page::focusSearch() {
    const auto panes = findChildren<TablePane*>();
    for (TablePane* pane : panes)
        if (pane->isVisible()) return pane->focusSearch();
}

void Page::setSubtitle(const QString& text) {
    if (m_subtitle == text) return;
    m_subtitle = text;
    Q_EMIT headerChanged();
}

void Page::setKpis(const QList<Kpi>& kpis) {
    m_kpis = kpis.mid(0, 4);
    Q_EMIT headerChanged();
}

}  // namespace roulian::ui
