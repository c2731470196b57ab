#pragma once
// Where files are dropped, or chosen; says what is understood.
#include <QFrame>

class QMenu;
class QPushButton;

namespace roulian::ui::pages::data {

class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent = nullptr);
    void setTemplates(QMenu* menu);

Q_SIGNALS:
    void dropped(const QStringList& paths);  // files and folders
    void filesRequested();
    void folderRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton *m_files, *m_folder, *m_templates;
    bool m_over = false;
};

}  // namespace roulian::ui::pages::data
