#pragma once
// Reading for details beside a list: several tables at once on a worker thread, only the newest answer
// arrives; and cells of a row by column id.
#include <QHeaderView>
#include <QMetaObject>
#include <QSemaphore>
#include <QSplitter>
#include <QThreadPool>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>

#include "ui/tables/table_pane.h"
#include "ui/tables/view_store.h"
#include "ui/theme/ui_settings.h"
#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::ui::pages {

// A member of the object it reads for: answers come on that object's thread and never after its end.
class LatestRead {
public:
    using Answer = std::vector<workspace::RowsPtr>;  // one a query; null where reading failed

    LatestRead() = default;
    LatestRead(const LatestRead&) = delete;
    LatestRead& operator=(const LatestRead&) = delete;
    ~LatestRead() { m_finished.acquire(m_started); }  // the workspace may go away after us

    void read(const workspace::Workspace& workspace, QObject* receiver,
              std::vector<workspace::TableQuery> queries, std::function<void(const Answer&)> done) {
        const int id = ++m_id;
        ++m_started;
        m_pending = true;
        QThreadPool::globalInstance()->start(
            [this, w = &workspace, receiver, queries = std::move(queries), done = std::move(done), id] {
                Answer answer;
                for (const workspace::TableQuery& query : queries) {
                    auto rows = w->rows(query);
                    answer.push_back(rows ? rows.value() : nullptr);
                }
                QMetaObject::invokeMethod(
                    receiver,
                    [this, answer, done, id] {
                        if (id != m_id) return;  // a newer read is on its way
                        m_pending = false;
                        done(answer);
                    },
                    Qt::QueuedConnection);
                m_finished.release();
            });
    }
    bool pending() const { return m_pending; }

private:
    QSemaphore m_finished;
    int m_id = 0, m_started = 0;
    bool m_pending = false;
};

inline const workspace::Value& cell(const workspace::Rows& rows, std::size_t row, const char* column) {
    static const workspace::Value missing;
    const int index = rows.spec->columnIndex(column);
    return index < 0 ? missing : rows.at(row, index);
}

// In shown units (a quantity in units, not thousandths); NaN when missing.
inline double number(const workspace::Rows& rows, std::size_t row, const char* column) {
    const workspace::Value& value = cell(rows, row, column);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (!integer) return std::numeric_limits<double>::quiet_NaN();
    const auto type = rows.spec->columns[static_cast<std::size_t>(rows.spec->columnIndex(column))].type;
    const double real = static_cast<double>(*integer);
    return type == workspace::ColumnType::Qty     ? real / 1000.0
           : type == workspace::ColumnType::Money ? real / 100.0
                                                  : real;
}

inline std::optional<std::int64_t> integer(const workspace::Rows& rows, std::size_t row, const char* column) {
    const auto* value = std::get_if<std::int64_t>(&cell(rows, row, column));
    return value ? std::optional(*value) : std::nullopt;
}

inline QString text(const workspace::Rows& rows, std::size_t row, const char* column) {
    const auto* value = std::get_if<QString>(&cell(rows, row, column));
    return value ? *value : QString();
}

inline QString shown(const workspace::Rows& rows, std::size_t row, const char* column) {
    const int index = rows.spec->columnIndex(column);
    return index < 0
               ? QString()
               : workspace::shownText(rows.at(row, index),
                                      rows.spec->columns[static_cast<std::size_t>(index)], rows.spec->id);
}

inline std::optional<std::size_t> rowOf(const workspace::RowsPtr& rows, const std::string& key) {
    if (rows)
        for (std::size_t i = 0; i < rows->count; ++i)
            if (rows->keys[i] == key) return i;
    return std::nullopt;
}

// The measure of the whole workspace with this id, or nothing.
inline std::optional<std::size_t> measureRow(const workspace::RowsPtr& measures, const std::string& id) {
    return rowOf(measures, id + "|");
}

inline workspace::TableQuery query(const char* table, std::map<std::string, std::string> where = {}) {
    workspace::TableQuery q;
    q.table = table;
    q.where = std::move(where);
    return q;
}

// Filters of the list of issues that show what every count of problems counts: open, and more than a note.
inline std::map<std::string, QString> openProblems() {
    const auto word = [](const char* column, const char* code) {
        return workspace::statusWord("issues", column, code).word;
    };
    return {{"state", word("state", "open")},
            {"severity", word("severity", "1") % QLatin1Char('|') % word("severity", "2")}};
}

// The column to explain when the cursor stands in one of a table: a name or a code has no formula, so there the
// table's main figure is explained.
inline std::string explainedColumn(const std::string& table, const std::string& column, const char* main) {
    const workspace::TableSpec* spec = workspace::findTable(table);
    const int at = spec ? spec->columnIndex(column) : -1;
    if (at < 0) return main;
    const auto type = spec->columns[static_cast<std::size_t>(at)].type;
    return type == workspace::ColumnType::Text ? main : column;
}

// A table that starts without rows (no product chosen yet) gets its widths from the first rows it shows,
// unless the user has set them.
inline void fitWhenFilled(TablePane* pane, const QString& layoutId) {
    QObject::connect(pane, &TablePane::loaded, pane, [pane, layoutId, done = false]() mutable {
        if (done || pane->shownCount() == 0) return;
        done = true;
        if (ViewStore(layoutId).layout().isEmpty()) pane->view()->fitColumns();
    });
}

// The column takes the room the others leave: its words are cut rather than figures pushed out of sight. Frozen columns,
// whose width is kept equal in two headers, are left alone.
inline void giveRoomTo(TablePane* pane, const char* column) {
    QObject::connect(pane, &TablePane::loaded, pane, [pane, column] {
        const int section = pane->view()->rowsModel()->sectionOf(column);
        if (section >= pane->view()->frozenColumns())
            pane->view()->horizontalHeader()->setSectionResizeMode(section, QHeaderView::Stretch);
    });
}

// The user's division of the space is kept.
inline void rememberSplitter(QSplitter* splitter, const QString& id, const QList<int>& first) {
    const QString key = QStringLiteral("splitters/") % id;
    splitter->setChildrenCollapsible(false);
    if (!splitter->restoreState(uiSettings().value(key).toByteArray())) splitter->setSizes(first);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, key] { uiSettings().setValue(key, splitter->saveState()); });
}

}  // namespace roulian::ui::pages
