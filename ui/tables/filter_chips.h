#pragma once
// Active filters as chips with a cross: a hidden filter is a lie. Wraps onto more lines when narrow.
#include <QWidget>
#include <map>
#include <string>

namespace roulian::ui {

class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);
    // id → words; id "" is "clear all" and is added by the widget from two chips on.
    void setChips(const QList<QPair<QString, QString>>& chips);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, heightForWidth(qMax(60, width()))}; }

Q_SIGNALS:
    void removed(const QString& id);
    void cleared();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool move) const;
    QList<QWidget*> m_chips;
};

}  // namespace roulian::ui
