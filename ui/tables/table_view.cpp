#include "ui/tables/table_view.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "ui/tables/cell_delegate.h"
#include "ui/tables/filter_header.h"
#include "ui/theme/theme.h"

namespace roulian::ui {

namespace {
void setUp(QTableView* view) {
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::DoubleClicked);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setCornerButtonEnabled(false);
}
}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setUp(this);
    m_header = new FilterHeader(this);
    setHorizontalHeader(m_header);
    m_delegate = new CellDelegate(this);
    setItemDelegate(m_delegate);

    m_frozen = new QTableView(this);
    setUp(m_frozen);
    m_frozenHeader = new FilterHeader(m_frozen);
    m_frozen->setHorizontalHeader(m_frozenHeader);
    m_frozenHeader->setSectionsMovable(false);
    m_frozen->setItemDelegate(new CellDelegate(m_frozen));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAccessibleName(tr("Frozen columns"));
    m_frozen->hide();

    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section < m_frozenCount) m_frozen->setColumnWidth(section, size);
        placeFrozen();
        if (!m_silent) Q_EMIT layoutEdited();
    });
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section < m_frozenCount && columnWidth(section) != size) setColumnWidth(section, size);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        if (m_silent) return;
        // Nothing moves in or out of the frozen part.
        if ((from < m_frozenCount) != (to < m_frozenCount) || from < m_frozenCount) {
            m_silent = true;
            m_header->moveSection(to, from);
            m_silent = false;
            return;
        }
        Q_EMIT layoutEdited();
    });
    connectHeader(m_header);
    connectHeader(m_frozenHeader);
    connect(&Theme::instance(), &Theme::changed, this, &TableView::applyDensity);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable)) Q_EMIT rowActivated(index.data(KeyRole).toString());
    });
    connect(m_frozen, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable)) Q_EMIT rowActivated(index.data(KeyRole).toString());
    });
    setMouseTracking(true);
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) {
        viewport()->setCursor(index.flags() & Qt::ItemIsEditable ? Qt::IBeamCursor : Qt::ArrowCursor);
    });
    applyDensity();
}

TableView::~TableView() = default;

void TableView::connectHeader(FilterHeader* header) {
    connect(header, &FilterHeader::clickedWith, this, &TableView::sortClicked);
    connect(header, &FilterHeader::filterEdited, this, [this](int section, const QString& text) {
        if (const auto* column = m_model ? m_model->column(section) : nullptr)
            Q_EMIT filterEdited(column->id, text);
    });
    connect(header, &FilterHeader::leaveToTable, this, [this] {
        setFocus(Qt::OtherFocusReason);
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && !visibleSections().isEmpty())
            setCurrentIndex(model()->index(0, visibleSections().first()));
    });
    // Tab runs through the frozen editors, then the others, then back into the table.
    connect(header, &FilterHeader::nextPastEnd, this, [this, header](bool back, int) {
        FilterHeader* other = header == m_header ? m_frozenHeader : m_header;
        const bool toOther = (header == m_frozenHeader) != back;
        if (toOther && (other == m_header || m_frozenCount > 0)) {
            const QList<int> sections = visibleSections();
            for (qsizetype i = 0; i < sections.size(); ++i)
                if (other->focusSection(sections[back ? sections.size() - 1 - i : i])) return;
        }
        if (back)
            focusPreviousChild();
        else
            setFocus(Qt::TabFocusReason);
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& pos) { headerMenu(pos, header); });
}

void TableView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
}

void TableView::setRowsModel(RowsModel* model) {
    m_model = model;
    setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::structureChanged);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::widenForHeaders);
    structureChanged();
}

void TableView::widenForHeaders() {
    const QFontMetrics metrics(font());
    const bool silent = m_silent;
    m_silent = true;
    for (const int section : visibleSections()) {
        const QString head = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(section, qMax(columnWidth(section), metrics.horizontalAdvance(head) + 28));
    }
    m_silent = silent;
}

void TableView::structureChanged() {
    m_silent = true;
    m_frozenCount = 0;
    const int count = m_model->columnCount();
    while (m_frozenCount < count && m_model->column(m_frozenCount)->frozen) ++m_frozenCount;
    const int frozen = m_frozenCount;
    m_frozenShown = false;
    m_frozen->hide();
    m_header->setEditable([](int) { return true; });
    m_frozenHeader->setEditable([](int) { return false; });
    for (int section = 0; section < count; ++section) {
        setColumnHidden(section, !m_model->column(section)->visible);
        m_frozen->setColumnHidden(section, section >= frozen || !m_model->column(section)->visible);
    }
    fitColumns();
    m_silent = false;
    setSort(m_sort);
    placeFrozen();
}

QList<int> TableView::visibleSections() const {
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (!isColumnHidden(section)) sections << section;
    }
    return sections;
}

