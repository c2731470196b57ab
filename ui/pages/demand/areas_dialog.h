#pragma once
// "Areas served": which warehouse serves which province. Proposals come from the orders; a person's word stands over them.
#include <QDialog>

#include "ui/pages/demand/areas_model.h"
#include "ui/pages/page_data.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace roulian::ui::pages::demand {

class AreasDialog : public QDialog {
    Q_OBJECT
public:
    explicit AreasDialog(const workspace::Workspace& workspace, QWidget* parent = nullptr);
    std::vector<workspace::Edit> edits() const { return m_model->edits(); }  // one step
    QString reason() const;
    bool pending() const { return m_read.pending(); }
    AreasModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    QComboBox* choice() const { return m_choice; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const LatestRead::Answer& answer);
    void say(const QVariant& word);  // of the selected provinces
    QList<int> selected() const;     // rows of the model
    void openCombo();                // of the current province
    void showState();
    AreasModel* m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    QLabel *m_sum, *m_count, *m_problem;
    QLineEdit *m_search, *m_reason;
    QComboBox* m_choice;
    QPushButton *m_set, *m_apply;
    LatestRead m_read;
};

}  // namespace roulian::ui::pages::demand
