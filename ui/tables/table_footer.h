#pragma once
// Under a table: rows shown of all, selected cells, their sum and mean.
#include <QLabel>
#include <QTimer>

class QTableView;

namespace roulian::ui {

class TableFooter : public QLabel {
    Q_OBJECT
public:
    explicit TableFooter(QTableView* view, QWidget* parent = nullptr);
    void setCounts(int shown, qint64 all, bool truncated);
    void selectionChanged();  // recomputes shortly after

private:
    void compute();
    QTableView* m_view;
    QTimer m_timer;
    int m_shown = 0;
    qint64 m_all = 0;
    bool m_truncated = false;
};

}  // namespace roulian::ui