void TableView::fitColumns() {
    if (!m_model) return;
    const QFontMetrics metrics(font());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = m_model->rowCount(), sample = qMin(rows, 200);
    int spare = viewport()->width();
    QList<std::pair<int, int>> cut;  // sections whose text is longer than a column may be at first → wanted
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const QString head = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        // A table is often fitted before its rows come: dates and weeks have a width of their own.
        const auto type = m_model->column(section)->type;
        const char* usual = type == workspace::ColumnType::Week   ? "2026-W34"
                            : type == workspace::ColumnType::Day  ? "2026-08-17"
                            : type == workspace::ColumnType::Time ? "2026-08-17 09:12"
                                                                  : "";
        const int headed = metrics.horizontalAdvance(head) + 28;
        const int least = qMax(headed, metrics.horizontalAdvance(QLatin1String(usual)) + 24);
        QList<int> needed{least};
        for (int i = 0; i < sample; ++i) {
            const int row = static_cast<int>(static_cast<qint64>(i) * rows / sample);
            needed << qMax(least, m_delegate->sizeHint(option, m_model->index(row, section)).width());
        }
        std::sort(needed.begin(), needed.end());
        const int width = needed.last();
        // A header is read whole: figures without it say nothing. A few long texts do not push the figures out of sight.
        const int usually = needed[needed.size() * 9 / 10];
        const int most = qMax(
            headed, RowsModel::numeric(m_model->column(section)->type) ? 220 : qBound(200, usually, 380));
        const bool silent = m_silent;
        m_silent = true;
        setColumnWidth(section, qBound(56, width, most));
        m_silent = silent;
        if (isColumnHidden(section)) continue;
        spare -= columnWidth(section);
        if (width > most) cut.append({section, width});
    }
    // Room that is left at the right belongs to words that would be cut off.
    const bool silent = m_silent;
    m_silent = true;
    for (const auto& [section, wanted] : cut) {
        const int more = qMin(wanted - columnWidth(section), spare);
        if (more <= 0) continue;
        setColumnWidth(section, columnWidth(section) + more);
        spare -= more;
    }
    m_silent = silent;
}

void TableView::placeFrozen() {
    if (!m_model || m_placing) return;
    m_placing = true;
    int width = 0;
    for (int section = 0; section < m_frozenCount; ++section)
        if (!isColumnHidden(section)) {
            m_frozen->setColumnWidth(section, columnWidth(section));
            width += columnWidth(section);
        }
    // A frozen part wider than most of the table would leave nothing to scroll.
    const bool show =
        width > 0 && width < viewport()->width() * 7 / 10 && horizontalScrollBar()->maximum() > 0;
    if (show != m_frozenShown) {
        m_frozenShown = show;
        m_frozen->setVisible(show);
        m_header->setEditable(
            [show, frozen = m_frozenCount](int section) { return !show || section >= frozen; });
        m_frozenHeader->setEditable(
            [show, frozen = m_frozenCount](int section) { return show && section < frozen; });
        Q_EMIT filterRowRebuilt();
    }
    if (show) {
        m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + m_header->height());
        m_frozenHeader->setFixedHeight(m_header->height());
        m_frozen->raise();
    }
    m_placing = false;
}

void TableView::updateGeometries() {
    QTableView::updateGeometries();
    if (m_frozen && m_model) placeFrozen();
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeFrozen();
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) applyDensity();
}

void TableView::applyDensity() {
    const int height = Theme::instance().rowHeight(fontMetrics());
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        if (!view) continue;
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() >= m_frozenCount || !m_frozenShown) {
        QTableView::scrollTo(index, hint);
        if (m_frozenShown) {  // not behind the frozen part
            const int hidden = m_frozen->width() - columnViewportPosition(index.column());
            if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
        }
    } else {
        const int x = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(x);
    }
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    return QTableView::moveCursor(action, modifiers);
}

void TableView::setFilterRowVisible(bool visible) {
    m_header->setFilterRowVisible(visible);
    m_frozenHeader->setFilterRowVisible(visible);
    placeFrozen();
}

void TableView::setFilter(const std::string& column, const QString& text) {
    if (!m_model) return;
    const int section = m_model->sectionOf(column);
    m_header->setText(section, text);
    m_frozenHeader->setText(section, text);
}

void TableView::setFilterError(const std::string& column, const QString& reason) {
    if (!m_model) return;
    const int section = m_model->sectionOf(column);
    m_header->setError(section, reason);
    m_frozenHeader->setError(section, reason);
}

void TableView::focusFilter() {
    const int section = currentIndex().isValid() ? currentIndex().column() : visibleSections().value(0);
    if (!m_frozenShown || !m_frozenHeader->focusSection(section)) m_header->focusSection(section);
}

void TableView::setSort(const std::vector<SortBy>& sort) {
    m_sort = sort;
    QList<QPair<int, bool>> keys;
    for (const SortBy& by : sort)
        if (const int section = m_model ? m_model->sectionOf(by.column) : -1; section >= 0)
            keys << qMakePair(section, by.descending);
    m_header->setSortKeys(keys);
    m_frozenHeader->setSortKeys(keys);
}

