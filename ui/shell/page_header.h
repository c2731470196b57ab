#pragma once
// Top of a page: title, freshness line, stale chip, up to four KPIs.
#include <QWidget>

#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;

namespace roulian::ui {

class Banner;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setLine(const QString& line);
    void setStale(const QString& text, const QString& details,
                  const QString& action);  // empty hides the chip
    void addChip(QWidget* chip);           // beside the stale chip
    void addMark(QWidget* mark);           // beside the title
    void setKpis(const QList<Kpi>& kpis);

Q_SIGNALS:
    void recomputeRequested();

private:
    QLabel *m_title, *m_line;
    Banner* m_stale;
    QHBoxLayout *m_kpis, *m_chips, *m_head;
};

}  // namespace roulian::ui
