#pragma once
// Erasing one customer: who, what will go, and the one question that has to be asked because nothing brings
// the data back.
#include <QWidget>

#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace roulian::ui {
class TablePane;
}

namespace roulian::ui::pages::settings {

class ErasePane : public QWidget {
    Q_OBJECT
public:
    explicit ErasePane(PageContext context, QWidget* parent = nullptr);
    TablePane* list() const { return m_list; }

private:
    void count(const QString& key);
    void ask();
    PageContext ctx;
    TablePane* m_list;
    QLabel* m_what;
    QPushButton* m_erase;
    int m_request = 0;
};

}  // namespace roulian::ui::pages::settings
