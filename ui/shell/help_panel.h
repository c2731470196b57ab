#pragma once
// F1: the help text of a page, from the resource :/help/<page>.<language>.md.
#include <QTextBrowser>

namespace roulian::ui {

class HelpPanel : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);
    void showPage(const QString& page, const QString& language);

private:
    void dress();
    QString m_language;
};

}  // namespace roulian::ui
