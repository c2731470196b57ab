#pragma once
// Asks for a reason beside the thing that was changed; does not block. Enter takes it, Esc drops the change.
#include <QFrame>
#include <functional>

class QLineEdit;
class QLabel;

namespace roulian::ui {

class ReasonPrompt : public QFrame {
    Q_OBJECT
public:
    // Shows at the global point and deletes itself. accepted gets the reason (may be empty when not
    // required).
    static ReasonPrompt* ask(QWidget* owner, const QPoint& global, const QString& question,
                             std::function<void(const QString& reason)> accepted,
                             std::function<void()> dropped = {}, bool required = false);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    explicit ReasonPrompt(QWidget* owner);
    void accept();
    QLineEdit* m_edit;
    QLabel* m_question;
    QLabel* m_hint;
    std::function<void(const QString&)> m_accepted;
    std::function<void()> m_dropped;
    bool m_required = false, m_done = false;
};

}  // namespace roulian::ui
