#pragma once
// The quiet strip above the page: "3 new exports in 下载", with a way in and two ways to be left alone.
#include <QFrame>

class QLabel;
class QPushButton;

namespace roulian::workspace {
class Workspace;
}

namespace roulian::ui {

class DownloadWatch;
class Shell;

class DownloadOffer : public QFrame {
    Q_OBJECT
public:
    DownloadOffer(workspace::Workspace& workspace, Shell& shell, QWidget* parent = nullptr);
    DownloadWatch& watch() { return *m_watch; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showOffers();
    Shell& m_shell;
    DownloadWatch* m_watch;
    QLabel* m_text;
    QPushButton *m_import, *m_later, *m_never;
};

}  // namespace roulian::ui
