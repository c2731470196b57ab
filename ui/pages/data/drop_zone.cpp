#include "ui/pages/data/drop_zone.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "workspace/workspace.h"

namespace roulian::ui::pages::data {

DropZone::DropZone(QWidget* parent) : QFrame(parent) {
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto* text = new QLabel(
        tr("Drop export files, zip archives or folders here. %1 kinds of files are recognised by their "
           "content: orders, customers, communities, stock, purchasing, parcels.")
            .arg(workspace::Workspace::formatIds().size()));
    text->setWordWrap(true);
    QStringList names;
    for (const std::string& id : workspace::Workspace::formatIds()) names << workspace::formatText(id);
    text->setToolTip(names.join(QLatin1Char('\n')));
    row->addWidget(text, 1);
    m_files = new QPushButton(tr("Import files…"));
    setPrimary(m_files);
    m_folder = new QPushButton(tr("Folder…"));
    m_folder->setToolTip(tr("Looks at every file of a folder and of the folders in it"));
    m_templates = new QPushButton(tr("Empty templates"));
    m_templates->setToolTip(tr("Workbooks to fill in for what back offices do not export"));
    for (QPushButton* button : {m_files, m_folder, m_templates}) row->addWidget(button);
    connect(m_files, &QPushButton::clicked, this, &DropZone::filesRequested);
    connect(m_folder, &QPushButton::clicked, this, &DropZone::folderRequested);
}

void DropZone::setTemplates(QMenu* menu) {
    m_templates->setMenu(menu);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty()) Q_EMIT dropped(paths);
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_over ? tokens().accent : tokens().control, m_over ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_over ? tokens().infoTint : tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace roulian::ui::pages::data
