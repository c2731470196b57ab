#include "ui/shell/download_offer.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/shell/download_watch.h"
#include "ui/shell/page.h"
#include "ui/theme/tokens.h"
#include "workspace/messages.h"

namespace roulian::ui {

DownloadOffer::DownloadOffer(workspace::Workspace& workspace, Shell& shell, QWidget* parent)
    : QFrame(parent), m_shell(shell), m_watch(new DownloadWatch(workspace, this)) {
    setObjectName(QStringLiteral("downloadOffer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(8);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored,
                          QSizePolicy::Preferred);  // long names must not widen the window
    row->addWidget(m_text, 1);
    m_import = new QPushButton(tr("Import…"));
    m_later = new QPushButton(tr("Not now"));
    m_later->setToolTip(tr("Asks again when another export arrives"));
    m_never = new QPushButton(tr("Never these"));
    m_never->setToolTip(tr("These files are not offered again"));
    for (QPushButton* button : {m_import, m_later, m_never}) row->addWidget(button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    connect(m_watch, &DownloadWatch::offered, this, &DownloadOffer::showOffers);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_watch->offers();
        m_watch->notNow();
        m_shell.requestImport(paths);
    });
    connect(m_later, &QPushButton::clicked, m_watch, &DownloadWatch::notNow);
    connect(m_never, &QPushButton::clicked, m_watch, &DownloadWatch::never);
    m_watch->look();
}

void DownloadOffer::showOffers() {
    const QStringList paths = m_watch->offers();
    if (!paths.isEmpty()) {
        QStringList names;
        for (const QString& path : paths) names << QFileInfo(path).fileName();
        const QString folder = QDir(DownloadSettings::read().folder).dirName();
        const QString some =
            names.mid(0, 3).join(tr(", ")) % (names.size() > 3 ? QStringLiteral(" …") : QString());
        m_text->setText(
            (names.size() == 1
                 ? tr("1 new export in “%1”: %2").arg(folder, some)
                 : tr("%1 new exports in “%2”: %3").arg(QString::number(names.size()), folder, some)));
        m_text->setToolTip(names.join(QLatin1Char('\n')));
        setAccessibleName(m_text->text());
    }
    setVisible(!paths.isEmpty());
}

void DownloadOffer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(workspace::Tone::Info));
    painter.drawRoundedRect(rect(), 4, 4);
}

}  // namespace roulian::ui
