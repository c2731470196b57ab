#include "ui/shell/command_palette.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "core/text.h"
#include "ui/theme/tokens.h"

namespace roulian::ui {

namespace {
// Text left, detail right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        const bool bright = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
        painter->setPen(bright ? tokens().onSelection : tokens().text2);
        painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::UserRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 10};
    }
};
}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Search rows, QWidget* window)
    : QFrame(window, Qt::Popup), m_entries(std::move(entries)), m_search(std::move(rows)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_edit = new QLineEdit;
    m_edit->setPlaceholderText(tr("Command, page, list, product or customer; pinyin initials too"));
    m_edit->setAccessibleName(tr("Commands"));
    m_edit->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Matches"));
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found.clear();
        fill();
        const int id = ++m_request;
        if (!m_search || text.trimmed().size() < 2) return;
        QTimer::singleShot(150, this, [this, id, text] {
            if (id != m_request) return;
            auto* watcher = new QFutureWatcher<std::vector<PaletteEntry>>(this);
            connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
                watcher->deleteLater();
                if (id != m_request) return;
                m_found = watcher->result();
                fill();
            });
            watcher->setFuture(QtConcurrent::run(m_search, text.trimmed()));
        });
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { run(m_list->row(item)); });
    fill();
}

std::vector<int> CommandPalette::matches(const std::vector<PaletteEntry>& entries, const QString& text) {
    std::vector<std::pair<int, int>> scored;  // rank, index
    const std::string query = text.trimmed().toStdString();
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const QString& name = entries[static_cast<std::size_t>(i)].text;
        if (query.empty() || name.startsWith(text.trimmed(), Qt::CaseInsensitive))
            scored.emplace_back(0, i);
        else if (name.contains(text.trimmed(), Qt::CaseInsensitive))
            scored.emplace_back(1, i);
        else if (matchesSearch(name.toStdString(), query))
            scored.emplace_back(2, i);
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> result;
    for (const auto& [rank, index] : scored) result.push_back(index);
    return result;
}

void CommandPalette::fill() {
    m_list->clear();
    m_shown.clear();
    for (const int i : matches(m_entries, m_edit->text()))
        if (m_entries[static_cast<std::size_t>(i)].enabled)
            m_shown.push_back(&m_entries[static_cast<std::size_t>(i)]);
    for (const PaletteEntry& entry : m_found) m_shown.push_back(&entry);
    for (const PaletteEntry* entry : m_shown) {
        auto* item = new QListWidgetItem(entry->text, m_list);
        item->setData(Qt::UserRole, entry->detail);
        item->setData(Qt::AccessibleTextRole, QString(entry->text % QStringLiteral(", ") % entry->detail));
    }
    m_list->setCurrentRow(0);
}

QStringList CommandPalette::shown() const {
    QStringList texts;
    for (const PaletteEntry* entry : m_shown) texts << entry->text;
    return texts;
}

void CommandPalette::popup() {
    QWidget* window = parentWidget();
    const QSize size(qMin(640, window->width() - 40), qMin(420, window->height() - 80));
    setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 60)), size));
    show();
    m_edit->setFocus();
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= static_cast<int>(m_shown.size())) return;
    const std::function<void()> action = m_shown[static_cast<std::size_t>(row)]->run;
    close();
    if (action) action();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = 10, now = m_list->currentRow(), last = m_list->count() - 1;
        switch (key) {
            case Qt::Key_Down:
                m_list->setCurrentRow(qMin(last, now + 1));
                return true;
            case Qt::Key_Up:
                m_list->setCurrentRow(qMax(0, now - 1));
                return true;
            case Qt::Key_PageDown:
                m_list->setCurrentRow(qMin(last, now + page));
                return true;
            case Qt::Key_PageUp:
                m_list->setCurrentRow(qMax(0, now - page));
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                run(now);
                return true;
            case Qt::Key_Escape:
                close();
                return true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace roulian::ui
