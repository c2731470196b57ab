#pragma once
// Shown while no workspace is open: the sample, new from a template, open, recent ones.
#include <QWidget>

namespace roulian::ui {

class ApplicationContext;
class Shell;

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(ApplicationContext& context, Shell& shell, QWidget* parent = nullptr);

Q_SIGNALS:
    void createRequested(const QString& templateId);
};

}  // namespace roulian::ui
