#pragma once
// Hands something out in another program's layout: for whom, which layout, what it will hold; then where to. A shipping
// sheet can follow the platform's own template; an audience list says that it holds phones or names in full.
#include <QDialog>
#include <vector>

#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace roulian::ui {

class Banner;

class HandoutDialog : public QDialog {
    Q_OBJECT
public:
    // target: chosen at first; empty = the one with most.
    HandoutDialog(workspace::Workspace& workspace, workspace::HandoutKind kind,
                  const std::string& target = {}, QWidget* parent = nullptr);

    void follow(const QString& templateFile);  // the channel's sheets look like this from now on
    void saveTo(const QString& path);          // starts the job and closes

private:
    void fillLayouts();
    void describe();
    void askTemplate();
    void askPath();
    std::string target() const;
    workspace::Workspace& m_workspace;
    const workspace::HandoutKind m_kind;
    std::vector<workspace::HandoutTarget> m_targets;
    std::vector<workspace::HandoutLayout> m_layouts;
    QComboBox* m_target;
    QComboBox* m_layout;
    QLabel* m_columns;
    Banner* m_notice;
    QPushButton* m_save;
};

}  // namespace roulian::ui
