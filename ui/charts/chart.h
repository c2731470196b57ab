#pragma once
// What all charts share: a picture and the same data as a table (T), crosshair moved by mouse or arrow keys,
// zoom by Ctrl+wheel, reset by double click, copy as picture or data, a summary sentence for screen readers,
// a sentence when there is nothing to draw. Colours come from the theme and follow it at run time.
#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableWidget;

namespace roulian::ui {

struct ChartTable {
    QStringList headers;
    QList<QStringList> rows;  // raw numbers
};

class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);  // shown while there are no data
    void setCaption(const QString& text);    // method and accuracy, under the chart
    QString summary() const { return m_summary; }
    virtual ChartTable table() const = 0;
    virtual bool hasData() const = 0;
    QPixmap picture();
    void copyPicture();
    void copyData();
    void setTableShown(bool shown);
    bool tableShown() const;
    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void setBody(QWidget* body);  // the drawing; takes keyboard focus
    void setSummary(const QString& sentence);
    void dataChanged();          // updates empty text and table
    virtual void restyle() = 0;  // tokens changed
    virtual void moveCursor(int dx, int dy) = 0;
    virtual void resetZoom() = 0;
    virtual void addToMenu(QMenu*) {}
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenu(const QPoint& globalPos);

private:
    void fillTable();
    QStackedLayout* m_stack;
    QWidget* m_body = nullptr;
    QLabel* m_empty;
    QLabel* m_caption;
    QTableWidget* m_table = nullptr;
    QString m_summary;
    bool m_tableShown = false;
};

}  // namespace roulian::ui
