#pragma once
// A header with one line edit under each section. Text is reported when the typing stops and no input method
// composition is open. Only the sections it is told to show get an editor, so that frozen columns, which two
// headers share, have one.
#include <QHash>
#include <QHeaderView>
#include <QTimer>

class QLineEdit;

namespace roulian::ui {

class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent = nullptr);

    void setFilterRowVisible(bool visible);
    bool filterRowVisible() const { return m_shown; }
    void setEditable(std::function<bool(int section)> wanted);  // which sections have an editor here
    void rebuild();                                             // sections changed
    void setText(int section, const QString& text);
    QString text(int section) const;
    void setError(int section, const QString& reason);  // empty = fine
    bool focusSection(int section);
    void setSortKeys(const QList<QPair<int, bool>>& keys);  // section, descending; in order
    QSize sizeHint() const override;
    int headHeight() const;

Q_SIGNALS:
    void filterEdited(int section, const QString& text);
    void leaveToTable();  // Down or Enter in an editor
    void nextPastEnd(bool back, int section);
    void clickedWith(int section, Qt::KeyboardModifiers modifiers);

protected:
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void report(int section);
    QHash<int, QLineEdit*> m_editors;
    QHash<int, QString> m_errors;
    std::function<bool(int)> m_wanted;
    QList<QPair<int, bool>> m_sort;
    QTimer m_timer;
    int m_pending = -1;
    bool m_shown = true, m_composing = false;
    QPoint m_pressed;
};

}  // namespace roulian::ui