void TableView::sortClicked(int section, Qt::KeyboardModifiers modifiers) {
    const workspace::Column* column = m_model ? m_model->column(section) : nullptr;
    if (!column) return;
    std::vector<SortBy> sort = modifiers & Qt::ShiftModifier ? m_sort : std::vector<SortBy>{};
    const auto known =
        std::find_if(m_sort.begin(), m_sort.end(), [&](const SortBy& b) { return b.column == column->id; });
    const bool first = RowsModel::numeric(column->type);  // the largest number first, text from A
    const bool descending = known == m_sort.end() ? first : !known->descending;
    const auto here =
        std::find_if(sort.begin(), sort.end(), [&](const SortBy& b) { return b.column == column->id; });
    if (here != sort.end())
        here->descending = descending;
    else
        sort.push_back({column->id, descending});
    setSort(sort);
    Q_EMIT sortEdited(m_sort);
}

void TableView::headerMenu(const QPoint& pos, QHeaderView* header) {
    if (!m_model) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Fit column widths"), this, [this] {
        fitColumns();
        Q_EMIT layoutEdited();
    });
    const int clicked = header->logicalIndexAt(pos);
    if (const workspace::Column* column = m_model->column(clicked)) {
        QAction* hide = menu->addAction(
            tr("Hide “%1”").arg(workspace::columnTitle(m_model->rows()->spec->id, column->id)));
        hide->setEnabled(visibleSections().size() > 1);
        connect(hide, &QAction::triggered, this, [this, id = column->id] {
            setColumnVisible(id, false);
            Q_EMIT layoutEdited();
        });
    }
    menu->addSection(tr("Columns"));
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const workspace::Column* column = m_model->column(section);
        QAction* action =
            menu->addAction(m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || visibleSections().size() > 1);
        connect(action, &QAction::toggled, this, [this, id = column->id](bool on) {
            setColumnVisible(id, on);
            Q_EMIT layoutEdited();
        });
    }
    menu->popup(header->mapToGlobal(pos));
}

void TableView::setColumnVisible(const std::string& column, bool visible) {
    const int section = m_model ? m_model->sectionOf(column) : -1;
    if (section < 0) return;
    m_silent = true;
    setColumnHidden(section, !visible);
    m_frozen->setColumnHidden(section, !visible || section >= m_frozenCount);
    m_silent = false;
    placeFrozen();
}

bool TableView::columnVisible(const std::string& column) const {
    const int section = m_model ? m_model->sectionOf(column) : -1;
    return section >= 0 && !isColumnHidden(section);
}

QByteArray TableView::layoutState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QList<int> order = [&] {
        QList<int> all;
        for (int visual = 0; visual < m_header->count(); ++visual) all << m_header->logicalIndex(visual);
        return all;
    }();
    stream << quint32(1) << qint32(order.size());
    for (const int section : order)  // by id: a column added later does not shift the others
        stream << QByteArray::fromStdString(m_model->column(section)->id) << qint32(columnWidth(section))
               << isColumnHidden(section);
    return bytes;
}

bool TableView::restoreLayout(const QByteArray& state) {
    if (!m_model || state.isEmpty()) return false;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 count = 0;
    stream >> version >> count;
    if (version != 1 || count < 0 || count > 10'000) return false;
    m_silent = true;
    int visual = 0;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray id;
        qint32 width = 0;
        bool hidden = false;
        stream >> id >> width >> hidden;
        const int section = m_model->sectionOf(id.toStdString());
        if (section < 0) continue;
        if (width == 0 && !hidden) width = 80;
        if (width > 0) setColumnWidth(section, qBound(24, static_cast<int>(width), 2000));
        setColumnHidden(section, hidden);
        m_frozen->setColumnHidden(section, hidden || section >= m_frozenCount);
        if ((section < m_frozenCount) == (visual < m_frozenCount))
            m_header->moveSection(m_header->visualIndex(section), visual);
        ++visual;
    }
    m_silent = false;
    placeFrozen();
    return stream.status() == QDataStream::Ok;
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool editing = state() == EditingState;
    const auto is = [&](Qt::KeyboardModifiers modifiers, int key) {
        return (event->modifiers() & ~Qt::KeypadModifier) == modifiers && event->key() == key;
    };
    if (event->matches(QKeySequence::Copy)) return copySelection(false);
    if (is(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C)) return copySelection(true);
    if (event->matches(QKeySequence::Paste)) return pasteBlock();
    if (is(Qt::ControlModifier, Qt::Key_D)) return fillDown();
    if (is(Qt::ControlModifier, Qt::Key_Up) && currentIndex().row() <= 0 && m_header->filterRowVisible())
        return focusFilter();
    if (!editing && is(Qt::NoModifier, Qt::Key_Delete)) return revertSelection();
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
        else
            Q_EMIT rowActivated(currentIndex().data(KeyRole).toString());
        return;
    }
    if (!editing && is(Qt::NoModifier, Qt::Key_Up) && currentIndex().row() == 0 &&
        m_header->filterRowVisible()) {
        focusFilter();  // the filter row is the row above the first
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace roulian::ui
