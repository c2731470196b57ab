#pragma once
// A list over the detail of its current row. The user's division is kept, and the detail can be folded away so
// that the list has the whole height: a button on the bar between them, a double click on the bar, or the
// window's command "Fold or show the detail".
#include <QSplitter>

class QToolButton;

namespace roulian::ui {

class DetailSplitter : public QSplitter {
    Q_OBJECT
public:
    // id: under which division and state are kept. listShare: part of the height the list has at first, 0..1.
    explicit DetailSplitter(const QString& id, double listShare = 0.62, QWidget* parent = nullptr);
    // First the list, then its detail; no more.
    void setParts(QWidget* list, QWidget* detail);

    bool folded() const { return m_folded; }
    void setFolded(bool folded);  // kept
    // False while the detail has nothing to do with what is shown (a tab with a detail of its own): it is hidden
    // and cannot be unfolded; the state the user chose comes back with true.
    void setDetailWanted(bool wanted);
    QToolButton* foldButton() const;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showParts();
    void divide();
    void keep();
    QString m_key;
    double m_share;
    QWidget *m_detail = nullptr, *m_frame = nullptr;
    bool m_folded = false, m_wanted = true, m_divided = false;
};

}  // namespace roulian::ui
