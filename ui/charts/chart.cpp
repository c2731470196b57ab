#include "ui/charts/chart.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/tables/clipboard.h"
#include "ui/theme/theme.h"

namespace roulian::ui {

Chart::Chart(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    m_stack = new QStackedLayout(holder);
    m_empty = new QLabel(tr("Nothing to draw yet."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    outer->addWidget(holder, 1);
    m_caption = new QLabel;
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setBackgroundRole(QPalette::Base);
    m_caption->setAutoFillBackground(true);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setContentsMargins(8, 2, 8, 6);
    m_caption->hide();
    outer->addWidget(m_caption);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        restyle();
        update();
    });
}

void Chart::setBody(QWidget* body) {
    m_body = body;
    body->setFocusPolicy(Qt::StrongFocus);
    body->installEventFilter(this);
    m_stack->addWidget(body);
    setFocusProxy(body);
}

void Chart::setEmptyText(const QString& text) {
    m_empty->setText(text);
}

void Chart::setCaption(const QString& text) {
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
}

void Chart::setSummary(const QString& sentence) {
    m_summary = sentence;
    setAccessibleName(sentence);
    if (m_body) {
        m_body->setAccessibleName(sentence);
        m_body->setAccessibleDescription(tr("Arrow keys read the values, T shows them as a table."));
    }
}

void Chart::dataChanged() {
    if (m_tableShown) fillTable();
    m_stack->setCurrentWidget(!hasData() ? m_empty : m_tableShown ? static_cast<QWidget*>(m_table) : m_body);
}

void Chart::fillTable() {
    const ChartTable content = table();
    if (!m_table) {
        m_table = new QTableWidget;
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setAlternatingRowColors(true);
        m_table->setShowGrid(false);
        m_table->verticalHeader()->hide();
        m_table->setTabKeyNavigation(false);
        m_table->installEventFilter(this);
        m_stack->addWidget(m_table);
    }
    m_table->setAccessibleName(m_summary);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(content.headers.size()));
    m_table->setHorizontalHeaderLabels(content.headers);
    m_table->setRowCount(static_cast<int>(content.rows.size()));
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight(fontMetrics()));
    for (int r = 0; r < m_table->rowCount(); ++r)
        for (int c = 0; c < content.rows[r].size(); ++c) {
            auto* item =
                new QTableWidgetItem(content.rows[r][c].isEmpty() ? QStringLiteral("—") : content.rows[r][c]);
            bool number = false;
            content.rows[r][c].toDouble(&number);
            item->setTextAlignment(Qt::AlignVCenter |
                                   (number || content.rows[r][c].isEmpty() ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(r, c, item);
        }
}

void Chart::setTableShown(bool shown) {
    m_tableShown = shown;
    if (shown) fillTable();
    dataChanged();
    if (hasData()) (shown ? static_cast<QWidget*>(m_table) : m_body)->setFocus();
}

bool Chart::tableShown() const {
    return m_tableShown;
}

QPixmap Chart::picture() {
    return grab();
}

void Chart::copyPicture() {
    QApplication::clipboard()->setPixmap(picture());
}

void Chart::copyData() {
    const ChartTable content = table();
    TextBlock block{content.headers};
    block << content.rows;
    auto* mime = new QMimeData;
    mime->setText(blockAsTsv(block));
    mime->setHtml(blockAsHtml(block, true));
    QApplication::clipboard()->setMimeData(mime);
}

void Chart::contextMenu(const QPoint& global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addToMenu(menu);
    menu->addAction(tr("Copy picture"), this, &Chart::copyPicture);
    menu->addAction(tr("Copy data") % QStringLiteral("\tCtrl+C"), this, &Chart::copyData);
    QAction* asTable = menu->addAction(tr("Show as table") % QStringLiteral("\tT"));
    asTable->setCheckable(true);
    asTable->setChecked(m_tableShown);
    connect(asTable, &QAction::toggled, this, &Chart::setTableShown);
    menu->addAction(tr("Reset zoom"), this, [this] { resetZoom(); });
    menu->popup(global);
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_body && watched != m_table) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        contextMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            setTableShown(!m_tableShown);
            return true;
        }
        if (watched == m_body) {
            if (key->matches(QKeySequence::Copy)) {
                copyData();
                return true;
            }
            if (key->key() == Qt::Key_Escape) {
                resetZoom();
                return false;
            }
            if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier)
                switch (key->key()) {
                    case Qt::Key_Left:
                        moveCursor(-1, 0);
                        return true;
                    case Qt::Key_Right:
                        moveCursor(1, 0);
                        return true;
                    case Qt::Key_Up:
                        moveCursor(0, -1);
                        return true;
                    case Qt::Key_Down:
                        moveCursor(0, 1);
                        return true;
                    default:
                        break;
                }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) restyle();
}

}  // namespace roulian::ui
