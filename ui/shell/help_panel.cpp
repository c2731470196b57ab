#include "ui/shell/help_panel.h"

#include <QDesktopServices>
#include <QFile>
#include <QTextTable>

#include "ui/theme/tokens.h"

namespace roulian::ui {

HelpPanel::HelpPanel(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setMinimumWidth(280);
    setAccessibleName(tr("Help"));
    // A link to another help text is its page's id; anything else goes to the browser.
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme().isEmpty())
            showPage(url.path().section(QLatin1Char('.'), 0, 0), m_language);
        else
            QDesktopServices::openUrl(url);
    });
}

void HelpPanel::showPage(const QString& page, const QString& language) {
    m_language = language;
    for (const QString& lang : {language, QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/") % page % QLatin1Char('.') % lang % QStringLiteral(".md"));
        if (!file.open(QIODevice::ReadOnly)) continue;
        setMarkdown(QString::fromUtf8(file.readAll()));
        dress();
        return;
    }
    setPlainText(tr("There is no help text for this page. Ctrl+K lists every command."));
}

// Markdown knows no looks: single table lines with room in the cells, lists without a deep indent.
void HelpPanel::dress() {
    document()->setIndentWidth(18);
    document()->setDocumentMargin(12);
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(tokens().border);
        format.setCellPadding(4);
        format.setTopMargin(8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    moveCursor(QTextCursor::Start);
}

}  // namespace roulian::ui
