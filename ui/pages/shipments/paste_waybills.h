#pragma once
// Paste a column of waybill numbers: what is found can be shown, what is not can be copied away.
#include <QDialog>
#include <functional>

#include "ui/pages/page_data.h"
#include "ui/pages/shipments/waybills.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace roulian::ui::pages::shipments {

class PasteWaybills : public QDialog {
    Q_OBJECT
public:
    // show gets the keys of the parcels found.
    PasteWaybills(workspace::Workspace& workspace, const QString& pasted,
                  std::function<void(const QStringList&)> show, QWidget* parent);
    void accept() override;
    QPlainTextEdit* edit() const { return m_edit; }
    QPlainTextEdit* leftovers() const { return m_leftovers; }
    QPushButton* showButton() const { return m_show; }
    QPushButton* copyButton() const { return m_copy; }
    bool loading() const { return m_read.pending(); }

private:
    void match();
    std::function<void(const QStringList&)> m_showParcels;
    workspace::RowsPtr m_parcels;
    WaybillMatches m_matches;
    QLabel *m_found, *m_leftLabel;
    QPlainTextEdit *m_edit, *m_leftovers;
    QPushButton *m_show, *m_copy;
    LatestRead m_read;
};

}  // namespace roulian::ui::pages::shipments
