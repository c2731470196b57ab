#pragma once
// The one place where QCustomPlot is set up: axes in our type and colours, separators in ticks, date axis by
// days since 1970-01-01, crosshair, Ctrl+wheel zoom. Internal to ui/charts.

// The library's header is written with Qt's keywords, which our build turns off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
#include <QColor>
#include <QString>
#include <functional>

namespace roulian::ui {

// Months, quarters or days as fit; x values are days since 1970-01-01.
class DayTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    bool m_days = false;
};

class NumberTicker : public QCPAxisTicker {
public:
    bool percent = false;

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
    double getTickStep(const QCPRange& range) override;
    int m_decimals = 0;
};

// A plot whose cursor stands on one of the data's x positions.
class Plot : public QCustomPlot {
public:
    explicit Plot(QWidget* parent = nullptr);
    void setUnit(const QString& unit, bool percent);
    void setPositions(std::vector<double> xs);  // where the cursor can stand
    void setWords(std::function<QString(int position)> words) { m_words = std::move(words); }
    void setFullRange(double x0, double x1, double y0, double y1);
    void resetZoom();
    void restyle();
    void setCursor(int position);  // −1 = none
    int cursorPosition() const { return m_position; }
    std::function<void(int)> activated;  // Enter, click

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_xs;
    std::function<QString(int)> m_words;
    QCPItemStraightLine* m_line;
    QCPItemText* m_text;
    int m_position = -1;
    double m_x0 = 0, m_x1 = 1, m_y0 = 0, m_y1 = 1;
    QSharedPointer<NumberTicker> m_numbers;
};

QDate dateOf(double day);

}  // namespace roulian::ui
