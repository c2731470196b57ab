#pragma once
// Inside of TablePane; shared by its source files only.
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTimer>

#include "ui/tables/table_pane.h"
#include "ui/tables/view_store.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace roulian::ui {

class Banner;
class FilterChips;
class TableFooter;
struct Arranged;

// The search box: like the filter row it waits for the input method.
class SearchBox : public QLineEdit {
public:
    bool composing = false;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override {
        composing = !event->preeditString().isEmpty();
        QLineEdit::inputMethodEvent(event);
    }
};

struct TablePane::Private {
    TablePane* q;
    workspace::Workspace* workspace = nullptr;
    RowsSource source;
    TablePaneOptions options;
    std::unique_ptr<ViewStore> store;

    RowsModel* model = nullptr;
    TableView* view = nullptr;
    TableFooter* footer = nullptr;
    FilterChips* chips = nullptr;
    SearchBox* search = nullptr;
    QComboBox* views = nullptr;
    QToolButton* viewMenu = nullptr;
    QPushButton* exportButton = nullptr;
    QAction* exportAction = nullptr;
    QHBoxLayout* bar = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget *noRows = nullptr, *noMatch = nullptr;
    Banner* error = nullptr;
    QTimer searchTimer, saveTimer, dimTimer, refreshTimer;

    QString currentView;
    TableViewState state;
    workspace::RowsPtr rows;
    QList<QAction*> rowActions;
    int readId = 0, arrangeId = 0;
    bool reading = false, arranging = false, dirty = false, restored = false, rowsReady = false;
    QString wantedKey;

    explicit Private(TablePane* pane) : q(pane) {}
    QString layoutId() const {
        return options.layoutId.isEmpty() ? QString::fromStdString(options.table) : options.layoutId;
    }
    void build();
    void read();
    void arrangeRows();
    void show(const Arranged& arranged);
    void applyState(const TableViewState& next);
    void stateEdited();
    void updateChips();
    void updateViews();
    void updateEmpty();
    void saveSoon() { saveTimer.start(); }
    void save();
    // unmaskedReason: names and phones in full, for this reason; empty = masks.
    void exportAs(const QString& format, const QString& unmaskedReason = {});
    void exportInFull();
    void addFullExport(QMenu* menu);
    void contextMenu(const QPoint& global);
    void viewsMenu();
    std::vector<SortBy> effectiveSort() const;
};

}  // namespace roulian::ui
